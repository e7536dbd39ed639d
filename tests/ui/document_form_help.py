"""What the tests of the forms of sales documents share: opening them, typing lines, and what is stored then."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.controllers import documents
from desktop.controllers.changes import Changes
from desktop.controllers.documents import SUBJECTS, SalesDocument
from desktop.controllers.operate import operate
from desktop.ui.documents.form import DocumentForm
from desktop.words import Kind, Operation
from tests.app import WAIT, App
from tests.sales import make_document
from tests.ui.list_help import settle
from tests.ui.opportunity_forms import activate

CONTROL = Qt.KeyboardModifier.ControlModifier


def own(app: App, login: str = "wanglei", **more: Any) -> int:
    """An opportunity of a person, entered by the administrator."""
    person = app.users[login]
    draft = {"name": "王先生", "phone": "138 0013 8000", "owner": person.id, "store": person.stores[0]} | more
    return app.add(draft, login="zhoumin")


def begin(app: App, kind: Kind, opportunity: int) -> DocumentForm:
    """The form of a new document, once it is there."""
    app.context.new_record(kind, {"opportunity": opportunity})
    return form_shown(app)


def form_shown(app: App) -> DocumentForm:
    """The form of a document that is shown, once it is there."""
    app.qtbot.waitUntil(lambda: isinstance(app.page, DocumentForm), timeout=WAIT)
    settle(app)
    activate(app, app.window)
    form = app.page
    assert isinstance(form, DocumentForm)
    return form


def document(app: App, kind: Kind, opportunity: int, *lines: Any, login: str = "wanglei", **more: Any) -> int:
    """A stored document, made by a person."""
    made = make_document(app.session(login), kind, opportunity, *lines, **more)
    app.context.announce(Changes(frozenset({kind, Kind.OPPORTUNITY}), None))
    app.idle()
    return made.id


def open_document(app: App, kind: Kind, record: int, neighbours: list[int] | None = None) -> DocumentForm:
    """Opens a stored document."""
    app.context.open_record(kind, record, neighbours)
    return form_shown(app)


def stored(app: App, kind: Kind, record: int) -> SalesDocument:
    """A document as it is stored now."""
    return documents.load(app.session("zhoumin"), kind, record)


def act(app: App, kind: Kind, operation: Operation, record: int, login: str = "zhoumin") -> None:
    """Does an operation to a document elsewhere; the window hears of it."""
    outcome = operate(app.session(login), operation, [record], subject=SUBJECTS[kind])
    assert outcome.done, outcome.refused
    app.context.announce(outcome.changes)
    app.idle()
    settle(app)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def write(text: str) -> None:
    """Types a text where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def type_line(app: App, code: str, quantity: str = "") -> None:
    """Types a product's code into the row for new lines, and how many of it."""
    write(code)
    press(Qt.Key.Key_Return)
    app.idle()
    if quantity:
        write(quantity)
    press(Qt.Key.Key_Return)
    app.idle()


def save(app: App) -> None:
    """Ctrl S, and waits for what it brings."""
    press(Qt.Key.Key_S, CONTROL)
    app.idle()
    settle(app)
