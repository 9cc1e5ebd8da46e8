"""Training a Likeness: an averaged perceptron with a margin, on whole numbers only.

The examples are taken in one fixed, mixed order, so the same examples always give the
same weights. It takes some seconds for ten thousand examples, and is done ahead.
"""

from collections.abc import Sequence
from math import sqrt

from bot.domain.likeness import FEATURES, NO_WEIGHT, Features, Likeness, each_once

ROUNDS = 8  # more do not change what it gets right
STEP = 160  # of a correction, spread over the features of one sentence
MARGIN = 48  # by which the right label must win, or the sentence is learned from again
GOLDEN = 0.6180339887498949
STRONGEST = 127  # weights are kept in a byte

Example = tuple[str, Sequence[str]]


def learned(examples: Sequence[Example], features: Features) -> Likeness:
    labels = sorted({label for label, _ in examples})
    index = {label: at for at, label in enumerate(labels)}
    order = [(index[label], features.of(tokens)) for label, tokens in _mixed(examples)]
    sums = _averaged(order, len(labels))
    scale = max(1, *(max(max(row), -min(row)) for row in sums)) / STRONGEST
    table = bytes(
        NO_WEIGHT + round(row[feature] / scale) for feature in range(FEATURES) for row in sums
    )
    unit = scale / (len(order) * ROUNDS * MARGIN)
    return Likeness(features, tuple(labels), *each_once(table, len(labels)), unit)


def _averaged(order: list[tuple[int, list[int]]], labels: int) -> list[list[int]]:
    """The weights of every moment of the training, added up."""
    weights = [[0] * FEATURES for _ in range(labels)]
    sums = [[0] * FEATURES for _ in range(labels)]
    left = len(order) * ROUNDS
    for _ in range(ROUNDS):
        for right, found in order:
            left -= 1
            scores = [sum(map(row.__getitem__, found)) for row in weights]
            won, scores[right] = scores[right], min(scores) - 1
            wrong = scores.index(max(scores))
            size = sqrt(len(found))
            if won - scores[wrong] > MARGIN * size:
                continue
            step = max(1, int(STEP / size))
            for row, total, change in (
                (weights[right], sums[right], step),
                (weights[wrong], sums[wrong], -step),
            ):
                for feature in found:
                    row[feature] += change
                    total[feature] += change * left
    return sums


def _mixed(examples: Sequence[Example]) -> list[Example]:
    """Every label's examples spread over the whole, without chance."""
    seen: dict[str, int] = {}
    placed = []
    for at, (label, _) in enumerate(examples):
        seen[label] = seen.get(label, 0) + 1
        placed.append((seen[label] * GOLDEN % 1, at))
    return [examples[at] for _, at in sorted(placed)]
