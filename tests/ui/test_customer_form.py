"""The form of a customer: fields, what belongs to the customer, merging and its Undo, quick entry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.clock import clock
from desktop.controllers.arguments import EditValues, Entry
from desktop.controllers.customer_records import CUSTOMERS, load
from desktop.controllers.entries.field import Problem
from desktop.controllers.operate import operate
from desktop.controllers.parameters import save_parameter
from desktop.ui.customers.form import CustomerForm
from desktop.ui.customers.merge import MergeSheet
from desktop.ui.customers.merge_partner import PartnerSheet
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.records.conflict import MINE, ConflictSheet
from desktop.ui.records.guard_sheet import GuardSheet
from desktop.ui.records.quick_new import QuickNew
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.notice import NoticeCard, Strip
from desktop.ui.widgets.timeline import Timeline
from desktop.words import Kind, Method, Operation, Uniqueness
from tests.app import App
from tests.ui.clicking import choose, click, click_record, gone, open_menu, shown
from tests.ui.list_help import asked, settle, toasts
from tests.ui.opportunity_forms import activate, keys, open_form, type_into
from tests.ui.test_customers import PHONE, convert, customer, opened, owned

pytest_plugins = ["tests.app"]
Make = Callable[..., App]
OTHER = "139 1622 8801"


def form_of(app: App, record: int, neighbours: list[int] | None = None) -> CustomerForm:
    """Opens a customer's form and waits for what it shows."""
    app.context.open_record(Kind.CUSTOMER, record, neighbours)
    app.idle()
    form = app.page
    assert isinstance(form, CustomerForm)
    settle(app)
    activate(app, app.window)
    return form


def converted(app: App, login: str = "wanglei", name: str = "王先生", phone: str = PHONE) -> tuple[int, int]:
    """An opportunity and the customer it was converted to."""
    record = owned(app, login, name, phone)
    convert(app, record, login)
    row = (
        app.session()
        .database.connection()
        .execute("SELECT customer_id FROM opportunity WHERE id = ?", (record,))
    )
    return record, row.fetchone()[0]


def stored(app: App, record: int) -> Any:
    """A customer as stored now."""
    return load(app.session("zhoumin"), record)


def click_row(table: Any, row: int) -> None:
    """A click on a row of a short table."""
    at = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def enter_on(view: Timeline, row: int) -> None:
    """Enter on an entry of a timeline."""
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_it_shows_fields_opportunities_and_what_happened(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    owned(app, "chenjie", "钱女士")
    form = form_of(app, found)
    assert form.header.title.text() == "王先生"
    assert form.fields.draft()["phone"] == PHONE
    assert form.header.source.text().startswith("Converted from SJ")
    assert not form.header.delete.isEnabled()
    assert "1 opportunity" in form.header.reason.label.text()
    assert any("Chen Jie" in fact for fact in form.facts.facts())
    rows = form.body.linked.opportunities.rows()
    hidden = next(at for at, row in enumerate(rows) if row.id is None)
    entries = form.side.timeline.entries()
    marker = next(one for one in entries if one.icon == "eye-slash")
    assert "Chen Jie" in marker.title
    assert marker.text == "Content not visible"
    opening, said = asked(app), toasts(app)
    click_row(form.body.linked.opportunities, hidden)
    assert "Chen Jie" in said[-1].text
    click_row(form.body.linked.opportunities, 1 - hidden)
    click(form.header.source)
    assert [one.id for one in opening] == [record, record]


def test_an_edit_is_saved_by_key_and_stands_in_the_history(make_app: Make) -> None:
    app = make_app("limin")
    _record, found = converted(app)
    form = form_of(app, found)
    type_into(form.fields.editor("company"), "Shangju")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(app)
    assert stored(app, found).values["company"] == "Shangju"
    form.side.show_tab("history")
    newest = form.side.history.entries()[0]
    assert [(one.caption, one.new) for one in newest.changes] == [("Company", "Shangju")]


def test_what_is_typed_is_kept_and_asked_about(make_app: Make) -> None:
    app = make_app("limin")
    _record, found = converted(app)
    form = form_of(app, found)
    type_into(form.fields.editor("company"), "Shangju")
    form.keep_draft()
    click(form.header.back)
    guard = shown(app, GuardSheet)
    click(guard.keep_button)
    gone(app, guard)
    app.window.content.close_form(form)
    again = form_of(app, found)
    assert not again.offer.isHidden()
    click(again.offer.link)
    assert again.fields.draft()["company"] == "Shangju"
    again.discard()


def test_two_who_edit_choose_field_by_field(make_app: Make) -> None:
    app = make_app("limin")
    _record, found = converted(app)
    form = form_of(app, found)
    type_into(form.fields.editor("company"), "Mine")
    theirs = stored(app, found)
    draft = dict(theirs.values) | {"company": "Theirs"}
    session = app.session("zhoumin")
    operate(session, Operation.EDIT, [found], EditValues(draft, theirs.facts.version), subject=CUSTOMERS)
    form.save()
    sheet = shown(app, ConflictSheet)
    assert list(sheet.rows()) == ["company"]
    sheet.rows()["company"].buttons()[0].click()
    assert sheet.choices() == {"company": MINE}
    click(sheet.save_button)
    gone(app, sheet)
    settle(app)
    assert stored(app, found).values["company"] == "Mine"


def test_the_form_steps_through_the_list_and_disables(make_app: Make) -> None:
    app = make_app("limin")
    _record, first = converted(app)
    _record, second = converted(app, name="王建华", phone=OTHER)
    form = form_of(app, first, [first, second])
    QTest.keyClick(form, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle(app)
    assert form.header.title.text() == "王建华"
    address = form.address()
    assert address is not None
    assert address.id == second
    click(form.header.switches[Operation.DISABLE])
    settle(app)
    assert form.header.disabled.isVisible()
    assert form.header.switches[Operation.ENABLE].isVisible()
    assert not form.header.new.isEnabled()
    assert "disabled" in form.fields.box("name").toolTip()
    click(form.header.switches[Operation.ENABLE])
    settle(app)
    assert not form.header.disabled.isVisible()


def test_a_customer_nobody_refers_to_is_deleted_after_a_question(make_app: Make) -> None:
    app = make_app("limin")
    found = customer(app, "wanglei")
    form = form_of(app, found)
    click(form.header.delete)
    sheet = shown(app, ConfirmSheet)
    assert "customer" in sheet.title.text()
    click(sheet.confirm_button)
    gone(app, sheet)
    app.qtbot.waitUntil(lambda: app.page is not form)
    assert not app.session().database.connection().execute("SELECT 1 FROM customer").fetchall()


def test_merging_from_the_form_and_taking_it_back_from_the_history(make_app: Make) -> None:
    app = make_app("limin")
    _record, first = converted(app)
    moved, second = converted(app, "zhangqiang", "王建华", OTHER)
    form = form_of(app, first)
    click(form.header.merge)
    partner = shown(app, PartnerSheet)
    type_into(partner.search, "8801")
    app.qtbot.waitUntil(lambda: [row.id for row in partner.found.table.rows()] == [second])
    click_row(partner.found.table, 0)
    sheet = shown(app, MergeSheet)
    assert sheet.kept.value() == 0
    assert not sheet.button.isEnabled()
    sheet.choices[("name",)].buttons()[1].click()
    assert OTHER in sheet.spare.text()
    click(sheet.tick)
    click(sheet.button)
    gone(app, sheet)
    settle(app)
    merged = stored(app, first)
    assert (merged.facts.name, merged.values["phone"]) == ("王建华", PHONE)
    assert merged.values["second_phone"] == OTHER
    assert {one.id for one in merged.opportunities} >= {moved}
    assert form.header.title.text() == "王建华"
    form.side.show_tab("history")
    newest = form.side.history.entries()[0]
    assert newest.title == "Merge"
    captions = [one.caption for one in newest.changes]
    assert "Merged with" in captions
    assert "merge" not in captions
    enter_on(form.side.history, 0)
    settle(app)
    assert stored(app, first).facts.name == "王先生"
    assert stored(app, second).facts.name == "王建华"
    assert not form.side.history.entries()[0].attached
    assert form.side.history.entries()[0].title == "Merge taken back"


def test_a_merge_that_something_newer_touched_says_so(make_app: Make) -> None:
    app = make_app("limin")
    _record, first = converted(app)
    _moved, second = converted(app, name="王建华", phone=OTHER)
    page = opened(app)
    said = toasts(app)
    page.operations.trigger(Operation.MERGE, (first, second))
    sheet = shown(app, MergeSheet)
    click(sheet.tick)
    click(sheet.button)
    gone(app, sheet)
    assert said[-1].action is not None
    form = form_of(app, first)
    type_into(form.fields.editor("company"), "Newer")
    form.save()
    settle(app)
    form.side.show_tab("history")
    at = next(at for at, one in enumerate(form.side.history.entries()) if one.attached)
    enter_on(form.side.history, at)
    settle(app)
    assert said[-1].error
    assert "no longer be taken back" in said[-1].text


def test_merge_in_the_bar_needs_exactly_two(make_app: Make) -> None:
    app = make_app("limin")
    ids = [customer(app, "wanglei", name=f"客户{at}", phone=f"138 0013 800{at}") for at in range(3)]
    page = opened(app)
    page.selection.replace(ids)
    settle(app)
    button = page.bar.buttons[Operation.MERGE]
    assert not button.isEnabled()
    assert "exactly two" in button.toolTip()
    page.selection.replace(ids[:2])
    settle(app)
    click(button)
    assert {one.facts.id for one in shown(app, MergeSheet)._both} == set(ids[:2])


def test_quick_entry_registers_a_customer_once(make_app: Make) -> None:
    app = make_app("wanglei")
    opened(app)
    app.context.new_record(Kind.CUSTOMER)
    sheet = shown(app, QuickNew)
    activate(app, sheet)
    keys(sheet.fields.editor("name"), "Wang")
    keys(sheet.fields.editor("phone"), "13800138000")
    QTest.keyClick(sheet.fields.editor("phone"), Qt.Key.Key_Return)
    gone(app, sheet)
    settle(app)
    row = app.page.model.row(0)
    assert (row.name, row.owner) == ("Wang", app.users["wanglei"].id)


@pytest.mark.parametrize("login", ["zhoumin", "wanglei"])
def test_quick_entry_asks_for_the_store_that_makes_a_customer_unique(make_app: Make, login: str) -> None:
    app = make_app(login)
    opened(app)
    uniqueness = Uniqueness.PHONE_AND_STORE.value
    app.context.announce(save_parameter(app.session("zhoumin"), "customer_uniqueness", uniqueness))
    settle(app)
    said = toasts(app)
    app.context.new_record(Kind.CUSTOMER)
    sheet = shown(app, QuickNew)
    activate(app, sheet)
    keys(sheet.fields.editor("name"), "Wang")
    keys(sheet.fields.editor("phone"), "13800138000")
    QTest.keyClick(sheet.fields.editor("phone"), Qt.Key.Key_Return)
    if login == "zhoumin":
        settle(app)
        assert said[-1].text == Problem("store", "store_required").text()
        assert sheet.owner_line.store.hasFocus()
        QTest.keyClick(sheet.owner_line.store, Qt.Key.Key_Down)
        click(sheet.save_button)
    gone(app, sheet)
    settle(app)
    row = app.page.model.row(0)
    assert row.name == "Wang"
    assert row.store is not None


def test_who_has_the_phone_already_is_named_and_opened_where_one_may(make_app: Make) -> None:
    app = make_app("limin")
    found = customer(app, "wanglei")
    other = customer(app, "wanglei", name="钟毅", phone=OTHER)
    form = form_of(app, other)
    type_into(form.fields.editor("phone"), PHONE)
    form.save()
    settle(app)
    strip = form.body.existing
    assert "already registered" in strip.label.text()
    assert "王先生" in strip.label.text()
    opening = asked(app)
    click(strip.link)
    assert [(one.kind, one.id) for one in opening] == [(Kind.CUSTOMER, found)]
    type_into(form.fields.editor("phone"), OTHER)
    assert not strip.isVisible()
    form.discard()


def test_a_salesperson_keeps_the_owner_and_a_narrow_form_the_columns_that_matter(make_app: Make) -> None:
    app = make_app("wanglei", size=(1100, 640))
    _record, found = converted(app)
    form = form_of(app, found)
    assert not form.fields.editor("owner").isEnabled()
    assert "manager" in form.fields.box("owner").toolTip()
    assert form.fields.editor("store").isEnabled()
    table = form.body.linked.opportunities
    places = {table.column(at).key: at for at in range(table.model().columnCount())}
    assert table.isColumnHidden(places["document"])
    assert not table.isColumnHidden(places["owner"])
    assert table.horizontalScrollBar().maximum() == 0
    app.window.resize(1600, 900)
    settle(app)
    assert not table.isColumnHidden(places["document"])


def test_a_shared_customer_is_opened_from_the_opportunity_where_one_may(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    sharing = owned(app, "wanglei", "钱女士")
    form = open_form(app, sharing)
    opening = asked(app)
    assert isinstance(form.body.notice.strip, Strip)
    click(form.body.notice.strip.link)
    assert (opening[-1].kind, opening[-1].id, opening[-1].own_window) == (Kind.CUSTOMER, found, True)
    click(form.header.back)
    settle(app)
    click_record(app, sharing)
    app.page.arrangement.toggle_pane()
    settle(app)
    facts = app.page.preview.facts
    app.qtbot.waitUntil(lambda: any(one.isVisible() for one in facts.findChildren(Strip)))
    (strip,) = (one for one in facts.findChildren(Strip) if one.isVisible())
    click(strip.link)
    assert [(one.kind, one.id) for one in opening[1:]] == [(Kind.CUSTOMER, found)]
    wiring = app.window.wiring
    assert wiring is not None
    app.context.record_asked.disconnect()
    app.context.record_asked.connect(wiring.router.open)
    converted_form = open_form(app, record)
    click(converted_form.facts.links[0])
    settle(app)
    assert isinstance(app.page, CustomerForm)


def test_quick_entry_says_who_has_the_phone_and_opens_them(make_app: Make) -> None:
    app = make_app("limin")
    found = customer(app, "wanglei")
    opened(app)
    app.context.new_record(Kind.CUSTOMER)
    sheet = shown(app, QuickNew)
    activate(app, sheet)
    keys(sheet.fields.editor("name"), "Wang")
    keys(sheet.fields.editor("phone"), "13800138000")
    app.qtbot.waitUntil(lambda: sheet.notice.strip is not None)
    assert isinstance(sheet.notice.strip, NoticeCard)
    assert "linked" not in sheet.notice.strip.text.text()
    click(sheet.save_button)
    settle(app)
    assert "already registered" in sheet.fields.box("phone").problem()
    opening = asked(app)
    view = sheet.notice.strip.findChild(Button)
    assert view is not None
    click(view)
    assert [(one.kind, one.id) for one in opening] == [(Kind.CUSTOMER, found)]


def test_the_timeline_is_narrowed_to_one_opportunity(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    other = owned(app, "wanglei", "钱女士")
    for at, text in ((record, "first"), (other, "second")):
        entry = Entry(str(uuid4()), Method.PHONE, text, clock.now())
        operate(app.session("zhoumin"), Operation.DYNAMICS, [at], entry)
    form = form_of(app, found)
    texts = {one.text for one in form.side.timeline.entries() if one.text}
    assert texts == {"first", "second"}
    click(form.side.which)
    menu = open_menu(app)
    numbers = {row.id: row.number for row in form.body.linked.opportunities.rows()}
    choose(menu, next(one for one in menu.actions() if one.text() == numbers[other]))
    assert {one.text for one in form.side.timeline.entries() if one.text} == {"second"}
    assert form.side.which.text() == numbers[other]
    form.side.narrow(None)
    opening = asked(app)
    at = next(at for at, one in enumerate(form.side.timeline.entries()) if one.text == "first")
    enter_on(form.side.timeline, at)
    assert [one.id for one in opening] == [record]
