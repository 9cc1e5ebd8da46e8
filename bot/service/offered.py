"""Typed words that are a button under an offer: "I'm in", "let's do it", "no thanks".

What says so clearly counts as long as the offer stands. "Yes" and "no" count only while the
offer, or our question whether a story is about it, is what we said last (see pages.py).
"""

from bot.domain.lifecycle import Phase
from bot.domain.person import Exposure
from bot.service import card, named, reflect, steps, today
from bot.service.work import Work

ABOUT = "about"  # the page after we asked whether a story is about today's challenge
LAST = {card.PAGE: "offer_last", ABOUT: "about_today"}  # page: its replies in answers.toml


async def answered(work: Work, page: str, text: str) -> bool:
    """False when these words are no such answer, or no offer stands."""
    said = _meant(work, page, text)
    if said is None or work.person.resting_on == work.day:
        return False
    exposure = await steps.todays(work)
    if exposure is None or exposure.phase is not Phase.OFFERED:
        return False
    await _act(work, exposure, said)
    return True


def _meant(work: Work, page: str, text: str) -> str | None:
    words = named.said(work, text)
    if words == named.said(work, work.label("button-accept")):
        return "accept"
    last = named.replies(work, LAST[page]) if page in LAST else {}
    return last.get(words) or named.replies(work, "offer").get(words)


async def _act(work: Work, exposure: Exposure, said: str) -> None:
    match said:
        case "accept":
            await today.accept(work, exposure)
        case "not_today":
            await today.not_today(work, exposure)
        case "about_it":
            await reflect.report(work, exposure)
        case "beside_it":
            work.say("heard-beside")
