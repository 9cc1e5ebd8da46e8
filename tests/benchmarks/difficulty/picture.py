"""Twelve paths as one SVG, drawn by hand: lines and dots need no plotting library."""

from collections.abc import Sequence

from tests.benchmarks.difficulty.trial import DAYS, Life

WIDTH, HEIGHT, GAP = 250, 130, 26
COLUMNS = 3
COLOURS = {
    "completed": "#2a7f62",
    "tried": "#e0a030",
    "fear": "#b8503c",
    "unsaid": "#b8503c",
    "busy": "#9aa0a6",
    "silent": "#d5d8db",
}


def svg(lives: Sequence[Life]) -> str:
    """A panel per person: what they could face (line) and what they were offered (dots)."""
    rows = -(-len(lives) // COLUMNS)
    width, height = COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP) + GAP + 24
    panels = [
        _panel(life, GAP + (i % COLUMNS) * (WIDTH + GAP), GAP + (i // COLUMNS) * (HEIGHT + GAP))
        for i, life in enumerate(lives)
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            'font-family="sans-serif" font-size="11">',
            f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
            *panels,
            _legend(GAP, height - 14),
            "</svg>\n",
        ]
    )


def _panel(life: Life, left: int, top: int) -> str:
    def at(day: int, level: float) -> tuple[float, float]:
        level = min(max(level, 0), 100)
        return left + WIDTH * day / DAYS, top + HEIGHT * (1 - level / 100)

    line = " ".join(
        f"{x:.1f},{y:.1f}" for x, y in (at(day, y) for day, y in enumerate(life.courage))
    )
    dots = []
    for day, (level, said) in enumerate(zip(life.levels, life.outcomes, strict=True)):
        x, y = at(day, level)
        dots.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.4" fill="{COLOURS[said]}"/>')
    return "\n".join(
        [
            f'<rect x="{left}" y="{top}" width="{WIDTH}" height="{HEIGHT}" fill="#f7f7f5"/>',
            f'<polyline points="{line}" fill="none" stroke="#5a6b8c" stroke-width="1.5"/>',
            *dots,
        ]
    )


def _legend(left: int, top: int) -> str:
    said = ("completed", "tried", "fear", "busy", "silent")
    words = ("did it", "began", "not today", "busy", "nothing heard")
    parts = [f'<text x="{left}" y="{top}" fill="#5a6b8c">line: what they can face</text>']
    for i, (outcome, word) in enumerate(zip(said, words, strict=True)):
        x = left + 170 + i * 110
        parts.append(f'<circle cx="{x}" cy="{top - 4}" r="4" fill="{COLOURS[outcome]}"/>')
        parts.append(f'<text x="{x + 9}" y="{top}" fill="#333333">{word}</text>')
    return "\n".join(parts)
