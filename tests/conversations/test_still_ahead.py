"""What somebody writes before they go: kept, met with a kind word, and not asked how it went."""

from itertools import pairwise

import pytest

from bot.content.phrasebook import Phrasebook
from bot.content.understanding import lies_ahead
from bot.domain.intents import Ahead
from bot.domain.lifecycle import Phase
from tests.conversations.crowd import come_to, crowd, shown
from tests.person import Bot, Chat

GOING, AFRAID = (
    {
        "en": (
            "i'm about to do it, my heart is racing",
            "Here goes nothing!!",
            "going to ask her now, wish me luck",
            "on my way there",
            "im standing outside the shop",
            "ok doing it now",
        ),
        "es": (
            "estoy a punto de hacerlo, me late el corazón",
            "allá voy",
            "voy a entrar ya",
            "Estoy en la puerta y me tiemblan las manos",
        ),
    },
    {
        "en": (
            "i'm scared",
            "so nervous",
            "i'm too scared to do this",
            "my hands are shaking",
            "what if they laugh",
            "I don't know if I can do this",
        ),
        "es": ("tengo miedo", "qué nervios", "estoy muy nerviosa", "no sé si puedo"),
    },
)
OVER = {
    "en": (
        "my heart was racing the whole time",
        "i was so scared when i asked",
        "she said no and my hands are shaking",
    ),
    "es": ("tenía miedo todo el rato", "me dijo que no y me tiemblan las manos"),
}
COUNTS = {"en": "turning back counts", "es": "volverte atrás también cuenta"}
NOT_YET = {"en": "nothing has to be done yet", "es": "todavía no hay que hacer nada"}


async def each_says(bot: Bot, state: str, *sentences: str, language: str = "en") -> dict[str, Chat]:
    """A person in that state for every sentence, and what stands in their chats then."""
    first = Chat(bot, bot.telegram.person(4001, first_name="P"))
    await come_to(state, first)
    chats = await crowd(first, bot.telegram, sentences, language=language)
    for said, chat in chats.items():
        chat.person.send(said)
    await bot.settle()
    return chats


@pytest.mark.parametrize("language", ["en", "es"])
async def test_who_has_set_out_is_encouraged_and_not_asked(bot: Bot, language: str) -> None:
    chats = await each_says(
        bot, "under way", *GOING[language], *AFRAID[language], language=language
    )
    for said, chat in chats.items():
        assert COUNTS[language] in chat.last, (said, chat.texts)
        assert len(chat.last_buttons) == 3
        async with bot.app.database.begin() as store:
            (exposure,) = await store.exposures.latest(chat.person.id, 1)
        assert (exposure.phase, exposure.notes) == (Phase.UNDER_WAY, (said,))


@pytest.mark.parametrize("language", ["en", "es"])
async def test_who_is_afraid_of_an_offer_may_decide_in_peace(bot: Bot, language: str) -> None:
    chats = await each_says(bot, "offered", *GOING[language], *AFRAID[language], language=language)
    for said, chat in chats.items():
        kind = NOT_YET if said in AFRAID[language] else COUNTS
        assert kind[language] in chat.last, (said, chat.texts)


async def test_what_was_is_asked_about_as_ever(bot: Bot) -> None:
    chats = await each_says(bot, "under way", *OVER["en"])
    for said, chat in chats.items():
        assert "Did you try it?" in chat.last, (said, chat.texts)


async def test_it_is_said_otherwise_each_time_and_the_buttons_work(stranger: Chat) -> None:
    await come_to("under way", stranger)
    said = []
    for words in AFRAID["en"][:4]:
        await stranger.send(words)
        said.append(stranger.last)
    assert all(one != other for one, other in pairwise(said))
    await stranger.tap("How did it go?")
    assert "Did you try it?" in shown(stranger)


async def test_who_wants_no_words_kept_is_told_that_none_are(bot: Bot, stranger: Chat) -> None:
    await come_to("under way", stranger)
    await stranger.send("/settings")
    await stranger.tap("My words")
    await stranger.tap("Taps only")
    await stranger.send("i'm scared")
    assert "keep none of it" in stranger.last
    assert COUNTS["en"] in stranger.last or "Fear may come" in stranger.last
    async with bot.app.database.begin() as store:
        (exposure,) = await store.exposures.latest(stranger.person.id, 1)
    assert not exposure.notes


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_is_read_as_what_it_is(phrasebook: Phrasebook, language: str) -> None:
    read = {
        said: lies_ahead(said, language, phrasebook)
        for said in (*GOING[language], *AFRAID[language], *OVER[language])
    }
    assert read == {
        **dict.fromkeys(GOING[language], Ahead.GOING),
        **dict.fromkeys(AFRAID[language], Ahead.AFRAID),
        **dict.fromkeys(OVER[language]),
    }


def test_a_long_story_is_none_of_it(phrasebook: Phrasebook) -> None:
    assert lies_ahead("i am scared " * 11, "en", phrasebook) is None
