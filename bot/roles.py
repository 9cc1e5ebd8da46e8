"""Which parts of the bot this process is: all of them, or some, beside others of its kind."""

from collections.abc import Sequence
from enum import StrEnum

from bot.config import Config, WrongSettings


class Role(StrEnum):
    WEB = "web"  # takes updates by webhook
    POLLER = "poller"  # fetches updates
    WORKER = "worker"  # answers them
    PLANNER = "planner"  # keeps appointments, and does once what is done once for all
    SENDER = "sender"


WAYS_IN = frozenset({Role.WEB, Role.POLLER})
INNER = frozenset({Role.WORKER, Role.PLANNER, Role.SENDER})
Roles = frozenset[Role]


def chosen(names: Sequence[str], config: Config) -> Roles:
    """What `--roles` asks for; everything that this configuration can be if it asks for nothing.

    Raises WrongSettings.
    """
    way_in = Role.WEB if config.webhook_url else Role.POLLER
    whole = INNER | {way_in}
    known = {role.value for role in Role}
    if unknown := [name for name in names if name not in known]:
        raise WrongSettings(
            f"--roles: there is no {unknown[0]!r}; there are {', '.join(sorted(known))}"
        )
    roles = frozenset(Role(name) for name in names) or whole
    if wrong := (roles & WAYS_IN) - {way_in}:
        why = "needs WEBHOOK_URL" if Role.WEB in wrong else "cannot poll while WEBHOOK_URL is set"
        raise WrongSettings(f"--roles: {next(iter(wrong)).value} {why}")
    if roles != whole and config.database().startswith("sqlite"):
        raise WrongSettings(
            "--roles: SQLite has one process that does everything; "
            "set DATABASE_URL to a PostgreSQL to run several"
        )
    return roles
