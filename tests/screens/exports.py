"""What an export asks: all columns, and columns picked one by one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui.export_sheet import ExportSheet, Which
from tests.screens.stage import Stage


def _export(key: str, which: Which, stage: Stage) -> QWidget:
    stage.list()
    stage.window.go(key)
    stage.settle()
    stage.window.wiring.actions.export.trigger()
    sheet = next(one for one in stage.window.findChildren(ExportSheet) if one.isVisible())
    sheet.which.set_value(which)
    sheet.which.chosen.emit(which)
    stage.settle()
    return stage.window


SCREENS = {
    "export": partial(_export, "opportunities", Which.ALL),
    "export-picked": partial(_export, "opportunities", Which.PICKED),
    "export-products": partial(_export, "products", Which.PICKED),
}
