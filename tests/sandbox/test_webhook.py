"""Delivery to a webhook, one step at a time."""

import asyncio
from datetime import timedelta
from typing import Any

from bot.clock import MovableClock
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.sandbox.webhook import Delivery
from bot.sandbox.world import Webhook
from tests.sandbox.conftest import Ask


class Door:
    """A webhook that answers as it is told to."""

    def __init__(self) -> None:
        self.answers: list[int | Exception] = []
        self.taken: list[Any] = []

    async def __call__(self, hook: Webhook, update: Any) -> tuple[int, bytes]:
        answer = self.answers.pop(0) if self.answers else 200
        if isinstance(answer, Exception):
            raise answer
        if answer == 200:
            self.taken.append(update["message"]["text"])
        return answer, b""


async def test_order_is_kept_through_refusals_and_dead_lines(
    ask: Ask, telegram: Telegram, clock: MovableClock, ada: Person
) -> None:
    door = Door()
    door.answers = [500, ConnectionRefusedError(), 200, 200]
    delivery = Delivery(telegram, door)
    assert not await delivery.step(), "without a webhook nothing is delivered"
    await ask("setWebhook", url="https://example.org/hook")
    ada.send("one")
    ada.send("two")

    async def pass_time() -> None:
        while len(door.answers) > 1:
            clock.move(timedelta(minutes=2))
            await asyncio.sleep(0)  # noqa: TID251 - a turn of the loop, no time

    async def deliver() -> None:
        while await delivery.step():
            pass

    await asyncio.gather(deliver(), pass_time())
    assert door.taken == ["one", "two"]
    info = (await ask("getWebhookInfo")).result
    assert info["pending_update_count"] == 0
    assert info["last_error_message"].startswith("Connection refused")


async def test_taking_the_webhook_away_brings_updates_back(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    await ask("setWebhook", url="https://example.org/hook", allowed_updates=["message"])
    ada.send("kept")
    assert (await ask("deleteWebhook")).ok
    assert (await ask("getUpdates")).result[0]["message"]["text"] == "kept"
    await ask("setWebhook", url="https://example.org/hook", drop_pending_updates=True)
    assert (await ask("getWebhookInfo")).result["pending_update_count"] == 0
