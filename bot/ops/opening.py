"""The database that the settings name, with its keys; whoever takes it starts and stops it."""

from bot.config import Config
from bot.store.database import Database


def database(config: Config, url: str | None = None) -> Database:
    """`url` names another one with the same keys: a copy that is looked into."""
    return Database(
        url or config.database(),
        config.keyring,
        folder=config.data_dir,
        backups=config.backups,
    )
