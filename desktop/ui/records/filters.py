"""A filter is a small object: which attribute of the query it sets, what can be chosen, and how that reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.controllers.list_query import DateRange, Period
from desktop.translation import figure, mark, translate
from desktop.ui.records.moments import day


class Option(NamedTuple):
    """One thing a filter can be set to.

    Arguments:
        value: what the query takes.
        text: what a person reads.
        search: what else finds it while typing.
    """

    value: Any
    text: str
    search: str = ""


@dataclass(frozen=True)
class Filter:
    """One filter of a list.

    Arguments:
        key: the attribute of the query.
        title: English title, marked in the context "Filters".
        icon: in front of the title.
        options: what can be chosen, several at once; None for dates, flags and what is given.
        periods: which relative dates can be chosen; empty for other kinds.
        yes, no: what a flag reads when set, marked in "Filters"; empty for other kinds.
        primary: whether its chip is always there; the others come with "More filters".
        groups: sets of values with a name of their own, such as all stores of the user.
        given: what is read of a set of records that something else asked for, which can only be taken off; None for
            what a person sets.
        overdue: what is said of a date that is past, marked in "Filters"; empty for the usual word.
    """

    key: str
    title: str
    icon: str
    options: Callable[[], Sequence[Option]] | None = None
    periods: tuple[Period, ...] = ()
    yes: str = ""
    no: str = ""
    primary: bool = False
    groups: Callable[[], Sequence[Option]] | None = None
    given: Callable[[Any], str] | None = None
    overdue: str = ""

    def caption(self) -> str:
        """The title in the reader's language."""
        return translate("Filters", self.title)

    def empty(self) -> Any:
        """The value of a filter that is not set."""
        return None if self.options is None and self.given is None else ()

    def is_set(self, query: Any) -> bool:
        """Whether it narrows a query."""
        return getattr(query, self.key) != self.empty()

    def reads(self, query: Any) -> str:
        """What it is set to, in words."""
        value = getattr(query, self.key)
        if value == self.empty():
            return ""
        if self.given is not None:
            return self.given(value)
        if self.periods:
            return self.period_text(value.period) if value.period is Period.OVERDUE else range_text(value)
        if self.options is None:
            return translate("Filters", self.yes if value else self.no)
        return self._chosen(value)

    def period_text(self, period: Period) -> str:
        """A relative date in words."""
        if period is Period.OVERDUE and self.overdue:
            return translate("Filters", self.overdue)
        return period_text(period)

    def _chosen(self, values: Sequence[Any]) -> str:
        for group in self.groups() if self.groups else ():
            if set(group.value) == set(values):
                return group.text
        if len(values) > 1:
            return QCoreApplication.translate("Filters", "%n chosen", "", len(values))
        options = self.options() if self.options else ()
        return next((one.text for one in options if one.value == values[0]), str(values[0]))


def counted(records: Sequence[int]) -> str:
    """How many records were asked for."""
    return figure(len(records))


PERIODS: dict[Period, str] = {
    Period.TODAY: mark("Filters", "Today"),
    Period.YESTERDAY: mark("Filters", "Yesterday"),
    Period.TOMORROW: mark("Filters", "Tomorrow"),
    Period.THIS_WEEK: mark("Filters", "This week"),
    Period.LAST_7_DAYS: mark("Filters", "Last 7 days"),
    Period.LAST_30_DAYS: mark("Filters", "Last 30 days"),
    Period.THIS_MONTH: mark("Filters", "This month"),
    Period.NEXT_7_DAYS: mark("Filters", "Next 7 days"),
    Period.OVERDUE: mark("Filters", "Overdue"),
    Period.NONE: mark("Filters", "Not set"),
    Period.BETWEEN: mark("Filters", "Between…"),
}
PAST = (
    Period.TODAY,
    Period.YESTERDAY,
    Period.THIS_WEEK,
    Period.LAST_7_DAYS,
    Period.LAST_30_DAYS,
    Period.THIS_MONTH,
    Period.BETWEEN,
)
PLANNED = (
    Period.OVERDUE,
    Period.TODAY,
    Period.TOMORROW,
    Period.THIS_WEEK,
    Period.NEXT_7_DAYS,
    Period.NONE,
    Period.BETWEEN,
)


def period_text(period: Period) -> str:
    """A relative date in words."""
    return translate("Filters", PERIODS[period])


def range_text(value: DateRange) -> str:
    """A range of dates in words."""
    if value.period is not Period.BETWEEN:
        return period_text(value.period)
    if value.first and value.last:
        return f"{day(value.first)} – {day(value.last)}"
    if value.first:
        return translate("Filters", "from {day}").format(day=day(value.first))
    if value.last:
        return translate("Filters", "until {day}").format(day=day(value.last))
    return period_text(value.period)
