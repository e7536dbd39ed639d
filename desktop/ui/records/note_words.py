"""What all ways to log a follow-up share: the methods, the usual dates, and running the operation."""

from __future__ import annotations

from desktop.clock import clock
from desktop.controllers.arguments import Entry
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.progress import Progress
from desktop.ui.records.moments import short_weekday
from desktop.ui.records.quick_dates import quick_dates
from desktop.ui.records.timeline_text import METHOD_ICONS
from desktop.ui.widgets.quick_dates import QuickDate
from desktop.words import Method, Operation, label


def method_options() -> list[tuple[Method, str, str | None]]:
    """The methods in the order of their keys Alt 1 to Alt 5."""
    return [(one, label(one), METHOD_ICONS[one]) for one in Method]


def usual_dates() -> list[QuickDate]:
    """The dates one click away, as cards show them."""
    return [QuickDate(one.date, one.caption(), short_weekday(one.date)) for one in quick_dates(clock.today())]


def log_entry(subject: Subject, record: int, entry: Entry, session: Session, progress: Progress) -> Outcome:
    """Logs an entry for one record, on the writer thread."""
    return operate(session, Operation.DYNAMICS, [record], entry, progress, subject)
