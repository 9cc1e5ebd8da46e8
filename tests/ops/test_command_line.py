"""Every command says how it is used; trouble is one line and a code that a script can read."""

import os
import subprocess
import sys
from argparse import Namespace

import pytest

from bot.__main__ import main
from bot.commands import COMMANDS
from bot.commands.command import Command
from bot.commands.exits import Exit, Refused
from bot.store.database import DatabaseInUse


def doing(mistake: BaseException) -> tuple[Command, ...]:
    """A command line whose one command ends like this."""

    def do(_: Namespace) -> int:
        raise mistake

    return (Command("try", help="tries", example="askanyway try", do=do),)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.words)
def test_every_command_says_how_it_is_used(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*command.words.split(), "--help"])
    assert stopped.value.code == 0
    told = capsys.readouterr().out
    assert command.help.split()[0] in told
    assert f"askanyway {command.words}" in told.partition("example: ")[2].replace("\n", " ")


def test_the_list_of_commands_names_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out
    assert {c.words.split()[0] for c in COMMANDS} <= set(told.split())


def test_an_unknown_command_is_refused_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["dance"])
    assert stopped.value.code == Exit.SETTINGS
    assert "prompts" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("mistake", "code", "line"),
    [
        (Refused("Not today.", Exit.DATABASE), 3, "Not today.\n"),
        (DatabaseInUse("a.db"), 3, "An Ask Anyway is using a.db. Stop it first.\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_foreseeable_trouble_is_one_line(
    mistake: BaseException, code: int, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["try"], doing(mistake)) == code
    assert capsys.readouterr().err == line


def test_a_defect_says_where_but_never_what_it_was_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["try"], doing(ValueError("they will laugh at me"))) == Exit.WRONG
    told = capsys.readouterr().err
    assert "test_command_line.py" in told
    assert "ValueError" in told
    assert "laugh" not in told


TALKATIVE = """
import sys
from bot.__main__ import main
from bot.commands.command import Command
talk = Command("talk", help="talks", example="askanyway talk", do=lambda _: print("word") or 0)
sys.exit(main(["talk"], (talk,)))
"""


def test_a_reader_that_goes_away_is_no_trouble() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as out:
        done = subprocess.run(
            [sys.executable, "-c", TALKATIVE],
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (Exit.NOBODY_READS, "")
