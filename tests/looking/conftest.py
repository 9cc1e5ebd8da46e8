"""Somebody who has met the bot, in one step: what meeting it is like, other tests show."""

import pytest

from bot.domain.model import Context, Start
from bot.domain.person import Status
from bot.service import adapting, planning
from bot.service.onboarding import STEPS
from bot.service.work import Work
from bot.store.store import Store
from tests.person import Chat

BERLIN = "Europe/Berlin"


@pytest.fixture
async def chat(stranger: Chat) -> Chat:
    """In Berlin, mornings between eight and ten, with strangers and shops."""
    await acquaint(stranger)
    return stranger


async def acquaint(chat: Chat, zone: str = BERLIN) -> None:
    async def agreeing(work: Work) -> None:
        work.change(status=Status.ACTIVE, consented_at=work.now, heard_at=work.now)

    async def meeting(work: Work) -> None:
        work.wish(
            zone=zone,
            morning=(480, 600),
            contexts=frozenset({Context.STRANGERS, Context.SHOPS}),
            start=Start.EASY,
            settled=frozenset(STEPS),
        )
        await adapting.begin(work)
        await planning.plan_offer(work)

    async def nothing(store: Store) -> None:
        """There is no letter to be marked."""

    chat.person.send("/start")  # without it Telegram lets nobody write to them
    chat.bot.telegram.world.updates.forget()
    for step in (agreeing, meeting):
        await chat.bot.app.door.run(chat.person.id, step, settle=nothing)
