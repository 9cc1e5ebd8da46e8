"""Inbox, outbox and appointments: claimed once, in order, and never lost with a process."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.person import AppointmentKind, Button, Person, Say, Urgency
from bot.store.database import Database
from bot.store.leases import LEASE, SHORT_LEASE, LeaseLost
from tests.store.conftest import NOW

LATER = NOW + SHORT_LEASE


def update(number: int, text: str = "hi") -> dict[str, Any]:
    return {"update_id": number, "message": {"text": text}}


async def put(database: Database, *letters: tuple[int, int]) -> int:
    """(update id, person id) pairs."""
    async with database.begin() as store:
        rows = [(number, person, update(number)) for number, person in letters]
        return (await store.inbox.put(7, rows, NOW)).new


async def test_an_update_is_kept_once(database: Database) -> None:
    assert await put(database, (1, 10), (2, 10)) == 2
    assert await put(database, (2, 10), (3, 10)) == 1


async def test_another_bots_update_of_the_same_number_is_another_one(database: Database) -> None:
    await put(database, (1, 10))
    async with database.begin() as store:
        assert (await store.inbox.put(8, [(1, 10, update(1))], NOW)).new == 1


async def test_one_person_is_handed_out_one_by_one_and_in_order(database: Database) -> None:
    await put(database, (3, 10), (1, 10), (2, 20))
    async with database.begin() as store:
        first = await store.inbox.claim(NOW, 10)
        assert [letter.update_id for letter in first] == [1, 2]
        assert await store.inbox.claim(NOW, 10) == []
        await store.inbox.finish(first[0].lease)
        assert [letter.update_id for letter in await store.inbox.claim(NOW, 10)] == [3]


async def test_a_postponed_letter_holds_up_its_person_only(database: Database) -> None:
    await put(database, (1, 10), (2, 10), (3, 20))
    async with database.begin() as store:
        one, other = await store.inbox.claim(NOW, 10)
        await store.inbox.postpone(one.lease, NOW + timedelta(hours=1), "Boom")
        await store.inbox.finish(other.lease)
        assert await store.inbox.claim(NOW, 10) == []
        (again,) = await store.inbox.claim(NOW + timedelta(hours=1), 10)
        assert again.update_id == 1
        assert again.lease.attempts == 2


async def test_a_dead_letter_lets_the_next_one_through(database: Database) -> None:
    await put(database, (1, 10), (2, 10))
    async with database.begin() as store:
        (poison,) = await store.inbox.claim(NOW, 10)
        await store.inbox.bury(poison.lease, "KeyError")
        assert [letter.update_id for letter in await store.inbox.claim(NOW, 10)] == [2]
        assert (await store.inbox.counts())["dead"] == 1


async def test_a_claim_nobody_finished_comes_back_after_its_lease(database: Database) -> None:
    await put(database, (1, 10))
    async with database.begin() as store:
        (first,) = await store.inbox.claim(NOW, 10)
    async with database.begin() as store:
        assert await store.inbox.claim(LATER - timedelta(seconds=1), 10) == []
        (second,) = await store.inbox.claim(LATER, 10)
        assert second.lease.fence == first.lease.fence + 1
    with pytest.raises(LeaseLost):
        async with database.begin() as store:
            await store.inbox.finish(first.lease)
    async with database.begin() as store:
        await store.inbox.finish(second.lease)
        assert await store.inbox.counts() == {"done": 1}


async def test_a_letter_in_hand_is_held_on_to_unless_somebody_else_has_it(
    database: Database,
) -> None:
    await put(database, (1, 10), (2, 20))
    async with database.begin() as store:
        lost, kept = [letter.lease for letter in await store.inbox.claim(NOW, 10)]
        await store.inbox.renew([kept], LATER)
        (other,) = await store.inbox.claim(LATER, 10)
        assert other.lease.key == lost.key
        await store.inbox.renew([lost, kept], LATER + SHORT_LEASE / 2)
        (other,) = await store.inbox.claim(LATER + SHORT_LEASE, 10)
        assert other.lease.key == lost.key, "whoever lost it has not prolonged another's lease"
        await store.inbox.finish(kept)
        await store.inbox.renew([kept], LATER)
        assert await store.inbox.counts() == {"done": 1, "waiting": 1}


async def test_what_was_dropped_or_taken_over_is_not_ours_to_say(database: Database) -> None:
    says = [(f"{person:016}", say(person, "offer", urgency=Urgency.VISIT)) for person in (1, 2, 3)]
    async with database.begin() as store:
        await store.outbox.put(says, NOW)
        held = [delivery.lease for delivery in await store.outbox.claim(NOW, 3, replies_only=False)]
        assert await store.outbox.renew(held, NOW) == set(held)
        await store.outbox.drop_unasked(1)
        await store.outbox.renew(held[1:2], LATER)
        (taken,) = await store.outbox.claim(NOW + LEASE, 3, replies_only=False)
        assert taken.say.person_id == 3
        assert await store.outbox.renew(held, LATER) == {held[1]}


async def test_two_claimers_at_once_never_get_the_same(database: Database) -> None:
    await put(database, *((number, number) for number in range(1, 61)))

    async def claim() -> list[int]:
        async with database.begin() as store:
            return [letter.update_id for letter in await store.inbox.claim(NOW, 10)]

    claimed = [
        number for part in await asyncio.gather(*[claim() for _ in range(8)]) for number in part
    ]
    assert len(claimed) == len(set(claimed)) == 60


async def test_a_handled_letter_keeps_no_words(database: Database) -> None:
    await put(database, (1, 10))
    async with database.begin() as store:
        (letter,) = await store.inbox.claim(NOW, 10)
        await store.inbox.finish(letter.lease)
        await store.inbox.tidy(NOW + timedelta(hours=71))
        assert await store.inbox.counts() == {"done": 1}
        await store.inbox.tidy(NOW + timedelta(hours=73))
        assert await store.inbox.counts() == {}


def say(person: int, text: str, **options: Any) -> Say:
    buttons = ((Button("Yes", "do:yes"), Button("No", "do:no")),)
    return Say(person_id=person, text=text, buttons=buttons, **options)


async def test_a_persons_messages_go_out_one_by_one_and_replies_first(database: Database) -> None:
    async with database.begin() as store:
        await store.outbox.put(
            [
                ("a" * 16, say(1, "offer", urgency=Urgency.VISIT)),
                ("b" * 16, say(2, "reply one")),
                ("c" * 16, say(2, "reply two")),
            ],
            NOW,
        )
        claimed = await store.outbox.claim(NOW, 10, replies_only=False)
        assert [delivery.say.text for delivery in claimed] == ["reply one", "offer"]
        await store.outbox.said([(claimed[0].id, 501)])
        (following,) = await store.outbox.claim(NOW, 10, replies_only=True)
        assert following.say.text == "reply two"


async def test_a_known_key_is_not_said_again(database: Database) -> None:
    for token in ("a" * 16, "b" * 16):
        async with database.begin() as store:
            await store.outbox.put([(token, say(1, "offer", dedupe="offer:1:7"))], NOW)
    async with database.begin() as store:
        assert await store.outbox.counts() == {"waiting": 1}


async def test_what_was_sent_keeps_its_buttons_and_no_words(database: Database) -> None:
    async with database.begin() as store:
        await store.outbox.put([("a" * 16, say(1, "hello"))], NOW)
        (delivery,) = await store.outbox.claim(NOW, 1, replies_only=False)
        await store.outbox.said([(delivery.id, 77)])
        kept = await store.outbox.find("a" * 16)
    assert kept is not None
    assert kept.message_id == 77
    assert kept.say.text == ""
    assert [[b.action for b in row] for row in kept.say.buttons] == [["do:yes", "do:no"]]


async def test_a_tap_proves_that_a_message_arrived(database: Database) -> None:
    async with database.begin() as store:
        await store.outbox.put([("a" * 16, say(1, "hello"))], NOW)
        (delivery,) = await store.outbox.claim(NOW, 1, replies_only=False)
        await store.outbox.retry(delivery.lease, NOW, counts=True)
        await store.outbox.arrived("a" * 16, 99)
        assert await store.outbox.counts() == {"sent": 1}
        kept = await store.outbox.find("a" * 16)
        assert kept is not None
        assert kept.message_id == 99


async def meet(database: Database, person_id: int) -> Person:
    person = Person(id=person_id, language="en")
    async with database.begin() as store:
        await store.people.add(person, NOW)
    return person


async def test_an_appointment_is_claimed_when_due_and_replanning_voids_the_claim(
    database: Database,
) -> None:
    await meet(database, 1)
    kind, day = AppointmentKind.OFFER, NOW.date()
    async with database.begin() as store:
        await store.appointments.plan(1, kind, NOW, day)
        assert await store.appointments.claim(NOW - timedelta(seconds=1), 5) == []
        (claimed,) = await store.appointments.claim(NOW, 5)
        assert await store.appointments.claim(NOW, 5) == []
        assert await store.appointments.holds(claimed.lease)
        await store.appointments.plan(1, kind, NOW + timedelta(days=1), day)
        assert not await store.appointments.holds(claimed.lease)
    with pytest.raises(LeaseLost):
        async with database.begin() as store:
            await store.appointments.postpone(claimed.lease, NOW)
