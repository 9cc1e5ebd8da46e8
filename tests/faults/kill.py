"""kill -9 at random moments under load: no answer is lost, and few messages come twice.

The sandbox is a process of its own and survives. The bot runs as its users run it, on
a SQLite file, and is killed and started again while people talk to it. Every person
answers the same questions; afterwards each answer must stand in the database once.

`python -m tests.faults.kill --kills 40` prints the figures of docs/reliability.md.
"""

import argparse
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TOKEN = "4242:AAE-a-token-that-opens-nothing-at-all"
PEOPLE = 40
IN_FLIGHT = 4  # sends at once: bot.chat.sender.HANDS
PATIENCE = 90.0  # seconds for one answer, restarts included
MEETING = ("/start", "I’m 18 or older, and yes", "A bit of everything", "With easy things")
MEETING_ENDS = ("08:00 – 10:00", "Berlin", "Yes, that’s right")
DAY = ("/today", "I’m in", "fear of {who}", "70 %", "6", "Take this plan", "How did it go?")
DAY_ENDS = ("Yes, all of it", "No, it didn’t", "5", "learned by {who}", "20 %")
STEPS = (*MEETING, *MEETING_ENDS, *DAY, *DAY_ENDS)


@dataclass(slots=True)
class Result:
    kills: int
    people: int
    answers: int
    lost: int
    doubled: int  # messages that came more than once
    seconds: float

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.people} people, {self.answers} answers: "
            f"{self.lost} lost, {self.doubled} messages came twice, {self.seconds:.0f} s"
        )


class Sandbox:
    """The emulator in its own process, driven over HTTP."""

    def __init__(self) -> None:
        with socket.socket() as probing:
            probing.bind(("127.0.0.1", 0))
            self.port = int(probing.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.emulator", str(self.port), TOKEN]
        )
        _wait(self._answers, 30)

    def _answers(self) -> bool:
        try:
            self.call("/people")
        except OSError:
            return False
        return True

    def call(self, path: str, body: dict[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/sandbox{path}", data)  # noqa: S310
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            return json.load(answer)

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


class Bot:
    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self._settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE_URL": sandbox.url,
            "DATA_DIR": str(folder),
            "LOG_LEVEL": "ERROR",
        }
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            env={**os.environ, **self._settings},
            stdout=subprocess.DEVNULL,
        )

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> int:
        self._process.terminate()
        code: int = self._process.wait(30)
        return code


class Talker:
    """One person, who goes on as soon as the bot has answered."""

    def __init__(self, sandbox: Sandbox, number: int) -> None:
        self._sandbox = sandbox
        self.id = int(sandbox.call("/people", {"first_name": f"P{number}"})["id"])
        self.done = 0
        self._asked_at = 0.0
        self._waits_for: str | None = None

    @property
    def finished(self) -> bool:
        return self.done == len(STEPS)

    def go_on(self) -> None:
        """Say the next thing, if what it answers has come."""
        step = STEPS[self.done].format(who=self.id)
        messages = self._sandbox.call(f"/chats/{self.id}")["messages"]
        if self._is_typed(step):
            if self._may_type(messages):
                self._sandbox.call(f"/chats/{self.id}/send", {"text": step})
                self.done += 1
        elif (found := _button(messages, step)) is not None:
            self._sandbox.call(f"/chats/{self.id}/tap", found)
            self.done += 1

    def _is_typed(self, step: str) -> bool:
        return step.startswith("/") or step == "Berlin" or str(self.id) in step

    def _may_type(self, messages: list[dict[str, Any]]) -> bool:
        before = {"Berlin": "Which city", "/today": "That’s all I need"}
        step = STEPS[self.done]
        wanted = before.get(step) or {
            "fear of {who}": "what do you fear",
            "learned by {who}": "How do you know",
        }.get(step, "")
        return any(wanted in m["text"] for m in messages if m["from_bot"]) or not wanted


def _button(messages: list[dict[str, Any]], label: str) -> dict[str, Any] | None:
    for message in reversed(messages):
        for row in message["inline_keyboard"] or []:
            for button in row:
                if button["text"] == label:
                    return {"message_id": message["id"], "button": button["callback_data"]}
    return None


def _wait(until: Any, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.05)


def run(kills: int, people: int, seed: int) -> Result:
    chance, began = random.Random(seed), time.monotonic()
    sandbox = Sandbox()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bot = Bot(sandbox, folder)
        try:
            talkers = [Talker(sandbox, number) for number in range(people)]
            done = _talk(bot, talkers, kills, chance)
            _settle(sandbox, talkers)
            assert bot.stop() == 0
            lost = _lost(folder / "askanyway.db", talkers)
            doubled = sum(_doubled(sandbox, talker) for talker in talkers)
        finally:
            bot.kill()
            sandbox.stop()
    answers = people * len(STEPS)
    return Result(done, people, answers, lost, doubled, time.monotonic() - began)


def _talk(bot: Bot, talkers: list[Talker], kills: int, chance: random.Random) -> int:
    done, deadline = 0, time.monotonic() + PATIENCE
    next_kill = time.monotonic() + chance.uniform(6, 8)
    while any(not talker.finished for talker in talkers) or done < kills:
        so_far = len(STEPS) * (done + 1) / (kills + 1)  # everybody talks all the time
        for talker in chance.sample(talkers, len(talkers)):
            before = talker.done
            if not talker.finished and before < so_far:
                talker.go_on()
            if talker.done > before:
                deadline = time.monotonic() + PATIENCE
        if done < kills and time.monotonic() > next_kill:
            bot.kill()
            bot.start()
            done += 1
            deadline = time.monotonic() + PATIENCE
            next_kill = time.monotonic() + chance.uniform(4.5, 8)
        if time.monotonic() > deadline:
            stuck = {talker.id: STEPS[talker.done] for talker in talkers if not talker.finished}
            raise TimeoutError(f"nothing moves any more: {stuck}")
    return done


def _settle(sandbox: Sandbox, talkers: list[Talker]) -> None:
    """Until every closing message has come and nothing more is on its way."""

    def closed() -> bool:
        return all(
            any("Tomorrow:" in m["text"] for m in sandbox.call(f"/chats/{t.id}")["messages"])
            for t in talkers
        )

    _wait(closed, PATIENCE)
    sandbox.call("/settle?quiet_ms=3000&timeout_ms=20000")


def _lost(path: Path, talkers: list[Talker]) -> int:
    """Answers that were given and do not stand in the database exactly once."""
    lost = 0
    with sqlite3.connect(path) as database:
        for talker in talkers:
            rows = database.execute(
                "select answers, phase from exposures where person_id = ?", (talker.id,)
            ).fetchall()
            wanted = {
                "fear": f"fear of {talker.id}",
                "likely": "70",
                "anxious": "60",
                "plan": "suggested",
                "tried": "fully",
                "feared_happened": "did_not",
                "peak": "50",
                "learning": f"learned by {talker.id}",
                "likely_next": "20",
            }
            kept = json.loads(rows[0][0]) if len(rows) == 1 else {}
            lost += sum(kept.get(key) != value for key, value in wanted.items())
            lost += len(rows) != 1 or rows[0][1] != "closed"
        dead = database.execute("select count(*) from inbox where state != 'done'").fetchone()[0]
        sane = database.execute("pragma integrity_check").fetchone()[0] == "ok"
    return lost + int(dead) + (not sane)


def _doubled(sandbox: Sandbox, talker: Talker) -> int:
    """Messages with buttons that came twice: a button's token belongs to one message alone."""
    seen: list[str] = []
    for message in sandbox.call(f"/chats/{talker.id}?deleted=1")["messages"]:
        for row in message["inline_keyboard"] or []:
            seen += [button["callback_data"] for button in row]
    return len(seen) - len(set(seen))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    result = run(chosen.kills, chosen.people, chosen.seed)
    print(result)
    return 1 if result.lost or result.doubled > result.kills * IN_FLIGHT else 0


if __name__ == "__main__":
    sys.exit(main())
