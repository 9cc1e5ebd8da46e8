"""Several who ask for the same at once: one transaction, an answer for each."""

import asyncio

import pytest

from bot.chat.together import Together

UNLUCKY = 13


class Unlucky(Exception):
    pass


class Bank:
    """What they ask; each round ends when it is let go."""

    def __init__(self) -> None:
        self.rounds: list[list[int]] = []
        self.go_on = asyncio.Semaphore(0)
        self.together = Together(self.double)

    async def double(self, numbers: list[int]) -> list[int]:
        self.rounds.append(numbers)
        await self.go_on.acquire()
        if UNLUCKY in numbers:
            raise Unlucky
        return [2 * number for number in numbers]

    async def asked(self, *numbers: int) -> list[asyncio.Task[int]]:
        tasks = [asyncio.ensure_future(self.together.ask(number)) for number in numbers]
        for _ in range(3):
            await asyncio.sleep(0)  # noqa: TID251 - turns of the loop, no time
        return tasks


async def test_those_who_come_meanwhile_share_the_next_round() -> None:
    bank = Bank()
    tasks = [*await bank.asked(1), *await bank.asked(2, 3)]
    bank.go_on.release()
    bank.go_on.release()
    assert await asyncio.gather(*tasks) == [2, 4, 6]
    assert bank.rounds == [[1], [2, 3]]


async def test_each_of_a_round_hears_what_went_wrong_and_the_next_goes_on() -> None:
    bank = Bank()
    (first,) = await bank.asked(1)
    unlucky = await bank.asked(UNLUCKY, 3)
    for _ in range(3):
        bank.go_on.release()
    assert await first == 2
    for task in unlucky:
        with pytest.raises(Unlucky):
            await task
    assert await bank.together.ask(4) == 8


async def test_who_is_called_off_in_the_middle_takes_nobody_along() -> None:
    bank = Bank()
    (first,) = await bank.asked(1)
    called_off, beside = await bank.asked(2, 3)
    bank.go_on.release()
    await first
    (later,) = await bank.asked(4)
    called_off.cancel()
    bank.go_on.release()
    bank.go_on.release()
    assert [await asyncio.wait_for(task, 5) for task in (beside, later)] == [6, 8]
    assert called_off.cancelled()
