"""Deliberately broken prompts folders: each is caught, in the right file and line, by its key."""

import json
from datetime import date
from pathlib import Path

import pytest

from bot.content.checker import check
from bot.content.keys import PARTS
from bot.content.loader import BrokenPrompts, load
from tests.content.broken import BROKEN, DICE, EN, SAY, STREET, WHOLE, WORDS
from tests.content.small import change, rewrite, small_library
from tests.content.small_ears import with_ears

TODAY = date(2026, 11, 27)
TOLD = 5  # problems that one mistake may be told as
MANY = {  # that are as many mistakes as they seem
    "no English at all",
    "no challenge at all",
    "a context that is none",
    "the one question the bot asks by itself",
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_library(tmp_path_factory.mktemp("prompts") / "whole")


def test_the_small_library_has_no_mistake(whole: Path, tmp_path: Path) -> None:
    assert check(whole, today=TODAY).problems == ()
    assert check(with_ears(small_library(tmp_path / "heard")), today=TODAY).problems == ()


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_library_is_caught(name: str, tmp_path: Path) -> None:
    break_it, file, key, words, on_the_line = BROKEN[name]
    languages = ("en", "es") if name in WORDS else ("en",)  # the other half takes its time
    folder = small_library(tmp_path / "prompts", languages)
    break_it(folder)

    problems = check(folder, today=TODAY).problems

    caught = [p for p in problems if (p.file, p.key) == (file, key) and words in p.text]
    assert caught, "\n".join(map(str, problems))
    if on_the_line == WHOLE:
        assert caught[0].line == 0
    else:
        lines = (folder / file).read_text("utf-8").splitlines()
        assert on_the_line in lines[caught[0].line - 1], str(caught[0])
    others = {p.key.partition(".")[0] for p in problems} - {key.partition(".")[0]}
    assert len(others) <= TOLD or name in MANY, "\n".join(map(str, problems))


def test_an_empty_folder_is_told_what_it_lacks(tmp_path: Path) -> None:
    told = {(p.file, p.key) for p in check(tmp_path).problems}
    assert {("flow.toml", ""), ("challenges", ""), (SAY, "greeting")} <= told


def test_every_mistake_is_in_one_report(tmp_path: Path) -> None:
    folder = small_library(tmp_path / "prompts")
    change(folder, STREET, 'bolder = "half-smile"', 'bolder = "half-a-smile"')
    rewrite(folder, SAY, "greeting", "greeting = <b>Hello.")
    rewrite(folder, DICE, "thanks", "thanks = ¡Sí! ¡Sí!")

    told = [(p.file, p.key) for p in check(folder).problems]

    assert told == [
        (STREET, "look-up-on-the-way.bolder"),
        (SAY, "greeting"),
        (DICE, "thanks"),
    ]


def test_an_added_folder_is_seen_together_with_what_it_is_added_to(
    whole: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    (own / "challenges").mkdir(parents=True)
    (own / "en").mkdir()
    facts = (whole / "challenges/shops.toml").read_text().replace("staffed-checkout", "own-one")
    (own / "challenges/shops.toml").write_text(f'{facts.rstrip()}\nsmaller = "half-smile"\n')
    (own / EN).write_text("own-one = Ask at the bakery on the corner which bread sells best.\n")

    told = [str(p) for p in check(own, whole).problems]
    assert told == [
        f"{EN}:1: own-one.{part}: is missing"
        for part in ("exit", "micro", "plan", "stretch", "tip")
    ]
    with pytest.raises(BrokenPrompts) as broken:
        load(whole, own)
    assert [str(p) for p in broken.value.problems] == told

    with (own / EN).open("a") as words:
        words.writelines(f"    .{part} = Some words.\n" for part in PARTS)
    assert check(own, whole).problems == ()
    library = load(whole, own)
    assert library.words("en", "own-one").ask.startswith("Ask at the bakery")
    assert len(library.challenges) == 6


def test_the_counts_are_there_for_machines(whole: Path) -> None:
    counts = json.loads(json.dumps(check(whole).counts))
    assert (counts["challenges"], counts["problems"]) == (5, 0)
    assert counts["contexts"]["strangers"] == 3
    assert counts["deciles"]["0"] == 3
    assert counts["ways"]["by_text"] == 0
    assert counts["languages"]["en"] == counts["languages"]["es"]
    assert counts["languages"]["es"]["challenges"] == 5
