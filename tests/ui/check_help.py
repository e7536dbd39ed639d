"""The check of an import as a person handles it: cells clicked and typed over, menus, what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu

from desktop.models.opportunities import Opportunity
from desktop.ui.imports.page import ImportPage
from desktop.ui.imports.rows import NUMBER, TICK, RowsModel
from tests.app import App
from tests.ui.clicking import choose, click, open_menu
from tests.ui.import_help import HEADER, import_page, sheet, to_check

Make = Callable[..., App]
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
TWICE = ["徐可可", "138 1650 2217", "", "", "", ""]


def opener(make_app: Make, tmp_path: Path) -> Callable[..., tuple[App, ImportPage]]:
    """What opens the check of a file of these rows; `entered` are opportunities that are there."""

    def make(
        *rows: list[str],
        entered: tuple[dict[str, Any], ...] = (),
        header: list[str] = HEADER,
        language: str = "",
    ) -> tuple[App, ImportPage]:
        app = make_app("wujing", language=language) if language else make_app("wujing")
        for one in entered:
            app.add(one, login="limin")
        page = import_page(app)
        to_check(app, page, sheet(tmp_path / "leads.csv", *rows, header=header))
        return app, page

    return make


def rows(page: ImportPage) -> RowsModel:
    """The rows shown."""
    assert page.check.model is not None
    return page.check.model


def where(page: ImportPage, row: int, section: int) -> QPoint:
    """The middle of a cell in sight."""
    return page.check.table.visualRect(rows(page).index(row, section)).center()


def kinds(page: ImportPage) -> dict[str, QAbstractButton]:
    """The kinds offered, by the word they begin with."""
    return {one.text().split()[0]: one for one in page.check.kinds.buttons() if one.isVisible()}


def click_cell(page: ImportPage, row: int, section: int) -> None:
    """A click on a cell."""
    QTest.mouseClick(
        page.check.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where(page, row, section)
    )


def texts(page: ImportPage, section: int) -> list[str]:
    """What a column shows."""
    model = rows(page)
    return [model.index(at, section).data() for at in range(model.rowCount())]


def ticks(page: ImportPage) -> list[bool]:
    """Which rows are ticked."""
    model, role = rows(page), Qt.ItemDataRole.CheckStateRole
    return [model.index(at, TICK).data(role) == Qt.CheckState.Checked for at in range(model.rowCount())]


def editor(page: ImportPage) -> QLineEdit:
    """The field that lies over a cell."""
    (found,) = [one for one in page.check.table.viewport().findChildren(QLineEdit) if one.isVisible()]
    return found


def is_editing(page: ImportPage) -> bool:
    """Whether a field lies over a cell."""
    return any(one.isVisible() for one in page.check.table.viewport().findChildren(QLineEdit))


def type_over(app: App, page: ImportPage, text: str) -> None:
    """Types another text into the open field and saves it; waits until it is checked."""
    field = editor(page)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    app.idle()


def import_all(app: App, page: ImportPage) -> None:
    """Presses the button that imports."""
    click(page.foot.forward)
    app.idle()


def menu_of(page: ImportPage, row: int) -> QMenu:
    """What can be decided of a row, by a right click."""
    table, at = page.check.table, where(page, row, NUMBER)
    viewport = table.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at), Qt.KeyboardModifier.NoModifier)
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def offers(menu: QMenu) -> list[tuple[str, str, bool]]:
    """What a menu offers: caption, why not, and whether it can be chosen."""
    found = [
        (*one.text().partition("\t")[::2], one.isEnabled()) for one in menu.actions() if one.isCheckable()
    ]
    menu.close()
    return found


def press(app: App, menu: QMenu, text: str, nth: int = 0) -> None:
    """A click on an item of a menu by its text."""
    choose(menu, [one for one in menu.actions() if one.text() == text][nth])
    app.idle()


def decide_kind(app: App, page: ImportPage, text: str, nth: int = 0) -> None:
    """A decision for all rows that turned out the same."""
    click(page.check.head.duplicates)
    press(app, open_menu(app), text, nth)


def note(page: ImportPage) -> str:
    """What the foot says."""
    return page.foot.note.label.text()


def entered_names(app: App) -> set[str]:
    """Whom the opportunities there are of."""
    app.session()
    return {one.name for one in Opportunity.select()}


def by_name(app: App, name: str) -> Opportunity:
    """The opportunity of somebody."""
    app.session()
    return Opportunity.get(Opportunity.name == name)
