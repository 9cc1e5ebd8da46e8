"""What is said last can be answered in words as by a tap: the offer, the evening question."""

import pytest

from bot.domain.lifecycle import Phase
from bot.domain.person import Exposure
from bot.sandbox.telegram import Telegram
from tests.conversations.crowd import come_to, crowd
from tests.person import Bot, Chat

TRIED = ["Yes, all of it", "Partly", "I started", "Not today"]
ANY_TIME = {
    "en": ("I'm in", "im in!", "ok i'll try it", "Let's go", "count me in", "I'll do it"),
    "es": ("me animo", "Me apunto", "lo intentaré", "vale, lo hago"),
}
LAST = {"en": ("yes", "Ok", "sure", "yes please"), "es": ("sí", "vale", "venga", "Claro")}
NO = {"en": ("no", "nope", "no thanks", "I'd rather not"), "es": ("no", "ahora no", "no gracias")}
FEAR = {"en": "what do you fear", "es": "temes"}


@pytest.fixture
async def offered(chat: Chat) -> Chat:
    await chat.sleep_until(10)
    return chat


@pytest.fixture
async def unprepared(offered: Chat) -> Chat:
    """They tapped "I'm in", left the first question where it was, and it is evening."""
    await offered.tap("I’m in")
    await offered.sleep_until(23)
    assert offered.last_buttons == TRIED
    return offered


async def newest(chat: Chat) -> Exposure:
    async with chat.bot.app.database.begin() as store:
        (exposure,) = await store.exposures.latest(chat.person.id, 1)
    return exposure


# --- the offer


@pytest.mark.parametrize("language", ["en", "es"])
async def test_an_offer_is_taken_or_left_in_words(
    bot: Bot, telegram: Telegram, language: str
) -> None:
    first = Chat(bot, telegram.person(4001, first_name="P", language_code="en"))
    await come_to("offered", first)
    taken, left = (*ANY_TIME[language], *LAST[language]), NO[language]
    chats = await crowd(first, telegram, (*taken, *left), language=language)
    for said, chat in chats.items():
        chat.person.send(said)
    await bot.settle()
    for said, chat in chats.items():
        phase = Phase.UNDER_WAY if said in taken else Phase.DECLINED
        assert (await newest(chat)).phase is phase, f"{said}: {chat.texts}"
        assert said in left or FEAR[language] in chat.last


async def test_the_morning_offer_is_taken_with_a_yes(offered: Chat) -> None:
    await offered.send("yes")
    assert "what do you fear" in offered.last


async def test_a_yes_to_something_else_takes_no_offer(offered: Chat) -> None:
    await offered.send("thank you")
    await offered.send("ok")
    assert (await newest(offered)).phase is Phase.OFFERED
    await offered.send("ok i'm in")
    assert (await newest(offered)).phase is Phase.UNDER_WAY


async def test_yes_after_a_story_says_that_it_is_about_today(offered: Chat) -> None:
    await offered.send("my neighbour was rather loud")
    assert "Is it about today’s challenge?" in offered.last
    await offered.send("no thanks")
    assert "Today’s challenge is there whenever you like." in offered.last
    assert (await newest(offered)).phase is Phase.OFFERED
    await offered.send("the man at the bakery smiled")
    await offered.send("yes")
    assert offered.last_buttons == TRIED


async def test_a_yes_to_a_kind_word_before_it_takes_the_offer(offered: Chat) -> None:
    await offered.send("i'm scared")
    await offered.send("yes")
    assert "what do you fear" in offered.last


async def test_nothing_is_taken_on_a_day_off(offered: Chat) -> None:
    await offered.send("i want to kill myself")  # help, and a day without challenges
    await offered.send("i'm in")
    assert (await newest(offered)).phase is not Phase.UNDER_WAY


# --- the evening


async def test_a_story_told_in_the_evening_is_no_fear(unprepared: Chat) -> None:
    await unprepared.send("it went quite well, nobody laughed")
    exposure = await newest(unprepared)
    assert "fear" not in exposure.answers
    assert exposure.notes == ("it went quite well, nobody laughed",)
    assert unprepared.last == "Did you try it? Every answer is a good one."
    assert unprepared.last_buttons == TRIED
    await unprepared.send("partly")
    exposure = await newest(unprepared)
    assert (exposure.phase, exposure.answers["tried"]) == (Phase.REFLECTING, "partly")
    assert "How do you know" not in unprepared.last


@pytest.mark.parametrize(
    ("said", "tried"), [("yes", "fully"), ("half of it", "partly"), ("Partly", "partly")]
)
async def test_the_evening_question_is_answered_in_words(
    offered: Chat, said: str, tried: str
) -> None:
    await offered.sleep_until(23)
    assert offered.last_buttons == TRIED
    await offered.send(said)
    exposure = await newest(offered)
    assert (exposure.phase, exposure.answers["tried"]) == (Phase.REFLECTING, tried)


@pytest.mark.parametrize(
    ("said", "tried"),
    [("i tried it, half of it anyway", "partly"), ("i tried but my voice shook", "started")],
)
async def test_who_tried_may_say_how_far_they_came(offered: Chat, said: str, tried: str) -> None:
    await offered.send(said)
    assert (await newest(offered)).answers["tried"] == tried


async def test_no_in_the_evening_is_not_today(offered: Chat) -> None:
    await offered.sleep_until(23)
    await offered.send("no")
    assert "What was in the way" in offered.last


async def test_the_evening_question_waits_while_a_request_is_answered(unprepared: Chat) -> None:
    await unprepared.send("how am i doing?")
    await unprepared.send("i started")
    assert (await newest(unprepared)).answers["tried"] == "started"


async def test_whoever_goes_in_the_evening_prepares_as_in_the_morning(offered: Chat) -> None:
    await offered.sleep_until(23)
    await offered.send("i'm scared")
    assert "nothing has to be done yet" in offered.last
    await offered.send("yes")
    await offered.send("they laugh")
    await offered.send("50")
    await offered.send("skip")
    await offered.send("yes")  # to the plan that was suggested
    exposure = await newest(offered)
    assert (exposure.phase, exposure.answers["plan"]) == (Phase.UNDER_WAY, "suggested")


async def test_a_tap_under_an_earlier_question_takes_it_up_again(unprepared: Chat) -> None:
    await unprepared.tap("They laugh at me")
    await unprepared.send("70")
    assert (await newest(unprepared)).answers["likely"] == "70"


async def test_what_is_shown_again_is_what_words_are_about(offered: Chat) -> None:
    await offered.sleep_until(23)
    await offered.send("/today")
    await offered.send("yes")
    assert (await newest(offered)).phase is Phase.UNDER_WAY


async def test_a_picture_in_the_evening_leaves_its_question(unprepared: Chat) -> None:
    unprepared.person.photo()
    await unprepared.settled()
    assert unprepared.last_buttons == TRIED
