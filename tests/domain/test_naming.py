"""Settings that are listed in answer to "which?", and what is ruled out."""

import pytest

from bot.domain.model import Context
from bot.domain.naming import Naming, settings_listed

NAMING = Naming(
    settings={
        ("strangers",): Context.STRANGERS,
        ("work",): Context.WORK,
        ("showing", "work"): Context.CREATIVE,
        ("dating",): Context.DATING,
        ("saying", "no"): Context.SAYING_NO,
    },
    before=frozenset({"for", "with", "about"}),
    between=frozenset({"the", "my"}),
    after=frozenset({"challenge"}),
    against=frozenset({"not", "no", "except"}),
)
ALL = frozenset(Context)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("work", {Context.WORK}),
        ("strangers mostly and work", {Context.STRANGERS, Context.WORK}),
        ("showing work", {Context.CREATIVE}),  # the longer name, and not the shorter one besides
        ("saying no and dating", {Context.SAYING_NO, Context.DATING}),  # "no" is a name's here
        ("no dating just work", {Context.WORK}),
        ("work but not with strangers", {Context.WORK}),
        ("work work not work", None),
        ("everything", ALL),
        ("all of it except my work", ALL - {Context.WORK}),
        ("everything except work and not dating", ALL - {Context.WORK, Context.DATING}),
        ("not dating", None),  # what is meant then is not said
        ("it is everything", None),
        ("", None),
    ],
)
def test_what_is_listed(said: str, meant: set[Context] | None) -> None:
    everything = {"everything", "all of it"}
    found = settings_listed(said.split(), NAMING, everything)
    assert found == (None if meant is None else frozenset(meant))
