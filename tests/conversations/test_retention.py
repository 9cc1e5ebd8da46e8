"""What a person wrote goes when they said it should, and all of it after a year of silence."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.domain.lifecycle import Phase
from bot.domain.lookback import Lookback
from bot.domain.person import Exposure, Person, Status, Wishes
from bot.ops import replay
from bot.store.tables import metadata
from tests.person import Bot, Chat

FEAR, LEARNED, NOTE = "They laugh at my shoes", "She only smiled", "my heart was racing so fast"


async def a_day(chat: Chat) -> None:
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    await chat.send(FEAR)
    for label in ("80 %", "7", "Take this plan", "How did it go?"):
        await chat.tap(label)
    await chat.send(NOTE)
    for label in ("Yes, all of it", "No, it didn’t", "5"):
        await chat.tap(label)
    await chat.send(LEARNED)
    await chat.tap("20 %")


async def days_later(chat: Chat, days: int) -> None:
    """So many nights, in the last of which the house is kept."""
    await chat.sleep_until(10, days=days - 1)
    await chat.bot.app.keep_house()


async def first(chat: Chat) -> Exposure:
    async with chat.bot.app.database.begin() as store:
        return (await store.exposures.latest(chat.person.id, 99))[-1]


async def progress(chat: Chat) -> str:
    await chat.send("/progress")
    return chat.last


async def known(
    bot: Bot,
    number: int,
    *,
    status: Status = Status.PAUSED,
    keep_days: int | None,
    worded_at: datetime,
) -> None:
    """Somebody with one old day and words of theirs in it."""
    now = bot.clock.now()
    wishes = Wishes(morning=(480, 600), zone="Europe/Berlin", keep_days=keep_days)
    person = Person(number, "en", status, now, wishes, heard_at=now)
    async with bot.app.database.begin() as store:
        await store.people.add(person, now)
        await store.exposures.add(
            Exposure(
                id=f"{number:032}",
                person_id=number,
                challenge_id="half-smile",
                slot=1,
                turn=0,
                day=now.date(),
                phase=Phase.CLOSED,
                offered_at=now,
                reason="start",
                chance=0.8,
                effective=12.5,
                notes=(NOTE,),
                worded_at=worded_at,
            )
        )


async def wish(chat: Chat, keep_days: int | None) -> None:
    async with chat.bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
        assert person is not None
        await store.people.save(replace(person, wishes=replace(person.wishes, keep_days=keep_days)))


async def status(chat: Chat) -> Status | None:
    async with chat.bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
    return person.status if person else None


async def test_words_go_after_ninety_days_and_what_was_learned_from_them_stays(chat: Chat) -> None:
    await a_day(chat)
    before, shown = await first(chat), await progress(chat)
    await days_later(chat, 89)
    assert (await first(chat)).answers["fear"] == FEAR
    await days_later(chat, 2)
    after = await first(chat)
    words = {"fear": FEAR, "learning": LEARNED}
    assert dict(after.answers) == {**before.answers, **dict.fromkeys(words, "-")}
    assert (before.notes, after.notes, after.sources) == ((NOTE,), (), {})
    assert after.answers["feared_happened"] == "did_not"
    assert await replay.differences(chat.bot.app.database) == (1, [])
    assert await progress(chat) == shown


async def test_own_challenges_and_looks_back_go_as_well(chat: Chat) -> None:
    database = chat.bot.app.database
    for words in ("Sing at the bus stop", "Dance in the rain"):
        await chat.send(f"I want to add a challenge of my own: {words}")
        await chat.tap("4")
        await chat.tap("Strangers")
    await chat.tap("Work towards it")
    await chat.send("I want to add a challenge of my own: half of one")
    today = chat.bot.clock.now()
    async with database.begin() as store:
        await store.lookbacks.add(chat.person.id, Lookback(today.date(), "q", today, FEAR))
        written = {one.words: one.id for one in await store.custom.of(chat.person.id)}
    await chat.sleep_until(10, days=9)
    await chat.send("/ladder")
    await chat.tap("My own ones")
    await chat.tap("Sing at the bus stop")
    await chat.tap("Take it today")
    await days_later(chat, 82)
    async with database.begin() as store:
        kept, (week,) = await store.custom.of(chat.person.id), await store.lookbacks.of(1001)
        person = await store.people.get(chat.person.id)
    assert {one.words for one in kept} == {"Sing at the bus stop", None}
    assert len(kept) == 2, "what was never finished is gone"
    danced = next(one for one in kept if one.words is None)
    assert (danced.id, danced.hard, danced.active) == (written["Dance in the rain"], 4, False)
    assert person is not None
    assert person.wishes.pin is None
    assert week.answer is None
    await days_later(chat, 10)
    async with database.begin() as store:
        assert [one.words for one in await store.custom.of(chat.person.id)] == [None, None]
    await chat.send("/ladder")
    await chat.tap("Left out")
    assert chat.last.startswith("Nothing is left out")
    await chat.tap("Back")
    assert "Add one of my own" in chat.last_buttons, "nothing is being written"


async def test_each_person_chooses_for_how_long_counted_from_when_they_wrote(bot: Bot) -> None:
    now = bot.clock.now()
    choices = {1: 7, 2: 90, 3: None, 4: 7}
    for number, keep_days in choices.items():
        late = timedelta(days=8 if number == 4 else 0)  # they told of that day much later
        await known(bot, number, keep_days=keep_days, worded_at=now + late)
    gone = []
    for days in (6, 8, 14, 91):
        bot.clock.move_to(now + timedelta(days=days, hours=1))
        await bot.app.keep_house()
        async with bot.app.database.begin() as store:
            found = [(await store.exposures.latest(n, 1))[:1] for n in choices]
        gone.append([e.person_id for one in found for e in one if e.notes == ()])
    assert gone == [[], [1], [1], [1, 2, 4]]


async def test_a_long_silent_person_is_told_once_without_a_sound_and_then_erased(
    chat: Chat,
) -> None:
    await days_later(chat, 334)
    assert await status(chat) is Status.QUIET
    assert "I erase what has not been used" not in "".join(chat.texts)
    await days_later(chat, 3)
    await chat.bot.restart()
    await chat.bot.app.keep_house()  # twice in a night
    await chat.sleep_until(10)
    (told,) = [m for m in chat.person.received if "I erase what has not been used" in m.text]
    assert told.silent
    assert told.buttons[0]["text"] == "Keep it for me"
    local = told.date.astimezone(chat.zone)
    assert 8 <= local.hour < 10, "at the hour they wished for"
    before = len(chat.texts)
    for _ in range(3):
        await days_later(chat, 9)
    assert await status(chat) is Status.QUIET
    await days_later(chat, 5)
    assert await status(chat) is None
    assert len(chat.texts) == before, "told once, and nothing is said at the end"
    async with chat.bot.app.database.engine.begin() as connection:
        for table in metadata.sorted_tables:
            if "person_id" in table.c:
                query = select(func.count()).where(table.c.person_id == chat.person.id)
                assert (await connection.execute(query)).scalar_one() == 0, table.name


async def test_one_tap_keeps_it_for_another_year_and_begins_nothing(chat: Chat) -> None:
    await days_later(chat, 337)
    await chat.sleep_until(10)
    await chat.tap("Keep it for me")
    assert "No challenge comes until you want one" in chat.last
    before = len(chat.texts)
    await days_later(chat, 334)
    assert len(chat.texts) == before
    assert await status(chat) is Status.PAUSED
    await chat.tap("I’m back")
    assert await status(chat) is Status.ACTIVE


async def test_a_pause_is_kept_but_for_this_one_word(chat: Chat) -> None:
    await chat.send("/pause")
    await chat.tap("Until I’m back")
    await days_later(chat, 337)
    await chat.sleep_until(10)
    assert "I erase what has not been used" in chat.last
    assert await status(chat) is Status.PAUSED


async def test_whoever_wants_no_message_gets_none_and_is_erased_after_a_year(bot: Bot) -> None:
    now, unwilling = bot.clock.now(), (Status.LEFT, Status.BLOCKED, Status.NEW)
    for number, status in enumerate(unwilling, 1):
        await known(bot, number, status=status, keep_days=None, worded_at=now)
    there = []
    for days in (340, 364, 366):
        await bot.at(now + timedelta(days=days))
        await bot.app.keep_house()
        async with bot.app.database.begin() as store:
            there.append([n for n in (1, 2, 3) if await store.people.get(n)])
    assert there == [[1, 2, 3], [1, 2, 3], []]
    assert bot.telegram.calls_of("sendMessage") == []


async def test_privacy_says_for_how_long(chat: Chat) -> None:
    await chat.send("/privacy")
    assert "go after 90 days, numbers and choices stay" in chat.last
    await wish(chat, None)
    await chat.send("/privacy")
    assert "stay until you erase them" in chat.last
