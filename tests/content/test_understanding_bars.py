"""The bars of the evaluation, as tests; `make evaluate-understanding` prints the tables."""

import pytest

from bot.content.likenesses import examples_in
from bot.content.loader import prompts_folder
from bot.content.phrasebook import Phrasebook
from bot.domain.intents import Intent
from bot.domain.variants import variants
from tests.understanding.corpus import LANGUAGES, Sentence, corpus
from tests.understanding.measure import NONE, measure_intents, measure_safety, measure_unsafe

AT_LEAST = {"en": (40, 300), "es": (25, 200)}  # sentences per intent, and of none


def seen(language: str, file: str) -> list[Sentence]:
    """What the matcher learns from, every variant of every line."""
    return [
        Sentence(text, tuple(label.split()), None)
        for label, line in examples_in(prompts_folder() / language / file)
        for text in variants(line)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_requests_are_told_from_stories(phrasebook: Phrasebook, language: str) -> None:
    told = corpus(language, "intents")
    tally = measure_intents(phrasebook, language, told)
    assert tally.macro_f1 >= 0.92
    stories = [sentence for sentence in told if sentence.wanted == (NONE,)]
    taken = measure_intents(phrasebook, language, stories)
    acted = sum(tally.hits[intent] for intent in Intent) + taken.wrongly.total()
    assert taken.wrongly.total() <= 0.05 * acted  # a precision of 0.95 or more
    assert not {Intent.STOP, Intent.SKIP, Intent.FORGET} & set(taken.wrongly)


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_recognised_and_idioms_are_not(phrasebook: Phrasebook, language: str) -> None:
    alarms = measure_safety(phrasebook, language, corpus(language, "safety"))
    assert alarms.recall >= 0.97, alarms.missed
    assert alarms.false_share <= 0.02, alarms.false


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinary_requests_answers_and_stories_alarm_nobody(
    phrasebook: Phrasebook, language: str
) -> None:
    told = [Sentence(s.text, (NONE,), s.question) for s in corpus(language, "intents")]
    alarms = measure_safety(phrasebook, language, told)
    assert alarms.false_share <= 0.01, alarms.false


@pytest.mark.parametrize("language", LANGUAGES)
def test_unsafe_challenges_are_refused_for_their_reason(
    phrasebook: Phrasebook, language: str
) -> None:
    told = corpus(language, "unsafe")
    tally = measure_unsafe(phrasebook, language, told)
    assert len(tally.mistakes) <= 0.05 * len(told), tally.mistakes


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_sentences_and_none_is_on_both_sides(language: str) -> None:
    ours, theirs = seen(language, "examples.txt"), corpus(language, "intents")
    warnings, judged = seen(language, "warnings.txt"), corpus(language, "safety")
    for learned, unseen in ((ours, theirs), (warnings, judged)):
        known = {s.text.casefold() for s in learned}
        both = [s.text for s in unseen if s.text.casefold() in known and len(s.text.split()) > 4]
        assert not both
    per_intent, none = AT_LEAST[language]
    for intent in Intent:
        assert sum(intent in s.wanted for s in ours + theirs) >= per_intent, intent
    assert sum(s.wanted == (NONE,) for s in ours + theirs) >= none
    warned = warnings + judged
    assert sum(s.wanted != (NONE,) for s in warned) >= 200
    assert sum(s.wanted == (NONE,) for s in warned) >= 400
