"""Meeting a person: what this is, consent, and a few taps, before anything personal.

Which step is open is derived from what they have settled. A step can be answered
by tapping or typing, and again later from the settings; none comes before consent.
"""

from bot.domain.model import Context, Start
from bot.domain.person import Button, Keyboard, Status
from bot.domain.timetable import Due
from bot.service import adapting, guesses, mornings, named, planning, whereabouts
from bot.service.work import Work

CONTEXTS, START, GUESSES, MORNING, ZONE = "contexts", "start", "guesses", "morning", "zone"
STEPS = (CONTEXTS, START, GUESSES, MORNING, ZONE)
AGREE, NOT_FOR_NOW = "agree", "not_for_now"


def open_step(work: Work) -> str | None:
    """The step now waiting, or None when all are settled. Who has begun is not asked to guess."""
    begun = {GUESSES} if work.person.status is not Status.NEW else set()
    done = work.person.wishes.settled | begun
    return next((step for step in STEPS if step not in done), None)


async def begin(work: Work) -> None:
    """What this is and is not, where the words are kept, who it is not for; then consent."""
    work.say("welcome-what")
    work.say("welcome-words")
    work.say("welcome-not-for-now", buttons=_consent_buttons(work))


def _consent_buttons(work: Work) -> Keyboard:
    return (
        (work.button("button-agree", f"meet:{AGREE}"),),
        (work.button("button-not-for-now", f"meet:{NOT_FOR_NOW}"),),
    )


async def consent(work: Work, token: str, choice: str) -> None:
    if choice == NOT_FOR_NOW:
        work.edit(token, work.text("welcome-not-for-now"))
        again = work.button("button-agree-after-all", f"meet:{AGREE}")
        work.say("not-for-now", buttons=((again,),))
        return
    if not work.person.consented:
        work.change(consented_at=work.now)
    work.edit(token, work.text("consented"))
    await ask_next(work)


async def ask_consent(work: Work) -> None:
    """Something was said before consent was given: nothing of it is kept."""
    work.say("consent-first", buttons=_consent_buttons(work))


async def ask_next(work: Work) -> None:
    match open_step(work):
        case "contexts":
            ask_contexts(work)
        case "start":
            buttons = [work.button(f"choice-start-{s}", f"wish:{START}:{s}") for s in Start]
            work.say("ask-start", buttons=tuple((button,) for button in buttons))
        case "guesses":
            guesses.ask(work)
        case "morning":
            mornings.ask(work)
        case "zone":
            whereabouts.ask(work)
        case _:
            await _welcome(work)


async def ask_again(work: Work) -> None:
    """What was typed is no answer here."""
    if open_step(work) == ZONE:
        whereabouts.ask(work, "zone-not-found")
        return
    work.say("not-caught")
    await ask_next(work)


async def step_done(work: Work, step: str) -> None:
    """Go on to the next step, or confirm a wish that was changed later."""
    meeting = open_step(work) is not None
    if step == ZONE:
        await planning.plan_lookback(work, anew=True)
    work.wish(settled=work.person.wishes.settled | {step})
    if meeting:
        await ask_next(work)
        return
    due = await planning.plan_offer(work)
    if step in (MORNING, ZONE) and due:
        work.say("wish-next-offer", when=whereabouts.moment_label(work, due.at))


def open_question_id(work: Work) -> str | None:
    """What the words are for, as understanding knows it."""
    if not work.person.consented:
        return "consent"
    step = open_step(work)
    return {MORNING: "when", GUESSES: "anxious"}.get(step, step) if step else None


async def answer_in_words(work: Work, text: str, place: str | None = None) -> bool:
    """Typed while a step is open; False when it answers nothing."""
    match open_step(work):
        case "contexts":
            return await _contexts_in_words(work, text)
        case "start":
            return await _start_in_words(work, text)
        case "guesses":
            return await _guess_in_words(work, text)
        case "morning":
            return await morning_in_words(work, text)
        case "zone":
            return whereabouts.typed(work, place or text)
    return False


# --- what is hard


def ask_contexts(work: Work) -> None:
    work.say("ask-contexts", buttons=_context_buttons(work))


def _context_buttons(work: Work) -> Keyboard:
    chosen = work.person.wishes.contexts
    marks = [
        Button(
            work.label(
                "button-marked" if context in chosen else "button-unmarked",
                text=work.label(f"context-{context}"),
            ),
            f"wish:{CONTEXTS}:{context}",
        )
        for context in Context
    ]
    rows = [tuple(marks[i : i + 2]) for i in range(0, len(marks), 2)]
    done = "button-contexts-done" if chosen else "button-contexts-all"
    return (*rows, (work.button(done, f"wish:{CONTEXTS}:done"),))


async def choose_context(work: Work, token: str, value: str) -> None:
    """A tap marks or unmarks a setting; `done` goes on."""
    if value == "done":
        work.edit(token, work.text("contexts-chosen", list=contexts_label(work)))
        await step_done(work, CONTEXTS)
        return
    work.wish(contexts=work.person.wishes.contexts ^ {Context(value)})
    work.edit(token, work.text("ask-contexts"), buttons=_context_buttons(work))


def contexts_label(work: Work) -> str:
    chosen = [c for c in Context if c in work.person.wishes.contexts]
    if not chosen or len(chosen) == len(Context):
        return work.label("contexts-everything")
    return ", ".join(work.label(f"context-{context}") for context in chosen)


async def _contexts_in_words(work: Work, text: str) -> bool:
    meant = named.settings(work, text)
    if meant is None:
        return False
    work.wish(contexts=frozenset() if len(meant) == len(Context) else meant)
    work.say("contexts-chosen", list=contexts_label(work))
    await step_done(work, CONTEXTS)
    return True


# --- where to start


async def choose_start(work: Work, token: str | None, value: str) -> None:
    start = Start(value)
    work.wish(start=start)
    chosen = work.text("start-chosen", start=work.label(f"choice-start-{start}"))
    if token:
        work.edit(token, chosen)
    else:
        work.send(chosen)
    await step_done(work, START)


async def _start_in_words(work: Work, text: str) -> bool:
    meant = named.start(work, text)
    if meant is None:
        return False
    await choose_start(work, None, meant)
    return True


# --- three guesses


async def choose_guess(work: Work, token: str | None, value: str) -> None:
    if open_step(work) != GUESSES:
        work.toast = work.label("toast-past")
    elif guesses.choose(work, token, value):
        await step_done(work, GUESSES)


async def _guess_in_words(work: Work, text: str) -> bool:
    value = guesses.typed(work, text)
    if value is None:
        return False
    await choose_guess(work, None, value)
    return True


# --- when


async def choose_morning(work: Work, token: str | None, value: str) -> None:
    if mornings.choose(work, token, value):
        await step_done(work, MORNING)


async def morning_in_words(work: Work, text: str) -> bool:
    value = mornings.read(work, text)
    if value is None:
        return False
    await choose_morning(work, None, value)
    return True


# --- where


def ask_zone(work: Work) -> None:
    whereabouts.ask(work)


async def choose_zone(work: Work, token: str, value: str) -> None:
    if whereabouts.choose(work, token, value):
        await step_done(work, ZONE)


async def located(work: Work, latitude: float, longitude: float) -> None:
    if whereabouts.located(work, latitude, longitude):
        await step_done(work, ZONE)


# --- ready


def due_label(work: Work, due: Due | None) -> str:
    return whereabouts.moment_label(work, due.at) if due else ""


async def _welcome(work: Work) -> None:
    """Everything is known: say when the first one comes, and that it can begin now."""
    first = work.person.status is Status.NEW or not work.person.belief  # who left half-way is back
    if first:
        work.change(status=Status.ACTIVE)
        await adapting.begin(work)
    due = await planning.plan_offer(work)
    when = due_label(work, due)
    now = work.button("button-one-now", "do:today")
    work.say("ready" if first else "ready-again", when=when, buttons=((now,),))
