"""Whatever else a chat can hold: it gets a helpful answer and loses nothing."""

from bot.content.understanding import understand
from bot.domain.person import Status
from bot.domain.safety import Danger
from bot.service import asking, correcting, meeting, onboarding, reflect, safety, steps
from bot.service.work import Work

LOOKED_BACK = 10  # exposures in which an edited message may have been an answer


async def unreadable(work: Work) -> None:
    """A sticker, a picture, a voice: say what can be read, and where we were."""
    await meeting.heard(work)
    if not work.person.consented:
        await onboarding.begin(work)
        return
    work.say("only-words")
    if not meeting.finished(work.person):
        await onboarding.ask_next(work)
        return
    exposure = await steps.todays(work)
    question = asking.awaited(work, exposure) if exposure is not None else None
    if exposure is not None and question is not None:
        asking.ask_again(work, exposure, question)


async def edited(work: Work, message_id: int, text: str) -> None:
    """An edited answer replaces the one it gave; nothing is asked again."""
    if not work.person.consented:
        return
    await meeting.heard(work)
    understood = understand(
        text, language=work.language, library=work.phrasebook, question="learning", now=work.local
    )
    if understood.danger is not Danger.NONE:
        await safety.respond(work, understood.danger)
        return
    for exposure in await work.store.exposures.latest(work.person.id, LOOKED_BACK):
        question_id = await reflect.reword(work, exposure, message_id, text)
        if question_id:
            key = "edit-counts" if correcting.counts(question_id) else "edit-taken"
            work.say(key, answer=asking.shortened(text))
            return
    work.say("edit-not-taken")


async def blocked(work: Work) -> None:
    """They blocked the bot: nothing more is planned or said until they come back."""
    if work.met:
        work.change(status=work.person.once_blocked)
        await work.store.appointments.cancel(work.person.id)
        await work.store.outbox.drop_waiting(work.person.id, "refused")


async def unblocked(work: Work) -> None:
    """They want to hear from us again, though they have not said a word yet."""
    if work.person.status is Status.BLOCKED:
        await meeting.heard(work)
