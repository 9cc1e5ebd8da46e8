"""/import: a file from /export taken in, here or on another bot, after a look at what it holds.

Nothing changes before they say yes. Then it takes the place of all that is kept of them.
"""

from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import date
from typing import Any

from bot.content.understanding import understand, unsafe_challenge
from bot.domain import insight
from bot.domain.flow import without_words
from bot.domain.own import OwnChallenge
from bot.domain.person import Exposure, Status
from bot.domain.safety import Danger
from bot.service import meeting, onboarding, planning, renaming, safety
from bot.service.archive import Archive
from bot.service.unpacking import NotTaken, read
from bot.service.work import Work

GONE = "gone"  # Telegram has the file no more


async def explain(work: Work) -> None:
    work.say("import-how")


async def offer(
    work: Work, content: bytes, found: tuple[Archive, dict[str, Any]], caption: str
) -> None:
    """A file that can be taken in: what is in it, and the question."""
    if await _is_about_danger(work, caption):
        return
    await meeting.heard(work)
    archive, belief = found
    body = {"zip": b64encode(content).decode(), "belief": belief}
    await work.store.imports.put(work.person.id, body, work.now)
    faced = [e for e in archive.exposures if insight.attempted(e)]
    days = [e.day for e in archive.exposures]
    work.say(
        "import-found" if days else "import-found-empty",
        faced=len(faced),
        first=min(days).isoformat() if days else "",
        last=max(days).isoformat() if days else "",
        buttons=(
            (work.button("button-import", "import:yes"),),
            (work.button("button-no-import", "import:no"),),
        ),
    )


async def refuse(work: Work, wrong: str, caption: str) -> None:
    """A file that cannot be taken in; why, in one line."""
    if not await _is_about_danger(work, caption):
        await meeting.heard(work)
        work.say(f"import-{wrong}")


async def _is_about_danger(work: Work, caption: str) -> bool:
    """Words under a file are words: they are looked at before anything else."""
    understood = understand(
        caption, language=work.language, library=work.phrasebook, question=None, now=work.local
    )
    if understood.danger is not Danger.NONE:
        await safety.respond(work, understood.danger)
    return understood.danger is not Danger.NONE


async def choose(work: Work, token: str, value: str) -> None:
    kept = await work.store.imports.of(work.person.id)
    if kept is None:
        work.toast = work.label("toast-past")
        return
    await work.store.imports.drop(work.person.id)
    if value != "yes":
        work.edit(token, work.text("import-left"))
        return
    try:
        archive = read(b64decode(kept["zip"]), work.now)
    except NotTaken as mistake:  # a release between the question and the answer
        work.say(f"import-{mistake.wrong}")
        return
    await _take(work, archive, kept["belief"])
    work.edit(token, work.text("import-taken"))
    await _go_on(work)


async def _take(work: Work, archive: Archive, belief: dict[str, Any]) -> None:
    store, person_id = work.store, work.person.id
    await store.imports.clear_the_way(person_id)
    names = await _names(work, archive)
    archive, belief = renaming.renamed(archive, names), renaming.of(belief, names)
    await store.exposures.add(*(_worded(work, one) for one in archive.exposures))
    await store.observations.take(person_id, archive.log)
    for own in archive.own:
        await store.custom.add(_coached(work, own))
    for week in archive.weeks:
        await store.lookbacks.add(person_id, week)
    work.own = {own.id: own for own in await store.custom.of(person_id)}
    work.change(
        language=work.library.language(archive.language),
        wishes=archive.wishes,
        slot=archive.slot,
        last_offer=archive.last_offer,
        resting_on=_later(archive.resting_on, work.person.resting_on),
        belief=belief,
        paused_until=None,
        silent_days=0,
    )


def _later(one: date | None, other: date | None) -> date | None:
    """A day of rest that began here is not ended by a file."""
    return max((day for day in (one, other) if day), default=None)


async def _names(work: Work, archive: Archive) -> dict[str, str]:
    """New ids for those that somebody else on this bot has already; the rest keeps its own."""
    taken = await work.store.exposures.taken([one.id for one in archive.exposures])
    taken |= await work.store.custom.taken([one.id for one in archive.own])
    return {id: work.new_id() for id in sorted(taken)}


def _worded(work: Work, exposure: Exposure) -> Exposure:
    """Theirs now; and their words, if there are any, are as old as the day they tell of."""
    spoken = without_words(work.library.flow, exposure.answers) != exposure.answers
    told_at = exposure.reported_at or exposure.offered_at
    worded_at = told_at if spoken or exposure.notes else None
    return replace(exposure, person_id=work.person.id, worded_at=worded_at)


def _coached(work: Work, own: OwnChallenge) -> OwnChallenge:
    """Theirs now; one that we would not have taken from them in words is not offered either."""
    unsafe = own.words is not None and unsafe_challenge(own.words, work.language, work.phrasebook)
    retired_at = own.retired_at or (work.now if unsafe else None)
    return replace(own, person_id=work.person.id, retired_at=retired_at)


async def _go_on(work: Work) -> None:
    """Where they were, or with what is still missing for a first offer."""
    if not meeting.finished(work.person) or not work.person.belief:
        work.change(status=Status.NEW)
        await onboarding.ask_next(work)
        return
    work.change(status=Status.ACTIVE)
    due = await planning.plan_offer(work)
    work.say("import-done", when=onboarding.due_label(work, due))
