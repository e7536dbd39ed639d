"""The import history: its order and counts, what it opens, and taking an import back from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.controllers.timeline import history as operations
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.importing import prepare, write
from desktop.spreadsheets.targets import LEADS, OPPORTUNITIES, Target
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.imports.changes_sheet import ChangesSheet
from desktop.ui.imports.history_page import ImportHistoryPage
from desktop.ui.imports.page import ImportPage
from desktop.ui.opportunities.page import OpportunitiesPage
from desktop.ui.records.timeline_text import Names, sentence
from tests.app import App
from tests.ui.clicking import click, gone, shown
from tests.ui.import_help import GOOD, HEADER, sheet, stored
from tests.ui.list_help import names, settle, toasts

Make = Callable[..., App]
FILE, RECORDS, STAFF, NEW, UPDATES, STATE = 1, 2, 3, 4, 5, 8


def bring(
    app: App,
    path: Path,
    *rows: list[str],
    header: list[str] = HEADER,
    login: str | None = None,
    target: Target = OPPORTUNITIES,
) -> int:
    """Imports these rows as a person or as who is signed in; gives the import."""
    session = app.session(login)
    return write(session, prepare(session, sheet(path, *rows, header=header), target=target)).batch


def history(app: App) -> ImportHistoryPage:
    """The history, gone to by its command."""
    app.window.wiring.actions.import_history.trigger()
    app.idle()
    assert isinstance(app.page, ImportHistoryPage)
    return app.page


def column(page: ImportHistoryPage, at: int) -> list[str]:
    """What a column shows, from the top."""
    model = page.table.model()
    return [model.index(row, at).data() for row in range(model.rowCount())]


@pytest.fixture
def twice(make_app: Make, tmp_path: Path) -> App:
    """Two imports by two people, the second one updating what the first one made."""
    app = make_app("wujing")
    bring(app, tmp_path / "first.csv", *GOOD, login="zhoumin")
    numbers = [one.number for one in Opportunity.select().order_by(Opportunity.id)]
    bring(app, tmp_path / "second.csv", [numbers[0], "shelf"], header=["Number", "Needs"])
    return app


def test_the_newest_stands_on_top_with_its_counts(twice: App) -> None:
    page = history(twice)
    assert column(page, FILE) == ["second.csv", "first.csv"]
    assert column(page, STAFF) == ["Wu Jing", "Zhou Min"]
    assert column(page, NEW) == ["0", "2"]
    assert column(page, UPDATES) == ["1", "0"]
    assert column(page, STATE) == ["Done", "Done"]
    assert page.current().file_name == "second.csv"
    assert page.bar.note.text() == "second.csv: 0 created, 1 updated"
    assert page.bar.undo.isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.current().file_name == "first.csv"
    assert page.bar.note.text() == "first.csv: 2 created"
    assert not page.bar.undo.isEnabled()
    assert "first.csv" in page.bar.undo.toolTip()
    assert page.bar.changes.toolTip() == "It changed no record that was there."


def test_enter_lists_the_records_of_the_chosen_import(twice: App) -> None:
    twice.add({"name": "Elsewhere"}, login="zhoumin")
    page = history(twice)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle(twice)
    assert isinstance(twice.page, OpportunitiesPage)
    assert names(twice) == ["徐可"]
    assert twice.page.filter_bar.chips["batch"].accessibleName() == "From import: second.csv"
    page = history(twice)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    click(page.bar.records)
    settle(twice)
    assert names(twice) == ["徐可", "白雪"]


def test_what_an_import_changed_is_shown_with_old_and_new(twice: App) -> None:
    page = history(twice)
    click(page.bar.changes)
    changes = shown(twice, ChangesSheet)
    model = changes.changes.table.model()
    assert [model.index(0, at).data() for at in range(5)] == [
        "2",
        "徐可",
        "Products, needs",
        "(empty)",
        "shelf",
    ]
    assert model.rowCount() == 1


def test_a_follow_up_that_an_import_added_is_told_with_what_it_changed(twice: App, tmp_path: Path) -> None:
    one = Opportunity.get(Opportunity.name == "白雪")
    row = [one.number, "加了微信", "2024-03-02 09:00", "Wang Lei"]
    bring(
        twice, tmp_path / "third.csv", row, header=["Number", "Follow-up", "Follow-up time", "Follow-up by"]
    )
    (done, *_before) = operations(twice.session(), one.id)
    assert sentence(done, Names(twice.context.directory)) == "Wu Jing updated Follow-up from a sheet"
    page = history(twice)
    click(page.bar.changes)
    model = shown(twice, ChangesSheet).changes.table.model()
    assert [model.index(0, at).data() for at in range(2, 5)] == ["Follow-up", "(empty)", "加了微信"]
    assert model.rowCount() == 1


def test_an_import_is_undone_from_the_history(twice: App) -> None:
    page = history(twice)
    said = toasts(twice)
    click(page.bar.undo)
    asked = shown(twice, ConfirmSheet)
    click(asked.confirm_button)
    gone(twice, asked)
    settle(twice)
    assert said[-1].text == "Import undone: 1 back to the old values"
    assert stored(twice) == 2
    assert Opportunity.get(Opportunity.name == "徐可").needs == ""
    assert column(page, FILE) == ["second.csv", "first.csv"]
    assert column(page, STATE)[0].startswith("Undone Today")
    assert page.current().file_name == "second.csv"
    assert not page.bar.undo.isEnabled()
    assert "undone already" in page.bar.undo.toolTip()


def test_one_kind_alone_can_be_listed(twice: App, tmp_path: Path) -> None:
    bring(twice, tmp_path / "leads.csv", *GOOD, target=LEADS)
    page = history(twice)
    assert column(page, FILE) == ["leads.csv", "second.csv", "first.csv"]
    click(page.kinds.group.buttons()[2])
    twice.idle()
    assert column(page, FILE) == ["leads.csv"]
    assert column(page, RECORDS) == ["Leads"]
    click(page.kinds.group.buttons()[3])
    twice.idle()
    assert page.none_of_kind.isVisible()
    assert not page.bar.isVisible()
    click(page.kinds.group.buttons()[0])
    twice.idle()
    assert len(column(page, FILE)) == 3


def test_where_nothing_was_imported_it_leads_to_the_import(make_app: Make) -> None:
    app = make_app("wujing")
    page = history(app)
    assert page.empty.isVisible()
    assert not page.bar.isVisible()
    assert page.empty.buttons[0].hasFocus()
    click(page.empty.buttons[0])
    app.idle()
    assert isinstance(app.page, ImportPage)


def test_a_manager_is_told_of_own_imports_alone_and_a_salesperson_of_none(
    make_app: Make, tmp_path: Path
) -> None:
    app = make_app("limin")
    bring(app, tmp_path / "office.csv", *GOOD, login="wujing")
    bring(app, tmp_path / "own.csv", ["丁一帆", "13700000001", "", "", "Wang Lei", ""])
    page = history(app)
    assert column(page, FILE) == ["own.csv"]


def test_who_may_not_import_has_no_history(make_app: Make) -> None:
    app = make_app("wanglei")
    action = app.window.wiring.actions.import_history
    assert not action.isEnabled()
    assert action.toolTip()


def test_escape_closes_it_and_the_command_lays_it_once(twice: App) -> None:
    page = history(twice)
    twice.window.wiring.actions.import_history.trigger()
    assert twice.page is page
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    settle(twice)
    assert isinstance(twice.page, OpportunitiesPage)


def test_tab_goes_from_the_filter_over_the_imports_to_what_can_be_done(twice: App) -> None:
    page = history(twice)
    first = page.kinds.group.buttons()[0]
    first.setFocus()
    went = []
    for _ in range(5):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        went.append(page.window().focusWidget())
    assert went == [page.start, page.table, page.bar.undo, page.bar.changes, page.bar.records]
    assert all(one.accessibleName() or one.text() for one in went)
