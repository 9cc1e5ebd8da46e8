"""Three guesses on the first day: gentle to ask, quick to leave out, and worth a lower start."""

from dataclasses import replace

import pytest

from bot.domain.belief import Belief
from bot.domain.person import Person
from bot.sandbox.telegram import Telegram
from tests.person import Bot, Chat

TO_GUESSES = ("I’m 18 or older, and yes", "Dating", "Done", "Some nerves are fine")


async def to_guesses(chat: Chat, *taps: str) -> None:
    await chat.send("/start")
    for tap in taps or TO_GUESSES:
        await chat.tap(tap)


async def arrive(chat: Chat) -> Person:
    await chat.tap("08:00 – 10:00")
    await chat.send("Berlin")
    await chat.tap("Yes, that’s right")
    return await known(chat)


async def known(chat: Chat) -> Person:
    async with chat.bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
    assert person
    return person


def ceiling(person: Person) -> float:
    return Belief.from_dict(person.belief).ceiling


async def test_three_guesses_and_an_easy_place_in_one_message(stranger: Chat) -> None:
    await to_guesses(stranger)
    assert stranger.last == (
        "Three quick guesses, so that I start low enough. "
        "How nervous would you be, from 0 (calm) to 10 (as much as can be)?\n"
        "Asking somebody on a bench or a bus: “Is this place free?”"
    )
    assert stranger.last_buttons == [*map(str, range(11)), "Skip"]
    await stranger.tap("4")
    assert stranger.last.startswith("And here, from 0 to 10?\nTaking something back")
    await stranger.tap("6")
    await stranger.tap("9")
    assert stranger.last == "Thank you. And where does it feel easiest?"
    assert "Dating" not in stranger.last_buttons, "what they ticked is hard for them"
    await stranger.tap("Online")
    assert stranger.texts[-2] == "Thank you. I’ll begin below that.", "the same message all along"
    assert "When may the challenge arrive?" in stranger.last
    person = await arrive(stranger)
    assert person.wishes.guesses == ((20, 40), (45, 60), (70, 90))
    assert person.wishes.easy == {"online"}
    assert Belief.from_dict(person.belief).offset("online") > 0


async def test_a_single_tap_skips_them(stranger: Chat) -> None:
    await to_guesses(stranger)
    await stranger.tap("Skip")
    assert "That’s fine. I’ll begin low." in stranger.texts
    assert ceiling(await arrive(stranger)) <= 35


async def test_what_was_guessed_before_skipping_counts(stranger: Chat) -> None:
    await to_guesses(stranger)
    await stranger.tap("8")
    await stranger.tap("Skip")
    person = await arrive(stranger)
    assert person.wishes.guesses == ((20, 80),)
    assert ceiling(person) < 20


@pytest.mark.parametrize(
    ("start", "most"), [("With easy things", 25), ("Some nerves are fine", 35)]
)
async def test_nobody_begins_above_35_unless_they_asked_for_a_push(
    stranger: Chat, start: str, most: float
) -> None:
    await to_guesses(stranger, "I’m 18 or older, and yes", "A bit of everything", start)
    for guess in ("0", "0", "1", "Skip"):
        await stranger.tap(guess)
    assert ceiling(await arrive(stranger)) <= most


async def test_a_push_stays_below_where_their_own_fear_begins(stranger: Chat) -> None:
    await to_guesses(stranger, "I’m 18 or older, and yes", "A bit of everything", "I want a push")
    for guess in ("1", "4", "9", "Skip"):
        await stranger.tap(guess)
    person = await arrive(stranger)
    assert 35 < ceiling(person) <= 50
    await stranger.tap("One for now")
    async with stranger.bot.app.database.begin() as store:
        (offer, *_) = await store.exposures.latest(1001, 1)
    assert offer.effective <= ceiling(person)


async def test_words_beside_a_guess_ask_it_again(stranger: Chat) -> None:
    await to_guesses(stranger)
    await stranger.send("no idea, depends on the day")
    assert "can’t place" in stranger.new[0]
    assert "Is this place free?" in stranger.new[1]
    await stranger.send("skip")
    assert "When may the challenge arrive?" in stranger.last


async def test_who_began_before_there_were_guesses_is_never_asked(chat: Chat) -> None:
    person = await known(chat)
    async with chat.bot.app.database.begin() as store:
        settled = person.wishes.settled - {"guesses"}
        await store.people.save(replace(person, wishes=replace(person.wishes, settled=settled)))
    await chat.send("/settings")
    await chat.tap("What to practise")
    await chat.tap("Back")
    await chat.send("/start")
    assert not any("guess" in text for text in chat.new)
    await chat.sleep_until(10)
    assert "I’m in" in chat.last_buttons


async def test_guesses_in_spanish(bot: Bot, telegram: Telegram) -> None:
    stranger = Chat(bot, telegram.person(1002, first_name="Lucía", language_code="es"))
    await stranger.send("/start")
    for tap in ("Tengo 18 o más, y acepto", "Un poco de todo", "Con cosas fáciles"):
        await stranger.tap(tap)
    assert stranger.last.startswith("Tres preguntas rápidas, para no empezar demasiado alto.")
    for tap in ("3", "5", "7"):
        await stranger.tap(tap)
    assert stranger.last == "Gracias. ¿Y dónde te resulta más fácil?"
    await stranger.tap("En línea")
    assert "Gracias. Empezaré por debajo de eso." in stranger.texts


async def test_meeting_again_needs_no_guess(chat: Chat) -> None:
    await chat.send("/start")
    assert "Hello" in chat.new[0]
