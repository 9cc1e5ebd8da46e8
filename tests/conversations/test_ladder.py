"""/ladder: what stands on it, challenges of their own, and what is wanted of each one."""

import pytest
from sqlalchemy import select

from bot.domain.own import OwnChallenge
from bot.domain.person import Exposure, Wishes
from bot.sandbox.telegram import Telegram
from bot.service.commands import MENU
from bot.store.tables import ratings
from tests.person import Bot, Chat, meet

MINE = "Ask the choir leader whether I may sing a solo."


class Climber(Chat):
    async def wishes(self) -> Wishes:
        async with self.bot.app.database.begin() as store:
            person = await store.people.get(self.person.id)
        assert person is not None
        return person.wishes

    async def newest(self) -> Exposure:
        async with self.bot.app.database.begin() as store:
            (exposure, *_) = await store.exposures.latest(self.person.id, 1)
        return exposure

    async def whole_day(self) -> None:
        await self.tap("I’m in")
        for _ in range(3):
            await self.tap("Skip")
        await self.tap("How did it go?")
        await self.tap("Yes, all of it")
        for _ in range(3):
            await self.tap("Skip")


@pytest.fixture
async def climber(bot: Bot, telegram: Telegram) -> Climber:
    climber = Climber(bot, telegram.person(1001, first_name="Robin", language_code="en"))
    await meet(climber)
    return climber


async def test_a_challenge_of_their_own_from_writing_to_the_closing(climber: Climber) -> None:
    await climber.send("/ladder")
    picture, text = climber.person.received[-2:]
    assert picture.media is not None
    assert picture.media.kind == "photo"
    assert picture.text.startswith("Your ladder as a picture, gentle at the foot")
    assert picture.text.endswith("up to where you stand today, 0 above.")
    here, faced, coming = text.text.splitlines()
    assert here == "Where you stand: small steps."
    assert faced == "Faced: nothing yet, and that is where everybody begins."
    assert coming.startswith("Next may come: “")

    await climber.tap("Add one of my own")
    assert "What would you like to be able to do?" in climber.last
    await climber.bot.restart()  # the open part follows from what is there
    await climber.send("Hug ten strangers in the park")
    assert "I leave that one out, because it touches somebody" in climber.last
    assert climber.last.endswith("Would you put it another way?")
    await climber.send("x" * 201)
    assert "longer than 200 characters" in climber.last
    await climber.send(MINE)
    assert "How hard is it for you" in climber.last
    await climber.bot.restart()
    await climber.send("seven")
    assert "didn’t catch that as an answer" in climber.last
    await climber.send("7")
    assert "Where does it belong?" in climber.last
    await climber.send("friends and family")
    assert climber.last.splitlines()[0] == MINE
    assert "It is on your ladder" in climber.last

    await climber.tap("Work towards it")
    assert "We work towards it in steps" in climber.last
    pin = (await climber.wishes()).pin
    await climber.tap("Take it today")
    assert MINE in climber.last
    assert "You picked this one yourself." in climber.last
    exposure = await climber.newest()
    assert exposure.challenge_id == pin
    await climber.tap("I’m in")
    await climber.send("They laugh")
    await climber.tap("50 %")
    await climber.tap("5")
    assert "I will do what I wrote." in climber.last
    await climber.tap("Take this plan")
    assert "Go by your own words." in climber.last
    await climber.sleep_until(20, 30)
    assert MINE in climber.last, "the evening question names it"
    await climber.tap("Yes, all of it")
    await climber.tap("No, it didn’t")
    for _ in range(3):
        await climber.tap("Skip")
    assert "this was the one you were working towards" in climber.last
    assert (await climber.wishes()).pin is None
    async with climber.bot.app.database.engine.begin() as connection:
        rated = {key for (key,) in await connection.execute(select(ratings.c.challenge_id))}
    assert pin not in rated, "what one person thinks of their own says nothing to others"


async def test_their_own_waits_is_changed_put_away_and_taken_back(climber: Climber) -> None:
    await climber.send("/ladder")
    await climber.tap("Add one of my own")
    await climber.send("/today")
    await climber.tap("I’m in")
    await climber.send("They look away")
    assert "How likely" in climber.last, "words are about what was asked last"
    await climber.send("/ladder")
    await climber.tap("Go on with my own one")
    await climber.send(MINE)
    await climber.bot.restart()
    await climber.tap("7")
    await climber.tap("Friends and family")
    await climber.tap("Work towards it")
    await climber.tap("How hard")
    await climber.tap("3")
    assert "It is on your ladder" in climber.last
    wishes = await climber.wishes()
    own = list((await _own(climber)).values())
    assert [(one.hard, one.active) for one in own] == [(7, False), (3, True)]
    assert wishes.pin == own[1].id, "what was wanted of it goes along"
    await climber.send("/ladder")
    await climber.tap("My own ones")
    await climber.tap("Ask the choir leader whether I may sing a…")
    await climber.tap("Other words")
    await climber.tap("Leave it")
    assert climber.last == "All right. Nothing of it is kept."
    await climber.send("/ladder")
    await climber.tap("My own ones")
    await climber.tap("Ask the choir leader whether I may sing a…")
    await climber.tap("Put it away")
    assert (await climber.wishes()).pin is None
    await climber.tap("Back")
    await climber.tap("Left out")
    await climber.tap("Ask the choir leader whether I may sing a…")
    await climber.tap("Take it back")
    assert [one.active for one in (await _own(climber)).values()] == [False, True]


async def _own(climber: Climber) -> dict[str, OwnChallenge]:
    async with climber.bot.app.database.begin() as store:
        return {one.id: one for one in await store.custom.of(climber.person.id)}


async def test_what_is_left_out_never_comes_and_can_be_taken_back(climber: Climber) -> None:
    await climber.tap("One for now")
    first = await climber.newest()
    await climber.tap("More")
    assert climber.last_buttons == [
        "Bolder", "Favourite", "Not for me", "Not where I live", "Back"
    ]  # fmt: skip
    await climber.tap("Back")
    assert climber.last_buttons[0] == "I’m in"
    await climber.tap("More")
    await climber.tap("Not for me")
    assert climber.toast == "It won’t come again. /ladder can take that back."
    second = await climber.newest()
    assert second.challenge_id != first.challenge_id
    await climber.tap("More")
    await climber.tap("Not where I live")
    wishes = await climber.wishes()
    assert wishes.hidden == {first.challenge_id, second.challenge_id}
    assert wishes.not_here == {second.challenge_id}
    await climber.send("/ladder")
    await climber.tap("Left out")
    out = climber.last_buttons[0]
    await climber.tap(out)
    await climber.tap("Take it back")
    assert "It may come again" in climber.last
    assert len((await climber.wishes()).hidden) == 1


async def test_a_favourite_and_the_same_again_tomorrow(climber: Climber) -> None:
    await climber.tap("One for now")
    await climber.tap("More")
    await climber.tap("Favourite")
    assert climber.last_buttons[0] == "I’m in"
    faced = await climber.newest()
    assert (await climber.wishes()).favourites == {faced.challenge_id}
    await climber.whole_day()
    await climber.tap("Again tomorrow, elsewhere")
    assert "Look for another place or other people" in climber.last
    await climber.sleep_until(10)
    again = await climber.newest()
    assert (again.challenge_id, again.reason) == (faced.challenge_id, "repeat")
    assert "One you have met before, again on purpose" in climber.texts[-2]
    assert (await climber.wishes()).repeats == {}
    await climber.send("/ladder")
    assert "Faced: once, lately" in climber.last
    await climber.tap("What I faced")
    await climber.tap(climber.last_buttons[0])
    assert "A small step for you now. One of your favourites." in climber.last
    await climber.tap("Back")
    await climber.tap("What may come")
    await climber.tap(climber.last_buttons[0])
    await climber.tap("Take it today")
    assert "You picked this one yourself." in climber.last
    await climber.whole_day()
    await climber.send("/ladder")
    await climber.tap("What may come")
    await climber.tap(climber.last_buttons[0])
    await climber.tap("Take it today")
    assert climber.last == "Today’s is done, so it comes tomorrow."
    wanted = set((await climber.wishes()).repeats)
    await climber.send("/ladder")
    await climber.tap("Close")
    assert climber.last == "Ladder closed. /ladder opens it again."
    await climber.bot.restart()
    await climber.sleep_until(10)
    assert (await climber.newest()).challenge_id in wanted


async def test_all_of_it_can_be_typed(climber: Climber) -> None:
    await climber.send("what is today's challenge?")
    first = await climber.newest()
    await climber.send("this one is not for me")
    assert climber.new[0] == "It won’t come again, from now on."
    assert climber.last_buttons[0] == "I’m in"
    second = await climber.newest()
    assert (await climber.wishes()).hidden == {first.challenge_id}
    await climber.send("/bolder")
    assert "You asked for more, so this is one step up." in climber.last
    await climber.send("/different")
    await climber.send("/skip")
    assert (await climber.newest()).phase == "declined"
    await climber.send("can I do the same one again tomorrow?")
    assert "Tomorrow the same one again." in climber.last
    assert (await climber.wishes()).repeats.keys() == {(await climber.newest()).challenge_id}
    assert second.challenge_id not in (await climber.wishes()).hidden
    await climber.send(f"I want to add a challenge of my own: {MINE}")
    assert "How hard is it for you" in climber.last
    await climber.send("4")
    await climber.send("work or study")
    assert climber.last.startswith(MINE)
    await climber.send("show me my ladder")
    assert climber.last.startswith("Where you stand")


async def test_help_and_the_menu_lead_to_everything_of_theirs(climber: Climber) -> None:
    for label, said in (
        ("My ladder", "Where you stand"),
        ("Looking back", "Nothing faced yet"),
        ("A report to share", ""),
        ("All of it as a file", "You get a ZIP file"),
        ("Bring a file back", "ZIP file from /export"),
    ):
        await climber.send("/help")
        before = climber.last
        await climber.tap(label)
        assert said in climber.last
        assert climber.last != before
    assert {"ladder", "progress", "report", "export", "import"} <= set(MENU)
