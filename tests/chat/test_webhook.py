"""Telegram knocks: who may, what is kept before it is told so, and changing ways loses nothing."""

import asyncio
import hmac
import json
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from hmac import compare_digest
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from bot.chat import webhook
from bot.chat.doorbell import Address, Doorbell, address
from bot.chat.letterbox import WANTED
from bot.sandbox.telegram import Telegram
from bot.sandbox.webhook import SECRET_HEADER, Delivery
from bot.sandbox.world import Webhook
from tests.person import TOKEN, Bot, Chat

PLACE = "https://bot.example.org"
UPDATE = {"update_id": 7, "message": {"text": "hi", "from": {"id": 1001}}}


@pytest.fixture
def where() -> Address:
    return address(PLACE, TOKEN)


@pytest.fixture
async def http(bot: Bot, where: Address) -> AsyncIterator[httpx.AsyncClient]:
    application = webhook.application(where, bot.app.letterbox)
    transport = httpx.ASGITransport(application)
    async with httpx.AsyncClient(transport=transport, base_url=PLACE) as client:
        yield client


async def knock(
    http: httpx.AsyncClient, where: Address, body: Any = UPDATE, secret: str | None = None
) -> int:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {SECRET_HEADER: where.secret if secret is None else secret}
    return (await http.post(where.path, content=content, headers=headers)).status_code


async def kept(bot: Bot) -> int:
    async with bot.app.database.begin() as store:
        return sum((await store.inbox.counts()).values())


def test_place_and_secret_stay_the_same_and_do_not_show_the_token(where: Address) -> None:
    assert where == address(f"{PLACE}/", TOKEN)
    assert where != address(PLACE, TOKEN[:-1] + "X")
    assert len(where.path) == 33
    assert 1 <= len(where.secret) <= 256
    assert not set(TOKEN.split(":")) & {where.secret, where.path[1:]}


def test_what_was_configured_is_used_as_it_is() -> None:
    own = address(f"{PLACE}/my/place", TOKEN, "my-secret")
    assert (own.url, own.path, own.secret) == (f"{PLACE}/my/place", "/my/place", "my-secret")


async def test_an_update_is_committed_before_telegram_hears_so(
    bot: Bot, http: httpx.AsyncClient, where: Address
) -> None:
    assert await knock(http, where) == 200
    assert await kept(bot) == 1
    assert await knock(http, where) == 200
    assert await kept(bot) == 1, "repeated, and kept once"


@pytest.mark.parametrize("secret", ["", "wrong", "ünicode"])
async def test_without_the_secret_nothing_is_taken_and_no_word_is_logged(
    bot: Bot,
    http: httpx.AsyncClient,
    where: Address,
    secret: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG, logger="bot"):
        headers = {SECRET_HEADER.encode(): secret.encode()}
        answer = await http.post(where.path, json=UPDATE, headers=headers)
    assert answer.status_code == 403
    assert (answer.content, caplog.records, await kept(bot)) == (b"", [], 0)


async def test_nothing_else_is_served(http: httpx.AsyncClient, where: Address) -> None:
    headers = {SECRET_HEADER: where.secret}
    assert (await http.post("/", json=UPDATE, headers=headers)).status_code == 404
    assert (await http.get(where.path, headers=headers)).status_code == 405


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"[]", 400),
        (b'{"message": {}}', 400),
        (b'{"update_id": true}', 400),
        (b'{"update_id": "7"}', 400),
        (b'{"update_id": 7, "message": "%s"}' % (b"x" * webhook.LARGEST), 413),
        (b'{"update_id": 7, "message": {"malformed": true}}', 200),  # a letter nobody can read
    ],
)
async def test_what_is_no_update_is_refused_and_the_next_one_is_taken(
    http: httpx.AsyncClient, where: Address, body: bytes, status: int
) -> None:
    assert await knock(http, where, body) == status
    assert await knock(http, where, UPDATE) == 200


class Pieces:
    """A body that comes in pieces, without a word of how long it will be."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = pieces
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            self.taken += 1
            yield piece


async def test_a_body_in_pieces_is_taken_as_one(
    bot: Bot, http: httpx.AsyncClient, where: Address
) -> None:
    whole = json.dumps(UPDATE).encode()
    headers = {SECRET_HEADER: where.secret}
    answer = await http.post(where.path, content=Pieces(whole[:9], whole[9:]), headers=headers)
    assert "content-length" not in answer.request.headers
    assert (answer.status_code, await kept(bot)) == (200, 1)


async def test_one_that_does_not_say_how_large_it_is_is_read_no_further_than_it_may_be(
    bot: Bot, http: httpx.AsyncClient, where: Address
) -> None:
    endless = Pieces(*[b" " * 65536] * 100)
    answer = await http.post(where.path, content=endless, headers={SECRET_HEADER: where.secret})
    assert (answer.status_code, await kept(bot)) == (413, 0)
    assert endless.taken <= webhook.LARGEST // 65536 + 2
    nobodys = Pieces(b" " * 65536)
    answer = await http.post(where.path, content=nobodys, headers={SECRET_HEADER: "wrong"})
    assert (answer.status_code, nobodys.taken) == (403, 0), "without the secret not even that"


@pytest.mark.parametrize("shown", ["", "wrong", "the right one"])
async def test_the_secret_is_compared_in_a_time_that_tells_nothing_of_it(
    http: httpx.AsyncClient, where: Address, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[Any, Any]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return compare_digest(one, other)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    shown = where.secret if shown == "the right one" else shown
    await knock(http, where, secret=shown)
    assert compared == [(shown.encode(), where.secret.encode())]


async def test_what_cannot_be_kept_is_not_confirmed(
    bot: Bot, http: httpx.AsyncClient, where: Address
) -> None:
    async with bot.app.database.engine.begin() as connection:
        await connection.execute(text("alter table inbox rename to away"))
    assert await knock(http, where) == 503
    async with bot.app.database.engine.begin() as connection:
        await connection.execute(text("alter table away rename to inbox"))
    assert await knock(http, where) == 200
    assert await kept(bot) == 1


async def test_those_that_come_together_share_a_commit(
    bot: Bot, http: httpx.AsyncClient, where: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches: list[int] = []
    keep = bot.app.letterbox.keep

    async def counted(updates: Any) -> None:
        batches.append(len(updates))
        await asyncio.sleep(0)  # noqa: TID251 - a turn of the loop, no time
        await keep(updates)

    monkeypatch.setattr(bot.app.letterbox, "keep", counted)
    many = [{**UPDATE, "update_id": number} for number in range(20)]
    assert set(await asyncio.gather(*[knock(http, where, one) for one in many])) == {200}
    assert await kept(bot) == 20
    assert len(batches) < 10


async def test_changing_from_polling_to_a_webhook_and_back_loses_nothing(
    bot: Bot, stranger: Chat, telegram: Telegram, http: httpx.AsyncClient, where: Address
) -> None:
    async def deliver(hook: Webhook, update: Any) -> tuple[int, bytes]:
        assert hook.url == where.url
        headers = {SECRET_HEADER: hook.secret_token}
        answer = await http.post(where.path, json=update, headers=headers)
        return answer.status_code, answer.content

    telegram_knocks = Delivery(telegram, deliver)
    stranger.person.send("/start")
    await Doorbell(bot.app.bot, where, bot.clock).set()
    stranger.person.send("/help")
    while await telegram_knocks.step():
        pass
    assert await kept(bot) == 2
    stranger.person.send("/privacy")
    await Doorbell(bot.app.bot, None, bot.clock).set()
    await stranger.settled()
    assert await kept(bot) == 3
    assert len(stranger.texts) >= 3


async def test_a_webhook_that_somebody_changed_is_put_right_and_told(
    bot: Bot, telegram: Telegram, where: Address, caplog: pytest.LogCaptureFixture
) -> None:
    doorbell = Doorbell(bot.app.bot, where, bot.clock)
    await doorbell.set()
    assert await doorbell.check()
    assert caplog.records == []
    await bot.app.bot.set_webhook("https://thief.example.com/", secret_token="theirs")
    assert not await doorbell.check()
    assert "thief.example.com" in caplog.text
    assert "revoke it" in caplog.text
    assert where.path not in caplog.text
    hook = telegram.world.webhook
    assert (hook.url, hook.secret_token) == (where.url, where.secret)
    assert telegram.world.updates.allowed == frozenset(WANTED)


async def test_another_secret_behind_which_we_refuse_everything_is_set_right(
    bot: Bot, stranger: Chat, telegram: Telegram, http: httpx.AsyncClient, where: Address
) -> None:
    async def deliver(hook: Webhook, update: Any) -> tuple[int, bytes]:
        return await knock(http, where, update, hook.secret_token), b""

    doorbell = Doorbell(bot.app.bot, where, bot.clock)
    knocks = Delivery(telegram, deliver)
    await bot.app.bot.set_webhook(where.url, secret_token="another", allowed_updates=WANTED)
    assert await doorbell.check(), "nobody has written yet, so nobody knows"
    stranger.person.send("/start")
    waiting = asyncio.ensure_future(knocks.step())
    while not telegram.world.webhook.last_error:
        await asyncio.sleep(0.001)  # noqa: TID251 - the database answers in real time
    assert not await doorbell.check()
    assert telegram.world.webhook.secret_token == where.secret
    bot.clock.move(timedelta(minutes=1))
    await waiting
    await knocks.step()
    assert await kept(bot) == 1
    assert await doorbell.check(), "and that was all"


async def test_a_webhook_that_brings_other_updates_is_set_right(
    bot: Bot, telegram: Telegram, where: Address
) -> None:
    doorbell = Doorbell(bot.app.bot, where, bot.clock)
    await bot.app.bot.set_webhook(
        where.url, secret_token=where.secret, allowed_updates=["message", "poll"]
    )
    assert not await doorbell.check()
    assert telegram.world.updates.allowed == frozenset(WANTED)
    assert await doorbell.check()


async def test_once_an_hour_it_is_looked_at(bot: Bot, telegram: Telegram) -> None:
    await bot.app.housekeeper.begin()
    looks = []
    for _ in range(5):
        bot.clock.move(timedelta(minutes=31))
        await bot.app.housekeeper.keep()
        looks.append(len(telegram.calls_of("getWebhookInfo")))
    assert looks == [0, 1, 1, 2, 2]
    await bot.app.bot.set_webhook("https://thief.example.com/")
    bot.clock.move(timedelta(minutes=31))
    await bot.app.housekeeper.keep()
    assert telegram.world.webhook.url == "", "it polls"
