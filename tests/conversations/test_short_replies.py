"""A short reply typed at a question with buttons is the button it names; anything longer is not."""

from itertools import pairwise

import pytest

from bot.content.answers import BESIDES, as_said
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.domain.flow import Kind
from bot.sandbox.telegram import Telegram
from tests.conversations.crowd import come_to, crowd
from tests.person import Bot, Chat

FEARED = ("Yes, all of it",)
PEAK = (*FEARED, "No, it didn’t")
# Where, in which language, what is typed, and what stands in the chat afterwards.
TAKEN = [
    ((), "en", "yep", "Did it happen?"),
    ((), "en", "half of it", "Did it happen?"),
    ((), "es", "a medias", "¿Pasó?"),
    ((), "en", "nope", "What was in the way"),
    (FEARED, "en", "no", "hardest moment"),
    (FEARED, "en", "Nope!", "hardest moment"),
    (FEARED, "en", "not really", "hardest moment"),
    (FEARED, "en", "it didn't happen", "hardest moment"),
    (FEARED, "en", "partly", "hardest moment"),
    (FEARED, "en", "a bit", "hardest moment"),
    (FEARED, "en", "yes", "How bad was it really"),
    (FEARED, "en", "all of it", "How bad was it really"),
    (FEARED, "en", "skip", "hardest moment"),
    (FEARED, "es", "no", "momento más difícil"),
    (FEARED, "es", "no pasó", "momento más difícil"),
    (FEARED, "es", "más o menos", "momento más difícil"),
    (FEARED, "es", "sí", "¿Hasta qué punto fue malo"),
    (FEARED, "es", "omitir", "momento más difícil"),
    (PEAK, "en", "five", "How do you know how it went"),
    (PEAK, "en", "5", "How do you know how it went"),
    (PEAK, "en", "70%", "How do you know how it went"),
    (PEAK, "en", "skip", "How do you know how it went"),
    (PEAK, "es", "ocho", "¿Y ahora, de 0 a 10?"),
]  # fmt: skip
KEPT = (  # at "Did it happen?": stories, and what names no option
    "no one laughed at all",
    "yes and it was awful",
    "a bit of a strange day",
    "she said no to me",
    "nothing",
    "70",
)


@pytest.mark.parametrize("state", [(), FEARED, PEAK], ids=["tried", "feared", "peak"])
async def test_a_short_reply_is_the_button_it_names(
    bot: Bot, telegram: Telegram, state: tuple[str, ...]
) -> None:
    first = await reflecting(bot, telegram, state)
    wrong = []
    for number, language in ((6001, "en"), (7001, "es")):
        replies = {said: next_ for at, of, said, next_ in TAKEN if at == state and of == language}
        chats = await crowd(first, telegram, replies, language=language, number=number)
        for said, chat in chats.items():
            chat.person.send(said)
        await bot.settle()
        wrong += [f"{s}: {c.texts}" for s, c in chats.items() if replies[s] not in told(c)]
    assert not wrong, "\n".join(wrong)


async def test_anything_longer_is_kept_in_words_and_the_buttons_stay(
    bot: Bot, telegram: Telegram
) -> None:
    first = await reflecting(bot, telegram, FEARED)
    chats = await crowd(first, telegram, KEPT, number=6001)
    for said, chat in chats.items():
        chat.person.send(said)
    await bot.settle()
    for said, chat in chats.items():
        assert "Did it happen?" in chat.last, said
        assert "No, it didn’t" in chat.last_buttons
        async with bot.app.database.begin() as store:
            (exposure,) = await store.exposures.latest(chat.person.id, 1)
        assert exposure.notes[-1] == said


async def test_each_time_the_question_stands_again_it_is_said_otherwise(
    bot: Bot, telegram: Telegram
) -> None:
    chat = await reflecting(bot, telegram, FEARED)
    said = []
    for words in KEPT[:4]:
        await chat.send(words)
        said.append(chat.new[0])
    assert all(one != other for one, other in pairwise(said))
    assert len(set(said)) == 3


async def test_an_edited_short_reply_changes_the_answer(bot: Bot, telegram: Telegram) -> None:
    chat = await reflecting(bot, telegram, FEARED)
    sent = await chat.send("nope")
    await chat.edit(sent, "partly")
    async with bot.app.database.begin() as store:
        (exposure,) = await store.exposures.latest(chat.person.id, 1)
    assert exposure.answers["feared_happened"] == "partly"


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_button_of_every_question_has_short_replies(
    library: Library, phrasebook: Phrasebook, language: str
) -> None:
    ear = phrasebook.ear(language)
    offered = {**BESIDES, **{question.id: set(question.options) for question in library.flow}}
    for id, replies in ear.answers.questions.items():
        assert set(replies.values()) <= offered[id]
        assert all(as_said(said, ear.spelling) == said for said in replies), id
    for id, options in BESIDES.items():
        assert id == "contexts" or set(ear.answers.questions[id].values()) == options
    for question in library.flow:
        if question.kind is Kind.CHOICE:
            named = set(ear.answers.questions[question.id].values())
            assert named == set(question.options), question.id


async def reflecting(bot: Bot, telegram: Telegram, taps: tuple[str, ...]) -> Chat:
    first = Chat(bot, telegram.person(5000, first_name="P", language_code="en"))
    await come_to("reflecting", first)
    for label in taps:
        await first.tap(label)
    return first


def told(chat: Chat) -> str:
    return "\n".join(chat.texts)
