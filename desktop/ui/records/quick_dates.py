"""The dates one click away when a next follow-up is planned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.translation import mark, translate

WEEKEND = (5, 6)


@dataclass(frozen=True)
class QuickDate:
    """A date with a name of its own; the name is marked in the context "QuickDates"."""

    name: str
    date: date

    def caption(self) -> str:
        """What the button says."""
        return translate("QuickDates", self.name)


def quick_dates(today: date) -> tuple[QuickDate, ...]:
    """Tomorrow, in three days, a day of the weekend, and this day next week; four different days, in order.

    The weekend is its first day that is neither near enough to be tomorrow nor one of the others.
    """
    others = {3, 7}
    ahead = next(
        days
        for days in range(2, 10)
        if (today + timedelta(days=days)).weekday() in WEEKEND and days not in others
    )
    found = (
        QuickDate(mark("QuickDates", "Tomorrow"), today + timedelta(days=1)),
        QuickDate(mark("QuickDates", "In 3 days"), today + timedelta(days=3)),
        QuickDate(mark("QuickDates", "Weekend"), today + timedelta(days=ahead)),
        QuickDate(mark("QuickDates", "Next week"), today + timedelta(days=7)),
    )
    return tuple(sorted(found, key=lambda one: one.date))
