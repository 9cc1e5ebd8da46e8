"""The smallest intents.toml, safety.toml and helplines.toml that can be listened with."""

from pathlib import Path

INTENTS = """\
courtesies = "please"
openers = "i"
story = "he she"
askers = "can"
joins = "and"
innocuous = ["stop sign"]
yes = ["yes"]
no = ["no"]

[short_forms]
pls = "please"

[groups]
it = ["it", "this"]

[intents.stop]
clear = ["stop <it>"]
says = ["stop"]

[intents.easier]
clear = ["something easier"]

[times]
hours_of = { noon = 12 }
numbers = { one = 1, half = 0.5 }
minutes_in = { minutes = 1 }
weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
months = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]
until = ["until"]
forenoon = ["am"]
afternoon = ["pm"]
at = ["at"]
tomorrow = ["tomorrow"]
past = ["past"]
to = ["to"]
fractions = { half = 30 }
filler = ["of"]

[places]
movers = ["moved"]
prepositions = ["to"]
ends = ["now"]

[languages]
english = "en"
"""
SAFETY = """\
innocent = ["dying to know"]

[groups]
self = ["myself"]

[danger]
crisis = ["hurt <self>"]

[ordinary]
phrases = ["shake hands"]

[unsafe]
touch = ["touch somebody"]
"""
HELPLINES = """\
[[helpline]]
country = "DE"
service = "TelefonSeelsorge"
contact = "116 123"
hours = ""
source = "a page"
verified_on = 2026-11-01

[[helpline]]
country = "FR"
service = "Numéro national"
contact = "3114"
source = "a page"
verified_on = 2026-11-01
"""


def with_ears(folder: Path, language: str = "en") -> Path:
    (folder / language).mkdir(parents=True, exist_ok=True)
    (folder / language / "intents.toml").write_text(INTENTS, "utf-8")
    (folder / language / "safety.toml").write_text(SAFETY, "utf-8")
    (folder / "helplines.toml").write_text(HELPLINES, "utf-8")
    return folder
