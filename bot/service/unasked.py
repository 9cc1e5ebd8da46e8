"""What we say without having been asked: never in quiet hours, and veiled for who wants that.

Use cases say it as they say everything. On its way into the outbox it learns when it is too
late for it; and with neutral previews it is held back, while a line that tells nothing goes
out in its place. "Show" puts the held message where that line was.
"""

from dataclasses import replace

from bot.domain import quiet
from bot.domain.person import Method, Say, Urgency
from bot.service import today
from bot.service.work import Work

Spoken = list[tuple[str, Say]]


async def show(work: Work, token: str, value: str) -> None:
    """The button under a veil: what was held back, the first of it in the veil's place."""
    held = [(name, await work.store.outbox.held(name)) for name in value.split(",")]
    shown = [(name, say) for name, say in held if say is not None and say.held]
    if not shown:
        work.toast = work.label("toast-past")
        await today.show(work)
        return
    (_, first), *others = shown
    work.edit(
        token, first.text, buttons=first.buttons, subject=first.subject, urgency=Urgency.REPLY
    )
    for name, say in others:  # twice tapped, they come once
        work.send(say.text, buttons=say.buttons, subject=say.subject, dedupe=f"show:{name}")


def prepared(work: Work) -> Spoken:
    """Everything this use case says, as it goes into the outbox."""
    said = [(token, _in_time(work, say)) for token, say in work.says]
    begun = [one for one in said if _is_begun_by_us(one[1])]
    if not begun or not work.person.wishes.neutral:
        return said
    held = {token: replace(say, held=True, dedupe=None) for token, say in begun}
    veil = (work.new_token(), _veil(work, begun))
    return [veil, *((token, held.get(token, say)) for token, say in said)]


def _veil(work: Work, begun: Spoken) -> Say:
    """It rings if any of what it hides would, and goes out once if that would."""
    button = work.button("button-show", f"show:{','.join(token for token, _ in begun)}")
    says = [say for _, say in begun]
    return Say(
        person_id=work.person.id,
        text=work.text("veil"),
        buttons=((button,),),
        urgency=Urgency.VISIT,
        dedupe=next((say.dedupe for say in says if say.dedupe), None),
        silent=all(say.silent for say in says),
        once=any(say.once for say in says),
        expires_at=max((say.expires_at for say in says if say.expires_at), default=None),
    )


def _is_begun_by_us(say: Say) -> bool:
    return say.urgency is Urgency.VISIT and say.method is not Method.EDIT


def _in_time(work: Work, say: Say) -> Say:
    """Not said any more once quiet hours have begun, however long it had to wait until then."""
    hours = work.person.wishes.quiet_hours
    if hours is None or not _is_begun_by_us(say):
        return say
    late = quiet.begins(hours, work.zone, work.now)
    return replace(say, expires_at=min(late, say.expires_at or late))
