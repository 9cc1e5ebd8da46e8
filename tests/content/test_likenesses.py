"""What is kept of the training: fresh, and readable again."""

import shutil
from pathlib import Path

import pytest

from bot.content.likenesses import FILE, SOURCES, is_stale, read_likenesses, train
from bot.content.loader import prompts_folder
from bot.domain.words import Spelling, words_of

LANGUAGES = sorted(file.parent.name for file in prompts_folder().glob("*/intents.toml"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_likenesses_were_learned_from_the_examples_of_today(language: str) -> None:
    assert not is_stale(prompts_folder() / language), "run `askanyway prompts train`"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    for name in SOURCES:
        shutil.copy(prompts_folder() / "en" / name, tmp_path)
    (tmp_path / "examples.txt").write_text(
        "# easier\n(an easier|a simpler) one\n# none\nit rained\n"
    )
    (tmp_path / "warnings.txt").write_text("# crisis\ni want to die\n# none\ni want to dance\n")
    return tmp_path


def test_what_was_learned_is_read_again_as_it_was(small: Path) -> None:
    assert is_stale(small)
    assert read_likenesses(small).requests.judge(["easier"]) == ("none", 0.0)
    train(small, lambda text: words_of(text, Spelling()))
    assert not is_stale(small)
    found = read_likenesses(small)
    assert found.requests.judge(["a", "simpler", "one"])[0] == "easier"
    assert found.dangers.judge(["i", "want", "to", "die"])[0] == "crisis"
    first = (small / FILE).read_bytes()
    train(small, lambda text: words_of(text, Spelling()))
    assert (small / FILE).read_bytes() == first


def test_an_example_more_makes_it_stale(small: Path) -> None:
    train(small, lambda text: words_of(text, Spelling()))
    with (small / "examples.txt").open("a") as file:
        file.write("# later\ntonight\n")
    assert is_stale(small)
