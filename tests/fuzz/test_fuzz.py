"""Three hundred random updates; `make fuzz` is the long form."""

from tests.fuzz.run import fuzz
from tests.fuzz.schema import from_library
from tests.person import Bot


async def test_random_updates_stop_nobody_and_each_of_them_ends(bot: Bot) -> None:
    result = await fuzz(bot, from_library(), seed=2, many=300)
    assert result.fine, result
    assert result.states["done"] > 60
    assert result.states["dead"] > 30
