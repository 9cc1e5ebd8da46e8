"""Something typed: danger first, then requests, then the open question, then a kind word.

Whatever it is, it gets an answer, and nothing of it is lost once consent is given.
"""

from dataclasses import replace

from bot.content.understanding import lies_ahead, understand
from bot.domain.flow import Kind, Question, Words, read
from bot.domain.intents import COURTESIES, Intent, Understanding
from bot.domain.lifecycle import Phase, Step, can
from bot.domain.person import Exposure
from bot.domain.safety import Danger
from bot.service import (
    asking,
    beforehand,
    lookback,
    meeting,
    offered,
    onboarding,
    pages,
    reflect,
    safety,
    steps,
    today,
)
from bot.service.requests import ACTS
from bot.service.work import Work

BEFORE_CONSENT = frozenset(
    {Intent.HELP_NOW, Intent.HELP, Intent.FORGET, Intent.STOP, Intent.LANGUAGE}
)

LOOKED_BACK = 12  # exposures among which one may wait to be looked back at


async def hear(work: Work, text: str, message_id: int | None) -> None:
    page = work.person.page
    await meeting.heard(work)
    exposure = await _waiting(work) if meeting.finished(work.person) else None
    question = asking.awaited(work, exposure) if exposure else None
    open_id = question.id if question else onboarding.open_question_id(work)
    understood = _read(work, text, pages.hears(page) or open_id)
    work.setting = understood.slots.setting
    if understood.danger is not Danger.NONE:
        await safety.respond(work, understood.danger)
    elif not work.person.consented:
        await _before_consent(work, understood)
    elif not meeting.finished(work.person):
        await _while_meeting(work, text, understood, page)
    elif not (page and await pages.answered(work, page, understood)):
        understood = _read(work, text, open_id) if pages.hears(page) else understood
        await _settled(work, text, message_id, understood, exposure, page)


def _read(work: Work, text: str, open_id: str | None) -> Understanding:
    return understand(
        text, language=work.language, library=work.phrasebook, question=open_id, now=work.local
    )


async def _settled(
    work: Work,
    text: str,
    message_id: int | None,
    understood: Understanding,
    exposure: Exposure | None,
    page: str,
) -> None:
    """Somebody we have met, with nothing dangerous to say, and no answer to an open page."""
    question = asking.awaited(work, exposure) if exposure else None
    if exposure and question and _is_plainly(work, question, text):
        await reflect.typed(work, exposure, text, message_id)
    elif await offered.answered(work, page, text):
        pass
    elif acting := [i for i in understood.intents if i not in COURTESIES]:
        for intent in acting:
            await ACTS[intent](work, understood, exposure)
    elif work.person.resting_on == work.day:
        await today.show(work)
    elif pages.insists(page) and question is None and not understood.intents:
        pages.ask_again(work, page)
    elif not understood.intents and await lookback.answered(work, text):
        pass
    else:
        await _words(work, text, message_id, understood, exposure)


def _is_plainly(work: Work, question: Question, text: str) -> bool:
    """A number where one was asked for, or what a button says: no request at all."""
    if asking.short_reply(work, question, text) is not None:
        return True
    if question.kind is Kind.WORDS:
        return text.strip() in asking.labels(work, question).values()
    return read(question, Words(text), asking.labels(work, question)) is not None


async def _waiting(work: Work) -> Exposure | None:
    """What typed words are about: today's while something is open there, else a recall."""
    newest = await steps.current(work)
    if newest is None or newest.phase is Phase.UNDER_WAY:
        return newest
    if asking.awaited(work, newest) is not None:
        return newest
    recent = await work.store.exposures.latest(work.person.id, LOOKED_BACK)
    return next((one for one in recent if one.phase is Phase.RECALLING), newest)


async def _before_consent(work: Work, understood: Understanding) -> None:
    for intent in understood.intents:
        if intent in BEFORE_CONSENT:
            await ACTS[intent](work, understood, None)
            return
    if work.met:
        await onboarding.ask_consent(work)
    else:
        await onboarding.begin(work)


async def _while_meeting(work: Work, text: str, understood: Understanding, page: str) -> None:
    for intent in understood.intents:
        if intent in BEFORE_CONSENT:
            await ACTS[intent](work, understood, None)
            return
    if await pages.confirmed(work, page, understood):
        return
    if not await onboarding.answer_in_words(work, text, understood.slots.place):
        await onboarding.ask_again(work)


async def _words(
    work: Work,
    text: str,
    message_id: int | None,
    understood: Understanding,
    exposure: Exposure | None,
) -> None:
    courtesy = next(iter(understood.intents), None)
    question = asking.awaited(work, exposure) if exposure else None
    if (
        exposure is not None
        and question is not None
        and (courtesy is None or question.kind is Kind.WORDS)
    ):
        if not await reflect.typed(work, exposure, text, message_id):
            await _beside_the_question(work, exposure, question, text, message_id)
        elif understood.doubt is not None:
            _offer(work, understood.doubt)
    elif courtesy is not None:
        await ACTS[courtesy](work, understood, exposure)
    else:
        await _story(work, text, exposure, message_id)


async def _beside_the_question(
    work: Work, exposure: Exposure, question: Question, text: str, message_id: int | None
) -> None:
    """Words where a tap was asked for: kept with the day, and the question is asked again.

    In other words each time; where nothing is kept, their message's number is all there is to
    tell one time from the next. Who is about to go is not asked again in that moment.
    """
    exposure = await reflect.note(work, exposure, text)
    of_the_evening = exposure.phase in beforehand.OPEN and question.phase is Phase.REFLECTING
    if of_the_evening and (ahead := lies_ahead(text, work.language, work.phrasebook)):
        exposure = await steps.asked_anew(work, exposure)
        beforehand.encourage(work, exposure, ahead, _earlier(exposure, message_id))
        return
    key = "read-and-again" if work.person.wishes.taps_only else "kept-and-again"
    work.say(work.in_turn(key, _earlier(exposure, message_id)))
    asking.ask_again(work, exposure, question)


def _earlier(exposure: Exposure, message_id: int | None) -> int:
    """How often they wrote like this today; the message's number where nothing is kept."""
    return len(exposure.notes) - 1 if exposure.notes else (message_id or 0) // 2


async def _story(work: Work, text: str, exposure: Exposure | None, message_id: int | None) -> None:
    """No question is open. What is told while a challenge is out there is how it went."""
    if exposure is None:
        key = work.in_turn("heard-no-challenge", (message_id or 0) // 2)
        work.say(key, buttons=((work.button("button-one-now", "do:today"),),))
        return
    exposure = await reflect.note(work, exposure, text)
    ahead = lies_ahead(text, work.language, work.phrasebook)
    if ahead and exposure.phase in beforehand.OPEN:
        beforehand.encourage(work, exposure, ahead, _earlier(exposure, message_id))
    elif exposure.phase is Phase.UNDER_WAY:
        await reflect.report(work, exposure)
    elif can(exposure.phase, Step.REPORT):
        again = work.button("button-how-did-it-go", "do:report")
        easier = work.button("button-easier", "do:easier")
        key = "heard-offered-unkept" if work.person.wishes.taps_only else "heard-offered"
        work.say(key, buttons=((again,), (easier,)), subject=exposure.id)
        work.change(page=offered.ABOUT)
    else:
        work.say("heard-unkept" if work.person.wishes.taps_only else "heard")


def _offer(work: Work, doubt: Intent) -> None:
    """The other reading, as one more button under the last thing said."""
    if doubt in DOUBTS and work.says:
        key, action = DOUBTS[doubt]
        token, say = work.says[-1]
        meant = work.button("button-i-meant", action, what=work.label(key))
        work.says[-1] = (token, replace(say, buttons=(*say.buttons, (meant,))))


DOUBTS = {
    Intent.EASIER: ("button-easier", "do:easier"),
    Intent.HARDER: ("button-bolder", "do:bolder"),
    Intent.DIFFERENT: ("button-different", "do:different"),
    Intent.SKIP: ("button-not-today", "do:not_today"),
    Intent.DONE: ("button-how-did-it-go", "do:report"),
    Intent.TRIED: ("button-how-did-it-go", "do:report"),
    Intent.PAUSE: ("button-pause", "pause:open"),
    Intent.STOP: ("button-stop", "pause:stop"),
}
