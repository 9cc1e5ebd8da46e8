"""How a prompts folder can be broken, one way each, and what the checker has to say of it.

Each way: how the small library is broken; then file, key and words of the report, and what stands
on the line that it names (nothing where the file as a whole is meant).
"""

import shutil
from collections.abc import Callable
from pathlib import Path

from tests.content.small import add, change, rewrite
from tests.content.small_ears import with_ears

EN, ES = "en/challenges.ftl", "es/challenges.ftl"
SAY, DICE = "en/dialogue.ftl", "es/dialogue.ftl"
STREET, SHOP = "challenges/strangers.toml", "challenges/shops.toml"
FLOW, LINES = "flow.toml", "helplines.toml"
ASKED, WARNED = "en/intents.toml", "en/safety.toml"
REPLIES = "en/answers.toml"
FIRST = "[look-up-on-the-way]\ndifficulty = 3\n"
ONLY = 'only_if = { tried = ["not_today"] }'
SMILE = "half-smile = Half-smile at one person who passes you in the street today, then look away"
WHOLE = ""  # the file as a whole

Break = Callable[[Path], object]
Broken = tuple[Break, str, str, str, str]


def facts(old: str, new: str) -> Break:
    """Of the first challenge of strangers.toml."""
    return lambda f: change(f, STREET, FIRST, FIRST.replace(old, new))


def second(old: str, new: str) -> Break:
    return lambda f: change(f, STREET, f"[half-smile]\n{SECOND}", f"[half-smile]\n{_new(old, new)}")


SECOND = """\
difficulty = 5
type = "initiate"
modality = "in_person"
minutes = 1
cost = "free"
bystander_load = 0
answer_likely = "mixed"
repeatable = true
culture_sensitive = true
needs = ["eye_contact", "leaving_home"]
"""


def _new(old: str, new: str) -> str:
    assert SECOND.count(old) == 1
    return SECOND.replace(old, new)


def says(key: str, new: str, file: str = SAY) -> Break:
    return lambda f: rewrite(f, file, key, new)


def hears(old: str, new: str, file: str = ASKED) -> Break:
    return lambda f: change(with_ears(f), file, old, new)


def replies(text: str) -> Break:
    return lambda f: (with_ears(f) / REPLIES).write_text(text, "utf-8")


def file(name: str, text: str) -> Break:
    def write(folder: Path) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")

    return write


FACTS: dict[str, Broken] = {
    "a fact of a wrong kind": (
        facts("3", '"low"'),
        *(STREET, "look-up-on-the-way.difficulty", "integer", 'difficulty = "low"'),
    ),
    "a number in quotes": (
        facts("3", '"3"'),
        *(STREET, "look-up-on-the-way.difficulty", "integer", 'difficulty = "3"'),
    ),
    "a difficulty above the scale": (
        facts("3", "101"),
        *(STREET, "look-up-on-the-way.difficulty", "100", "difficulty = 101"),
    ),
    "a difficulty below the scale": (
        facts("3", "-1"),
        *(STREET, "look-up-on-the-way.difficulty", "0", "difficulty = -1"),
    ),
    "a fact nobody knows": (
        lambda f: change(f, STREET, FIRST, f"{FIRST}mood = 1\n"),
        *(STREET, "look-up-on-the-way.mood", "not permitted", "mood = 1"),
    ),
    "a fact left out": (
        facts("difficulty = 3\n", ""),
        *(STREET, "look-up-on-the-way.difficulty", "required", "[look-up-on-the-way]"),
    ),
    "a type that is none": (
        second('type = "initiate"', 'type = "dare"'),
        *(STREET, "half-smile.type", "'ask'", 'type = "dare"'),
    ),
    "an answer that is none": (
        second('"mixed"', '"perhaps"'),
        *(STREET, "half-smile.answer_likely", "'yes'", '"perhaps"'),
    ),
    "yes in place of true": (
        second("repeatable = true", 'repeatable = "yes"'),
        *(STREET, "half-smile.repeatable", "boolean", "repeatable"),
    ),
    "no minute at all": (
        second("minutes = 1", "minutes = 0"),
        *(STREET, "half-smile.minutes", "1", "minutes = 0"),
    ),
    "a need nobody has": (
        second('"eye_contact", "leaving_home"', '"eyes"'),
        *(STREET, "half-smile.needs.0", "eye_contact", 'needs = ["eyes"]'),
    ),
    "a cost that the needs do not know of": (
        second('cost = "free"', 'cost = "small"'),
        *(STREET, "half-smile.cost", "money is not among its needs", 'cost = "small"'),
    ),
    "a call without a telephone": (
        second('"in_person"', '"phone"'),
        *(STREET, "half-smile.modality", "phone is not among its needs", '"phone"'),
    ),
    "eye contact in a message": (
        second('"in_person"', '"text"'),
        *(STREET, "half-smile.needs", "eye_contact is not needed", "needs ="),
    ),
    "a file of facts that is no TOML": (
        lambda f: add(f, STREET, "[broken"),
        *(STREET, "", "Expected", "[broken"),
    ),
    "a value without quotes": (
        second('cost = "free"', "cost = free"),
        *(STREET, "", "Invalid value", "cost = free"),
    ),
    "a challenge twice in one file": (
        lambda f: add(f, STREET, "[half-smile]"),
        *(STREET, "half-smile", "twice", "[half-smile]"),
    ),
    "an id in two contexts": (
        lambda f: add(f, SHOP, f"[half-smile]\n{SECOND}"),
        *(STREET, "half-smile", f"already in {SHOP}", "[half-smile]"),
    ),
    "an id with capitals": (
        lambda f: add(f, STREET, f"[Half_Smile]\n{SECOND}"),
        *(STREET, "Half_Smile", "a-z", "[Half_Smile]"),
    ),
    "a context that is none": (
        lambda f: (f / STREET).rename(f / "challenges/animals.toml"),
        *("challenges/animals.toml", "", "not a context", WHOLE),
    ),
    "a link to nowhere": (
        lambda f: change(f, STREET, 'bolder = "half-smile"', 'bolder = "half-a-smile"'),
        *(STREET, "look-up-on-the-way.bolder", "no challenge half-a-smile", '"half-a-smile"'),
    ),
    "a smaller neighbour that is bigger": (
        lambda f: change(f, STREET, 'smaller = "look-up-on-the-way"', 'smaller = "sit-unplugged"'),
        *(STREET, "half-smile.smaller", "sit-unplugged (6) is not smaller", "smaller ="),
    ),
    "a bolder neighbour that is smaller": (
        lambda f: add(f, STREET, 'bolder = "half-smile"'),
        *(STREET, "sit-unplugged.bolder", "half-smile (5) is not bolder than this (6)", "bolder ="),
    ),
    "a challenge that leads to itself": (
        lambda f: add(f, STREET, 'bolder = "sit-unplugged"'),
        *(STREET, "sit-unplugged.bolder", "is not bolder", "bolder ="),
    ),
    "a neighbour that lives far away": (
        lambda f: add(f, STREET, 'bolder = "what-was-hard"'),
        *(STREET, "sit-unplugged.bolder", "more than 30 away", "bolder ="),
    ),
    "a neighbour that was promised": (
        lambda f: add(f, "library.toml", "linked = true"),
        *(STREET, "sit-unplugged.bolder", "library.toml promises", "[sit-unplugged]"),
    ),
    "no challenge at all": (
        lambda f: shutil.rmtree(f / "challenges"),
        *("challenges", "", "there is no challenge", WHOLE),
    ),
    "two challenges that are one": (
        lambda f: change(
            f,
            EN,
            "what-was-hard = Tell a friend or relative one thing that was hard this week.",
            "what-was-hard = Pay for some thing you need at the counter with a person instead of"
            " at a machine, at a quiet hour.",
        ),
        *(EN, "staffed-checkout", "nearly the same as what-was-hard", "staffed-checkout ="),
    ),
    "fewer challenges than promised": (
        lambda f: change(f, "library.toml", "challenges = 5", "challenges = 6"),
        *("library.toml", "challenges", "there are 5, fewer than 6", "challenges = 6"),
    ),
    "too little for somebody at home": (
        lambda f: add(f, "library.toml", "per_way = 3"),
        *("library.toml", "from_home", "has 1 challenges, fewer than 3", "per_way = 3"),
    ),
    "a promise nobody knows": (
        lambda f: add(f, "library.toml", "per_continent = 3"),
        *("library.toml", "least.per_continent", "not permitted", "per_continent"),
    ),
}
WORDS: dict[str, Broken] = {
    "a challenge without words": (
        says("half-smile", "", EN),
        *(EN, "half-smile", "has no words; its facts are in challenges/strangers.toml:14", WHOLE),
    ),
    "a challenge not translated": (
        says("half-smile", "", ES),
        *(ES, "half-smile", "has no words", WHOLE),
    ),
    "a part of a challenge missing": (
        lambda f: change(f, EN, "    .micro = Try the half-smile once in a mirror.\n", ""),
        *(EN, "half-smile.micro", "is missing", "half-smile ="),
    ),
    "a part no challenge has": (
        lambda f: change(f, EN, "    .stretch = Add a quiet “morning”.", "    .bonus = More."),
        *(EN, "half-smile.bonus", "no part of a challenge", ".bonus"),
    ),
    "a part given twice": (
        lambda f: change(f, EN, "    .stretch = Add a", "    .micro = Less.\n    .stretch = Add a"),
        *(EN, "half-smile.micro", "given twice", ".micro = Less"),
    ),
    "words without a challenge": (
        lambda f: add(f, EN, "wave-at-a-boat = Wave at a boat."),
        *(EN, "wave-at-a-boat", "no such challenge", "wave-at-a-boat ="),
    ),
    "a message missing": (
        says("greeting", ""),
        *(SAY, "greeting", "is missing", WHOLE),
    ),
    "a message not translated": (
        says("ask-anxious", "", DICE),
        *(DICE, "ask-anxious", "is missing", WHOLE),
    ),
    "a reason without its sentence": (
        says("because-hold", ""),
        *(SAY, "because-hold", "is missing", WHOLE),
    ),
    "a message nothing says": (
        lambda f: add(f, SAY, "gretting = Hello."),
        *(SAY, "gretting", "nothing says this", "gretting ="),
    ),
    "a message given twice": (
        lambda f: add(f, SAY, "greeting = Hello."),
        *(SAY, "greeting", "given twice", "greeting = Hello."),
    ),
    "a message in two files": (
        file("en/more.ftl", "greeting = Hello.\n"),
        *("en/more.ftl", "greeting", "first in en/dialogue.ftl", "greeting = Hello."),
    ),
    "a value that is filled in nowhere": (
        says("later", "later = De acuerdo, vuelvo luego.", DICE),
        *(DICE, "later", "lacks { $when }", "later ="),
    ),
    "a value misspelt": (
        says("later", "later = De acuerdo, vuelvo { $cuando }.", DICE),
        *(DICE, "later", "fills in { $cuando }", "later ="),
    ),
    "a value misspelt in English": (
        says("later", "later = All right. I’ll come back to it { $wen }."),
        *(SAY, "later", "fills in { $wen }, which the bot does not know", "later ="),
    ),
    "a value missing in one variant": (
        lambda f: change(f, SAY, "This was on the table today: <i>{ $ask }</i>", "What was it?"),
        *(SAY, "evening.h", "lacks { $ask }", ".h ="),
    ),
    "a value in the words of a challenge": (
        lambda f: change(
            f, EN, "    .stretch = Add a quiet “morning”.", "    .stretch = { $more }"
        ),
        *(EN, "half-smile.stretch", "fills in { $more }", ".stretch"),
    ),
    "a message that quotes another that is not there": (
        says("greeting", "greeting = Hello, { friend }."),
        *(SAY, "greeting", "quotes friend", "greeting ="),
    ),
    "a message that quotes itself": (
        says("greeting", "greeting = Hello, { greeting }."),
        *(SAY, "greeting", "quotes itself", "greeting ="),
    ),
    "a function that is none": (
        says("percent", "percent = { PERCENT($number) } %"),
        *(SAY, "percent", "calls PERCENT", "percent ="),
    ),
    "Fluent that cannot be read": (
        says("greeting", "greeting = Hello { $name."),
        *(SAY, "greeting", "Expected token", "greeting ="),
    ),
    "a plural without the form for the rest": (
        says(
            "progress-faced",
            "progress-faced = { $faced ->\n    [one] once\n    [two] twice\n    }",
        ),
        *(SAY, "progress-faced", "default", "}"),
    ),
    "a part indented by a tab": (
        lambda f: change(f, EN, "    .stretch = Add a quiet “morning”.", "\t.stretch = More."),
        *(EN, "half-smile.stretch", "is missing", "half-smile ="),
    ),
    "a label too long for its button": (
        says("button-stop", "button-stop = Stop all of these messages now"),
        *(SAY, "button-stop", "30 characters, more than 28", "button-stop ="),
    ),
    "a message too long": (
        says("greeting", f"greeting = {'Hello there. ' * 50}"),
        *(SAY, "greeting", "more than 600", "greeting ="),
    ),
    "an ask too long": (
        lambda f: change(f, EN, SMILE, SMILE + ", with some calm and patience" * 5),
        *(EN, "half-smile", "more than 160", "half-smile ="),
    ),
    "a closing that leaves no room for what is quoted": (
        lambda f: change(f, SAY, "You found out, instead of guessing.", "You found out. " * 9),
        *(SAY, "closing-did-not.h", "more than 110", ".h ="),
    ),
    "four lines": (
        says("greeting", "greeting =\n    1\n    2\n    3\n    4"),
        *(SAY, "greeting", "has 4 lines", "greeting ="),
    ),
    "three lines where the answer will stand below": (
        says("ask-peak", "ask-peak =\n    1\n    2\n    3"),
        *(SAY, "ask-peak", "has 3 lines", "ask-peak ="),
    ),
    "an empty message": (
        says("greeting", 'greeting = { "" }'),
        *(SAY, "greeting", "is empty", "greeting ="),
    ),
    "a word we never say": (
        says("greeting", "greeting = You kept your streak."),
        *(SAY, "greeting", "“streak”", "greeting ="),
    ),
    "a word we never say, in Spanish": (
        says("greeting", "greeting = Hola. No fue ningún fracaso.", DICE),
        *(DICE, "greeting", "“fracaso”", "greeting ="),
    ),
    "a thing no challenge is about": (
        lambda f: change(f, EN, SMILE, "half-smile = Hug one person who passes you, then go"),
        *(EN, "half-smile", "“Hug”, which no challenge is about", "half-smile ="),
    ),
    "a picture": (
        says("greeting", "greeting = Hello 🎉"),
        *(SAY, "greeting", "picture", "greeting ="),
    ),
    "two exclamation marks": (
        says("greeting", "greeting = Hello! Good to see you!"),
        *(SAY, "greeting", "exclamation", "greeting ="),
    ),
    "quotation marks of a typewriter": (
        says("greeting", "greeting = Good that you're here."),
        *(SAY, "greeting", "write “ ”", "greeting ="),
    ),
    "a tag not closed": (
        says("greeting", "greeting = <b>Hello."),
        *(SAY, "greeting", "<b> is not closed", "greeting ="),
    ),
    "tags crossed": (
        says("greeting", "greeting = <b><i>Hello.</b></i>"),
        *(SAY, "greeting", "</b> closes what is not open", "greeting ="),
    ),
    "a tag Telegram does not know": (
        says("greeting", "greeting = <p>Hello.</p>"),
        *(SAY, "greeting", "<p> is no tag", "greeting ="),
    ),
    "a tag with more than it takes": (
        says("greeting", "greeting = <b class=”x”>Hello.</b>"),
        *(SAY, "greeting", "more than Telegram takes", "greeting ="),
    ),
    "a bare ampersand": (
        says("greeting", "greeting = Hello & welcome."),
        *(SAY, "greeting", "&amp;", "greeting ="),
    ),
    "markup on a button": (
        says("button-accept", "button-accept = <b>I’m in</b>"),
        *(SAY, "button-accept", "no markup", "button-accept ="),
    ),
    "too few variants of what is said daily": (
        says("not-today", "not-today =\n    .a = All right.\n    .b = Fine."),
        *(SAY, "not-today", "has 2 variants", "not-today ="),
    ),
    "left out for readers, and not there": (
        file("es/language.toml", 'not_for = ["gone"]\n'),
        *("es/language.toml", "gone", "no such challenge", "gone"),
    ),
    "left out in English": (
        file("en/language.toml", 'not_for = [\n    "half-smile",\n]\n'),
        *("en/language.toml", "half-smile", "cannot be left out", "half-smile"),
    ),
    "a list that is none": (
        file("es/language.toml", 'not_for = "half-smile"\n'),
        *("es/language.toml", "not_for", "list", "not_for"),
    ),
    "a style that is no list": (
        file("en/style.toml", 'never = "streak"\n'),
        *("en/style.toml", "never", "list", "never"),
    ),
    "a style nobody knows": (
        file("en/style.toml", 'allways = ["streak"]\n'),
        *("en/style.toml", "allways", "not permitted", "allways"),
    ),
    "an empty word in a style": (
        file("en/style.toml", 'never = ["streak", ""]\n'),
        *("en/style.toml", "never", "empty word", "never"),
    ),
    "a language that is none": (
        file("spanish/dialogue.ftl", "greeting = Hola.\n"),
        *("spanish", "", "is no language", WHOLE),
    ),
    "a file that is not UTF-8": (
        lambda f: (f / EN).write_bytes("half-smile = Lächle.".encode("latin-1")),
        *(EN, "", "not UTF-8", WHOLE),
    ),
    "a file nobody reads": (
        file("en/stile.toml", "never = []\n"),
        *("en/stile.toml", "", "is not read here", WHOLE),
    ),
    "a file in a folder nobody reads": (
        file("challenge/shops.toml", "[a]\n"),
        *("challenge/shops.toml", "", "is not read here", WHOLE),
    ),
    "no English at all": (
        lambda f: shutil.rmtree(f / "en"),
        *(SAY, "greeting", "is missing", WHOLE),
    ),
}
QUESTIONS: dict[str, Broken] = {
    "a choice without its label": (
        lambda f: change(f, FLOW, '"suggested", ', '"suggested", "at_dawn", '),
        *(SAY, "choice-plan-at-dawn", "is missing", WHOLE),
    ),
    "a time of day for no choice": (
        lambda f: change(f, FLOW, "until = { ", "until = { at_dawn = 06:00:00, "),
        *(FLOW, "plan", "until names at_dawn", "[[question]]"),
    ),
    "a time of day that is none": (
        lambda f: change(f, FLOW, "morning = 11:00:00", 'morning = "soon"'),
        *(FLOW, "plan.until.morning", "time", "until"),
    ),
    "a question that waits for one not asked": (
        lambda f: change(f, FLOW, ONLY, "only_if = { x = ['y'] }"),
        *(FLOW, "reason", "x, not asked before", "[[question]]"),
    ),
    "a question that waits for an answer nobody gives": (
        lambda f: change(f, FLOW, ONLY, "only_if = { tried = ['never'] }"),
        *(FLOW, "reason", "never, which tried never answers", "[[question]]"),
    ),
    "a scale in tens, asked for in ones": (
        lambda f: change(f, FLOW, 'peak = ["80", "90", "100"]', 'peak = ["8", "9", "10"]'),
        *(FLOW, "after", "8, which peak never answers", "[[question]]"),
    ),
    "a question of an unknown kind": (
        lambda f: change(
            f,
            FLOW,
            'id = "after"\nphase = "reflecting"\nkind = "suds"',
            'id = "after"\nphase = "reflecting"\nkind = "stars"',
        ),
        *(FLOW, "after.kind", "'choice'", 'kind = "stars"'),
    ),
    "a question asked at no time": (
        lambda f: change(
            f, FLOW, 'id = "after"\nphase = "reflecting"', 'id = "after"\nphase = "closed"'
        ),
        *(FLOW, "after", "nothing is asked while", "[[question]]"),
    ),
    "a question asked twice": (
        lambda f: change(f, FLOW, 'id = "likely_next"', 'id = "likely"'),
        *(FLOW, "likely", "asked twice", "[[question]]"),
    ),
    "a question without choices": (
        lambda f: change(f, FLOW, 'choices = ["fear", "busy", "other"]', "choices = []"),
        *(FLOW, "reason", "has no choices", "[[question]]"),
    ),
    "a choice that is no name": (
        lambda f: change(f, FLOW, '"fear", "busy", "other"', '"fear", "busy!", "other"'),
        *(FLOW, "reason", "no name of a choice", "[[question]]"),
    ),
    "a question with a word nobody knows": (
        lambda f: change(f, FLOW, "optional = false", "optionl = false"),
        *(FLOW, "tried.optionl", "not permitted", "optionl"),
    ),
    "questions under another name": (
        lambda f: (f / FLOW).write_text(
            (f / FLOW).read_text().replace("[[question]]", "[[questions]]")
        ),
        *(FLOW, "questions", "only [[question]]", "[[questions]]"),
    ),
    "the one question the bot asks by itself": (
        lambda f: change(f, FLOW, 'id = "tried"', 'id = "attempted"'),
        *(FLOW, "tried", "is missing", WHOLE),
    ),
    "no flow": (
        lambda f: (f / FLOW).unlink(),
        *(FLOW, "", "is missing", WHOLE),
    ),
}
EARS: dict[str, Broken] = {
    "a reply that is two buttons": (
        replies('[questions.tried]\nfully = ["a bit"]\npartly = ["some", "a bit"]\n'),
        *(REPLIES, "questions.tried.partly", "is an answer of fully as well", "partly"),
    ),
    "a reply to an offer that is none": (
        replies('[questions.offer]\nacept = ["deal"]\n'),
        *(REPLIES, "questions", "offer has no acept, but accept, not_today", WHOLE),
    ),
    "an intent nobody acts on": (
        hears("[intents.easier]", "[intents.esier]"),
        *(ASKED, "intents.esier", "'easier'", "[intents.esier]"),
    ),
    "a way of asking nobody knows": (
        hears('says = ["stop"]', 'sais = ["stop"]'),
        *(ASKED, "intents.stop.sais", "not permitted", "sais"),
    ),
    "a phrase not closed": (
        hears('clear = ["something easier"]', 'clear = ["something (easier"]'),
        *(ASKED, "intents.easier.clear", "')' is missing", "something (easier"),
    ),
    "a phrase with a group that is none": (
        hears("stop <it>", "stop <them>"),
        *(ASKED, "intents.stop.clear", "no group <them>", "stop <them>"),
    ),
    "a phrase of which nothing must be said": (
        hears('says = ["stop"]', 'says = ["[stop]"]'),
        *(ASKED, "intents.stop.says", "nothing in it must be said", '"[stop]"'),
    ),
    "a group made of itself": (
        hears('it = ["it", "this"]', 'it = ["<it> all"]'),
        *(ASKED, "groups.it", "made of itself", "<it> all"),
    ),
    "a week of six days": (
        hears('"saturday", ', ""),
        *(ASKED, "times.weekdays", "7", "weekdays"),
    ),
    "words in a list where a line is wanted": (
        hears('courtesies = "please"', 'courtesies = ["please"]'),
        *(ASKED, "courtesies", "string", "courtesies"),
    ),
    "a table of phrases left out": (
        hears('askers = "can"\n', ""),
        *(ASKED, "askers", "required", WHOLE),
    ),
    "a danger nobody knows": (
        hears('crisis = ["hurt <self>"]', 'crises = ["hurt <self>"]', WARNED),
        *(WARNED, "danger.crises", "'crisis'", "crises"),
    ),
    "no sign of a crisis at all": (
        hears('crisis = ["hurt <self>"]', "crisis = []", WARNED),
        *(WARNED, "danger", "crisis", "[danger]"),
    ),
    "requests without warnings": (
        lambda f: (with_ears(f) / WARNED).unlink(),
        *(WARNED, "", "is missing", WHOLE),
    ),
    "warnings that are no TOML": (
        hears("[danger]", "[danger", WARNED),
        *(WARNED, "", "Expected", "[danger"),
    ),
    "a helpline nobody has checked": (
        lambda f: change(
            with_ears(f), LINES, 'source = "a page"\nverified_on = 2026-11-01\n\n', 'source = "a"\n'
        ),
        *(LINES, "DE TelefonSeelsorge.verified_on", "required", "[[helpline]]"),
    ),
    "a helpline checked tomorrow": (
        lambda f: change(
            with_ears(f), LINES, 'contact = "3114"\nsource = "a page"\nverified_on = 2026-11-01',
            'contact = "3114"\nsource = "a page"\nverified_on = 2027-01-01',
        ),
        *(LINES, "FR Numéro national.verified_on", "future", "verified_on = 2027-01-01"),
    ),
    "a helpline of no country": (
        hears('country = "DE"', 'country = "Germany"', LINES),
        *(LINES, "Germany TelefonSeelsorge.country", "no country", '"Germany"'),
    ),
    "a helpline without a number": (
        hears('contact = "116 123"', 'contact = "call them"', LINES),
        *(LINES, "DE TelefonSeelsorge.contact", "neither a number", "call them"),
    ),
    "a helpline without a source": (
        hears('contact = "3114"\nsource = "a page"', 'contact = "3114"', LINES),
        *(LINES, "FR Numéro national.source", "required", "[[helpline]]"),
    ),
    "a helpline listed twice": (
        lambda f: add(with_ears(f), LINES, HELPLINE),
        *(LINES, "FR Numéro national", "listed twice", "[[helpline]]"),
    ),
}  # fmt: skip
HELPLINE = """\
[[helpline]]
country = "FR"
service = "Numéro national"
contact = "3114"
source = "a page"
verified_on = 2026-11-01
"""
BROKEN = {**FACTS, **WORDS, **QUESTIONS, **EARS}
