"""Sealing costs next to nothing: the short form of `make bench-vault`."""

from tests.benchmarks.vault import MOST, measure
from tests.person import Chat


async def test_sealing_is_less_than_a_twentieth_of_an_update(chat: Chat) -> None:
    updates, _each, share = await measure(chat, days=2)
    assert updates == 26
    assert 0 < share < MOST
