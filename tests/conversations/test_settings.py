"""/settings: one message that changes itself, every wish in it, and what each of them then does."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.model import Context, Need, Start
from bot.domain.person import AppointmentKind, Button, Say, Wishes
from tests.person import Bot, Chat


class Visitor(Chat):
    """Somebody who changes their settings while a question is open."""

    async def wishes(self) -> Wishes:
        async with self.bot.app.database.begin() as store:
            person = await store.people.get(self.person.id)
        assert person is not None
        return person.wishes

    async def change(self, *labels: str) -> str:
        """Tap one after the other; returns what the settings then say first."""
        before = len(self.person.received)
        for label in labels:
            await self.tap(label)
        assert len(self.person.received) == before, "no new message for a tap"
        return self.last.split("\n")[0]

    async def answers(self) -> dict[str, str]:
        async with self.bot.app.database.begin() as store:
            (exposure, *_) = await store.exposures.latest(self.person.id, 1)
        return dict(exposure.answers)


@pytest.fixture
async def visitor(chat: Chat) -> Visitor:
    visitor = Visitor(chat.bot, chat.person)
    await visitor.tap("One for now")
    await visitor.tap("I’m in")
    await visitor.send("They point at me")
    await visitor.send("/settings")
    return visitor


async def test_every_setting_is_changed_in_one_message_and_survives_a_restart(
    visitor: Visitor,
) -> None:
    assert len(visitor.new) == 1
    assert visitor.last_buttons[-2:] == ["Pause", "Close"]

    said = await visitor.change("Challenge time", "07:00 – 09:00")
    assert said.startswith("The challenge arrives between 07:00 and 09:00. The next challenge")
    assert "tomorrow at 07:" in said or "tomorrow at 08:" in said

    said = await visitor.change("Days", "Weekend")
    assert said.startswith("Challenges come: Saturday, Sunday. The next challenge comes on Sat")
    said = await visitor.change("✓ Saturday", "✓ Sunday")
    assert said == "One day is needed at least. For silence there is /pause."
    await visitor.change("Wednesday", "Back")

    assert "at 21:00, starting today" in await visitor.change("Evening question", "21:00")
    said = await visitor.change("Quiet hours", "21:00 – 07:00")
    assert said.startswith("Quiet from 21:00 to 07:00, from now on. The next challenge")
    async with visitor.bot.app.database.begin() as store:
        planned = await store.appointments.of(visitor.person.id)
    asked = planned[AppointmentKind.EVENING][0].astimezone(visitor.zone)
    assert f"{asked:%H:%M}" == "20:30", "before the quiet begins, not in it"

    said = await visitor.change("What to practise", "Online")
    assert said.startswith("Practising, from the next challenge on: Strangers, Shops")
    await visitor.change("Back")
    said = await visitor.change("What to leave out", "Phone calls", "Leaving home")
    assert said.startswith("That leaves ")
    await visitor.change("Back")

    assert "/help_now names numbers there" in await visitor.change("Country", "Germany")
    await visitor.send("/help_now")
    assert "TelefonSeelsorge" in visitor.last
    await visitor.send("/settings")

    said = await visitor.change("My words", "7 days")
    assert said == "Your words are kept for 7 days, from now on; older ones are erased."
    said = await visitor.change("As long as I’m here")
    assert said == "Your words are kept until you erase them, from now on."
    assert "Taps only, from now on." in await visitor.change("Taps only")
    assert "welcome again" in await visitor.change("✓ Taps only")
    await visitor.change("Taps only", "Back")

    assert "comes on Friday" in await visitor.change("Weekly look-back", "Friday")
    assert "No more weekly" in await visitor.change("Weekly look-back", "No look-back")
    assert "Neutral notifications" in await visitor.change("Notifications", "Neutral")
    said = await visitor.change("Language", "Español")
    assert said == "A partir de ahora te hablo en español."
    menu = visitor.bot.telegram.world.profile.commands["chat:1001", ""]
    assert {"command": "ladder", "description": "Mi escalera"} in menu

    before = await visitor.wishes()
    await visitor.bot.restart()
    assert await visitor.wishes() == before
    assert before == Wishes(
        contexts=frozenset({Context.STRANGERS, Context.SHOPS, Context.ONLINE}),
        start=Start.EASY,
        morning=(420, 540),
        zone="Europe/Berlin",
        country="DE",
        evening=21 * 60,
        days=frozenset({2, 6}),
        without=frozenset({Need.PHONE, Need.LEAVING_HOME}),
        settled=before.settled,
        quiet=(21 * 60, 7 * 60),
        neutral=True,
        taps_only=True,
        keep_days=None,
        lookback=None,
    )
    assert "Idioma" in visitor.last_buttons, "and the message is still there to tap"
    await visitor.change("Cerrar")
    assert visitor.last_buttons == []
    assert (await visitor.answers())["fear"] == "They point at me"
    assert "likely" not in await visitor.answers(), "the question is still open"
    await visitor.tap("50 %")
    assert (await visitor.answers())["likely"] == "50"


async def test_what_a_page_asks_can_be_typed(visitor: Visitor) -> None:
    await visitor.change("Challenge time")
    await visitor.send("6:45")
    assert visitor.last.startswith("The challenge arrives at 06:45. The next challenge comes tom")
    await visitor.change("Evening question")
    await visitor.send("9:15")
    assert "at 21:15, starting today" in visitor.last
    await visitor.change("Quiet hours")
    await visitor.send("10-6:30")
    assert "Quiet from 22:00 to 06:30" in visitor.last
    await visitor.change("Time zone", "Choose by the clock", "16:30 · UTC+5:30")
    assert "Asia/Kolkata" in visitor.last
    await visitor.change("Time zone")
    await visitor.send("Lisboa")
    assert "Lisbon" in visitor.last
    await visitor.tap("Another place")
    await visitor.send("Tokio")
    await visitor.tap("Yes, that’s right")
    assert "Asia/Tokyo" in visitor.last
    assert "Close" in visitor.last_buttons
    await visitor.change("Time zone")
    await visitor.tap("Share my location")
    visitor.person.location(40.4, -3.7)
    await visitor.settled()
    assert "Europe/Madrid" in visitor.last
    await visitor.send("/settings")
    await visitor.change("Country")
    await visitor.send("Alemania")
    assert "Germany: from now on" in visitor.last
    await visitor.change("Country")
    await visitor.send("50 %")  # no country: it answers the question that was open before
    assert (await visitor.answers())["likely"] == "50"
    await visitor.tap("Skip")
    await visitor.tap("Skip")  # prepared: no question is open now
    await visitor.send("/settings")
    await visitor.tap("Country")
    await visitor.send("Narnia")
    assert "didn’t catch that as an answer" in visitor.last
    await visitor.send("Österreich")
    assert "Austria is noted. I know no checked number there" in visitor.last
    wishes = await visitor.wishes()
    assert (wishes.morning, wishes.evening) == ((405, 405), 21 * 60 + 15)
    assert (wishes.quiet, wishes.zone) == ((1320, 390), "Europe/Madrid")
    assert wishes.country == "AT"


async def test_another_place_is_confirmed_in_words(visitor: Visitor) -> None:
    await visitor.change("Time zone")
    await visitor.send("tokyo")
    await visitor.send("no")
    await visitor.send("kolkata")
    await visitor.send("yes")
    assert (await visitor.wishes()).zone == "Asia/Kolkata"
    assert "The next challenge comes" in visitor.last
    await visitor.send("i moved to Madrid")
    await visitor.send("yes please")
    assert (await visitor.wishes()).zone == "Europe/Madrid"


async def test_a_button_of_the_first_meeting_still_leads_to_a_time_zone(visitor: Visitor) -> None:
    """ "Choose by the clock", found again weeks later: it is no zone, only a way to one."""
    asked = next(m for m in visitor.person.received if "Which city" in m.text)
    clock = next(b for b in asked.buttons if b["text"] == "Choose by the clock")
    visitor.person.tap(asked.id, clock["callback_data"])
    await visitor.settled()
    assert (await visitor.wishes()).zone == "Europe/Berlin"
    await visitor.change("Choose by the clock", "16:30 · UTC+5:30")
    assert (await visitor.wishes()).zone == "Asia/Kolkata"


async def test_a_zone_that_no_longer_exists_is_not_taken(visitor: Visitor) -> None:
    say = Say(visitor.person.id, "Where?", ((Button("There", "set:zone:Old/Place"),),))
    async with visitor.bot.app.database.begin() as store:
        await store.outbox.put([("f" * 16, say)], visitor.bot.clock.now())
    await visitor.settled()
    await visitor.tap("There")
    assert visitor.toast == "That one is past."
    assert (await visitor.wishes()).zone == "Europe/Berlin"


async def test_with_taps_only_words_are_understood_and_not_kept(visitor: Visitor) -> None:
    await visitor.change("My words", "Taps only", "Back")
    await visitor.tap("50 %")
    await visitor.tap("5")
    assert "write your own" not in visitor.last
    await visitor.send("When the moon is full, I will ask")
    assert re.match("I’ve read that|Read, and not kept", visitor.new[0])
    assert "A plan for the moment" in visitor.new[1]
    await visitor.send("take this plan")
    assert "Your plan:" in visitor.last
    await visitor.send("It went in a way I will not forget")
    await visitor.send("did it!")
    await visitor.tap("No, it didn’t")
    await visitor.tap("3")
    assert visitor.last.endswith("Tap what comes nearest.")
    await visitor.send("The moon was kind")
    await visitor.tap("Kinder than I thought")
    answers = await visitor.answers()
    async with visitor.bot.app.database.begin() as store:
        (exposure, *_) = await store.exposures.latest(visitor.person.id, 1)
    assert exposure.notes == ()
    assert (answers["plan"], answers["learning"]) == ("suggested", "kinder")
    await visitor.send("/ladder")
    await visitor.tap("Add one of my own")
    assert "With taps only I keep no words" in visitor.last
    await visitor.send("I want to die")
    assert "findahelpline.com" in visitor.last


async def test_neutral_notifications_tell_nothing_until_they_are_asked_to(
    visitor: Visitor,
) -> None:
    await visitor.change("Notifications", "Neutral")
    await visitor.tap("50 %")
    await visitor.sleep_until(20, 30)
    assert visitor.new == ["Hello. There is something here, for when you have a moment."]
    await visitor.tap("Show")
    assert visitor.new == []
    assert visitor.last_buttons == ["Yes, all of it", "Partly", "I started", "Not today"]
    await visitor.tap("Yes, all of it")
    for _ in range(3):
        await visitor.tap("Skip")
    await visitor.sleep_until(10)
    assert visitor.new == ["Hello. There is something here, for when you have a moment."]
    await visitor.tap("Show")
    assert visitor.person.received[-2].buttons[0]["text"] == "I’m in"
    assert "go over it again" in visitor.last, "yesterday’s question, after the offer"


async def test_quiet_hours_hold_for_whatever_was_late(bot: Bot, chat: Chat) -> None:
    await chat.send("/settings")
    await chat.tap("Quiet hours")
    await chat.send("10-20")
    await chat.send("remind me at 15:00")
    assert "today at 20:00" in chat.last
    await bot.stop()
    bot.clock.move(timedelta(hours=23, minutes=30))  # 11:30 the next day, the offer was due by 10
    await bot.start()
    await chat.settled()
    assert "I’m in" not in chat.buttons
    bot.clock.move_to(datetime(2026, 11, 25, 8, 59, tzinfo=UTC))  # 9:59, when it is due again
    await bot.app.planner.crew.drain()  # it was said, and waits to be sent until they have begun
    bot.clock.move(timedelta(minutes=2))
    await chat.settled()
    assert "I’m in" not in chat.buttons
    await chat.sleep_until(10)
    assert "I’m in" in chat.buttons
