"""Menus of commands: what is off says why in full and readably, only Void is red, and a fresh row is answered first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.icons import icon
from desktop.ui.widgets.menu import ICON, SIDE, TEXT_FROM, TONE, Menu
from desktop.words import Operation
from tests.app import App
from tests.ui.clicking import item, open_menu
from tests.ui.list_help import drafts, settle

pytest_plugins = ["tests.app"]
REASON = "SJ2611-00148 was created by someone else: void it, or ask a manager to delete it."


@pytest.fixture(params=["light", "dark"])
def menu(qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Menu]:
    theme.apply(qapp, request.param)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Menu(parent)
    yield made
    made.close()


def add(menu: Menu, text: str, enabled: bool = True, tone: str = "") -> QAction:
    """An item with an icon."""
    made = menu.addAction(icon("prohibit", tone or "text 2"), text)
    made.setEnabled(enabled)
    made.setProperty(TONE, tone or None)
    return made


def has(widget: QWidget, place: QRect, token: str) -> bool:
    """Whether part of a widget has a pixel in the colour of a token."""
    image, wanted = widget.grab(place).toImage(), QColor(theme.color(token)).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_a_reason_is_readable_and_never_cut(menu: Menu) -> None:
    off = add(menu, f"Delete…\t{REASON}", enabled=False)
    menu.popup(QPoint(0, 0))
    place = menu.actionGeometry(off)
    caption = QFontMetrics(theme.font("body")).horizontalAdvance("Delete…")
    reason = QFontMetrics(theme.font("meta")).horizontalAdvance(REASON)
    assert place.width() >= TEXT_FROM + caption + ICON + reason + SIDE
    end = place.adjusted(place.width() - SIDE - reason, 0, 0, 0)
    assert has(menu, end, "text 3")
    assert not has(menu, end, "text off")
    assert has(menu, place.adjusted(TEXT_FROM, 0, 0, 0), "text off")


def test_only_the_destructive_command_is_red(menu: Menu) -> None:
    plain, red = add(menu, "Close…"), add(menu, "Void", tone="error text")
    off = add(menu, "Void\tnot here", enabled=False, tone="error text")
    menu.popup(QPoint(0, 0))
    from_text = [menu.actionGeometry(one).adjusted(TEXT_FROM, 0, 0, 0) for one in (plain, red, off)]
    assert [has(menu, place, "error text") for place in from_text] == [False, True, False]


def test_the_menu_of_a_fresh_row_is_about_that_row(make_app: Callable[..., App]) -> None:
    app = make_app("limin", drafts(2))
    settle(app)
    table = app.page.table
    at = QPoint(table.columnViewportPosition(1) + 20, table.row_height() * 3 // 2)
    table.go_to(1)
    around = table.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, around)
    QApplication.sendEvent(table.viewport(), event)
    opened = open_menu(app)
    assert item(opened, Operation.ASSIGN).isEnabled()
    assert item(opened, Operation.VOID).isEnabled()
    assert item(opened, Operation.VOID).property(TONE) == "error text"
    assert app.page.model.row(1).number in item(opened, Operation.RECYCLE).text()
    opened.close()


def test_void_is_red_in_the_floating_bar_only_while_it_is_on(make_app: Callable[..., App]) -> None:
    app = make_app("limin", drafts(2))
    settle(app)
    app.page.selection.select_all()
    settle(app)
    bar = app.page.bar
    void, close = bar.buttons[Operation.VOID], bar.buttons[Operation.CLOSE]
    assert has(void, void.rect(), "error text")
    assert not has(close, close.rect(), "error text")
    void.refuse("not here")
    assert not has(void, void.rect(), "error text")
