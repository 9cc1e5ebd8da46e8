"""A clock that is wrong: what it shows is one thing, the time that passes another."""

from datetime import datetime, timedelta

from bot.clock import MovableClock


class Wrist(MovableClock):
    """It can be set (`move`) while time goes its own way (`pass_`)."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start, running=False)
        self.passed = 0.0

    def steady(self) -> float:
        return self.passed

    def pass_(self, span: timedelta) -> None:
        self.passed += span.total_seconds()
        self.move(span)
