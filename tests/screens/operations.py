"""What the operations ask: each dialog as it opens, filled, and refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.clock import clock
from desktop.controllers.operate import OPPORTUNITIES
from desktop.controllers.selected import Selected, read_selected
from desktop.ui.records.confirm import confirm_sheet
from desktop.ui.records.dialogs.close import CloseSheet
from desktop.words import Method, Operation
from tests.screens.stage import Stage

SAID = "电话确认了尺寸：客厅 4.2 米，要三人位加贵妃。周六下午带家人来店里看样。"


def _opened(operation: str, stage: Stage) -> QWidget:
    stage.operate(operation)
    return stage.window


def _dynamics_filled(stage: Stage) -> QWidget:
    sheet = stage.operate("dynamics", lambda row: row.last_follow_up_at is not None)
    sheet.method.set_value(Method.IN_STORE)
    sheet.text.set_text(SAID)
    sheet.dates.set_value(clock.today() + timedelta(days=3))
    sheet.files.add(_files(stage.folder))
    stage.settle()
    return stage.window


def _files(folder: Path) -> list[Path]:
    plan, photo = folder / "户型图.pdf", folder / "客厅照片.png"
    plan.write_bytes(b"%PDF-1.4\n" + bytes(210_000))
    image = QPixmap(320, 240)
    image.fill(QColor("#b4690e"))
    image.save(str(photo))
    return [plan, photo]


def _assign(operation: str, stores: int, stage: Stage) -> QWidget:
    sheet = stage.operate(operation)
    people = [sheet.people.item(at) for at in range(sheet.people.count())]
    able = [one for one in people if one.flags() & Qt.ItemFlag.ItemIsEnabled]
    many = [one for one in able if len(one.data(Qt.ItemDataRole.UserRole).stores) >= stores]
    sheet.people.setCurrentItem((many or able)[0])
    stage.settle()
    return stage.window


def _assign_many(stage: Stage) -> QWidget:
    """Some of those that are selected cannot be assigned."""
    page = stage.list()
    page.operations.trigger(Operation.ASSIGN, page.model.ids()[:40])
    stage.settle()
    sheet = stage.sheet()
    QTest.keyClick(sheet.search, Qt.Key.Key_Tab)
    stage.settle()
    return stage.window


def _close(stage: Stage) -> Any:
    """Filled, for an opportunity with a contract, which the demo data has none of."""
    stage.list()
    sheet = CloseSheet(stage.context, _with_contract(Operation.CLOSE, stage), stage.window)
    sheet.open()
    sheet.reason.set_value(next(iter(sheet._reasons)))
    sheet.text.set_text("客户在别处买了现货，三天送到。")
    stage.settle()
    return sheet


def _with_contract(operation: Operation, stage: Stage) -> Selected:
    record = stage.record(lambda row: row.business == 1 and not row.voided)
    found = read_selected(stage.session(), operation, (record,), OPPORTUNITIES)
    held: Any = found.first[0]
    held = replace(held, live_contracts=("HT2611-0007",), documents=("YX2611-0031", "HT2611-0007"))
    return replace(found, with_contract=1, holding=(held,))


def _close_filled(stage: Stage) -> QWidget:
    _close(stage)
    return stage.window


def _close_confirm(stage: Stage) -> QWidget:
    _close(stage).go()
    stage.settle()
    return stage.window


def _close_missing(stage: Stage) -> QWidget:
    stage.operate("close").go()
    stage.settle()
    return stage.window


def _convert_duplicate(stage: Stage) -> QWidget:
    sheet = stage.operate("convert", lambda row: row.shared_customer is not None)
    sheet.go()
    stage.settle(400)
    return stage.window


def _reject_filled(stage: Stage) -> QWidget:
    sheet = stage.operate("reject")
    sheet.text.set_text("预算没有填，请补上。")
    stage.settle()
    return stage.window


def _reschedule_filled(stage: Stage) -> QWidget:
    sheet = stage.operate("reschedule")
    sheet.dates.cards()[1].click()
    stage.settle()
    return stage.window


def _reschedule_pick(stage: Stage) -> QWidget:
    sheet = stage.operate("reschedule")
    return stage.menu(sheet.dates.pick_card.click)


def _recycle_contract(stage: Stage) -> QWidget:
    sheet = confirm_sheet(_with_contract(Operation.RECYCLE, stage), stage.window)
    assert sheet is not None
    sheet.open()
    stage.settle()
    return stage.window


SCREENS = {
    "dynamics": partial(_opened, "dynamics"),
    "dynamics-filled": _dynamics_filled,
    "reschedule": partial(_opened, "reschedule"),
    "reschedule-filled": _reschedule_filled,
    "reschedule-pick": _reschedule_pick,
    "assign": partial(_assign, "assign", 1),
    "assign-stores": partial(_assign, "assign", 2),
    "assign-many": _assign_many,
    "hand-over": partial(_assign, "hand_over", 1),
    "convert": partial(_opened, "convert"),
    "convert-duplicate": _convert_duplicate,
    "close": _close_filled,
    "close-missing": _close_missing,
    "close-confirm": _close_confirm,
    "reject": _reject_filled,
    "delete": partial(_opened, "delete"),
    "recycle-contract": _recycle_contract,
}
