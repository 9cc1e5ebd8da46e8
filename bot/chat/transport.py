from telegram.request import HTTPXRequest as AiohttpRequest  # noqa: F401


def was_sent(error: BaseException) -> bool | None:
    return False if isinstance(error.__cause__, ConnectionRefusedError) else None
