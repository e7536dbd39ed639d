"""What somebody meets who imports for the first time: ways off the first step, texts that are whole, messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox, QWidget

from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.imports.history_page import ImportHistoryPage
from desktop.ui.imports.page import CHECK, FILE, ImportPage
from tests.app import App
from tests.ui.clicking import click, gone, shown
from tests.ui.import_help import GOOD, HEADER, drop, import_page, read, sheet, stored, to_check

Make = Callable[..., App]
Step = tuple[App, ImportPage]


@pytest.fixture
def step(make_app: Make) -> Step:
    """The import, before a file is chosen."""
    app = make_app("wujing")
    return app, import_page(app)


def test_the_history_of_imports_is_a_click_away(step: Step, tmp_path: Path) -> None:
    app, page = step
    click(page.file.start.links.history)
    app.idle()
    assert isinstance(app.page, ImportHistoryPage)
    again = import_page(app)
    read(app, again, sheet(tmp_path / "leads.csv", *GOOD))
    click(again.file.choices.links.history)
    app.idle()
    assert isinstance(app.page, ImportHistoryPage)


def room(box: QComboBox) -> int:
    """How many pixels a chosen text has."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(control, option, part, box).width()


def test_a_delimiter_that_was_found_is_told_whole(step: Step, tmp_path: Path) -> None:
    app, page = step
    path = tmp_path / "leads.tsv"
    path.write_text("\n".join("\t".join(row) for row in (HEADER, *GOOD)), "utf-8")
    read(app, page, path)
    box = page.file.choices.reading.text.delimiter
    assert box.currentText() == "Auto · Tab"
    assert box.fontMetrics().horizontalAdvance(box.currentText()) <= room(box)


def test_a_region_that_no_number_tells_is_not_said_to_fit(step: Step, tmp_path: Path) -> None:
    app, page = step
    read(app, page, sheet(tmp_path / "leads.csv", ["徐可", "+86 138 1650 2217", "", "", "", ""]))
    assert page.file.choices.region.hint.text() == "No number of a sample tells the region."


def top(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).y()


def test_a_message_covers_no_foot(step: Step, tmp_path: Path) -> None:
    app, page = step
    to_check(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    toast = app.window.wiring.toasts.show("Exported 60 records: list.xlsx")
    assert toast.isVisible()
    assert top(toast, app.window) + toast.height() <= top(page.foot, app.window)
    click(page.foot.forward)
    app.idle()
    app.window.wiring.actions.import_history.trigger()
    app.idle()
    bar = app.page.bar
    assert bar.isVisible()
    assert top(toast, app.window) + toast.height() <= top(bar, app.window)


def test_f6_goes_to_something_that_shows_the_focus(step: Step, tmp_path: Path) -> None:
    app, page = step
    assert QApplication.focusWidget() is page.file.start.choose
    path = sheet(tmp_path / "leads.csv", *GOOD)
    read(app, page, path)
    assert rounds(app) == {page.file.choices.card.choose, page.file.preview.table, page.foot.forward}
    to_check(app, page, path)
    assert page.foot.forward in rounds(app)
    click(page.foot.forward)
    app.idle()
    assert rounds(app) == {page.outcome.undo, page.foot.forward}


def rounds(app: App) -> set[QWidget | None]:
    """What F6 goes to beside the rail, until it begins again."""
    met: list[QWidget | None] = []
    while not met or QApplication.focusWidget() not in met:
        met.append(QApplication.focusWidget())
        app.window.next_area()
    return {one for one in met if one is not None and not app.window.rail.isAncestorOf(one)}


def test_escape_leaves_no_step_on_which_something_was_chosen(step: Step, tmp_path: Path) -> None:
    app, page = step
    to_check(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    QTest.keyClick(page.check.kinds, Qt.Key.Key_Escape)
    assert app.page is page
    page.back()
    QTest.keyClick(page.columns.table, Qt.Key.Key_Escape)
    assert app.page is page


def test_corrections_are_not_lost_without_a_word(step: Step, tmp_path: Path) -> None:
    app, page = step
    to_check(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    page.check.table.toggle_asked.emit(0)
    app.idle()
    app.window.go("leads")
    asked = shown(app, ConfirmSheet)
    assert app.page is page
    click(asked.cancel_button)
    gone(app, asked)
    assert page.check.sight is not None
    assert page.check.sight.written() == 1
    app.window.go("leads")
    click(shown(app, ConfirmSheet).confirm_button)
    app.idle()
    assert app.page is not page


def test_a_file_dropped_over_corrections_asks_first(step: Step, tmp_path: Path) -> None:
    app, page = step
    to_check(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    page.check.table.toggle_asked.emit(0)
    app.idle()
    other = sheet(tmp_path / "other.csv", *GOOD[:1])
    assert drop(page, other)
    asked = shown(app, ConfirmSheet)
    click(asked.cancel_button)
    gone(app, asked)
    assert page.steps.current() == CHECK
    assert drop(page, other)
    click(shown(app, ConfirmSheet).confirm_button)
    app.idle()
    assert page.steps.current() == FILE
    assert page.file.choices.card.name.text() == "other.csv"


def test_what_was_decided_of_an_import_counts_no_more_for_the_next_one(step: Step, tmp_path: Path) -> None:
    app, page = step
    path = sheet(tmp_path / "leads.csv", *GOOD, GOOD[0])
    to_check(app, page, path)
    page.check.table.toggle_asked.emit(2)
    app.idle()
    click(page.foot.forward)
    app.idle()
    assert stored(app) == 3
    to_check(app, page, path)
    assert not page.foot.forward.isEnabled()
