"""What a person does in the window: picks records, presses commands, answers dialogs; all by clicks and keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QMenu, QWidget

from desktop.controllers.list_query import Voided
from desktop.ui.export_sheet import ExportSheet
from desktop.ui.people.switch_user import SwitchUserSheet
from desktop.ui.shell.window import MainWindow
from desktop.words import Business, Operation
from tests.app import PIN, WAIT, App
from tests.ui.list_help import click_row, settle

Widget = TypeVar("Widget", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROWS_ABOVE = 2


def click(widget: QWidget) -> None:
    """A click in the middle of a widget that can be clicked, once it is laid out."""
    assert widget.isVisible()
    if widget.size().isEmpty():
        QApplication.processEvents()
    assert not widget.size().isEmpty()
    assert widget.isEnabled()
    QTest.mouseClick(widget, LEFT)


def tick_box(box: QCheckBox) -> None:
    """A click on the square of a box, which may have more room than its text."""
    assert box.isVisible()
    QTest.mouseClick(box, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(10, box.height() // 2))


def file_asked(app: App) -> QFileDialog:
    """Presses Choose file in the sheet of an export; gives the dialog that asks for the file's name."""
    # Not `shown`: another export may run all the while.
    click(next(one for one in app.window.findChildren(ExportSheet) if one.isVisible()).go)
    return next(one for one in app.page.findChildren(QFileDialog) if one.isVisible())


def shown(app: App, kind: type[Widget]) -> Widget:
    """The dialog of a kind that lies over the window, once it is there."""

    def there() -> list[Widget]:
        return [one for one in app.window.findChildren(kind) if one.isVisible()]

    app.qtbot.waitUntil(lambda: bool(there()), timeout=WAIT)
    app.idle()
    return there()[-1]


def gone(app: App, widget: QWidget) -> None:
    """Waits until a dialog has closed and what it asked for is done."""
    from shiboken6 import isValid

    app.qtbot.waitUntil(lambda: not isValid(widget) or not widget.isVisible(), timeout=WAIT)
    app.idle()


def scroll_to(app: App, record: int) -> int:
    """Brings a listed record into sight; gives its row."""
    page = app.page
    app.qtbot.waitUntil(lambda: page.model.row_of(record) >= 0, timeout=WAIT)
    row = page.model.row_of(record)
    page.table.verticalScrollBar().setValue((row - ROWS_ABOVE) * page.table.row_height())
    app.idle()
    return row


def click_record(app: App, record: int, column: str = "customer", modifiers: Any = None) -> None:
    """A click into a listed record."""
    row = scroll_to(app, record)
    click_row(app, row, column, modifiers or Qt.KeyboardModifier.NoModifier)


def tick(app: App, records: Sequence[int]) -> None:
    """Ticks exactly these records, one click each."""
    if len(app.page.selection):
        click(app.page.bar.clear)
    for record in records:
        click_record(app, record, "tick")
    settle(app)
    assert sorted(app.page.selection.ids()) == sorted(records)


def tick_from_to(app: App, first: int, last: int) -> list[int]:
    """Ticks all records from one to another: a click, and a Shift click."""
    click_record(app, first, "tick")
    click_record(app, last, "tick", SHIFT)
    settle(app)
    return list(app.page.selection.ids())


def press_bar(app: App, operation: Operation) -> None:
    """A command of the floating bar."""
    button = app.page.bar.buttons[operation]
    app.qtbot.waitUntil(button.isEnabled, timeout=WAIT)
    click(button)
    app.idle()


def choose(menu: QMenu, action: QAction) -> None:
    """A click on an item of an open menu."""
    assert action.isEnabled(), action.toolTip()
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center())


def item(menu: QMenu, operation: Operation) -> QAction:
    """The item of an operation."""
    return next(one for one in menu.actions() if one.objectName() == operation.value)


def open_menu(app: App) -> QMenu:
    """The menu that is open."""
    app.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=WAIT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def press_more(app: App, operation: Operation) -> None:
    """A command behind the bar's More."""
    settle(app)
    click(app.page.bar.more)
    menu = open_menu(app)
    choose(menu, item(menu, operation))
    app.idle()


def press_context(app: App, record: int, operation: Operation) -> None:
    """A command of a record's context menu."""
    click_record(app, record)
    settle(app)
    table = app.page.table
    row = app.page.model.row_of(record)
    top = row * table.row_height() - table.verticalScrollBar().value()
    at = QPoint(table.columnViewportPosition(1) + 20, top + table.row_height() // 2)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, table.viewport().mapToGlobal(at), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(table.viewport(), event)
    menu = open_menu(app)
    choose(menu, item(menu, operation))
    app.idle()


def go_to_tab(app: App, status: Business | None) -> None:
    """A click on a tab of the list."""
    page = app.page
    at = [tab.value for tab in page.parts.tabs].index(status)
    click(page.list_bar.tabs.buttons()[at])
    settle(app)
    assert page.query().status is status


def show_voided(app: App, voided: Voided) -> None:
    """A click on hide, only or both."""
    page = app.page
    click(page.list_bar.voided.buttons()[list(Voided).index(voided)])
    settle(app)
    assert page.query().voided is voided


def switch_user(app: App, login: str) -> None:
    """Another person takes over the workstation with their PIN; their list is shown whole."""
    app.window.wiring.actions.switch_user.trigger()
    sheet = shown(app, SwitchUserSheet)
    click(sheet.panel.tiles[app.users[login].id])
    QTest.keyClicks(sheet.panel.pin, PIN)
    click(sheet.switch)

    def there() -> bool:
        window, context = app.program.window, app.program.context
        return (
            context is not None
            and context.session.user.login == login
            and isinstance(window, MainWindow)
            and window.context is context
            and window.wiring is not None
        )

    app.qtbot.waitUntil(there, timeout=WAIT)
    settle(app)
