"""People with a past: so many exposures behind them, made by rule and not by chance."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.domain.lifecycle import Phase
from bot.domain.person import Exposure
from tests.person import Chat

TODAY = date(2026, 11, 23)
LIKELY = ("90", "70", "80", "50", "100", "60", "80")
HAPPENED = ("did_not", "did_not", "did_not", "partly", "did_not", "happened", "did_not")
RECOVERY = ("night", "hours", "hours", "hour", "hour", "at_once", "hour")
LEARNINGS = ("survived", "They smiled at me.", "kinder", "I can ask again.")


def exposure(
    number: int, person_id: int = 1001, *, today: date = TODAY, days_ago: int = 0
) -> Exposure:
    """One that was faced; `number` decides what was feared and what came of it."""
    day = today - timedelta(days=days_ago)
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Exposure(
        id=f"{number:032x}",
        person_id=person_id,
        challenge_id="half-smile",
        slot=number,
        turn=0,
        day=day,
        phase=Phase.SETTLED,
        offered_at=at,
        reason="steady",
        chance=0.8,
        effective=15.0 + number % 20,
        answers={
            "fear": "They laugh at me",
            "likely": LIKELY[number % 7],
            "anxious": "60",
            "plan": "-",
            "tried": "fully",
            "feared_happened": HAPPENED[number % 7],
            "peak": "50",
            "learning": LEARNINGS[number % 4],
            "replay": "little",
            "recovery": RECOVERY[number % 7],
        },
        reported_at=at + timedelta(hours=8),
    )


def past(count: int, person_id: int = 1001, *, today: date = TODAY) -> list[Exposure]:
    """One every day up to yesterday, oldest first."""
    return [
        exposure(number, person_id, today=today, days_ago=count + 1 - number)
        for number in range(1, count + 1)
    ]


async def give_past(chat: Chat, exposures: list[Exposure]) -> None:
    """As if they had been with the bot for so long."""
    async with chat.bot.app.database.begin() as store:
        for one in exposures:
            await store.exposures.add(one)
        person = await store.people.get(chat.person.id)
        assert person is not None
        await store.people.save(replace(person, slot=max(e.slot for e in exposures)))
