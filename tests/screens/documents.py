"""The lists of intentions and contracts: as they open, with a selection and its sum, with the pane, pushing down."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.controllers.list_query import Voided
from desktop.words import Operation
from tests.screens.stage import Stage


def _list(stage: Stage, key: str = "intentions") -> Any:
    page = stage.list(key)
    page.table.go_to(6)
    stage.settle(300)
    return page


def _plain(stage: Stage) -> QWidget:
    _list(stage)
    return stage.window


def _selected(stage: Stage) -> QWidget:
    page = _list(stage)
    ids = page.model.ids()
    page.selection.replace([ids[at] for at in (0, 3, 4, 9)])
    stage.settle(300)
    return stage.window


def _pane(stage: Stage, key: str = "intentions") -> QWidget:
    page = _list(stage, key)
    if not page.arrangement.pane():
        page.arrangement.toggle_pane()
    rows = [page.model.row(at) for at in range(20)]
    page.table.go_to(next(at for at, row in enumerate(rows) if row is not None and row.lines > 3))
    stage.settle(500)
    return stage.window


def _contracts(stage: Stage) -> QWidget:
    _list(stage, "contracts")
    return stage.window


def _contract_pane(stage: Stage) -> QWidget:
    return _pane(stage, "contracts")


def _voided(stage: Stage) -> QWidget:
    page = _list(stage)
    page.narrow("voided", Voided.BOTH)
    stage.settle(300)
    return stage.window


def _push_down(stage: Stage) -> QWidget:
    page = _list(stage)
    fitting = [
        record
        for record in page.model.ids()
        if (row := page.model.known(record)) is not None and row.left > 3
    ]
    page.operations.trigger(Operation.PUSH_DOWN, fitting[:1])
    stage.settle(500)
    return stage.window


def _history(stage: Stage) -> QWidget:
    window = _pane(stage)
    tabs = stage.page.preview.tabs.buttons()
    tabs[1].click()
    stage.settle(200)
    stage.afterwards.append(tabs[0].click)
    return window


def _result(stage: Stage) -> QWidget:
    """One that is ordered wholly among those that are pushed down."""
    page = _list(stage)
    known = [page.model.row(at) for at in range(24)]
    rows = [row for row in known if row is not None]
    records = [row.id for row in rows if not row.left][:1] + [row.id for row in rows if row.left][:3]
    page.selection.replace(records)
    stage.settle()
    page.operations.run(Operation.PUSH_DOWN, records)
    stage.settle(300)
    stage.afterwards.append(page.close_result)
    return stage.window


def _reject(stage: Stage) -> QWidget:
    page = _list(stage)
    page.operations.trigger(Operation.REJECT, page.model.ids()[:1])
    stage.settle(300)
    return stage.window


def _delete(stage: Stage) -> QWidget:
    page = _list(stage)
    page.operations.trigger(Operation.DELETE, page.model.ids()[:2])
    stage.settle(300)
    return stage.window


SCREENS = {
    "intentions": _plain,
    "intentions-select": _selected,
    "intentions-pane": _pane,
    "intentions-voided": _voided,
    "intentions-history": _history,
    "intentions-reject": _reject,
    "intentions-delete": _delete,
    "contracts": _contracts,
    "contracts-pane": _contract_pane,
    "push-down": _push_down,
    "push-down-result": _result,
}
