"""The card: a challenge as it lies on the table, and what can be tapped under it."""

from typing import Any

from bot.domain.person import Exposure, Keyboard, Urgency
from bot.service.work import Work

PAGE = "offer"  # typed words may be what is tapped under it, while it is what was said last


def say(work: Work, exposure: Exposure, **options: Any) -> None:
    work.send(text(work, exposure), buttons=buttons(work), subject=exposure.id, **options)
    work.change(page=PAGE)


def text(work: Work, exposure: Exposure) -> str:
    """The offer as a message: the ask, why this one, how long, and an easy way out."""
    words = work.words(exposure.challenge_id)
    return work.text(
        work.variant("offer") if exposure.turn == 0 else "offer-another",
        ask=words.ask,
        why=work.label(f"because-{exposure.reason}"),
        minutes=work.minutes(exposure.challenge_id),
        exit=words.exit,
    )


def buttons(work: Work) -> Keyboard:
    return (
        (work.button("button-accept", "do:accept"), work.button("button-easier", "do:easier")),
        (
            work.button("button-different", "do:different"),
            work.button("button-not-today", "do:not_today"),
        ),
        (work.button("button-more", "do:more"),),
    )


def settle(work: Work, exposure: Exposure, answer: str, token: str) -> None:
    """The offer once it was answered: what is to be done, the way out, and what they said."""
    words = work.words(exposure.challenge_id)
    said = work.text("offer-settled", ask=words.ask, exit=words.exit, answer=answer)
    work.edit(token, said, subject=exposure.id)


def unfold(work: Work, exposure: Exposure, token: str, *, more: bool) -> None:
    """The rarer buttons in place of the usual ones, and back."""
    shown = _more_buttons(work, exposure) if more else buttons(work)
    work.edit(
        token, text(work, exposure), buttons=shown, subject=exposure.id, urgency=Urgency.REPLY
    )


def _more_buttons(work: Work, exposure: Exposure) -> Keyboard:
    favourites = work.person.wishes.favourites
    favourite = "button-no-favourite" if exposure.challenge_id in favourites else "button-favourite"
    return (
        (
            work.button("button-bolder", "do:bolder"),
            work.button(favourite, "do:favourite"),
        ),
        (
            work.button("button-not-for-me", "do:not_for_me"),
            work.button("button-not-here", "do:not_here"),
        ),
        (work.button("button-ladder-back", "do:less"),),
    )
