"""Every metric there is. Names and labels are a promise: dashboards and alerts are built on them.

A label never holds a person's id or words; each has a handful of values.
"""

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
)

disable_created_metrics()  # type: ignore[no-untyped-call]  # a second line for each counter
PREFIX = "askanyway"
COUNTERS: dict[str, tuple[str, tuple[str, ...]]] = {  # Prometheus adds _total
    "updates_received": ("Updates that came in", ("kind",)),
    "updates_deduplicated": ("Updates that we had already", ()),
    "updates_dead": ("Updates that became dead letters", ("reason",)),
    "prompts": ("Messages that we started", ("result",)),
    "outbox_unknown": ("Messages of which nobody knows whether they arrived", ()),
    "telegram_requests": ("Calls of the Bot API", ("method", "outcome")),
    "telegram_retry_after_seconds": ("Silence that Telegram asked for", ()),
    "poll_conflicts": ("Answers that another program fetches our updates", ()),
    "db_busy": ("Transactions that others were in the way of", ()),
    "db_broken": ("Transactions that the database could not keep", ()),
}
GAUGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "ready": ("1 when nothing is wrong, as /readyz tells", ()),
    "inbox_pending": ("Updates that wait", ()),
    "inbox_oldest_seconds": ("How long the oldest of them has waited", ()),
    "outbox_pending": ("Messages that wait", ("kind",)),
    "poll_last_success_timestamp_seconds": ("When Telegram last answered", ()),
    "clock_skew_seconds": ("How far our clock is ahead of Telegram's", ()),
    "backup_last_success_timestamp_seconds": ("When the newest backup was made", ()),
    "restore_drill_last_success_timestamp_seconds": ("When a backup was last opened", ()),
    "disk_free_bytes": ("Free space in the data folder", ()),
    "users": ("People, counted every ten minutes", ("state",)),
}
HISTOGRAMS: dict[str, tuple[str, tuple[str, ...], tuple[float, ...]]] = {
    "prompt_lateness_seconds": (
        "From due to planned, and from planned to sent",
        ("stage",),
        (1, 5, 15, 60, 300, 900, 3600, 6 * 3600),
    ),
    "telegram_request_duration_seconds": (
        "Calls of the Bot API; a long poll takes up to 50",
        ("method",),
        (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60),
    ),
    "db_transaction_duration_seconds": (
        "Transactions of the database, waiting for one included",
        (),
        (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5),
    ),
}


def counters(registry: CollectorRegistry) -> dict[str, Counter]:
    return {
        name: Counter(name, text, labels, namespace=PREFIX, registry=registry)
        for name, (text, labels) in COUNTERS.items()
    }


def gauges(registry: CollectorRegistry) -> dict[str, Gauge]:
    return {
        name: Gauge(name, text, labels, namespace=PREFIX, registry=registry)
        for name, (text, labels) in GAUGES.items()
    }


def histograms(registry: CollectorRegistry) -> dict[str, Histogram]:
    return {
        name: Histogram(name, text, labels, namespace=PREFIX, registry=registry, buckets=buckets)
        for name, (text, labels, buckets) in HISTOGRAMS.items()
    }
