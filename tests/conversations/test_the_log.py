"""The log is the truth: whatever is said, corrected or broken, it leads to what is believed."""

import logging
from copy import copy
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete

from bot.domain.belief import Belief
from bot.domain.parameters import PARAMETERS
from bot.domain.rating import Sums
from bot.domain.replaying import rebuilt, shares
from bot.ops import replay
from bot.sandbox.telegram import Telegram
from bot.service import pooling
from bot.store.tables import observations
from tests.person import Bot, Chat, meet

POISON = {"mean": 30.0, "variance": 0.0, "raters": 3, "authored": 30.0}


async def prepare(chat: Chat, fear: str = "5") -> Any:
    """Everything before going, the fear typed, so that it can be edited."""
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    await chat.send("They frown at me")
    await chat.tap("60 %")
    sent = await chat.send(fear)
    await chat.tap("Take this plan")
    await chat.tap("How did it go?")
    return sent


async def finish(chat: Chat, tried: str = "Yes, all of it", peak: str = "4") -> Any:
    await chat.tap(tried)
    await chat.tap("No, it didn’t")
    sent = await chat.send(peak)
    await chat.tap("I felt it and did it")
    await chat.tap("20 %")
    return sent


async def belief(chat: Chat) -> Belief:
    async with chat.bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
    assert person
    return Belief.from_dict(person.belief)


async def log(chat: Chat) -> list[tuple[str, dict[str, Any]]]:
    async with chat.bot.app.database.begin() as store:
        return await store.observations.of(chat.person.id)


async def sums(bot: Bot) -> dict[str, Sums]:
    async with bot.app.database.begin() as store:
        found, _ = await store.ratings.everything()
    return {key: value for key, value in found.items() if key}


async def spoil(bot: Bot, facts: dict[str, Any]) -> None:
    """A belief as no release of ours writes it."""
    async with bot.app.database.begin() as store:
        person = await store.people.get(1001)
        assert person
        await store.people.save(replace(person, belief=facts))


async def test_an_edited_number_counts_as_if_it_had_been_said_at_once(
    chat: Chat, bot: Bot, telegram: Telegram
) -> None:
    other = Chat(bot, telegram.person(1002, first_name="Sam", language_code="en"))
    await meet(other)
    sent = await prepare(chat, "2")
    await finish(chat)
    before = await belief(chat)
    await chat.edit(sent, "9")
    assert chat.last == "Changed to: “9”. What comes next follows from that."
    after = await belief(chat)
    assert after.mean[0] < before.mean[0]
    lines = await log(chat)
    assert lines[-1][0] == "corrected"
    assert rebuilt(lines) == after
    assert await replay.differences(bot.app.database) == (2, [])
    said = [told["value"] for kind, told in lines if kind == "fear_before"]
    assert said == [20.0], "nothing that is written is altered"
    assert shares(lines) == await sums(bot), "and everybody's sums hold what was meant"


async def test_what_is_corrected_twice_is_the_last_word(chat: Chat, bot: Bot) -> None:
    sent = await prepare(chat, "5")
    peak = await finish(chat)
    for said in ("9", "1", "5"):
        await chat.edit(sent, said)
    await chat.edit(peak, "8")
    lines = await log(chat)
    without = [line for line in lines if line[0] != "corrected"]
    assert (await belief(chat)).mean == rebuilt(without).mean
    assert shares(lines) == await sums(bot)
    assert await replay.differences(bot.app.database) == (1, [])


async def test_an_edit_before_it_was_weighed_is_simply_heard(chat: Chat, bot: Bot) -> None:
    await prepare(chat)
    sent = await chat.send("yes, all of it")
    await chat.edit(sent, "partly")
    await chat.tap("No, it didn’t")
    await chat.tap("4")
    await chat.tap("I felt it and did it")
    await chat.tap("20 %")
    kinds = [kind for kind, _ in await log(chat)]
    assert "tried" in kinds
    assert not {"completed", "corrected"} & set(kinds)


async def test_an_outcome_changed_after_the_closing_moves_what_comes_next(
    chat: Chat, bot: Bot
) -> None:
    await prepare(chat)
    sent = await chat.send("yes, all of it")
    await chat.tap("No, it didn’t")
    await chat.tap("4")
    await chat.tap("I felt it and did it")
    await chat.tap("20 %")
    up = await belief(chat)
    await chat.edit(sent, "partly")
    hold = await belief(chat)
    assert hold.ceiling < up.ceiling
    assert hold.reason == "hold"
    assert await replay.differences(bot.app.database) == (1, [])


async def test_the_second_of_two_different_taps_is_the_answer(chat: Chat, bot: Bot) -> None:
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    await chat.send("They frown at me")
    question = chat.person.received[-1]
    for label in ("60 %", "30 %"):
        data = next(b["callback_data"] for b in question.buttons if b["text"] == label)
        chat.person.tap(question.id, data)
    await chat.settled()
    async with bot.app.database.begin() as store:
        (exposure, *_) = await store.exposures.latest(1001, 1)
    assert exposure.answers["likely"] == "30"
    assert "30 %" in (chat.toast or "")


async def test_weeks_of_several_people_replay_to_every_belief(bot: Bot, telegram: Telegram) -> None:
    people = [Chat(bot, telegram.person(n, first_name="P")) for n in (2001, 2002, 2003)]
    for chat in people:
        await meet(chat)
    robin, kim, lee = people
    for day in range(4):
        sent = await prepare(robin, str(3 + day))
        await finish(robin, "Partly" if day == 2 else "Yes, all of it")
        await robin.edit(sent, str(8 - day))
        await kim.tap("Easier")
        await kim.tap("Different" if day % 2 else "Not today")
        if day == 1:
            await lee.send("pause")
        elif day != 3:
            await lee.send("bolder")
        await pooling.recentre(bot.app.database, bot.library)
        await bot.restart()
    await lee.sleep_until(10, days=30)
    await lee.send("/resume")
    await lee.sleep_until(10)
    assert await replay.differences(bot.app.database) == (3, [])
    given: dict[str, Sums] = {}
    for chat in people:
        for key, share in shares(await log(chat)).items():
            given[key] = given.get(key, Sums()).plus(share)
    assert {k: v for k, v in given.items() if v != Sums()} == await sums(bot)


async def test_a_belief_of_an_older_release_is_computed_again_when_it_is_needed(
    chat: Chat, bot: Bot
) -> None:
    await prepare(chat)
    await finish(chat)
    known = await belief(chat)
    await spoil(bot, {"version": PARAMETERS.version - 1, "what": "it was then"})
    report = await replay.compared(bot.app.database)
    assert str(report) == "1 people, 0 differences, 1 of an older release"
    assert report.sound
    await chat.sleep_until(10)
    assert (await belief(chat)).mean == pytest.approx(known.mean, abs=0.3)
    assert await replay.differences(bot.app.database) == (1, [])


async def test_replay_writes_what_the_log_leads_to(chat: Chat, bot: Bot) -> None:
    await prepare(chat)
    await finish(chat)
    known = await belief(chat)
    row = known.as_dict()
    await spoil(bot, {**row, "ceiling": 99.0})
    assert not (await replay.compared(bot.app.database)).sound
    mended = await replay.compared(bot.app.database, write=True)
    assert str(mended) == "1 people, 1 differences, 1 written anew"
    assert mended.sound
    assert await belief(chat) == known


@pytest.mark.parametrize("facts", [{}, {"version": PARAMETERS.version, "mean": "no"}])
async def test_a_belief_that_cannot_be_read_loses_nothing(
    chat: Chat, bot: Bot, facts: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    await prepare(chat)
    await finish(chat)
    known = await belief(chat)
    await spoil(bot, facts)
    await chat.send("that was too much")
    await chat.sleep_until(10)
    assert any("Easier" in [b["text"] for b in m.buttons] for m in chat.person.received[-2:])
    assert await replay.differences(bot.app.database) == (1, [])
    assert known.answers == (await belief(chat)).answers


async def test_without_any_log_it_is_five_below_the_last_one_they_did(
    stranger: Chat, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    chat = stranger
    for said in ("/start", "I’m 18 or older, and yes", "A bit of everything", "I want a push"):
        await (chat.send(said) if said == "/start" else chat.tap(said))
    for guess in ("0", "1", "3", "Skip", "08:00 – 10:00"):
        await chat.tap(guess)
    await chat.send("Berlin")
    await chat.tap("Yes, that’s right")
    await prepare(chat)
    await finish(chat)
    async with bot.app.database.begin() as store:
        (done, *_) = await store.exposures.latest(1001, 1)
    await spoil(bot, {})
    async with bot.app.database.engine.begin() as connection:
        await connection.execute(delete(observations))
    with caplog.at_level(logging.ERROR):
        await chat.sleep_until(10)
    async with bot.app.database.begin() as store:
        (offer, *_) = await store.exposures.latest(1001, 1)
    levels = bot.library.challenges
    assert offer.reason == "fallback"
    assert levels[offer.challenge_id].difficulty <= levels[done.challenge_id].difficulty - 5
    assert any("A little below the last one you did." in text for text in chat.new)
    assert [r.message for r in caplog.records].count(
        "choosing fell back: a log begins with the line written when we met"
    ) == 1
    await chat.tap("I’m in")
    await chat.send("They will stare")
    async with bot.app.database.begin() as store:
        (offer, *_) = await store.exposures.latest(1001, 1)
    assert offer.answers["fear"] == "They will stare"


async def test_a_mistake_in_the_model_costs_nobody_a_message(
    chat: Chat, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    await chat.sleep_until(10)
    await spoil(bot, {})
    about = {"kind": "completed", "day": 1, "challenge": "any", "context": "shops"}
    poison = {**about, "rating": POISON, "pool": {}}
    async with bot.app.database.begin() as store:
        await store.observations.add(1001, "completed", 1, poison, bot.clock.now())
    with caplog.at_level(logging.ERROR):
        await chat.tap("I’m in")
        await chat.send("They will stare")
        await chat.tap("60 %")
        await chat.tap("7")
        await chat.tap("Take this plan")
        await chat.tap("Easier")
        assert "I’m in" in chat.last_buttons
    mistake = "a line cannot be read: ZeroDivisionError"
    assert f"an answer moved nothing: {mistake}" in caplog.text
    assert f"choosing fell back: {mistake}" in caplog.text
    assert "stare" not in caplog.text
    async with bot.app.database.begin() as store:
        found = await store.exposures.latest(1001, 2)
    assert any(e.answers.get("fear") == "They will stare" for e in found)
    assert str(await replay.compared(bot.app.database)) == (
        "1 people, 0 differences, 1 with a log that cannot be read"
    )
    async with bot.app.database.engine.begin() as connection:
        await connection.execute(delete(observations).where(observations.c.day == 1))
    report = await replay.compared(bot.app.database, write=True)
    assert report.sound, "once the mistake is mended, the log gives what was missed"
    assert (await belief(chat)).last is not None
    assert await replay.differences(bot.app.database) == (1, [])


async def test_a_belief_that_reads_well_and_makes_no_sense_is_computed_again(
    chat: Chat, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    await chat.send("They will stare")
    await chat.tap("60 %")
    kept = (await belief(chat)).as_dict()
    await spoil(bot, {**kept, "mean": [None for _ in kept["mean"]]})
    with caplog.at_level(logging.ERROR):
        await chat.tap("7")
    assert "an answer could not be weighed: TypeError" in caplog.text
    assert await replay.differences(bot.app.database) == (1, [])
    assert None not in (await belief(chat)).mean


async def test_what_everybody_said_is_read_at_most_once_a_minute(bot: Bot) -> None:
    shared, library, now = bot.app.door.shared, bot.library, bot.clock.now()
    async with bot.app.database.begin() as store:
        first = await shared.read(store, library, now)
        await store.ratings.add({"any": Sums(raters=1)})
        assert await shared.read(store, library, now + timedelta(seconds=59)) is first
        assert await shared.read(store, library, now + timedelta(seconds=60)) is not first
        assert await shared.read(store, copy(library), now + timedelta(seconds=60)) is not first
