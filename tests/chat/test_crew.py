"""Hands in lanes: never more than there are, never idle behind one that is slow."""

import asyncio
from collections.abc import Callable
from typing import Any

from bot.chat.crew import Crew, Free, Taken


class Pile:
    """Work that ends when it is told to."""

    def __init__(self, *names: str) -> None:
        self.waiting = list(names)
        self.begun: list[str] = []
        self.over: dict[str, asyncio.Event] = {}
        self.takes = 0

    async def take(self, free: Free) -> Taken[str]:
        self.takes += 1
        left, taken = dict(free), []
        for name in list(self.waiting):
            if left.get(lane(name), 0):
                left[lane(name)] -= 1
                taken.append(name)
                self.waiting.remove(name)
        return Taken(taken, more={lane(name) for name in self.waiting})

    async def handle(self, name: str) -> bool:
        self.begun.append(name)
        self.over[name] = asyncio.Event()
        await self.over[name].wait()
        return False


def lane(name: str) -> str:
    return name[0]


async def until(so: Callable[[], bool]) -> None:
    for _ in range(2000):
        if so():
            return
        await asyncio.sleep(0.001)  # noqa: TID251 - the crew's patience is real time
    raise AssertionError("it never came so far")


async def turns(count: int = 20) -> None:
    for _ in range(count):
        await asyncio.sleep(0)  # noqa: TID251 - turns of the loop, no time


async def test_one_lane_does_not_use_the_hands_of_another() -> None:
    pile = Pile("a1", "a2", "a3", "b1")
    crew = Crew[str]("test", {"a": 2, "b": 2}, pile.take, pile.handle, whose=str, lane=lane)
    stopping = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(crew.work(stopping))
        await turns()
        assert sorted(pile.begun) == ["a1", "a2", "b1"]
        pile.over["a1"].set()
        await turns()
        assert "a3" in pile.begun
        for over in pile.over.values():
            over.set()
        stopping.set()
        crew.wake()


async def test_one_that_is_slow_is_set_aside_and_its_hand_helps_others() -> None:
    pile = Pile("a1", "a2", "a3")
    options: dict[str, Any] = {"whose": str, "lane": lane, "patience": 0.02, "aside": 1}
    crew = Crew[str]("test", {"a": 1}, pile.take, pile.handle, **options)
    stopping = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(crew.work(stopping))
        await until(lambda: pile.begun == ["a1", "a2"])  # a1 hangs for good
        pile.over["a2"].set()
        await until(lambda: pile.begun == ["a1", "a2", "a3"])
        assert crew.free == {"a": 0}, "only so many are set aside"
        pile.over["a1"].set()
        pile.over["a3"].set()
        await until(lambda: crew.free == {"a": 1})
        stopping.set()
        crew.wake()


async def test_nothing_is_taken_again_when_there_cannot_be_more() -> None:
    pile = Pile("a1")
    crew = Crew[str]("test", {"a": 2}, pile.take, pile.handle, whose=str, lane=lane)
    stopping = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(crew.work(stopping))
        await turns()
        pile.over["a1"].set()
        await turns()
        assert pile.takes == 1
        stopping.set()
        crew.wake()


async def test_what_was_given_is_done_before_it_stops() -> None:
    pile = Pile()
    crew = Crew[str]("test", {"a": 1}, pile.take, pile.handle, whose=str, lane=lane)
    stopping = asyncio.Event()
    stopping.set()
    crew.give(["a1"])
    async with asyncio.TaskGroup() as group:
        group.create_task(crew.work(stopping))
        await turns()
        assert pile.begun == ["a1"]
        assert pile.takes == 0
        pile.over["a1"].set()
        crew.wake()
