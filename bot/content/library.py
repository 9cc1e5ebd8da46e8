"""Everything the bot can say and offer: immutable, and the one place where words are escaped.

A message missing in a language is said in English. Values are escaped for
Telegram's HTML here and nowhere else; the messages themselves may hold markup.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from bot.content.speech import Speech
from bot.domain.flow import Question
from bot.domain.model import Challenge

FALLBACK = "en"
GONE = "challenge-gone"  # stands for one that a later library has dropped
OWN = "challenge-own"  # what we add to a challenge in somebody's own words
GONE_MINUTES = 5


class NoSuchMessage(KeyError):
    """No language has it: a mistake in the code or in prompts/."""


@dataclass(frozen=True, slots=True)
class ChallengeWords:
    """A challenge in one language, as plain text."""

    ask: str
    tip: str
    plan: str
    exit: str
    micro: str
    stretch: str


class Library:
    def __init__(
        self,
        challenges: Mapping[str, Challenge],
        flow: Sequence[Question],
        speeches: Mapping[str, Speech],
        not_for: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        self.challenges = challenges
        self.flow = tuple(flow)
        self._speeches = speeches
        self._not_for = not_for or {}
        self._constant: dict[tuple[str, str], str] = {}  # messages without values, as they read

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted(self._speeches))

    def language(self, code: str | None) -> str:
        """The language we have for a client's code such as `de-AT`."""
        short = (code or "").lower().split("-")[0]
        return short if short in self._speeches else FALLBACK

    def say(self, language: str, key: str, **values: Any) -> str:
        """A message as Telegram HTML; every text among the values is escaped."""
        safe = {
            name: escape(value, quote=False) if isinstance(value, str) else value
            for name, value in values.items()
        }
        return self._format(language, key, safe)

    def label(self, language: str, key: str, **values: Any) -> str:
        """A message as plain text, for a button or to be quoted in another message."""
        return self._format(language, key, values)

    def has(self, key: str) -> bool:
        return FALLBACK in self._speeches and self._speeches[FALLBACK].has(key)

    def variants(self, language: str, key: str) -> tuple[str, ...]:
        """The keys of a message's variants: itself, or one for each of its attributes."""
        for code in (language, FALLBACK):
            attributes = self._speeches[code].attributes(key)
            if attributes is not None:
                return tuple(f"{key}.{name}" for name in attributes) or (key,)
        raise NoSuchMessage(key)

    def offers(self, language: str) -> Mapping[str, Challenge]:
        """The challenges that suit people who read this language."""
        left_out = self._not_for.get(language, frozenset())
        return {id: found for id, found in self.challenges.items() if id not in left_out}

    def words(self, language: str, challenge_id: str) -> ChallengeWords:
        """A challenge that is on somebody's table and in no library any more has words too."""
        return self._words(language, challenge_id if self.knows(challenge_id) else GONE)

    def own_words(self, language: str, ask: str) -> ChallengeWords:
        """A person's own challenge: what they wrote, with a tip and a way out that fit any."""
        return replace(self._words(language, OWN), ask=ask)

    def _words(self, language: str, key: str) -> ChallengeWords:
        def part(name: str) -> str:
            return self._format(language, f"{key}.{name}", {})

        return ChallengeWords(
            ask=self._format(language, key, {}),
            tip=part("tip"),
            plan=part("plan"),
            exit=part("exit"),
            micro=part("micro"),
            stretch=part("stretch"),
        )

    def minutes(self, challenge_id: str) -> int:
        known = self.challenges.get(challenge_id)
        return known.minutes if known else GONE_MINUTES

    def knows(self, challenge_id: str) -> bool:
        """False for one that a later library has dropped."""
        return challenge_id in self.challenges and self.has(challenge_id)

    def _format(self, language: str, key: str, values: Mapping[str, Any]) -> str:
        if values:
            return self._formatted(language, key, values)
        text = self._constant.get((language, key))
        if text is None:
            text = self._constant[language, key] = self._formatted(language, key, {})
        return text

    def _formatted(self, language: str, key: str, values: Mapping[str, Any]) -> str:
        for code in (language, FALLBACK):
            speech = self._speeches.get(code)
            text = None if speech is None else speech.say(key, values)
            if text is not None:
                return text
        raise NoSuchMessage(key)
