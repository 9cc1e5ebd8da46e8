"""Three workers over one database: each person's letters and messages stay in order.

The claim is what keeps it: the first waiting row of a person, in hand or not, keeps the
second one from being claimed. Each step below is a transaction of its own, as in real life.
"""

import asyncio
from collections import defaultdict
from random import Random

import pytest

from bot.domain.person import AppointmentKind, Person, Say, Urgency
from bot.store.database import Database
from bot.store.inbox import NOBODY
from tests.store.conftest import NOW

PEOPLE, LETTERS, WORKERS = 5, 40, 3


class Diary:
    """Who was in hand when, as the workers saw it."""

    def __init__(self) -> None:
        self.begun: dict[int, list[int]] = defaultdict(list)
        self.in_hand: set[int] = set()
        self.overlaps = 0

    def begin(self, person: int, number: int) -> None:
        self.overlaps += person in self.in_hand and person != NOBODY
        self.in_hand.add(person)
        self.begun[person].append(number)

    def end(self, person: int) -> None:
        self.in_hand.discard(person)

    def is_in_order(self) -> bool:
        numbers = [begun for person, begun in self.begun.items() if person != NOBODY]
        return self.overlaps == 0 and all(begun == sorted(begun) for begun in numbers)


@pytest.mark.parametrize("seed", range(2))
async def test_letters_of_one_person_are_never_in_two_hands_nor_out_of_order(
    database: Database, seed: int
) -> None:
    chance, diary = Random(seed), Diary()
    left = [(number, chance.randrange(NOBODY, PEOPLE)) for number in range(1, LETTERS + 1)]
    total = len(left)

    async def worker(own: Random, *, polls: bool) -> None:
        while sum(map(len, diary.begun.values())) < total or diary.in_hand:
            await asyncio.sleep(0)  # noqa: TID251 - others have their turn too
            if polls and left:  # letters come in while others are answered
                batch = [left.pop(0) for _ in range(min(len(left), own.randrange(1, 9)))]
                async with database.begin() as store:
                    rows = [(number, who, {"update_id": number}) for number, who in batch]
                    await store.inbox.put(7, rows, NOW)
            async with database.begin() as store:
                letters = await store.inbox.claim(NOW, own.randrange(1, 5))
            for letter in letters:
                diary.begin(letter.person_id, letter.update_id)
            for letter in letters:
                async with database.begin() as store:
                    await store.inbox.finish(letter.lease)
                    diary.end(letter.person_id)

    await asyncio.gather(*[worker(Random(seed * 10 + n), polls=n == 0) for n in range(WORKERS)])
    assert diary.is_in_order()
    assert sorted(n for begun in diary.begun.values() for n in begun) == list(range(1, total + 1))


@pytest.mark.parametrize("seed", range(2))
async def test_messages_to_one_person_are_never_in_two_hands_nor_out_of_order(
    database: Database, seed: int
) -> None:
    """A reply may pass a visit that waits; within each of the two the order holds."""
    chance, replies, visits = Random(seed), Diary(), Diary()
    says = [
        (f"{n:016}", Say(chance.randrange(1, PEOPLE), str(n), urgency=chance.choice(list(Urgency))))
        for n in range(LETTERS)
    ]
    async with database.begin() as store:
        for token, say in says:
            await store.outbox.put([(token, say)], NOW)
    in_hand: set[int] = set()
    done = 0

    async def sender(own: Random) -> None:
        nonlocal done
        while done < LETTERS:
            await asyncio.sleep(0)  # noqa: TID251 - others have their turn too
            async with database.begin() as store:
                only = own.random() < 0.5
                claimed = await store.outbox.claim(NOW, own.randrange(1, 4), replies_only=only)
            for one in claimed:
                assert one.say.person_id not in in_hand
                in_hand.add(one.say.person_id)
                diary = visits if one.say.urgency is Urgency.VISIT else replies
                diary.begin(one.say.person_id, int(one.say.text))
            for one in claimed:
                async with database.begin() as store:
                    in_hand.discard(one.say.person_id)
                    await store.outbox.said([(one.id, one.id)])
                replies.end(one.say.person_id)
                visits.end(one.say.person_id)
            done += len(claimed)

    await asyncio.gather(*[sender(Random(seed * 10 + n)) for n in range(WORKERS)])
    assert replies.is_in_order()
    assert visits.is_in_order()


async def test_a_reply_passes_a_visit_that_waits_but_not_one_on_its_way(
    database: Database,
) -> None:
    async with database.begin() as store:
        await store.outbox.put([("a" * 16, Say(1, "offer", urgency=Urgency.VISIT))], NOW)
    async with database.begin() as store:
        await store.outbox.put([("b" * 16, Say(1, "reply"))], NOW)
        (reply,) = await store.outbox.claim(NOW, 9, replies_only=False)
        assert reply.say.text == "reply"
        assert await store.outbox.claim(NOW, 9, replies_only=False) == []
        await store.outbox.said([(reply.id, 1)])
        (offer,) = await store.outbox.claim(NOW, 9, replies_only=False)
        assert offer.say.text == "offer"
        await store.outbox.put([("c" * 16, Say(1, "another reply"))], NOW)
        assert await store.outbox.claim(NOW, 9, replies_only=True) == []
        await store.outbox.said([(offer.id, 2)])
        assert len(await store.outbox.claim(NOW, 9, replies_only=True)) == 1


async def test_what_is_said_with_a_visit_stays_with_it(database: Database) -> None:
    says = [
        ("a" * 16, Say(1, "offer", urgency=Urgency.VISIT)),
        ("b" * 16, Say(1, "a word after it")),
        ("c" * 16, Say(2, "somebody else's reply")),
    ]
    async with database.begin() as store:
        await store.outbox.put(says, NOW)
        replies = await store.outbox.claim(NOW, 9, replies_only=True)
        assert [one.say.text for one in replies] == ["somebody else's reply"]


async def test_the_last_letter_of_a_person_says_that_none_is_left(database: Database) -> None:
    async with database.begin() as store:
        await store.inbox.put(7, [(n, 1, {"update_id": n}) for n in (1, 2)], NOW)
        await store.inbox.put(7, [(3, 2, {"update_id": 3})], NOW)
        first, other = await store.inbox.claim(NOW, 9)
        assert await store.inbox.finish(first.lease) is True
        assert await store.inbox.finish(other.lease) is False


async def test_nobody_is_visited_while_too_much_waits_to_be_said(database: Database) -> None:
    async with database.begin() as store:
        await store.people.add(Person(1, "en"), NOW)
        await store.appointments.plan(1, AppointmentKind.OFFER, NOW, NOW.date())
        says = [(f"{n:016}", Say(n, "offer", urgency=Urgency.VISIT)) for n in range(1, 4)]
        await store.outbox.put(says, NOW)
        assert await store.appointments.claim(NOW, 9, backlog=2) == []
        (one, *_) = await store.outbox.claim(NOW, 1, replies_only=False)
        await store.outbox.said([(one.id, 1)])
        assert len(await store.appointments.claim(NOW, 9, backlog=2)) == 1
