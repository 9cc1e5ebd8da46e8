"""What a clock that was set back finds: nothing waits for a moment of the clock before."""

from datetime import timedelta

from bot.domain.person import Say
from bot.store.database import Database
from bot.store.leases import LEASE
from bot.store.paces import REPLIES
from tests.store.conftest import NOW

HOUR = timedelta(hours=1)
LETTERS = [(1, 1001, {"update_id": 1}), (2, 2002, {"update_id": 2})]


async def test_what_was_due_an_hour_ahead_is_due_and_what_is_in_hand_stays_so(
    database: Database,
) -> None:
    async with database.begin() as store:
        await store.inbox.put(7, LETTERS, NOW + HOUR, take=1)
        await store.outbox.put([("a" * 16, Say(1001, "Hello"))], NOW + HOUR)
        await store.paces.hold(REPLIES, NOW + HOUR)
        await store.duties.know({"tidy": NOW + 2 * HOUR, "poller": NOW + HOUR})
    async with database.begin() as store:
        assert await store.inbox.claim(NOW, 9) == []
        await store.set_back.mend(NOW, {"tidy": NOW + HOUR, "poller": NOW})
    async with database.begin() as store:
        assert [letter.update_id for letter in await store.inbox.claim(NOW, 9)] == [2]
        assert len(await store.outbox.claim(NOW, 9, replies_only=True)) == 1
        assert await store.duties.take("poller", NOW, HOUR)
        assert await store.duties.take("tidy", NOW, HOUR) is None
    async with database.begin() as store:
        later = await store.inbox.claim(NOW + LEASE, 9)
        assert {letter.update_id for letter in later} == {1, 2}, "whoever had it has died"
        assert await store.duties.take("tidy", NOW + HOUR, HOUR)
