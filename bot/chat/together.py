"""One transaction for all who ask for the same while the last one is under way."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Together(Generic[Asked, Answer]):
    def __init__(self, do: Callable[[list[Asked]], Awaitable[Sequence[Answer]]]) -> None:
        """`do` gives an answer for each, in their order; what it raises, each of them gets."""
        self._do = do
        self._waiting: list[tuple[Asked, asyncio.Future[Answer]]] = []
        self._doing = asyncio.Lock()

    async def ask(self, asked: Asked) -> Answer:
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((asked, answer))
        # It belongs to all: who is called off takes nobody along.
        await asyncio.shield(asyncio.ensure_future(self._answer(answer)))
        return await answer

    async def _answer(self, mine: asyncio.Future[Answer]) -> None:
        async with self._doing:
            if mine.done():
                return
            waiting, self._waiting = self._waiting, []
            try:
                answers = await self._do([asked for asked, _ in waiting])
            except Exception as mistake:
                for _, answer in waiting:
                    answer.set_exception(mistake)
                    answer.exception()  # seen, also where nobody waits for it any more
            else:
                for (_, answer), given in zip(waiting, answers, strict=True):
                    answer.set_result(given)
