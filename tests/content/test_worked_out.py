"""What is worked out of a language's files is the same whether it was kept or not."""

import shutil
from pathlib import Path

import pytest

from bot.content import kept
from bot.content.loader import prompts_folder
from bot.content.worked_out import EXAMPLES, INTENTS, SAFETY, WorkedOut, worked_out


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "es"
    made.mkdir()
    for name in (INTENTS, SAFETY, *EXAMPLES):
        shutil.copy(prompts_folder() / "es" / name, made)
    return made


def all_of(found: WorkedOut) -> object:
    heard = {
        name: [(p.rank, p.label, p.anchor, p.needs, p.expression) for p in phrases.listed]
        for name, phrases in found.phrases.items()
    }
    return heard, found.vocabulary, found.asked, found.known


def test_it_is_read_as_it_was_made_until_a_file_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = all_of(worked_out(folder))
    monkeypatch.setattr(kept, "_folders", [folder.parent / "cache"])
    assert all_of(worked_out(folder)) == made
    monkeypatch.setattr("bot.content.worked_out._make", None)  # whoever makes one now is told
    assert all_of(worked_out(folder)) == made
    (folder / "words.txt").open("a").write("ornitorrinco\n")
    with pytest.raises(TypeError):
        worked_out(folder)
    monkeypatch.undo()
    assert worked_out(folder).known - made[-1] == {"ornitorrinco"}  # type: ignore[index]


def test_a_file_that_is_missing_is_told(folder: Path) -> None:
    (folder / SAFETY).unlink()
    with pytest.raises(FileNotFoundError):
        worked_out(folder)
