"""What one transaction can reach. Nothing in this room commits; Database.begin() does."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.appointments import Appointments
from bot.store.exposures import Exposures
from bot.store.inbox import Inbox
from bot.store.observations import Observations
from bot.store.outbox import Outbox
from bot.store.people import People


class Store:
    def __init__(self, connection: AsyncConnection) -> None:
        self.people = People(connection)
        self.exposures = Exposures(connection)
        self.appointments = Appointments(connection)
        self.observations = Observations(connection)
        self.inbox = Inbox(connection)
        self.outbox = Outbox(connection)
