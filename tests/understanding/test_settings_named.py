"""The setting that a request names, in the words people use; and what names none."""

from datetime import UTC, datetime

import pytest

from bot.content.phrasebook import Phrasebook
from bot.content.understanding import understand
from bot.domain.model import Context

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
NAMED = {
    "en": {
        "something for work": Context.WORK,
        "something for friends please": Context.FRIENDS,
        "do you have one for dating?": Context.DATING,
        "anything with family?": Context.FRIENDS,
        "give me a work challenge": Context.WORK,
        "another one, for my job": Context.WORK,
        "can i have a dating one": Context.DATING,
        "something online": Context.ONLINE,
        "can i practise saying no today?": Context.SAYING_NO,
        "give me one about hearing no": Context.HEARING_NO,
        "a different one with colleagues please": Context.WORK,
        "something easier with strangers": Context.STRANGERS,
        "something bolder with friends": Context.FRIENDS,
        "not this one, something with friends instead": Context.FRIENDS,
        "something different, not for work": None,
        "something different, work was awful": None,
        "something for work or with friends": None,
        "another one please": None,
    },
    "es": {
        "algo para el trabajo": Context.WORK,
        "algo con amigos": Context.FRIENDS,
        "algo más fácil con desconocidos": Context.STRANGERS,
        "¿tienes algo con la familia?": Context.FRIENDS,
        "dame algo distinto, con amigos": Context.FRIENDS,
        "otro, de trabajo": Context.WORK,
        "algo de citas": Context.DATING,
        "otro reto en una tienda": Context.SHOPS,
        "algo distinto por internet": Context.ONLINE,
        "quiero uno para practicar decir que no": Context.SAYING_NO,
        "algo que no sea de trabajo": None,
        "otro distinto": None,
    },
}


@pytest.mark.parametrize("language", NAMED)
def test_what_is_asked_for_may_name_where(phrasebook: Phrasebook, language: str) -> None:
    for said, setting in NAMED[language].items():
        heard = understand(said, language=language, library=phrasebook, question=None, now=NOW)
        assert heard.slots.setting is setting, said
        if setting is not None:
            assert heard.intents, said
