"""A person's data in their own hands: looked at, taken along, brought back, and gone."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from bot.domain.belief import Belief
from bot.domain.replaying import rebuilt
from bot.sandbox.telegram import Telegram
from bot.store import tables
from bot.store.vault import sealed_columns
from tests.leaks import Leaks
from tests.looking.archives import changed, data_of, exported, hand_over
from tests.looking.conftest import acquaint
from tests.looking.people import exposure, give_past, past
from tests.person import Bot, Chat

MARKER = "Xylophon-Zebra"  # words that stand nowhere else


async def a_day(chat: Chat) -> None:
    """A whole day with words of their own in each place that takes some."""
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    await chat.send(f"They call me a {MARKER}")
    await chat.tap("80 %")
    await chat.tap("6")
    await chat.tap("Take this plan")
    await chat.send(f"on my way, {MARKER}")
    await chat.tap("How did it go?")
    await chat.tap("Yes, all of it")
    await chat.tap("No, it didn’t")
    await chat.tap("4")
    await chat.send(f"Nobody said {MARKER} at all")
    await chat.tap("20 %")


async def an_own_challenge(chat: Chat) -> None:
    await chat.send(f"I want to add a challenge of my own: Sing {MARKER}")
    await chat.tap("4")
    await chat.tap("Strangers")
    assert chat.last.startswith(f"Sing {MARKER}")


async def test_export_says_where_the_file_will_lie_and_then_sends_it(chat: Chat) -> None:
    said = {"fear": f"They call me a {MARKER}", "learning": f"Nobody said {MARKER} at all"}
    day = exposure(1)
    await give_past(chat, [replace(day, answers={**day.answers, **said})])
    await chat.send("/export")
    assert "Telegram’s cloud" in chat.new[0]
    assert chat.last_buttons == ["Send it here", "Better not"]
    await chat.tap("Better not")
    assert all(message.media is None for message in chat.person.received)
    content = await exported(chat)
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        assert sorted(whole.namelist()) == ["data.json", "exposures.csv", "read-me.txt"]
        text = whole.read("read-me.txt").decode()
        table = whole.read("exposures.csv").decode("utf-8-sig")
    assert f"Nobody said {MARKER} at all" in text
    assert "70 %" in text
    assert table.startswith("day,challenge,phase,reason,chance,effective,offered_at,reported_at,")
    assert f"They call me a {MARKER}" in table
    assert str(chat.person.id) not in str(data_of(content))


async def test_a_cell_that_a_spreadsheet_would_compute_is_made_harmless(chat: Chat) -> None:
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    await chat.send("=HYPERLINK(1)")
    with zipfile.ZipFile(io.BytesIO(await exported(chat))) as whole:
        assert "'=HYPERLINK(1)" in whole.read("exposures.csv").decode()


async def test_what_was_forgotten_comes_back_the_same(chat: Chat) -> None:
    await give_past(chat, past(3))
    await an_own_challenge(chat)
    await chat.tap("Take it today")
    await a_day(chat)
    before = await exported(chat)
    await chat.send("/forget")
    await chat.tap("Yes, erase it all")
    await chat.send("/start")
    await chat.tap("I’m 18 or older, and yes")
    await chat.send("/import")
    assert "ZIP file from /export" in chat.last
    await hand_over(chat, before)
    assert "4 challenges faced, from 2026-11-20 to 2026-11-24" in chat.last
    await chat.tap("Take it in")
    assert chat.last.startswith("It is all here again. The next challenge comes tomorrow at")
    after = await exported(chat)
    assert data_of(after) == data_of(before)
    assert [own["words"] for own in data_of(after)["own"]] == [f"Sing {MARKER}"]
    async with chat.bot.app.database.begin() as store:
        (told, *_) = await store.exposures.latest(chat.person.id, 1)
    assert told.worded_at == told.reported_at, "so that the words go in time"
    with zipfile.ZipFile(io.BytesIO(before)) as one, zipfile.ZipFile(io.BytesIO(after)) as two:
        assert one.read("data.json") == two.read("data.json")
    await chat.sleep_until(11, days=1)
    assert len(chat.new) == 2  # the offer, and the question about the day before


async def test_the_belief_is_computed_from_the_log_and_not_taken_from_the_file(
    chat: Chat, bot: Bot
) -> None:
    await chat.sleep_until(10)
    await chat.tap("Easier")
    before = await exported(chat)
    await hand_over(chat, before)
    await chat.tap("Take it in")
    async with bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
        log = await store.observations.of(chat.person.id)
        pending = await store.imports.of(chat.person.id)
    assert person is not None
    assert Belief.from_dict(person.belief) == rebuilt(log)
    assert pending is None


async def test_nothing_changes_before_they_say_yes(chat: Chat) -> None:
    await give_past(chat, past(2))
    before = await exported(chat)
    await hand_over(chat, changed(before, lambda data: data["exposures"].clear()), "/import")
    assert chat.last_buttons == ["Take it in", "Leave all as it is"]
    await chat.tap("Leave all as it is")
    assert data_of(await exported(chat)) == data_of(before)


async def test_a_file_of_somebody_else_here_gets_names_of_its_own(
    chat: Chat, bot: Bot, telegram: Telegram
) -> None:
    await give_past(chat, past(2))
    await an_own_challenge(chat)
    await chat.tap("Work towards it")
    await chat.sleep_until(10)
    theirs = await exported(chat)
    other = Chat(bot, telegram.person(1002, "Sam", language_code="en"))
    await acquaint(other)
    await hand_over(other, theirs)
    await other.tap("Take it in")
    assert "It is all here again" in other.last
    mine = data_of(await exported(other))
    (own,), (before,) = mine["own"], data_of(theirs)["own"]
    assert own["words"] == before["words"] == f"Sing {MARKER}"
    assert own["id"] != before["id"]
    assert mine["person"]["wishes"]["pin"] == own["id"]
    assert {e["id"] for e in mine["exposures"]}.isdisjoint(
        {e["id"] for e in data_of(theirs)["exposures"]}
    )
    assert mine["log"][1]["exposure"] == mine["exposures"][-1]["id"]
    assert data_of(await exported(chat)) == data_of(theirs)


async def test_a_file_before_consent_is_not_even_fetched(
    stranger: Chat, telegram: Telegram
) -> None:
    await stranger.send("/start")
    await hand_over(stranger, b"PK")
    assert not telegram.calls_of("getFile")
    assert stranger.last_buttons == ["I’m 18 or older, and yes", "Not for now"]


async def test_what_cannot_be_taken_in_is_told_and_nothing_is_lost(chat: Chat) -> None:
    before = await exported(chat)
    await hand_over(chat, b"PK\3\4 no zip at all")
    assert chat.last.startswith("I cannot take that file in")
    await hand_over(chat, changed(before, lambda data: data.update(version=2)))
    assert chat.last.startswith("That file comes from a newer version")
    await hand_over(chat, b"PK" + b"\0" * (8 << 20))
    assert chat.last.startswith("That file is larger")
    assert data_of(await exported(chat)) == data_of(before)


async def test_words_under_a_file_are_read_for_danger_first(chat: Chat) -> None:
    await hand_over(chat, await exported(chat), "I want to kill myself")
    assert "please talk to a person now" in chat.last


async def test_privacy_leads_to_the_file_and_to_forgetting(chat: Chat) -> None:
    await chat.send("/privacy")
    assert chat.last_buttons == ["Get all of it as a file", "Erase everything"]
    await chat.tap("Get all of it as a file")
    assert chat.last_buttons == ["Send it here", "Better not"]


async def test_a_file_that_cannot_be_made_is_told(chat: Chat, telegram: Telegram, bot: Bot) -> None:
    await chat.send("/export")
    async with bot.app.database.engine.begin() as connection:
        await connection.exec_driver_sql("alter table lookbacks rename to elsewhere")
    await chat.tap("Send it here")
    assert chat.last.startswith("The file could not be made this time.")


async def everything_of(bot: Bot, person_id: int) -> dict[str, int]:
    """How many rows of this person there are, table by table, whatever tables there are."""
    found = {}
    async with bot.app.database.engine.begin() as connection:
        for table in tables.metadata.sorted_tables:
            column = "id" if table.name == "people" else "person_id"
            if column in table.c:
                rows = await connection.execute(select(table).where(table.c[column] == person_id))
                found[table.name] = len(rows.all())
    return found


async def test_two_taps_and_nothing_is_left_in_any_table_file_or_log(
    chat: Chat, bot: Bot, telegram: Telegram, tmp_path: Path, leaks: Leaks
) -> None:
    await a_day(chat)
    await an_own_challenge(chat)
    await hand_over(chat, await exported(chat))  # waits for a yes
    dead = {"message": {"from": {"id": 1001}, "date": MARKER, "text": MARKER}}
    telegram.world.updates.push_raw(dead)  # nothing can read its date: a dead letter
    telegram.faults.add("refuse", method="sendMessage", retry_after=60, times=1)
    await chat.send(f"one more {MARKER}")  # and what it says waits in the outbox
    held = await everything_of(bot, 1001)
    empty = {name for name, count in held.items() if not count}
    assert empty <= {"lookbacks", "knocks"}  # the latter are of people whom nobody let in
    sealed = await sealed_words_of(bot, 1001)
    assert all(disk_holds(tmp_path, words) for words in sealed)

    await chat.sleep_until(23)
    await chat.send("/forget")
    await chat.tap("Yes, erase it all")
    assert chat.new == [
        "Everything of yours is erased here. To clear the chat as well, delete it in Telegram."
        " Take care."
    ]
    assert await everything_of(bot, 1001) == dict.fromkeys(held, 0)
    assert not any(disk_holds(tmp_path, words) for words in sealed)
    assert not disk_holds(tmp_path, MARKER.encode())
    assert "dead letter" in leaks.output.getvalue()
    assert MARKER not in leaks.output.getvalue()


async def sealed_words_of(bot: Bot, person_id: int) -> list[bytes]:
    """The end of every sealed value of theirs, as it lies on the disk."""
    found = []
    async with bot.app.database.engine.begin() as connection:
        for table in tables.metadata.sorted_tables:
            for name in sealed_columns(table):
                query = select(table.c[name]).where(table.c.person_id == person_id)
                values = (await connection.execute(query)).scalars()
                found += [bytes(value)[-32:] for value in values if value]
    assert len(found) >= 5
    return found


def disk_holds(folder: Path, wanted: bytes) -> list[str]:
    """Database, write-ahead log, lock: every file there is."""
    return [path.name for path in folder.iterdir() if wanted in path.read_bytes()]
