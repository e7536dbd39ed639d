"""A window with the lines of a document in it, over the real program's database, and the keys a person presses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.controllers import products
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.entries.line_sheet import LineSheet
from desktop.ui.documents.lines.grid import LineGrid
from tests.app import App

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SOFA: Mapping[str, str] = {
    "code": "SF-2086",
    "bar_code": "6901234567892",
    "name": "科技布沙发 2.8 m",
    "specification": "浅咖 / 左贵妃",
    "unit": "件",
    "price": "16800",
}
TABLE: Mapping[str, str] = {
    "code": "CJ-1132",
    "bar_code": "6901234500017",
    "name": "岩板茶几 1.3 m",
    "specification": "鱼肚白",
    "unit": "件",
    "price": "3980",
}
BED: Mapping[str, str] = {"code": "CH-5203", "name": "胡桃木床 1.8 m", "unit": "件", "price": "7600"}
TAKEN = (
    Line(
        "科技布沙发 2.8 m",
        1000,
        1680000,
        Discount(rate=1500),
        "SF-2086",
        "浅咖 / 左贵妃",
        "件",
        "扶手改窄 5 cm",
    ),
    Line("岩板茶几 1.3 m", 1000, 398000, Discount(rate=1500), "CJ-1132", "鱼肚白", "件"),
    Line("羊毛地毯 2 × 3 m", 1000, 268000, Discount(rate=1000), "DT-0410", "米灰", "件"),
)


def listed(app: App, *drafts: Mapping[str, str]) -> None:
    """Enters products through their controller."""
    for one in drafts or (SOFA, TABLE, BED):
        products.create(app.session("zhoumin"), one, str(uuid4()))


class Host(QWidget):
    """A window around the lines, with something to leave them for."""

    def __init__(self, app: App, lines: Iterable[Line], **more: Any) -> None:
        from desktop.ui.widgets.line_edit import LineEdit

        # It belongs to the program's window: with nothing but Python to hold it, it might go in the middle of a test.
        super().__init__(app.window, Qt.WindowType.Window)
        self.before = LineEdit("", self)
        self.grid = LineGrid(app.context, self, **more)
        self.after = LineEdit("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in (self.before, self.grid, self.after):
            column.addWidget(one)
        self.grid.set_sheet(LineSheet(lines))


def open_lines(
    app: App, lines: Iterable[Line] = (), size: tuple[int, int] = (1309, 420), **more: Any
) -> LineGrid:
    """Shows lines in a window of their own, the keyboard in the row for new ones."""
    host = Host(app, lines, **more)
    host.resize(*size)
    host.show()
    app.qtbot.waitExposed(host)
    host.activateWindow()
    host.grid.focus_entry()
    app.qtbot.waitUntil(host.grid.editor.hasFocus)
    return host.grid


def press(
    grid: LineGrid, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def write(grid: LineGrid, text: str) -> None:
    """Types a text where the keyboard is; letters that no key has come from an input method."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(grid.editor, letter)
        else:
            commit(grid, letter)


def compose(grid: LineGrid, text: str) -> None:
    """An input method shows what it would write."""
    QApplication.sendEvent(grid.editor, QInputMethodEvent(text, []))


def commit(grid: LineGrid, text: str) -> None:
    """An input method writes."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(grid.editor, event)


def enter(app: App, grid: LineGrid, text: str) -> None:
    """Types a text and Enter, and waits for what it brings."""
    write(grid, text)
    press(grid, Qt.Key.Key_Return)
    app.idle()


def cell(grid: LineGrid, row: int, key: str) -> str:
    """What a cell shows."""
    at = [one.key for one in grid.lines_model.columns].index(key)
    return grid.lines_model.index(row, at).data()


def click_cell(grid: LineGrid, row: int, key: str, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """A click into a cell."""
    at = [one.key for one in grid.lines_model.columns].index(key)
    place = grid.visualRect(grid.lines_model.index(row, at)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifiers, place + QPoint(0, 0))


def here(grid: LineGrid) -> tuple[int, str]:
    """Where the cursor is."""
    return grid.row, grid.key
