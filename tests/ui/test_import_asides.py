"""Totals rows and repeated column names in the check of an import and at its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.ui.imports.page import DONE, ImportPage
from desktop.ui.imports.rows import RESULT, TICK
from desktop.ui.imports.rows_sheet import RowsSheet
from tests.app import App
from tests.ui.check_help import Make, click_cell, entered_names, kinds, menu_of, note, opener, texts, ticks
from tests.ui.clicking import click, shown
from tests.ui.import_help import GOOD
from tests.ui.list_help import toasts

HEADER = ["Name", "Phone", "WeChat", "Budget", "Source", "Owner"]
PERSON = ["徐可", "138 1650 2217", "", "28000", "", ""]
TOTAL = ["Total", "", "", "28000", "", ""]
# Somebody may be called so: the WeChat is a number.
SUM = ["Sum", "", "198804", "", "", ""]


@pytest.fixture
def checked(make_app: Make, tmp_path: Path) -> Callable[..., tuple[App, ImportPage]]:
    """The check of a file of these rows."""
    return opener(make_app, tmp_path)


def test_what_looks_like_no_record_is_shown_with_its_reason_and_left_out(checked: Any) -> None:
    app, page = checked(PERSON, HEADER, TOTAL, header=HEADER)
    model = page.check.model
    assert texts(page, RESULT) == ["New", "No record", "No record"]
    assert ticks(page) == [True, False, False]
    remarks = texts(page, model.remarks)
    assert "Looks like the column names once more" in remarks[1]
    assert "Looks like a totals row" in remarks[2]
    assert "Errors 0" in [one.text() for one in kinds(page).values()]
    assert note(page) == "Imports 1 row, leaves out 2 rows of totals or column names"
    said = toasts(app)
    click_cell(page, 2, TICK)
    assert ticks(page) == [True, False, False]
    assert "It lacks what a record needs" in str(said[-1])
    click(kinds(page)["No"])
    assert texts(page, RESULT) == ["No record", "No record"]


def test_one_that_could_be_somebody_is_taken_by_a_tick(checked: Any) -> None:
    app, page = checked(PERSON, SUM, header=HEADER)
    assert ticks(page) == [True, False]
    offered = [one.text() for one in menu_of(page, 1).actions()]
    assert offered == ["Skip", "Import anyway"]
    click_cell(page, 1, TICK)
    assert ticks(page) == [True, True]
    assert "is imported anyway" in texts(page, page.check.model.remarks)[1]
    assert page.check.table.header.ticked == Qt.CheckState.Checked
    click(page.foot.forward)
    app.idle()
    assert page.steps.current() == DONE
    assert entered_names(app) >= {"徐可", "Sum"}


def test_where_all_that_can_be_is_ticked_the_header_says_so(checked: Any) -> None:
    _, page = checked(PERSON, TOTAL, header=HEADER)
    assert page.check.table.header.ticked == Qt.CheckState.Checked


def test_the_end_counts_them_and_shows_them(checked: Any) -> None:
    app, page = checked(PERSON, TOTAL, header=HEADER)
    click(page.foot.forward)
    app.idle()
    assert "Total" not in entered_names(app)
    click(page.outcome.links["no records, left out"])
    listed = shown(app, RowsSheet).rows.table.model()
    assert listed.rowCount() == 1


def test_without_any_no_kind_is_offered(checked: Any) -> None:
    _, page = checked(*GOOD)
    assert "No" not in kinds(page)
