"""What is counted, where it happens; and that none of it is about anybody."""

import json
import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from bot.ops import families
from bot.ops.health import Health
from bot.ops.metrics import Metrics
from bot.ops.vitals import Vitals
from bot.sandbox.telegram import Telegram
from tests.faults.conftest import acquaint
from tests.person import Bot, Chat

ROOT = Path(__file__).parent.parent.parent
DEPLOY = ROOT / "deploy"
NAME = re.compile(r"\baskanyway_[a-z_]+")
LINE = re.compile(r"^(askanyway_[a-z_]+)(\{.*\})? (\S+)$", re.MULTILINE)
WORDS = "they will all stare at my shoes"


@pytest.fixture
async def metrics(bot: Bot) -> Metrics:
    made = Metrics(Vitals(), "1.2.3")
    bot.meter = made
    await bot.restart()
    return made


def told(metrics: Metrics) -> Mapping[str, float]:
    """`name{labels}` of every metric of ours, with its value."""
    found = LINE.findall(metrics.told().decode())
    return {f"{name}{labels}": float(value) for name, labels, value in found}


async def looked_at(bot: Bot, metrics: Metrics, folder: Path) -> None:
    health = Health(bot.app.database, bot.clock, metrics, folder)
    await health.look()
    await health.gauge()


async def test_a_day_is_counted_and_nobody_is_in_it(
    bot: Bot, metrics: Metrics, chat: Chat, tmp_path: Path
) -> None:
    await chat.sleep_until(hour=11)
    await chat.tap("I’m in")
    await chat.send(WORDS)
    await looked_at(bot, metrics, tmp_path)
    seen = told(metrics)
    assert seen['askanyway_updates_received_total{kind="callback_query"}'] >= 7
    assert seen['askanyway_updates_received_total{kind="message"}'] == 3
    assert seen['askanyway_prompts_total{result="sent"}'] == 1
    assert seen['askanyway_prompt_lateness_seconds_count{stage="planned"}'] >= 1
    assert seen['askanyway_telegram_requests_total{method="sendMessage",outcome="ok"}'] >= 9
    assert seen['askanyway_users{state="active"}'] == 1
    assert seen["askanyway_inbox_pending"] == 0
    assert seen["askanyway_clock_skew_seconds"] == 0
    assert seen["askanyway_db_broken_total"] == 0
    assert seen['askanyway_build_info{version="1.2.3"}'] == 1
    page = re.sub(r" [\d.e+-]+$", "", metrics.told().decode(), flags=re.MULTILINE)  # no figures:
    assert "1001" not in page  # any of them may hold these digits by chance
    assert not any(word in page for word in WORDS.split() if len(word) > 4)


async def test_trouble_is_counted_by_what_it_was(
    bot: Bot, metrics: Metrics, telegram: Telegram
) -> None:
    robin = await acquaint(bot, telegram, 1001)
    telegram.faults.add("refuse", method="sendMessage", retry_after=7, times=1)
    telegram.faults.add("drop_before", method="sendMessage", times=1)
    telegram.faults.add("drop_after", method="sendMessage", times=1)
    robin.send("/start")
    await bot.settle()
    for _ in range(3):
        bot.clock.move(timedelta(minutes=1))
        await bot.settle()
    seen = told(metrics)
    assert seen["askanyway_telegram_retry_after_seconds_total"] == 7
    for outcome in ("wait", "unsent", "timeout", "ok"):
        label = f'{{method="sendMessage",outcome="{outcome}"}}'
        assert seen[f"askanyway_telegram_requests_total{label}"] >= 1, outcome


async def test_another_program_that_polls_is_seen(
    bot: Bot, metrics: Metrics, telegram: Telegram
) -> None:
    telegram.faults.add("refuse", method="getUpdates", status=409, description="Conflict", times=1)
    await bot.app.poller.poll(0)
    assert told(metrics)["askanyway_poll_conflicts_total"] == 1
    assert "another program" in metrics.vitals.wrong(bot.clock.now())[-1]
    await bot.app.poller.poll(0)
    assert not any("another program" in reason for reason in metrics.vitals.wrong(bot.clock.now()))


async def test_what_waits_is_told(bot: Bot, metrics: Metrics, chat: Chat, tmp_path: Path) -> None:
    chat.person.send("hello")
    await bot.app.poller.poll(0)
    bot.clock.move(timedelta(seconds=90))
    await looked_at(bot, metrics, tmp_path)
    seen = told(metrics)
    assert (seen["askanyway_inbox_pending"], seen["askanyway_inbox_oldest_seconds"]) == (1, 90)


def test_every_metric_that_deploy_names_is_there() -> None:
    counters = {f"{families.PREFIX}_{name}_total" for name in families.COUNTERS}
    gauges = {f"{families.PREFIX}_{name}" for name in (*families.GAUGES, "build_info")}
    histograms = {
        f"{families.PREFIX}_{name}_{part}"
        for name in families.HISTOGRAMS
        for part in ("bucket", "sum", "count")
    }
    for name in ("alerts.yaml", "dashboard.json"):
        named = set(NAME.findall((DEPLOY / name).read_text("utf-8")))
        assert len(named) >= 8
        assert named <= counters | gauges | histograms, name


def test_the_dashboard_is_json_that_grafana_takes() -> None:
    board = json.loads((DEPLOY / "dashboard.json").read_text("utf-8"))
    assert board["uid"]
    assert all(panel["targets"] for panel in board["panels"] if panel["type"] != "row")
    ids = [panel["id"] for panel in board["panels"]]
    assert len(set(ids)) == len(ids)
