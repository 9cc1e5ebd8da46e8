"""Looking back in words: showing up counts, whatever came of it."""

from bot.service import steps
from bot.service.work import Work

LOOKED_AT = 400  # exposures


async def tell(work: Work) -> None:
    faced = [
        e
        for e in await work.store.exposures.latest(work.person.id, LOOKED_AT)
        if steps.attempted(e)
    ]
    if not faced:
        work.say("progress-none")
        return
    known = [
        e for e in faced if e.answers.get("feared_happened") in ("happened", "did_not", "partly")
    ]
    happened = sum(1 for e in known if e.answers["feared_happened"] == "happened")
    if known:
        work.say("progress-feared", faced=len(faced), known=len(known), happened=happened)
    else:
        work.say("progress-faced", faced=len(faced))
