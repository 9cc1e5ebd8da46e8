"""Likeness to examples, and how it is learned."""

import pytest

from bot.domain.learning import learned
from bot.domain.likeness import Features, Likeness
from bot.domain.variants import BadLine, variants

EXAMPLES = [
    ("tea", "a cup of tea please"),
    ("tea", "tea with milk"),
    ("tea", "some green tea"),
    ("coffee", "a cup of coffee please"),
    ("coffee", "black coffee"),
    ("coffee", "coffee without sugar"),
]


def taught(kinds: dict[str, list[str]] | None = None) -> Likeness:
    examples = [(label, text.split()) for label, text in EXAMPLES]
    return learned(examples, Features(kinds or {}))


@pytest.fixture(scope="module")
def likeness() -> Likeness:
    return taught()


def test_a_sentence_is_most_like_the_examples_it_shares_words_with(likeness: Likeness) -> None:
    label, margin = likeness.judge(["green", "tea", "with", "sugar"])
    assert label == "tea"
    assert margin > 0


def test_a_word_of_the_same_kind_stands_for_another() -> None:
    kinds = {"leaves": ["tea", "oolong"], "beans": ["coffee", "espresso"]}
    likeness = taught(kinds)
    assert likeness.judge(["some", "oolong"])[0] == "tea"
    assert likeness.judge(["an", "espresso"])[0] == "coffee"


def test_a_typo_resembles_the_word_that_was_meant(likeness: Likeness) -> None:
    assert likeness.judge(["cofffee"])[0] == "coffee"


def test_the_same_examples_always_give_the_same_weights(likeness: Likeness) -> None:
    again = taught()
    assert (again.rows, again.row_of) == (likeness.rows, likeness.row_of)
    assert again.unit == likeness.unit


def test_scores_add_up_however_long_the_sentence_is(likeness: Likeness) -> None:
    words = [f"word{number}" for number in range(400)]
    assert likeness.judge(["tea", *words, "tea", "tea"])[0] == "tea"


def test_without_examples_nothing_is_like_anything() -> None:
    assert Likeness().judge(["tea"]) == ("none", 0.0)


def test_a_line_with_alternatives_is_many_examples_and_every_alternative_is_among_them() -> None:
    lines = list(variants("(can|could) i [please] have (an easier|a simpler) (one|task)", 4))
    assert len(lines) == 4
    for said in ("can ", "could ", "an easier", "a simpler", " one", " task", "please", "i have"):
        assert any(said in line for line in lines), said
    assert lines == list(
        variants("(can|could) i [please] have (an easier|a simpler) (one|task)", 4)
    )


def test_a_line_without_alternatives_stands_for_itself() -> None:
    assert list(variants("easier (please) :(")) == ["easier (please) :("]


@pytest.mark.parametrize("line", ["(a|b", "a|b)", "[a|b) c", "a|b"])
def test_brackets_that_do_not_close_are_a_mistake(line: str) -> None:
    with pytest.raises(BadLine):
        list(variants(line))
