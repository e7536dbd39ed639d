"""The list of leads, its pane, its form, and what became of pushing leads down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.words import LeadStatus
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


def _record(stage: Stage, fits: Callable[[Any], object]) -> int:
    return next(row.id for row in stage.rows("leads") if fits(row))


def _some(stage: Stage, status: LeadStatus, count: int) -> list[int]:
    return [row.id for row in stage.rows("leads") if row.status is status][:count]


SCREENS = {
    "leads": _plain,
    "leads-preview": _pane,
    "leads-select": _selected,
}
