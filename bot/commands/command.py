"""What one command of the command line is. Its module holds this value and the function it names.

A module of bot/commands is read at every start of the program, so what is slow to import
(the store, Telegram, the prompts) is imported inside the function.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

Do = Callable[[Namespace], int]


def nothing(_parser: ArgumentParser) -> None:
    """A command without arguments."""


@dataclass(frozen=True, slots=True)
class Command:
    words: str  # as it is typed: "backup", "backup verify"
    help: str  # one line
    example: str  # what follows "askanyway", and after three spaces perhaps a remark
    do: Do  # returns the exit code, see bot/commands/exits.py
    arguments: Callable[[ArgumentParser], object] = nothing  # adds them to the command's parser
