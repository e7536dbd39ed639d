"""Tests of the form: editing, checking, saving, leaving, and what must never be lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.clock import clock
from desktop.controllers.arguments import CloseWith, ConvertTo, Entry
from desktop.controllers.operate import operate
from desktop.ui import theme
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.opportunities.customer_phone import CustomerPhoneSheet
from desktop.ui.opportunities.form import OpportunityForm
from desktop.ui.records.dialogs.dynamics import DynamicsSheet
from desktop.ui.records.guard_sheet import GuardSheet
from desktop.ui.records.quick_new import QuickNew
from desktop.ui.shell.palette import Palette
from desktop.ui.shell.record_window import RecordWindow
from desktop.ui.widgets.line_edit import ABOVE, INSIDE
from desktop.ui.widgets.toast import Toast
from desktop.words import Business, Choice, Kind, Method, Operation
from tests.app import App
from tests.ui.opportunity_forms import (
    MakeApp,
    activate,
    click,
    keys,
    open_form,
    settle,
    shown,
    stored,
    type_into,
    wait_for,
    wait_gone,
)


def own(app: App, login: str = "wanglei", **more: object) -> int:
    """An opportunity of a person, entered by the administrator."""
    person = app.users[login]
    draft = {"name": "陈静怡", "phone": "138 0013 8000", "owner": person.id, "store": person.stores[0]} | more
    return app.add(draft, login="zhoumin")


def test_a_form_shows_its_record(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_form(app, own(app, needs="沙发、餐桌椅", budget="86000", intent="A"))
    assert form.header.title.text() == "陈静怡 · 沙发、餐桌椅"
    assert form.fields.editor("needs").visible_tags() == ["沙发", "餐桌椅"]
    assert form.fields.editor("budget").text() == "86,000"
    assert form.fields.editor("intent").value() == "A"
    assert "Owner Wang Lei" in form.facts.facts()
    assert not form.is_changed()
    assert not form.bar.save.isEnabled()


def test_editing_and_saving(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("company"), "静怡设计")
    form.fields.editor("needs").line.setFocus()
    keys(form.fields.editor("needs").line, "沙发,衣柜")
    type_into(form.fields.editor("expected_close"), "2026/12/20")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    values = stored(app, record).values
    assert (values["company"], values["needs"]) == ("静怡设计", "沙发、衣柜")
    assert values["expected_close"] == date(2026, 12, 20)
    assert not form.is_changed()
    assert form.side.history.entries()[0].title == "Edit"


def test_a_double_click_on_save_is_one_edit(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("company"), "静怡设计")
    click(form.bar.save)
    click(form.bar.save)
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    assert stored(app, record).facts.version == 2


def test_faults_are_counted_and_led_to(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    form = open_form(app, own(app))
    email = form.fields.editor("email")
    type_into(email, "jingyi@shangju")
    assert not form.fields.faults()
    QTest.keyClick(email, Qt.Key.Key_Tab)
    assert form.fields.box("email").problem() == "The e-mail address is incomplete"
    assert form.bar.state.label.text() == "1 field to fix"
    assert not form.bar.save.isEnabled()
    QTest.keyClick(form, Qt.Key.Key_F8)
    assert email.hasFocus()
    type_into(email, "jingyi@shangju.cn")
    assert not form.fields.faults()
    assert form.bar.save.isEnabled()


def test_saving_with_what_was_never_left_shows_all_faults(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("name"), " ")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    assert form.fields.box("name").problem()
    assert form.fields.editor("name").hasFocus()
    assert stored(app, record).values["name"] == "陈静怡"


def test_leaving_asks_and_keep_editing_stays(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("company"), "静怡设计")
    click(form.header.back)
    click(wait_for(app, GuardSheet).keep_button)
    wait_gone(app, GuardSheet)
    assert app.page is form
    click(form.header.back)
    click(wait_for(app, GuardSheet).save_button)
    wait_gone(app, GuardSheet)
    app.qtbot.waitUntil(lambda: not isinstance(app.page, OpportunityForm))
    assert stored(app, record).values["company"] == "静怡设计"


def test_discarding_leaves_the_record_as_it_was(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("company"), "静怡设计")
    form.keep_draft()
    click(form.header.back)
    click(wait_for(app, GuardSheet).discard_button)
    app.qtbot.waitUntil(lambda: not isinstance(app.page, OpportunityForm))
    assert stored(app, record).values["company"] == ""
    assert not open_form(app, record).body.offer.isVisible()


def test_previous_and_next_record_of_the_list(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    ids = [own(app, name=name, phone=phone) for name, phone in (("甲", "13800138001"), ("乙", "13800138002"))]
    form = open_form(app, ids[0], ids)
    assert form.header.place.text() == "1 / 2"
    QTest.keyClick(form, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle(app)
    assert form.fields.draft()["name"] == "乙"
    assert form.header.place.text() == "2 / 2"
    click(form.header.previous)
    settle(app)
    assert form.fields.draft()["name"] == "甲"


def test_a_crash_loses_at_most_the_last_second(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("remark"), "客餐厅先定")
    QTest.qWait(1000)
    app.window.content.close_form(form)
    again = open_form(app, record)
    assert again.fields.draft()["remark"] == ""
    assert again.body.offer.isVisible()
    click(again.body.offer.link)
    assert again.fields.draft()["remark"] == "客餐厅先定"
    click(again.bar.save)
    app.idle()
    assert stored(app, record).values["remark"] == "客餐厅先定"


def test_a_draft_restored_over_a_newer_version_asks(make_app: MakeApp) -> None:
    from desktop.ui.records.conflict import ConflictSheet

    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("company"), "我的")
    form.keep_draft()
    app.window.content.close_form(form)
    edit_elsewhere(app, record, company="别人的")
    again = open_form(app, record)
    click(again.body.offer.link)
    click(again.bar.save)
    assert list(wait_for(app, ConflictSheet).rows()) == ["company"]


def edit_elsewhere(app: App, record: int, **changes: object) -> None:
    """The administrator saves the record in another window."""
    from desktop.controllers.arguments import EditValues
    from desktop.controllers.entries.opportunity import BY_KEY
    from desktop.ui.records.editors.factory import typed

    now = stored(app, record)
    draft = {key: typed(BY_KEY[key], value) for key, value in now.values.items() if key in BY_KEY}
    outcome = operate(
        app.session("zhoumin"),
        Operation.EDIT,
        [record],
        EditValues(draft | changes, now.facts.version, accept_same_phone=True, customer_phone=False),
    )
    app.context.announce(outcome.changes)
    app.idle()


def test_a_conflict_asks_only_about_what_both_changed(make_app: MakeApp) -> None:
    from desktop.ui.records.conflict import MINE, THEIRS, ConflictSheet

    app = make_app("wanglei")
    record = own(app, budget="68000", intent="B")
    form = open_form(app, record)
    type_into(form.fields.editor("budget"), "86000")
    type_into(form.fields.editor("remark"), "客餐厅先定")
    click(form.fields.editor("intent").buttons()[0])
    edit_elsewhere(app, record, budget="90000", intent="C", second_phone="139 1234 5678")
    assert form.fields.draft()["budget"] == "86000"
    click(form.bar.save)
    sheet = wait_for(app, ConflictSheet)
    assert list(sheet.rows()) == ["intent", "budget"]
    assert not sheet.save_button.isEnabled()
    click(sheet.rows()["intent"].buttons()[0])
    assert not sheet.save_button.isEnabled()
    click(sheet.rows()["budget"].buttons()[1])
    assert sheet.choices() == {"intent": MINE, "budget": THEIRS}
    click(sheet.save_button)
    app.idle()
    settle(app)
    values = stored(app, record).values
    assert (values["budget"], values["intent"], values["remark"]) == (9_000_000, "A", "客餐厅先定")
    assert values["second_phone"] == "139 1234 5678"
    assert not form.is_changed()


def test_all_mine_and_back_to_editing(make_app: MakeApp) -> None:
    from desktop.ui.records.conflict import ConflictSheet

    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("company"), "我的")
    edit_elsewhere(app, record, company="别人的")
    click(form.bar.save)
    sheet = wait_for(app, ConflictSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    wait_gone(app, ConflictSheet)
    assert form.fields.draft()["company"] == "我的"
    click(form.bar.save)
    sheet = wait_for(app, ConflictSheet)
    click(sheet.all_mine)
    click(sheet.save_button)
    settle(app)
    assert stored(app, record).values["company"] == "我的"


def test_a_follow_up_meanwhile_refuses_nobodys_save(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    type_into(form.fields.editor("company"), "静怡设计")
    entry = Entry("uuid-1", Method.PHONE, "来过电话", clock.now())
    outcome = operate(app.session("zhoumin"), Operation.DYNAMICS, [record], entry)
    app.context.announce(outcome.changes)
    app.idle()
    assert form.fields.draft()["company"] == "静怡设计"
    assert form.side.timeline.entries()[0].text == "来过电话"
    click(form.bar.save)
    app.idle()
    assert stored(app, record).values["company"] == "静怡设计"


def test_after_convert_a_changed_phone_asks_about_the_customers(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    draft = {"name": "陈静怡", "phone": "13800138000"}
    operate(app.session("zhoumin"), Operation.CONVERT, [record], ConvertTo("form-1", draft))
    form = open_form(app, record)
    type_into(form.fields.editor("phone"), "13800138001")
    click(form.bar.save)
    click(wait_for(app, CustomerPhoneSheet).both_button)
    wait_gone(app, CustomerPhoneSheet)
    settle(app)
    after = stored(app, record)
    assert after.values["phone"] == "13800138001"
    assert after.customer is not None
    assert after.customer.phone == "13800138001"


def test_a_closed_record_is_locked_with_the_reason(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    reason = app.context.directory.listed(Choice.REASON)[0]
    operate(app.session("zhoumin"), Operation.CLOSE, [record], CloseWith(reason.id, "不要了"))
    form = open_form(app, record)
    assert stored(app, record).facts.business is Business.CLOSED
    assert form.fields.editor("name").isReadOnly()
    assert not form.fields.editor("company").placeholderText(), "nothing asks to be filled in"
    assert form.fields.box("phone").hint.isHidden()
    assert form.fields.box("name").star.isHidden()
    assert "closed as invalid" in form.bar.state.label.text()
    assert not form.side.note.log_button.isEnabled()


def test_the_key_of_dynamics_says_why_it_does_nothing(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add()
    operate(app.session(), Operation.DISABLE, [record])
    form = open_form(app, record)
    QTest.keyClick(form, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    settle(app)
    assert shown(DynamicsSheet) is None
    assert any("disabled" in toast.label.text() for toast in app.window.findChildren(Toast))


def test_deleting_closes_the_form(make_app: MakeApp) -> None:
    app = make_app("zhoumin")
    record = app.add({"name": "错录"})
    form = open_form(app, record)
    form.operations.trigger(Operation.DELETE)
    click(wait_for(app, ConfirmSheet).confirm_button)
    app.qtbot.waitUntil(lambda: not isinstance(app.page, OpportunityForm))
    app.idle()
    assert not any(toast.error for toast in app.window.findChildren(Toast))


def test_closing_what_then_is_out_of_sight_closes_the_form_and_is_no_fault(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "过路客"}, login="zhoumin")
    form = open_form(app, record)
    reason = app.context.directory.listed(Choice.REASON)[0]
    form.operations.run(Operation.CLOSE, [record], CloseWith(reason.id, "不要了"))
    app.qtbot.waitUntil(lambda: not isinstance(app.page, OpportunityForm))
    app.idle()
    assert not any(toast.error for toast in app.window.findChildren(Toast))


def test_the_note_box_logs_and_comes_back_after_a_crash(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    keys(form.side.note.text, "sent three schemes")
    QTest.qWait(1000)
    app.window.content.close_form(form)
    form = open_form(app, record)
    assert form.side.note.text.text() == "sent three schemes"
    QTest.keyClick(form.side.note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    assert form.side.note.is_empty()
    assert form.side.timeline.entries()[0].text == "sent three schemes"
    assert stored(app, record).last_follower == app.users["wanglei"].id


def test_history_shows_old_and_new(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app, budget="68000")
    edit_elsewhere(app, record, budget="86000")
    form = open_form(app, record)
    form.side.show_tab("history")
    changes = form.side.history.entries()[0].changes
    assert [(one.caption, one.old, one.new) for one in changes] == [("Budget", "68,000", "86,000")]
    form.side.narrow_history(Operation.NEW)
    assert len(form.side.history.entries()) == 1


def test_the_form_stands_in_a_window_of_its_own(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    form = open_form(app, record)
    click(form.header.pop_out)
    window = wait_for(app, RecordWindow)
    inside = window.form
    assert isinstance(inside, OpportunityForm)
    settle(app)
    assert inside.header.pop_out.isHidden()
    assert not isinstance(app.page, OpportunityForm)
    click(inside.header.back)
    wait_gone(app, RecordWindow)


@pytest.mark.parametrize(("login", "may"), [("wanglei", False), ("limin", True)])
def test_how_the_owner_is_changed_is_told_who_may_change_it(make_app: MakeApp, login: str, may: bool) -> None:
    app = make_app(login, size=(1920, 1000))
    form = open_form(app, own(app))
    assert (form.facts.hint is not None and form.facts.hint.isVisible()) is may


def test_keys_that_hold_anywhere_hold_in_a_window_of_its_own_too(make_app: MakeApp) -> None:
    app = make_app("limin")
    app.context.open_record(Kind.OPPORTUNITY, own(app), own_window=True)
    window = wait_for(app, RecordWindow)
    settle(app)

    def press(key: Qt.Key) -> None:
        activate(app, window)
        QTest.keyClick(window.form.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)

    press(Qt.Key.Key_2)
    settle(app)
    assert app.window.content.page_key() == "leads"
    press(Qt.Key.Key_N)
    sheet = wait_for(app, QuickNew)
    press(Qt.Key.Key_1)
    settle(app)
    assert sheet.isVisible()
    assert app.window.content.page_key() == "leads"
    sheet.reject()
    wait_gone(app, QuickNew)
    press(Qt.Key.Key_K)
    app.qtbot.waitUntil(lambda: any(one.isVisible() for one in app.window.findChildren(Palette)))


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_every_group_fits_at_1366_by_768(make_app: MakeApp, language: str) -> None:
    app = make_app("wanglei", size=(1366, 736), language=language)
    first = own(app, name="王先生")
    draft = {"name": "王先生", "phone": "13800138000"}
    operate(app.session("zhoumin"), Operation.CONVERT, [first], ConvertTo("form-1", draft))
    form = open_form(app, own(app))
    assert form.body.notice.strip is not None
    assert form.body.verticalScrollBar().maximum() == 0
    type_into(form.fields.editor("email"), "jingyi@shangju")
    form.fields.focus("wechat")
    settle(app)
    assert form.fields.box("email").problem()
    assert form.body.verticalScrollBar().maximum() == 0, "a fault more still fits"
    assert app.window.status.isHidden(), "the save bar takes its place"
    click(form.header.back)
    click(wait_for(app, GuardSheet).discard_button)
    wait_gone(app, GuardSheet)
    assert app.window.status.isVisible()


def test_the_remark_is_whole_in_a_low_window(make_app: MakeApp) -> None:
    app = make_app("wanglei", size=(1366, 736))
    form = open_form(app, own(app))
    box, editor = form.fields.box("remark"), form.fields.editor("remark")
    assert box.rect().contains(editor.geometry())


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_a_locked_form_shows_its_texts_whole_in_the_smallest_window(make_app: MakeApp, language: str) -> None:
    app = make_app("limin", language=language, size=(1100, 640))
    place = {"province": "新疆维吾尔自治区", "city": "呼和浩特市", "district": "浦东新区"}
    long = {"email": "jingyi.zhang.work@shangju-furniture.com.cn", "wechat": "wxid_abcdefgh123456"}
    record = own(app, **place, **long)
    operate(app.session("zhoumin"), Operation.DISABLE, [record])
    form = open_form(app, record)
    one_line = set()
    for key in ("name", "phone", "company", "address", *place, *long):
        editor = form.fields.editor(key)
        assert editor.isReadOnly()
        room = editor.width() - editor.textMargins().left() - editor.textMargins().right() - 2 * INSIDE
        needed = editor.fontMetrics().horizontalAdvance(editor.text())
        assert needed <= room * (editor.height() - 2 * ABOVE) // editor.fontMetrics().height(), key
        if needed <= room:
            one_line.add(key)
            assert editor.height() == theme.CONTROL
    assert {"name", "phone", "city", "district"} <= one_line


def test_what_asks_to_be_filled_in_comes_back_with_the_right_to(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = own(app)
    form = open_form(app, record)
    asked = form.fields.editor("company").placeholderText()
    assert asked
    for operation, shown_then in ((Operation.DISABLE, ""), (Operation.ENABLE, asked)):
        outcome = operate(app.session("zhoumin"), operation, [record])
        app.context.announce(outcome.changes)
        settle(app)
        assert form.fields.editor("company").placeholderText() == shown_then
    assert form.fields.box("name").star.isVisible()
