"""Settings: what to practise and what to leave out, what happens to words, what we begin."""

from bot.domain.model import Context, Need
from bot.domain.selection_filters import Limits, fitting
from bot.service import onboarding, planning
from bot.service.settings_page import Drawn, Page, marked, rows
from bot.service.work import Work

ALL, DONE, ON, OFF, ALWAYS, TAPS = "all", "done", "on", "off", "always", "taps"
SPANS = {"7": 7, "90": 90, "365": 365, ALWAYS: None}  # days for which words are kept


# --- what to practise, and what never to need


def _draw_contexts(work: Work) -> Drawn:
    chosen = work.person.wishes.contexts
    each = (
        marked(
            work, work.label(f"context-{context}"), f"set:contexts:{context}",
            chosen=context in chosen,
        )
        for context in Context
    )  # fmt: skip
    everything = work.button("button-contexts-all", f"set:contexts:{ALL}")
    return work.text("ask-contexts"), (*rows(each), (everything,))


async def _choose_contexts(work: Work, value: str) -> str:
    if value == DONE:  # of a message from when we met
        return ""
    chosen = work.person.wishes.contexts
    work.wish(contexts=frozenset() if value == ALL else chosen ^ {Context(value)})
    return work.text("contexts-changed", list=onboarding.contexts_label(work))


def _draw_needs(work: Work) -> Drawn:
    without = work.person.wishes.without
    each = (
        marked(work, work.label(f"need-{need}"), f"set:needs:{need}", chosen=need in without)
        for need in Need
    )
    return work.text("ask-needs"), rows(each)


async def _choose_needs(work: Work, value: str) -> str:
    work.wish(without=work.person.wishes.without ^ {Need(value)})
    offers = work.library.offers(work.language).values()
    left = fitting(offers, work.person.wishes, Limits(), work.day.toordinal())
    return work.text("needs-changed", left=len(left))


# --- their words


def _draw_words(work: Work) -> Drawn:
    wishes = work.person.wishes
    taps = marked(
        work, work.label("button-taps-only"), f"set:words:{TAPS}", chosen=wishes.taps_only
    )
    spans = (
        marked(work, work.label(f"keep-{name}"), f"set:words:{name}", chosen=wishes.keep_days == n)
        for name, n in SPANS.items()
    )
    return work.text("ask-words"), ((taps,), *rows(spans))


async def _choose_words(work: Work, value: str) -> str:
    if value == TAPS:
        work.wish(taps_only=not work.person.wishes.taps_only)
        return work.text("taps-on" if work.person.wishes.taps_only else "taps-off")
    work.wish(keep_days=SPANS[value])
    if value == ALWAYS:
        return work.text("keep-chosen-always")
    return work.text("keep-chosen", span=work.label(f"keep-{value}"))


# --- what we begin


def _draw_lookback(work: Work) -> Drawn:
    day = work.person.wishes.lookback
    each = (
        marked(work, work.label(f"weekday-{n}"), f"set:lookback:{n}", chosen=n == day)
        for n in range(7)
    )
    off = marked(work, work.label("button-no-lookback"), f"set:lookback:{OFF}", chosen=day is None)
    return work.text("ask-lookback"), (*rows(each), (off,))


async def _choose_lookback(work: Work, value: str) -> str:
    work.wish(lookback=None if value == OFF else int(value) % 7)
    await planning.plan_lookback(work, anew=True)
    if value == OFF:
        return work.text("lookback-off")
    return work.text("lookback-chosen", day=work.label(f"weekday-{value}"))


def _draw_previews(work: Work) -> Drawn:
    neutral = work.person.wishes.neutral
    each = (
        marked(
            work, work.label(f"button-previews-{name}"), f"set:previews:{name}",
            chosen=neutral is (name == ON),
        )
        for name in (ON, OFF)
    )  # fmt: skip
    return work.text("ask-previews"), rows(each, 1)


async def _choose_previews(work: Work, value: str) -> str:
    work.wish(neutral=value == ON)
    return work.text("previews-on" if value == ON else "previews-off")


PAGES = {
    "contexts": Page(_draw_contexts, _choose_contexts, stays=True),
    "needs": Page(_draw_needs, _choose_needs, stays=True),
    "words": Page(_draw_words, _choose_words, stays=True),
    "lookback": Page(_draw_lookback, _choose_lookback),
    "previews": Page(_draw_previews, _choose_previews),
}
