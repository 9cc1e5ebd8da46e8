"""The files that can go along with a message, each gathered from the database as it is now."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.chat.attachments import File, Make
from bot.domain.picture import Drawn
from bot.domain.report import Report
from bot.service import exporting, reporting
from bot.service.work import Door, Work


class Nobody(Exception):
    """They were forgotten in between."""


class TooLarge(Exception):
    """More than a bot may send."""


def makers(door: Door) -> Mapping[Drawn, Make]:
    async def export(person_id: int, facts: Mapping[str, Any]) -> File:
        found = await door.look(person_id, exporting.gather)
        if found is None:
            raise Nobody
        content = await asyncio.to_thread(found.packed)
        if len(content) > exporting.LARGEST:
            raise TooLarge
        return File(found.name, content)

    async def report(person_id: int, facts: Mapping[str, Any]) -> File:
        async def gather(work: Work) -> Report:
            return await reporting.gather(work, facts)

        found = await door.look(person_id, gather)
        if found is None:
            raise Nobody
        return File("ask-anyway.pdf", await asyncio.to_thread(_printed, found))

    return {Drawn.EXPORT: export, Drawn.REPORT: report}


def _printed(report: Report) -> bytes:
    from bot.pictures.report import pdf  # not before the first report

    return pdf(report)
