"""A stored sales document in its form: edited, in conflict, locked, operated on, printed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.controllers import documents
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.arguments import DocumentDraft, RejectWith
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.operate import operate
from desktop.ui.documents.form import ContractForm
from desktop.ui.documents.form_history import HistorySheet
from desktop.ui.documents.print_preview import PrintPreview
from desktop.ui.documents.push_down import PushDownSheet
from desktop.ui.records.conflict import MINE, ConflictSheet
from desktop.ui.records.guard_sheet import GuardSheet
from desktop.words import Document, Kind, Operation
from tests.app import WAIT, App
from tests.sales import CHAIR, SOFA
from tests.ui.clicking import choose, item, open_menu
from tests.ui.document_form_help import (
    CONTROL,
    act,
    document,
    form_shown,
    open_document,
    own,
    press,
    save,
    stored,
    write,
)
from tests.ui.line_help import cell, click_cell
from tests.ui.list_help import settle, toasts
from tests.ui.opportunity_forms import MakeApp, click, type_into, wait_for, wait_gone

Key = Qt.Key


def test_the_discount_on_the_whole_is_saved(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_document(app, Kind.CONTRACT, document(app, Kind.CONTRACT, own(app)))
    record = form.address().id  # type: ignore[union-attr]
    field = form.body.fields.totals.field
    field.setFocus()
    QTest.keyClicks(field, "-1000")
    assert form.is_changed()
    save(app)
    found = stored(app, Kind.CONTRACT, record or 0)
    assert found.discount == Discount(amount=100_000)
    assert found.totals.total == 1_428_000 + 453_900 - 100_000


def test_an_edit_keeps_the_cursor_in_its_cell(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.INTENTION, own(app))
    form = open_document(app, Kind.INTENTION, record)
    grid = form.body.fields.grid
    click_cell(grid, 1, "quantity")
    write("4")
    assert form.is_changed()
    assert form.bar.state.label.text() == "Unsaved changes"
    save(app)
    assert stored(app, Kind.INTENTION, record).lines[1].quantity == 4000
    assert (grid.row, grid.key) == (1, "quantity")
    assert grid.editor.hasFocus()
    assert not form.is_changed()


def test_escape_reverts_the_cell_and_does_not_leave(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_document(app, Kind.INTENTION, document(app, Kind.INTENTION, own(app)))
    grid = form.body.fields.grid
    click_cell(grid, 0, "quantity")
    write("9")
    press(Key.Key_Escape)
    assert cell(grid, 0, "quantity") == "1"
    press(Key.Key_Escape)
    assert app.page is form
    assert not form.is_changed()


def test_copying_the_cell_above_is_the_grids_ctrl_d(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_document(app, Kind.CONTRACT, document(app, Kind.CONTRACT, own(app)))
    click_cell(form.body.fields.grid, 1, "quantity")
    press(Key.Key_D, CONTROL)
    assert cell(form.body.fields.grid, 1, "quantity") == "1"


def test_leaving_asks_even_about_an_open_cell(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.INTENTION, own(app))
    form = open_document(app, Kind.INTENTION, record)
    click_cell(form.body.fields.grid, 1, "quantity")
    write("4")
    form.leave()
    sheet = wait_for(app, GuardSheet)
    click(sheet.save_button)
    wait_gone(app, GuardSheet)
    settle(app)
    assert app.page is not form
    assert stored(app, Kind.INTENTION, record).lines[1].quantity == 4000


def _edit_elsewhere(app: App, kind: Kind, record: int, *lines: Line, **values: object) -> None:
    now = stored(app, kind, record)
    given = DocumentDraft(
        dict(now.values) | values,
        lines or now.lines,
        now.discount,
        now.customer.id,
        version=now.facts.version,
    )
    outcome = operate(app.session("zhoumin"), Operation.EDIT, [record], given, subject=SUBJECTS[kind])
    assert outcome.done
    app.context.announce(outcome.changes)
    app.idle()


@pytest.mark.parametrize("mine", [True, False])
def test_a_conflict_asks_whose_lines_are_kept(make_app: MakeApp, mine: bool) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.CONTRACT, own(app))
    form = open_document(app, Kind.CONTRACT, record)
    click_cell(form.body.fields.grid, 1, "quantity")
    write("4")
    press(Key.Key_Return)
    type_into(form.body.fields.editor("address"), "Xuhui 1")
    sofa, chair = stored(app, Kind.CONTRACT, record).lines
    _edit_elsewhere(app, Kind.CONTRACT, record, sofa, replace(chair, quantity=8000), remark="theirs")
    assert cell(form.body.fields.grid, 1, "quantity") == "4"
    save(app)
    sheet = wait_for(app, ConflictSheet)
    assert list(sheet.rows()) == ["lines"]
    texts = [one.text() for one in sheet.rows()["lines"].buttons()]
    assert "餐椅 × 4 = 3,026.00" in texts[0]
    assert "餐椅 × 8 = 6,052.00" in texts[1]
    click(sheet.rows()["lines"].buttons()[0 if mine else 1])
    click(sheet.save_button)
    settle(app)
    found = stored(app, Kind.CONTRACT, record)
    assert [one.quantity for one in found.lines] == [1000, 4000 if mine else 8000]
    assert (found.values["address"], found.values["remark"]) == ("Xuhui 1", "theirs")
    assert not form.is_changed()


def test_an_approved_document_is_read_only_and_says_why(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = document(app, Kind.CONTRACT, own(app))
    act(app, Kind.CONTRACT, Operation.SUBMIT, record, "wanglei")
    form = open_document(app, Kind.CONTRACT, record)
    assert "in review" in form.bar.state.label.text()
    assert form.header.approve.isVisible()
    click(form.header.approve)
    app.idle()
    settle(app)
    assert stored(app, Kind.CONTRACT, record).facts.document is Document.APPROVED
    assert "approved" in form.bar.state.label.text()
    assert not form.header.save_button.isVisible()
    grid = form.body.fields.grid
    click_cell(grid, 0, "quantity")
    write("7")
    press(Key.Key_Delete)
    assert cell(grid, 0, "quantity") == "1"
    assert len(grid.lines()) == 2
    press(Key.Key_C, CONTROL)
    assert QApplication.clipboard().text()
    assert form.body.fields.editor("phone").isReadOnly()
    click(form.body.fields.customer)
    app.idle()
    assert not form.is_changed()
    press(Key.Key_P, CONTROL)
    preview = wait_for(app, PrintPreview)
    assert preview.printed is not None
    assert preview.printed.customer == "王先生"
    preview.reject()


def test_export_pdf_asks_where_to_keep_it(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_document(app, Kind.CONTRACT, document(app, Kind.CONTRACT, own(app)))
    click(form.header.pdf_button)
    preview = wait_for(app, PrintPreview)
    app.qtbot.waitUntil(lambda: bool(preview.findChildren(QFileDialog)), timeout=WAIT)
    [asking] = preview.findChildren(QFileDialog)
    assert asking.defaultSuffix() == "pdf"
    asking.reject()
    preview.reject()


def test_who_may_not_assign_keeps_the_owner(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_document(app, Kind.CONTRACT, document(app, Kind.CONTRACT, own(app)))
    assert not form.body.fields.editor("owner").isEnabled()
    assert form.body.fields.store.isReadOnly()
    assert form.body.fields.store.text() == "Xuhui"


def test_a_manager_gives_it_to_who_works_in_the_store(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = document(app, Kind.CONTRACT, own(app))
    form = open_document(app, Kind.CONTRACT, record)
    editor = form.body.fields.editor("owner")
    names = [editor.itemText(at) for at in range(editor.count())]
    assert sorted(names) == ["Li Min", "Wang Lei", "Zhang Qiang"]
    editor.setFocus()
    editor.setCurrentIndex(names.index("Zhang Qiang"))
    editor.activated.emit(editor.currentIndex())
    save(app)
    assert stored(app, Kind.CONTRACT, record).facts.owner == app.users["zhangqiang"].id


def test_submitting_asks_about_what_is_unsaved_first(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.CONTRACT, own(app))
    form = open_document(app, Kind.CONTRACT, record)
    type_into(form.body.fields.editor("remark"), "call first")
    click(form.header.submit)
    click(wait_for(app, GuardSheet).save_button)
    wait_gone(app, GuardSheet)
    settle(app)
    found = stored(app, Kind.CONTRACT, record)
    assert (found.facts.document, found.values["remark"]) == (Document.IN_REVIEW, "call first")
    assert not form.header.save_button.isVisible()


def test_submitting_from_the_row_for_new_lines_changes_no_line(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.CONTRACT, own(app))
    form = open_document(app, Kind.CONTRACT, record)
    grid = form.body.fields.grid
    grid.focus_entry()
    click(form.header.submit)
    app.idle()
    settle(app)
    assert stored(app, Kind.CONTRACT, record).facts.document is Document.IN_REVIEW
    assert [cell(grid, row, "name") for row in range(2)] == [SOFA.name, CHAIR.name]


def test_what_is_typed_into_a_figure_is_in_the_total_at_once(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_document(app, Kind.CONTRACT, document(app, Kind.CONTRACT, own(app)))
    totals = form.body.fields.totals
    before = totals.total.text()
    click_cell(form.body.fields.grid, 0, "price")
    write("1000000")
    assert totals.totals.gross == 100_000_000 + CHAIR.gross
    press(Key.Key_Escape)
    assert totals.total.text() == before
    click_cell(form.body.fields.grid, 0, "quantity")
    write("7")
    assert form.bar.numbers.text().endswith("13 pieces")
    press(Key.Key_Escape)
    assert form.bar.numbers.text().endswith("7 pieces")


def test_what_is_said_in_passing_leaves_the_last_line_in_sight(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_document(app, Kind.CONTRACT, document(app, Kind.CONTRACT, own(app)))
    app.context.toast("Saved")
    assert app.window.wiring is not None
    [toast] = app.window.wiring.toasts.shown()
    bottom = toast.mapToGlobal(toast.rect().bottomLeft()).y()
    assert bottom < form.bar.mapToGlobal(QPoint(0, 0)).y()


def test_who_rejected_it_and_why_stands_above_until_it_is_submitted_again(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.CONTRACT, own(app))
    form = open_document(app, Kind.CONTRACT, record)
    assert not form.body.rejected.isVisible()
    act(app, Kind.CONTRACT, Operation.SUBMIT, record)
    given = RejectWith("deposit <b>first</b>")
    outcome = operate(
        app.session("limin"), Operation.REJECT, [record], given, subject=SUBJECTS[Kind.CONTRACT]
    )
    app.context.announce(outcome.changes)
    settle(app)
    assert form.body.rejected.isVisible()
    assert form.body.rejected.label.text() == "Li Min rejected it: deposit <b>first</b>"
    assert form.body.rejected.label.textFormat() is Qt.TextFormat.PlainText
    click(form.header.submit)
    app.idle()
    settle(app)
    assert not form.body.rejected.isVisible()


def test_push_down_makes_a_contract_and_opens_it(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.INTENTION, own(app))
    form = open_document(app, Kind.INTENTION, record)
    assert form.body.fields.totals.deposit.text() == "2 lines not pushed down"
    told = toasts(app)
    assert form.header.push_down is not None
    click(form.header.push_down)
    sheet = wait_for(app, PushDownSheet)
    sheet.go()
    wait_gone(app, PushDownSheet)
    settle(app)
    [contract] = stored(app, Kind.INTENTION, record).contracts
    assert cell(form.body.fields.grid, 0, "ordered") == "1 of 1"
    assert [one.text() for one in form.header.links.findChildren(type(form.header.more)) if one.isVisible()][
        -1
    ] == f"contract {contract.number}"
    told[-1].action()
    app.idle()
    settle(app)
    opened = form_shown(app)
    assert isinstance(opened, ContractForm)
    assert opened.header.number.text() == contract.number


def test_a_voided_document_is_unmistakable(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.CONTRACT, own(app))
    form = open_document(app, Kind.CONTRACT, record)
    click(form.header.more)
    menu = open_menu(app)
    assert not item(menu, Operation.APPROVE).isEnabled()
    choose(menu, item(menu, Operation.VOID))
    app.idle()
    settle(app)
    assert form.header.voided.isVisible()
    assert form.body.voided.isVisible()
    assert "voided" in form.bar.state.label.text()
    click(form.header.more)
    menu = open_menu(app)
    choose(menu, item(menu, Operation.UNVOID))
    app.idle()
    settle(app)
    assert not form.body.voided.isVisible()
    assert form.header.save_button.isVisible()


def test_the_history_is_shown(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.CONTRACT, own(app))
    form = open_document(app, Kind.CONTRACT, record)
    form.toggle_history()
    sheet = wait_for(app, HistorySheet)
    assert [one.title for one in sheet.timeline.entries()] == ["New"]
    press(Key.Key_Return)
    wait_gone(app, HistorySheet)
    app.window.resize(1920, 1000)
    settle(app)
    form.toggle_history()
    assert form.side.isVisible()
    click(form.side.close_button)
    assert not form.side.isVisible()


def test_ctrl_up_and_down_go_through_the_list(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    opportunity = own(app)
    records = [document(app, Kind.INTENTION, opportunity) for _ in range(2)]
    form = open_document(app, Kind.INTENTION, records[0], records)
    form.body.fields.grid.focus_entry()
    press(Key.Key_Down, CONTROL)
    app.idle()
    settle(app)
    assert form.address().id == records[1]  # type: ignore[union-attr]
    press(Key.Key_Up, CONTROL)
    app.idle()
    settle(app)
    assert form.header.number.text() == stored(app, Kind.INTENTION, records[0]).facts.number


def test_two_hundred_lines_open_and_are_edited(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    lines = [replace(SOFA if at % 2 else CHAIR, remark=str(at)) for at in range(200)]
    record = document(app, Kind.CONTRACT, own(app), *lines)
    form = open_document(app, Kind.CONTRACT, record)
    assert form.bar.numbers.text().startswith("200 lines")
    click_cell(form.body.fields.grid, 3, "quantity")
    write("2")
    press(Key.Key_Return)
    save(app)
    assert documents.load(app.session(), Kind.CONTRACT, record).lines[3].quantity == 2000


def test_choices_of_a_conflict_are_named(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.INTENTION, own(app))
    form = open_document(app, Kind.INTENTION, record)
    type_into(form.body.fields.totals.field, "10%")
    now = stored(app, Kind.INTENTION, record)
    given = DocumentDraft(
        now.values, now.lines, Discount(amount=50_000), now.customer.id, version=now.facts.version
    )
    operate(app.session("zhoumin"), Operation.EDIT, [record], given, subject=SUBJECTS[Kind.INTENTION])
    save(app)
    sheet = wait_for(app, ConflictSheet)
    texts = [one.text() for one in sheet.rows()["discount"].buttons()]
    assert texts[0].startswith("10 %")
    assert texts[1].startswith("500.00 off")
    click(sheet.all_mine)
    assert sheet.choices() == {"discount": MINE}
    click(sheet.save_button)
    settle(app)
    assert stored(app, Kind.INTENTION, record).discount == Discount(rate=1000)
