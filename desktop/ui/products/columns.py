"""The columns of the products' list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.controllers.entries.line_figures import show_amount
from desktop.controllers.list_query import SortKey
from desktop.controllers.product_listing import Row
from desktop.translation import mark
from desktop.ui.records import cells
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cells import quiet
from desktop.ui.records.columns import TICK, Cell, Column, Shape, never
from desktop.words import ProductStatus, label

if TYPE_CHECKING:
    from desktop.ui.context import Context


class Cells(cells.Cells):
    """What each column shows of a product."""

    def product(self, row: Row) -> Cell:
        return Cell(row.name, shape=Shape.PAIR, second=row.specification, bold=True)

    def product_text(self, row: Row) -> str:
        return " ".join(part for part in (row.name, row.specification) if part)

    def product_tip(self, row: Row) -> str:
        return " · ".join(part for part in (row.name, row.specification) if part)

    def bar_code(self, row: Row) -> Cell:
        return quiet(row.bar_code)

    def category(self, row: Row) -> Cell:
        return quiet(row.category)

    def unit(self, row: Row) -> Cell:
        return quiet(row.unit)

    def price(self, row: Row) -> Cell:
        return Cell(show_amount(row.price), shape=Shape.MONEY)

    def status(self, row: Row) -> Cell:
        if row.status is ProductStatus.ACTIVE:
            return quiet(label(row.status))
        return Cell(label(row.status), shape=Shape.CHIP, look="quiet")


def columns(context: Context) -> tuple[Column, ...]:
    """All columns in their default order."""
    of = Cells(context)
    return (
        TICK,
        usual.column("code", mark("Columns", "Code"), 114, of.number, sort=SortKey.CODE, copies=_code),
        Column(
            "name",
            mark("Columns", "Name / specification"),
            180,
            of.product,
            of.product_text,
            sort=SortKey.NAME,
            tip=of.product_tip,
            copies=_name,
            copy_title=mark("Columns", "name"),
            stretch=True,
        ),
        usual.column("bar_code", mark("Columns", "Bar code"), 132, of.bar_code, shown=never),
        usual.column("category", mark("Columns", "Category"), 104, of.category, sort=SortKey.CATEGORY),
        usual.column("unit", mark("Columns", "Unit"), 64, of.unit),
        usual.column("price", mark("Columns", "Price"), 104, of.price, sort=SortKey.PRICE, right=True),
        usual.column("status", mark("Columns", "State"), 92, of.status),
        usual.updated(of),
        usual.created(of),
    )


def _code(row: Row) -> str:
    return row.number


def _name(row: Row) -> str:
    return " ".join(row.name.split())
