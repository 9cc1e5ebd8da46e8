"""Settings, read once from the environment and `.env`; every mistake is reported at once.

A secret may also come from a file: NAME_FILE holds the path of a file with the value.
"""

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot import misspelt

ENV_FILE = Path(".env")
FORM_OF_A_TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{20,64}")
FORM_OF_A_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
WEBHOOK_PORTS = (443, 80, 88, 8443)
SECRETS = ("TELEGRAM_BOT_TOKEN", "DATABASE_URL", "WEBHOOK_SECRET", "SENTRY_DSN")


class WrongSettings(Exception):
    """What is wrong, one line each, for the person who set it."""


class Config(BaseSettings):
    model_config = SettingsConfigDict(extra="ignore", frozen=True, env_ignore_empty=True)

    telegram_bot_token: SecretStr | None = Field(None)
    telegram_api_base_url: str = Field("https://api.telegram.org")
    database_url: SecretStr | None = Field(None)
    access: str = Field("owner", pattern="^(owner|invite|open)$")  # who may come in
    data_dir: Path = Field(Path("data"))
    keyring_file: Path | None = Field(None)
    prompts_dir: Path | None = Field(None)
    prompts_mode: str = Field("add", pattern="^(add|instead)$")  # to, or of, the built-in library
    webhook_url: str | None = Field(None)
    webhook_secret: SecretStr | None = Field(None)
    webhook_host: str = Field("127.0.0.1")
    webhook_port: int = Field(8080, ge=0, le=65535)
    send_rate_per_second: float = Field(25, gt=0, le=1000)
    allow_paid_broadcast: bool = Field(False)
    paid_broadcasts_per_day: int = Field(1000, ge=0)
    backup_nightly: bool = Field(True)
    backup_dir: Path | None = Field(None)
    health_host: str = Field("127.0.0.1")
    health_port: int = Field(8788, ge=0, le=65535)  # 0: no port is opened
    sandbox_host: str = Field("127.0.0.1")
    sandbox_port: int = Field(8787, ge=0, le=65535)
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")
    log_format: str = Field("text", pattern="^(text|json)$")
    sentry_dsn: SecretStr | None = Field(None)

    @field_validator(
        "telegram_bot_token",
        "database_url",
        "keyring_file",
        "prompts_dir",
        "webhook_url",
        "webhook_secret",
        "sentry_dsn",
        mode="before",
    )
    @classmethod
    def _empty_is_unset(cls, value: Any) -> Any:
        return None if value == "" else value

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not FORM_OF_A_TOKEN.fullmatch(value.get_secret_value().strip()):
            raise ValueError("this is not a token as @BotFather gives it (123456:ABC-...)")
        return value

    @field_validator("prompts_dir")
    @classmethod
    def _is_there(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError(f"there is no folder {value}")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _can_be_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not FORM_OF_A_WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("1 to 256 of A-Z, a-z, 0-9, _ and - are what Telegram takes")
        return value

    @model_validator(mode="after")
    def _telegram_can_reach_it(self) -> "Config":
        """Only Telegram's own servers insist on TLS and on their ports."""
        if self.webhook_url is None:
            return self
        parts = urlsplit(self.webhook_url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
            raise ValueError("WEBHOOK_URL: an address like https://bot.example.org is needed")
        of_telegram = urlsplit(self.telegram_api_base_url).hostname == "api.telegram.org"
        if of_telegram and (parts.scheme != "https" or (parts.port or 443) not in WEBHOOK_PORTS):
            raise ValueError("WEBHOOK_URL: Telegram takes https on port 443, 80, 88 or 8443")
        return self

    @property
    def token(self) -> str | None:
        secret = self.telegram_bot_token
        return secret.get_secret_value().strip() if secret else None

    @property
    def api_url(self) -> str:
        """As PTB wants it: up to where the token follows."""
        return f"{self.telegram_api_base_url.rstrip('/').removesuffix('/bot')}/bot"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return (self.backup_dir or self.data_dir / "backups").absolute()

    @property
    def keyring(self) -> Path:
        """Where the keys are. The first start makes it, so it need not be there yet."""
        return self.keyring_file or self.data_dir.absolute() / "keyring"

    def database(self, name: str = "askanyway.db") -> str:
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir.absolute() / name}"


def load(env_file: Path = ENV_FILE) -> Config:
    """Raises WrongSettings with everything that is wrong."""
    written = dotenv_values(env_file)
    found = {**written, **os.environ}
    mistakes = misspelt.mistakes(written, os.environ, names())
    mistakes += [f"{key}: write {key}=value" for key, value in written.items() if value is None]
    values: dict[str, Any] = {}
    for name in Config.model_fields:
        key = name.upper()
        if found.get(key):
            values[name] = found[key]
        elif key in SECRETS and found.get(f"{key}_FILE"):
            path = Path(str(found[f"{key}_FILE"]))
            try:
                values[name] = path.read_text("utf-8").strip()
            except OSError as mistake:
                mistakes.append(f"{key}_FILE: {path} cannot be read ({mistake.strerror})")
    try:
        config = Config.model_validate(values)
    except ValidationError as wrong:
        mistakes += [_told(dict(mistake)) for mistake in wrong.errors()]
    if mistakes:
        raise WrongSettings("\n".join(mistakes))
    return config


def names() -> list[str]:
    """Every setting as it is written, and NAME_FILE for those that may come from a file."""
    return [*(name.upper() for name in Config.model_fields), *(f"{key}_FILE" for key in SECRETS)]


def doubts() -> list[str]:
    """Names in the environment that may be meant for us, or for another program."""
    return misspelt.doubts(os.environ, names())


def origins(env_file: Path = ENV_FILE) -> dict[str, str]:
    """Where each setting that is not at its default comes from."""
    found: dict[str, str] = {}
    for place, values in ((str(env_file), dotenv_values(env_file)), ("environment", os.environ)):
        found |= {name: place for name in names() if values.get(name)}
    return found


def _told(mistake: dict[str, Any]) -> str:
    """One line; never the value, which may be a secret."""
    name = ".".join(str(part) for part in mistake["loc"]).upper()
    text = str(mistake["msg"]).removeprefix("Value error, ")
    if mistake["type"] == "string_pattern_mismatch":
        text = f"one of {', '.join(mistake['ctx']['pattern'].strip('^$()').split('|'))}, please"
    return f"{name}: {text}" if name else text
