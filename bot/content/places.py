"""What a person typed about where they are or what their clock shows, to the zones it can mean.

The towns themselves are in atlas.py; here is how people name them.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import isfinite

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.content.atlas import (
    CITY,
    IN_SMALL_LETTERS,
    Town,
    atlas_of_towns,
    fold,
    towns_called,
    zone_names,
)
from bot.domain.timetable import tz

MOST, LONGEST = 4, 80  # places offered; characters looked at
NO_PLACE = {"never", "hola", "danke", "gracias"}  # though towns are called that, or nearly
ABBREVIATIONS = """CET CEST MEZ MESZ=Europe/Berlin WET WEST=Europe/Lisbon EET EEST=Europe/Athens
BST=Europe/London,Asia/Dhaka IST=Asia/Kolkata,Europe/Dublin,Asia/Jerusalem MSK=Europe/Moscow
EST EDT ET EASTERN=America/New_York PST PDT PT PACIFIC=America/Los_Angeles HST=Pacific/Honolulu
CST=America/Chicago,Asia/Shanghai CDT CT CENTRAL=America/Chicago MST MDT MT MOUNTAIN=America/Denver
AKST AKDT=America/Anchorage BRT=America/Sao_Paulo CLT=America/Santiago COT=America/Bogota
JST=Asia/Tokyo KST=Asia/Seoul SGT=Asia/Singapore HKT=Asia/Hong_Kong PHT=Asia/Manila WIB=Asia/Jakarta
PKT=Asia/Karachi NPT=Asia/Kathmandu AEST AEDT=Australia/Sydney ACST ACDT=Australia/Adelaide
AWST=Australia/Perth NZST NZDT=Pacific/Auckland SAST=Africa/Johannesburg EAT=Africa/Nairobi
WAT=Africa/Lagos CAT=Africa/Maputo"""
ODD_OFFSETS = """-570=Pacific/Marquesas -210=America/St_Johns -150=America/St_Johns 210=Asia/Tehran
270=Asia/Kabul 330=Asia/Kolkata 345=Asia/Kathmandu 390=Asia/Yangon 525=Australia/Eucla
570=Australia/Darwin 630=Australia/Lord_Howe 765=Pacific/Chatham 825=Pacific/Chatham"""
OFFSET = r"(?=.)(?:utc|gmt)?\s*(?:([+−–-])\s*(\d{1,2})(?::?([0-5]\d)|[.,](25|5|75))?\s*h?)?"
HOURS = r"\s?(?:uhr|h|heures?|horas?|o.?clock|час(?:ов|а)?|時|时|點|点|시)(?!\w)"
MINUTES = r"\s?[:.h時时點点시]\s?([0-5]\d)(?!\d)"
CLOCK = rf"(?<![\d.:+-])(\d{{1,2}})(?:{MINUTES})?({HOURS})?\s?(?:([ap])\.?\s?m\b)?(?![\d:])"
AFTERNOON = r"下午|午後|오후|晚上|дня|вечера|tarde|noche|noite|abend|soir|afternoon|evening"
PREPOSITION = r"(?i).*\b(?:in|en|em|à|near|from|aus|bei|at|из|в|во|w)\s+(?=\S)"
A_YEAR = tuple(datetime(2031, month, 15, tzinfo=UTC) for month in range(1, 13))


@dataclass(frozen=True, slots=True)
class Place:
    label: str
    zone: str
    country: str = ""  # ISO 3166, or empty where a zone was named without one


def find_zone(
    text: str, languages: Sequence[str] = ("en",), now: datetime | None = None
) -> tuple[Place, ...]:
    """The places this text can mean, likeliest first: one if it is clear, at most four, or none.

    Reads towns and countries in any spelling and script, IANA names, common abbreviations, offsets
    ("UTC+5:30") and, given `now`, what a clock shows ("it's 14:20 here"). Of the person's
    `languages` the first words the labels.
    """
    text = " ".join(text.split())[:LONGEST].strip(" .!?")
    if text.startswith("/") or text.lower() in NO_PLACE:
        return ()
    named = zone_names().get(text.replace(" ", "_").lower()) if "/" in text else None
    if zone := named or offset_zone(text):
        return (Place(_city(zone) if named else text.upper(), zone),)
    if zones := _abbreviated(text):
        return tuple(Place(_city(zone), zone) for zone in zones)
    if now and (found := _by_clock(text, languages, now)):
        return found
    looks: tuple[Callable[[str, str], tuple[Place, ...]], ...] = (_named, _within, _misspelt)
    for look in looks:
        for words in dict.fromkeys((text, re.sub(PREPOSITION, "", text))):
            if found := look(words, languages[0] if languages else "en"):
                return found
    return ()


def zone_at(latitude: float, longitude: float) -> str | None:
    """The zone of a place on earth, at sea too; None if there is no such place."""
    if not (isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    from tzfpy import get_tz  # its map takes 30 MB, from the first location anybody shares

    return zone_names().get(get_tz(longitude, latitude).lower())


def offset_zone(text: str) -> str | None:
    """A zone that keeps the offset this text is ("UTC+5:30", "GMT-3", "+2", "utc"), if one does.

    Whole hours are `Etc/GMT...`, whose sign is the other way round. Any other offset belongs to a
    country or two, and is a real zone there: one without summer time, if there is one.
    """
    found = re.fullmatch(OFFSET, text.strip(), re.IGNORECASE)
    if found is None:
        return None
    sign, hours, minutes, part = found.groups()
    total = int(hours or 0) * 60 + int(minutes or 0) + int(float(f".{part or 0}") * 60)
    total = total if sign in ("+", None) else -total
    if total % 60:
        return dict(pair.split("=") for pair in ODD_OFFSETS.split()).get(str(total))
    if not -12 * 60 <= total <= 14 * 60:
        return None
    return f"Etc/GMT{-total // 60:+d}" if total else "Etc/UTC"


def warm() -> None:
    """Read the towns now, in a thread: a second or two that the first person would wait."""
    for zones in atlas_of_towns().regions.values():
        _different(zones.values())


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _abbreviated(text: str) -> list[str]:
    words = re.sub(r"(?i)\s*(standard|daylight|summer)?\s*time( ?zone)?$", "", text)
    word_too = len(words) < 4 and words.lower() not in ("pst", "est", "cst", "cet", "msk", "ist")
    for names, zones in re.findall(r"([A-Z ]+)=(\S+)", ABBREVIATIONS):
        if (words if word_too else words.upper()) in names.split():  # a cat is no zone, CAT is
            return list(zones.split(","))
    return []


def _by_clock(text: str, languages: Sequence[str], now: datetime) -> tuple[Place, ...]:
    """The largest towns where it is now what the text says, one of each clock first."""
    read = [m for m in re.finditer(CLOCK, text, re.IGNORECASE) if m[2] or m[3] or m[4]]
    if len(read) != 1 or (hour := int(read[0][1])) > 23 or (read[0][4] and not 1 <= hour <= 12):
        return ()
    if half := read[0][4]:
        hours = {hour % 12 + (12 if half in "pP" else 0)}
    elif hour < 12 and re.search(AFTERNOON, text):
        hours = {hour + 12}
    else:
        hours = {hour, hour + 12} if 1 <= hour < 12 and read[0][1][0] != "0" else {hour}
    slack = 7 if read[0][2] else 30  # minutes: somebody who says "two" does not mean 14:00 sharp
    atlas, towns, language = atlas_of_towns(), [], languages[0] if languages else "en"
    for town in (t for country in atlas.speaks for t in atlas.regions[country].values()):
        there = now.astimezone(tz(town.zone))
        ahead = [there.hour * 60 + there.minute - h * 60 - int(read[0][2] or 0) for h in hours]
        if any((minutes + slack) % 1440 <= 2 * slack for minutes in ahead):
            towns.append(town)
    native = "" if language == "en" else language  # English tells nothing about where
    towns.sort(key=lambda t: (atlas.speaks[t.country] != native, -t.people))
    return _places(list(dict.fromkeys(_different(towns) + towns)), language)


def _named(words: str, language: str) -> tuple[Place, ...]:
    """A country with all its times, or a part of one together with the towns of its name."""
    code = len(words) < 4 and words.isascii() and not words.isupper()
    regions = (
        atlas_of_towns().named.get(fold(words), ()) if not code or words in IN_SMALL_LETTERS else ()
    )
    here = [t for region in regions for t in _by_size(atlas_of_towns().regions[region].values())]
    if any(len(region) == 2 for region in regions):
        return _places(_different(here), language, country=True)
    return _choose([*here, *towns_called(words)], language)


def _within(words: str, language: str) -> tuple[Place, ...]:
    """A town with the country or state it is in: "Portland, Maine", "San Jose CA"."""
    head, *tails = re.split(r"\s*[,;()]\s*", words)
    split = [(head, tail) for tail in reversed(tails)]
    tokens = [] if tails else words.split()
    split += [(" ".join(tokens[:i]), " ".join(tokens[i:])) for i in range(len(tokens) - 1, 0, -1)]
    for town, region in split:
        wanted = atlas_of_towns().called(region)
        if found := [t for t in towns_called(town) if t.country in wanted or t.part in wanted]:
            return _choose(found, language)
    return _named(head, language) if tails else ()


def _misspelt(words: str, language: str) -> tuple[Place, ...]:
    """One letter wrong, or two in a long name, or in a short one that of a great city."""
    said, close = fold(words), list[tuple[int, str]]()
    wrong = 0 if len(said) < 5 else 1 if len(said) < 9 else 2
    for size in range(len(said) - wrong, len(said) + wrong + 1) if wrong else ():
        names = atlas_of_towns().typable(said[0], size)
        found = extract(said, names, scorer=OSA.distance, score_cutoff=wrong, limit=None)
        close += [(int(distance), name) for name, distance, _ in found]
    least = min(close, default=(0, ""))[0]
    nearest = dict.fromkeys(name for distance, name in close if distance == least)
    for name in nearest:
        if name in atlas_of_towns().named:
            return _named(name, language)
    towns = (town for name in nearest for town in towns_called(name))
    return _choose((t for t in towns if len(said) > 6 or t.people >= CITY), language, share=2)


def _by_size(towns: Iterable[Town]) -> list[Town]:
    return sorted(towns, key=lambda town: -town.people)


def _choose(towns: Iterable[Town], language: str, share: int = 10) -> tuple[Place, ...]:
    """One town for each clock that can be meant, down to a `share`-th of the largest's people."""
    ranked = _by_size(towns)
    return _places(_different(t for t in ranked if t.people * share >= ranked[0].people), language)


def _different(towns: Iterable[Town]) -> list[Town]:
    """The first of all towns whose clocks always agree."""
    found: dict[tuple[timedelta | None, ...], Town] = {}
    for town in towns:
        found.setdefault(tuple(at.astimezone(tz(town.zone)).utcoffset() for at in A_YEAR), town)
    return list(found.values())


def _places(towns: Sequence[Town], language: str, country: bool = False) -> tuple[Place, ...]:
    """With labels; a country that keeps one time stands for itself."""
    atlas, places = atlas_of_towns(), []
    for town in towns[:MOST]:
        where = town.part if town.part in atlas.labels[""] else town.country
        label = atlas.labels.get(language, {}).get(where) or atlas.labels[""][where]
        label = label if country and len(towns) == 1 else f"{town.name}, {label}"
        places.append(Place(label, town.zone, town.country))
    return tuple(places)
