"""Which requests a message holds: the judgement between asking and telling.

A phrase that asks counts when what stands around it in its clause is courtesy
or another request. Everything else is told, and stories win: "stop" alone is a
request, "I wanted to stop but went on" is not. While a question in own words is
open, only the clearest of requests are taken for one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from bot.domain.intents import COURTESIES, ORDER_OF_ACTING, Intent, in_order
from bot.domain.likeness import Likeness
from bot.domain.phrases import Found, Phrases
from bot.domain.words import MARKS, STRONG, Words

FREE_TEXT = frozenset({"fear", "evidence", "learning", "plan"})  # questions answered in own words
WHILE_MEETING = ("consent", "contexts", "start", "when", "zone")  # those asked at first, in order


@dataclass(frozen=True, slots=True)
class Manner:
    """How one language asks. The labels of the phrases are the members of Intent."""

    clear: Phrases  # requests in any state, if they begin their clause
    says: Phrases  # requests if their clause holds nothing else
    innocuous: Phrases  # sound like requests
    courtesies: frozenset[str]  # may stand around anything
    openers: frozenset[str]  # may stand before a clear request
    story: frozenset[str]  # belong to something that is being told
    joins: frozenset[str]  # begin a new clause
    askers: frozenset[str]  # begin a request even after a clause that told something
    likeness: Likeness  # to examples of every intent, and of none


@dataclass(frozen=True, slots=True)
class Requests:
    intents: tuple[Intent, ...]
    doubt: Intent | None
    spans: tuple[Found, ...]  # where in `words` they were said
    words: Words


RANKS: dict[str, int] = {intent: at for at, intent in enumerate(ORDER_OF_ACTING)}

# Words of story beside a request before it is taken for a story instead.
TOLD_BESIDE = {Intent.DONE: 40, Intent.TRIED: 40, Intent.THANKS: 3, Intent.GREETING: 3}
TOLD_BESIDE_OTHERS = 9
LONG_END = 60  # words at either end of a long message in which requests are looked for
LONGEST_REASON = 7  # words after a clear request in its own clause

# Margins of likeness, set on the example files; see docs/understanding.md
LONGEST_LIKENESS = 30  # words of a message that may be taken for what it is most like
LIKELY, SURE = 0.4, 1.4  # for most intents, and for those that are not easily undone
TOO_SHORT_TO_TELL = 3  # words: "at 6" tells nothing
TOLD = -1.5  # so much likelier told than asked that a phrase in it asks for nothing
ANOTHER = frozenset({Intent.EASIER, Intent.HARDER, Intent.DIFFERENT})
IRREVOCABLE = frozenset({Intent.STOP, Intent.FORGET, Intent.SKIP, Intent.PAUSE})

# What a question is answered with, although elsewhere it would be a request.
ANSWERS: dict[str, frozenset[Intent]] = {
    "plan": frozenset({Intent.LATER, Intent.TIME, Intent.SKIP, Intent.AGAIN}),
    "fear": frozenset({Intent.HIDE, Intent.AGAIN}),
    "learning": frozenset({Intent.HIDE, Intent.AGAIN}),
    "when": frozenset({Intent.LATER, Intent.TIME}),
    "zone": frozenset({Intent.LATER, Intent.TIME}),
    "start": frozenset({Intent.EASIER, Intent.HARDER}),
    "reason": frozenset({Intent.EASIER, Intent.LATER, Intent.SKIP}),
    "how_bad": frozenset({Intent.EASIER, Intent.HARDER}),
    "contexts": frozenset({Intent.SETTINGS}),
}
WITH_A_TIME = frozenset({Intent.TIME, Intent.PAUSE, Intent.RESUME})
ALWAYS = frozenset(
    {Intent.STOP, Intent.HELP_NOW, Intent.FORGET, Intent.PAUSE, Intent.HELP, Intent.SKIP}
)


def requests_in(words: Words, manner: Manner, question: str | None = None) -> Requests:
    """What these words ask for while `question` is open."""
    words = _ends(words)
    certain, likely = _heard(words, manner)
    chosen = _without_overlaps(certain, likely)
    told = _told(words, chosen, manner)
    kept, doubt = [], None
    for found, is_clear in chosen:
        intent = Intent(found.label)
        if _counts(intent, is_clear, told, len(chosen), question):
            kept.append(found)
        elif intent not in COURTESIES:
            doubt = doubt or intent
    heard = {Intent(found.label) for found in kept}
    if heard & WITH_A_TIME and not any(clear for f, clear in chosen if f.label == Intent.LATER):
        heard.discard(Intent.LATER)  # "another time please, 8pm"
    if Intent.HELP_NOW in heard:
        heard.discard(Intent.HELP)
    intents = in_order(frozenset(heard))
    if told and set(intents) <= COURTESIES and told > TOLD_BESIDE[Intent.THANKS]:
        intents = ()
    if question is None:
        wholly = intents and not told and ANOTHER.issuperset(intents)  # and nothing beside it
        intents = intents if wholly else _seconded(intents, words, manner)
    elif not intents and doubt is None and question in FREE_TEXT:
        doubt = next(iter(in_order(_like_examples(words, manner) - COURTESIES)), None)
    return Requests(intents, None if intents else doubt, tuple(kept), words)


def _ends(words: Words) -> Words:
    """Of a long story only its beginning and its end: nobody hides a request in the middle."""
    if len(words.tokens) <= 2 * LONG_END:
        return words
    return Words((*words.tokens[:LONG_END], STRONG, *words.tokens[-LONG_END:]))


def _seconded(intents: tuple[Intent, ...], words: Words, manner: Manner) -> tuple[Intent, ...]:
    """What the phrases found, unless it is told (help always counts); else what it is most like."""
    if not intents:
        return in_order(_like_examples(words, manner))
    sentences = _sentences(words)
    if len(sentences) > 1 or len(words.tokens) <= TOO_SHORT_TO_TELL:
        return intents
    if _asked_over_told(sentences[0], manner) >= TOLD:
        return intents
    return (Intent.HELP_NOW,) if Intent.HELP_NOW in intents else ()


def _asked_over_told(tokens: tuple[str, ...], manner: Manner) -> float:
    scores = manner.likeness.scores(tokens)
    none = scores.pop("none", 0.0)
    return max(scores.values(), default=0.0) - none


def _like_examples(words: Words, manner: Manner) -> frozenset[Intent]:
    """What the sentences of a message that no phrase foresaw are much like, each for itself."""
    if not 0 < len(words.tokens) <= LONGEST_LIKENESS:
        return frozenset()
    found = set()
    for tokens in _sentences(words):
        label, margin = manner.likeness.judge(tokens)
        if label != "none" and margin > (SURE if label in IRREVOCABLE else LIKELY):
            found.add(Intent(label))
    return frozenset(found)


def _sentences(words: Words) -> list[tuple[str, ...]]:
    parts = groupby(words.tokens, lambda token: token == STRONG)
    return [tuple(part) for mark, part in parts if not mark]


def _counts(intent: Intent, clear: bool, told: int, others: int, question: str | None) -> bool:
    if question in FREE_TEXT:
        if intent in ANSWERS.get(question, ()):
            return clear and told == 0
        if clear:
            return intent not in {Intent.DONE, Intent.TRIED} or (
                question != "learning" and told == 0
            )
        before = question in {"fear", "plan"}  # nothing was done yet: "done" is news
        return told == 0 and (intent in ALWAYS or (before and intent is Intent.DONE))
    if question and not clear and intent in ANSWERS.get(question, ()):
        return False
    return clear or told <= TOLD_BESIDE.get(intent, TOLD_BESIDE_OTHERS)


def _heard(words: Words, manner: Manner) -> tuple[list[Found], list[Found]]:
    innocuous = list(manner.innocuous.find(words))
    clear = [found for found in manner.clear.find(words) if not _undone(found, innocuous)]
    says = [found for found in manner.says.find(words) if not _undone(found, innocuous)]
    # "That is too hard, give me a smaller one": one request may stand beside another.
    beside = clear + [found for found in says if found.label not in (Intent.DONE, Intent.TRIED)]
    requested = {at for found in beside for at in range(found.start, found.end)}

    def strange(span: range, allowed: frozenset[str]) -> list[str]:
        """Words that neither belong to a request nor may stand beside one."""
        return [
            words.tokens[at]
            for at in span
            if at not in requested
            and words.tokens[at] not in allowed
            and words.tokens[at] not in manner.courtesies
            and not words.tokens[at][0].isdigit()
        ]

    def is_certain(found: Found) -> bool:
        first, last = _clause(words, found, manner)
        reason = strange(range(found.end, last), frozenset())
        return (
            not strange(range(first, found.start), manner.openers)
            and len(reason) <= LONGEST_REASON
            and manner.story.isdisjoint(reason)
            and (words.tokens[first] in manner.askers or not _continues_story(words, first, manner))
        )

    def is_likely(found: Found) -> bool:
        first, last = _clause(words, found, manner)
        if _continues_story(words, first, manner):
            return False
        beside = (*words.tokens[first : found.start], *words.tokens[found.end : last])
        return all(word in manner.courtesies or word[0].isdigit() for word in beside)

    return [found for found in clear if is_certain(found)], [f for f in says if is_likely(f)]


def _undone(found: Found, innocuous: Sequence[Found]) -> bool:
    """By something harmless that shares words with it, unless it says much more than that."""
    least = 1 if found.label == Intent.HELP_NOW else 2  # ends: "I" before "am in a (crisis)"
    return any(
        one.start < found.end
        and found.start < one.end
        and (found.start < one.start) + (one.end < found.end) < least
        for one in innocuous
    )


def _continues_story(words: Words, first: int, manner: Manner) -> bool:
    """Whether a clause after "and" or "but" may still be part of what is being told."""
    if first == 0 or words.tokens[first - 1] in MARKS:
        return False
    before = range(first - 1, -1, -1)
    sentence = (
        words.tokens[at] for at in takewhile(lambda at: words.tokens[at] not in MARKS, before)
    )
    return not manner.story.isdisjoint(sentence)


def _clause(words: Words, found: Found, manner: Manner) -> tuple[int, int]:
    """Where the clause around what was found begins and ends."""
    tokens = words.tokens
    first, last = found.start, found.end
    while first > 0 and tokens[first - 1] not in MARKS and tokens[first - 1] not in manner.joins:
        first -= 1
    while last < len(tokens) and tokens[last] not in MARKS and tokens[last] not in manner.joins:
        last += 1
    return first, last


def _without_overlaps(certain: list[Found], likely: list[Found]) -> list[tuple[Found, bool]]:
    """The longest readings that do not share a word; clear ones before others of their length."""
    readings = [(found, True) for found in certain] + [(found, False) for found in likely]
    readings.sort(
        # What reaches further knows more: "stop until Monday" is no "stop".
        key=lambda r: (-r[0].end, r[0].start, not r[1], RANKS[r[0].label])
    )
    taken: set[int] = set()
    chosen = []
    for found, is_clear in readings:
        span = range(found.start, found.end)
        if taken.isdisjoint(span):
            taken.update(span)
            chosen.append((found, is_clear))
    return sorted(chosen, key=lambda reading: reading[0].start)


def _told(words: Words, chosen: list[tuple[Found, bool]], manner: Manner) -> int:
    """Words that belong to no request and no courtesy, clauses of clear requests aside."""
    asked: set[int] = set()
    for found, is_clear in chosen:
        asked.update(
            range(*(_clause(words, found, manner) if is_clear else (found.start, found.end)))
        )
    return sum(
        1
        for at, token in enumerate(words.tokens)
        if at not in asked and token not in MARKS and token not in manner.courtesies
    )
