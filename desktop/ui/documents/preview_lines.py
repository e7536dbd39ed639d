"""The lines of a document as its pane lists them, and below them what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.controllers.amounts import Line
from desktop.controllers.documents import SalesDocument
from desktop.controllers.entries.line_figures import show_amount, show_quantity
from desktop.translation import mark, translate
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cells import DASH
from desktop.ui.records.columns import Cell, Column, Shape
from desktop.ui.records.pane import MARGIN
from desktop.ui.records.short_table import ShortTable
from desktop.ui.widgets.labels import Label
from desktop.words import Kind

SIDE = 8


class _Row(NamedTuple):
    """A line, and how much of it is ordered, in thousandths."""

    line: Line
    ordered: int


def _name(row: _Row) -> Cell:
    return Cell(row.line.name, shape=Shape.PAIR, second=row.line.specification)


def _name_text(row: _Row) -> str:
    return " · ".join(part for part in (row.line.name, row.line.specification) if part)


def _quantity(row: _Row) -> Cell:
    return Cell(f"{show_quantity(row.line.quantity)} {row.line.unit}".strip(), "text 2", Shape.MONEY)


def _ordered(row: _Row) -> Cell:
    if not row.ordered:
        return Cell(DASH, "text 3", Shape.MONEY)
    tone = "success text" if row.ordered >= row.line.quantity else "warning text"
    return Cell(show_quantity(row.ordered), tone, Shape.MONEY)


def _amount(row: _Row) -> Cell:
    return Cell(show_amount(row.line.amount), "text 1", Shape.MONEY)


def _columns(kind: Kind) -> tuple[Column, ...]:
    column = usual.column
    ordered = column("ordered", mark("Columns", "Ordered"), 64, _ordered, right=True)
    return (
        Column("name", mark("Columns", "Name"), 100, _name, _name_text, tip=_name_text, stretch=True),
        column("quantity", mark("Columns", "Quantity"), 76, _quantity, right=True),
        *((ordered,) if kind is Kind.INTENTION else ()),
        column("amount", mark("Columns", "Amount"), 98, _amount, right=True),
    )


class PaneLines(QWidget):
    """A line of the document a row, then discount, total, deposit and balance.

    Arguments:
        kind: which kind of document.
    """

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.table = ShortTable(translate("Documents", "Lines"), _columns(kind), self)
        self.totals = QWidget(self)
        self._grid = QGridLayout(self.totals)
        self._grid.setContentsMargins(SIDE, 6, SIDE, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN - SIDE, 0, MARGIN - SIDE - 4, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)
        self.table.verticalScrollBar().rangeChanged.connect(self._align)

    def _align(self, _least: int, most: int) -> None:
        """The amounts below stand under those of the lines, with a scroll bar beside these or without."""
        bar = self.table.verticalScrollBar().sizeHint().width() if most else 0
        self._grid.setContentsMargins(SIDE, 6, SIDE + bar, 0)

    def show_document(self, document: SalesDocument) -> None:
        """Shows another document, or the same as it is now."""
        self.table.show_rows([_Row(one, document.ordered.get(one.id or 0, 0)) for one in document.lines])
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, (caption, amount, bold) in enumerate(self._told(document)):
            self._grid.addWidget(Label(caption, tone="" if bold else "secondary", bold=bold), at, 0)
            self._grid.addWidget(Label(amount, bold=bold), at, 1)

    def _told(self, document: SalesDocument) -> Sequence[tuple[str, str, bool]]:
        """Caption and amount of what is told; the total in bold."""
        totals, found = document.totals, []
        if totals.discount or totals.rounding:
            found.append((translate("Documents", "Before discount"), show_amount(totals.gross), False))
        if totals.discount:
            found.append((translate("Documents", "Discount"), show_amount(-totals.discount), False))
        if totals.rounding:
            found.append((translate("Documents", "Rounding"), show_amount(-totals.rounding), False))
        found.append((translate("Documents", "Total"), show_amount(totals.total), True))
        deposit = document.values.get("deposit") or 0
        if deposit:
            found.append((translate("Documents", "Deposit"), show_amount(deposit), False))
            found.append((translate("Documents", "Balance"), show_amount(totals.balance(deposit)), False))
        return found
