"""Whatever is typed, there is an understanding: no exception, nothing lost, and always the same."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content.phrasebook import Phrasebook
from bot.content.understanding import understand, unsafe_challenge
from tests.understanding.salad import NOW, QUESTIONS, salad, salads


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    text=st.text(max_size=400),
    language=st.sampled_from(["en", "es", "xx"]),
    question=st.sampled_from(QUESTIONS),
)
def test_any_text_is_understood_somehow(
    phrasebook: Phrasebook, text: str, language: str, question: str | None
) -> None:
    def hear() -> object:
        return understand(text, language=language, library=phrasebook, question=question, now=NOW)

    assert hear() == hear()
    unsafe_challenge(text, language, phrasebook)


def test_word_salad_and_the_longest_messages_are_understood_and_kept_whole(
    phrasebook: Phrasebook,
) -> None:
    """The short form of `make test-salad`, which times them as well."""
    for number, text in enumerate(salads(phrasebook, 300)):
        heard = salad(phrasebook, number, text)
        assert heard.slots.text == text.strip()
        assert len(set(heard.intents)) == len(heard.intents)
