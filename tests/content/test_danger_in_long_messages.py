"""Danger in the longest messages: a cry for help is found wherever in a story it stands."""

import random
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.content.phrasebook import Phrasebook
from bot.content.understanding import understand
from bot.domain.safety import Danger
from bot.domain.words import LONGEST

NOW = datetime(2026, 11, 11, 10, 0, tzinfo=ZoneInfo("Europe/Madrid"))
STORY = {
    "en": "Today I went to the market and talked with the woman who sells apples, "
    "and she told me about her garden. ",
    "es": "Hoy fui al mercado y hablé con la señora que vende manzanas, "
    "y me contó cosas de su huerto. ",
}
SAID = [
    ("en", "i want to kill myself"),
    ("en", "i want to kil myslef"),
    ("en", "I dont wnat to live anymore"),
    ("es", "me quiero matar"),
    ("es", "kiero suicidrame"),
]
HARMLESS = {"en": "I nearly died of embarrassment", "es": "casi me muero de vergüenza"}


def within(story: str, said: str, at: float) -> str:
    """As long as a message can be, with `said` at this share of it."""
    before = (story * LONGEST)[: int((LONGEST - len(said) - 2) * at)]
    return f"{before} {said} {story * LONGEST}"[:LONGEST]


@pytest.mark.parametrize("at", [0, 0.5, 1])
@pytest.mark.parametrize(("language", "said"), SAID)
@pytest.mark.parametrize("breathless", [False, True])
def test_it_is_found_at_the_beginning_in_the_middle_and_at_the_end(
    phrasebook: Phrasebook, language: str, said: str, at: float, *, breathless: bool
) -> None:
    story = STORY[language]
    if breathless:
        story = story.replace(",", "").replace(".", "")
    text = within(story, said, at)
    heard = understand(text, language=language, library=phrasebook, question=None, now=NOW)
    assert heard.danger is Danger.CRISIS


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_is_found_among_nonsense(phrasebook: Phrasebook, language: str) -> None:
    noise = "".join(random.Random(5).choices("abcdefghijklmnop    ,.", k=LONGEST))
    said = next(said for spoken, said in SAID if spoken == language)
    for at in (0, 0.5, 1):
        text = within(noise, said, at)
        heard = understand(text, language=language, library=phrasebook, question=None, now=NOW)
        assert heard.danger is Danger.CRISIS, at


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_long_story_with_a_figure_of_speech_alarms_nobody(
    phrasebook: Phrasebook, language: str
) -> None:
    for at in (0, 0.5, 1):
        text = within(STORY[language], HARMLESS[language], at)
        heard = understand(text, language=language, library=phrasebook, question="fear", now=NOW)
        assert heard.danger is Danger.NONE, at
