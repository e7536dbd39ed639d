"""The days of the demo: everything happens in shop hours, before now."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta

OPENS, CLOSES = 9 * 60 + 30, 20 * 60 + 30


class Calendar:
    """Instants relative to the moment at which the demo is made."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.today: date = now.astimezone().date()

    def moment(self, days_ago: int, at: time) -> datetime:
        """The instant so many days ago at a time of day where the computer stands, never in the future."""
        local = datetime.combine(self.today - timedelta(days=days_ago), at).astimezone()
        return min(local.astimezone(UTC), self.now)

    def moments(self, chance: random.Random, first: int, last: int, count: int) -> list[datetime]:
        """Rising instants; the first lies `first` days ago, the last `last` days ago."""
        days = sorted((chance.randint(last, first) for _ in range(count)), reverse=True)
        days[0] = first
        if count > 1:
            days[-1] = last
        instants = sorted(self._in_hours(chance, day) for day in days)
        for at in range(count - 2, -1, -1):
            instants[at] = min(instants[at], instants[at + 1] - timedelta(minutes=2))
        return instants

    def _in_hours(self, chance: random.Random, days_ago: int) -> datetime:
        minutes = chance.randint(OPENS, CLOSES)
        instant = self.moment(days_ago, time(minutes // 60, minutes % 60))
        return instant - timedelta(minutes=chance.randint(3, 90)) if instant == self.now else instant
