"""Facts of one challenge that cannot all be true; people would be offered what they ruled out."""

from collections.abc import Iterator

from bot.content.problems import Problem
from bot.content.reading import Read
from bot.domain.model import Challenge, Cost, Modality, Need

FAR_AWAY = frozenset({Need.EYE_CONTACT, Need.WALKING, Need.CROWDS})


def contradictions(own: Read) -> Iterator[Problem]:
    for id, challenge in own.challenges.items():
        for fact, told in contradictory(challenge):
            yield Problem(*own.place(id, fact), f"{id}.{fact}", told)


def contradictory(challenge: Challenge) -> Iterator[tuple[str, str]]:
    """(fact, what is wrong with it)."""
    needs, how = challenge.needs, challenge.modality
    if (challenge.cost is Cost.SMALL) != (Need.MONEY in needs):
        yield "cost", f"is {challenge.cost}, and money is {_among(Need.MONEY in needs)} its needs"
    if (how is Modality.PHONE) != (Need.PHONE in needs):
        yield "modality", f"is {how}, and phone is {_among(Need.PHONE in needs)} its needs"
    if Need.CITY in needs and Need.LEAVING_HOME not in needs:
        yield "needs", "a city is of no use to somebody who stays at home: add leaving_home"
    if how in (Modality.TEXT, Modality.ONLINE):
        for need in sorted(needs & FAR_AWAY):
            yield "needs", f"{need} is not needed for what is done by {how}"


def _among(there: bool) -> str:
    return "among" if there else "not among"
