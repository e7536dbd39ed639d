"""Ways off an import and what it asks there, columns that were chosen by hand, and rows that cannot update."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.spreadsheets.decisions import Decision, Finding
from desktop.ui.imports.rows import RESULT
from tests.screens.imports import check, columns, file_step, known, read
from tests.screens.stage import Stage

_IN_REVIEW = (
    "SELECT number, name, phone, budget FROM opportunity WHERE business < 2 AND document IN (1, 2) AND NOT voided"
    " AND NOT disabled AND phone_key <> '' AND shared_customer_id IS NULL ORDER BY id LIMIT 2"
)
_EDITABLE = _IN_REVIEW.replace("IN (1, 2)", "IN (0, 3)").replace("LIMIT 2", "LIMIT 5")


def _columns_chosen(stage: Stage) -> QWidget:
    """Two columns were given to other fields by hand; the person is about to leave."""
    columns(stage)
    table = stage.page.columns.table
    for position, key in ((5, "needs"), (6, "remark"), (2, "company")):
        table.given.emit(position, key)
    stage.settle(300)
    return stage.window


def _leave(stage: Stage) -> QWidget:
    """The columns chosen there are not kept yet."""
    _columns_chosen(stage)
    stage.window.go("leads")
    stage.settle(300)
    return stage.window


def _escape(stage: Stage) -> QWidget:
    """Nothing was chosen, but the file was read."""
    file_step(stage)
    stage.page.foot.cancel.click()
    stage.settle(300)
    return stage.window


def _ask_kind(stage: Stage) -> QWidget:
    """A row was decided before the kind of the rows is changed."""
    check(stage)
    page = stage.page
    page.check.table.toggle_asked.emit(0)
    for _step in ("columns", "file"):
        page.back()
    stage.settle(300)
    page.kinds.group.buttons()[1].click()
    stage.settle(300)
    return stage.window


def _hindered_file(stage: Stage) -> Path:
    """Rows with the phones of records that may not be edited, that are the same already, and that would change."""
    held = known(stage, _IN_REVIEW)
    free = known(stage, _EDITABLE)
    path = stage.folder / "老客户名单.csv"
    rows = [
        [name, phone, f"{(budget or 0) / 100:.2f}", f"wx{at}"]
        for at, (_, name, phone, budget) in enumerate(held)
    ]
    rows += [[name, phone, f"{(budget or 0) / 100:.2f}", ""] for _, name, phone, budget in free[:2]]
    rows += [[name, phone, "", f"wx_{at}"] for at, (_, name, phone, _budget) in enumerate(free[2:])]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("姓名", "手机号", "预算", "微信"), *rows])
    return path


def _hindered(stage: Stage) -> QWidget:
    """Duplicates are to be updated; some cannot be."""
    read(stage, _hindered_file(stage))
    stage.settle(300)
    check = stage.page.check
    plan = check.sight.plan
    check.decisions.decide(plan.with_finding(Finding.OPEN, Decision.UPDATE).wanted, before=plan.wanted)
    stage.settle(300)
    return stage.window


def _row_menu(stage: Stage, row: int) -> QWidget:
    _hindered(stage)
    table = stage.page.check.table
    place = table.visualRect(table.rows_model().index(row, RESULT)).bottomLeft()
    stage.page.check.decisions.open_row_menu(row, table.viewport().mapToGlobal(place))
    stage.settle(300)
    return stage.window


def _hindered_row(stage: Stage) -> QWidget:
    return _row_menu(stage, 0)


def _same_row(stage: Stage) -> QWidget:
    return _row_menu(stage, len(known(stage, _IN_REVIEW)))


SCREENS = {
    "import-columns-chosen": _columns_chosen,
    "import-leave": _leave,
    "import-escape": _escape,
    "import-ask-kind": _ask_kind,
    "import-hindered": _hindered,
    "import-hindered-row": _hindered_row,
    "import-same-row": _same_row,
}
