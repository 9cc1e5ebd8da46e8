"""What is kept, and having it forgotten: two taps, and nothing of the person is left."""

from bot.service.work import Work


async def tell(work: Work) -> None:
    work.say(
        "privacy",
        days=work.person.wishes.keep_days or 0,
        buttons=(
            (work.button("button-export-all", "export:ask"),),
            (work.button("button-forget", "forget:ask"),),
        ),
    )


async def ask_forget(work: Work) -> None:
    work.say(
        "ask-forget",
        buttons=(
            (work.button("button-forget-sure", "forget:sure"),),
            (work.button("button-keep", "forget:no"),),
        ),
    )


async def choose(work: Work, token: str, value: str) -> None:
    match value:
        case "ask":
            await ask_forget(work)
        case "sure":
            work.forget = True
            work.say("forgotten", vanishes=True)
        case _:
            work.edit(token, work.text("kept"))
