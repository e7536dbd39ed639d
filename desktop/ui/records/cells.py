"""What the columns that every kind of record has show of a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from desktop.clock import clock
from desktop.currencies import currency_sign
from desktop.ui.records.columns import Cell, Shape
from desktop.ui.records.moments import full_moment, weekday
from desktop.ui.records.phones import shown_phone
from desktop.ui.records.relative import ago, due
from desktop.ui.records.timeline_text import METHOD_ICONS
from desktop.words import label

if TYPE_CHECKING:
    from desktop.ui.context import Context

DASH = "—"


def quiet(text: str) -> Cell:
    """A text that only describes; a dash where there is none."""
    return Cell(text or DASH, "text 2")


def plain(cell: Callable[[Any], Cell]) -> Callable[[Any], str]:
    """The text of a cell, empty where it shows a dash."""

    def text(row: Any) -> str:
        shown = cell(row).text
        return "" if shown == DASH else shown

    return text


def money(minor: int, currency: str) -> str:
    """An amount in whole units with its currency's sign, kept on one line."""
    return f"{currency_sign(currency)}\u00a0{QLocale().toString(minor // 100)}"


def planned(on: date | None) -> Cell:
    """The day of the next follow-up: overdue, today, or later."""
    if on is None:
        return Cell(due(None), "text 3", Shape.ICON_TEXT)
    days, text = (on - clock.today()).days, due(on)
    if days < 0:
        return Cell(text, "error text", Shape.ICON_TEXT, icon="warning-circle", bold=True)
    if days == 0:
        return Cell(text, "warning text", Shape.ICON_TEXT, icon="clock")
    return Cell(text, "text 1" if days == 1 else "text 2", Shape.ICON_TEXT)


class Cells:
    """Cells and tooltips; names come from the context's directory as it is now."""

    def __init__(self, context: Context) -> None:
        self.context = context

    def number(self, row: Any) -> Cell:
        return Cell(row.number, "text 2")

    def contact(self, row: Any) -> Cell:
        return Cell(row.name, shape=Shape.PAIR, second=row.needs or row.company, bold=True)

    def phone(self, row: Any) -> Cell:
        if not row.phone:
            return Cell(
                row.wechat or DASH, "text 2", Shape.ICON_TEXT, icon="chat-circle-dots" if row.wechat else ""
            )
        return Cell(self.phone_text(row))

    def phone_text(self, row: Any) -> str:
        return shown_phone(row.phone, self.context.parameters.default_region)

    def owner(self, row: Any) -> Cell:
        return self.person(row.owner)

    def last_follower(self, row: Any) -> Cell:
        return self.person(row.last_follower)

    def person(self, staff: int | None) -> Cell:
        name = self.context.directory.staff_name(staff)
        return Cell(name, shape=Shape.PERSON) if name else Cell(DASH, "text 2", Shape.PERSON)

    def source(self, row: Any) -> Cell:
        return quiet(self.context.directory.choice_name(row.source))

    def store(self, row: Any) -> Cell:
        return quiet(self.context.directory.store_name(row.store))

    def intent(self, row: Any) -> Cell:
        return quiet(row.intent or "")

    def last_follow_up(self, row: Any) -> Cell:
        icon = METHOD_ICONS[row.last_method] if row.last_method is not None else ""
        return Cell(ago(row.last_follow_up_at), "text 2", Shape.ICON_TEXT, icon=icon)

    def ended(self, row: Any) -> bool:
        """Whether nobody follows it up any more."""
        raise NotImplementedError

    def next_follow_up(self, row: Any) -> Cell:
        if self.ended(row):
            return Cell(DASH, "text 3", Shape.ICON_TEXT)
        return planned(row.next_follow_up)

    def updated(self, row: Any) -> Cell:
        return Cell(ago(row.updated_at), "text 2")

    def created(self, row: Any) -> Cell:
        return Cell(ago(row.created_at), "text 2")

    def contact_tip(self, row: Any) -> str:
        return " · ".join(part for part in (row.name, row.needs, row.company) if part)

    def phone_tip(self, _row: Any) -> str:
        return ""

    def last_tip(self, row: Any) -> str:
        if row.last_follow_up_at is None:
            return ""
        method = label(row.last_method) if row.last_method is not None else ""
        who = self.context.directory.staff_name(row.last_follower)
        return " · ".join(part for part in (full_moment(row.last_follow_up_at), method, who) if part)

    def next_tip(self, row: Any) -> str:
        return weekday(row.next_follow_up) if row.next_follow_up else ""

    def updated_tip(self, row: Any) -> str:
        return self.moment_tip(row.updated_at)

    def created_tip(self, row: Any) -> str:
        return self.moment_tip(row.created_at)

    @staticmethod
    def moment_tip(at: datetime) -> str:
        return full_moment(at)
