"""Every zone there is, and long random lives: what the timetable promises holds in all of them.

Two zones whose offsets change at the same moments cannot be told apart by the timetable, so one of
each kind is walked day by day and stands for the others.
"""

import random
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.timetable import (
    CatchUp,
    Due,
    Last,
    Quiet,
    Wish,
    after_quiet,
    catch_up,
    local_day,
    newest_due,
    next_due,
)

zoneinfo.reset_tzpath([])
START, DAYS = datetime(2026, 1, 1, tzinfo=UTC), 731
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TIMES = [0, 90, 150, 480, 1425]  # minutes after midnight; most odd hours are among them
ODD = (
    *("America/Nuuk", "America/Scoresbysund", "America/Santiago", "America/Havana"),
    *("Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "Antarctica/Troll"),
    *("Africa/Cairo", "Africa/Casablanca", "Asia/Beirut", "Asia/Kathmandu"),
)
Behaviour = tuple[tuple[datetime, timedelta], ...]


def offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    found = moment.astimezone(zone).utcoffset()
    assert found is not None
    return found


def behaviour(zone: ZoneInfo) -> Behaviour:
    """Each offset with the minute from which it holds."""
    found = [(START, offset(zone, START))]
    for days in range(DAYS + 3):
        low, high = START + days * DAY, START + (days + 1) * DAY
        if offset(zone, high) != found[-1][1]:
            minutes = (low + timedelta(minutes=minute) for minute in range(1, 1441))
            change = next(moment for moment in minutes if offset(zone, moment) != found[-1][1])
            found.append((change, offset(zone, high)))
    return tuple(found)


@cache
def kinds() -> dict[Behaviour, list[str]]:
    found: dict[Behaviour, list[str]] = {}
    for name in sorted(zoneinfo.available_timezones()):
        found.setdefault(behaviour(ZoneInfo(name)), []).append(name)
    return found


def representatives() -> list[str]:
    return [names[0] for names in kinds().values()]


def offers(wish: Wish, days: int) -> Iterator[Due]:
    last: Last | None = None
    after = START
    for _ in range(days):
        due = next_due(wish, 1, after, last)
        yield due
        after, last = due.at, Last(due.at, due.day, wish.zone)


@pytest.mark.parametrize("minute", TIMES)
def test_in_every_zone_one_offer_a_date_22_to_26_hours_apart(minute: int) -> None:
    assert sum(len(names) for names in kinds().values()) > 590
    for zone in representatives():
        for earlier, later in pairwise(offers(Wish(zone, minute, minute), DAYS)):
            assert 22 * HOUR <= later.at - earlier.at <= 26 * HOUR, (zone, earlier)
            assert (later.day - earlier.day) == DAY, (zone, earlier)


@pytest.mark.parametrize("zone", ODD)
def test_an_odd_zone_at_every_quarter_of_an_hour(zone: str) -> None:
    changes = [moment for moment, _ in behaviour(ZoneInfo(zone))[1:]] or [START + 100 * DAY]
    for change in changes[:2]:
        for minute in range(0, 1440, 15):
            wish, after, last = Wish(zone, minute, minute), change - 3 * DAY, None
            for _ in range(6):
                due = next_due(wish, 1, after, last)
                assert local_day(due.at, zone) == due.day
                if last is not None:
                    assert 22 * HOUR <= due.at - last.at <= 26 * HOUR
                    assert due.day - last.day == DAY
                after, last = due.at, Last(due.at, due.day, zone)


def test_a_wish_changed_right_after_an_offer_leaves_8_to_48_hours() -> None:
    chance = random.Random(7)
    zones = representatives()
    wish, moment = Wish("UTC", 480, 480), START
    last = Last(START, START.date(), "UTC")
    for _ in range(50_000):
        kind = chance.random()
        zone = chance.choice(zones) if kind < 0.4 else wish.zone
        minute = chance.randrange(1440) if kind > 0.2 else wish.start
        wish = Wish(zone, minute, minute)
        due = next_due(wish, 1, last.at, last)
        assert 8 * HOUR <= due.at - last.at <= 48 * HOUR, (last, wish)
        assert zone != last.zone or due.day > last.day
        moment = due.at if due.at < START + 600 * DAY else START
        if moment is START:
            last = Last(START, START.date(), "UTC")
            continue
        last = Last(due.at, due.day, zone)


def test_a_wish_changed_at_any_moment_never_brings_two() -> None:
    chance = random.Random(8)
    zones = representatives()
    wish, now = Wish("UTC", 480, 480), START
    last = Last(START - DAY, (START - DAY).date(), "UTC")
    for _ in range(50_000):
        if chance.random() < 0.5:
            start = chance.randrange(1440)
            end = chance.choice([start, (start + 120) % 1440])
            wish = Wish(chance.choice([wish.zone, chance.choice(zones)]), start, end)
        due = next_due(wish, 5, now, last)
        assert due.at > now
        assert due.at - last.at >= 8 * HOUR
        assert due.at <= max(last.at + 48 * HOUR, now + 26 * HOUR)
        assert wish.zone != last.zone or due.day > last.day
        if chance.random() < 0.5:  # looked at again before it came due, by a clock that may go back
            now += chance.choice([0.3, 0.9, 0.5, -0.4]) * (due.at - now)
        else:
            now, last = due.at, Last(due.at, due.day, wish.zone)
        if now > START + 600 * DAY:
            now, last = START, Last(START - DAY, (START - DAY).date(), "UTC")


def test_after_three_days_down_at_most_one_catches_up_and_two_come_in_a_day() -> None:
    chance = random.Random(9)
    for _ in range(3_000):
        wish = Wish(chance.choice(representatives()), minute := chance.randrange(1440), minute)
        went = START + chance.random() * 700 * DAY
        first = next_due(wish, 1, went - DAY)
        last = Last(first.at, first.day, wish.zone)
        planned = next_due(wish, 1, first.at, last)
        back = planned.at + chance.uniform(0, 3) * DAY
        newest = newest_due(wish, 1, planned, back)
        assert newest.at <= back < newest.at + 27 * HOUR
        sent = [last.at]
        if catch_up(newest, back) is CatchUp.SEND:
            last = Last(back, newest.day, wish.zone)
            sent.append(back)
        now = back
        while (due := next_due(wish, 1, now, last)).at < back + 3 * DAY:
            now, last = due.at, Last(due.at, due.day, wish.zone)
            sent.append(due.at)
        assert all(later - earlier >= 15 * HOUR for earlier, later in pairwise(sent))
        assert sum(back <= moment < back + DAY for moment in sent) <= 2
        dates = [local_day(moment, wish.zone) for moment in sent]
        assert len(set(dates)) == len(dates)


def test_quiet_hours_only_ever_push_forward_and_out() -> None:
    chance = random.Random(10)
    zones = representatives()
    for _ in range(15_000):
        zone = chance.choice([*zones, *ODD])
        near = chance.choice(behaviour_of(zone))[0] + chance.uniform(-30, 30) * HOUR
        start = chance.randrange(1440)
        quiet = Quiet(start, (start + chance.randrange(21 * 60)) % 1440)  # a jump may eat the rest
        pushed = after_quiet(near, zone, quiet)
        assert near <= pushed <= near + 24 * HOUR
        assert after_quiet(pushed, zone, quiet) == pushed, (zone, near, quiet)


@cache
def behaviour_of(zone: str) -> Behaviour:
    return behaviour(ZoneInfo(zone))
