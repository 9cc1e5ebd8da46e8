"""Countries in fourteen languages and a few misspellings; no country in what names none."""

import pytest

from bot.content.countries import by_name, country_name, find_country


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Germany", "DE"), ("Alemania", "DE"), ("deutschland", "DE"), ("Allemagne", "DE"),
        ("Германия", "DE"), ("ドイツ", "DE"), ("germny", "DE"), ("DE", "DE"), ("DEU", "DE"),
        ("USA", "US"), ("Estados Unidos", "US"), ("uk", "GB"), ("Reino Unido", "GB"),
        ("Österreich", "AT"), ("Corea del Sur", "KR"), ("Portugal", "PT"), ("Côte d’Ivoire", "CI"),
    ],
)  # fmt: skip
def test_a_country_in_any_of_its_names(text: str, code: str) -> None:
    assert find_country(text) == code


@pytest.mark.parametrize(
    "text",
    ["", "de", "no", "Narnia", "Berlin", "50 %", "They laugh at me", "I live in Germany, I think"],
)
def test_what_names_no_country_is_none(text: str) -> None:
    assert find_country(text) is None


def test_they_are_listed_as_the_reader_calls_them() -> None:
    assert by_name(["DE", "AT"], "es") == [("Alemania", "DE"), ("Austria", "AT")]
    assert country_name("DE", "xx") == "Germany"
