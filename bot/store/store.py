"""What one transaction can reach. Nothing in this room commits; Database.begin() does."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.access import Access
from bot.store.announcements import Announcements
from bot.store.appointments import Appointments
from bot.store.custom import Custom
from bot.store.dead_letters import DeadLetters
from bot.store.duties import Duties, Moments
from bot.store.erasures import Erasures
from bot.store.exposures import Exposures
from bot.store.gauges import Gauges
from bot.store.imports import Imports
from bot.store.inbox import Inbox
from bot.store.lookbacks import Lookbacks
from bot.store.observations import Observations
from bot.store.outbox import Outbox
from bot.store.paces import Paces
from bot.store.people import People
from bot.store.ratings import Ratings
from bot.store.set_back import SetBack
from bot.store.statistics import Statistics
from bot.store.vault import Vault


class Store:
    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self.people = People(connection, vault)
        self.erasures = Erasures(connection, vault)
        self.exposures = Exposures(connection, vault)
        self.appointments = Appointments(connection)
        self.observations = Observations(connection)
        self.ratings = Ratings(connection)
        self.dead_letters = DeadLetters(connection)
        self.gauges = Gauges(connection)
        self.lookbacks = Lookbacks(connection, vault)
        self.imports = Imports(connection, vault)
        self.custom = Custom(connection, vault)
        self.access = Access(connection)
        self.announcements = Announcements(connection)
        self.statistics = Statistics(connection)
        self.inbox = Inbox(connection, vault)
        self.outbox = Outbox(connection, vault)
        self.duties = Duties(connection)
        self.moments = Moments(connection)
        self.paces = Paces(connection)
        self.set_back = SetBack(connection)
