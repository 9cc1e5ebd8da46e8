"""Files to take in: whole and right, or not at all, and never at anybody's cost."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.evidence import Evidence, Kind
from bot.domain.lookback import Lookback
from bot.domain.model import Context
from bot.domain.own import OwnChallenge
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.replaying import BEGAN
from bot.domain.timetable import Last
from bot.service.archive import Archive, as_json, packed
from bot.service.unpacking import LARGEST_CONTENT, LARGEST_FILE, NotTaken, Wrong, unpacked
from bot.store.observations import Logged
from tests.looking.archives import changed, data_of, zipped
from tests.looking.people import past

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
POOL = Pool().as_dict()
FIRST = {"day": 739000, "start": "easy", "hard": [], "easy": [], "anchors": [], "pool": POOL}


def line(kind: Kind, value: float | None = None) -> Logged:
    said = Evidence(kind, 739001, "half-smile", Context.STRANGERS, value)
    facts = {**said.as_dict(), "rating": Rating.of(20).as_dict(), "pool": POOL}
    return Logged(kind.value, 739001, facts, NOW, past(1)[0].id, "half-smile")


ARCHIVE = Archive(
    language="es",
    wishes=Wishes(zone="Asia/Kathmandu", morning=(480, 600), lookback=None, evening=None),
    slot=9,
    last_offer=Last(NOW, NOW.date(), "Asia/Kathmandu"),
    resting_on=NOW.date(),
    exposures=tuple(past(3)),
    log=(
        Logged(BEGAN, 739000, FIRST, NOW, None, None),
        line(Kind.OFFERED, 18.25),
        line(Kind.COMPLETED),
    ),
    own=(
        OwnChallenge("a" * 32, 0, NOW, "Cantar en el autobús", 7, Context.STRANGERS),
        OwnChallenge("b" * 32, 0, NOW, hard=7, context=Context.SHOPS, replaces="a" * 32),
    ),
    weeks=(Lookback(date(2026, 11, 22), "lookback-question.a", NOW, 'Tamaños <b>&"\u200b 東京'),),
)
GOOD = packed({"data.json": as_json(ARCHIVE)})


def wrong(content: bytes) -> Wrong:
    with pytest.raises(NotTaken) as refused:
        unpacked(content, NOW)
    assert refused.value.__cause__ is None  # whose text would hold what they wrote
    assert refused.value.__context__ is None or refused.value.__suppress_context__
    return refused.value.wrong


def test_what_was_packed_comes_out_the_same_and_packs_the_same() -> None:
    archive, belief = unpacked(GOOD, NOW)
    assert as_json(archive) == as_json(ARCHIVE)
    assert packed({"data.json": as_json(archive)}) == GOOD
    assert belief["answers"] == 1


def test_somebody_who_never_began_has_no_log_and_no_belief() -> None:
    nothing = changed(GOOD, lambda d: d.update(log=[], exposures=[], weeks=[]))
    assert unpacked(nothing, NOW)[1] == {}


HOSTILE: dict[str, Callable[[dict[str, Any]], object]] = {
    "words without an end": lambda d: d["own"][0].update(words="a" * 201),
    "harder than anything": lambda d: d["own"][0].update(hard=11),
    "own ones twice": lambda d: d["own"].append(d["own"][0]),
    "own ones to come": lambda d: d["own"][0].update(created_at="2027-01-01T00:00:00+00:00"),
    "somebody's number in it": lambda d: d["person"].update(id=7),
    "a part too many": lambda d: d.update(more=1),
    "a part too few": lambda d: d.pop("log"),
    "another format": lambda d: d.update(format="something"),
    "no version": lambda d: d.update(version="1"),
    "a path for a challenge": lambda d: d["exposures"][0].update(challenge="../../x y"),
    "an id that is none": lambda d: d["exposures"][0].update(id="' or 1=1"),
    "the same id twice": lambda d: d["exposures"].append({**d["exposures"][0], "turn": 5}),
    "the same turn twice": lambda d: d["exposures"].append({**d["exposures"][0], "id": "f" * 32}),
    "a phase that is none": lambda d: d["exposures"][0].update(phase="won"),
    "a past that lies ahead": lambda d: d["exposures"][0].update(offered_at="2099-01-01T00:00:00Z"),
    "a moment without a zone": lambda d: d["exposures"][0].update(offered_at="2026-01-01T00:00"),
    "an offer in a hundred years": lambda d: d["person"]["last_offer"].update(
        at="2126-01-01T00:00:00Z"
    ),
    "a slot to come": lambda d: d["person"].update(slot=0),
    "a number that is none": lambda d: d["exposures"][0]["answers"].update(peak="nine"),
    "more than all": lambda d: d["exposures"][0]["answers"].update(likely="400"),
    "an answer that is no text": lambda d: d["exposures"][0]["answers"].update(fear=["x"]),
    "a very long answer": lambda d: d["exposures"][0]["answers"].update(fear="x" * 20_001),
    "half a character": lambda d: d["exposures"][0]["notes"].append("\ud800"),
    "a zone that is none": lambda d: d["person"]["wishes"].update(zone="../etc/passwd"),
    "an hour that is none": lambda d: d["person"]["wishes"].update(evening=9999),
    "a morning that is none": lambda d: d["person"]["wishes"].update(morning=[1, 9999]),
    "a weekday that is none": lambda d: d["person"]["wishes"].update(days=[9]),
    "no weekday": lambda d: d["person"]["wishes"].update(days=[]),
    "a context that is none": lambda d: d["person"]["wishes"].update(contexts=["moon"]),
    "a mountain of wishes": lambda d: d["person"]["wishes"].update(hidden=["x" * 99] * 2000),
    "evidence that is none": lambda d: d["log"][1]["facts"].update(kind="won"),
    "a log without its beginning": lambda d: d["log"].pop(0),
    "a rating out of this world": lambda d: d["log"][1]["facts"].update(rating={"x": 1}),
    "the same week twice": lambda d: d["weeks"].append(d["weeks"][0]),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_was_changed_is_refused(what: str) -> None:
    assert wrong(changed(GOOD, HOSTILE[what])) is Wrong.NOT_OURS


def test_a_number_beyond_all_bounds_is_refused() -> None:
    text = json.dumps(data_of(GOOD)).replace("18.25", "NaN")
    assert wrong(zipped(text)) is Wrong.NOT_OURS
    text = json.dumps(data_of(GOOD)).replace("18.25", "1e400")
    assert wrong(zipped(text)) is Wrong.NOT_OURS


def test_a_newer_file_says_that_it_is_newer() -> None:
    assert wrong(changed(GOOD, lambda d: d.update(version=2, more={}))) is Wrong.NEWER


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK",
        b"no zip at all",
        GOOD[: len(GOOD) // 2],
        zipped("{}", name="../../data.json"),
        zipped("[" * 200_000),
        zipped("{"),
        zipped("[]"),
        zipped(b"\xff\xfe\xfa"),
        zipped('"text"'),
    ],
)
def test_what_is_no_such_file_is_refused(content: bytes) -> None:
    assert wrong(content) is Wrong.NOT_OURS


def test_a_bomb_is_left_unopened() -> None:
    bomb = zipped(b" " * (LARGEST_CONTENT + 1))
    assert len(bomb) < 100_000
    assert wrong(bomb) is Wrong.TOO_LARGE
    assert wrong(b"PK" + b"\0" * LARGEST_FILE) is Wrong.TOO_LARGE


def test_a_head_that_lies_about_the_size_opens_no_more() -> None:
    bomb = bytearray(zipped(b" " * (LARGEST_CONTENT + 1)))
    told = (LARGEST_CONTENT + 1).to_bytes(4, "little")
    while (at := bomb.find(told)) >= 0:
        bomb[at : at + 4] = (100).to_bytes(4, "little")
    assert wrong(bytes(bomb)) in (Wrong.NOT_OURS, Wrong.TOO_LARGE)


def test_a_password_and_a_thousand_files_are_refused() -> None:
    locked = bytearray(GOOD)
    for mark in (b"PK\3\4", b"PK\1\2"):
        at = locked.find(mark) + (6 if mark == b"PK\3\4" else 8)
        locked[at] |= 1
    assert wrong(bytes(locked)) is Wrong.NOT_OURS
    many = io.BytesIO(GOOD)
    with zipfile.ZipFile(many, "a") as whole:
        for number in range(30):
            whole.writestr(f"{number}.txt", "")
    assert wrong(many.getvalue()) is Wrong.NOT_OURS


def test_names_beside_it_are_never_looked_at() -> None:
    beside = io.BytesIO(GOOD)
    with zipfile.ZipFile(beside, "a") as whole:
        whole.writestr("../../../tmp/evil", "x")
    assert as_json(unpacked(beside.getvalue(), NOW)[0]) == as_json(ARCHIVE)


def test_a_clock_a_little_behind_is_no_reason() -> None:
    archive, _ = unpacked(GOOD, NOW - timedelta(days=1))
    assert archive.slot == 9
