"""What a handler is given: a way to run one use case for the person who wrote."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import CallbackContext, ExtBot

from bot.chat.letterbox import kind_of
from bot.domain.person import Letter
from bot.service import access, flood
from bot.service.work import Door, Work
from bot.store.store import Store


@dataclass(slots=True)
class Carried:
    """The letter in hand, and what became of it."""

    letter: Letter
    settled: bool = False
    another: bool = False  # this person has written more
    mistake: BaseException | None = None


_in_hand: ContextVar[Carried] = ContextVar("letter in hand")


@contextmanager
def carry(letter: Letter) -> Iterator[Carried]:
    carried = Carried(letter)
    mark = _in_hand.set(carried)
    try:
        yield carried
    finally:
        _in_hand.reset(mark)


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[str, Any]]):
    """PTB's context, and `run`."""

    async def run(
        self,
        update: Update,
        use_case: Callable[..., Awaitable[None]],
        *args: Any,
    ) -> Work:
        """Decide, keep the effects and mark the letter done, in one transaction."""
        carried = _in_hand.get()
        door: Door = self.application.bot_data["door"]
        user = update.effective_user
        assert user is not None  # every handler of ours listens to what a person sent

        message, kind = update.message, kind_of(carried.letter.payload)
        text = (message.text or message.caption or "") if message else None

        async def with_arguments(work: Work) -> None:
            await use_case(work, *args)

        async def let_in(work: Work) -> None:
            await access.guarded(work, door.access, text, with_arguments)

        async def unless_too_many(work: Work) -> None:
            if text is None:
                await flood.quietly(work, kind, let_in)
            else:
                await flood.guarded(work, text, let_in)

        async def settle(store: Store) -> None:
            carried.another = await store.inbox.finish(carried.letter.lease)

        work = await door.run(
            user.id, unless_too_many, code=user.language_code, settle=settle, kind=kind
        )
        carried.settled = True
        return work


async def on_error(update: object, context: Context) -> None:
    """PTB hands every mistake of a handler here; the worker decides what becomes of the letter."""
    _in_hand.get().mistake = context.error
