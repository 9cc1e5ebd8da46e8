"""`askanyway prompts new`: asks for a challenge on the terminal and writes it into its files.

Every answer is held against the checker's rules at once, so what is written passes it. Files are
edited as text, never written anew, so that comments and order stay as people left them: a
challenge is put before the first one of its context that is more difficult.
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from bot.content import links, wording
from bot.content.checker import check, likest
from bot.content.contradictions import contradictory
from bot.content.coverage import promised
from bot.content.facts import CHALLENGE_ID
from bot.content.library import FALLBACK
from bot.content.problems import Problem
from bot.content.reading import Read, prompts_folder, read
from bot.domain.model import AnswerLikely, Challenge, ChallengeType, Context, Cost, Modality, Need
from bot.ops.interview import Interview, NoMoreAnswers

WORDS = {
    "ask": "The ask: one or two plain sentences, so concrete that a camera could see it done",
    "tip": "A tip",
    "plan": "A plan of the form “When …, I will …”",
    "exit": "The easy way out for the other person",
    "micro": "The same in very small",
    "stretch": "The same, one step further",
}


def new(folder: Path | None, answers: TextIO | None = None, out: TextIO | None = None) -> int:
    """0 once it is written; 1 if nothing was."""
    folder = folder or prompts_folder()
    interview = Interview(answers or sys.stdin, out or sys.stdout)
    below = read(prompts_folder())
    there = read(folder, whole=False) if folder.is_dir() else Read(folder)
    try:
        known = {**below.challenges, **there.challenges}
        linked = promised(folder, [])[0].linked
        challenge = _challenge(interview, known, linked=linked)
        words = {code: _words(interview, code, [below, there]) for code in _languages(there)}
    except (NoMoreAnswers, KeyboardInterrupt):
        interview.say("\nNothing was written.")
        return 1
    try:
        found = _write(folder, challenge, words)
    except OSError as mistake:
        interview.say(f"Nothing was written: {mistake.filename}: {mistake.strerror}.")
        return 1
    for problem in found:
        interview.say(str(problem))
    if found:
        interview.say("Nothing was written.")
        return 1
    own = "" if folder == prompts_folder() else f" --folder {folder}"
    interview.say(f"Written. See it with: askanyway prompts preview {challenge.id}{own}")
    return 0


def _languages(there: Read) -> list[str]:
    return [FALLBACK, *sorted(set(there.messages) - {FALLBACK})]


def _challenge(interview: Interview, known: Mapping[str, Challenge], *, linked: bool) -> Challenge:
    def fits_id(answer: str) -> str | None:
        if not CHALLENGE_ID.fullmatch(answer):
            return "Small letters, digits and hyphens, such as half-smile."
        return "There is one of this name already." if answer in known else None

    facts: dict[str, Any] = {"id": interview.ask("Name (id)", fits_id)}
    facts["context"] = Context(interview.one_of("Context", Context))
    facts["difficulty"] = interview.number("Difficulty", 0, 100)
    facts["type"] = ChallengeType(interview.one_of("Type", ChallengeType, "ask"))
    facts["modality"] = Modality(interview.one_of("Modality", Modality, "in_person"))
    facts["minutes"] = interview.number("Minutes", 1, 240, "5")
    facts["cost"] = Cost(interview.one_of("Cost", Cost, "free"))
    facts["bystander_load"] = interview.number("How much it asks of somebody else", 0, 2, "1")
    facts["answer_likely"] = AnswerLikely(
        interview.one_of("Is a yes likely", AnswerLikely, "mixed")
    )
    facts["repeatable"] = interview.yes("Does it make sense to do it again (y/n)")
    facts["culture_sensitive"] = interview.yes("Is it odd in some countries (y/n)")

    def fits_needs(given: set[str]) -> str | None:
        made = Challenge(**facts, needs=frozenset(map(Need, given)))
        return next((f"{fact}: {told}" for fact, told in contradictory(made)), None)

    needs = interview.several("What it needs, if anything", Need, fits_needs)
    facts["needs"] = frozenset(map(Need, needs))
    for name in links.STEPS:
        facts[name] = _neighbour(interview, Challenge(**facts), name, known, linked=linked)
    return Challenge(**facts)


def _neighbour(
    interview: Interview,
    made: Challenge,
    name: str,
    known: Mapping[str, Challenge],
    *,
    linked: bool,
) -> str | None:
    def fits(other: str) -> str | None:
        return links.mistake(made, name, other or None, known, linked=linked)

    near = ", ".join(links.near(made, name, known))
    such = f", such as {near}" if near else ""
    return interview.ask(f"A {name} neighbour, if any (id{such})", fits) or None


def _words(interview: Interview, language: str, reads: Sequence[Read]) -> dict[str, str]:
    """Empty for a language that leaves the challenge out."""
    style = next(
        (found for one in reversed(reads) if (found := wording.read_style(one.folder, language, []))
         != wording.Style()),
        wording.Style(),
    )  # fmt: skip
    optional = language != FALLBACK
    note = " (nothing: it is left out in this language)"
    said: dict[str, str] = {}
    for part, question in WORDS.items():
        may_be_empty = optional and part == "ask"

        def fits(answer: str, part: str = part, may_be_empty: bool = may_be_empty) -> str | None:
            if not answer:
                return None if may_be_empty else "Some words, please."
            key = "id" if part == "ask" else f"id.{part}"
            wrong = next(wording.mistakes(key, [answer], style, challenge=True), None)
            return wrong or (likest(answer, reads, language) if part == "ask" else None)

        asked = f"[{language}] {question}{note if may_be_empty else ''}"
        answer = interview.words(asked, fits)
        if not answer:
            return {}
        said[part] = answer
    return said


# --- writing


def _write(
    folder: Path, challenge: Challenge, words: Mapping[str, Mapping[str, str]]
) -> list[Problem]:
    """What the checker says of it; then every file is as it was."""
    id, context = challenge.id, challenge.context
    facts = folder / "challenges" / f"{context}.toml"
    files = [facts]
    files += [
        folder / code / name for code in words for name in ("challenges.ftl", "language.toml")
    ]
    before = {path: path.read_text("utf-8") if path.is_file() else None for path in files}
    _write_facts(facts, challenge)
    for code, said in words.items():
        if said:
            order = re.findall(r"^\[([a-z0-9-]+)\]", facts.read_text("utf-8"), re.M)
            _write_words(folder / code / "challenges.ftl", id, said, order)
        else:
            _leave_out(folder / code / "language.toml", id)
    onto = None if (folder / "flow.toml").is_file() else prompts_folder()
    found = [one for one in check(folder, onto).problems if one.key.partition(".")[0] == id]
    if found:
        for path, text in before.items():
            if text is not None:
                path.write_text(text, "utf-8")
            else:
                path.unlink(missing_ok=True)
    return found


def _write_facts(path: Path, challenge: Challenge) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text("utf-8") if path.is_file() else ""
    at = len(text)
    for table in re.finditer(r"^\[[^\]]+\]\n(?:(?!\[).*\n)*?difficulty = (\d+)", text, re.M):
        if int(table[1]) > challenge.difficulty:
            at = table.start()
            break
    path.write_text(_put(text, at, "\n".join(_facts(challenge))), "utf-8")


def _facts(challenge: Challenge) -> Iterator[str]:
    yield f"[{challenge.id}]"
    yield f"difficulty = {challenge.difficulty}"
    for name in ("type", "modality"):
        yield f'{name} = "{getattr(challenge, name)}"'
    yield f"minutes = {challenge.minutes}"
    yield f'cost = "{challenge.cost}"'
    yield f"bystander_load = {challenge.bystander_load}"
    yield f'answer_likely = "{challenge.answer_likely}"'
    for name in ("repeatable", "culture_sensitive"):
        yield f"{name} = {str(getattr(challenge, name)).lower()}"
    needs = ", ".join(f'"{need}"' for need in sorted(challenge.needs))
    yield f"needs = [{needs}]"
    for name in ("smaller", "bolder"):
        if (other := getattr(challenge, name)) is not None:
            yield f'{name} = "{other}"'


def _write_words(path: Path, id: str, said: Mapping[str, str], order: Sequence[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text("utf-8") if path.is_file() else ""
    parts = (f"    .{name} = {words}\n" for name, words in said.items() if name != "ask")
    block = f"{id} = {said['ask']}\n{''.join(parts)}"
    path.write_text(_put(text, _place_among(text, id, order), block), "utf-8")


def _place_among(text: str, id: str, order: Sequence[str]) -> int:
    """Behind the one before it in its context, else before the one after it, else at the end."""
    entries = re.finditer(r"^([a-z][a-z0-9-]*) =.*\n(?:[ \t]+.*\n|\n(?=[ \t]))*", text, re.M)
    starts = {match[1]: match for match in entries}
    at = order.index(id)
    for before in reversed(order[:at]):
        if before in starts:
            return starts[before].end()
    for after in order[at + 1 :]:
        if after in starts:
            return starts[after].start()
    return len(text)


def _put(text: str, at: int, block: str) -> str:
    before, after = text[:at].rstrip("\n"), text[at:].lstrip("\n")
    return "\n\n".join(part for part in (before, block.rstrip("\n"), after) if part).rstrip() + "\n"


def _leave_out(path: Path, id: str) -> None:
    text = path.read_text("utf-8") if path.is_file() else ""
    if "not_for" not in text:
        text += "not_for = [\n]\n"
    path.write_text(re.sub(r"(not_for = \[\n?)", rf'\g<1>    "{id}",\n', text, count=1), "utf-8")
