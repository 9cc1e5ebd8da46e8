"""The questions of flow.toml as messages: their words, their buttons, and what was answered."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.content.answers import as_said
from bot.domain.flow import SKIPPED, Kind, Question, Tap, Words, open_question, read
from bot.domain.lifecycle import Phase
from bot.domain.person import Button, Exposure, Keyboard
from bot.service.work import Work

TAG = re.compile(r"<[^>]*>")
LONG_LABEL = 16  # characters; two buttons with longer ones do not fit side by side on a phone
LONGEST_QUOTE = 160  # characters of their own words: two quotes fit into a message of 600


def question_now(work: Work, exposure: Exposure) -> Question | None:
    return open_question(work.library.flow, exposure.phase, exposure.answers)


def awaited(work: Work, exposure: Exposure) -> Question | None:
    """The question that typed words answer: the evening's, once asked, until the day after."""
    stands = exposure.asked and (work.day - exposure.day).days <= 1
    if stands and exposure.phase in (Phase.OFFERED, Phase.UNDER_WAY):
        return question_called(work, "tried")
    return question_now(work, exposure)


def question_called(work: Work, question_id: str) -> Question | None:
    return next((q for q in work.library.flow if q.id == question_id), None)


def ask(
    work: Work, exposure: Exposure, question: Question, *, above: str = "", **options: Any
) -> None:
    """`above` stands over the question: something to remember before answering."""
    asked = question_text(work, exposure, question)
    work.send(
        f"{above}\n{asked}" if above else asked,
        buttons=_buttons(work, question),
        subject=exposure.id,
        **options,
    )


def ask_again(work: Work, exposure: Exposure, question: Question) -> None:
    """Once more in the same conversation: without the evening's words around it."""
    ask(work, replace(exposure, asked=False), question)


def question_text(work: Work, exposure: Exposure, question: Question) -> str:
    if question.id == "tried" and exposure.asked:
        return work.text(work.variant("evening"), ask=_ask_of(work, exposure))
    words = work.words(exposure.challenge_id)
    key = f"ask-{hyphened(question.id)}"
    if work.person.wishes.taps_only and work.library.has(f"{key}.taps"):
        key = f"{key}.taps"  # says nothing of own words
    return work.text(
        key,
        fear=quoted(work, exposure, "fear"),
        plan=words.plan,
        ask=words.ask,
    )


def question_label(work: Work, exposure: Exposure, question: Question) -> str:
    """The question as plain text, for a file."""
    words = work.words(exposure.challenge_id)
    asked = work.label(
        f"ask-{hyphened(question.id)}",
        fear=quoted(work, exposure, "fear"),
        plan=words.plan,
        ask=words.ask,
    )
    return " ".join(TAG.sub("", asked).split())


def _ask_of(work: Work, exposure: Exposure) -> str:
    return work.words(exposure.challenge_id).ask


def _buttons(work: Work, question: Question) -> Keyboard:
    made = [
        Button(option_label(work, question, value), f"answer:{question.id}:{value}")
        for value in question.shown(work.local.time())
    ]
    rows = _rows(question, made)
    if question.optional:
        rows = (*rows, (work.button("button-skip", f"answer:{question.id}:{SKIPPED}"),))
    return rows


def _rows(question: Question, made: Sequence[Button]) -> Keyboard:
    if question.kind is Kind.PERCENT:  # 0 10 20 30 / 40 50 60 / 70 80 90 100
        return tuple(tuple(made[a:b]) for a, b in ((0, 4), (4, 7), (7, 11)))
    if question.kind is Kind.SUDS:
        return tuple(tuple(made[a:b]) for a, b in ((0, 4), (4, 8), (8, 11)))
    wide = 1 if any(len(button.label) > LONG_LABEL for button in made) else 2
    return tuple(tuple(made[i : i + wide]) for i in range(0, len(made), wide))


def option_label(work: Work, question: Question, value: str) -> str:
    if question.kind is Kind.PERCENT:
        return work.label("percent", number=value)
    if question.kind is Kind.SUDS:
        return value
    return work.label(f"choice-{hyphened(question.id)}-{hyphened(value)}")


def read_words(work: Work, question: Question, text: str) -> str | None:
    """The answer that typed words give; with taps only, own words give none."""
    answer = short_reply(work, question, text)
    if answer is None:
        answer = read(question, Words(text), labels(work, question))
    own = question.kind is Kind.WORDS and answer not in (SKIPPED, *question.options)
    return None if own and work.person.wishes.taps_only else answer


def short_reply(work: Work, question: Question, text: str) -> str | None:
    """The button that a whole message names in other words, if it clearly names one."""
    ear = work.phrasebook.ear(work.language)
    said = as_said(text, ear.spelling)
    value = ear.answers.questions.get(question.id, {}).get(said)
    if value is None and question.optional and said in ear.answers.skip:
        value = SKIPPED
    if value is None and question.kind in (Kind.PERCENT, Kind.SUDS):
        number = ear.answers.numbers.get(said)
        return read(question, Words(number)) if number else None
    return read(question, Tap(question.id, value)) if value else None


def hyphened(id: str) -> str:
    """Ids of questions and choices as they stand in the names of messages."""
    return id.replace("_", "-")


def labels(work: Work, question: Question) -> dict[str, str]:
    return {value: option_label(work, question, value) for value in question.options}


def answer_label(work: Work, question: Question, value: str) -> str:
    """What was answered, in words: a chip's label, a number, or their own words."""
    if value == SKIPPED:
        return work.label("button-skip")
    if question.kind is Kind.SUDS:
        return work.label("out-of-ten", number=str(int(value) // 10))
    if question.kind is Kind.PERCENT:
        return work.label("percent", number=value)
    return option_label(work, question, value) if value in question.options else value


def quoted(work: Work, exposure: Exposure, question_id: str) -> str:
    """An earlier answer in words, short enough to stand in a sentence; empty if there is none."""
    question, value = question_called(work, question_id), exposure.answers.get(question_id)
    if question is None or value in (None, SKIPPED):
        return ""
    return shortened(answer_label(work, question, str(value)))


def shortened(text: str) -> str:
    """On one line, and not for long: what was quoted should not fill the screen."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1].rstrip()}…"


def traced(work: Work, exposure: Exposure, question: Question, value: str) -> str:
    """The question as it stands in the chat once it is answered."""
    answer = work.text("traced", text=shortened(answer_label(work, question, value)))
    return f"{question_text(work, exposure, question)}\n{answer}"
