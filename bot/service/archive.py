"""Everything of a person as one file, and back: the same content always gives the same JSON.

The schema is told in docs/export.md. What is not in it: whose it is, what is only of this bot
(queues, versions, message numbers), and the belief, which is computed from the log.
"""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.lookback import Lookback
from bot.domain.own import OwnChallenge
from bot.domain.person import Exposure, Wishes
from bot.domain.timetable import Last
from bot.store.observations import Logged
from bot.store.wishes import to_json as wishes_to_json

FORMAT, VERSION = "ask-anyway-export", 1
DATA, TABLE, TEXT = "data.json", "exposures.csv", "read-me.txt"
MADE = (2000, 1, 1, 0, 0, 0)  # of every file inside: when it was made is nobody's business


@dataclass(frozen=True, slots=True)
class Archive:
    language: str
    wishes: Wishes
    slot: int
    last_offer: Last | None
    resting_on: date | None
    exposures: tuple[Exposure, ...]  # oldest first
    log: tuple[Logged, ...]
    weeks: tuple[Lookback, ...]
    own: tuple[OwnChallenge, ...]  # oldest first, those that are being written among them


def as_json(archive: Archive) -> str:
    offer = archive.last_offer
    content = {
        "format": FORMAT,
        "version": VERSION,
        "person": {
            "language": archive.language,
            "wishes": wishes_to_json(archive.wishes),
            "slot": archive.slot,
            "last_offer": offer
            and {"at": _moment(offer.at), "day": offer.day.isoformat(), "zone": offer.zone},
            "resting_on": archive.resting_on and archive.resting_on.isoformat(),
        },
        "exposures": [_exposure(exposure) for exposure in archive.exposures],
        "log": [_logged(line) for line in archive.log],
        "weeks": [_week(week) for week in archive.weeks],
        "own": [_own(own) for own in archive.own],
    }
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def packed(files: Mapping[str, str]) -> bytes:
    """A ZIP of these texts; the same texts give the same bytes."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, text in files.items():
            whole.writestr(zipfile.ZipInfo(name, MADE), text.encode(), zipfile.ZIP_DEFLATED)
    return kept.getvalue()


def _exposure(exposure: Exposure) -> dict[str, Any]:
    return {
        "id": exposure.id,
        "challenge": exposure.challenge_id,
        "slot": exposure.slot,
        "turn": exposure.turn,
        "day": exposure.day.isoformat(),
        "phase": exposure.phase.value,
        "offered_at": _moment(exposure.offered_at),
        "reported_at": exposure.reported_at and _moment(exposure.reported_at),
        "reason": exposure.reason,
        "chance": exposure.chance,
        "effective": exposure.effective,
        "answers": dict(exposure.answers),
        "notes": list(exposure.notes),
        "tomorrow": exposure.tomorrow,
        "asked": exposure.asked,
    }


def _logged(line: Logged) -> dict[str, Any]:
    return {
        "kind": line.kind,
        "day": line.day,
        "at": _moment(line.at),
        "exposure": line.exposure_id,
        "challenge": line.challenge_id,
        "facts": dict(line.facts),
    }


def _week(week: Lookback) -> dict[str, Any]:
    return {
        "day": week.day.isoformat(),
        "question": week.question,
        "asked_at": _moment(week.asked_at),
        "answer": week.answer,
    }


def _own(own: OwnChallenge) -> dict[str, Any]:
    return {
        "id": own.id,
        "words": own.words,
        "hard": own.hard,
        "context": own.context and own.context.value,
        "replaces": own.replaces,
        "created_at": _moment(own.created_at),
        "retired_at": own.retired_at and _moment(own.retired_at),
    }


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def facts_of(log: Sequence[Logged]) -> list[tuple[str, Mapping[str, Any]]]:
    """As the belief is computed from it."""
    return [(line.kind, line.facts) for line in log]
