"""The one clock of the program; tests set it."""

from __future__ import annotations

from datetime import UTC, date, datetime


class Clock:
    """Tells the time; `set` stops it at an instant."""

    def __init__(self) -> None:
        self._fixed: datetime | None = None

    def now(self) -> datetime:
        """The present instant in UTC."""
        return self._fixed or datetime.now(UTC)

    def today(self) -> date:
        """The present date where the computer stands."""
        return self.now().astimezone().date()

    def set(self, instant: datetime | None) -> None:
        """Stops the clock at an aware instant; None lets it run again."""
        self._fixed = instant


clock = Clock()
