"""The columns of the customers' list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.controllers.customer_listing import Row
from desktop.controllers.entries.line_figures import show_sum
from desktop.controllers.list_query import SortKey
from desktop.translation import figure, mark, translate
from desktop.ui.records import cells
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cells import DASH, quiet
from desktop.ui.records.columns import TICK, Cell, Column, Shape, short_words
from desktop.ui.records.moments import full_moment
from desktop.ui.records.relative import ago

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.ui.context import Context


class Cells(cells.Cells):
    """What each column shows of a customer; of one who is only shared, name and owner."""

    def number(self, row: Row) -> Cell:
        return quiet(row.number)

    def customer(self, row: Row) -> Cell:
        return Cell(row.name, shape=Shape.PAIR, second=row.company, bold=True)

    def customer_text(self, row: Row) -> str:
        return " ".join(part for part in (row.name, row.company) if part)

    def phone(self, row: Row) -> Cell:
        if row.shared:
            return Cell(translate("Columns", "Number hidden"), "text 2", Shape.ICON_TEXT, icon="eye-slash")
        return super().phone(row)

    def level(self, row: Row) -> Cell:
        return Cell(row.level, shape=Shape.CHIP) if row.level else quiet("")

    def opportunities(self, row: Row) -> Cell:
        return Cell("" if row.shared else figure(row.opportunities), shape=Shape.MONEY)

    def contract_sum(self, row: Row) -> Cell:
        if row.shared:
            return Cell("", shape=Shape.MONEY)
        if row.contract_sum is None:
            return Cell(DASH, "text 2", Shape.MONEY)
        return Cell(cells.money(row.contract_sum, self.context.parameters.currency), shape=Shape.MONEY)

    def contract_sum_tip(self, row: Row) -> str:
        if row.contract_sum is None:
            return ""
        return show_sum(row.contract_sum, self.context.parameters.currency)

    def last_follow_up(self, row: Row) -> Cell:
        return quiet("") if row.shared else Cell(ago(row.last_follow_up_at), "text 2")

    def updated(self, row: Row) -> Cell:
        return _moment(row.updated_at)

    def created(self, row: Row) -> Cell:
        return _moment(row.created_at)

    def mark(self, row: Row) -> Cell:
        if row.shared:
            return Cell(translate("Columns", "Shared"), shape=Shape.CHIP, icon="users", look="info")
        if row.disabled:
            return Cell(translate("Columns", "Disabled"), shape=Shape.CHIP, icon="lock-simple", look="quiet")
        return Cell("")

    def contact_tip(self, row: Row) -> str:
        return self.customer_text(row)

    def last_tip(self, row: Row) -> str:
        return _full(row.last_follow_up_at)

    def updated_tip(self, row: Row) -> str:
        return _full(row.updated_at)

    def created_tip(self, row: Row) -> str:
        return _full(row.created_at)

    def phone_tip(self, row: Row) -> str:
        return self.mark_tip(row) if row.shared else ""

    def mark_tip(self, row: Row) -> str:
        if row.shared:
            return translate(
                "Columns", "An opportunity you see has this customer's phone: you see name and owner."
            )
        if row.disabled:
            return translate("Columns", "Disabled: it cannot be chosen for new documents.")
        return ""


def _moment(at: datetime | None) -> Cell:
    return quiet("") if at is None else Cell(ago(at), "text 2")


def _full(at: datetime | None) -> str:
    return "" if at is None else full_moment(at)


def columns(context: Context) -> tuple[Column, ...]:
    """All columns in their default order."""
    of = Cells(context)
    return (
        TICK,
        usual.number(of),
        _customer(of),
        usual.phone(of),
        usual.column("level", mark("Columns", "Level"), 64, of.level, sort=SortKey.LEVEL),
        usual.owner(of),
        usual.store(of),
        usual.column(
            "opportunities",
            mark("Columns", "Opportunities"),
            72 if short_words() else 112,
            of.opportunities,
            right=True,
            shown=usual.without_pane,
        ),
        usual.column(
            "contract_sum",
            mark("Columns", "Contract sum"),
            112,
            of.contract_sum,
            tip=of.contract_sum_tip,
            right=True,
            shown=usual.without_pane,
        ),
        usual.column(
            "last_follow_up",
            mark("Columns", "Last follow-up"),
            122,
            of.last_follow_up,
            tip=of.last_tip,
            shown=usual.without_pane,
        ),
        usual.updated(of),
        usual.created(of),
        usual.column("mark", mark("Columns", "State"), 104, of.mark, tip=of.mark_tip),
    )


def _customer(of: Cells) -> Column:
    return Column(
        "customer",
        mark("Columns", "Customer / company"),
        160,
        of.customer,
        of.customer_text,
        sort=SortKey.NAME,
        tip=of.contact_tip,
        copies=_name,
        copy_title=mark("Columns", "name"),
        stretch=True,
    )


def _name(row: Row) -> str:
    return " ".join(row.name.split())
