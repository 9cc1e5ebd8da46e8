"""Reading what a person typed: words to an Understanding, per language as data.

Danger is looked for in every language we have; requests only in the person's
own, because "para" and "me" are words of more than one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.content.ears import Ear
from bot.content.moments import daily_time, next_moment, pause_until, read_when
from bot.content.phrasebook import Helpline, Phrasebook, load_phrasebook
from bot.domain.foresight import still_ahead
from bot.domain.intents import Ahead, Intent, Slots, Understanding
from bot.domain.naming import setting_named
from bot.domain.reading import Requests, requests_in
from bot.domain.safety import GRAVEST_FIRST, Danger, Unsafe, danger_in, spoken_danger, unsafe_in
from bot.domain.words import (
    LONGEST,
    MARKS,
    STRONG,
    Pieces,
    Spelling,
    Words,
    plain,
    spelled,
    taken_apart,
    words_of,
)

PLACE_WORDS = 3
NAMING = (Intent.DIFFERENT, Intent.EASIER, Intent.HARDER, Intent.TODAY)  # "something for work"
LONGEST_WHEN = 8  # words of an answer to "when?": longer ones tell a story
WRITTEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

__all__ = [
    "Helpline",
    "Phrasebook",
    "lies_ahead",
    "load_phrasebook",
    "minute_meant",
    "rehearse",
    "understand",
    "unsafe_challenge",
]


def understand(
    text: str, *, language: str, library: Phrasebook, question: str | None, now: datetime
) -> Understanding:
    """What `text` asks for and warns of, while `question` is open; `now` in the person's zone."""
    ear = library.ear(language)
    pieces = taken_apart(text)
    words = spelled(pieces, ear.spelling)
    danger = _danger(pieces, words, ear, library)
    requests = requests_in(words, ear.manner, question)
    if requests.intents and not requests.spans and still_ahead(words, ear.foresight):
        requests = replace(requests, intents=())  # only like one, and known to be none
    slots = replace(_slots(text, requests, ear, now), agrees=_agrees(words, ear))
    return Understanding(requests.intents, slots, danger, requests.doubt)


def rehearse(library: Phrasebook, now: datetime) -> None:
    """Take upon us what the first messages would wait for, calendar dates included: 0.4 s each."""
    library.warm()
    for language, ear in library.ears.items():
        month = next(iter(ear.times.months))
        read_when(("3", month), ear.times, now)
        understand(month, language=language, library=library, question=None, now=now)


def minute_meant(text: str, language: str, library: Phrasebook, now: datetime) -> int | None:
    """Minutes after midnight in a short answer to "when?": "8ish", "half past seven please"."""
    ear = library.ear(language)
    tokens = words_of(text, ear.spelling).tokens
    if len(tokens) > LONGEST_WHEN or not any(_is_number(token, ear) for token in tokens):
        return None
    at = next(iter(sorted(ear.times.at)))  # whoever is asked when need not say "at"
    clock = read_when((at, *tokens), ear.times, now).clock
    return None if clock is None else clock.hour * 60 + clock.minute


def lies_ahead(text: str, language: str, library: Phrasebook) -> Ahead | None:
    """How a story in which nothing is asked for speaks of what is still to be done, if it does."""
    ear = library.ear(language)
    return still_ahead(words_of(text, ear.spelling), ear.foresight)


def _is_number(token: str, ear: Ear) -> bool:
    return token[0].isdigit() or ear.times.numbers.get(token, 0) > 1


def unsafe_challenge(text: str, language: str, library: Phrasebook) -> Unsafe | None:
    """Why a challenge in a person's own words is not one we coach; None if it is."""
    ear = library.ear(language)
    return unsafe_in(words_of(text, ear.spelling), ear.watch)


def _danger(pieces: Pieces, words: Words, own: Ear, library: Phrasebook) -> Danger:
    found = {danger_in(words, own.watch)}
    for ear in library.ears.values():
        if ear is not own and ear.watch.dangers.could_match(_expanded(pieces, ear)):
            # Without guesses at typos: "suicida" is no misspelt English.
            exact = Spelling(ear.spelling.long_forms)
            found.add(spoken_danger(spelled(pieces, exact), ear.watch))
    return next((danger for danger in GRAVEST_FIRST if danger in found), Danger.NONE)


def _expanded(pieces: Pieces, ear: Ear) -> frozenset[str]:
    """The words of a message, short ones in their long forms as well."""
    forms = ear.spelling.long_forms
    short = pieces.distinct & forms.keys()
    return pieces.distinct.union(*[forms[word] for word in short])


def _agrees(words: Words, ear: Ear) -> bool | None:
    said = " ".join(token for token in words.tokens if token not in MARKS)
    return True if said in ear.yes else False if said in ear.no else None


def _slots(text: str, requests: Requests, ear: Ear, now: datetime) -> Slots:
    slots = Slots(text=text.strip())
    words = requests.words
    if Intent.LANGUAGE in requests.intents:
        codes = (ear.languages[token] for token in words.tokens if token in ear.languages)
        slots = replace(slots, language=next(codes, None))
    for intent in NAMING:
        if slots.setting is None and intent in requests.intents:
            slots = replace(slots, setting=setting_named(_said(requests, intent), ear.naming))
    if Intent.LATER in requests.intents:
        when = read_when(_said(requests, Intent.LATER), ear.times, now)
        slots = replace(slots, at=next_moment(when, ear.times, now))
    if Intent.TIME in requests.intents:
        said = _said(requests, Intent.TIME)
        at = daily_time(read_when(said, ear.times, now), ear.times, now)
        slots = replace(slots, at=at, place=None if at else _place(text, words, ear))
    if Intent.PAUSE in requests.intents:
        when = read_when(_said(requests, Intent.PAUSE), ear.times, now)
        slots = replace(slots, until=pause_until(when, ear.times, now), span=when.span)
    return slots


def _said(requests: Requests, intent: Intent) -> Sequence[str]:
    """The sentence around the request: "pause please, until Monday" is one."""
    words = requests.words
    span = next((found for found in requests.spans if found.label == intent), None)
    if span is None:
        return words.tokens  # understood by its likeness, as a whole
    first, last = span.start, span.end
    while first > 0 and words.tokens[first - 1] != STRONG:
        first -= 1
    while last < len(words.tokens) and words.tokens[last] != STRONG:
        last += 1
    return words.tokens[first:last]


def _place(text: str, words: Words, ear: Ear) -> str | None:
    """The place after "moved to", spelled as it was written: no guess is made at a name."""
    if ear.movers.isdisjoint(words.distinct):
        return None
    written = WRITTEN.findall(text[:LONGEST])
    plainly = [plain(word) for word in written]
    starts = [at + 1 for at, word in enumerate(plainly[:-1]) if word in ear.place_prepositions]
    if not starts:
        return None
    start = next((at for at in starts if written[at][0].isupper()), starts[0])
    end = start
    while end < min(len(written), start + PLACE_WORDS) and plainly[end] not in ear.place_ends:
        end += 1
    return " ".join(written[start:end]) or None
