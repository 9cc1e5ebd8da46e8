"""The days on which clocks, calendars and people do something odd, each by its name."""

import zoneinfo
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.timetable import (
    CatchUp,
    Due,
    Last,
    Wish,
    catch_up,
    evening,
    local_day,
    local_minute,
    newest_due,
    next_due,
    weekday,
    weekly,
)

zoneinfo.reset_tzpath([])
HOUR = timedelta(hours=1)


def at(zone: str, text: str, fold: int = 0) -> datetime:
    local = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)
    return local.astimezone(UTC)


def exactly(zone: str, clock: str, days: frozenset[int] = frozenset(range(7))) -> Wish:
    hours, minutes = clock.split(":")
    minute = int(hours) * 60 + int(minutes)
    return Wish(zone, minute, minute, days)


def walk(zone: str, clock: str, since: str, days: int) -> list[str]:
    """The local times of the offers from a local day on, fold and all."""
    wish, last = exactly(zone, clock), None
    after, found = at(zone, since), []
    for _ in range(days):
        due = next_due(wish, 1, after, last)
        local = due.at.astimezone(ZoneInfo(zone))
        assert local.date() == due.day
        found.append(f"{local:%m-%d %H:%M}" + ("*" if local.fold else ""))
        after, last = due.at, Last(due.at, due.day, zone)
    return found


ODD_DAYS = """
Europe/Berlin 08:00 from 2027-03-26 12:00: 03-27 08:00, 03-28 08:00
Europe/Berlin 02:30 from 2027-03-26 12:00: 03-27 02:30, 03-28 03:00, 03-29 02:30
Europe/Berlin 02:30 from 2026-10-23 12:00: 10-24 02:30, 10-25 02:30, 10-26 02:30
America/New_York 01:30 from 2026-10-30 12:00: 10-31 01:30, 11-01 01:30, 11-02 01:30
America/Havana 00:30 from 2025-10-31 12:00: 11-01 00:30, 11-02 00:30, 11-03 00:30
America/Havana 00:30 from 2025-03-07 12:00: 03-08 00:30, 03-09 01:00, 03-10 00:30
Africa/Cairo 00:00 from 2027-04-28 12:00: 04-29 00:00, 04-30 01:00, 05-01 00:00
Asia/Beirut 00:00 from 2027-03-26 12:00: 03-27 00:00, 03-28 01:00, 03-29 00:00
America/Santiago 00:15 from 2026-09-04 12:00: 09-05 00:15, 09-06 01:00, 09-07 00:15
America/Santiago 23:30 from 2027-04-02 12:00: 04-02 23:30, 04-03 23:30, 04-04 23:30
America/Nuuk 23:45 from 2027-03-26 12:00: 03-26 23:45, 03-27 22:59, 03-28 23:45
America/Scoresbysund 23:45 from 2027-03-26 12:00: 03-26 23:45, 03-27 22:59, 03-28 23:45
Australia/Lord_Howe 02:15 from 2026-10-02 12:00: 10-03 02:15, 10-04 02:30, 10-05 02:15
Australia/Lord_Howe 01:45 from 2027-04-02 12:00: 04-03 01:45, 04-04 01:45, 04-05 01:45
Antarctica/Troll 02:30 from 2027-03-26 12:00: 03-27 02:30, 03-28 03:00, 03-29 02:30
Antarctica/Troll 01:30 from 2026-10-23 12:00: 10-24 01:30, 10-25 01:30, 10-26 01:30
Pacific/Chatham 03:00 from 2026-09-25 12:00: 09-26 03:00, 09-27 03:45, 09-28 03:00
Pacific/Apia 09:00 from 2011-12-28 12:00: 12-29 09:00, 12-31 09:00, 01-01 09:00
Asia/Kathmandu 05:45 from 2026-12-30 12:00: 12-31 05:45, 01-01 05:45
"""


@pytest.mark.parametrize("line", ODD_DAYS.strip().splitlines())
def test_a_wished_time_meets_an_odd_day(line: str) -> None:
    told, expected = line.split(": ")
    zone, clock, _, since = told.split(" ", 3)
    offers = expected.split(", ")
    assert walk(zone, clock, since, len(offers)) == offers


def test_ramadan_in_casablanca_moves_the_clock_and_not_the_morning() -> None:
    mornings = walk("Africa/Casablanca", "08:00", "2027-01-01 12:00", 120)
    assert {morning[6:] for morning in mornings} == {"08:00"}
    assert len({morning[:5] for morning in mornings}) == 120


def test_an_hour_that_comes_twice_is_used_once_and_the_first_time() -> None:
    due = next_due(exactly("Europe/Berlin", "02:30"), 1, at("Europe/Berlin", "2026-10-25 00:00"))
    assert due == Due(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), date(2026, 10, 25))


def test_asked_again_in_the_second_copy_of_the_hour_it_is_tomorrow() -> None:
    later = at("Europe/Berlin", "2026-10-25 02:15", fold=1)
    assert next_due(exactly("Europe/Berlin", "02:30"), 1, later).day == date(2026, 10, 26)


def test_only_the_wished_weekdays() -> None:
    weekend = exactly("Asia/Tokyo", "10:00", frozenset({5, 6}))
    after, last, seen = at("Asia/Tokyo", "2026-11-23 09:00"), None, []
    for _ in range(6):
        due = next_due(weekend, 1, after, last)
        after, last = due.at, Last(due.at, due.day, "Asia/Tokyo")
        seen.append(weekday(due.at, "Asia/Tokyo"))
    assert seen == [5, 6, 5, 6, 5, 6]


def test_a_window_gives_everybody_a_minute_of_their_own_and_always_the_same() -> None:
    wish = Wish("UTC", 8 * 60, 10 * 60)
    minutes = [local_minute(wish, person) for person in range(12_000)]
    assert minutes == [local_minute(wish, person) for person in range(12_000)]
    spread = Counter(minutes)
    assert set(spread) == set(range(8 * 60, 10 * 60))
    assert max(spread.values()) < 2 * min(spread.values())


def test_a_window_over_midnight_is_used_on_both_sides() -> None:
    wish = Wish("UTC", 23 * 60, 60)
    minutes = {local_minute(wish, person) for person in range(5_000)}
    assert minutes == set(range(23 * 60, 24 * 60)) | set(range(60))


def test_a_window_over_midnight_belongs_to_the_weekday_on_which_it_opens() -> None:
    friday_night = Wish("UTC", 23 * 60, 60, frozenset({4}))
    monday = datetime(2026, 11, 23, tzinfo=UTC)
    found = {weekday(next_due(friday_night, person, monday).at, "UTC") for person in range(50)}
    assert found == {4, 5}
    for person in range(50):
        opened = next_due(friday_night, person, monday).at - HOUR
        assert weekday(opened, "UTC") == 4


@pytest.mark.parametrize(
    ("start", "end", "days"), [(-1, 0, {0}), (0, 1440, {0}), (0, 0, set()), (0, 0, {7})]
)
def test_a_wish_that_cannot_be_is_refused(start: int, end: int, days: set[int]) -> None:
    with pytest.raises(ValueError, match="wish"):
        Wish("UTC", start, end, frozenset(days))


def test_moving_the_time_forward_on_the_same_day_does_not_bring_a_second_offer() -> None:
    zone = "Europe/Berlin"
    last = Last(at(zone, "2026-11-23 00:05"), date(2026, 11, 23), zone)
    due = next_due(exactly(zone, "23:50"), 1, at(zone, "2026-11-23 12:00"), last)
    assert due == Due(at(zone, "2026-11-24 23:50"), date(2026, 11, 24))


def test_another_name_of_the_same_zone_is_no_journey() -> None:
    last = Last(at("Europe/Berlin", "2026-11-23 00:05"), date(2026, 11, 23), "Europe/Berlin")
    due = next_due(exactly("Europe/Copenhagen", "23:50"), 1, last.at, last)
    assert due.day == date(2026, 11, 24)


def test_nobody_waits_longer_than_two_days_across_a_day_of_25_hours() -> None:
    zone = "Europe/Berlin"
    last = Last(at(zone, "2026-10-25 00:05"), date(2026, 10, 25), zone)
    due = next_due(exactly(zone, "23:50"), 1, last.at, last)
    assert due.day == date(2026, 10, 26) == local_day(due.at, zone)
    assert due.at - last.at == 48 * HOUR


def test_auckland_to_honolulu_lives_through_the_same_date_twice() -> None:
    last = Last(at("Pacific/Auckland", "2026-11-24 08:00"), date(2026, 11, 24), "Pacific/Auckland")
    due = next_due(exactly("Pacific/Honolulu", "08:00"), 1, last.at + 9 * HOUR, last)
    assert due == Due(at("Pacific/Honolulu", "2026-11-24 08:00"), date(2026, 11, 24))
    assert due.at - last.at == 23 * HOUR


def test_honolulu_to_auckland_waits_for_the_next_morning_but_one() -> None:
    last = Last(at("Pacific/Honolulu", "2026-11-23 08:00"), date(2026, 11, 23), "Pacific/Honolulu")
    due = next_due(exactly("Pacific/Auckland", "08:00"), 1, last.at, last)
    assert due.at - last.at == 25 * HOUR


def test_after_a_journey_twenty_hours_count_as_a_day() -> None:
    last = Last(at("Europe/London", "2026-11-23 08:00"), date(2026, 11, 23), "Europe/London")
    due = next_due(exactly("America/Los_Angeles", "23:00"), 1, last.at, last)
    assert due.day == date(2026, 11, 23)
    assert due.at - last.at == 23 * HOUR


def test_a_clock_that_went_back_brings_nothing_a_second_time() -> None:
    zone = "Europe/Berlin"
    wish = exactly(zone, "08:00")
    last = Last(at(zone, "2026-11-23 08:00"), date(2026, 11, 23), zone)
    for back in (HOUR, 25 * HOUR, timedelta(days=20_000)):
        assert next_due(wish, 1, last.at - back, last).day == date(2026, 11, 24)


def test_catching_up_is_for_six_hours() -> None:
    due = Due(datetime(2026, 11, 23, 8, tzinfo=UTC), date(2026, 11, 23))
    assert catch_up(due, due.at - HOUR) is CatchUp.WAIT
    assert catch_up(due, due.at) is CatchUp.SEND
    assert catch_up(due, due.at + 6 * HOUR) is CatchUp.SEND
    assert catch_up(due, due.at + 6 * HOUR + timedelta(seconds=1)) is CatchUp.SKIP


def test_after_an_outage_only_the_newest_slot_is_left() -> None:
    wish = exactly("Europe/Berlin", "08:00")
    monday = next_due(wish, 1, at("Europe/Berlin", "2026-11-23 00:00"))
    thursday = at("Europe/Berlin", "2026-11-26 10:00")
    assert newest_due(wish, 1, monday, thursday).day == date(2026, 11, 26)
    assert newest_due(wish, 1, monday, thursday - 3 * HOUR).day == date(2026, 11, 25)
    assert newest_due(wish, 1, monday, monday.at - HOUR) == monday
    assert newest_due(wish, 1, monday, thursday + timedelta(days=4000)).day == date(2037, 11, 8)


def test_after_a_long_outage_a_weekly_slot_is_still_found() -> None:
    wish = exactly("Asia/Tokyo", "10:00", frozenset({2}))
    first = next_due(wish, 1, at("Asia/Tokyo", "2026-11-01 00:00"))
    newest = newest_due(wish, 1, first, at("Asia/Tokyo", "2027-02-02 09:00"))
    assert newest.day == date(2027, 1, 27)


@pytest.mark.parametrize(
    ("offered", "clock", "asked"),
    [
        ("2026-11-23 08:00", "20:30", "2026-11-23 20:30"),
        ("2026-11-23 20:00", "20:30", "2026-11-23 21:00"),
        ("2026-11-23 21:00", "20:30", "2026-11-23 22:00"),
        ("2026-11-23 23:30", "20:30", "2026-11-24 00:30"),
        ("2026-11-23 09:00", "00:30", "2026-11-24 00:30"),
        ("2026-11-23 23:55", "00:30", "2026-11-24 00:55"),
        ("2026-11-23 01:00", "00:30", "2026-11-23 02:00"),
    ],
)
def test_the_evening_question_leaves_an_hour_to_try(offered: str, clock: str, asked: str) -> None:
    zone, minute = "Europe/Paris", exactly("UTC", clock).start
    day = date(2026, 11, 23)
    assert evening(zone, minute, day, at(zone, offered)) == at(zone, asked)


def test_the_evening_question_survives_a_midnight_that_is_jumped_over() -> None:
    zone, day = "America/Nuuk", date(2027, 3, 27)
    asked = evening(zone, 23 * 60 + 30, day, at(zone, "2027-03-27 09:00"))
    assert asked == at("America/Nuuk", "2027-03-27 22:59")


def test_a_day_that_never_was_has_no_evening() -> None:
    assert (
        evening("Pacific/Apia", 1200, date(2011, 12, 30), at("Pacific/Apia", "2011-12-29 08:00"))
        is None
    )


def test_a_week_comes_round_on_its_weekday_whatever_the_clocks_do() -> None:
    after = datetime(2026, 3, 22, 12, tzinfo=UTC)  # a Sunday; the clocks go forward on the next
    for weeks in range(60):
        due = weekly("Europe/Berlin", 6, 20 * 60, after)
        local = due.at.astimezone(ZoneInfo("Europe/Berlin"))
        assert (local.weekday(), local.hour, local.date()) == (6, 20, due.day)
        assert due.day == date(2026, 3, 22) + timedelta(weeks=weeks)
        after = due.at
