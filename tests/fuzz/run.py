"""Random updates through the poller, the inbox and the worker, among those of a real person.

Whatever comes, each ends handled or as a dead letter with the name of its mistake; the person in
between is answered every time; and of what the updates say nothing stands in the log.
"""

import io
import logging
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from sqlalchemy import func, select

from bot.ops import logs
from bot.sandbox.people import Person
from bot.store.tables import inbox
from tests.fuzz.schema import Schema
from tests.fuzz.updates import MARK, PEOPLE, Updates
from tests.person import TOKEN, Bot

BATCH = 100  # as many as one getUpdates brings
A_WHILE = timedelta(minutes=2)  # in which a letter that goes wrong is tried for the last time
MOST_TRIES = 200
HUMAN = 77
LATE = 10.0  # seconds: the pause of a poller that gets nowhere grows longer than this


@dataclass(slots=True)
class Result:
    sent: int = 0
    states: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)  # of dead letters
    stuck: list[str] = field(default_factory=list)
    unanswered: int = 0  # of the person in between
    leaked: list[str] = field(default_factory=list)

    @property
    def fine(self) -> bool:
        named = all(reason.isidentifier() for reason in self.reasons)
        ended = set(self.states) <= {"done", "dead"}
        return named and ended and not (self.stuck or self.unanswered or self.leaked)


async def fuzz(bot: Bot, schema: Schema, seed: int, many: int) -> Result:
    """`many` updates, and after each hundred one of the person's."""
    result, log = Result(), io.StringIO()
    updates = Updates(schema, Random(f"fuzz {seed}"))
    known = [bot.telegram.person(number, "Ada") for number in PEOPLE[::2]]
    human = bot.telegram.person(HUMAN, "Robin")
    for person in (*known, human):
        person.send("/help")  # from now on the bot may write to them
    handler = logs.net(log)
    logging.getLogger().addHandler(handler)
    try:
        while result.sent < many:
            for _ in range(min(BATCH, many - result.sent)):
                result.sent += 1
                update = updates.next(0)
                del update["update_id"]
                bot.telegram.world.updates.push_raw(update)
            await _serve(bot, human, result)
            _search(log, result)
    finally:
        logging.getLogger().removeHandler(handler)
    await _count(bot, result)
    return result


async def _serve(bot: Bot, human: Person, result: Result) -> None:
    """All that came is fetched and handled, and the person is answered meanwhile."""
    app, pending = bot.app, bot.telegram.world.updates
    human.send("/help")
    before = len(human.received)
    while pending.pending:
        pause = await app.poller.poll(0)
        if pause > LATE:
            result.stuck.append(f"the poller waits at {pending.pending[0].update}")
            pending.forget()
            return
        await app.worker.crew.drain()
    await app.sender.crew.drain()
    result.unanswered += len(human.received) == before
    await _try_again(bot)


async def _try_again(bot: Bot) -> None:
    """What went wrong is tried again, one letter of a person after the other."""
    for _ in range(MOST_TRIES):
        bot.clock.move(A_WHILE)
        if not await bot.app.worker.crew.drain():
            break
    await bot.app.sender.crew.drain()


def _search(log: io.StringIO, result: Result) -> None:
    for word in (MARK, TOKEN.partition(":")[2]):
        at = log.getvalue().find(word)
        if at >= 0:
            result.leaked.append(log.getvalue()[max(at - 300, 0) : at + 60])
    log.seek(0)
    log.truncate()


async def _count(bot: Bot, result: Result) -> None:
    async with bot.app.database.engine.begin() as connection:
        states = select(inbox.c.state, func.count()).group_by(inbox.c.state)
        for state, count in await connection.execute(states):
            result.states[state] = count
        dead = select(inbox.c.error, func.count()).where(inbox.c.state == "dead")
        for reason, count in await connection.execute(dead.group_by(inbox.c.error)):
            result.reasons[reason or "?"] = count
