"""The columns of the opportunities' list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.clock import clock
from desktop.controllers.listing import Row, SortKey
from desktop.controllers.pool import WARNED_DAYS, days_left, due_at
from desktop.translation import mark, translate
from desktop.ui.records.columns import TICK, Cell, Column, Room, Shape, never, short_words
from desktop.ui.records.moments import full_moment, weekday
from desktop.ui.records.phones import bare_phone, shown_phone
from desktop.ui.records.relative import ago, due
from desktop.ui.records.timeline_text import METHOD_ICONS
from desktop.words import Business, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDE = 1600
# Below this the columns that tell what to do next need the room of those that only describe.
NARROW = 1200
DASH = "—"


def _without_pane(room: Room) -> bool:
    return not room.pane or room.width >= WIDE


def _store(room: Room) -> bool:
    return not room.pane and room.width >= WIDE if room.long_words else _without_pane(room)


def _source(room: Room) -> bool:
    return room.width >= NARROW and _without_pane(room)


def _wide(room: Room) -> bool:
    return room.width >= WIDE


class Cells:
    """What each column shows of a row; names come from the context's directory as it is now."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def number(self, row: Row) -> Cell:
        return Cell(row.number, "text 2", struck=row.voided)

    def customer(self, row: Row) -> Cell:
        badge = "file-text" if row.has_contract else ("lock-simple" if row.disabled else "")
        return Cell(
            row.name,
            "text 3" if row.voided else "text 1",
            Shape.PAIR,
            second=row.needs or row.company,
            bold=not row.voided,
            struck=row.voided,
            badge=badge,
        )

    def phone(self, row: Row) -> Cell:
        if not row.phone:
            return Cell(
                row.wechat or DASH, "text 2", Shape.ICON_TEXT, icon="chat-circle-dots" if row.wechat else ""
            )
        return Cell(self.phone_text(row), badge="users" if row.shared_name else "")

    def phone_text(self, row: Row) -> str:
        return shown_phone(row.phone, self._context.parameters.default_region)

    def status(self, row: Row) -> Cell:
        if row.voided:
            return Cell(translate("Columns", "Voided"), shape=Shape.PILL, look="voided")
        return Cell(label(row.business), shape=Shape.PILL, look=row.business)

    def document(self, row: Row) -> Cell:
        return Cell(label(row.document), shape=Shape.TAG, look=row.document)

    def owner(self, row: Row) -> Cell:
        return self._person(row.owner)

    def last_follower(self, row: Row) -> Cell:
        return self._person(row.last_follower)

    def _person(self, staff: int | None) -> Cell:
        name = self._context.directory.staff_name(staff)
        return Cell(name, shape=Shape.PERSON) if name else Cell(DASH, "text 2", Shape.PERSON)

    def source(self, row: Row) -> Cell:
        return self._quiet(self._context.directory.choice_name(row.source))

    def progress(self, row: Row) -> Cell:
        return self._quiet(self._context.directory.choice_name(row.progress))

    def store(self, row: Row) -> Cell:
        return self._quiet(self._context.directory.store_name(row.store))

    def intent(self, row: Row) -> Cell:
        return self._quiet(row.intent or "")

    def shared(self, row: Row) -> Cell:
        if not row.shared_name:
            return self._quiet("")
        return Cell(row.shared_name, "info text", Shape.ICON_TEXT, icon="users")

    def _quiet(self, text: str) -> Cell:
        return Cell(text or DASH, "text 2")

    def last_follow_up(self, row: Row) -> Cell:
        text = ago(row.last_follow_up_at)
        icon = METHOD_ICONS[row.last_method] if row.last_method is not None else ""
        return Cell(text, "text 2", Shape.ICON_TEXT, icon=icon)

    def next_follow_up(self, row: Row) -> Cell:
        if row.business is Business.CLOSED:
            return Cell(DASH, "text 3", Shape.ICON_TEXT)
        if row.next_follow_up is None:
            return Cell(due(None), "text 3", Shape.ICON_TEXT)
        days = (row.next_follow_up - clock.today()).days
        text = due(row.next_follow_up)
        if days < 0:
            return Cell(text, "error text", Shape.ICON_TEXT, icon="warning-circle", bold=True)
        if days == 0:
            return Cell(text, "warning text", Shape.ICON_TEXT, icon="clock")
        return Cell(text, "text 1" if days == 1 else "text 2", Shape.ICON_TEXT)

    def recycles(self) -> bool:
        return bool(self._context.parameters.auto_recycle_days)

    def _left(self, row: Row) -> int | None:
        return days_left(row, self._context.parameters.auto_recycle_days, clock.now())

    def days_left(self, row: Row) -> Cell:
        left = self._left(row)
        if left is None:
            return Cell(DASH, "text 3", Shape.ICON_TEXT)
        text = QCoreApplication.translate("Columns", "%n\u00a0day(s)", "left", left)
        if left > WARNED_DAYS:
            return Cell(text, "text 2", Shape.ICON_TEXT)
        soon = text if left else translate("Columns", "Due")
        return Cell(soon, "warning text", Shape.ICON_TEXT, icon="hourglass-medium")

    def days_left_text(self, row: Row) -> str:
        left = self._left(row)
        if left is None:
            return ""
        if not left:
            return translate("Columns", "Goes back to the pool today unless it is followed up")
        return QCoreApplication.translate(
            "Columns", "Goes back to the pool in %n day(s) unless it is followed up", "", left
        )

    def days_left_tip(self, row: Row) -> str:
        due = due_at(row, self._context.parameters.auto_recycle_days)
        return f"{self.days_left_text(row)}\n{full_moment(due)}" if due else ""

    def updated(self, row: Row) -> Cell:
        return Cell(ago(row.updated_at), "text 2")

    def created(self, row: Row) -> Cell:
        return Cell(ago(row.created_at), "text 2")

    def voided(self, row: Row) -> Cell:
        return self._quiet(translate("Columns", "Voided") if row.voided else "")

    def budget(self, row: Row) -> Cell:
        return Cell(self.money(row.budget), "text 1", Shape.MONEY)

    def money(self, minor: int | None) -> str:
        """An amount in whole units of the business's currency."""
        return "" if minor is None else money(minor, self._context.parameters.currency)

    def shared_tip(self, row: Row) -> str:
        if not row.shared_name:
            return ""
        return translate("Columns", "Shared customer: {name}").format(name=row.shared_name)

    def customer_tip(self, row: Row) -> str:
        marks = (
            (row.disabled, translate("Columns", "Disabled: enable it to work on it")),
            (row.has_contract, translate("Columns", "Has a contract")),
        )
        lines = [" · ".join(part for part in (row.name, row.needs, row.company) if part)]
        return "\n".join(lines + [text for holds, text in marks if holds])

    def last_tip(self, row: Row) -> str:
        if row.last_follow_up_at is None:
            return ""
        method = label(row.last_method) if row.last_method is not None else ""
        who = self._context.directory.staff_name(row.last_follower)
        return " · ".join(part for part in (full_moment(row.last_follow_up_at), method, who) if part)

    def next_tip(self, row: Row) -> str:
        return weekday(row.next_follow_up) if row.next_follow_up else ""


def money(minor: int, currency: str) -> str:
    """An amount in whole units with its currency's sign, kept on one line."""
    signs = {"CNY": "¥", "TWD": "NT$", "HKD": "HK$", "USD": "$", "EUR": "€"}
    return f"{signs.get(currency, currency)}\u00a0{QLocale().toString(minor // 100)}"


def _plain(cell: Callable[[Row], Cell]) -> Callable[[Row], str]:
    def text(row: Row) -> str:
        shown = cell(row).text
        return "" if shown == DASH else shown

    return text


def columns(context: Context) -> tuple[Column, ...]:
    """All columns in their default order."""
    of = Cells(context)
    return (TICK, *_contact(of), *_assignment(of), *_follow_up(of), *_system(of))


def _column(key: str, title: str, width: int, cell: Callable[[Row], Cell], **more: object) -> Column:
    """A column whose copied text is the text shown."""
    return Column(key, title, width, cell, _plain(cell), **more)  # type: ignore[arg-type]


def _contact(of: Cells) -> tuple[Column, ...]:
    return (
        _column("number", mark("Columns", "No."), 114, of.number, sort=SortKey.NUMBER, shown=_without_pane),
        Column(
            "customer",
            mark("Columns", "Contact / need"),
            160,
            of.customer,
            lambda row: " ".join(part for part in (row.name, row.needs) if part),
            sort=SortKey.NAME,
            tip=of.customer_tip,
            copies=lambda row: " ".join(row.name.split()),
            copy_title=mark("Columns", "name"),
            stretch=True,
        ),
        Column(
            "phone",
            mark("Columns", "Phone"),
            150,
            of.phone,
            of.phone_text,
            sort=SortKey.PHONE,
            tip=of.shared_tip,
            copies=lambda row: bare_phone(row.phone),
            copy_title=mark("Columns", "phone"),
        ),
    )


def _assignment(of: Cells) -> tuple[Column, ...]:
    status, owner = (108, 104) if short_words() else (146, 124)
    return (
        _column("status", mark("Columns", "Status"), status, of.status, sort=SortKey.BUSINESS),
        _column(
            "document", mark("Columns", "Document"), 112, of.document, sort=SortKey.DOCUMENT, shown=_wide
        ),
        _column("owner", mark("Columns", "Owner"), owner, of.owner, sort=SortKey.OWNER),
        _column("store", mark("Columns", "Store"), 92, of.store, sort=SortKey.STORE, shown=_store),
        _column("source", mark("Columns", "Source"), 96, of.source, sort=SortKey.SOURCE, shown=_source),
        _column("intent", mark("Columns", "Intent"), 64, of.intent, sort=SortKey.INTENT, shown=never),
        _column("progress", mark("Columns", "Progress"), 96, of.progress, sort=SortKey.PROGRESS, shown=never),
        _column("budget", mark("Columns", "Budget"), 110, of.budget, shown=never, right=True),
        _column(
            "shared", mark("Columns", "Shared customer"), 130, of.shared, sort=SortKey.SHARED, shown=never
        ),
    )


def _follow_up(of: Cells) -> tuple[Column, ...]:
    return (
        _column(
            "last_follower",
            mark("Columns", "Last follower"),
            128,
            of.last_follower,
            sort=SortKey.LAST_FOLLOWER,
            shown=never,
        ),
        _column(
            "last_follow_up",
            mark("Columns", "Last follow-up"),
            122,
            of.last_follow_up,
            sort=SortKey.LAST_FOLLOW_UP,
            latest_first=True,
            tip=of.last_tip,
            shown=_without_pane,
            indent=22,
        ),
        _column(
            "next_follow_up",
            mark("Columns", "Next follow-up"),
            128 if short_words() else 144,
            of.next_follow_up,
            sort=SortKey.NEXT_FOLLOW_UP,
            tip=of.next_tip,
            indent=22,
        ),
        Column(
            "days_left",
            mark("Columns", "Days left"),
            92,
            of.days_left,
            of.days_left_text,
            tip=of.days_left_tip,
            shown=_without_pane,
            indent=22,
            offered=of.recycles,
        ),
    )


def _system(of: Cells) -> tuple[Column, ...]:
    return (
        _column(
            "updated",
            mark("Columns", "Updated"),
            104,
            of.updated,
            sort=SortKey.UPDATED,
            latest_first=True,
            tip=lambda row: full_moment(row.updated_at),
            shown=never,
        ),
        _column(
            "created",
            mark("Columns", "Created"),
            104,
            of.created,
            sort=SortKey.CREATED,
            latest_first=True,
            tip=lambda row: full_moment(row.created_at),
            shown=never,
        ),
        _column("voided", mark("Columns", "Voided"), 84, of.voided, sort=SortKey.VOIDED, shown=never),
    )
