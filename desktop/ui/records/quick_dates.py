"""The dates one click away when a next follow-up is planned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.translation import mark, translate

SATURDAY = 5


@dataclass(frozen=True)
class QuickDate:
    """A date with a name of its own; the name is marked in the context "QuickDates"."""

    name: str
    date: date

    def caption(self) -> str:
        """What the button says."""
        return translate("QuickDates", self.name)


def quick_dates(today: date) -> tuple[QuickDate, ...]:
    """Tomorrow, in three days, the coming Saturday, and this day next week.

    On a Friday or Saturday the weekend meant is the next one: this one is tomorrow or already here.
    """
    to_saturday = (SATURDAY - today.weekday()) % 7
    if to_saturday < 2:
        to_saturday += 7
    return (
        QuickDate(mark("QuickDates", "Tomorrow"), today + timedelta(days=1)),
        QuickDate(mark("QuickDates", "In 3 days"), today + timedelta(days=3)),
        QuickDate(mark("QuickDates", "Weekend"), today + timedelta(days=to_saturday)),
        QuickDate(mark("QuickDates", "Next week"), today + timedelta(days=7)),
    )
