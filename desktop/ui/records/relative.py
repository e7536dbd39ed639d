"""Times as a list tells them: how long ago, how much overdue, by name where a day is near."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.clock import clock
from desktop.ui.records.moments import day, near_day

MINUTE, HOUR = 60, 3600


def ago(at: datetime | None) -> str:
    """How long ago an instant was: "5 min ago", "2 h ago", "Yesterday", "3 d ago", "1 wk ago", then the date."""
    if at is None:
        return QCoreApplication.translate("Relative", "None yet")
    local = at.astimezone()
    days = (clock.today() - local.date()).days
    if days <= 0:
        return _today((clock.now() - at).total_seconds())
    if days == 1:
        return near_day(local.date())
    if days < 7:
        return QCoreApplication.translate("Relative", "%n\u00a0d ago", "days", days)
    if days < 28:
        return QCoreApplication.translate("Relative", "%n\u00a0wk ago", "weeks", days // 7)
    return day(local.date())


def _today(seconds: float) -> str:
    if seconds < MINUTE:
        return QCoreApplication.translate("Relative", "Just now")
    if seconds < HOUR:
        return QCoreApplication.translate("Relative", "%n\u00a0min ago", "minutes", int(seconds // MINUTE))
    return QCoreApplication.translate("Relative", "%n\u00a0h ago", "hours", int(seconds // HOUR))


def due(on: date | None) -> str:
    """When a planned day is: "2 d overdue", "Today", "Tomorrow", "27 Nov"; "Not set" where none is planned."""
    if on is None:
        return QCoreApplication.translate("Relative", "Not set")
    late = (clock.today() - on).days
    if late > 0:
        return QCoreApplication.translate("Relative", "%n\u00a0d overdue", "days", late)
    return near_day(on)
