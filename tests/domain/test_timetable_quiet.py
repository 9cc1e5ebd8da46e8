"""Quiet hours: a moment that falls into them waits for their end, on odd days too."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, reset_tzpath

import pytest

from bot.domain.timetable import Quiet, after_quiet

reset_tzpath([])


def at(zone: str, text: str, fold: int = 0) -> datetime:
    local = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)
    return local.astimezone(UTC)


@pytest.mark.parametrize(
    ("zone", "quiet", "moment", "expected"),
    [
        ("Europe/Rome", Quiet(1320, 480), "2026-11-23 21:59", "2026-11-23 21:59"),
        ("Europe/Rome", Quiet(1320, 480), "2026-11-23 22:00", "2026-11-24 08:00"),
        ("Europe/Rome", Quiet(1320, 480), "2026-11-24 03:12", "2026-11-24 08:00"),
        ("Europe/Rome", Quiet(1320, 480), "2026-11-24 08:00", "2026-11-24 08:00"),
        ("Europe/Rome", Quiet(780, 840), "2026-11-24 13:30", "2026-11-24 14:00"),
        ("Europe/Rome", Quiet(600, 600), "2026-11-24 10:00", "2026-11-24 10:00"),
        ("Europe/Rome", Quiet(1320, 150), "2027-03-28 01:30", "2027-03-28 03:00"),
        ("America/Nuuk", Quiet(1320, 1410), "2027-03-27 22:10", "2027-03-28 00:00"),
        ("Africa/Cairo", Quiet(1320, 30), "2027-04-29 23:00", "2027-04-30 01:00"),
    ],
)
def test_quiet_hours_push_a_moment_to_their_end(
    zone: str, quiet: Quiet, moment: str, expected: str
) -> None:
    assert after_quiet(at(zone, moment), zone, quiet) == at(zone, expected)


def test_quiet_hours_that_end_in_the_repeated_hour_never_push_back() -> None:
    moment = at("Europe/Rome", "2026-10-25 02:10", fold=1)
    pushed = after_quiet(moment, "Europe/Rome", Quiet(1320, 150))
    assert pushed == at("Europe/Rome", "2026-10-25 02:30", fold=1)
