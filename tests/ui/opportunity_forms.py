"""What the tests of the form and the dialogs share: opening them in the running program, and looking behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.controllers.opportunities import Opportunity, load
from desktop.ui.opportunities.form import OpportunityForm
from desktop.ui.records.quick_new import QuickNew
from desktop.words import Kind, Operation
from tests.app import App
from tests.ui.list_help import settle

Shown = TypeVar("Shown", bound=QWidget)
WAIT = 10_000


def shown(kind: type[Shown]) -> Shown | None:
    """The window of this kind on the screen."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found[-1] if found else None


def wait_for(app: App, kind: type[Shown]) -> Shown:
    """Waits until a window of this kind is on the screen."""
    app.qtbot.waitUntil(lambda: shown(kind) is not None, timeout=WAIT)
    found = shown(kind)
    assert found is not None
    activate(app, found)
    app.idle()
    return found


def wait_gone(app: App, kind: type[QWidget]) -> None:
    """Waits until no window of this kind is on the screen."""
    app.qtbot.waitUntil(lambda: shown(kind) is None, timeout=WAIT)
    app.idle()


def open_form(app: App, record: int, neighbours: list[int] | None = None) -> OpportunityForm:
    """Opens a record's form and waits for what it shows."""
    app.context.open_record(Kind.OPPORTUNITY, record, neighbours)
    app.idle()
    form = app.page
    assert isinstance(form, OpportunityForm)
    settle(app)
    activate(app, app.window)
    return form


def activate(app: App, window: QWidget) -> None:
    """Gives a window the keyboard, as a window manager would."""
    window.activateWindow()
    app.qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=WAIT)


def open_quick_new(app: App, prefill: dict[str, Any] | None = None) -> QuickNew:
    """Opens quick entry."""
    app.context.new_record(Kind.OPPORTUNITY, prefill or {})
    return wait_for(app, QuickNew)


def type_into(widget: Any, text: str) -> None:
    """Replaces what stands in a text field, key by key."""
    widget.setFocus()
    widget.selectAll()
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    keys(widget, text)


def keys(widget: QWidget, text: str) -> None:
    """Types a text; what no key stands for comes as from an input method."""
    for one in text:
        if one.isascii():
            QTest.keyClicks(widget, one)
        else:
            committed = QInputMethodEvent()
            committed.setCommitString(one)
            QApplication.sendEvent(widget, committed)


def click(widget: QWidget) -> None:
    """Clicks the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def stored(app: App, record: int) -> Opportunity:
    """A record as it is stored now."""
    return load(app.session("zhoumin"), record)


def ask(app: App, form: OpportunityForm, operation: Operation, kind: type[Shown]) -> Shown:
    """Triggers an operation of a form and waits for its dialog."""
    form.operations.trigger(operation)
    return wait_for(app, kind)


def count(app: App) -> int:
    """How many opportunities there are."""
    connection = app.session("zhoumin").database.connection()
    return connection.execute("SELECT COUNT(*) FROM opportunity").fetchone()[0]


MakeApp = Callable[..., App]
