"""Which parts a process may be, and what it says when that cannot be."""

import pytest

from bot.config import Config, WrongSettings
from bot.roles import INNER, Role, chosen

POSTGRES = "postgresql://somebody@somewhere/bot"
WEB = "https://bot.example.org"


def config(**values: str) -> Config:
    return Config.model_validate(values)


def test_without_a_wish_it_is_everything() -> None:
    assert chosen([], config()) == INNER | {Role.POLLER}
    assert chosen([], config(webhook_url=WEB)) == INNER | {Role.WEB}


def test_on_postgresql_it_may_be_any_of_them() -> None:
    assert chosen(["worker"], config(database_url=POSTGRES)) == {Role.WORKER}
    assert chosen(["web", "sender"], config(database_url=POSTGRES, webhook_url=WEB)) == {
        Role.WEB,
        Role.SENDER,
    }


@pytest.mark.parametrize(
    ("names", "values", "told"),
    [
        (["worker"], {}, "SQLite has one process"),
        (["web", "worker", "planner", "sender"], {}, "web needs WEBHOOK_URL"),
        (["poller"], {"database_url": POSTGRES, "webhook_url": WEB}, "cannot poll while"),
        (["cook"], {"database_url": POSTGRES}, "there is no 'cook'"),
    ],
)
def test_what_cannot_be_is_told(names: list[str], values: dict[str, str], told: str) -> None:
    with pytest.raises(WrongSettings, match=told):
        chosen(names, config(**values))


def test_naming_everything_on_sqlite_is_all_right() -> None:
    assert chosen(["poller", "worker", "planner", "sender"], config())
