"""What somebody who writes prompts does on the terminal."""

import io
import json
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.__main__ import main
from bot.content.checker import check
from bot.content.loader import load
from bot.ops.new_challenge import new
from tests.content.small import change, small_library

NEW = """\
Wave At A Boat
wave-at-a-boat
seaside
strangers
lots
4
initiate
in_person

free
0
yes
y
n
leaving_home, wings
money crowds
leaving_home crowds
half-smile
no-such-one
look-up-on-the-way
half-smile
Wave once at the people on a boat or ferry that passes by.
Boats are a place where everybody waves.
When I get to the river, I will wave at the first boat that has people on it.
They can wave back or look at the water.
Raise one hand for a second.
Wave until somebody waves back, a minute at most.
"""
SPANISH = """\
Saluda con la mano una vez a la gente de un barco que pase.
En los barcos saluda todo el mundo.
Cuando llegue al río, saludaré al primer barco con gente.
Puede devolver el saludo o mirar el agua.
Levanta una mano un segundo.
Saluda hasta que alguien responda, un minuto como mucho.
"""


class Typed(NamedTuple):
    code: int
    out: str


def typed(folder: Path, answers: str) -> Typed:
    out = io.StringIO()
    return Typed(new(folder, io.StringIO(answers), out), out.getvalue())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_library(tmp_path / "prompts")


def test_a_new_challenge_is_written_where_it_belongs(folder: Path) -> None:
    done = typed(folder, NEW + SPANISH)

    assert done.code == 0, done.out
    assert "Small letters, digits and hyphens" in done.out
    assert "One of: strangers, shops" in done.out
    assert check(folder).problems == ()
    facts = (folder / "challenges/strangers.toml").read_text()
    assert facts.index("[look-up-on-the-way]") < facts.index("[wave-at-a-boat]")
    assert facts.index("[wave-at-a-boat]") < facts.index("[half-smile]")
    words = (folder / "en/challenges.ftl").read_text()
    assert words.index("look-up-on-the-way =") < words.index("wave-at-a-boat =")
    assert words.index("wave-at-a-boat =") < words.index("half-smile =")
    library = load(folder)
    challenge = library.challenges["wave-at-a-boat"]
    assert (challenge.difficulty, sorted(challenge.needs)) == (4, ["crowds", "leaving_home"])
    assert library.words("es", "wave-at-a-boat").ask.startswith("Saluda con la mano")


def test_a_language_without_words_for_it_leaves_it_out(folder: Path) -> None:
    assert typed(folder, NEW + "\n").code == 0
    assert check(folder).problems == ()
    library = load(folder)
    assert "wave-at-a-boat" not in library.offers("es")
    assert "wave-at-a-boat" in library.offers("en")


def test_an_interview_broken_off_writes_nothing(folder: Path) -> None:
    done = typed(folder, NEW[:100])
    assert done.code == 1
    assert "Nothing was written." in done.out
    assert len(load(folder).challenges) == 5


def test_an_own_library_begins_with_its_first_challenge(tmp_path: Path) -> None:
    done = typed(tmp_path / "own", NEW)
    assert done.code == 0, done.out
    assert sorted(p.name for p in (tmp_path / "own").rglob("*.*")) == [
        "challenges.ftl",
        "strangers.toml",
    ]


def test_what_the_checker_would_say_is_said_at_once_and_asked_again(folder: Path) -> None:
    done = typed(folder, NEW.replace("Wave once", "Just wave at a boat.\nWave once") + "\n")

    assert done.code == 0, done.out
    assert "says “Just”, which we never say" in done.out
    assert check(folder).problems == ()


def test_a_neighbour_that_is_promised_is_asked_for_at_once(folder: Path) -> None:
    change(folder, "library.toml", "[least]\n", "[least]\nlinked = true\n")
    done = typed(folder, NEW.replace("no-such-one\n", "no-such-one\n\n") + SPANISH)
    assert done.code == 0, done.out
    assert "is missing: library.toml promises one" in done.out
    assert "such as look-up-on-the-way" in done.out


def test_what_is_typed_twice_is_told_as_what_it_is_like(folder: Path) -> None:
    ask = load(folder).words("en", "half-smile").ask
    done = typed(folder, NEW.replace("Wave once", f"{ask}\nWave once") + "\n")
    assert done.code == 0, done.out
    assert "asks for nearly the same as half-smile" in done.out


def test_marks_of_a_typewriter_become_those_of_a_book(folder: Path) -> None:
    typed(folder, NEW.replace("Boats are", '"Ahoy" {isn\'t} much ... boats are') + "\n")
    assert load(folder).words("en", "wave-at-a-boat").tip.startswith("“Ahoy” (isn’t) much … boats")


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "challenges").write_text("a file where a folder should be")
    done = typed(tmp_path / "own", NEW)
    assert (done.code, "Nothing was written" in done.out) == (1, True)


def test_check_prints_the_table_and_every_mistake(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prompts", "check", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "no problems"

    change(folder, "en/challenges.ftl", "look-up-on-the-way = On", "look-up-on-the-way = Just on")
    assert main(["prompts", "check", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "| strangers  |   3 |" in out
    assert "en/challenges.ftl:1: look-up-on-the-way: says “Just”" in out
    assert out.splitlines()[-1] == "1 problem"

    assert main(["prompts", "check", "--json", str(folder)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["challenges"], told["problems"]) == (5, 1)
    assert told["found"][0]["key"] == "look-up-on-the-way"


def test_a_preview_shows_the_card_as_it_will_look(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prompts", "preview", "half-smile", "--language", "es"]) == 0
    out = capsys.readouterr().out
    assert "Dedica hoy una media sonrisa" in out
    assert "<b>" not in out


def test_a_preview_of_what_is_not_there_says_what_is_near(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["prompts", "preview", "halfsmile"]) == 1
    assert capsys.readouterr().err == "There is no challenge halfsmile. Did you mean half-smile?\n"
    assert main(["prompts", "preview", "half-smile", "--language", "xx"]) == 1
    assert capsys.readouterr().err == "There is no language xx; there are en, es.\n"


def test_a_preview_of_a_broken_folder_says_what_is_broken(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prompts", "preview", "half-smile", "--folder", str(folder)]) == 0
    change(folder, "challenges/strangers.toml", "difficulty = 3", "difficulty = 300")
    assert main(["prompts", "preview", "half-smile", "--folder", str(folder)]) == 2
    assert "challenges/strangers.toml:2: look-up-on-the-way.difficulty" in capsys.readouterr().err


@pytest.mark.parametrize("what", ["check", "preview", "new"])
def test_each_says_how_it_is_used(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["prompts", what, "--help"])
    assert f"example: askanyway prompts {what}" in capsys.readouterr().out


def test_a_folder_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["prompts", "check", "/no/such/folder"])
    assert "there is no folder" in capsys.readouterr().err
