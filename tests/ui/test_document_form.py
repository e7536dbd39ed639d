"""A new sales document: begun from an opportunity, typed, its customer found or made, saved, kept as a draft."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.clock import clock
from desktop.controllers import customer_records
from desktop.controllers.amounts import Discount
from desktop.controllers.operate import OPPORTUNITIES, operate
from desktop.ui.documents.customer_sheet import CustomerSheet
from desktop.ui.documents.form import ContractForm, IntentionForm
from desktop.ui.documents.new_customer import NewCustomerSheet
from desktop.ui.documents.opportunity_picker import OpportunityPicker
from desktop.ui.documents.print_preview import PrintPreview
from desktop.ui.opportunities.form import OpportunityForm
from desktop.ui.widgets.buttons import Button
from desktop.words import Kind, Operation
from tests.app import App
from tests.ui.document_form_help import (
    CONTROL,
    begin,
    form_shown,
    own,
    press,
    save,
    stored,
    type_line,
    write,
)
from tests.ui.line_help import click_cell, listed
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


def test_saving_from_the_link_above_leaves_the_keyboard_in_it(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    listed(app)
    form = begin(app, Kind.INTENTION, own(app))
    type_line(app, "SF-2086")
    for _ in range(2):
        app.context.toast("Something went wrong", error=True)
    links = form.header.links.findChildren(Button)
    links[0].setFocus()
    save(app)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not links[0]
    assert form.header.links.isAncestorOf(focused)
    press(Key.Key_P, CONTROL)
    wait_for(app, PrintPreview).reject()


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
