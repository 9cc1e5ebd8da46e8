"""One picked by hand, for today: from the ladder, or because they wanted it again."""

from datetime import timedelta

from bot.domain import lifecycle
from bot.domain.lifecycle import Phase, Step
from bot.domain.person import Exposure
from bot.domain.selection import Request
from bot.service import adapting, steps, today, wanted
from bot.service.work import Work

DONE = (Phase.CLOSED, Phase.RECALLING, Phase.SETTLED)


async def leave_out(work: Work, exposure: Exposure | None) -> None:
    """Today's never again, said in words: no question why, and another one at once."""
    if exposure is None:  # nothing is on the table: which one is meant?
        faced = work.button("button-ladder-faced", "ladder:faced")
        work.say("leave-out-which", buttons=((faced,),))
        return
    await wanted.hide(work, exposure.challenge_id)
    work.say("left-out")
    if lifecycle.can(exposure.phase, Step.REPLACE):
        await today.swap(work, exposure, Request.DIFFERENT)


async def take(work: Work, key: str) -> None:
    """Put it on the table now; where today's is done already, it comes tomorrow."""
    if work.person.resting_on == work.day:
        await today.show(work)
        return
    choice = await adapting.pick(work, key)
    if choice is None:
        work.say("not-pickable")
        return
    before = await steps.todays(work)
    if before is not None and before.phase in (Phase.REFLECTING, *DONE):
        tomorrow = (work.day + timedelta(days=1)).toordinal()
        work.wish(repeats={**work.person.wishes.repeats, key: tomorrow})
        work.say("picked-tomorrow")
    elif before is not None and lifecycle.can(before.phase, Step.REPLACE):
        await steps.advance(work, before, Step.REPLACE)
        await today.instead(work, before, choice)
    elif before is not None and before.phase is Phase.DECLINED:
        await today.instead(work, before, choice)
    else:
        await today.offer(work, picked=choice)
