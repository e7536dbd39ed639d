"""Buttons as a person meets them: pressed, refused with a reason, with a key cap."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.widgets.buttons import Button, IconButton, key_cap_width

REASON = "In review: withdraw it first."


@pytest.fixture
def pair(qtbot: Any) -> Iterator[tuple[QPushButton, Button]]:
    window = QWidget()
    column = QVBoxLayout(window)
    other, button = QPushButton("Other"), Button("Void", key="V")
    column.addWidget(other)
    column.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    other.setFocus()
    yield other, button
    window.close()


def presses(button: Button) -> list[bool]:
    told: list[bool] = []
    button.clicked.connect(lambda: told.append(True))
    return told


@pytest.mark.parametrize("way", ["mouse", "space", "enter", "code"])
def test_a_button_is_pressed(pair: tuple[QPushButton, Button], qtbot: Any, way: str) -> None:
    _other, button = pair
    told = presses(button)
    press(button, qtbot, way)
    assert len(told) == 1


@pytest.mark.parametrize("way", ["mouse", "space", "enter", "code"])
def test_a_refused_button_is_not_pressed(pair: tuple[QPushButton, Button], qtbot: Any, way: str) -> None:
    _other, button = pair
    told = presses(button)
    button.refuse(REASON)
    press(button, qtbot, way)
    assert told == []
    assert not button.isEnabled()
    button.refuse("")
    press(button, qtbot, way)
    assert len(told) == 1


def test_enter_never_presses_a_red_one_nor_with_ctrl(pair: tuple[QPushButton, Button], qtbot: Any) -> None:
    _other, button = pair
    told = presses(button)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    button.set_kind("danger")
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert told == []


def press(button: Button, qtbot: Any, way: str) -> None:
    if way == "mouse":
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    elif way == "space":
        qtbot.keyClick(button, Qt.Key.Key_Space)
    elif way == "enter":
        qtbot.keyClick(button, Qt.Key.Key_Return)
    else:
        button.click()


def test_half_a_double_click_that_began_elsewhere_presses_nothing(
    pair: tuple[QPushButton, Button], qtbot: Any
) -> None:
    _other, button = pair
    told = presses(button)
    second_half(button)
    assert not told
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    second_half(button)
    assert len(told) == 2


def second_half(button: Button) -> None:
    """The second press of a double click, and its release."""
    left, at = Qt.MouseButton.LeftButton, QPointF(button.rect().center())
    for kind, held in (
        (QEvent.Type.MouseButtonDblClick, left),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        here = QMouseEvent(kind, at, button.mapToGlobal(at), left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(button, here)


def test_the_keyboard_reaches_a_refused_button_and_learns_the_reason(
    pair: tuple[QPushButton, Button], qtbot: Any
) -> None:
    other, button = pair
    button.refuse(REASON)
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    qtbot.waitUntil(button.hasFocus)
    assert QToolTip.text() == REASON
    assert button.toolTip() == REASON
    assert button.accessibleDescription() == REASON


def test_a_refused_button_looks_switched_off(pair: tuple[QPushButton, Button]) -> None:
    _other, button = pair
    button.refuse(REASON)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    assert not option.state & QStyle.StateFlag.State_Enabled


def test_the_tip_comes_back_when_the_reason_is_gone(pair: tuple[QPushButton, Button]) -> None:
    _other, button = pair
    button.set_tip("Hides it from the list")
    button.refuse(REASON)
    button.refuse("")
    assert button.toolTip() == "Hides it from the list"


def test_a_key_cap_makes_room_for_itself(pair: tuple[QPushButton, Button]) -> None:
    _other, button = pair
    with_cap = button.sizeHint().width()
    button.set_key("")
    assert with_cap - button.sizeHint().width() > key_cap_width("V")


def test_an_icon_button_says_its_name_and_takes_enter(qtbot: Any) -> None:
    button = IconButton("x", "Close")
    qtbot.addWidget(button)
    told: list[bool] = []
    button.clicked.connect(lambda: told.append(True))
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert (button.accessibleName(), button.toolTip()) == ("Close", "Close")
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(told) == 1, "with Ctrl, Enter is a key of the page"
