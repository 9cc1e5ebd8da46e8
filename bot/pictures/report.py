"""The report as a PDF of one page, with text that can be searched and read aloud.

Letters that the font lacks (Chinese, say) become a box, and the page says so. fpdf2 would log
them, and they are a person's words, so its log is shut.
"""

import logging
from bisect import bisect_right
from datetime import datetime
from importlib.util import find_spec

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from bot.domain.report import Report, ReportRow
from bot.pictures.paint import BOLD, REGULAR

for _name in ("fpdf", "fontTools"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)

MARGIN, FOOT = 16.0, 282.0  # millimetres; the last line ends above FOOT
WIDTH = 210.0 - 2 * MARGIN
SHARES = (0.12, 0.37, 0.11, 0.13, 0.10, 0.17)  # of the width, column by column
LONGEST = 300  # characters: no line holds more
BOX = "\u25a1"  # stands for a letter that the font lacks
INK, QUIET, RULE = (29, 43, 39), (85, 99, 93), (205, 201, 188)
DAWN = datetime(2000, 1, 1)  # noqa: DTZ001 - of the file: when it was made stands on the page


def pdf(report: Report) -> bytes:
    page = _Page(report.unprinted)
    page.line(report.title, 17, bold=True, height=9)
    page.line(report.period, 10, colour=QUIET, height=6)
    page.gap(2)
    page.block(report.about, 9, colour=QUIET)
    page.gap(3)
    for what, how_much in report.facts:
        page.fact(what, how_much)
    page.gap(4)
    page.line(report.table, 12, bold=True, height=8)
    page.cells(report.heads, bold=True)
    shown = 0
    for row in report.rows:
        if not page.has_room(row):
            break
        page.row(row)
        shown += 1
    if shown < len(report.rows):
        page.line(report.more.format(len(report.rows) - shown), 9, colour=QUIET)
    return page.done()


class _Page:
    def __init__(self, unprinted: str) -> None:
        self._unprinted = unprinted
        self._replaced = False
        self._pdf = FPDF(format="A4")
        self._pdf.set_auto_page_break(False)
        self._pdf.set_margins(MARGIN, MARGIN)
        self._pdf.set_creation_date(DAWN)
        self._pdf.add_page()
        self._pdf.add_font("text", "", REGULAR)
        self._pdf.add_font("text", "B", BOLD)
        self._pdf.set_font("text", size=10)
        self._known = self._pdf.fonts["text"].cmap  # type: ignore[union-attr]
        if find_spec("uharfbuzz"):
            self._pdf.set_text_shaping(True)

    def line(
        self,
        words: str,
        size: float,
        *,
        bold: bool = False,
        colour: tuple[int, int, int] = INK,
        height: float = 5.0,
    ) -> None:
        self._style(size, bold, colour)
        self._pdf.cell(
            WIDTH, height, self._fitted(words, WIDTH), new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )

    def block(self, words: str, size: float, *, colour: tuple[int, int, int] = INK) -> None:
        self._style(size, False, colour)
        words, height = self._printable(words), size * 0.48
        self._pdf.multi_cell(WIDTH, height, words, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def gap(self, height: float) -> None:
        self._pdf.ln(height)

    def fact(self, what: str, how_much: str) -> None:
        first = WIDTH * 0.44
        self._style(9.5, False, QUIET)
        self._pdf.cell(first, 6, self._fitted(what, first - 2))
        self._style(9, True, INK)
        rest = WIDTH - first
        self._pdf.cell(rest, 6, self._fitted(how_much, rest), new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def cells(self, cells: tuple[str, ...], *, bold: bool = False) -> None:
        self._style(8.5, bold, QUIET if bold else INK)
        for share, words in zip(SHARES, cells, strict=True):
            self._pdf.cell(WIDTH * share, 5.5, self._fitted(words, WIDTH * share - 2))
        self._pdf.ln(5.5)
        if bold:
            self._rule()

    def row(self, row: ReportRow) -> None:
        self.cells(row.cells)
        for words in row.words:
            self._style(8.5, False, QUIET)
            self._pdf.set_x(MARGIN + WIDTH * SHARES[0])
            room = WIDTH * (1 - SHARES[0])
            self._pdf.cell(room, 4.5, self._fitted(words, room - 2))
            self._pdf.ln(4.5)
        self._rule()

    def has_room(self, row: ReportRow) -> bool:
        """For it, and for the two lines that may have to follow."""
        return self._pdf.get_y() + 6.5 + 4.5 * len(row.words) + 11 < FOOT

    def done(self) -> bytes:
        if self._replaced:
            self.line(self._unprinted, 8, colour=QUIET)
        assert self._pdf.pages_count == 1  # nothing breaks by itself, and rows stop in time
        return bytes(self._pdf.output())

    def _style(self, size: float, bold: bool, colour: tuple[int, int, int]) -> None:
        self._pdf.set_font("text", "B" if bold else "", size)
        self._pdf.set_text_color(*colour)

    def _rule(self) -> None:
        self._pdf.set_draw_color(*RULE)
        self._pdf.line(MARGIN, self._pdf.get_y() + 0.4, MARGIN + WIDTH, self._pdf.get_y() + 0.4)
        self._pdf.ln(1)

    def _printable(self, words: str) -> str:
        known = "".join(
            letter if ord(letter) in self._known or letter == "\n" else BOX
            for letter in words
            if letter.isprintable() or letter == "\n"
        )
        self._replaced = self._replaced or (BOX in known and BOX not in words)
        return known

    def _fitted(self, words: str, width: float) -> str:
        """On one line, cut where the room ends."""
        words = " ".join(self._printable(words[:LONGEST]).split())
        if self._pdf.get_string_width(words) <= width:
            return words
        fits = bisect_right(
            range(1, len(words)), width, key=lambda n: self._pdf.get_string_width(f"{words[:n]}…")
        )
        return f"{words[:fits].rstrip()}…"
