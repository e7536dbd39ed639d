"""The form of sales intentions and contracts: begun from an opportunity, saved, edited, and what is never lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.clock import clock
from desktop.controllers import customer_records, documents
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.arguments import DocumentDraft
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.operate import OPPORTUNITIES, operate
from desktop.ui.documents.customer_sheet import CustomerSheet
from desktop.ui.documents.form import ContractForm, IntentionForm
from desktop.ui.documents.form_history import HistorySheet
from desktop.ui.documents.new_customer import NewCustomerSheet
from desktop.ui.documents.opportunity_picker import OpportunityPicker
from desktop.ui.documents.print_preview import PrintPreview
from desktop.ui.documents.push_down import PushDownSheet
from desktop.ui.opportunities.form import OpportunityForm
from desktop.ui.records.conflict import MINE, ConflictSheet
from desktop.ui.records.guard_sheet import GuardSheet
from desktop.words import Document, Kind, Operation
from tests.app import WAIT, App
from tests.sales import CHAIR, SOFA
from tests.ui.clicking import choose, item, open_menu
from tests.ui.document_form_help import (
    CONTROL,
    act,
    begin,
    document,
    form_shown,
    open_document,
    own,
    press,
    save,
    stored,
    type_line,
    write,
)
from tests.ui.line_help import cell, click_cell, listed
from tests.ui.list_help import settle, toasts
from tests.ui.opportunity_forms import MakeApp, activate, click, open_form, type_into, wait_for, wait_gone
from tests.ui.opportunity_forms import stored as opportunity_stored

Key = Qt.Key
KINDS = (Kind.INTENTION, Kind.CONTRACT)


def _customer(app: App, login: str = "zhoumin", **draft: object) -> int:
    values = {"name": "王先生", "phone": "138 0013 8000"} | draft
    outcome = customer_records.create(app.session(login), values, str(values))
    app.context.announce(outcome.changes)
    app.idle()
    return outcome.done[0].id


@pytest.mark.parametrize("kind", KINDS)
def test_typed_by_keys_alone_it_is_saved_and_its_number_written_back(make_app: MakeApp, kind: Kind) -> None:
    app = make_app("wanglei")
    listed(app)
    opportunity = own(app)
    form = begin(app, kind, opportunity)
    assert form.body.fields.customer.text() == "王先生"
    assert form.body.fields.box("customer").hint.text() == "new, made on saving"
    assert form.body.fields.grid.editor.hasFocus()
    type_line(app, "SF-2086", "2")
    type_line(app, "CJ-1132")
    told = toasts(app)
    save(app)
    [card] = opportunity_stored(app, opportunity).documents
    assert card.kind is kind
    assert card.total == 2 * 1_680_000 + 398_000
    assert (form.address().id, form.header.number.text()) == (card.id, card.number)  # type: ignore[union-attr]
    assert f"Saved: {card.number} 王先生" in told[-1].text
    assert (
        form.bar.linked.text()
        == f"number written back to {opportunity_stored(app, opportunity).facts.number}"
    )
    assert form.bar.state.label.text().startswith("Saved ")
    assert not form.is_changed()
    told[-1].action()
    app.idle()
    settle(app)
    assert isinstance(app.page, OpportunityForm)


def test_a_new_customer_is_made_and_linked(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    listed(app)
    opportunity = own(app)
    form = begin(app, Kind.INTENTION, opportunity)
    type_line(app, "SF-2086")
    save(app)
    customer = opportunity_stored(app, opportunity).customer
    assert customer is not None
    assert customer.name == "王先生"
    assert form.body.fields.customer.value()["id"] == customer.id
    assert form.body.fields.box("customer").hint.text() == ""


def test_saving_twice_is_one_document(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    listed(app)
    opportunity = own(app)
    form = begin(app, Kind.CONTRACT, opportunity)
    type_line(app, "SF-2086")
    QTest.mouseDClick(form.header.save_button, Qt.MouseButton.LeftButton)
    click(form.header.save_button)
    app.idle()
    settle(app)
    assert len(opportunity_stored(app, opportunity).documents) == 1


def test_the_shared_customer_is_filled_in(make_app: MakeApp) -> None:
    app = make_app("limin")
    person = app.users["wanglei"]
    customer = _customer(app, owner=person.id, store=person.stores[0])
    form = begin(app, Kind.INTENTION, own(app, name="钱女士"))
    assert form.body.fields.customer.value()["id"] == customer
    assert form.header.title.text() == "Sales intention · 王先生"
    click(form.body.fields.customer.open_button)
    app.idle()
    settle(app)
    assert app.page.address().id == customer


def test_another_customer_is_chosen_and_those_disabled_say_why(make_app: MakeApp) -> None:
    app = make_app("limin")
    place = {"owner": app.users["wanglei"].id, "store": app.users["wanglei"].stores[0]}
    off = _customer(app, name="李先生", phone="139 0000 0001", **place)
    other = _customer(app, name="李女士", phone="139 0000 0002", **place)
    outcome = operate(app.session("zhoumin"), Operation.DISABLE, [off], subject=customer_records.CUSTOMERS)
    app.context.announce(outcome.changes)
    form = begin(app, Kind.CONTRACT, own(app))
    form.body.fields.customer.setFocus()
    write("1")
    sheet = wait_for(app, CustomerSheet)
    assert sheet.search.text() == "1"
    sheet.search.selectAll()
    write("139 0000")
    settle(app)
    rows = sheet.found.table.rows()
    assert [(one.row.id, bool(one.why_not)) for one in rows] == [(other, False), (off, True)]
    click_row = sheet.found.table.visualRect(sheet.found.table.model().index(1, 1)).center()
    QTest.mouseClick(sheet.found.table.viewport(), Qt.MouseButton.LeftButton, pos=click_row)
    assert "disabled" in sheet.told.label.text()
    sheet.search.setFocus()
    press(Key.Key_Return)
    wait_gone(app, CustomerSheet)
    assert form.body.fields.customer.text() == "李女士"
    assert form.body.fields.editor("phone").text() == "139 0000 0002"
    assert form.header.title.text() == "Sales contract · 李女士"


def test_a_new_customer_is_entered_in_place_of_another(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    listed(app)
    opportunity = own(app)
    form = begin(app, Kind.CONTRACT, opportunity)
    type_line(app, "SF-2086")
    click(form.body.fields.customer)
    sheet = wait_for(app, CustomerSheet)
    click(sheet.new_button)
    entering = wait_for(app, NewCustomerSheet)
    assert entering.fields.editor("name").text() == "王先生"
    type_into(entering.fields.editor("name"), "Wang Family")
    type_into(entering.fields.editor("phone"), "13")
    click(entering.button)
    assert "short" in entering.fields.box("phone").problem()
    type_into(entering.fields.editor("phone"), "13911112222")
    press(Key.Key_Return)
    wait_gone(app, NewCustomerSheet)
    activate(app, app.window)
    form.body.fields.grid.focus_entry()
    save(app)
    customer = opportunity_stored(app, opportunity).customer
    assert customer is not None
    assert (customer.name, customer.phone) == ("Wang Family", "13911112222")


@pytest.mark.parametrize("seen", [True, False])
def test_who_exists_already_is_offered_and_used(make_app: MakeApp, seen: bool) -> None:
    app = make_app("wanglei")
    listed(app)
    opportunity = own(app)
    form = begin(app, Kind.INTENTION, opportunity)
    person = app.users["wanglei" if seen else "chenjie"]
    customer = _customer(app, name="王太太", owner=person.id, store=person.stores[0])
    type_line(app, "SF-2086")
    save(app)
    existing = form.body.existing
    assert existing.isVisible()
    assert existing.name.text() == "王太太"
    assert existing.about.text().startswith("KH-" if seen else "owner Chen Jie")
    assert not opportunity_stored(app, opportunity).documents
    press(Key.Key_Return)
    assert not existing.isVisible()
    assert form.body.fields.customer.text() == "王太太"
    assert form.body.fields.customer.open_button.isVisible() is seen
    save(app)
    [card] = opportunity_stored(app, opportunity).documents
    assert stored(app, Kind.INTENTION, card.id or 0).customer.id == customer


def test_faults_are_counted_and_gone_through(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    listed(app)
    form = begin(app, Kind.INTENTION, own(app))
    fields = form.body.fields
    save(app)
    assert form.bar.state.label.text() == "1 field to fix"
    assert fields.box("lines").problem() == "Enter at least one line"
    type_line(app, "SF-2086")
    click_cell(fields.grid, 0, "quantity")
    write("none")
    type_into(fields.editor("phone"), "13800")
    type_into(fields.editor("valid_until"), (clock.today().replace(year=2020)).isoformat())
    type_into(fields.editor("address"), "x" * 301)
    save(app)
    assert form.bar.state.label.text() == "4 fields to fix"
    names = {fields.editor(key): key for key in ("phone", "valid_until", "address")}
    assert fields.editor("phone").hasFocus()
    gone_through = []
    for _ in range(4):
        press(Key.Key_F8)
        focused = QApplication.focusWidget()
        gone_through.append(fields.grid.key if focused is fields.grid.editor else names.get(focused))
    assert gone_through == ["valid_until", "quantity", "address", "phone"]


def test_a_deposit_beyond_the_total_is_refused_under_its_field(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    listed(app)
    opportunity = own(app)
    form = begin(app, Kind.CONTRACT, opportunity)
    type_line(app, "SF-2086")
    type_into(form.body.fields.editor("deposit"), "16800.01")
    assert form.body.fields.totals.balance.text() == "Balance −0.01"
    save(app)
    assert "deposit" in form.body.fields.box("deposit").problem()
    assert not opportunity_stored(app, opportunity).documents
    type_into(form.body.fields.editor("deposit"), "6800")
    assert form.body.fields.box("deposit").problem() == ""
    save(app)
    [card] = opportunity_stored(app, opportunity).documents
    assert card.deposit == 680_000


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


def test_a_draft_of_a_new_document_is_offered_again(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    listed(app)
    opportunity = own(app)
    form = begin(app, Kind.CONTRACT, opportunity)
    type_line(app, "SF-2086", "3")
    type_into(form.body.fields.totals.field, "10%")
    type_into(form.body.fields.editor("remark"), "call first")
    form.body.fields.customer.choose(
        {"id": None, "name": "Qian", "number": "", "new": {"name": "Qian", "phone": "13911112222"}}
    )
    form.keep_draft()
    app.window.content.close_form(form)
    other = begin(app, Kind.CONTRACT, own(app, phone="139 0000 0000"))
    assert not other.offer.isVisible()
    app.window.content.close_form(other)
    again = begin(app, Kind.CONTRACT, opportunity)
    click(again.offer.link)
    assert [(one.code, one.quantity) for one in again.body.fields.grid.lines()] == [("SF-2086", 3000)]
    assert again.body.fields.totals.discount == Discount(rate=1000)
    assert again.body.fields.customer.text() == "Qian"
    again.body.fields.grid.focus_entry()
    save(app)
    [card] = opportunity_stored(app, opportunity).documents
    assert card.total == 4_536_000
    assert stored(app, Kind.CONTRACT, card.id or 0).values["remark"] == "call first"


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


def test_tab_goes_from_the_facts_through_the_lines_to_the_discount(make_app: MakeApp) -> None:
    app = make_app("limin")
    form = begin(app, Kind.INTENTION, own(app))
    fields = form.body.fields
    keys = ("customer", "phone", "date", "valid_until", "owner", "address", "delivery", "remark")
    names = {fields.editor(key): key for key in keys}
    names |= {fields.grid.editor: "lines", fields.totals.field: "discount"}
    fields.customer.setFocus()
    way = ["customer"]
    while way[-1] != "discount" and len(way) < 12:
        press(Key.Key_Tab)
        way.append(names.get(QApplication.focusWidget(), "?"))
    assert way == [*keys[:5], "lines", *keys[5:], "discount"]


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


def test_without_an_opportunity_it_is_asked_for(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    fine = own(app)
    nobodys = app.add({"name": "王太太", "store": app.users["wanglei"].stores[0]}, login="zhoumin")
    app.context.new_record(Kind.INTENTION)
    picker = wait_for(app, OpportunityPicker)
    rows = picker.found.table.rows()
    assert [(one.row.id, bool(one.why_not)) for one in rows] == [(fine, False), (nobodys, True)]
    assert "Unassigned" in rows[1].why_not or "assign" in rows[1].why_not
    QTest.keyClicks(picker.search, "138 0013 8000")
    press(Key.Key_Return)
    form = form_shown(app)
    assert isinstance(form, IntentionForm)
    assert form.opportunity == fine


def test_refused_it_says_why(make_app: MakeApp) -> None:
    app = make_app("zhoumin")
    record = app.add({"name": "王太太"})
    told = toasts(app)
    app.context.new_record(Kind.CONTRACT, {"opportunity": record})
    app.idle()
    settle(app)
    assert told[-1].error
    assert OPPORTUNITIES.grants(app.context.session.user, Operation.ORDER)
    assert not isinstance(app.page, ContractForm)


def test_asked_for_twice_the_form_begun_comes_back(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    opportunity = own(app)
    form = begin(app, Kind.CONTRACT, opportunity)
    assert begin(app, Kind.CONTRACT, opportunity) is form


def test_the_buttons_of_an_opportunity_lead_here(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    form.operations.trigger(Operation.ORDER)
    assert isinstance(form_shown(app), ContractForm)


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
