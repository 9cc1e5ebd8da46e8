"""An operator's own library: added or instead, and read again while people talk to the bot."""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.loader import BrokenPrompts, Mode, load
from bot.running import OK
from bot.shelf import Shelf
from tests.content.alive import Alive, run_with
from tests.content.small import add, change, rewrite, small_library
from tests.content.small_ears import with_ears
from tests.person import Bot, Chat

OWN = """\
[feed-the-ducks]
difficulty = 7
type = "initiate"
modality = "in_person"
minutes = 3
cost = "free"
bystander_load = 0
answer_likely = "yes"
repeatable = true
culture_sensitive = false
needs = ["leaving_home"]
"""
OWN_WORDS = """\
feed-the-ducks = Stand by the pond and say good morning to whoever stands there too.
    .tip = Say it to the ducks first.
    .plan = When I reach the pond, I will say good morning once.
    .exit = They can nod and watch the ducks.
    .micro = Say it to the ducks only.
    .stretch = Ask which duck is their favourite.
"""


def halve(folder: Path, file: str) -> None:
    """As if its editor were still writing."""
    text = (folder / file).read_text("utf-8")
    (folder / file).write_text(text[: len(text) // 2], "utf-8")


BREAKS: tuple[tuple[Callable[[Path], object], str], ...] = (
    (
        lambda f: rewrite(f, "en/dialogue.ftl", "welcome-what", "welcome-what = Broken { $"),
        "welcome-what: Expected",
    ),
    (
        lambda f: add(f, "challenges/strangers.toml", "[half-smile]"),
        "half-smile: is in this file twice",
    ),
    (lambda f: halve(f, "en/dialogue.ftl"), "en/dialogue.ftl: ask-evening: is missing"),
    (lambda f: halve(f, "challenges/strangers.toml"), "challenges/strangers.toml:"),
    (lambda f: halve(f, "en/challenges.ftl"), "staffed-checkout: has no words"),
    (lambda f: halve(f, "en/intents.toml"), "en/intents.toml:"),
    (lambda f: halve(f, "en/safety.toml"), "en/safety.toml:7: Unterminated string"),
    (lambda f: change(f, "en/intents.toml", "stop <it>", "stop <them>"), "no group <them>"),
    (lambda f: change(f, "helplines.toml", '"DE"', '"Germany"'), "Germany is no country"),
    (lambda f: (f / "en/safety.toml").unlink(), "en/safety.toml: is missing"),
    (lambda f: (f / "flow.toml").unlink(), "flow.toml: is missing"),
    (lambda f: shutil.rmtree(f), "there is no such folder"),
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    (folder / "challenges").mkdir(parents=True)
    (folder / "en").mkdir()
    (folder / "challenges/strangers.toml").write_text(OWN)
    (folder / "en/challenges.ftl").write_text(OWN_WORDS)
    return folder


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    return small_library(tmp_path / "whole")


def test_an_own_folder_is_added_to_the_built_in_library(own: Path) -> None:
    rewritten = own / "en/words.ftl"
    rewritten.write_text("greeting = Quack.\n", "utf-8")
    library, phrasebook = Shelf(own).read()
    assert library.words("es", "feed-the-ducks").tip == "Say it to the ducks first."
    assert library.knows("half-smile")
    assert library.label("en", "greeting") == "Quack."
    assert library.label("es", "greeting") != "Quack."
    assert set(phrasebook.ears) >= {"en", "es"}


def test_an_own_folder_instead_of_it_is_all_there_is(whole: Path) -> None:
    library, phrasebook = Shelf(whole, Mode.INSTEAD).read()
    assert len(library.challenges) == 5
    assert set(phrasebook.ears) >= {"en", "es"}  # understanding comes from the built-in one


def test_a_folder_that_would_leave_people_without_words_does_not_start(whole: Path) -> None:
    rewrite(whole, "en/dialogue.ftl", "greeting", "")
    rewrite(whole, "es/dialogue.ftl", "thanks", "")  # said in English
    with pytest.raises(BrokenPrompts) as broken:
        load(whole)
    assert [str(p) for p in broken.value.problems] == ["en/dialogue.ftl: greeting: is missing"]


def test_half_a_folder_does_not_start(whole: Path) -> None:
    """Facts that are gone leave their words behind, which tells that something is missing."""
    blocks = (whole / "challenges/strangers.toml").read_text("utf-8").split("\n\n")
    (whole / "challenges/strangers.toml").write_text("\n\n".join(blocks[:-1]) + "\n", "utf-8")
    with pytest.raises(BrokenPrompts, match="sit-unplugged: there is no such challenge"):
        load(whole)


def test_a_language_more_is_heard_and_spoken(own: Path) -> None:
    """An added folder may bring nothing but a language, or nothing but its helplines."""
    with_ears(own, "de")
    (own / "de" / "dialogue.ftl").write_text("greeting = Hallo.\n", "utf-8")
    with pytest.raises(BrokenPrompts, match="language-de: is missing"):
        Shelf(own).read()
    (own / "en" / "dialogue.ftl").write_text("language-de = Deutsch\n", "utf-8")
    library, phrasebook = Shelf(own).read()
    assert library.label("de", "greeting") == "Hallo."
    assert library.label("de", "thanks") == library.label("en", "thanks")
    assert library.label("es", "language-de") == "Deutsch"
    assert set(phrasebook.ears) == {"de", "en", "es"}
    assert [line.service for line in phrasebook.helplines("DE")] == ["TelefonSeelsorge"]


async def test_the_next_message_is_said_with_the_new_words(
    bot: Bot, chat: Chat, whole: Path
) -> None:
    shelf = Shelf(whole, Mode.INSTEAD)
    await chat.send("thanks")
    assert chat.last == bot.library.label("en", "thanks")

    rewrite(whole, "en/dialogue.ftl", "thanks", "thanks = With pleasure.")
    assert await shelf.read_again(bot.app)
    await chat.send("thanks")
    assert chat.last == "With pleasure."


async def test_a_broken_folder_leaves_the_library_in_use_and_the_log_says_where(
    bot: Bot, chat: Chat, whole: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = Shelf(whole, Mode.INSTEAD)
    assert await shelf.read_again(bot.app)
    rewrite(whole, "en/dialogue.ftl", "thanks", "thanks = With pleasure.")
    change(whole, "challenges/strangers.toml", "difficulty = 3", "difficulty = 300")
    before = bot.app.library

    with caplog.at_level(logging.ERROR):
        assert not await shelf.read_again(bot.app)

    assert bot.app.library is bot.app.door.library is bot.app.sender.library is before
    assert "challenges/strangers.toml:2: look-up-on-the-way.difficulty:" in caplog.text
    await chat.send("thanks")
    assert chat.last != "With pleasure."


async def test_what_is_on_the_table_goes_on_when_its_challenge_is_gone(
    bot: Bot, chat: Chat, whole: Path
) -> None:
    await chat.send("/today")
    assert await Shelf(whole, Mode.INSTEAD).read_again(bot.app)
    await chat.tap("I’m in")
    await chat.send("/today")
    assert chat.new
    await chat.send("/skip")
    await chat.sleep_until(hour=11)
    asks = [bot.app.library.words("en", id).ask for id in bot.app.library.challenges]
    assert any(ask in text for text in chat.new for ask in asks)


def test_the_running_bot_reads_again_on_a_real_sighup(
    whole: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for language in ("en", "es"):
        with_ears(whole, language)  # small ones, which are quick to learn

    async def trial(bot: Alive) -> None:
        old = await bot.greeted(1)
        rewrite(whole, "en/dialogue.ftl", "welcome-what", "welcome-what = A new first line.")
        await bot.hang_up("prompts read again: 5 challenges")
        assert await bot.greeted(2) == "A new first line." != old

        for broken, told in BREAKS:
            kept = {path: path.read_bytes() for path in whole.rglob("*.*")}
            caplog.clear()
            broken(whole)
            await bot.hang_up(told)
            assert "the library in use stays" in bot.log
            assert await bot.greeted(3 + len(told)) == "A new first line."
            for path, content in kept.items():
                path.parent.mkdir(exist_ok=True, parents=True)
                path.write_bytes(content)

        caplog.clear()
        await bot.hang_up("prompts read again: 5 challenges")

    with caplog.at_level(logging.INFO, "bot.shelf"):
        assert run_with(trial, tmp_path, whole, lambda: caplog.text) == OK
