"""What a person wants of one challenge: to work towards it, to see it again, never to see it.

Nobody is asked why, and everything can be taken back from /ladder.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from bot.domain.model import Challenge
from bot.domain.own import OwnChallenge
from bot.domain.person import Exposure, Keyboard
from bot.service import hard_days
from bot.service.work import Work

TAKE = "take"  # today; the rest of what is wanted is in WANTED


def own_challenges(work: Work) -> dict[str, Challenge]:
    """Their own that may be offered."""
    return {key: one.as_challenge() for key, one in work.own.items() if one.active}


def retired(work: Work) -> list[str]:
    """Their own that they have put away: not what a later one replaced, or has no words now."""
    replaced = {one.replaces for one in work.own.values()}
    return [
        key
        for key, one in work.own.items()
        if one.retired_at is not None and one.words is not None and key not in replaced
    ]


def is_out(work: Work, key: str) -> bool:
    one = work.own.get(key)
    return key in work.person.wishes.hidden or (one is not None and one.retired_at is not None)


def standing(work: Work, key: str) -> str:
    """What was wanted of it so far, in words; empty if nothing was."""
    wishes = work.person.wishes
    said = {
        "ladder-one-pinned": key == wishes.pin,
        "ladder-one-favourite": key in wishes.favourites,
        "ladder-one-again": key in wishes.repeats,
        "ladder-one-out": is_out(work, key),
    }
    return " ".join(work.text(name) for name, holds in said.items() if holds)


def buttons(work: Work, key: str) -> Keyboard:
    if is_out(work, key):
        return ((work.button("button-take-back", f"ladder:back:{key}"),),)
    wishes = work.person.wishes
    pin = "button-unpin" if key == wishes.pin else "button-pin"
    favourite = "button-no-favourite" if key in wishes.favourites else "button-favourite"
    return (
        (work.button("button-take-today", f"ladder:{TAKE}:{key}"),),
        (work.button(pin, f"ladder:pin:{key}"), work.button(favourite, f"ladder:favourite:{key}")),
        *_put_away(work, key),
    )


def _put_away(work: Work, key: str) -> Keyboard:
    if key not in work.own:
        return (
            (
                work.button("button-not-for-me", f"ladder:hide:{key}"),
                work.button("button-not-here", f"ladder:not_here:{key}"),
            ),
        )
    parts = ("words", "hard", "context")
    change = tuple(work.button(f"button-own-{part}", f"own:edit:{part}:{key}") for part in parts)
    return change, (work.button("button-own-retire", f"ladder:retire:{key}"),)


# --- each of them changes something and says what


async def pin(work: Work, key: str) -> str:
    """Work towards it, or no longer. One at a time."""
    if work.person.wishes.pin == key:
        work.wish(pin=None)
        return work.text("unpinned")
    work.wish(pin=key)
    return work.text("pinned")


async def favourite(work: Work, key: str) -> str:
    work.wish(favourites=work.person.wishes.favourites ^ {key})
    return work.text("favoured" if key in work.person.wishes.favourites else "unfavoured")


async def hide(work: Work, key: str) -> str:
    _leave_out(work, key)
    return work.text("left-out")


async def not_here(work: Work, key: str) -> str:
    _leave_out(work, key)
    work.wish(not_here=work.person.wishes.not_here | {key})
    return work.text("left-out")


def _leave_out(work: Work, key: str) -> None:
    wishes = work.person.wishes
    work.wish(
        hidden=wishes.hidden | {key},
        favourites=wishes.favourites - {key},
        pin=None if wishes.pin == key else wishes.pin,
        repeats={k: day for k, day in wishes.repeats.items() if k != key},
    )


async def retire(work: Work, key: str) -> str:
    """One of their own; the rest is left out by `hide`."""
    one = work.own.get(key)
    if one is not None:
        _leave_out(work, key)
        work.wish(hidden=work.person.wishes.hidden - {key})
        await _keep(work, replace(one, retired_at=work.now))
    return work.text("left-out")


async def take_back(work: Work, key: str) -> str:
    wishes = work.person.wishes
    work.wish(hidden=wishes.hidden - {key}, not_here=wishes.not_here - {key})
    one = work.own.get(key)
    if one is not None and one.retired_at is not None:
        await _keep(work, replace(one, retired_at=None))
    return work.text("taken-back")


async def _keep(work: Work, one: OwnChallenge) -> None:
    await work.store.custom.save(one)
    work.own[one.id] = one


WANTED: dict[str, Callable[[Work, str], Awaitable[str]]] = {
    "pin": pin,
    "favourite": favourite,
    "hide": hide,
    "not_here": not_here,
    "retire": retire,
    "back": take_back,
}


def reached(work: Work, exposure: Exposure) -> str:
    """They did the one they were working towards: it comes off the pin, and is named."""
    wishes = work.person.wishes
    if exposure.challenge_id != wishes.pin or exposure.answers.get("tried") != "fully":
        return ""
    work.wish(pin=None)
    return work.text("pin-reached")


# --- again, on purpose


def again_buttons(work: Work, exposure: Exposure) -> Keyboard:
    """Under a closing where it fits: all of it was done, and it was no ordeal."""
    challenge = work.challenge(exposure.challenge_id)
    fits = (
        challenge is not None
        and challenge.repeatable
        and exposure.answers.get("tried") == "fully"
        and not hard_days.much_worse(exposure)
        and not is_out(work, exposure.challenge_id)
    )
    return ((work.button("button-again", "do:again"),),) if fits else ()


def again(work: Work, exposure: Exposure) -> None:
    """The same one tomorrow, in another place: what is practised in many places lasts."""
    tomorrow = (work.day + timedelta(days=1)).toordinal()
    work.wish(repeats={**work.person.wishes.repeats, exposure.challenge_id: tomorrow})
    work.say("again-tomorrow")
