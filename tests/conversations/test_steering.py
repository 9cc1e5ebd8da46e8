"""Steering the level: too much, stay here, a bit bolder; and the log that explains all of it."""

from bot.ops import replay
from bot.service import pooling
from tests.person import Chat


async def a_day(chat: Chat, *, peak: str = "5", tried: str = "Yes, all of it") -> None:
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    await chat.send("They frown at me")
    await chat.tap("60 %")
    await chat.tap("5")
    await chat.tap("Take this plan")
    await chat.tap("How did it go?")
    await chat.tap(tried)
    await chat.tap("No, it didn’t")
    await chat.tap(peak)
    if peak in ("8", "9", "10"):
        await chat.tap("7")
        await chat.tap("It was hard, and it’s over")
    else:
        await chat.tap("I felt it and did it")
        await chat.tap("20 %")


async def effective(chat: Chat) -> float:
    async with chat.bot.app.database.begin() as store:
        (exposure, *_) = await store.exposures.latest(1001, 1)
    return exposure.effective


async def test_no_path_asks_more_than_five_questions_afterwards(chat: Chat) -> None:
    await a_day(chat, peak="9")
    async with chat.bot.app.database.begin() as store:
        (exposure, *_) = await store.exposures.latest(1001, 1)
    afterwards = {q.id for q in chat.bot.library.flow if q.phase == "reflecting"}
    assert len(afterwards & set(exposure.answers)) <= 5


async def test_too_much_makes_the_next_one_clearly_lighter(chat: Chat) -> None:
    await a_day(chat)
    hard = await effective(chat)
    await chat.tap("That was too much")
    assert "clearly lighter" in chat.last
    await chat.sleep_until(10)
    assert await effective(chat) < hard  # by ten points, or the smallest there is
    assert "clearly lighter" in chat.new[0]


async def test_stay_here_keeps_the_level(chat: Chat) -> None:
    await a_day(chat)
    level = await effective(chat)
    await chat.tap("Stay here for a while")
    for _ in range(4):
        await a_day(chat)
        assert await effective(chat) <= level + 0.01


async def test_three_hard_days_step_down_and_name_help_once(chat: Chat) -> None:
    for _ in range(3):
        await a_day(chat, peak="9")
    assert "three hard days" in chat.last
    hard = await effective(chat)
    await chat.sleep_until(10)
    assert await effective(chat) <= hard


async def test_replaying_the_log_gives_every_belief_again(chat: Chat) -> None:
    await a_day(chat)
    await chat.tap("A bit bolder from now on")
    await chat.sleep_until(10)
    await chat.tap("Easier")
    await chat.tap("Different")
    await chat.tap("Not today")
    await pooling.recentre(chat.bot.app.database)
    await a_day(chat, tried="Partly")
    await chat.sleep_until(10, days=2)
    assert await replay.differences(chat.bot.app.database) == (1, [])
