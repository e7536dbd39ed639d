"""File ▸ Download import template: one of every kind, with the lists of the business, for who may import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.targets import TARGETS
from desktop.ui.imports.kinds import template_name
from desktop.words import Kind
from tests.app import App
from tests.ui.list_help import settle, toasts

Make = Callable[..., App]


@pytest.mark.parametrize("kind", TARGETS)
def test_every_kind_has_its_template(make_app: Make, tmp_path: Path, kind: Kind) -> None:
    app = make_app("wujing")
    said, path = toasts(app), tmp_path / "template.xlsx"
    next(one for one in app.window.wiring.actions.template_menu.actions() if one.data() == kind).trigger()
    dialog = app.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(f"{template_name(kind)}.xlsx")
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    app.idle()
    settle(app)
    assert [one.text for one in said] == ["Template written: template.xlsx"]
    book = openpyxl.load_workbook(path)
    fields = TARGETS[kind].fields
    assert len(propose([cell.value for cell in book.worksheets[0][1]], fields).columns) == len(fields)
    listed = [cell.value for page in book.worksheets[2:] for row in page for cell in row]
    assert ("Wang Lei" in listed) is TARGETS[kind].owned


def test_who_may_not_import_is_told_why(make_app: Make) -> None:
    app = make_app("wanglei")
    actions = app.window.wiring.actions.template_menu.actions()
    assert [one.text() for one in actions] == ["Opportunities", "Leads", "Customers", "Products"]
    assert not any(one.isEnabled() for one in actions)
    assert all("role" in one.toolTip() for one in actions)
