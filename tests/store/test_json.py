"""What JSON columns keep, on both engines."""

import math
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.person import Person
from bot.store.database import Database
from bot.store.engines import JSON, to_json
from tests.store.conftest import NOW

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text() | st.floats(width=64),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def has_no_json(value: Any) -> bool:
    """Numbers for which JSON has no word."""
    if isinstance(value, float):
        return not math.isfinite(value)
    if isinstance(value, dict):
        return any(map(has_no_json, value.values()))
    return isinstance(value, list) and any(map(has_no_json, value))


@given(VALUES.filter(lambda value: not has_no_json(value)))
def test_what_is_written_is_read_to_the_last_bit(value: Any) -> None:
    read = JSON["json_deserializer"](to_json(value))
    assert repr(read) == repr(value)


@pytest.mark.parametrize("odd", ["half a \ud83d character", 2**70])
def test_what_the_quick_way_refuses_is_written_all_the_same(odd: Any) -> None:
    assert to_json({"odd": odd}).startswith('{"odd": ')


async def test_a_belief_comes_back_as_it_was(database: Database) -> None:
    random = Random(1)
    belief = {
        "version": 1,
        "mean": [random.gauss(40, 20) for _ in range(50)],
        "memory": {"ask-a-name": [0.1 + 0.2, 1e-17, -0.0]},
    }
    async with database.begin() as store:
        await store.people.add(Person(id=7, language="en", belief=belief), NOW)
    async with database.begin() as store:
        met = await store.people.meet(7, NOW - timedelta(hours=1), NOW, NOW, "message")
    assert met is not None
    assert repr(met.person.belief) == repr(belief)
