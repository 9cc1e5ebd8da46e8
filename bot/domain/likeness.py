"""What a sentence is most like, among examples: a small averaged perceptron over pairs of words.

It is trained when it is first asked, from the example files beside the phrases,
always in the same order and so always to the same weights. It seconds the
phrases, where people say a known thing in an unforeseen way; it never overrules one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from bot.domain.words import MARKS, Words

ROUNDS = 6  # more do not change what it gets right; see docs/understanding.md
STEM = 5  # letters that forms of one word mostly share
MARGIN = 1.0


class Likeness:
    def __init__(self, examples: Callable[[], Iterable[tuple[str, Words]]]) -> None:
        self._given = examples  # asked for once, when it is trained

    @cached_property
    def labels(self) -> list[str]:
        return sorted({label for label, _ in self._examples})

    @cached_property
    def _examples(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(label, tuple(features(words.tokens))) for label, words in self._given()]

    def judge(self, tokens: Sequence[str]) -> tuple[str, float]:
        """The likeliest label, and by how much it beats the next: above 1 is sure."""
        if not self.labels:
            return "none", 0.0
        scores = self._scores(tuple(features(tokens)), self._weights)
        best = max(range(len(scores)), key=scores.__getitem__)
        second = max((score for at, score in enumerate(scores) if at != best), default=0.0)
        return self.labels[best], scores[best] - second

    def warm(self) -> None:
        """Train now."""
        self._weights  # noqa: B018 - reading it trains it

    @cached_property
    def _weights(self) -> dict[str, list[float]]:
        count = len(self.labels)
        index = {label: at for at, label in enumerate(self.labels)}
        weights: dict[str, list[float]] = {}
        sums: dict[str, list[float]] = {}
        order = self._shuffled()
        turn, turns = 0, ROUNDS * len(order)
        for _ in range(ROUNDS):
            for label, given in order:
                turn += 1
                right = index[label]
                scores = self._scores(given, weights)
                wrong = max((at for at in range(count) if at != right), key=scores.__getitem__)
                if scores[right] - scores[wrong] > MARGIN:
                    continue
                step, share = 1 / len(given) ** 0.5, (turns - turn) / turns
                for feature in given:
                    own = weights.setdefault(feature, [0.0] * count)
                    total = sums.setdefault(feature, [0.0] * count)
                    own[right] += step
                    own[wrong] -= step
                    total[right] += step * share  # what it would add to the mean of all rounds
                    total[wrong] -= step * share
        return sums

    def _scores(self, given: Sequence[str], weights: dict[str, list[float]]) -> list[float]:
        scores = [0.0] * len(self.labels)
        for feature in given:
            own = weights.get(feature)
            if own is not None:
                scores = [score + weight for score, weight in zip(scores, own, strict=True)]
        size = len(given) ** 0.5
        return [score / size for score in scores]

    def _shuffled(self) -> list[tuple[str, tuple[str, ...]]]:
        """Mixed without chance: every label's examples spread over the whole round."""
        seen: dict[str, int] = {}
        total: dict[str, int] = {}
        for label, _ in self._examples:
            total[label] = total.get(label, 0) + 1
        placed = []
        for label, given in self._examples:
            seen[label] = seen.get(label, 0) + 1
            placed.append((seen[label] / (total[label] + 1), label, given))
        return [(label, given) for _, label, given in sorted(placed)]


def features(tokens: Sequence[str]) -> Iterator[str]:
    words = [token for token in tokens if token not in MARKS]
    before, earlier = "^", ""
    yield "+"
    for word in words:
        yield word
        yield f"{before} {word}"
        if earlier:
            yield f"{earlier} _ {word}"
        if len(word) > STEM:
            yield f"{word[:STEM]}-"
        earlier, before = before, word
    yield f"{before} $"
