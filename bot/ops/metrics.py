"""A Meter that counts for Prometheus, and tells the vitals what they have to know.

What happens is counted where it happens; the queues are looked at when somebody asks.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from prometheus_client import CollectorRegistry, Info, ProcessCollector, generate_latest

from bot.domain.person import Status, Urgency
from bot.ops import families
from bot.ops.vitals import Vitals


class Metrics:
    def __init__(self, vitals: Vitals, version: str) -> None:
        self.vitals = vitals
        self.registry = CollectorRegistry()
        self._counters = families.counters(self.registry)
        self._gauges = families.gauges(self.registry)
        self._histograms = families.histograms(self.registry)
        ProcessCollector(registry=self.registry)
        build = Info("build", "What runs", namespace=families.PREFIX, registry=self.registry)
        build.info({"version": version})
        self.people({})

    # --- what happens, as the loops tell it: bot.meter.Meter

    def called(self, method: str, outcome: str, seconds: float) -> None:
        self._counters["telegram_requests"].labels(method, outcome).inc()
        self._histograms["telegram_request_duration_seconds"].labels(method).observe(seconds)
        if method == "getUpdates":
            self.vitals.polled(outcome)
            if outcome == "ok":
                self._gauges["poll_last_success_timestamp_seconds"].set_to_current_time()
            elif outcome == "conflict":
                self._counters["poll_conflicts"].inc()
        elif outcome == "ok" and self.vitals.answered is None:
            self.vitals.polled(outcome)  # the first poll may be held for long; this will do

    def told_to_wait(self, seconds: float) -> None:
        self._counters["telegram_retry_after_seconds"].inc(seconds)

    def skewed(self, seconds: float) -> None:
        self._gauges["clock_skew_seconds"].set(seconds)
        self.vitals.skew = timedelta(seconds=seconds)

    def received(self, kinds: Sequence[str], new: int) -> None:
        for kind in kinds:
            self._counters["updates_received"].labels(kind).inc()
        self._counters["updates_deduplicated"].inc(len(kinds) - new)

    def buried(self, reason: str) -> None:
        self._counters["updates_dead"].labels(reason).inc()

    def visited(self, late: float) -> None:
        self._histograms["prompt_lateness_seconds"].labels("planned").observe(max(late, 0))

    def said(self, result: str, *, first: bool, late: float) -> None:
        if result == "unknown":
            self._counters["outbox_unknown"].inc()
        if first:
            self._counters["prompts"].labels(result).inc()
        if first and result == "sent":
            self._histograms["prompt_lateness_seconds"].labels("sent").observe(max(late, 0))

    def transaction(self, seconds: float, trouble: str | None) -> None:
        self._histograms["db_transaction_duration_seconds"].observe(seconds)
        if trouble is not None:
            self._counters[f"db_{trouble}"].inc()
            self.vitals.doubtful = True

    # --- how things stand

    def queues(self, letters: int, waited: float, messages: Mapping[str, int]) -> None:
        self._gauges["inbox_pending"].set(letters)
        self._gauges["inbox_oldest_seconds"].set(max(waited, 0))
        for urgency in Urgency:
            kind = urgency.name.lower()
            self._gauges["outbox_pending"].labels(kind).set(messages.get(urgency, 0))

    def people(self, counts: Mapping[str, int]) -> None:
        for status in Status:
            self._gauges["users"].labels(status.value).set(counts.get(status, 0))

    def backups(self, made: datetime | None, opened: datetime | None) -> None:
        drill = self._gauges["restore_drill_last_success_timestamp_seconds"]
        self._gauges["backup_last_success_timestamp_seconds"].set(made.timestamp() if made else 0)
        drill.set(opened.timestamp() if opened else 0)

    def around(self, *, ready: bool, free: int) -> None:
        self._gauges["ready"].set(ready)
        self._gauges["disk_free_bytes"].set(free)

    def told(self) -> bytes:
        """The page that Prometheus reads."""
        return generate_latest(self.registry)
