"""Fifty deliberately broken prompts folders: each is caught, in the right file, by its key."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.checker import check
from bot.content.keys import PARTS
from bot.content.loader import BrokenPrompts, load
from tests.content.small import add, change, rewrite, small_library

EN, ES = "en/challenges.ftl", "es/challenges.ftl"
SAY, DICE = "en/dialogue.ftl", "es/dialogue.ftl"
STREET = "challenges/strangers.toml"
FIRST = "[look-up-on-the-way]\ndifficulty = 3\n"
ONLY = 'only_if = { tried = ["not_today"] }'
HALF_SMILE = (
    "half-smile = Half-smile at one person who passes you in the street today, then look away"
)

Break = Callable[[Path], object]
BROKEN: dict[str, tuple[Break, str, str, str]] = {
    # name: how it is broken, and the file, key and words of the report
    "a fact of a wrong kind": (
        lambda f: change(f, STREET, FIRST, FIRST.replace("3", '"low"')),
        *(STREET, "look-up-on-the-way.difficulty", "integer"),
    ),
    "a difficulty above the scale": (
        lambda f: change(f, STREET, FIRST, FIRST.replace("3", "103")),
        *(STREET, "look-up-on-the-way.difficulty", "100"),
    ),
    "a fact nobody knows": (
        lambda f: change(f, STREET, FIRST, f"{FIRST}mood = 1\n"),
        *(STREET, "look-up-on-the-way.mood", "not permitted"),
    ),
    "a fact left out": (
        lambda f: change(f, STREET, FIRST, "[look-up-on-the-way]\n"),
        *(STREET, "look-up-on-the-way.difficulty", "required"),
    ),
    "a need nobody has": (
        lambda f: change(f, STREET, '["eye_contact", "leaving_home"]', '["eyes"]'),
        *(STREET, "half-smile.needs.0", "eye_contact"),
    ),
    "a file of facts that is no TOML": (
        lambda f: add(f, STREET, "[broken\n"),
        *(STREET, "", "Expected"),
    ),
    "a challenge twice in one file": (
        lambda f: add(f, STREET, "[half-smile]"),
        *(STREET, "half-smile", "twice"),
    ),
    "an id in two contexts": (
        lambda f: add(f, "challenges/shops.toml", (f / STREET).read_text().split("\n\n")[1]),
        *(STREET, "half-smile", "already in challenges/shops.toml"),
    ),
    "a context that is none": (
        lambda f: (f / "challenges/strangers.toml").rename(f / "challenges/animals.toml"),
        *("challenges/animals.toml", "", "not a context"),
    ),
    "a link to nowhere": (
        lambda f: change(f, STREET, 'bolder = "half-smile"', 'bolder = "half-a-smile"'),
        *(STREET, "look-up-on-the-way.bolder", "no challenge half-a-smile"),
    ),
    "a smaller neighbour that is bigger": (
        lambda f: change(f, STREET, 'smaller = "look-up-on-the-way"', 'smaller = "sit-unplugged"'),
        *(STREET, "half-smile.smaller", "sit-unplugged (6) is not smaller than this (5)"),
    ),
    "a bolder neighbour that is smaller": (
        lambda f: add(f, STREET, 'bolder = "half-smile"'),
        *(STREET, "sit-unplugged.bolder", "half-smile (5) is not bolder than this (6)"),
    ),
    "a challenge without words": (
        lambda f: rewrite(f, EN, "half-smile", ""),
        *(EN, "half-smile", "has no words; its facts are in challenges/strangers.toml:14"),
    ),
    "a challenge not translated": (
        lambda f: rewrite(f, ES, "half-smile", ""),
        *(ES, "half-smile", "has no words"),
    ),
    "a part of a challenge missing": (
        lambda f: change(f, EN, "    .micro = Try the half-smile once in a mirror.\n", ""),
        *(EN, "half-smile.micro", "is missing"),
    ),
    "a part no challenge has": (
        lambda f: change(f, EN, "    .stretch = Add a quiet “morning”.", "    .bonus = More."),
        *(EN, "half-smile.bonus", "no part of a challenge"),
    ),
    "words without a challenge": (
        lambda f: add(f, EN, "wave-at-a-boat = Wave at a boat."),
        *(EN, "wave-at-a-boat", "no such challenge"),
    ),
    "a message missing": (
        lambda f: rewrite(f, SAY, "greeting", ""),
        *(SAY, "greeting", "is missing"),
    ),
    "a message not translated": (
        lambda f: rewrite(f, DICE, "ask-anxious", ""),
        *(DICE, "ask-anxious", "is missing"),
    ),
    "a reason without its sentence": (
        lambda f: rewrite(f, SAY, "because-hold", ""),
        *(SAY, "because-hold", "is missing"),
    ),
    "a choice without its label": (
        lambda f: change(f, "flow.toml", '"suggested", ', '"suggested", "at_dawn", '),
        *(SAY, "choice-plan-at-dawn", "is missing"),
    ),
    "a message nothing says": (
        lambda f: add(f, SAY, "gretting = Hello."),
        *(SAY, "gretting", "nothing says this"),
    ),
    "a message given twice": (
        lambda f: add(f, SAY, "greeting = Hello."),
        *(SAY, "greeting", "given twice"),
    ),
    "a value that is filled in nowhere": (
        lambda f: rewrite(f, DICE, "later", "later = De acuerdo, vuelvo luego."),
        *(DICE, "later", "lacks { $when }"),
    ),
    "a value misspelt": (
        lambda f: rewrite(f, DICE, "later", "later = De acuerdo, vuelvo { $cuando }."),
        *(DICE, "later", "fills in { $cuando }"),
    ),
    "a value missing in one variant": (
        lambda f: change(f, SAY, "This was on the table today: <i>{ $ask }</i>", "What was it?"),
        *(SAY, "evening.h", "lacks { $ask }"),
    ),
    "a message that quotes another that is not there": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = Hello, { friend }."),
        *(SAY, "greeting", "quotes friend"),
    ),
    "Fluent that cannot be read": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = Hello { $name."),
        *(SAY, "greeting", "Expected token"),
    ),
    "a label too long for its button": (
        lambda f: rewrite(f, SAY, "button-stop", "button-stop = Stop all of these messages now"),
        *(SAY, "button-stop", "30 characters, more than 28"),
    ),
    "a message too long": (
        lambda f: rewrite(f, SAY, "greeting", f"greeting = {'Hello there. ' * 50}"),
        *(SAY, "greeting", "more than 600"),
    ),
    "an ask too long": (
        lambda f: change(f, EN, HALF_SMILE, HALF_SMILE + ", with some calm and patience" * 5),
        *(EN, "half-smile", "more than 200"),
    ),
    "four lines": (
        lambda f: rewrite(f, SAY, "greeting", "greeting =\n    1\n    2\n    3\n    4"),
        *(SAY, "greeting", "has 4 lines"),
    ),
    "a word we never say": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = You kept your streak."),
        *(SAY, "greeting", "“streak”"),
    ),
    "a word we never say, in Spanish": (
        lambda f: rewrite(f, DICE, "greeting", "greeting = Hola. No fue ningún fracaso."),
        *(DICE, "greeting", "“fracaso”"),
    ),
    "a thing no challenge is about": (
        lambda f: change(f, EN, HALF_SMILE, "half-smile = Hug one person who passes you, then go"),
        *(EN, "half-smile", "“Hug”, which no challenge is about"),
    ),
    "a picture": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = Hello 🎉"),
        *(SAY, "greeting", "picture"),
    ),
    "two exclamation marks": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = Hello! Good to see you!"),
        *(SAY, "greeting", "exclamation"),
    ),
    "quotation marks of a typewriter": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = Good that you're here."),
        *(SAY, "greeting", "write “ ”"),
    ),
    "a tag not closed": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = <b>Hello."),
        *(SAY, "greeting", "<b> is not closed"),
    ),
    "tags crossed": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = <b><i>Hello.</b></i>"),
        *(SAY, "greeting", "</b> closes what is not open"),
    ),
    "a tag Telegram does not know": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = <p>Hello.</p>"),
        *(SAY, "greeting", "<p> is no tag"),
    ),
    "a bare ampersand": (
        lambda f: rewrite(f, SAY, "greeting", "greeting = Hello & welcome."),
        *(SAY, "greeting", "&amp;"),
    ),
    "markup on a button": (
        lambda f: rewrite(f, SAY, "button-accept", "button-accept = <b>I’m in</b>"),
        *(SAY, "button-accept", "no markup"),
    ),
    "too few variants of what is said daily": (
        lambda f: rewrite(f, SAY, "not-today", "not-today =\n    .a = All right.\n    .b = Fine."),
        *(SAY, "not-today", "has 2 variants"),
    ),
    "two challenges that are one": (
        lambda f: change(
            f,
            EN,
            "what-was-hard = Tell a friend or relative one thing that was hard this week.",
            "what-was-hard = Pay for some thing you need at the counter with a person instead of"
            " at a machine, at a quiet hour.",
        ),
        *(EN, "staffed-checkout", "nearly the same as what-was-hard"),
    ),
    "a question that waits for one not asked": (
        lambda f: change(f, "flow.toml", ONLY, "only_if = { x = ['y'] }"),
        *("flow.toml", "reason", "x, not asked before"),
    ),
    "a question that waits for an answer nobody gives": (
        lambda f: change(f, "flow.toml", ONLY, "only_if = { tried = ['never'] }"),
        *("flow.toml", "reason", "never, which tried never answers"),
    ),
    "no flow": (
        lambda f: (f / "flow.toml").unlink(),
        *("flow.toml", "", "is missing"),
    ),
    "fewer challenges than promised": (
        lambda f: change(f, "library.toml", "challenges = 5", "challenges = 6"),
        *("library.toml", "challenges", "there are 5, fewer than 6"),
    ),
    "left out for readers, and not there": (
        lambda f: (f / "es/language.toml").write_text('not_for = ["gone"]'),
        *("es/language.toml", "gone", "no such challenge"),
    ),
    "a file that is not UTF-8": (
        lambda f: (f / EN).write_bytes("half-smile = L\u00e4chle.".encode("latin-1")),
        *(EN, "", "not UTF-8"),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_library(tmp_path_factory.mktemp("prompts") / "whole")


def test_the_small_library_has_no_mistake(whole: Path) -> None:
    assert check(whole).problems == ()


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_library_is_caught(name: str, tmp_path: Path) -> None:
    break_it, file, key, words = BROKEN[name]
    folder = small_library(tmp_path / "prompts")
    break_it(folder)

    problems = check(folder).problems

    caught = [p for p in problems if (p.file, p.key) == (file, key) and words in p.text]
    assert caught, "\n".join(map(str, problems))
    assert all(p.line or p.file != EN for p in caught if "no words" not in p.text and key)
    told_of_others = {p.key.partition(".")[0] for p in problems} - {key.partition(".")[0]}
    assert len(told_of_others) <= 5, "one mistake is not told as many"


def test_every_mistake_is_in_one_report(tmp_path: Path) -> None:
    folder = small_library(tmp_path / "prompts")
    change(folder, STREET, 'bolder = "half-smile"', 'bolder = "half-a-smile"')
    rewrite(folder, SAY, "greeting", "greeting = <b>Hello.")
    rewrite(folder, DICE, "thanks", "thanks = ¡Sí! ¡Sí!")

    told = [(p.file, p.key) for p in check(folder).problems]

    assert told == [
        (STREET, "look-up-on-the-way.bolder"),
        (SAY, "greeting"),
        (DICE, "thanks"),
    ]


def test_an_added_folder_is_seen_together_with_what_it_is_added_to(
    whole: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    (own / "challenges").mkdir(parents=True)
    (own / "en").mkdir()
    facts = (whole / "challenges/shops.toml").read_text().replace("staffed-checkout", "own-one")
    (own / "challenges/shops.toml").write_text(f'{facts.rstrip()}\nsmaller = "half-smile"\n')
    (own / EN).write_text("own-one = Ask at the bakery on the corner which bread sells best.\n")

    told = [str(p) for p in check(own, whole).problems]
    assert told == [
        f"{EN}:1: own-one.{part}: is missing"
        for part in ("exit", "micro", "plan", "stretch", "tip")
    ]
    with pytest.raises(BrokenPrompts) as broken:
        load(whole, own)
    assert [str(p) for p in broken.value.problems] == told

    with (own / EN).open("a") as words:
        words.writelines(f"    .{part} = Some words.\n" for part in PARTS)
    assert check(own, whole).problems == ()
    library = load(whole, own)
    assert library.words("en", "own-one").ask.startswith("Ask at the bakery")
    assert len(library.challenges) == 6


def test_the_counts_are_there_for_machines(whole: Path) -> None:
    counts = json.loads(json.dumps(check(whole).counts))
    assert (counts["challenges"], counts["problems"]) == (5, 0)
    assert counts["contexts"]["strangers"] == 3
    assert counts["deciles"]["0"] == 3
    assert counts["messages"]["en"] == counts["messages"]["es"]
