"""A symmetric matrix kept once: its upper half in one row, line after line from the diagonal on.

Half the numbers are half the work at every answer, and what is equal by definition cannot
drift apart.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import combinations_with_replacement, pairwise, starmap
from operator import itemgetter, mul, sub

Triangle = tuple[float, ...]

SIZES = 32  # of states at a time, one more than there are settings; a process knows one or two


@lru_cache(maxsize=SIZES)
def diagonal(size: int) -> tuple[int, ...]:
    """Where each line begins: with its part of the diagonal."""
    return tuple(i * size - i * (i - 1) // 2 for i in range(size))


@lru_cache(maxsize=SIZES * SIZES)
def line(size: int, index: int) -> Callable[[Triangle], tuple[float, ...]]:
    """What reads a whole line of the matrix."""
    begins = diagonal(size)
    before = (begins[i] + index - i for i in range(index))
    return itemgetter(*before, *range(begins[index], begins[index] + size - index))


def of_diagonal(values: Sequence[float]) -> Triangle:
    """Nothing but a diagonal."""
    found = [0.0] * (len(values) * (len(values) + 1) // 2)
    return raised(found, values)


def raised(half: Sequence[float], by: Sequence[float]) -> Triangle:
    """More on the diagonal."""
    found, place, length = list(half), 0, len(by)
    for more in by:
        found[place] += more
        place, length = place + length, length - 1
    return tuple(found)


def lessened(half: Triangle, side: Sequence[float]) -> Triangle:
    """Less `side` times itself turned."""
    return tuple(map(sub, half, starmap(mul, combinations_with_replacement(side, 2))))


def lines(half: Triangle, size: int) -> list[list[float]]:
    """As it is written down, where people may look at it."""
    ends = (*diagonal(size), len(half))
    return [list(half[first:last]) for first, last in pairwise(ends)]
