"""What is to be said as a row of the outbox, and back."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from bot.domain.person import Button, Delivery, Lease, Method, Say, Urgency
from bot.domain.picture import Attachment, Drawn
from bot.store import leases
from bot.store.tables import outbox as table


def handed(row_id: int, token: str, say: Say, now: datetime, target: int | None) -> Delivery:
    lease = Lease((row_id,), 1, 1, now + leases.LEASE)
    return Delivery(row_id, token, say, None, lease, now, target=target)


def together(says: Sequence[tuple[str, Say]]) -> list[tuple[str, Say]]:
    """What a person is told with a visit is a visit too: in order, and within the rate."""
    visited = {say.person_id for _, say in says if say.urgency is Urgency.VISIT}
    return [
        (token, replace(say, urgency=Urgency.VISIT) if say.person_id in visited else say)
        for token, say in says
    ]


def row_of(token: str, say: Say, now: datetime) -> dict[str, Any]:
    labels = [[button.label for button in row] for row in say.buttons]
    return {
        "token": token,
        "person_id": say.person_id,
        "state": "held" if say.held else "waiting",
        "method": say.method.value,
        "urgency": say.urgency.value,
        "body": {
            "text": say.text,
            "labels": labels,
            "silent": say.silent,
            "once": say.once,
            "location": say.location,
            "attachment": _kept(say.attachment),
            "vanishes": say.vanishes,
        },
        "actions": [[button.action for button in row] for row in say.buttons],
        "subject": say.subject,
        "edits": say.edits,
        "dedupe": say.dedupe,
        "expires_at": say.expires_at,
        "created_at": now,
        "due_at": now,
    }


def delivery_of(row: Any, kept: Mapping[str, Any] | None) -> Delivery:
    body = kept or {
        "text": "",
        "labels": [],
        "silent": False,
        "location": "",
        "once": False,
    }
    labels = body["labels"] or [["" for _ in line] for line in row.actions]
    buttons = tuple(
        tuple(Button(label, action) for label, action in zip(*pair, strict=True))
        for pair in zip(labels, row.actions, strict=True)
    )
    say = Say(
        person_id=row.person_id,
        text=body["text"],
        buttons=buttons,
        method=Method(row.method),
        urgency=Urgency(row.urgency),
        subject=row.subject,
        edits=row.edits,
        dedupe=row.dedupe,
        silent=body["silent"],
        held=row.state == "held",
        once=body.get("once", False),
        location=body["location"],
        attachment=_attachment(body.get("attachment")),
        vanishes=body.get("vanishes", False),
        expires_at=row.expires_at,
    )
    return Delivery(
        id=row.id,
        token=row.token,
        say=say,
        message_id=row.message_id,
        lease=leases.lease_of(table, row),
        created_at=row.created_at,
        unknown=row.unknown,
    )


def _kept(attachment: Attachment | None) -> dict[str, Any] | None:
    return None if attachment is None else asdict(attachment)


def _attachment(kept: Mapping[str, Any] | None) -> Attachment | None:
    if kept is None:
        return None
    return Attachment(Drawn(kept["kind"]), kept["facts"], kept["otherwise"])
