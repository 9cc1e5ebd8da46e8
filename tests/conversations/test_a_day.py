"""One day: the offer, easier and different, fear and plan, how it went, and what changes."""

import asyncio

import pytest

from bot.sandbox.telegram import Telegram
from tests.person import Chat, meet

CARD = ["I’m in", "Easier", "Different", "Not today", "More"]


@pytest.fixture
async def morning(chat: Chat) -> Chat:
    await chat.sleep_until(10)
    return chat


async def test_the_offer_comes_once_in_the_window_with_its_buttons(morning: Chat) -> None:
    assert len(morning.new) == 1
    assert morning.last_buttons == CARD
    sent = morning.person.received[-1].date.astimezone(morning.zone)
    assert 8 <= sent.hour < 10


async def test_easier_answers_at_once_as_often_as_wished(morning: Chat) -> None:
    asks = [morning.last]
    for _ in range(8):
        await morning.tap("Easier")
        cards = [text for text in morning.new if "› " not in text]
        assert len(cards) == 1
        assert morning.last_buttons == CARD
        asks.append(cards[0])
    assert len(set(asks[:4])) == 4, "another one each time, until it is as small as they come"


@pytest.mark.parametrize(
    "said", ["can I have something easier?", "CAN I GET SOMETHING EASIER PLS", "/easier"]
)
async def test_easier_can_be_typed_in_any_state(morning: Chat, said: str) -> None:
    await morning.send(said)
    assert morning.last_buttons == CARD
    await morning.tap("I’m in")
    await morning.send(said)
    assert morning.last_buttons == CARD


async def test_easier_after_it_is_done_is_for_tomorrow(morning: Chat) -> None:
    await _done(morning)
    await morning.send("something easier please")
    assert "tomorrow’s will be a smaller one" in morning.last


async def test_a_plan_is_for_a_moment_that_is_still_to_come(morning: Chat) -> None:
    await morning.tap("I’m in")
    for _ in ("fear", "anxious"):
        await morning.tap("Skip")
    early = morning.last_buttons
    assert early[1:5] == ["This morning", "Around noon", "This afternoon", "This evening"]
    await morning.sleep_until(14)
    await morning.send("/today")
    late = morning.last_buttons
    assert late == [early[0], "This afternoon", "This evening", *early[5:]]
    await morning.sleep_until(22)
    await morning.send("/today")
    assert morning.last_buttons == [early[0], *early[5:]]


async def test_every_question_can_be_skipped(morning: Chat) -> None:
    await morning.tap("I’m in")
    for _ in range(3):
        await morning.tap("Skip")
    assert "Tell me how it went" in morning.last
    await morning.tap("How did it go?")
    await morning.tap("Partly")
    for _ in range(3):
        await morning.tap("Skip")
    assert "Tomorrow:" in morning.last


async def test_a_fear_comes_back_exactly_as_it_was_written(morning: Chat) -> None:
    await morning.tap("I’m in")
    await morning.send('<b>&"')
    assert '“<b>&"”' in morning.last
    await morning.tap("50 %")
    await morning.tap("4")
    await morning.tap("Take this plan")
    await morning.send("did it!")
    await morning.tap("Yes, it did")
    await morning.tap("3")
    await morning.tap("6")
    await morning.send("{ $name } <i>it</i> & all")
    assert '<b>&" (50 %)' in morning.last
    assert "“{ $name } <i>it</i> & all”" in morning.last


async def test_numbers_can_be_typed(morning: Chat) -> None:
    await morning.tap("I’m in")
    await morning.send("They ignore me")
    await morning.send("about 75%")
    assert "anxious" in morning.last
    await morning.send("7/10")
    assert "A plan for the moment" in morning.last


@pytest.mark.parametrize("said", ["she said no but was nice", "They looked at me oddly and left."])
async def test_just_writing_how_it_went_is_enough(morning: Chat, said: str) -> None:
    await _prepared(morning)
    await morning.send(said)
    assert "Did you try it?" in morning.last or "Did it happen?" in morning.last
    async with morning.bot.app.database.begin() as store:
        (exposure, *_) = await store.exposures.latest(1001, 1)
    assert said in exposure.notes


async def test_the_evening_question_comes_once(morning: Chat) -> None:
    await _prepared(morning)
    await morning.sleep_until(23, 30)
    assert len(morning.new) == 1
    assert morning.last_buttons == ["Yes, all of it", "Partly", "I started", "Not today"]


async def test_not_today_is_a_full_answer(morning: Chat) -> None:
    await morning.tap("Not today")
    replies = [text for text in morning.new if "› " not in text]
    assert len(replies) == 1
    await morning.sleep_until(23)
    assert morning.new == []


@pytest.mark.parametrize("again", ["Easier", "I’m in"])
async def test_what_was_left_and_then_replaced_does_not_come_back(
    morning: Chat, again: str
) -> None:
    await morning.tap("Not today")
    await morning.send("/today")
    still = morning.person.received[-1]
    data = {button["text"]: button["callback_data"] for button in still.buttons}
    morning.person.tap(still.id, data["Easier"])
    morning.person.tap(still.id, data[again])
    await morning.settled()
    assert morning.last_buttons == CARD
    async with morning.bot.app.database.begin() as store:
        exposures = await store.exposures.latest(1001, 5)
        letters = await store.inbox.counts()
    assert [exposure.phase for exposure in exposures] == ["offered", "declined"]
    assert set(letters) == {"done"}


async def test_the_closing_puts_feared_beside_happened(morning: Chat) -> None:
    await _done(morning)
    assert "You feared: They shout (90 %)" in morning.last
    assert "What happened: it didn’t come true. “Nobody shouted.”" in morning.last
    assert "Tomorrow:" in morning.last


async def test_the_next_day_asks_about_replay_and_recovery_with_the_offer(morning: Chat) -> None:
    await _done(morning)
    await morning.sleep_until(10)
    assert len(morning.new) == 2
    assert "go over it again" in morning.last
    await morning.tap("A little")
    assert "alright again" in morning.last
    await morning.tap("At once")
    assert morning.last == "Thank you. Noted."
    await morning.tap("I’m in")
    assert "what do you fear" in morning.last


async def test_two_taps_at_once_on_different_buttons_count_once(morning: Chat) -> None:
    card = morning.person.received[-1]
    data = {button["text"]: button["callback_data"] for button in card.buttons}
    morning.person.tap(card.id, data["I’m in"])
    morning.person.tap(card.id, data["Not today"])
    await morning.settled()
    async with morning.bot.app.database.begin() as store:
        exposures = await store.exposures.latest(1001, 5)
    assert [exposure.phase for exposure in exposures] == ["under_way"] or [
        exposure.phase for exposure in exposures
    ] == ["declined"]


async def test_two_answers_at_once_count_once_and_the_later_one_stays(morning: Chat) -> None:
    await morning.tap("I’m in")
    await morning.send("They laugh")
    question = morning.person.received[-1]
    for button in question.buttons[:2]:
        morning.person.tap(question.id, button["callback_data"])
    before = len(morning.bot.telegram.calls_of("sendMessage"))
    await morning.settled()
    assert len(morning.bot.telegram.calls_of("sendMessage")) == before + 1
    assert morning.toast == "Changed to: 10 %"
    async with morning.bot.app.database.begin() as store:
        (exposure,) = await store.exposures.latest(1001, 5)
    assert exposure.answers["likely"] == "10"


async def test_a_tap_forged_for_somebody_elses_exposure_changes_nothing(
    morning: Chat, telegram: Telegram
) -> None:
    other = Chat(morning.bot, telegram.person(666, first_name="Mallory"))
    await meet(other)
    card = morning.person.received[-1]
    data = card.buttons[0]["callback_data"]
    for forged in (data, data.replace(".0", ".3"), "x" * 64, "", "....", "aaaaaaaaaaaaaaaa.0"):
        other.person.tap(other.person.received[-1].id, forged)
        await other.settled()
    async with morning.bot.app.database.begin() as store:
        (exposure,) = await store.exposures.latest(1001, 5)
        assert exposure.phase == "offered"
        assert await store.exposures.latest(666, 5) == []


async def test_taps_race_through_two_workers(morning: Chat) -> None:
    """The worker is asked twice at the same moment; the mailbox still goes one by one."""
    card = morning.person.received[-1]
    for button in card.buttons:
        morning.person.tap(card.id, button["callback_data"])
    app = morning.bot.app
    await app.poller.poll(0)
    await asyncio.gather(app.worker.crew.drain(), app.worker.crew.drain())
    await morning.settled()
    async with app.database.begin() as store:
        assert set(await store.inbox.counts()) == {"done"}


async def _prepared(chat: Chat) -> None:
    await chat.tap("I’m in")
    await chat.send("They shout")
    await chat.tap("90 %")
    await chat.tap("8")
    await chat.tap("At the first chance")


async def _done(chat: Chat) -> None:
    await _prepared(chat)
    await chat.tap("How did it go?")
    await chat.tap("Yes, all of it")
    await chat.tap("No, it didn’t")
    await chat.tap("6")
    await chat.send("Nobody shouted.")
    await chat.tap("30 %")
