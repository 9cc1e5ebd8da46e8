"""docs/pictures/chat.png, taken anew: one person's morning and evening, side by side.

`make screenshot`. The bot and its sandbox run as they do under `make run`, the person acts over
the sandbox's own API, and a headless Chromium looks at the page; it also puts the two phones
next to each other. Which challenge comes is chance, so no two pictures are the same.
"""

import asyncio
import base64
import sys
from pathlib import Path

from tests.pictures.browser import NoChromium, Page, chromium
from tests.pictures.sandbox import Visitor, visitor

PICTURE = Path(__file__).parents[2] / "docs" / "pictures" / "chat.png"
LARGEST = 150_000  # bytes: a README should open at once
WIDTH, HEIGHT, GAP, SCALE = 390, 740, 16, 1.0
OFFERED = "document.body.innerText.includes('› Easier') && /I’m in/.test(document.body.innerText)"
CLOSED = "document.body.innerText.includes('What happened:')"
LOADED = "[...document.images].every((one) => one.complete && one.naturalWidth > 0)"

MEETING = (
    "/start",
    "I’m 18 or older, and yes",
    "Strangers",
    "Shops and services",
    "Done",
    "I want a push",
    "Skip",
    "08:00 – 10:00",
    "Berlin",
    "Yes, that’s right",
)
TYPED = ("/start", "Berlin")
BEFORE = ("I’m in", "They think less of me", "70 %", "6", "Take this plan")
AFTERWARDS = ("Yes, all of it", "No, it didn’t", "4")
LEARNED = "Nobody minded. I was far more nervous than I needed to be."


async def main() -> int:
    try:
        async with visitor("Robin") as robin, chromium() as page:
            await page.zone(robin.zone)
            taken = await _day(robin, page)
            picture = await _side_by_side(page, taken)
    except NoChromium as missing:
        print(missing, file=sys.stderr)
        return 1
    if len(picture) > LARGEST:
        print(f"{len(picture)} bytes are more than {LARGEST}: not kept", file=sys.stderr)
        return 1
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_bytes(picture)
    print(f"{PICTURE}: {len(picture)} bytes")
    return 0


async def _day(robin: Visitor, page: Page) -> list[bytes]:
    await robin.jump("2027-03-08T19:00")
    for word in MEETING:
        await (robin.send(word) if word in TYPED else robin.press(word))
    await robin.sees("One for now")
    await robin.jump("tomorrow_morning")
    await robin.press("Easier")
    await robin.sees("› Easier")
    morning = await _phone(robin, page, OFFERED)
    for label in BEFORE:
        await robin.press(label)
    await robin.sees("Your plan:")
    await robin.jump("this_evening")
    for label in AFTERWARDS:
        await robin.press(label)
    await robin.sees("what did you see or hear?")
    await robin.send(LEARNED)
    await robin.press("20 %")
    return [morning, await _phone(robin, page, CLOSED)]


async def _phone(robin: Visitor, page: Page, until: str) -> bytes:
    await page.size(WIDTH, HEIGHT, SCALE)
    await page.open("about:blank", "true")  # an address that differs by its #person alone stays
    await page.open(f"{robin.page}/#{robin.id}", until)
    return await page.picture()


async def _side_by_side(page: Page, pictures: list[bytes]) -> bytes:
    images = "".join(
        f'<img width={WIDTH} src="data:image/png;base64,{base64.b64encode(one).decode()}">'
        for one in pictures
    )
    width = WIDTH * len(pictures) + GAP * (len(pictures) - 1)
    await page.size(width, HEIGHT, SCALE)
    await page.open("about:blank", "true")  # away from the sandbox's rules for its own page
    await page.write(f'<body style="margin:0;display:flex;gap:{GAP}px">{images}', LOADED)
    return await page.picture()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
