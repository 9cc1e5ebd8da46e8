"""Two kinds of column: a moment, and words that SQL can neither read nor search."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, LargeBinary, TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment on every engine; refuses a naive one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Sealed(TypeDecorator[bytes]):
    """A person's words, sealed by the vault. `row` names the columns that tell rows apart.

    Those are made by us before the row is stored, as the seal is bound to them.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, *row: str) -> None:
        super().__init__()
        self.row = row

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        """The last moment at which words that nobody sealed can be stopped."""
        if value is None or (isinstance(value, bytes) and value.startswith(b"k")):
            return value
        raise TypeError("words must be sealed before they are stored")
