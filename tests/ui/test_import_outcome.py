"""The end of an import: what it counts, what its links open, the rows left out, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.clock import clock
from desktop.controllers.arguments import Entry
from desktop.controllers.list_query import ImportPart
from desktop.controllers.operate import operate
from desktop.models.opportunities import Opportunity
from desktop.models.trail import ImportBatch
from desktop.spreadsheets.importing import BATCH
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.imports.page import CHECK, DONE, ImportPage
from desktop.ui.imports.rows_sheet import RowsSheet
from desktop.ui.opportunities.form import OpportunityForm
from desktop.ui.opportunities.page import OpportunitiesPage
from desktop.ui.records.result_sheet import ResultSheet
from desktop.ui.widgets.labels import ElidedLabel
from desktop.words import Business, Method, Operation
from tests.app import WAIT, App
from tests.ui.clicking import click, gone, shown, switch_user
from tests.ui.import_help import BAD, GOOD, import_page, sheet, stored, to_check
from tests.ui.list_help import clipboard, names, settle, toasts

Make = Callable[..., App]


@pytest.fixture
def imported(make_app: Make, tmp_path: Path) -> Callable[..., tuple[App, ImportPage]]:
    """The last step of an import of these rows."""

    def make(
        *rows: list[str], login: str = "wujing", header: list[str] | None = None, **more: Any
    ) -> tuple[App, ImportPage]:
        app = make_app(login, **more)
        page = import_page(app)
        given = {} if header is None else {"header": header}
        to_check(app, page, sheet(tmp_path / "fair.csv", *rows, **given))
        finish(app, page)
        return app, page

    return make


def finish(app: App, page: ImportPage) -> None:
    """Imports what was checked."""
    click(page.foot.forward)
    app.idle()
    assert page.steps.current() == DONE


def follow_up(app: App, record: int, login: str = "zhoumin") -> None:
    """Somebody else follows a record up."""
    entry = Entry("entry", Method.PHONE, "called", clock.now())
    assert operate(app.session(login), Operation.DYNAMICS, [record], entry).done


def undo(app: App, page: ImportPage) -> None:
    """Presses Undo and confirms."""
    click(page.outcome.undo)
    asked = shown(app, ConfirmSheet)
    click(asked.confirm_button)
    gone(app, asked)


def test_what_was_imported_is_counted_and_opens_exactly_its_records(imported: Any) -> None:
    app, page = imported(*GOOD, *BAD, records=[{"name": "Elsewhere", "phone": "13700000009"}])
    outcome = page.outcome
    assert outcome.title.text() == "Imported 2 opportunities"
    assert outcome.about.text().startswith("fair.csv · took less than a second · import ")
    assert set(outcome.links) == {"assigned", "unassigned", "with warnings", "with errors, not imported"}
    assert page.foot.forward.text() == "Show the imported opportunities"
    assert page.focusWidget() is page.foot.forward
    QTest.keyClick(page.foot.forward, Qt.Key.Key_Return)
    settle(app)
    assert isinstance(app.page, OpportunitiesPage)
    assert names(app) == ["徐可", "白雪"]
    chip = app.page.filter_bar.chips["batch"]
    assert (chip.isVisible(), chip.accessibleName()) == (True, "From import: fair.csv")
    chip.cleared.emit()
    settle(app)
    assert sorted(names(app)) == sorted(["Elsewhere", "徐可", "白雪"])


@pytest.mark.parametrize(
    ("line", "status", "part", "listed"),
    [
        ("assigned", Business.ASSIGNED, ImportPart.MADE, ["徐可"]),
        ("unassigned", Business.UNASSIGNED, ImportPart.MADE, ["白雪"]),
        ("with warnings", None, ImportPart.WARNED, ["白雪"]),
    ],
)
def test_every_line_opens_its_own_records(
    imported: Any, line: str, status: Business | None, part: ImportPart, listed: list[str]
) -> None:
    app, page = imported(*GOOD, records=[{"name": "Elsewhere", "phone": "13700000009"}])
    click(page.outcome.links[line])
    settle(app)
    assert app.page.query().status is status
    assert app.page.query().batch[0].part is part
    assert names(app) == listed


def test_a_list_of_an_import_is_not_what_the_list_opens_with_next(imported: Any) -> None:
    app, page = imported(*GOOD)
    click(page.foot.forward)
    settle(app)
    assert "batch" not in app.page.query().to_json()
    app.page._keep_query()
    assert app.context.preference("opportunities.query") is None


def test_duplicates_open_as_rows_with_the_record_that_is_there(imported: Any) -> None:
    there = {"name": "徐", "phone": "13816502217"}
    app, page = imported(*GOOD, ["白雪", "186 2190 5530", "", "", "", ""], records=[there])
    assert page.outcome.title.text() == "Imported 1 opportunity"
    click(page.outcome.links["duplicates, left out"])
    rows = shown(app, RowsSheet)
    model = rows.rows.table.model()
    texts = [[model.index(at, column).data() for column in range(5)] for at in range(model.rowCount())]
    app.session()
    number = Opportunity.get(Opportunity.name == "徐").number
    assert [line[0] for line in texts] == ["2", "4"]
    assert texts[0][1:3] == ["徐可", "138 1650 2217"]
    assert texts[0][4] == number
    assert number in texts[0][3]
    assert texts[1][4] == ""
    assert "Row 3" in texts[1][3]
    assert rows.focusWidget() is rows.rows.table
    QTest.keyClick(rows.rows.table, Qt.Key.Key_Return)
    settle(app)
    assert isinstance(app.page, OpportunityForm)
    assert app.page.address().id == Opportunity.get(Opportunity.name == "徐").id
    app.window.back()
    assert app.page is page


def test_an_import_that_only_updates_says_so_and_opens_what_it_changed(
    make_app: Make, tmp_path: Path
) -> None:
    there = [
        {"name": "徐可", "phone": "13816502217", "needs": "sofa"},
        {"name": "白雪", "phone": "18621905530", "needs": "bed"},
    ]
    app = make_app("wujing", records=there)
    app.session()
    numbers = [one.number for one in Opportunity.select().order_by(Opportunity.id)]
    page = import_page(app)
    rows = ([numbers[0], "new sofa"], [numbers[1], "bed"])
    to_check(app, page, sheet(tmp_path / "back.csv", *rows, header=["Number", "Needs"]))
    finish(app, page)
    assert page.outcome.title.text() == "Updated 1 opportunity"
    assert set(page.outcome.links) == {"updated", "unchanged"}
    assert page.foot.forward.text() == "Show the updated opportunities"
    click(page.foot.forward)
    settle(app)
    assert names(app) == ["徐可"]


def test_the_rows_with_errors_are_exported_corrected_and_imported(imported: Any, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    app, page = imported(*GOOD, *BAD)
    said = toasts(app)
    click(page.outcome.links["with errors, not imported"])
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    path = tmp_path / "errors.xlsx"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    app.idle()
    assert said[-1].text == "2 rows with errors written: errors.xlsx"
    assert said[-1].action_text == "Open"
    book = load_workbook(path)
    cells = book.active
    assert cells.max_row == 3
    assert "Number too short" in cells["A2"].value
    cells["C2"], cells["D3"] = "13916200000", "38000"
    book.save(path)
    to_check(app, page, path)
    assert page.foot.forward.text() == "Import 2 rows"
    finish(app, page)
    assert stored(app) == 4
    click(page.foot.forward)
    settle(app)
    assert names(app) == ["马骏", "冉冉"]


def test_a_row_that_somebody_else_entered_meanwhile_is_told(make_app: Make, tmp_path: Path) -> None:
    app = make_app("wujing")
    page = import_page(app)
    to_check(app, page, sheet(tmp_path / "fair.csv", *GOOD))
    app.add({"name": "徐可", "phone": "13816502217"}, login="zhoumin")
    finish(app, page)
    assert page.outcome.title.text() == "Imported 1 opportunity"
    click(page.outcome.links["refused at the last moment"])
    rows = shown(app, RowsSheet)
    assert rows.rows.table.model().index(0, 0).data() == "2"
    click(rows.export)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_undo_takes_back_and_spares_what_somebody_followed_up_meanwhile(imported: Any) -> None:
    app, page = imported(*GOOD)
    app.session()
    followed = Opportunity.get(Opportunity.name == "白雪").id
    follow_up(app, followed)
    said = toasts(app)
    undo(app, page)
    result = shown(app, ResultSheet)
    assert "2 in all: 1 done, 1 not done" in result.subtitle.text()
    reasons = [one.text() for one in result.findChildren(ElidedLabel) if one.text().startswith("Row 3: ")]
    assert reasons == ["Row 3: Was changed or followed up since: it stays."]
    click(result.copy)
    number = Opportunity.get_by_id(followed).number
    assert clipboard().splitlines()[1].startswith(f"{number}\t白雪\tnot done\tRow 3: {number}")
    click(result.finish)
    gone(app, result)
    assert [one.text for one in said] == ["Import undone: 1 record deleted, 1 kept"]
    assert [one.id for one in Opportunity.select()] == [followed]
    assert page.outcome.title.text() == "This import is undone"
    assert page.outcome.note.label.text() == "1 record deleted, 1 kept"
    assert not page.outcome.links["assigned"].isVisible()
    assert not page.outcome.undo.isVisible()
    click(page.outcome.why)
    gone_again = shown(app, ResultSheet)
    gone_again.reject()
    click(page.foot.forward)
    settle(app)
    assert names(app) == ["白雪"]


def test_the_focus_goes_to_what_comes_next(imported: Any) -> None:
    app, page = imported(*GOOD)
    assert app.window.isActiveWindow()
    assert QApplication.focusWidget() is page.foot.forward
    click(page.outcome.undo)
    asked = shown(app, ConfirmSheet)
    click(asked.confirm_button)
    gone(app, asked)
    app.idle()
    assert QApplication.focusWidget() is page.foot.again


def test_undoing_asks_and_cancelling_keeps_everything(imported: Any) -> None:
    app, page = imported(*GOOD)
    click(page.outcome.undo)
    asked = shown(app, ConfirmSheet)
    assert asked.focusWidget() is asked.cancel_button
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    gone(app, asked)
    assert stored(app) == 2
    undo(app, page)
    assert stored(app) == 0
    assert not page.foot.forward.isEnabled()
    assert page.foot.forward.toolTip() == "The import is undone: its records are gone."


def test_an_undo_under_way_is_shown_and_can_be_cancelled(imported: Any) -> None:
    rows = [[f"Person {at}", f"138{at:08d}", "", "", "", ""] for at in range(2 * BATCH)]
    app, page = imported(*rows)
    said = toasts(app)
    click(page.outcome.undo)
    click(shown(app, ConfirmSheet).confirm_button)
    app.qtbot.waitUntil(lambda: page.line.bar.value() > 0, timeout=WAIT)
    app.window.go("settings")
    assert app.page is page
    click(page.foot.cancel)
    app.idle()
    assert said[-1].text == "Canceled: nothing was undone."
    assert stored(app) == 2 * BATCH
    assert ImportBatch.get().undone_at is None
    assert page.outcome.undo.isEnabled()


def test_another_person_does_not_undo_it(imported: Any) -> None:
    app, _page = imported(*GOOD)
    switch_user(app, "zhoumin")
    app.window.wiring.actions.import_history.trigger()
    app.idle()
    bar = app.page.bar
    assert not bar.undo.isEnabled()
    assert "fair.csv" in bar.undo.toolTip()
    QTest.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    app.idle()
    assert stored(app) == 2


def test_leads_are_counted_and_listed_by_their_owners(make_app: Make, tmp_path: Path) -> None:
    app = make_app("wujing")
    page = import_page(app)
    click(page.kinds.group.buttons()[1])
    to_check(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    assert page.steps.current() == CHECK
    finish(app, page)
    assert page.outcome.title.text() == "Imported 2 leads"
    click(page.outcome.links["unassigned"])
    settle(app)
    assert names(app) == ["白雪"]
    assert app.page.filter_bar.chips["batch"].isVisible()
