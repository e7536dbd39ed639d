"""The list of customers, its pane, the form, and what merging asks."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.controllers.list_query import ListQuery, SortKey
from desktop.ui.customers.duplicates import DuplicatesSheet
from desktop.ui.customers.merge_partner import PartnerSheet
from desktop.words import Kind, Operation
from tests.screens.stage import Stage

TEXT = "老客户，家里人常一起来看"


def _list(stage: Stage) -> Any:
    return stage.list("customers")


def _plain(stage: Stage) -> QWidget:
    _list(stage)
    return stage.window


def _pane(stage: Stage) -> QWidget:
    page = _list(stage)
    page.table.go_to(page.model.row_of(_busy(stage)))
    if not page.arrangement.pane():
        page.arrangement.toggle_pane()
    stage.settle()
    return stage.window


def _selected(stage: Stage) -> QWidget:
    page = _list(stage)
    page.selection.replace(page.model.ids()[:2])
    stage.settle()
    return stage.window


def _busy(stage: Stage) -> int:
    """A customer with several opportunities."""
    return max(stage.rows("customers"), key=lambda row: row.opportunities).id


def _open(stage: Stage, record: int) -> Any:
    stage.context.open_record(Kind.CUSTOMER, record, stage.page.model.ids())
    stage.settle()
    return stage.page


def _buyer(stage: Stage) -> int:
    """The customer who bought the most."""
    page = _list(stage)
    page.set_query(ListQuery(sort=SortKey.NUMBER, descending=False))
    stage.settle()
    rows = [row for row in (page.model.row(at) for at in range(50)) if row is not None]
    return max(rows, key=lambda row: row.contract_sum or 0).id


def _form(stage: Stage) -> QWidget:
    _open(stage, _buyer(stage))
    return stage.window


def _disabled(stage: Stage) -> QWidget:
    page = _list(stage)
    page.list_bar.tabs.buttons()[2].click()
    stage.settle()
    _open(stage, page.model.ids()[0])
    return stage.window


def _exists(stage: Stage) -> QWidget:
    rows = stage.rows("customers")
    form = _open(stage, rows[1].id)
    form.fields.take_draft({"phone": rows[0].phone, "remark": TEXT})
    form.save()
    stage.settle(400)
    return stage.window


def _quick_new(stage: Stage) -> QWidget:
    _list(stage)
    stage.context.new_record(Kind.CUSTOMER, {"name": "徐可", "phone": "138 1650 2217"})
    stage.settle(400)
    return stage.window


def _partner(stage: Stage) -> QWidget:
    form = _open(stage, _busy(stage))
    form.header.merge.click()
    stage.settle(300)
    assert isinstance(stage.sheet(), PartnerSheet)
    return stage.window


def _duplicates(stage: Stage) -> Any:
    _list(stage)
    sheet = DuplicatesSheet(stage.context, stage.window)
    sheet.open()
    stage.settle(400)
    return sheet


def _list_of_duplicates(stage: Stage) -> QWidget:
    _duplicates(stage)
    return stage.window


def _pair(stage: Stage) -> tuple[int, int]:
    pair = _duplicates(stage).pairs[0]
    stage.sheet().done(0)
    return pair.first.id, pair.second.id


def _merge(stage: Stage) -> QWidget:
    pair = _pair(stage)
    stage.page.operations.trigger(Operation.MERGE, pair)
    stage.settle(400)
    return stage.window


def _merged(stage: Stage) -> QWidget:
    """The history of a customer after a merge, with its Undo; taken back for the next picture."""
    first, second = _pair(stage)
    stage.page.operations.trigger(Operation.MERGE, (first, second))
    stage.settle(400)
    sheet = stage.sheet()
    sheet.tick.click()
    sheet.button.click()
    stage.settle(400)
    form = _open(stage, first)
    form.side.show_tab("history")
    stage.settle()
    stage.afterwards.append(partial(form.operations.take_merge_back, first))
    return stage.window


SCREENS = {
    "customers": _plain,
    "customers-preview": _pane,
    "customers-select": _selected,
    "customers-quick-new": _quick_new,
    "customers-duplicates": _list_of_duplicates,
    "customer-form": _form,
    "customer-form-disabled": _disabled,
    "customer-form-exists": _exists,
    "customer-form-merged": _merged,
    "merge": _merge,
    "merge-partner": _partner,
}
