"""Settings, read once from the environment and `.env`; every mistake is reported at once.

A secret may also come from a file: NAME_FILE holds the path of a file with the value.
"""

import os
import re
from pathlib import Path
from typing import Any

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ENV_FILE = Path(".env")
FORM_OF_A_TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{20,64}")
SECRETS = ("TELEGRAM_BOT_TOKEN", "DATABASE_URL")


class WrongSettings(Exception):
    """What is wrong, one line each, for the person who set it."""


class Config(BaseSettings):
    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    telegram_bot_token: SecretStr | None = Field(None)
    telegram_api_base_url: str = Field("https://api.telegram.org")
    database_url: SecretStr | None = Field(None)
    data_dir: Path = Field(Path("data"))
    prompts_dir: Path | None = Field(None)
    prompts_mode: str = Field("add", pattern="^(add|instead)$")  # to, or of, the built-in library
    send_rate_per_second: float = Field(25, gt=0, le=1000)
    sandbox_host: str = Field("127.0.0.1")
    sandbox_port: int = Field(8787, ge=0, le=65535)
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")

    @field_validator("telegram_bot_token", "database_url", "prompts_dir", mode="before")
    @classmethod
    def _empty_is_unset(cls, value: Any) -> Any:
        return None if value == "" else value

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not FORM_OF_A_TOKEN.fullmatch(value.get_secret_value().strip()):
            raise ValueError("this is not a token as @BotFather gives it (123456:ABC-...)")
        return value

    @model_validator(mode="after")
    def _there(self) -> "Config":
        if self.prompts_dir is not None and not self.prompts_dir.is_dir():
            raise ValueError(f"PROMPTS_DIR: there is no folder {self.prompts_dir}")
        return self

    @property
    def token(self) -> str | None:
        secret = self.telegram_bot_token
        return secret.get_secret_value().strip() if secret else None

    @property
    def api_url(self) -> str:
        """As PTB wants it: up to where the token follows."""
        return f"{self.telegram_api_base_url.rstrip('/').removesuffix('/bot')}/bot"

    def database(self, name: str = "askanyway.db") -> str:
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite+aiosqlite:///{self.data_dir.absolute() / name}"


def load(env_file: Path = ENV_FILE) -> Config:
    """Raises WrongSettings with everything that is wrong."""
    found = {**dotenv_values(env_file), **os.environ}
    mistakes: list[str] = []
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


def _told(mistake: dict[str, Any]) -> str:
    """One line; never the value, which may be a secret."""
    name = ".".join(str(part) for part in mistake["loc"]).upper()
    text = str(mistake["msg"]).removeprefix("Value error, ")
    return f"{name}: {text}" if name else text
