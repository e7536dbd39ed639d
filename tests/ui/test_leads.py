"""The page of leads: its list, and working on leads until they are opportunities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from desktop.clock import clock
from desktop.controllers import leads
from desktop.controllers.arguments import AssignTo, CloseWith, EditValues, Entry
from desktop.controllers.changes import Changes
from desktop.controllers.leads import LEADS
from desktop.controllers.list_query import ListQuery
from desktop.controllers.operate import operate
from desktop.controllers.timeline import timeline
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.imports.kinds import template_name
from desktop.ui.imports.page import ImportPage
from desktop.ui.leads.form import LeadForm
from desktop.ui.records.conflict import ConflictSheet
from desktop.ui.records.dialogs.assign import AssignSheet
from desktop.ui.records.dialogs.close import CloseSheet
from desktop.ui.records.dialogs.dynamics import DynamicsSheet
from desktop.ui.records.paste_dialog import PasteSheet
from desktop.ui.records.push_result import PushResult
from desktop.ui.records.quick_new import QuickNew
from desktop.ui.shell.palette_entries import find_records, record_entries
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.words import Choice, Kind, LeadStatus, Method, Operation
from tests.app import WAIT, App
from tests.ui.clicking import click, click_record, gone, press_bar, press_context, shown, tick
from tests.ui.list_help import asked, click_row, clipboard, names, press, settle, shown_keys, toasts
from tests.ui.opportunity_forms import keys

Make = Callable[..., App]
NAMES = ("徐可", "马骏", "白雪", "冉冉")


def add_lead(app: App, login: str | None = None, **fields: Any) -> int:
    """Enters a lead through the controller and gives its id; the list hears of it."""
    draft = {"name": "徐可", "phone": f"138{uuid4().int % 10**8:08d}", "store": 1, **fields}
    outcome = leads.create(app.session(login), draft, str(uuid4()))
    app.context.announce(outcome.changes)
    app.idle()
    return outcome.done[0].id


def open_leads(app: App) -> Any:
    """Goes to the page of leads."""
    app.window.go("leads")
    settle(app)
    return app.page


def push_down(app: App, ids: list[int]) -> None:
    """Pushes the leads of these ids down by the button; what came of them stands beside the list then."""
    page = app.page
    tick(app, ids)
    click(page.title_bar.command)
    app.qtbot.waitUntil(lambda: page.body.aside() is not None, timeout=WAIT)
    settle(app)


def test_the_list_shows_leads_by_tab_with_their_counts(make_app: Make) -> None:
    app = make_app()
    for name in NAMES:
        add_lead(app, name=name)
    app.add(name="王先生")
    page = open_leads(app)
    assert sorted(names(app)) == sorted(NAMES)
    assert page.figures.counts.by_status[LeadStatus.NEW] == len(NAMES)
    press(app, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    settle(app)
    assert names(app) == []
    assert page.query().status is LeadStatus.CLOSED


def stored(app: App, record: int | None) -> leads.Lead:
    """A lead as it is stored now."""
    assert record is not None
    return leads.load(app.session("zhoumin"), record)


def close_lead(app: App, record: int) -> None:
    """Closes a lead behind the window's back."""
    reason = next(one for one in app.context.directory.listed(Choice.REASON) if not one.needs_text)
    arguments = CloseWith(reason.id)
    operate(app.session("zhoumin"), Operation.CLOSE, [record], arguments, subject=LEADS)
    app.context.announce(Changes(frozenset({Kind.LEAD}), frozenset({record})))
    app.idle()


def test_assigned_and_followed_up_by_keys(make_app: Make) -> None:
    app = make_app()
    record = add_lead(app)
    page = open_leads(app)
    click_record(app, record)
    press(app, Qt.Key.Key_A)
    sheet = shown(app, AssignSheet)
    assert sheet.title.text() == "Assign 1 lead"
    keys(sheet.search, "wang")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    gone(app, sheet)
    assert stored(app, record).facts.owner == app.users["wanglei"].id
    click_record(app, record)
    press(app, Qt.Key.Key_D)
    dynamics = shown(app, DynamicsSheet)
    keys(dynamics.text, "Wants a bed")
    click(dynamics.button)
    gone(app, dynamics)
    entries = timeline(app.session("zhoumin"), record, Kind.LEAD)
    assert [one.text for one in entries if one.method is not None] == ["Wants a bed"]
    assert page.model.row(0).last_follower == app.context.session.user.id


def test_pushing_down_several_names_what_became_of_each(make_app: Make) -> None:
    app = make_app()
    app.add(name="周先生", phone="138 0013 8000", owner=app.users["wanglei"].id, store=1)
    owned = add_lead(app, name="徐可", owner=app.users["wanglei"].id, store=1)
    same = add_lead(app, name="简宁", phone="13800138000")
    closed = add_lead(app, name="冉冉")
    close_lead(app, closed)
    page = open_leads(app)
    tick(app, (owned, same, closed))
    settle(app)
    press(app, Qt.Key.Key_P)
    app.qtbot.waitUntil(lambda: page.body.aside() is not None, timeout=WAIT)
    settle(app)
    result = page.body.aside()
    assert isinstance(result, PushResult)
    assert not page.preview.isVisible()
    first, *others = [one.text() for one in result.list.findChildren(Label) if one.wordWrap()]
    assert first.startswith("Is closed")
    numbers = {one: stored(app, one).facts.opportunity for one in (owned, same)}
    assert others == [
        f"→ {numbers[same]} · also open with this phone: Wang Lei, Xuhui",
        f"→ {numbers[owned]} · assigned to Wang Lei",
    ]
    click(result.copy)
    assert clipboard().splitlines()[1].endswith(others[0])
    opened = asked(app)
    click(result.opens[2])
    assert (opened[0].kind, opened[0].id) == (Kind.OPPORTUNITY, stored(app, owned).opportunity)
    click(result.open_all)
    settle(app)
    assert app.window.content.page_key() == "opportunities"
    model = app.page.model
    assert sorted(model.row(at).number for at in range(model.rowCount())) == sorted(numbers.values())


def test_what_came_of_a_push_down_is_listed_until_its_chip_is_taken_off(make_app: Make) -> None:
    app = make_app()
    app.add(name="周先生")
    ids = [add_lead(app, name=name) for name in NAMES[:2]]
    page = open_leads(app)
    push_down(app, ids)
    click(page.body.aside().open_all)
    settle(app)
    bar = app.page.filter_bar
    chip = bar.chips["these"]
    assert (chip.text(), chip.isVisible()) == ("From push-down: 2", True)
    assert sorted(names(app)) == sorted(NAMES[:2])
    app.page._keep_query()
    assert app.context.preference("opportunities.query") is None
    assert not saves_view(app)
    click(chip)
    settle(app)
    assert (len(names(app)), chip.isVisible()) == (3, False)
    assert saves_view(app)
    click(bar.more)
    menu = bar.more.findChildren(QMenu)[-1]
    assert "From push-down" not in [one.text() for one in menu.actions()]
    menu.close()
    app.page.set_query(ListQuery(these=(1,)))
    settle(app)
    click(bar.clear)
    settle(app)
    assert app.page.query().these == ()


def saves_view(app: App) -> bool:
    """Whether what is listed can be saved as a view."""
    actions = app.page.views.menu_of().actions()
    return next(one for one in actions if one.objectName() == "save_view").isEnabled()


def test_the_result_gives_the_pane_its_place_back(make_app: Make) -> None:
    app = make_app()
    ids = [add_lead(app, name=name) for name in NAMES[:2]]
    page = open_leads(app)
    click(page.list_bar.pane)
    push_down(app, ids)
    result = page.body.aside()
    assert not page.bar.isVisible()
    QTest.keyClick(app.window, Qt.Key.Key_F6)
    assert app.window.focusWidget() is result.open_all
    QTest.keyClick(result.open_all, Qt.Key.Key_Escape)
    settle(app)
    assert page.body.aside() is None
    assert page.preview.isVisible()
    assert app.window.focusWidget() is page.table
    QTest.keyClick(app.window, Qt.Key.Key_F6)
    assert app.window.focusWidget() is page.preview.apart
    QTest.keyClick(app.window, Qt.Key.Key_F6)
    assert app.window.rail.isAncestorOf(app.window.focusWidget())


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
@pytest.mark.parametrize("width", [1100, 1200, 1280, 1366])
def test_a_result_covers_nothing_of_the_list(make_app: Make, language: str, width: int) -> None:
    app = make_app(language=language, size=(width, 640))
    ids = [add_lead(app, name=name) for name in NAMES[:2]]
    page = open_leads(app)
    push_down(app, ids)
    assert {"customer", "phone", "status"} <= set(shown_keys(app))
    assert page.table.horizontalScrollBar().maximum() == 0
    assert page.body.list.geometry().right() < page.body.aside().geometry().left()
    page.close_result()
    settle(app)
    assert page.body.list.geometry().right() == page.body.rect().right()
    assert "owner" in shown_keys(app)


def test_the_pane_and_other_ticks_come_back_beside_a_result(make_app: Make) -> None:
    app = make_app()
    ids = [add_lead(app, name=name) for name in NAMES]
    page = open_leads(app)
    push_down(app, ids[:2])
    click_record(app, ids[2], "tick")
    settle(app)
    assert page.bar.isVisible()
    press(app, Qt.Key.Key_Space)
    assert page.body.aside() is None
    assert page.preview.isVisible()


def test_a_lead_pushed_down_alone_leads_to_its_opportunity(make_app: Make) -> None:
    app = make_app()
    record = add_lead(app)
    open_leads(app)
    said, opened = toasts(app), asked(app)
    press_context(app, record, Operation.PUSH_DOWN)
    app.qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    made = stored(app, record)
    assert made.facts.opportunity in said[0].text
    assert said[0].action_text == "Open"
    said[0].action()
    assert (opened[0].kind, opened[0].id) == (Kind.OPPORTUNITY, made.opportunity)


def test_what_was_said_to_the_lead_stands_in_the_opportunity_and_says_so(make_app: Make) -> None:
    app = make_app()
    record = add_lead(app, owner=app.users["wanglei"].id)
    entry = Entry("note", Method.PHONE, "Wants a bed", clock.now())
    operate(app.session("zhoumin"), Operation.DYNAMICS, [record], entry, subject=LEADS)
    operate(app.session("zhoumin"), Operation.PUSH_DOWN, [record], subject=LEADS)
    app.context.announce(Changes(frozenset({Kind.LEAD, Kind.OPPORTUNITY})))
    page = open_leads(app)
    click(page.list_bar.pane)
    click_record(app, record)
    settle(app)
    mine = {one.title: one for one in page.preview.timeline.entries()}
    number = stored(app, record).facts.opportunity
    assert f"Zhou Min pushed it down to {number}" in mine
    assert mine["Zhou Min"].detail == "Phone"
    links = [one.accessibleName() for one in page.preview.facts.findChildren(Button)]
    assert f"Opportunity {number}" in links
    app.window.go("opportunities")
    settle(app)
    pane = app.page
    click(pane.list_bar.pane)
    click_row(app, 0)
    settle(app)
    theirs = {one.title: one for one in pane.preview.timeline.entries()}
    assert "Zhou Min pushed it down from a lead" in theirs
    assert (theirs["Zhou Min"].detail, theirs["Zhou Min"].text) == ("Phone · from the lead", "Wants a bed")


def open_lead(app: App, record: int) -> LeadForm:
    """Opens a lead's form and waits for what it shows."""
    app.context.open_record(Kind.LEAD, record, app.page.model.ids())
    app.idle()
    settle(app)
    assert isinstance(app.page, LeadForm)
    return app.page


def test_a_lead_entered_by_the_key_of_new(make_app: Make) -> None:
    app = make_app("wanglei")
    open_leads(app)
    assert app.window.wiring.actions.new.text() == "&New lead"
    QTest.keyClick(app.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    sheet = shown(app, QuickNew)
    keys(sheet.fields.editor("name"), "徐可")
    keys(sheet.fields.editor("phone"), "13816502217")
    click(sheet.save_button)
    gone(app, sheet)
    settle(app)
    assert names(app) == ["徐可"]
    row = app.page.model.row(0)
    assert (row.owner, row.status) == (app.users["wanglei"].id, LeadStatus.NEW)
    app.window.go("opportunities")
    assert app.window.wiring.actions.new.text() == "&New opportunity"


def test_another_open_opportunity_with_the_phone_is_told_and_asks_nothing(make_app: Make) -> None:
    app = make_app()
    app.add(name="周先生", phone="138 0013 8000", owner=app.users["wanglei"].id, store=1)
    open_leads(app)
    app.context.new_record(Kind.LEAD, {"name": "简宁", "phone": "13800138000"})
    sheet = shown(app, QuickNew)
    app.qtbot.waitUntil(sheet.notice.isVisible, timeout=WAIT)
    assert sheet.save_button.isEnabled()
    click(sheet.save_button)
    gone(app, sheet)
    assert names(app) == ["简宁"]


def test_all_fields_goes_on_in_the_form_where_an_edit_is_kept(make_app: Make) -> None:
    app = make_app()
    open_leads(app)
    app.context.new_record(Kind.LEAD, {"name": "徐可"})
    sheet = shown(app, QuickNew)
    keys(sheet.fields.editor("wechat"), "xuke")
    click(sheet.all_fields)
    gone(app, sheet)
    form = app.page
    assert isinstance(form, LeadForm)
    keys(form.fields.editor("company"), "Acme")
    click(form.bar.save)
    app.idle()
    settle(app)
    record = form.address().id
    assert stored(app, record).values["company"] == "Acme"
    keys(form.fields.editor("remark"), "calls back")
    click(form.bar.save)
    app.idle()
    settle(app)
    after = stored(app, record)
    assert (after.values["remark"], after.facts.version) == ("calls back", 2)
    assert form.side.history.entries()[0].title == "Edit"


def test_a_lead_saved_by_another_meanwhile_asks_field_by_field(make_app: Make) -> None:
    app = make_app()
    record = add_lead(app, remark="old")
    open_leads(app)
    form = open_lead(app, record)
    keys(form.fields.editor("remark"), " mine")
    draft = dict(stored(app, record).values) | {"remark": "theirs"}
    operate(app.session("zhoumin"), Operation.EDIT, [record], EditValues(draft, 1), subject=LEADS)
    click(form.bar.save)
    sheet = shown(app, ConflictSheet)
    click(sheet.all_mine)
    click(sheet.save_button)
    gone(app, sheet)
    settle(app)
    assert "mine" in stored(app, record).values["remark"]


def test_a_pushed_down_lead_is_locked_and_each_leads_to_the_other(make_app: Make) -> None:
    app = make_app()
    record = add_lead(app)
    open_leads(app)
    form = open_lead(app, record)
    form.operations.trigger(Operation.PUSH_DOWN)
    settle(app)
    made = stored(app, record)
    assert form.fields.editor("name").isReadOnly()
    assert not form.operations.action(Operation.CLOSE).isEnabled()
    click(form.facts.links[0])
    app.idle()
    settle(app)
    opportunity = app.page
    assert (opportunity.address().kind, opportunity.address().id) == (Kind.OPPORTUNITY, made.opportunity)
    opened = asked(app)
    click(opportunity.facts.links[0])
    assert (opened[0].kind, opened[0].id) == (Kind.LEAD, record)


def test_what_tells_how_to_change_the_owner_yields_to_the_facts(make_app: Make) -> None:
    app = make_app(size=(1100, 640))
    record = add_lead(app)
    open_leads(app)
    open_lead(app, record).operations.trigger(Operation.PUSH_DOWN)
    settle(app)
    app.context.open_record(Kind.OPPORTUNITY, stored(app, record).opportunity)
    app.idle()
    settle(app)
    strip = app.page.facts
    assert not strip.hint.isVisible()
    assert "Assign or Hand over" in strip.toolTip()
    app.window.resize(1600, 900)
    settle(app)
    assert strip.hint.isVisible()
    assert strip.hint.geometry().right() < strip.width()
    assert not strip.toolTip()


def test_an_opportunity_that_one_may_not_see_is_named_and_leads_nowhere(make_app: Make) -> None:
    app = make_app("zhangqiang")
    record = add_lead(app, owner=app.users["zhangqiang"].id)
    operate(app.session(), Operation.PUSH_DOWN, [record], subject=LEADS)
    made = stored(app, record)
    target = AssignTo(app.users["wanglei"].id, 1)
    assert operate(app.session("zhoumin"), Operation.HAND_OVER, [made.opportunity], target).done
    app.context.announce(Changes(frozenset({Kind.LEAD, Kind.OPPORTUNITY})))
    page = open_leads(app)
    page.set_query(ListQuery())
    click(page.list_bar.pane)
    click_record(app, record)
    settle(app)
    number = made.facts.opportunity
    links = [one.text() for one in page.preview.facts.findChildren(Button)]
    assert number in [one.text() for one in page.preview.facts.findChildren(Label)]
    assert number not in links
    form = open_lead(app, record)
    assert f"Opportunity {number}" in form.facts.facts()
    assert form.facts.links == []


def test_a_result_offers_to_open_only_what_one_may_see(make_app: Make) -> None:
    app = make_app("zhangqiang")
    mine, *gone_from = [add_lead(app, name=name, owner=app.users["zhangqiang"].id) for name in NAMES[:3]]
    session = app.session("zhoumin")
    with session.write():
        # He does not work there any more: what becomes of these is nobody's, in a store that is not his.
        session.database.execute_sql("UPDATE lead SET store_id = 3 WHERE id IN (?, ?)", gone_from)
    app.context.announce(Changes(frozenset({Kind.LEAD})))
    page = open_leads(app)
    tick(app, (mine, *gone_from))
    settle(app)
    press(app, Qt.Key.Key_P)
    app.qtbot.waitUntil(lambda: page.body.aside() is not None, timeout=WAIT)
    settle(app)
    result = page.body.aside()
    numbers = [stored(app, one).facts.opportunity for one in gone_from]
    texts = [one.text() for one in result.list.findChildren(Label)]
    assert [f"→ {number} · unassigned" in texts for number in numbers] == [True, True]
    assert len(result.opens) == 1
    assert result.open_all.text() == "Open 1 opportunity"
    opened, said = asked(app), toasts(app)
    click(result.open_all)
    assert (opened[0].kind, opened[0].id) == (Kind.OPPORTUNITY, stored(app, mine).opportunity)
    page.close_result()
    alone = add_lead(app, owner=app.users["zhangqiang"].id)
    with session.write():
        session.database.execute_sql("UPDATE lead SET store_id = 3 WHERE id = ?", (alone,))
    page.operations.run(Operation.PUSH_DOWN, (alone,))
    app.qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert said[-1].action is None


def test_the_palette_finds_leads(make_app: Make) -> None:
    app = make_app()
    record = add_lead(app, name="徐可")
    app.add(name="徐可")
    found = find_records("徐可", app.session())
    assert [one.kind for one in found] == [Kind.OPPORTUNITY, Kind.LEAD]
    opened = asked(app)
    record_entries(app.context, found)[1].run()
    assert (opened[0].kind, opened[0].id) == (Kind.LEAD, record)


def test_the_empty_list_offers_to_enter_to_import_and_a_template_of_leads(make_app: Make) -> None:
    app = make_app()
    app.add(name="徐可")
    page = open_leads(app)
    app.qtbot.waitUntil(page.nothing.empty.isVisible, timeout=WAIT)
    enter, from_sheet, template = page.nothing.empty.buttons
    assert enter.text() == "New lead"
    click(template)
    dialog = app.window.findChildren(QFileDialog)[0]
    assert dialog.selectedFiles()[0].endswith(f"{template_name(Kind.LEAD)}.xlsx")
    dialog.reject()
    click(from_sheet)
    settle(app)
    assert isinstance(app.page, ImportPage)
    assert app.page.kinds.value() is Kind.LEAD


def test_assigning_a_lead_is_taken_back(make_app: Make) -> None:
    app = make_app()
    record = add_lead(app)
    page = open_leads(app)
    said = toasts(app)
    page.operations.run(Operation.ASSIGN, [record], AssignTo(app.users["wanglei"].id, 1))
    app.qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert stored(app, record).facts.owner is not None
    said[0].action()
    settle(app)
    facts = stored(app, record).facts
    assert (facts.owner, facts.store, facts.status) == (None, 1, LeadStatus.NEW)


def test_leads_are_closed_with_a_reason_after_a_second_page(make_app: Make) -> None:
    app = make_app()
    ids = [add_lead(app, name=name) for name in NAMES[:2]]
    page = open_leads(app)
    tick(app, ids)
    press_bar(app, Operation.CLOSE)
    sheet = shown(app, CloseSheet)
    assert sheet.title.text() == "Close 2 leads"
    click(sheet.reason.buttons()[0])
    click(sheet.next)
    question = shown(app, ConfirmSheet)
    question.tick.click()
    click(question.confirm_button)
    gone(app, sheet)
    settle(app)
    assert [stored(app, one).facts.status for one in ids] == [LeadStatus.CLOSED] * 2
    assert page.figures.counts.by_status[LeadStatus.CLOSED] == 2


def test_a_lead_deleted_in_its_form_is_gone(make_app: Make) -> None:
    app = make_app()
    record = add_lead(app)
    open_leads(app)
    form = open_lead(app, record)
    form.operations.trigger(Operation.DELETE)
    question = shown(app, ConfirmSheet)
    assert question.title.text() == "Delete 1 lead for good?"
    click(question.confirm_button)
    app.qtbot.waitUntil(lambda: app.page is not form, timeout=WAIT)
    settle(app)
    assert names(app) == []


def test_a_message_on_the_clipboard_starts_a_lead(make_app: Make) -> None:
    app = make_app("zhoumin")
    open_leads(app)
    QApplication.clipboard().setText("王先生 13800138000 佛山顺德乐从 想看真皮沙发 预算3万")
    app.window.wiring.actions.paste.trigger()
    sheet = shown(app, PasteSheet)
    click(sheet.fill_button)
    app.qtbot.waitUntil(lambda: isinstance(app.window.view(), LeadForm), timeout=WAIT)
    app.idle()
    draft = app.window.view().fields.draft()
    assert (draft["name"], draft["phone"]) == ("王先生", "138 0013 8000")
    assert "预算3万" in draft["remark"]


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_narrow_pane_cuts_neither_its_facts_nor_its_buttons(make_app: Make, language: str) -> None:
    app = make_app(language=language)
    place = {"province": "上海市", "city": "上海市", "district": "静安区"}
    lead = add_lead(app, **place, address="共和新路 152 弄 2151 号 12 栋 3 单元 1804 室", wechat="xu_ke")
    operate(app.session(), Operation.PUSH_DOWN, [lead], subject=LEADS)
    page = open_leads(app)
    page.list_bar.tab_chosen.emit(None)
    settle(app)
    click_row(app, 0)
    page.arrangement.toggle_pane()
    settle(app)
    pane = page.preview
    app.qtbot.waitUntil(pane.facts.isVisible)
    labels = [one for one in pane.facts.findChildren(Label) if one.isVisible() and one.wordWrap()]
    assert any(one.height() > 1.5 * one.fontMetrics().height() for one in labels)
    assert all(one.height() >= one.heightForWidth(one.width()) for one in labels)
    assert all(one.width() >= one.sizeHint().width() for one in pane.buttons.values())
