"""Links in the form Telegram keeps them, or the finding that something is none."""

import re
from urllib.parse import parse_qs, urlsplit


def linked_user(link: str) -> int | None:
    """The user a `tg://user?id=` link names."""
    found = re.fullmatch(r"tg:(?://)?user/?\?(.*)", link.strip(), re.IGNORECASE)
    number = parse_qs(found[1]).get("id", [""])[0] if found else ""
    return int(number) if re.fullmatch(r"[0-9]{1,18}", number) and int(number) > 0 else None


def checked_url(link: str) -> str | None:
    """The link in the form Telegram keeps, None if it is not one."""
    link = link.strip()
    if not link or any(character in link for character in '\n\t<>"'):
        return None
    if link.lower().startswith(("tg:", "ton:", "tonsite:")):
        return link
    try:
        parts = urlsplit(link if "://" in link else f"http://{link}")
    except ValueError:
        return None
    host = parts.netloc.lower()
    if parts.scheme.lower() not in ("http", "https") or "." not in host or " " in host:
        return None
    query = f"?{parts.query}" if parts.query else ""
    anchor = f"#{parts.fragment}" if parts.fragment else ""
    rest = f"{parts.path or '/'}{query}{anchor}".replace(" ", "%20")
    return f"{parts.scheme.lower()}://{host}{rest}"
