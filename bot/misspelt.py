"""Names of settings that nobody reads, each with the name that was probably meant.

.env is ours, so every unknown name there is a mistake. The environment belongs to everybody:
there, only what begins with ASKANYWAY_ or is nearly the name of one of ours is taken for one,
and not what Kubernetes says of a Service that is named after us.
"""

import re
from collections.abc import Iterable
from difflib import get_close_matches

OURS = "ASKANYWAY_"
# How much two names have in common, of 1. PROMPT_DIR is nearly PROMPTS_DIR (0.95); TELEGRAM_TOKEN
# is rather like TELEGRAM_BOT_TOKEN (0.88), but may well be another bot's.
NEARLY, RATHER, SOMEWHAT = 0.9, 0.8, 0.6
SERVICE = "_SERVICE_HOST"
OF_A_SERVICE = re.compile(
    r"SERVICE_(HOST|PORT(_[A-Z0-9_]+)?)|PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?"
)
# Other programs have settings almost of these names; what is near them may be one of those.
COMMON = frozenset({"DATA_DIR", "DATABASE_URL", "LOG_LEVEL", "BACKUP_DIR"})


def mistakes(in_file: Iterable[str], around: Iterable[str], known: Iterable[str]) -> list[str]:
    """One line for each name in .env or the environment that must be a mistake."""
    names = set(known)
    told = {name: _told(name, names, ".env") for name in in_file if name not in names}
    for name in _without_links(around):
        if name not in names and name not in told and _meant_for_us(name, names):
            told[name] = _told(name, names, "the environment")
    return [told[name] for name in sorted(told)]


def doubts(around: Iterable[str], known: Iterable[str]) -> list[str]:
    """One line for each name that may be a mistake, or another program's."""
    names = set(known)
    others = _without_links(around) - names
    foreign = {name for name in others if not _meant_for_us(name, names)}
    found = {name: _near(name, names, RATHER) for name in foreign}
    return [f"{name} is not read; is {near} meant?" for name, near in sorted(found.items()) if near]


def _without_links(around: Iterable[str]) -> set[str]:
    """X_PORT and its like belong to a Service x only where X_SERVICE_HOST is there as well."""
    names = set(around)
    for service in [name.removesuffix(SERVICE) for name in names if name.endswith(SERVICE)]:
        names -= {
            name
            for name in names
            if name.startswith(f"{service}_")
            and OF_A_SERVICE.fullmatch(name.removeprefix(f"{service}_"))
        }
    return names


def _meant_for_us(name: str, known: set[str]) -> bool:
    return name.startswith(OURS) or bool(_near(name, known - COMMON, NEARLY))


def _told(name: str, known: set[str], where: str) -> str:
    bare = name.removeprefix(OURS)
    longer = next((one for one in sorted(known) if one.endswith(f"_{bare}")), "")
    near = _near(bare, known, SOMEWHAT) or longer
    line = f"{name}: there is no such setting, but it is in {where}"
    return f"{line}; is {near} meant?" if near else line


def _near(name: str, known: set[str], alike: float) -> str:
    return next(iter(get_close_matches(name.upper(), sorted(known), n=1, cutoff=alike)), "")
