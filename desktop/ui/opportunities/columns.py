"""The columns of the opportunities' list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.clock import clock
from desktop.controllers.document_links import Numbered
from desktop.controllers.listing import Row, SortKey
from desktop.controllers.pool import WARNED_DAYS, days_left, due_at
from desktop.translation import listed, mark, translate
from desktop.ui.records import cells
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cells import DASH, money, quiet
from desktop.ui.records.columns import TICK, Cell, Column, Room, Shape, never, short_words
from desktop.ui.records.moments import full_moment
from desktop.words import Business, label

if TYPE_CHECKING:
    from desktop.ui.context import Context


class Cells(cells.Cells):
    """What each column shows of an opportunity."""

    def number(self, row: Row) -> Cell:
        return Cell(row.number, "text 2", struck=row.voided)

    def contact(self, row: Row) -> Cell:
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
        shown = super().phone(row)
        return shown._replace(badge="users" if row.phone and row.shared_name else "")

    def status(self, row: Row) -> Cell:
        if row.voided:
            return Cell(translate("Columns", "Voided"), shape=Shape.PILL, look="voided")
        return Cell(label(row.business), shape=Shape.PILL, look=row.business)

    def document(self, row: Row) -> Cell:
        return Cell(label(row.document), shape=Shape.TAG, look=row.document)

    def progress(self, row: Row) -> Cell:
        return quiet(self.context.directory.choice_name(row.progress))

    def shared(self, row: Row) -> Cell:
        if not row.shared_name:
            return quiet("")
        return Cell(row.shared_name, "info text", Shape.ICON_TEXT, icon="users")

    def ended(self, row: Row) -> bool:
        return row.business is Business.CLOSED

    def recycles(self) -> bool:
        return bool(self.context.parameters.auto_recycle_days)

    def _left(self, row: Row) -> int | None:
        return days_left(row, self.context.parameters.auto_recycle_days, clock.now())

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
        due = due_at(row, self.context.parameters.auto_recycle_days)
        return f"{self.days_left_text(row)}\n{full_moment(due)}" if due else ""

    def intentions(self, row: Row) -> Cell:
        return _numbers(row.intentions)

    def contracts(self, row: Row) -> Cell:
        return _numbers(row.contracts)

    def intentions_tip(self, row: Row) -> str:
        return "\n".join(_told(row.intentions))

    def contracts_tip(self, row: Row) -> str:
        return "\n".join(_told(row.contracts))

    def voided(self, row: Row) -> Cell:
        return quiet(translate("Columns", "Voided") if row.voided else "")

    def budget(self, row: Row) -> Cell:
        return Cell(self.money(row.budget), "text 1", Shape.MONEY)

    def money(self, minor: int | None) -> str:
        """An amount in whole units of the business's currency."""
        return "" if minor is None else money(minor, self.context.parameters.currency)

    def phone_tip(self, row: Row) -> str:
        if not row.shared_name:
            return ""
        return translate("Columns", "Shared customer: {name}").format(name=row.shared_name)

    def contact_tip(self, row: Row) -> str:
        marks = (
            (row.disabled, translate("Columns", "Disabled: enable it to work on it")),
            (row.has_contract, translate("Columns", "Has a contract")),
        )
        return "\n".join([super().contact_tip(row), *(text for holds, text in marks if holds)])


def _told(documents: tuple[Numbered, ...] | None) -> list[str]:
    voided = translate("OpportunityColumns", "{number} (voided)")
    return [voided.format(number=one.number) if one.voided else one.number for one in documents or ()]


def _numbers(documents: tuple[Numbered, ...] | None) -> Cell:
    """The numbers of documents; where all are voided a line goes through them."""
    if not documents:
        return quiet("")
    if all(one.voided for one in documents):
        return Cell(listed(one.number for one in documents), "text 3", struck=True)
    return Cell(listed(_told(documents)), "text 2")


def columns(context: Context) -> tuple[Column, ...]:
    """All columns in their default order."""
    of = Cells(context)
    return (
        TICK,
        usual.number(of),
        usual.contact(of),
        usual.phone(of),
        *_assignment(of),
        usual.last_follower(of),
        usual.last_follow_up(of),
        usual.next_follow_up(of),
        _days_left(of),
        *_documents(of),
        usual.updated(of),
        usual.created(of),
        usual.column("voided", mark("Columns", "Voided"), 84, of.voided, sort=SortKey.VOIDED, shown=never),
    )


def _assignment(of: Cells) -> tuple[Column, ...]:
    column = usual.column
    status = 108 if short_words() else 146
    return (
        column("status", mark("Columns", "Status"), status, of.status, sort=SortKey.BUSINESS),
        column(
            "document",
            mark("Columns", "Document"),
            112,
            of.document,
            sort=SortKey.DOCUMENT,
            shown=usual.wide,
        ),
        usual.owner(of),
        usual.store(of),
        _source(of),
        usual.intent(of),
        column("progress", mark("Columns", "Progress"), 96, of.progress, sort=SortKey.PROGRESS, shown=never),
        column("budget", mark("Columns", "Budget"), 110, of.budget, shown=never, right=True),
        column(
            "shared", mark("Columns", "Shared customer"), 130, of.shared, sort=SortKey.SHARED, shown=never
        ),
    )


def _documents(of: Cells) -> tuple[Column, ...]:
    return (
        usual.column(
            "intentions",
            mark("Columns", "Intentions"),
            130,
            of.intentions,
            tip=of.intentions_tip,
            shown=never,
        ),
        usual.column(
            "contracts", mark("Columns", "Contracts"), 130, of.contracts, tip=of.contracts_tip, shown=never
        ),
    )


def _source(of: Cells) -> Column:
    """Where the days left are shown too, only a wide window has room for it, beside the pane with short words."""
    usually = usual.source(of)

    def shown(room: Room) -> bool:
        roomy = usual.wide(room) and not (room.pane and room.long_words)
        return usually.shown(room) and (roomy or not of.recycles())

    return replace(usually, shown=shown)


def _days_left(of: Cells) -> Column:
    return Column(
        "days_left",
        mark("Columns", "Days left"),
        92,
        of.days_left,
        of.days_left_text,
        tip=of.days_left_tip,
        shown=usual.without_pane,
        indent=22,
        offered=of.recycles,
    )
