"""Three guesses and one easy place: what makes the first week fit, and may be left out.

How nervous somebody imagines they would be tells more on the first day than anything else does.
One message asks it all, a tap at a time; a single tap skips the rest.
"""

from bot.domain.flow import Kind, Question, Words, read
from bot.domain.lifecycle import Phase
from bot.domain.model import Context
from bot.domain.person import Button, Keyboard
from bot.service import named
from bot.service.work import Work

LEVELS = (20, 45, 70)  # where the three imagined situations stand on our scale
EASY, SKIP = "easy", "skip"
NUMBERS = ((0, 1, 2, 3), (4, 5, 6, 7), (8, 9, 10))
GUESS = Question("guess", Phase.UNDER_WAY, Kind.SUDS)


def ask(work: Work) -> None:
    work.send(_text(work), buttons=_buttons(work))


def _open_level(work: Work) -> int | None:
    """The first that is not guessed yet; None when only the easy place is left to ask."""
    told = {level for level, _ in work.person.wishes.guesses}
    return next((level for level in LEVELS if level not in told), None)


def _text(work: Work) -> str:
    level = _open_level(work)
    if level is None:
        return work.text("ask-easiest")
    key = "ask-guess" if level == LEVELS[0] else "ask-guess-next"
    return work.text(key, scene=work.label(f"guess-scene-{level}"))


def _buttons(work: Work) -> Keyboard:
    skip = (work.button("button-skip", f"wish:guess:{SKIP}"),)
    level = _open_level(work)
    if level is None:
        return (*_places(work), skip)
    rows = [tuple(Button(str(n), f"wish:guess:{level}:{n}") for n in row) for row in NUMBERS]
    return (*rows, skip)


def _places(work: Work) -> Keyboard:
    """What they ticked is hard for them; the rest may be easy."""
    hard = work.person.wishes.contexts
    places = [
        Button(work.label(f"context-{context}"), f"wish:guess:{EASY}:{context}")
        for context in Context
        if context not in hard
    ]
    return tuple(tuple(places[i : i + 2]) for i in range(0, len(places), 2))


def choose(work: Work, token: str | None, value: str) -> bool:
    """`45:6` is a guess, `easy:shops` the easy place; True once there is nothing left to ask."""
    what, _, said = value.partition(":")
    level = _open_level(work)
    if what == SKIP or (what == EASY and level is None):
        if what == EASY:
            work.wish(easy=frozenset({Context(said)}))
        return _done(work, token)
    if what != str(level):
        work.toast = work.label("toast-past")
        return False
    work.wish(guesses=(*work.person.wishes.guesses, (int(what), int(said) * 10)))
    if _open_level(work) is None and not _places(work):
        return _done(work, token)
    _say(work, token)
    return False


def _say(work: Work, token: str | None) -> None:
    if token is None:
        ask(work)
    else:
        work.edit(token, _text(work), buttons=_buttons(work))


def _done(work: Work, token: str | None) -> bool:
    text = work.text("guesses-told" if work.person.wishes.guesses else "guesses-skipped")
    if token is None:
        work.send(text)
    else:
        work.edit(token, text)
    return True


def typed(work: Work, text: str) -> str | None:
    """What these words choose, if they are an answer to what is asked."""
    level = _open_level(work)
    if named.skips(work, text):
        return SKIP
    if level is not None:
        number = read(GUESS, Words(named.number(work, text)))
        return None if number is None else f"{level}:{int(number) // 10}"
    place = named.setting(work, text)
    if place is not None:
        return f"{EASY}:{place}"
    return SKIP if named.nowhere(work, text) else None
