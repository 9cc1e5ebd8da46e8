"""Steering the level: too much, stay here, a bit bolder; and the log that explains all of it."""

from sqlalchemy import event

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
    await pooling.recentre(chat.bot.app.database, chat.bot.library)
    await a_day(chat, tried="Partly")
    await chat.sleep_until(10, days=2)
    assert await replay.differences(chat.bot.app.database) == (1, [])


async def test_every_lasting_wish_has_a_way_back(chat: Chat) -> None:
    await a_day(chat)
    await chat.tap("Stay here for a while")
    assert chat.last_buttons == ["Move on again"]
    await chat.tap("Move on again")
    assert "may move again" in chat.last
    await chat.tap("A bit bolder from now on")
    assert chat.last_buttons == ["A bit gentler from now on"]
    await chat.tap("A bit gentler from now on")
    assert "a bit gentler" in chat.last
    assert await replay.differences(chat.bot.app.database) == (1, [])


async def test_a_wish_that_holds_is_offered_to_be_let_go(chat: Chat) -> None:
    await a_day(chat)
    for wish in ("Stay here for a while", "A bit bolder from now on", "A bit bolder from now on"):
        await chat.tap(wish)
    await chat.tap("Stay here for a while")
    await a_day(chat)
    assert chat.last_buttons == [
        "That was too much",
        "Move on again",
        "A bit gentler from now on",
        "Again tomorrow, elsewhere",
    ]


async def test_coming_back_after_weeks_begins_lower_without_a_word_about_it(chat: Chat) -> None:
    for _ in range(5):
        await a_day(chat)
    level = await effective(chat)
    await chat.send("pause")
    await chat.tap("Until I’m back")
    await chat.sleep_until(10, days=24)
    await chat.tap("I’m back")
    await chat.sleep_until(10)
    assert await effective(chat) <= max(level - 12, 10)
    assert "a bit lower than where you were" in chat.new[0]
    assert not any("away" in text or "missed" in text for text in chat.new)
    assert await replay.differences(chat.bot.app.database) == (1, [])


async def test_a_clock_that_jumps_back_and_forth_harms_nothing(chat: Chat) -> None:
    """Across the date line and home again."""
    await a_day(chat)
    for city in ("Honolulu", "Auckland", "Berlin"):
        await chat.send(f"I’m in {city} now")
        if "Yes, that’s right" in chat.last_buttons:
            await chat.tap("Yes, that’s right")
        await chat.sleep_until(12)
        await chat.tap("Easier")
    assert await replay.differences(chat.bot.app.database) == (1, [])


async def test_what_is_learned_costs_two_statements(chat: Chat) -> None:
    await chat.sleep_until(10)
    said: list[str] = []
    engine = chat.bot.app.database.engine.sync_engine

    def heard(_: object, __: object, statement: str, *___: object) -> None:
        said.append(statement)

    event.listen(engine, "before_cursor_execute", heard)
    await chat.tap("Easier")  # two observations: what was asked for, and what is on the table now
    await chat.tap("Easier")
    event.remove(engine, "before_cursor_execute", heard)
    about = [s for s in said if "observations" in s or "ratings" in s]
    assert [s.split()[0] for s in about] == ["SELECT", *["INSERT"] * 4]
