"""A challenge of their own: what it is, how hard, where it belongs; then it is on the ladder.

What has been said stands in a row that is not complete yet, and the next question follows
from what it lacks. A change is a new row that lacks one part: until that is said, the old
one holds.
"""

from dataclasses import replace

from bot.content.understanding import unsafe_challenge
from bot.domain import flow
from bot.domain.flow import Kind, Question
from bot.domain.intents import Understanding
from bot.domain.lifecycle import Phase
from bot.domain.model import Context
from bot.domain.own import LONGEST, OwnChallenge, Part
from bot.domain.person import Button, Keyboard, Urgency
from bot.service import named, wanted
from bot.service.work import Work

PAGE = "own"  # of Person.page, while we wait for one of its parts
MOST = 30  # of one person
HARD = Question("hard", Phase.UNDER_WAY, Kind.SUDS, optional=False)  # read like an anxiety


def draft(work: Work) -> OwnChallenge | None:
    """The one that is being written."""
    return next((one for one in work.own.values() if one.being_written), None)


async def begin(work: Work, words: str = "", token: str | None = None) -> None:
    """A new one, or the one that was begun. `words` were said with the request already."""
    if work.person.wishes.taps_only:
        work.say("own-taps-only")
        return
    if sum(one.active for one in work.own.values()) >= MOST:
        work.say("own-many", most=MOST)
        return
    one = draft(work)
    if one is None:
        one = OwnChallenge(work.new_id(), work.person.id, work.now)
        await _add(work, one)
    if words and one.open_part is Part.WORDS:
        await _say_words(work, one, words)
    else:
        _ask(work, one, token)


async def choose(work: Work, token: str, value: str) -> None:
    """`add`, `leave`, `hard:7`, `context:shops`, `edit:words:<id>`."""
    what, _, chosen = value.partition(":")
    one = draft(work)
    if what == "add":
        await begin(work, token=token)
    elif what == "edit":
        part, _, key = chosen.partition(":")
        await _change(work, key, Part(part), token)
    elif one is None or (what != "leave" and one.open_part != what):
        work.toast = work.label("toast-past")
    elif what == "leave":
        await _drop(work, one)
        _edit(work, token, work.text("own-left"), ())
    elif what == Part.HARD:
        await _keep(work, replace(one, hard=int(chosen)), token)
    elif what == Part.CONTEXT:
        await _keep(work, replace(one, context=Context(chosen)), token)


async def typed(work: Work, understood: Understanding) -> bool:
    """Words while one of its parts is asked for."""
    one, text = draft(work), understood.slots.text
    match one and one.open_part:
        case Part.WORDS:
            assert one is not None  # it has an open part
            await _say_words(work, one, text)
        case Part.HARD:
            assert one is not None
            said = flow.read(HARD, flow.Words(text))
            if said is None:
                return False
            await _keep(work, replace(one, hard=int(said) // 10), None)
        case Part.CONTEXT:
            assert one is not None
            context = named.setting(work, text)
            if context is None:
                return False
            await _keep(work, replace(one, context=context), None)
        case _:
            return False
    return True


async def _say_words(work: Work, one: OwnChallenge, text: str) -> None:
    """Checked before anything of it is kept."""
    text = " ".join(text.split())
    reason = unsafe_challenge(text, work.language, work.phrasebook)
    if len(text) > LONGEST:
        _again(work, work.text("own-too-long", most=LONGEST))
    elif reason is not None:
        _again(work, work.text(f"own-unsafe-{reason}"))
    else:
        await _keep(work, replace(one, words=text), None)


def _again(work: Work, text: str) -> None:
    work.send(f"{text}\n{work.text('own-again')}", buttons=(_leave(work),))
    work.change(page=PAGE)


# --- asking


def _ask(work: Work, one: OwnChallenge, token: str | None) -> None:
    assert one.open_part is not None  # it is being written
    text, rows = work.text(f"own-ask-{one.open_part}"), _rows(work, one.open_part)
    if token:
        _edit(work, token, text, (*rows, _leave(work)))
    else:
        work.send(text, buttons=(*rows, _leave(work)))
    work.change(page=PAGE)


def _rows(work: Work, part: Part) -> Keyboard:
    if part is Part.HARD:
        numbers = [Button(n, f"own:hard:{n}") for n in flow.SUDS]
        return tuple(tuple(numbers[a:b]) for a, b in ((0, 4), (4, 8), (8, 11)))
    if part is Part.CONTEXT:
        each = [work.button(f"context-{c}", f"own:context:{c}") for c in Context]
        return tuple(tuple(each[i : i + 2]) for i in range(0, len(each), 2))
    return ()


def _leave(work: Work) -> tuple[Button, ...]:
    return (work.button("button-own-leave", "own:leave"),)


def _edit(work: Work, token: str, text: str, buttons: Keyboard) -> None:
    work.edit(token, text, buttons=buttons, urgency=Urgency.REPLY)


# --- keeping


async def erase_words(work: Work, key: str) -> None:
    """They have been kept for as long as the person chose; a number and a place stay.

    Without words it can be offered no more. Days on which it was faced still know what it was.
    """
    one = work.own[key]
    if one.being_written:
        await _drop(work, one)
        return
    await wanted.retire(work, key)
    bare = replace(work.own[key], words=None)
    await work.store.custom.save(bare)
    work.own[key] = bare


async def _add(work: Work, one: OwnChallenge) -> None:
    await work.store.custom.add(one)
    work.own[one.id] = one


async def _drop(work: Work, one: OwnChallenge) -> None:
    await work.store.custom.drop(one)
    del work.own[one.id]


async def _keep(work: Work, one: OwnChallenge, token: str | None) -> None:
    """A part was said: on to the next, or it is complete."""
    await work.store.custom.save(one)
    work.own[one.id] = one
    if one.open_part is not None:
        _ask(work, one, token)
        return
    if one.replaces is not None:
        await _take_over(work, one, one.replaces)
    assert one.words is not None  # it is complete
    text = work.text("own-kept", ask=one.words)
    buttons = (
        (work.button("button-take-today", f"ladder:take:{one.id}"),),
        (
            work.button("button-pin", f"ladder:pin:{one.id}"),
            work.button("button-ladder-back", "ladder:home"),
        ),
    )
    if token:
        _edit(work, token, text, buttons)
    else:
        work.send(text, buttons=buttons)


async def _change(work: Work, key: str, part: Part, token: str) -> None:
    old, unfinished = work.own.get(key), draft(work)
    if old is None or work.person.wishes.taps_only:
        work.say("own-taps-only" if old else "own-left")
        return
    if unfinished is not None and unfinished.replaces is None:
        _ask(work, unfinished, token)  # a new one was begun: that first
        return
    if unfinished is not None:
        await _drop(work, unfinished)
    lacking: dict[str, None] = {part.value: None}
    one = replace(old, id=work.new_id(), created_at=work.now, replaces=key, **lacking)  # type: ignore[arg-type]
    await _add(work, one)
    _ask(work, one, token)


async def _take_over(work: Work, one: OwnChallenge, key: str) -> None:
    """The new version stands where the old one stood; days on which that was faced keep it."""
    old, wishes = work.own.get(key), work.person.wishes
    if old is None:
        return
    retired = replace(old, retired_at=work.now)
    await work.store.custom.save(retired)
    work.own[key] = retired
    work.wish(
        pin=one.id if wishes.pin == key else wishes.pin,
        favourites=frozenset(one.id if k == key else k for k in wishes.favourites),
        repeats={one.id if k == key else k: day for k, day in wishes.repeats.items()},
    )
