"""How instants and planned days are written: near ones by name, far ones by date."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.clock import clock


def day(on: date) -> str:
    """A day: "28 Nov", with the year where it is not this one."""
    pattern = _day_pattern() if on.year == clock.today().year else _year_pattern()
    return QLocale().toString(QDate(on.year, on.month, on.day), pattern)


def short_day(on: date) -> str:
    """A day where room is scarce: "28 Nov" or "11-28", with the year where it is not this one."""
    if on.year == clock.today().year:
        pattern = QCoreApplication.translate("Moments", "d MMM", "format of a short day of this year")
    else:
        pattern = QCoreApplication.translate("Moments", "d MMM yyyy", "format of a short day of another year")
    return QLocale().toString(QDate(on.year, on.month, on.day), pattern)


def weekday(on: date) -> str:
    """A day with its weekday: "Sat 28 Nov"."""
    pattern = QCoreApplication.translate("Moments", "ddd d MMM", "format of a day with its weekday")
    return QLocale().toString(QDate(on.year, on.month, on.day), pattern)


def short_weekday(on: date) -> str:
    """A day in figures with its weekday: "11/28 Sat"."""
    pattern = QCoreApplication.translate("Moments", "M/d ddd", "format of a day in figures with its weekday")
    return QLocale().toString(QDate(on.year, on.month, on.day), pattern)


def moment(at: datetime) -> str:
    """An instant in local time: "Today 12:08", "Yesterday 16:22", "21 Nov 15:40"."""
    local = at.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    return f"{near_day(local.date())} {time}"


def short_moment(at: datetime) -> str:
    """An instant where room is scarce: the time alone today, the day alone before."""
    local = at.astimezone()
    if local.date() == clock.today():
        return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    return near_day(local.date())


def near_day(on: date) -> str:
    """A day by its name where it is near: Yesterday, Today, Tomorrow; else "28 Nov"."""
    today = clock.today()
    if on == today:
        return QCoreApplication.translate("Moments", "Today")
    if on == today - timedelta(days=1):
        return QCoreApplication.translate("Moments", "Yesterday")
    if on == today + timedelta(days=1):
        return QCoreApplication.translate("Moments", "Tomorrow")
    return day(on)


def full_moment(at: datetime) -> str:
    """An instant to the second, for tooltips."""
    local = at.astimezone()
    shown = QDate(local.year, local.month, local.day)
    return f"{shown.toString('yyyy-MM-dd')} {local:%H:%M:%S}"


def _day_pattern() -> str:
    return QCoreApplication.translate("Moments", "d MMM", "format of a day of this year")


def _year_pattern() -> str:
    return QCoreApplication.translate("Moments", "d MMM yyyy", "format of a day of another year")
