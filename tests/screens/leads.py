"""The list of leads, its pane, its form, and what became of pushing leads down."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.words import Kind, LeadStatus, Operation
from tests.screens.stage import Stage


def _list(stage: Stage) -> Any:
    return stage.list("leads")


def _plain(stage: Stage) -> QWidget:
    _list(stage)
    return stage.window


def _pane(stage: Stage) -> QWidget:
    page = _list(stage)
    page.table.go_to(1)
    if not page.arrangement.pane():
        page.arrangement.toggle_pane()
    stage.settle()
    return stage.window


def _selected(stage: Stage) -> QWidget:
    page = _list(stage)
    page.selection.replace(page.model.ids()[1:4])
    stage.settle()
    return stage.window


def _some(stage: Stage, status: LeadStatus, count: int) -> list[int]:
    return [row.id for row in stage.rows("leads") if row.status is status][:count]


def _pushed(stage: Stage) -> QWidget:
    """A closed one among those that are pushed down."""
    closed, new = _some(stage, LeadStatus.CLOSED, 1), _some(stage, LeadStatus.NEW, 4)
    page = stage.page
    page.selection.replace([*closed, *new])
    stage.settle()
    page.operations.run(Operation.PUSH_DOWN, [*closed, *new])
    stage.settle(300)
    stage.afterwards.append(page.close_result)
    return stage.window


def _form(status: LeadStatus, stage: Stage) -> QWidget:
    record = _some(stage, status, 1)[0]
    stage.context.open_record(Kind.LEAD, record, stage.page.model.ids())
    stage.settle()
    return stage.window


def _from_lead(stage: Stage) -> QWidget:
    """An opportunity that came from a lead."""
    record = next(row.opportunity for row in stage.rows("leads") if row.opportunity and row.last_follower)
    stage.context.open_record(Kind.OPPORTUNITY, record)
    stage.settle()
    return stage.window


def _quick_new(stage: Stage) -> QWidget:
    _list(stage)
    stage.context.new_record(Kind.LEAD, {"name": "徐可", "phone": "138 1650 2217"})
    stage.settle(400)
    return stage.window


def _asked(operation: Operation, stage: Stage) -> QWidget:
    record = _some(stage, LeadStatus.NEW, 1)
    stage.page.operations.set_selection(record)
    stage.settle()
    stage.page.operations.trigger(operation, record)
    stage.settle()
    return stage.window


SCREENS = {
    "leads": _plain,
    "leads-preview": _pane,
    "leads-select": _selected,
    "leads-push-down": _pushed,
    "leads-assign": partial(_asked, Operation.ASSIGN),
    "leads-dynamics": partial(_asked, Operation.DYNAMICS),
    "leads-close": partial(_asked, Operation.CLOSE),
    "leads-quick-new": _quick_new,
    "lead-form": partial(_form, LeadStatus.NEW),
    "lead-form-pushed-down": partial(_form, LeadStatus.PUSHED_DOWN),
    "form-from-lead": _from_lead,
}
