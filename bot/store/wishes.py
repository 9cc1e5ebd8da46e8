"""Wishes as the JSON that they are kept as, and back."""

from collections.abc import Mapping
from typing import Any

from bot.domain.model import Context, Need, Start
from bot.domain.person import Wishes


def to_json(wishes: Wishes) -> dict[str, Any]:
    return {
        "contexts": sorted(wishes.contexts),
        "start": wishes.start,
        "easy": sorted(wishes.easy),
        "guesses": [list(guess) for guess in wishes.guesses],
        "morning": wishes.morning and list(wishes.morning),
        "zone": wishes.zone,
        "country": wishes.country,
        "evening": wishes.evening,
        "days": sorted(wishes.days),
        "lookback": wishes.lookback,
        "without": sorted(wishes.without),
        "hidden": sorted(wishes.hidden),
        "keep_days": wishes.keep_days,
        "not_here": sorted(wishes.not_here),
        "settled": sorted(wishes.settled),
        "quiet": wishes.quiet and list(wishes.quiet),
        "neutral": wishes.neutral,
        "taps_only": wishes.taps_only,
        "pin": wishes.pin,
        "favourites": sorted(wishes.favourites),
        "repeats": dict(wishes.repeats),
    }


def from_json(kept: Mapping[str, Any]) -> Wishes:
    """What is missing is at its default: an older row gains a new wish by itself."""
    default = Wishes()
    morning, quiet = kept.get("morning"), kept.get("quiet")
    return Wishes(
        contexts=frozenset(Context(c) for c in kept.get("contexts", ())),
        start=Start(kept["start"]) if kept.get("start") else None,
        easy=frozenset(Context(c) for c in kept.get("easy", ())),
        guesses=tuple((level, fear) for level, fear in kept.get("guesses", ())),
        morning=(morning[0], morning[1]) if morning else None,
        zone=kept.get("zone"),
        country=kept.get("country"),
        evening=kept.get("evening", default.evening),
        days=frozenset(kept.get("days", default.days)),
        lookback=kept.get("lookback", default.lookback),
        without=frozenset(Need(n) for n in kept.get("without", ())),
        hidden=frozenset(kept.get("hidden", ())),
        keep_days=kept.get("keep_days", default.keep_days),
        not_here=frozenset(kept.get("not_here", ())),
        settled=frozenset(kept.get("settled", ())),
        quiet=(quiet[0], quiet[1]) if quiet else None,
        neutral=kept.get("neutral", default.neutral),
        taps_only=kept.get("taps_only", default.taps_only),
        pin=kept.get("pin"),
        favourites=frozenset(kept.get("favourites", ())),
        repeats=dict(kept.get("repeats", {})),
    )
