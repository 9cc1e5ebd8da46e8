"""A small library without a mistake, cut from the built-in one, for tests that break it."""

import re
import shutil
from functools import cache
from pathlib import Path

from bot.content.reading import prompts_folder

SMALL = {
    "strangers": ("look-up-on-the-way", "half-smile", "sit-unplugged"),
    "shops": ("staffed-checkout",),
    "friends": ("what-was-hard",),
}
PROMISES = "[least]\nchallenges = 5\nper_context = 0\nper_decile = 0\n"
BLOCK = re.compile(r"^(?:\[(?P<table>[a-z0-9-]+)\]|(?P<message>[a-z0-9-]+) =).*\n(?:.+\n)*", re.M)


@cache
def blocks(path: Path) -> dict[str, str]:
    """The entries of a file of facts or of words, by id; of the built-in library, so read once."""
    found = BLOCK.finditer(path.read_text("utf-8"))
    return {match["table"] or match["message"]: match[0] for match in found}


def small_library(folder: Path, languages: tuple[str, ...] = ("en", "es")) -> Path:
    """Five challenges in two languages, and the whole dialogue."""
    built_in = prompts_folder()
    ids = {id for context in SMALL.values() for id in context}
    (folder / "challenges").mkdir(parents=True)
    shutil.copy(built_in / "flow.toml", folder)
    (folder / "library.toml").write_text(PROMISES)
    for context, wanted in SMALL.items():
        facts = blocks(built_in / "challenges" / f"{context}.toml")
        text = "\n".join(_without_far_links(facts[id], ids) for id in wanted)
        (folder / "challenges" / f"{context}.toml").write_text(text, "utf-8")
    for language in languages:
        (folder / language).mkdir()
        for name in ("dialogue.ftl", "style.toml"):
            shutil.copy(built_in / language / name, folder / language)
        words = blocks(built_in / language / "challenges.ftl")
        text = "\n".join(words[id] for context in SMALL.values() for id in context)
        (folder / language / "challenges.ftl").write_text(text, "utf-8")
    return folder


def _without_far_links(facts: str, ids: set[str]) -> str:
    def near(match: re.Match[str]) -> str:
        return match[0] if match[1] in ids else ""

    return re.sub(r'(?:smaller|bolder) = "([^"]+)"\n', near, facts)


def change(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the one place where `old` stands."""
    path = folder / file
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), "utf-8")


def add(folder: Path, file: str, text: str) -> None:
    with (folder / file).open("a", encoding="utf-8") as opened:
        opened.write(f"\n{text}\n")


def rewrite(folder: Path, file: str, key: str, new: str) -> None:
    """Put another message, or nothing, in the place of the one with this key."""
    path = folder / file
    text = path.read_text("utf-8")
    entry = re.compile(rf"^{re.escape(key)} =.*\n(?:[ \t]+.*\n|\n(?=[ \t]))*", re.M)
    assert len(entry.findall(text)) == 1
    path.write_text(entry.sub(lambda _: f"{new}\n" if new else "", text), "utf-8")
