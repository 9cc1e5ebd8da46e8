"""An archive some of whose ids are somebody else's on this bot: they get new ones throughout.

Ids are unlike anything else that stands in an export, so whatever equals one is one.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.service.archive import Archive
from bot.store import wishes


def renamed(archive: Archive, names: Mapping[str, str]) -> Archive:
    if not names:
        return archive
    return replace(
        archive,
        wishes=wishes.from_json(of(wishes.to_json(archive.wishes), names)),
        exposures=tuple(
            replace(one, id=of(one.id, names), challenge_id=of(one.challenge_id, names))
            for one in archive.exposures
        ),
        log=tuple(
            replace(
                line,
                exposure_id=of(line.exposure_id, names),
                challenge_id=of(line.challenge_id, names),
                facts=of(line.facts, names),
            )
            for line in archive.log
        ),
        own=tuple(
            replace(one, id=of(one.id, names), replaces=of(one.replaces, names))
            for one in archive.own
        ),
    )


def of(value: Any, names: Mapping[str, str]) -> Any:
    """The same JSON, with these strings in the place of those."""
    match value:
        case str():
            return names.get(value, value)
        case Mapping():
            return {of(key, names): of(part, names) for key, part in value.items()}
        case list():
            return [of(part, names) for part in value]
        case _:
            return value
