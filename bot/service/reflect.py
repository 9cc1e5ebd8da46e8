"""Before and after: the questions around an exposure, and putting feared beside happened.

Anything can be answered by tapping or typing. The last answer closes the day's
exposure with what was feared, what happened, and what changes tomorrow.
"""

from dataclasses import replace

from bot.domain import lifecycle
from bot.domain.evidence import Kind
from bot.domain.flow import SKIPPED, Question, Tap, is_in_their_words, read
from bot.domain.lifecycle import Phase, Step
from bot.domain.person import Exposure, Keyboard
from bot.service import (
    adapting,
    asking,
    closing,
    correcting,
    lookback,
    planning,
    steering,
    steps,
    wanted,
)
from bot.service.work import Work

NOTES_KEPT = 200  # of one day, the latest


async def go_on(work: Work, exposure: Exposure, *, above: str = "") -> None:
    """The next open question, or what comes when there is none."""
    question = asking.question_now(work, exposure)
    if question is not None:
        asking.ask(work, exposure, question, above=above)
    elif exposure.phase is Phase.UNDER_WAY:
        _send_off(work, exposure)
    elif exposure.phase is Phase.REFLECTING:
        await _close(work, exposure)
    elif exposure.phase is Phase.RECALLING:
        await steps.advance(work, exposure, Step.SETTLE)
        work.say("recalled")


def _send_off(work: Work, exposure: Exposure) -> None:
    """Prepared: the plan, a tip, a way out, and nothing more to answer until it is done."""
    words = work.words(exposure.challenge_id)
    plan = plan_label(work, exposure)
    work.say(
        "send-off" if plan else "send-off-unplanned",
        plan=plan,
        tip=words.tip,
        micro=words.micro,
        buttons=on_the_way(work),
        subject=exposure.id,
    )


def on_the_way(work: Work) -> Keyboard:
    """What somebody may tap who has set out."""
    easier = work.button("button-easier", "do:easier")
    not_today = work.button("button-not-today", "do:not_today")
    return ((work.button("button-how-did-it-go", "do:report"),), (easier, not_today))


def plan_label(work: Work, exposure: Exposure) -> str:
    """The if-then plan: their own words, or the suggested one with the moment they chose."""
    chosen = exposure.answers.get("plan", SKIPPED)
    question = asking.question_called(work, "plan")
    if chosen == SKIPPED or question is None:
        return ""
    if chosen not in question.options:
        return asking.shortened(chosen)
    suggested = work.words(exposure.challenge_id).plan
    if chosen == "suggested":
        return suggested
    return work.label("plan-at", moment=asking.answer_label(work, question, chosen), plan=suggested)


# --- answering


async def tapped(work: Work, exposure: Exposure, question_id: str, value: str, token: str) -> None:
    """A button under one of our questions, perhaps an old one."""
    question = asking.question_called(work, question_id)
    if question is None:
        work.toast = work.label("toast-past")
        return
    if question_id == "tried" and lifecycle.can(exposure.phase, Step.REPORT):
        exposure = await _report(work, exposure)
    answer = read(question, Tap(question_id, value))
    if asking.question_now(work, exposure) != question:
        await _again(work, exposure, question, answer, token)
        return
    if answer is None:
        work.toast = work.label("toast-past")
        return
    work.edit(token, asking.traced(work, exposure, question, answer), subject=exposure.id)
    await _keep(work, exposure, question, answer)


async def _again(
    work: Work, exposure: Exposure, question: Question, answer: str | None, token: str
) -> None:
    """A question that is answered already: another answer takes the place of the first."""
    known = exposure.answers.get(question.id)
    if known is None or answer is None:
        work.toast = work.label("toast-past")
        return
    changed = SKIPPED not in (known, answer) and answer != known
    if changed:
        asked = asking.question_now(work, exposure)
        exposure = await correcting.change(work, exposure, question.id, answer)
        work.edit(token, asking.traced(work, exposure, question, answer), subject=exposure.id)
        if asking.question_now(work, exposure) != asked:
            await go_on(work, exposure)
    label = asking.answer_label(work, question, exposure.answers[question.id])
    said = "toast-changed" if changed else "toast-noted"
    work.toast = work.label(said, answer=asking.shortened(label)[:120])


async def typed(work: Work, exposure: Exposure, text: str, message_id: int | None) -> bool:
    """Words for the open question; False when they do not answer it."""
    question = asking.awaited(work, exposure)
    if question is None:
        return False
    answer = asking.read_words(work, question, text)
    if answer is None:
        return False
    if question.phase is Phase.REFLECTING and exposure.phase is not Phase.REFLECTING:
        exposure = await _report(work, exposure)  # to the evening question
    sources = exposure.sources
    if message_id is not None:
        sources = {**sources, question.id: message_id}
    await _keep(work, replace(exposure, sources=sources), question, answer)
    return True


async def _keep(work: Work, exposure: Exposure, question: Question, answer: str) -> None:
    answers = {**exposure.answers, question.id: answer}
    worded_at = work.now if is_in_their_words(question, answer) else exposure.worded_at
    exposure = replace(exposure, answers=answers, worded_at=worded_at)
    if exposure.phase is Phase.UNDER_WAY:
        exposure = replace(exposure, asked=False)  # they prepare after all
    exposure = await work.store.exposures.save(exposure)
    await _learn(work, exposure, question.id, answer)
    await go_on(work, exposure)


async def _learn(work: Work, exposure: Exposure, question_id: str, answer: str) -> None:
    """Fear before is evidence at once; the outcome waits until the exposure closes."""
    if question_id == "anxious" and answer != SKIPPED:
        fear = steps.evidence(work, exposure, Kind.FEAR_BEFORE, value=float(answer))
        await adapting.observe(work, fear, exposure)


# --- how did it go


async def report(work: Work, exposure: Exposure, *, tried: str | None = None) -> None:
    """They say it happened: from here on the questions are the ones of afterwards."""
    if exposure.phase is not Phase.REFLECTING:
        exposure = await _report(work, exposure)
    question = asking.question_now(work, exposure)
    if tried and question and question.id == "tried" and tried in question.options:
        await _keep(work, exposure, question, tried)
    else:
        await go_on(work, exposure)


async def _report(work: Work, exposure: Exposure) -> Exposure:
    """What was not answered before is not asked after."""
    before = [q.id for q in work.library.flow if q.phase is Phase.UNDER_WAY]
    answers = {**dict.fromkeys(before, SKIPPED), **exposure.answers}
    await planning.no_evening(work)
    return await steps.advance(work, exposure, Step.REPORT, answers=answers, reported_at=work.now)


async def note(work: Work, exposure: Exposure, text: str) -> Exposure:
    """Words that answer no question are kept with the day, unless they want none kept."""
    if work.person.wishes.taps_only:
        return exposure
    notes = (*exposure.notes, text)[-NOTES_KEPT:]
    exposure = replace(exposure, notes=notes, worded_at=work.now)
    return await work.store.exposures.save(exposure)


async def reword(work: Work, exposure: Exposure, message_id: int, text: str) -> str | None:
    """An edited message replaces the answer it gave; None if it gave none."""
    for question_id, source in exposure.sources.items():
        question = asking.question_called(work, question_id)
        if source == message_id and question is not None:
            answer = asking.read_words(work, question, text)
            if answer is None:
                return None
            await correcting.change(work, exposure, question_id, answer)
            return question_id
    return None


# --- closing


async def _close(work: Work, exposure: Exposure) -> None:
    if exposure.answers.get("tried") == "not_today":
        await _close_declined(work, exposure)
        return
    reason = await adapting.outcome(work, exposure)
    closed = await steps.advance(work, exposure, Step.CLOSE, tomorrow=reason)
    key = work.variant(closing.key_of(closed))
    tomorrow = work.text("tomorrow", change=work.label(f"tomorrow-{reason}"))
    last = f"{work.text(key)} {tomorrow}"
    reached = wanted.reached(work, closed)
    text = "\n".join((*closing.beside(work, closed), last, *filter(None, [reached])))
    buttons = (*steering.buttons(work), *wanted.again_buttons(work, closed))
    work.send(text, buttons=buttons, subject=closed.id)
    await steering.after_hard_days(work, closed)
    await lookback.after_answer(work, closed)


async def _close_declined(work: Work, exposure: Exposure) -> None:
    reason = await adapting.outcome(work, exposure)
    closed = await steps.advance(work, exposure, Step.CLOSE, tomorrow=reason)
    because = exposure.answers.get("reason")
    said = f"because-said-{because}" if because in ("busy", "fear") else "not-today"
    work.say(work.variant(said))
    await lookback.after_answer(work, closed)
