"""/export: everything of a person as a file, once they have heard where the file then lies.

The file is gathered when it is sent, from what is kept by then.
"""

from dataclasses import dataclass

from bot.domain.picture import Attachment, Drawn
from bot.service import archive, archive_text
from bot.service.archive import Archive
from bot.service.work import Work

EVERYTHING = 10**6  # exposures
LARGEST = 45 << 20  # bytes; a bot may send 50 MB


@dataclass(frozen=True, slots=True)
class Gathered:
    """An export before it is packed, which can be done anywhere and takes a moment."""

    name: str
    data: Archive
    table: str
    text: str

    def packed(self) -> bytes:
        return archive.packed(
            {
                archive.DATA: archive.as_json(self.data),
                archive.TABLE: self.table,
                archive.TEXT: self.text,
            }
        )


async def ask(work: Work) -> None:
    """Where the file will lie is said before it lies there."""
    work.say(
        "ask-export",
        buttons=(
            (work.button("button-export", "export:send"),),
            (work.button("button-no-export", "export:no"),),
        ),
    )


async def choose(work: Work, token: str, value: str) -> None:
    if value == "ask":
        await ask(work)
        return
    if value != "send":
        work.edit(token, work.text("export-left"))
        return
    work.edit(token, work.text("export-coming"))
    failing = work.text("file-not-made")
    work.say("export-here", attachment=Attachment(Drawn.EXPORT, {}, failing))


async def gather(work: Work) -> Gathered:
    person = work.person
    exposures = await work.store.exposures.latest(person.id, EVERYTHING)
    data = Archive(
        language=person.language,
        wishes=person.wishes,
        slot=person.slot,
        last_offer=person.last_offer,
        resting_on=person.resting_on,
        exposures=tuple(reversed(exposures)),
        log=tuple(await work.store.observations.log(person.id)),
        weeks=tuple(await work.store.lookbacks.of(person.id)),
        own=tuple(work.own.values()),
    )
    return Gathered(
        f"ask-anyway-{work.day}.zip",
        data,
        archive_text.table(data),
        archive_text.text(work, data),
    )
