"""The one clock of the program; tests set it."""

from __future__ import annotations

from datetime import UTC, date, datetime


class Clock:
    """Tells the time; `set` stops it at an instant."""

    def __init__(self) -> None:
        self._fixed: datetime | None = None
        self._fixed_day = date.min

    def now(self) -> datetime:
        """The present instant in UTC."""
        return self._fixed or datetime.now(UTC)

    def today(self) -> date:
        """The present date where the computer stands."""
        return date.today() if self._fixed is None else self._fixed_day  # noqa: DTZ011 - it is asked here

    def set(self, instant: datetime | None) -> None:
        """Stops the clock at an aware instant; None lets it run again."""
        self._fixed = instant
        if instant is not None:
            self._fixed_day = instant.astimezone().date()


clock = Clock()
