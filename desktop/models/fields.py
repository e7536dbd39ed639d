"""Column types that peewee lacks: instants in UTC and codes of an enum."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from peewee import BigIntegerField, SmallIntegerField


def to_milliseconds(instant: datetime) -> int:
    """An aware instant as milliseconds since 1970 in UTC.

    Raises:
        ValueError: the instant has no time zone.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return round(instant.timestamp() * 1000)


def from_milliseconds(value: int) -> datetime:
    """The aware UTC instant of milliseconds since 1970."""
    return datetime.fromtimestamp(value / 1000, UTC)


class InstantField(BigIntegerField):
    """An instant, stored as milliseconds since 1970 in UTC, read as an aware datetime."""

    def db_value(self, value: Any) -> int | None:
        return to_milliseconds(value) if isinstance(value, datetime) else value

    def python_value(self, value: Any) -> datetime | None:
        return None if value is None else from_milliseconds(value)


class CodeField(SmallIntegerField):
    """A member of an IntEnum, stored as its number."""

    def __init__(self, codes: type[IntEnum], **options: Any) -> None:
        self.codes = codes
        super().__init__(**options)

    def db_value(self, value: Any) -> int | None:
        return None if value is None else int(value)

    def python_value(self, value: Any) -> IntEnum | None:
        return None if value is None else self.codes(value)
