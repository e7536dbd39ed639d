"""Files to import, and the way through the steps of the import."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.opened import Source
from desktop.ui.imports.columns_model import CAPTION
from desktop.ui.imports.columns_model import FIELD as FIELD_CELL
from desktop.ui.imports.page import CHECK, COLUMNS, FILE, ImportPage
from tests.app import App

HEADER = ["Name", "Phone", "Budget", "Source", "Owner", "Nothing"]
GOOD = (
    ["徐可", "138 1650 2217", "28000", "", "Wang Lei", ""],
    ["白雪", "18621905530", "7600", "朋友圈", "", ""],
)
BAD = (
    ["马骏", "1391 62", "18000", "", "", ""],
    ["冉冉", "15000661283", "三万八", "朋友圈", "", ""],
)


def sheet(path: Path, *rows: list[str], header: list[str] = HEADER) -> Path:
    """A .csv file with these rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def stored(app: App) -> int:
    """How many opportunities there are."""
    app.session()
    return Opportunity.select().count()


def import_page(app: App) -> ImportPage:
    """The import, gone to as its users do."""
    app.window.wiring.actions.import_file.trigger()
    page = app.page
    assert isinstance(page, ImportPage)
    return page


def read(app: App, page: ImportPage, path: Path) -> None:
    """Reads a file and waits for its first step."""
    page.read(Source(path))
    app.idle()


def to_columns(app: App, page: ImportPage, path: Path) -> None:
    """Reads a file and goes on to its columns."""
    read(app, page, path)
    assert page.steps.current() == FILE
    page.forward()
    app.idle()
    assert page.steps.current() == COLUMNS


def to_check(app: App, page: ImportPage, path: Path) -> None:
    """Reads a file and goes on to the check of its rows."""
    to_columns(app, page, path)
    page.forward()
    app.idle()
    assert page.steps.current() == CHECK


def drop(widget: QWidget, path: Path) -> bool:
    """Drags a file over a widget and drops it there; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, action = QPointF(widget.rect().center()), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at.toPoint(), action, data, buttons, keys)
    QApplication.sendEvent(widget, entered)
    if entered.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(at, action, data, buttons, keys))
    return entered.isAccepted()


def choose_column(app: App, page: ImportPage, caption: str, field: str) -> None:
    """Gives the column with a caption to a field, by mouse."""
    table = page.columns.table
    captions = [table.text(at, CAPTION) for at in range(table.columns.rowCount())]
    index = table.columns.index(captions.index(caption), FIELD_CELL)
    table.scrollTo(index)
    plain, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mouseClick(table.viewport(), left, plain, table.visualRect(index).center())
    pick_field(page, field)
    app.idle()


def pick_field(page: ImportPage, text: str) -> None:
    """Clicks a text in the list of fields that is open."""
    popup = page.columns.table.choice.completer().popup()
    assert popup.isVisible()
    model = popup.model()
    places = [model.index(at, 0) for at in range(model.rowCount())]
    index = next(one for one in places if one.data().startswith(text))
    popup.scrollTo(index)
    plain, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mouseClick(popup.viewport(), left, plain, popup.visualRect(index).center())
