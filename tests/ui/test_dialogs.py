"""Dialogs: what Esc, Enter and the buttons do, and what they never do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from desktop.ui.dialogs import ConfirmSheet, Sheet
from desktop.ui.error_sheet import ErrorSheet
from desktop.ui.widgets.line_edit import LineEdit

ENTER = Qt.Key.Key_Return


class Asking(Sheet):
    """A dialog with one input."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Rename", "SJ2611-0128")
        self.edit = LineEdit("", self.card)
        self.body.addWidget(self.edit)
        self.cancel = self.add_cancel()
        self.save = self.add_button("Rename", kind="primary", default=True)
        self.save.clicked.connect(self.accept)
        self.focus_first(self.edit)

    def is_dirty(self) -> bool:
        return bool(self.edit.text())


@pytest.fixture
def window(qtbot: Any) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1100, 640)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def opened(sheet: Sheet, qtbot: Any) -> list[int]:
    """Opens a dialog and gives a list that its result is put into."""
    results: list[int] = []
    sheet.finished.connect(results.append)
    sheet.open()
    qtbot.waitExposed(sheet)
    return results


def question() -> ConfirmSheet | None:
    sheets = (one for one in QApplication.topLevelWidgets() if isinstance(one, ConfirmSheet))
    return next((one for one in sheets if one.isVisible()), None)


def test_it_covers_its_window_and_follows_its_size(window: QWidget, qtbot: Any) -> None:
    sheet = Asking(window)
    opened(sheet, qtbot)
    assert sheet.size() == window.size()
    assert sheet.focusWidget() is sheet.edit
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: sheet.size() == window.size())
    middle = sheet.card.geometry().center().x()
    assert abs(middle - sheet.rect().center().x()) <= 1
    sheet.reject()


def test_enter_presses_the_default_button(window: QWidget, qtbot: Any) -> None:
    sheet = Asking(window)
    results = opened(sheet, qtbot)
    qtbot.keyClicks(sheet.edit, "Chen")
    qtbot.keyClick(sheet.edit, ENTER)
    assert results == [1]


def test_enter_while_composing_submits_nothing(window: QWidget, qtbot: Any) -> None:
    sheet = Asking(window)
    results = opened(sheet, qtbot)
    QApplication.sendEvent(sheet.edit, QInputMethodEvent("chen", []))
    qtbot.keyClick(sheet.edit, ENTER)
    assert results == []
    done = QInputMethodEvent()
    done.setCommitString("陈")
    QApplication.sendEvent(sheet.edit, done)
    qtbot.keyClick(sheet.edit, ENTER)
    assert results == [1]


def test_esc_cancels_at_once_where_nothing_was_typed(window: QWidget, qtbot: Any) -> None:
    sheet = Asking(window)
    results = opened(sheet, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert results == [0]


def test_esc_asks_before_typing_is_lost(window: QWidget, qtbot: Any) -> None:
    sheet = Asking(window)
    results = opened(sheet, qtbot)
    qtbot.keyClicks(sheet.edit, "Chen")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    asked = question()
    assert asked is not None
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert results == []
    assert sheet.isVisible()
    qtbot.mouseClick(sheet.close_button, Qt.MouseButton.LeftButton)
    asked = question()
    assert asked is not None
    qtbot.mouseClick(asked.confirm_button, Qt.MouseButton.LeftButton)
    assert results == [0]


def test_one_that_ends_by_itself_leaves_the_keyboard_where_it_is(window: QWidget, qtbot: Any) -> None:
    sheet = Asking(window)
    opened(sheet, qtbot)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    sheet.accept()
    qtbot.wait(50)
    assert QApplication.activeWindow() is other


def test_a_closed_dialog_is_gone(window: QWidget, qtbot: Any) -> None:
    sheet = Asking(window)
    opened(sheet, qtbot)
    sheet.reject()
    qtbot.waitUntil(lambda: not isValid(sheet))


def confirm(window: QWidget, **more: Any) -> ConfirmSheet:
    return ConfirmSheet(window, "Close it?", text="It cannot be opened again.", confirm="Close", **more)


def test_the_focus_is_on_cancel_and_enter_cancels(window: QWidget, qtbot: Any) -> None:
    sheet = confirm(window)
    results = opened(sheet, qtbot)
    assert sheet.focusWidget() is sheet.cancel_button
    qtbot.keyClick(sheet.cancel_button, ENTER)
    assert results == [0]


def test_enter_never_presses_the_red_button(window: QWidget, qtbot: Any) -> None:
    sheet = confirm(window)
    results = opened(sheet, qtbot)
    sheet.confirm_button.setFocus()
    qtbot.keyClick(sheet.confirm_button, ENTER)
    assert results == []
    qtbot.keyClick(sheet.confirm_button, Qt.Key.Key_Space)
    assert results == [1]


def test_the_red_button_waits_for_the_tick(window: QWidget, qtbot: Any) -> None:
    sheet = confirm(window, tick="I know that it cannot be undone")
    results = opened(sheet, qtbot)
    qtbot.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    assert results == []
    sheet.tick.click()
    qtbot.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    assert results == [1]


def test_there_is_a_way_back_to_the_page_before(window: QWidget, qtbot: Any) -> None:
    sheet = confirm(window, back="Back")
    opened(sheet, qtbot)
    with qtbot.waitSignal(sheet.went_back):
        qtbot.mouseClick(sheet.back_button, Qt.MouseButton.LeftButton)


def test_an_error_shows_and_copies_its_details(window: QWidget, qtbot: Any, tmp_path: Path) -> None:
    sheet = ErrorSheet(
        window,
        "It could not be saved",
        what="Nothing was changed.",
        number="E-7F3A-0412",
        details="ValueError: 42",
        log_file=tmp_path / "shangji.log",
        retry=True,
    )
    results = opened(sheet, qtbot)
    assert not sheet.findChild(QPlainTextEdit).isVisible()
    qtbot.mouseClick(sheet.toggle, Qt.MouseButton.LeftButton)
    assert sheet.details.isVisible()
    qtbot.mouseClick(sheet.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ValueError: 42"
    with qtbot.waitSignal(sheet.retried):
        qtbot.mouseClick(sheet.retry_button, Qt.MouseButton.LeftButton)
    assert results == [0]
