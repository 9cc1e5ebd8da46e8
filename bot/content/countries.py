"""Countries as people name them, in fourteen languages, and back in the language they read.

Babel has the names; the atlas of towns has read them already.
"""

from collections.abc import Iterable

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from bot.content.atlas import atlas_of_towns, fold

LONGEST = 60  # characters looked at
NEAR = 88  # of 100: a letter or two in a long name


def find_country(text: str) -> str | None:
    """Its ISO 3166 code, if the whole text names one country: "Alemania", "germny", "DE"."""
    said = fold(text.strip(" .!")[:LONGEST])
    atlas = atlas_of_towns()
    codes = [code for code in atlas.named.get(said, ()) if len(code) == 2]
    if not codes and len(said) in (2, 3) and text.strip().isupper():
        codes = [code for code in atlas.called(said) if len(code) == 2]
    if not codes and len(said) > 4:
        found = extractOne(said, [*atlas.named], scorer=ratio, score_cutoff=NEAR)
        codes = [code for code in atlas.named[found[0]] if len(code) == 2] if found else []
    return codes[0] if len(codes) == 1 else None


def country_name(code: str, language: str) -> str:
    labels = atlas_of_towns().labels
    return labels.get(language, {}).get(code) or labels[""].get(code, code)


def by_name(codes: Iterable[str], language: str) -> list[tuple[str, str]]:
    """(name, code) in the order of their names."""
    return sorted((country_name(code, language), code) for code in codes)
