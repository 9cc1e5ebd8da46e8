"""What a page of the settings is: what it shows, what its buttons change, what may be typed."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.person import Button, Keyboard
from bot.service import planning, steps, whereabouts
from bot.service.work import Work

Drawn = tuple[str, Keyboard]  # a text that is escaped, and the rows above "Back"


@dataclass(frozen=True, slots=True)
class Page:
    draw: Callable[[Work], Drawn]
    choose: Callable[[Work, str], Awaitable[str]]  # changes a wish; says what changed, and when
    read: Callable[[Work, str], str | None] | None = None  # typed words as a value to choose
    hears: str | None = None  # the question that typed words answer, as understanding knows it
    stays: bool = False  # several things are marked on it before one goes back


def marked(work: Work, text: str, action: str, *, chosen: bool) -> Button:
    key = "button-marked" if chosen else "button-unmarked"
    return Button(work.label(key, text=text), action)


def rows(buttons: Iterable[Button], wide: int = 2) -> Keyboard:
    listed: Sequence[Button] = tuple(buttons)
    return tuple(tuple(listed[i : i + wide]) for i in range(0, len(listed), wide))


async def replanned(work: Work) -> datetime | None:
    """Times have changed: when the next offer comes now, if one does."""
    await planning.plan_lookback(work, anew=True)
    return await planning.plan_again(work, await steps.current(work))


def with_next_offer(work: Work, said: str, due: datetime | None) -> str:
    if due is None:
        return said
    return f"{said} {work.text('wish-next-offer', when=whereabouts.moment_label(work, due))}"
