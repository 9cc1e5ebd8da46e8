"""A file that somebody sent, read with suspicion: it is taken in whole and right, or not at all.

Nothing of a ZIP is written to a disk, its names are no paths to us, and no more of it is
unpacked than a file of ours could hold. What is wrong is told as a kind, never with content.
The schema is made when somebody sends a file: nine megabytes that most bots never need.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Hashable, Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.domain.flow import SKIPPED
from bot.domain.lookback import Lookback
from bot.domain.own import OwnChallenge
from bot.domain.person import Exposure, Wishes
from bot.domain.reason import Reason
from bot.domain.replaying import rebuilt
from bot.domain.timetable import Last
from bot.service.archive import DATA, FORMAT, VERSION, Archive, facts_of
from bot.store.observations import Logged
from bot.store.wishes import from_json as wishes_from_json

if TYPE_CHECKING:
    from bot.service import archive_schema as schema

LARGEST_FILE, LARGEST_CONTENT = 8 << 20, 32 << 20  # bytes; ten years of days are about a half
MOST_FILES = 20
LARGEST_WISHES = 100_000  # characters
NUMBERS = ("likely", "anxious", "how_bad", "peak", "after", "likely_next")  # answers 0 to 100
REASONS = frozenset(Reason)
AHEAD = timedelta(days=2)  # clocks and zones differ; nothing of a past lies further ahead


class Wrong(StrEnum):
    TOO_LARGE = "too-large"
    NOT_OURS = "not-ours"
    NEWER = "newer"


class NotTaken(Exception):
    def __init__(self, wrong: Wrong) -> None:
        super().__init__(wrong.value)
        self.wrong = wrong


def unpacked(content: bytes, now: datetime) -> tuple[Archive, dict[str, Any]]:
    """What the file holds, and the belief its log leads to. Raises NotTaken.

    Takes seconds for many years: not for the event loop.
    """
    archive = read(content, now)
    try:
        belief = rebuilt(facts_of(archive.log)).as_dict() if archive.log else {}
        json.dumps(belief, allow_nan=False)
    except Exception:  # whatever a strange log sets off; its text could hold words of theirs
        raise NotTaken(Wrong.NOT_OURS) from None
    return archive, belief


def read(content: bytes, now: datetime) -> Archive:
    """What the file holds. Raises NotTaken."""
    from bot.service import archive_schema as schema

    data = _data(content)
    try:
        given = json.loads(data)
        json.dumps(given, ensure_ascii=False).encode()  # half a character is none
    except (ValueError, RecursionError):
        raise NotTaken(Wrong.NOT_OURS) from None
    if not isinstance(given, dict) or given.get("format") != FORMAT:
        raise NotTaken(Wrong.NOT_OURS)
    version = given.get("version")
    if isinstance(version, int) and version > VERSION:
        raise NotTaken(Wrong.NEWER)
    try:
        archive = _archive(schema.File.model_validate(given))
        _check(archive, now)
    except Exception:  # the same
        raise NotTaken(Wrong.NOT_OURS) from None
    return archive


def _data(content: bytes) -> bytes:
    if len(content) > LARGEST_FILE:
        raise NotTaken(Wrong.TOO_LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as whole:
            if len(whole.infolist()) > MOST_FILES:
                raise NotTaken(Wrong.NOT_OURS)
            with whole.open(DATA) as file:  # what its head says of its size may be a lie
                data = file.read(LARGEST_CONTENT + 1)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, OSError, ValueError):
        raise NotTaken(Wrong.NOT_OURS) from None
    except (NotImplementedError, RuntimeError):  # another compression; a password
        raise NotTaken(Wrong.NOT_OURS) from None
    if len(data) > LARGEST_CONTENT:
        raise NotTaken(Wrong.TOO_LARGE)
    return data


def _archive(file: schema.File) -> Archive:
    person, offer = file.person, file.person.last_offer
    last = Last(offer.at.astimezone(UTC), offer.day, offer.zone) if offer else None
    return Archive(
        language=person.language,
        wishes=_wishes(person.wishes),
        slot=person.slot,
        last_offer=last,
        resting_on=person.resting_on,
        exposures=tuple(_exposure(one) for one in file.exposures),
        log=tuple(
            Logged(x.kind, x.day, x.facts, x.at.astimezone(UTC), x.exposure, x.challenge)
            for x in file.log
        ),
        weeks=tuple(
            Lookback(x.day, x.question, x.asked_at.astimezone(UTC), x.answer) for x in file.weeks
        ),
        own=tuple(_own(one) for one in file.own),
    )


def _own(one: schema.Own) -> OwnChallenge:
    return OwnChallenge(
        id=one.id,
        person_id=0,
        created_at=one.created_at.astimezone(UTC),
        words=one.words,
        hard=one.hard,
        context=one.context,
        replaces=one.replaces,
        retired_at=one.retired_at and one.retired_at.astimezone(UTC),
    )


def _exposure(one: schema.Exposure) -> Exposure:
    return Exposure(
        id=one.id,
        person_id=0,
        challenge_id=one.challenge,
        slot=one.slot,
        turn=one.turn,
        day=one.day,
        phase=one.phase,
        offered_at=one.offered_at.astimezone(UTC),
        reason=one.reason if one.reason in REASONS else Reason.NOTED,
        chance=one.chance,
        effective=one.effective,
        answers=_answers(one.answers),
        notes=tuple(one.notes),
        tomorrow=one.tomorrow,
        reported_at=one.reported_at and one.reported_at.astimezone(UTC),
        asked=one.asked,
    )


def _answers(given: dict[str, str]) -> dict[str, str]:
    for question in NUMBERS:
        value = given.get(question, SKIPPED)
        if value != SKIPPED and not (value.isdecimal() and int(value) <= 100):
            raise ValueError("a number that is none")
    return given


def _wishes(kept: dict[str, Any]) -> Wishes:
    """Raises whatever a wish that cannot be kept sets off."""
    if len(json.dumps(kept)) > LARGEST_WISHES:
        raise ValueError("more wishes than anybody has")
    wishes = wishes_from_json(kept)
    if wishes.zone is not None:
        ZoneInfo(wishes.zone)
    for weekday in (wishes.lookback, *wishes.days):
        assert weekday is None or weekday in range(7)
    assert wishes.evening is None or wishes.evening in range(24 * 60)
    _ = wishes.timetable  # checks the window
    return wishes


def _check(archive: Archive, now: datetime) -> None:
    """What no single field can tell."""
    latest = now + AHEAD
    _once(exposure.id for exposure in archive.exposures)
    _once((exposure.slot, exposure.turn) for exposure in archive.exposures)
    _once(week.day for week in archive.weeks)
    _once(own.id for own in archive.own)
    moments = [exposure.offered_at for exposure in archive.exposures]
    moments += [own.created_at for own in archive.own]
    moments += [offer.at for offer in [archive.last_offer] if offer]
    if any(moment > latest for moment in moments):
        raise ValueError("a past that lies ahead")
    if archive.resting_on and archive.resting_on > latest.date():
        raise ValueError("a rest that lies ahead")
    if archive.last_offer is not None:
        ZoneInfo(archive.last_offer.zone)
    if any(exposure.slot > archive.slot for exposure in archive.exposures):
        raise ValueError("an exposure of a slot to come")


def _once(keys: Iterable[Hashable]) -> None:
    seen = list(keys)
    if len(seen) != len(set(seen)):
        raise ValueError("twice the same")
