"""What is kept from one start to the next: read as it was made, or made again."""

import stat
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from bot.content import atlas, countries, kept, places
from bot.content.kept import Parts, mark


class Maker:
    """Makes something, and knows how often."""

    times = 0

    def __call__(self) -> Parts:
        self.times += 1
        return {"numbers": b"\1\2\3", "words": "ñandú".encode(), "nothing": b""}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    kept.keep_in(tmp_path / "cache")
    yield tmp_path / "cache"
    kept.keep_nothing()


@pytest.fixture
def make() -> Maker:
    return Maker()


def read(parts: Parts) -> dict[str, bytes]:
    return {name: bytes(part) for name, part in parts.items()}


def test_it_is_made_once_and_then_read(folder: Path, make: Maker) -> None:
    first, second = (read(kept.kept("thing", mark("a"), make)) for _ in range(2))
    assert first == second == read(Maker()())
    assert make.times == 1
    assert [file.name for file in folder.iterdir()] == ["thing.bin"]


def test_its_folder_is_private(folder: Path, make: Maker) -> None:
    kept.kept("thing", mark("a"), make)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_folder_of_everything_is_not_its_to_make(tmp_path: Path, make: Maker) -> None:
    kept.keep_in(tmp_path / "data" / "cache")
    assert read(kept.kept("thing", mark("a"), make)) == read(Maker()())
    kept.keep_nothing()
    assert not (tmp_path / "data").exists()


def test_it_is_made_again_once_it_is_made_of_something_else(folder: Path, make: Maker) -> None:
    kept.kept("thing", mark("a", "b"), make)
    kept.kept("thing", mark("ab"), make)
    assert make.times == 2


@pytest.mark.parametrize("at", [0, 20, 4000, 4096, -1])
def test_one_byte_that_changed_is_noticed(folder: Path, make: Maker, at: int) -> None:
    kept.kept("thing", mark("a"), make)
    file = folder / "thing.bin"
    data = bytearray(file.read_bytes())
    data[at] ^= 64
    file.write_bytes(data)
    assert read(kept.kept("thing", mark("a"), make)) == read(Maker()())
    assert make.times == 2


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff" * 5000, b'{"mark": 1}'])
def test_what_is_not_ours_is_replaced(folder: Path, make: Maker, data: bytes) -> None:
    folder.mkdir()
    (folder / "thing.bin").write_bytes(data)
    assert read(kept.kept("thing", mark("a"), make)) == read(Maker()())
    kept.kept("thing", mark("a"), make)
    assert make.times == 1


def test_where_nothing_can_be_kept_it_is_made_each_time(folder: Path, make: Maker) -> None:
    folder.write_text("a file, and no folder")
    for _ in range(2):
        assert read(kept.kept("thing", mark("a"), make)) == read(Maker()())
    assert make.times == 2


def test_what_is_in_use_stays_when_it_is_replaced(folder: Path, make: Maker) -> None:
    old = kept.kept("thing", mark("a"), make)
    kept.kept("thing", mark("b"), lambda: {"words": b"other"})
    assert read(old) == read(Maker()())


@pytest.mark.parametrize("made", [{"a": [1, 2.5, "b", None, True]}, {"day": date(2026, 1, 2)}])
def test_plain_values_come_back_as_they_were_made(folder: Path, made: dict[str, object]) -> None:
    for _ in range(2):
        assert kept.values(folder / "own.toml", mark("a"), lambda: made) == made


def test_files_of_one_name_are_told_apart(folder: Path) -> None:
    for place in ("one", "two", "one", "two"):
        file = folder / place / "own.toml"
        assert kept.values(file, mark("a"), partial(str, place)) == place
    assert len([*folder.glob("own-*.bin")]) == 2


def test_towns_that_were_kept_are_found_without_reading_all_of_them_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ("Portland", "san jose ca", "Mumbay", "england", "Texas", "東京", "Villarriba", "Köln")
    answers = []
    for _ in range(2):
        atlas.atlas_of_towns.cache_clear()
        found = [countries.find_country(text) for text in ("Alemania", "germny", "USA")]
        answers.append(([places.find_zone(text, ("es",)) for text in said], found))
        monkeypatch.setattr(atlas, "_draft", None)  # whoever makes one now is told
    assert answers[0] == answers[1]
    assert answers[0][1] == ["DE", "DE", "US"]
    assert answers[0][0][2][0].label == "Mumbai, India"
    assert (folder / "towns.bin").exists()
