"""`askanyway config check`: what every setting is, where it comes from, and no secret."""

from collections.abc import Mapping
from urllib.parse import urlsplit, urlunsplit

from pydantic import SecretStr

from bot.config import SECRETS, Config, doubts, load, origins


def lines() -> list[str]:
    """For settings that were read without a mistake. Raises WrongSettings."""
    config, found = load(), origins()
    told = [_line(name.upper(), getattr(config, name), found) for name in Config.model_fields]
    return [*told, *(f"# {doubt}" for doubt in doubts())]


def _line(name: str, value: object, found: Mapping[str, str]) -> str:
    where = found.get(name) or (name in SECRETS and found.get(f"{name}_FILE")) or "default"
    if name in SECRETS and name not in found and f"{name}_FILE" in found:
        where = f"{name}_FILE in {where}"
    return f"{f'{name}={_shown(name, value)}':<48} # {where}"


def _shown(name: str, value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case SecretStr():
            return _hidden(name, value)
        case _:
            return str(value)


def _hidden(name: str, secret: SecretStr) -> str:
    """Of a database's address everything but the password."""
    parts = urlsplit(secret.get_secret_value())
    if name != "DATABASE_URL" or not parts.hostname:
        return "(set)"
    user = f"{parts.username}:***@" if parts.username else ""
    port = f":{parts.port}" if parts.port else ""
    return urlunsplit((parts.scheme, f"{user}{parts.hostname}{port}", parts.path, "", ""))
