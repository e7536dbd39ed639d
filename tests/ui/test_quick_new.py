"""Tests of quick entry: name, phone, Enter, and what may come between."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.controllers.list_query import SortKey
from desktop.controllers.operate import operate
from desktop.ui.opportunities.form import OpportunityForm
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.quick_new import QuickNew
from desktop.ui.widgets.buttons import Button
from desktop.words import Business, Kind, Operation
from tests.app import App
from tests.ui.list_help import asked, toasts
from tests.ui.opportunity_forms import (
    WAIT,
    MakeApp,
    activate,
    click,
    count,
    keys,
    open_quick_new,
    settle,
    shown,
    stored,
    type_into,
    wait_for,
    wait_gone,
)


def add_own(app: App, name: str = "胡先生") -> int:
    """Enters an opportunity of the salesperson's own, with a phone that is typed again later; gives its id."""
    person = app.users["zhangqiang"]
    place = {"owner": person.id, "store": person.stores[0]}
    return app.add({"name": name, "phone": "13912345678", **place})


def test_name_phone_enter_is_all_it_takes(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    name, phone = sheet.fields.editor("name"), sheet.fields.editor("phone")
    assert name.hasFocus()
    keys(name, "陈静怡")
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert phone.hasFocus()
    keys(phone, "138 0013 8000")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    wait_gone(app, QuickNew)
    record = stored(app, 1)
    assert record.values["phone_key"] == "+8613800138000"
    assert record.facts.business is Business.ASSIGNED
    assert record.facts.owner == app.users["wanglei"].id
    assert record.facts.store == app.users["wanglei"].stores[0]


def test_enter_pressed_twice_makes_one_record(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "陈静怡")
    phone = sheet.fields.editor("phone")
    type_into(phone, "13800138000")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    QTest.keyClick(phone, Qt.Key.Key_Return)
    sheet.save()
    wait_gone(app, QuickNew)
    assert count(app) == 1


def test_a_second_enter_does_not_open_the_row_below(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    app.add({"name": "孙思源", "wechat": "sun"})
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "陈静怡")
    type_into(sheet.fields.editor("wechat"), "jingyi_c")
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Return)
    wait_gone(app, QuickNew)
    activate(app, app.window)
    page = app.page
    assert isinstance(page, RecordsPage)
    page.table.setFocus()
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Return)
    app.idle()
    assert app.page is page
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Return)
    app.idle()
    assert isinstance(app.page, OpportunityForm)


def test_a_double_click_on_save_makes_one_record(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "陈静怡")
    type_into(sheet.fields.editor("wechat"), "jingyi_c")
    click(sheet.save_button)
    click(sheet.save_button)
    wait_gone(app, QuickNew)
    assert count(app) == 1


def test_a_problem_shows_on_leaving_the_field_never_while_typing(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    phone = sheet.fields.editor("phone")
    type_into(phone, "123")
    assert not sheet.fields.box("phone").problem()
    QTest.keyClick(phone, Qt.Key.Key_Tab)
    assert "too short" in sheet.fields.box("phone").problem()
    assert sheet.fields.box("phone").severity() == "error"
    assert not sheet.save_button.isEnabled()
    type_into(phone, "13800138000")
    assert not sheet.fields.box("phone").problem()


def test_a_message_waits_until_the_click_that_left_the_field_is_over(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    target = sheet.fields.editor("wechat")
    at = target.mapTo(sheet, target.rect().center())
    handle, left, bare = sheet.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, left, bare, at)
    app.qtbot.waitUntil(target.hasFocus)
    assert not sheet.fields.box("name").problem()
    QTest.mouseRelease(handle, left, bare, at)
    app.qtbot.waitUntil(lambda: bool(sheet.fields.box("name").problem()), timeout=WAIT)


def test_looking_into_another_window_is_not_leaving_the_field(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    name = sheet.fields.editor("name")
    QApplication.sendEvent(name, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert not sheet.fields.box("name").problem()
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert sheet.fields.box("name").problem()


def test_an_unlikely_phone_is_a_warning_and_saves(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "陈静怡")
    type_into(sheet.fields.editor("phone"), "12345678901")
    sheet.fields.editor("wechat").setFocus()
    assert sheet.fields.box("phone").severity() == "warning"
    click(sheet.save_button)
    wait_gone(app, QuickNew)
    assert count(app) == 1


def test_a_phone_or_a_wechat_is_missed_once_both_were_left(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "陈静怡")
    QTest.keyClick(sheet.fields.editor("name"), Qt.Key.Key_Tab)
    QTest.keyClick(sheet.fields.editor("phone"), Qt.Key.Key_Tab)
    assert not sheet.fields.box("phone").problem()
    QTest.keyClick(sheet.fields.editor("wechat"), Qt.Key.Key_Tab)
    assert sheet.fields.box("phone").problem()


def test_the_same_phone_waits_for_a_choice(make_app: MakeApp) -> None:
    app = make_app("zhangqiang", records=[{"name": "胡明", "phone": "18917730265"}])
    add_own(app)
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "钱女士")
    type_into(sheet.fields.editor("phone"), "139 1234 5678")
    settle(app)
    assert sheet.notice.undecided()
    assert not sheet.save_button.isEnabled()
    assert sheet.notice.card is not None
    assert len(sheet.notice.open_buttons) == 1
    assert sheet.notice.anyway is not None
    phone = sheet.fields.editor("phone")
    phone.setFocus()
    QTest.keyClick(phone, Qt.Key.Key_Tab)
    assert sheet.notice.open_buttons[0].hasFocus()
    QTest.keyClick(sheet.notice.open_buttons[0], Qt.Key.Key_Tab)
    assert sheet.notice.anyway.hasFocus()
    QTest.keyClick(sheet.notice.anyway, Qt.Key.Key_Tab)
    assert sheet.fields.editor("wechat").hasFocus()
    click(sheet.notice.anyway)
    assert sheet.save_button.isEnabled()
    assert sheet.save_button.hasFocus()
    click(sheet.save_button)
    wait_gone(app, QuickNew)
    assert count(app) == 3


def test_enter_leads_to_what_has_to_be_decided(make_app: MakeApp) -> None:
    app = make_app("zhangqiang")
    add_own(app)
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "钱女士")
    type_into(sheet.fields.editor("phone"), "139 1234 5678")
    settle(app)
    texts = [one.text() for one in sheet.notice.findChildren(QLabel)]
    assert any("not followed up yet" in text for text in texts)
    handle = sheet.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert sheet.notice.open_buttons[0].hasFocus()
    QTest.keyClick(handle, Qt.Key.Key_Return)
    app.idle()
    assert shown(QuickNew) is sheet


def test_enter_before_the_look_up_answers_does_not_slip_through(make_app: MakeApp) -> None:
    app = make_app("zhangqiang", records=[{"name": "胡明", "phone": "18917730265"}])
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "钱女士")
    phone = sheet.fields.editor("phone")
    type_into(phone, "18917730265")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    settle(app)
    assert shown(QuickNew) is sheet
    assert sheet.notice.undecided()
    assert count(app) == 1


def test_of_several_with_the_phone_each_is_opened_from_its_own_line(make_app: MakeApp) -> None:
    app = make_app("zhangqiang")
    records = [add_own(app, name) for name in ("胡先生", "钱女士", "孙女士")]
    sheet = open_quick_new(app)
    opened = asked(app)
    type_into(sheet.fields.editor("phone"), "139 1234 5678")
    settle(app)
    ways = sheet.notice.open_buttons
    assert [one.accessibleName() for one in ways] == [
        f"Open {stored(app, record).facts.number}" for record in reversed(records)
    ]
    assert all(one.width() >= one.sizeHint().width() for one in ways)
    click(ways[1])
    assert [one.id for one in opened] == [records[1]]
    assert sheet.notice.anyway is not None


@pytest.mark.parametrize("more", ["", "布艺沙发"])
def test_what_was_typed_besides_the_name_is_offered_again_after_opening_the_other(
    make_app: MakeApp, more: str
) -> None:
    app = make_app("zhangqiang")
    add_own(app)
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "胡先生")
    type_into(sheet.fields.editor("phone"), "139 1234 5678")
    type_into(sheet.fields.editor("wechat"), more)
    settle(app)
    asked(app)
    click(sheet.notice.open_buttons[0])
    wait_gone(app, QuickNew)
    assert bool(app.context.drafts.load("opportunity-new")) is bool(more)


def test_what_one_may_not_see_shows_owner_and_store_only(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    chen = app.users["chenjie"]
    app.add(
        {"name": "秘密", "phone": "18917730265", "owner": chen.id, "store": chen.stores[0]}, login="zhoumin"
    )
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("phone"), "18917730265")
    settle(app)
    match = sheet.notice.matches().open[0]
    assert (match.id, match.name, match.number, match.owner) == (None, "", "", chen.id)
    assert not sheet.notice.open_buttons
    assert sheet.notice.undecided()


def test_all_fields_goes_on_with_what_was_typed(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "陈静怡")
    type_into(sheet.fields.editor("phone"), "13800138000")
    click(sheet.all_fields)
    wait_gone(app, QuickNew)
    form = app.page
    assert isinstance(form, OpportunityForm)
    assert form.draft()["name"] == "陈静怡"
    type_into(form.fields.editor("company"), "静怡设计")
    click(form.bar.save)
    app.idle()
    assert count(app) == 1
    assert stored(app, 1).values["company"] == "静怡设计"
    assert form.title() == "陈静怡 · " + stored(app, 1).facts.number


def test_save_and_new_goes_on_empty(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    for name in ("甲", "乙"):
        type_into(sheet.fields.editor("name"), name)
        type_into(sheet.fields.editor("wechat"), f"wx_{name}")
        click(sheet.and_new_button)
        app.idle()
        assert sheet.fields.draft()["name"] == ""
    assert count(app) == 2


def test_a_crash_loses_no_typing(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "陈静怡")
    QTest.qWait(1000)
    sheet.hide()
    sheet.deleteLater()
    again = open_quick_new(app)
    assert again.offer.isVisible()
    click(again.offer.link)
    assert again.fields.draft()["name"] == "陈静怡"
    type_into(again.fields.editor("wechat"), "jingyi_c")
    click(again.save_button)
    wait_gone(app, QuickNew)
    third = open_quick_new(app)
    assert not third.offer.isVisible()


def test_what_only_the_search_typed_is_not_asked_about(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_quick_new(app, {"name": "查无此人"})
    assert not sheet.is_dirty()
    type_into(sheet.fields.editor("phone"), "138")
    assert sheet.is_dirty()


def test_cancelling_asks_about_what_was_typed(make_app: MakeApp) -> None:
    from desktop.ui.dialogs import ConfirmSheet

    app = make_app("wanglei")
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), "陈静怡")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    question = wait_for(app, ConfirmSheet)
    click(question.confirm_button)
    wait_gone(app, QuickNew)
    assert count(app) == 0
    assert not open_quick_new(app).offer.isVisible()


def test_a_manager_enters_for_someone_of_the_own_stores(make_app: MakeApp) -> None:
    app = make_app("limin")
    sheet = open_quick_new(app)
    wang = app.users["wanglei"]
    click(sheet.owner_line.change)
    sheet.owner_line.owner.set_value(wang.id)
    sheet.owner_line.owner.chosen.emit(wang.id)
    type_into(sheet.fields.editor("name"), "陈静怡")
    type_into(sheet.fields.editor("wechat"), "jingyi_c")
    click(sheet.save_button)
    wait_gone(app, QuickNew)
    assert (stored(app, 1).facts.owner, stored(app, 1).facts.store) == (wang.id, wang.stores[0])


def test_a_shared_customer_is_named_while_typing(make_app: MakeApp) -> None:
    from desktop.controllers.arguments import ConvertTo

    app = make_app("limin")
    wang = app.users["wanglei"]
    record = app.add({"name": "王先生", "phone": "13800138000", "owner": wang.id, "store": wang.stores[0]})
    draft = {"name": "王先生", "phone": "13800138000"}
    operate(app.session("zhoumin"), Operation.CONVERT, [record], ConvertTo("form-1", draft))
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("phone"), "138-0013-8000")
    settle(app)
    assert sheet.notice.strip is not None
    assert sheet.notice.matches().shared is not None
    assert "王先生" in sheet.notice.strip.title.text()  # type: ignore[union-attr]
    assert not sheet.notice.undecided()
    type_into(sheet.fields.editor("name"), "钱女士")
    click(next(one for one in sheet.notice.strip.findChildren(Button) if one.text() == "View"))
    settle(app)
    (window,) = app.window.wiring.router.windows.all()
    assert window.form.title().startswith("王先生")
    assert sheet.isVisible(), "looking at the customer loses nothing that was typed"
    assert sheet.draft()["name"] == "钱女士"


@pytest.mark.parametrize("covered", [False, True], ids=["below the dialog", "below another form"])
def test_a_shared_customer_who_is_open_below_comes_forward_with_what_is_typed(
    make_app: MakeApp, covered: bool
) -> None:
    from desktop.controllers.arguments import ConvertTo

    app = make_app("limin")
    wang = app.users["wanglei"]
    record = app.add({"name": "王先生", "phone": "13800138000", "owner": wang.id, "store": wang.stores[0]})
    draft = {"name": "王先生", "phone": "13800138000"}
    operate(app.session("zhoumin"), Operation.CONVERT, [record], ConvertTo("form-1", draft))
    app.context.open_record(Kind.CUSTOMER, 1)
    settle(app)
    form = app.page
    type_into(form.fields.editor("company"), "Home Ltd")
    if covered:
        app.window.lay_over(lambda: QLabel("Another form"))
    below = app.window.content.currentWidget()
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("phone"), "138-0013-8000")
    settle(app)
    assert sheet.notice.strip is not None
    click(next(one for one in sheet.notice.strip.findChildren(Button) if one.text() == "View"))
    settle(app)
    (window,) = app.window.wiring.router.windows.all()
    assert window.form is form
    assert form.isVisible()
    assert form.window() is window
    assert form.fields.draft()["company"] == "Home Ltd"
    assert sheet.isVisible()
    assert (app.window.content.currentWidget() is below) is covered
    assert form not in app.window.content.trail()
    form.discard()
    click(form.header.back)
    assert app.window.wiring.router.windows.all() == []


def test_the_store_of_the_last_claim_or_entry_is_proposed_next(make_app: MakeApp) -> None:
    app = make_app("zhangqiang")
    first, second = app.users["zhangqiang"].stores
    assert open_quick_new(app).owner_line.value()["store"] == first
    close_quick_new(app)
    record = app.add({"name": "王先生", "store": second}, login="zhoumin")
    app.page.operations.run(Operation.CLAIM, [record])
    app.idle()
    sheet = open_quick_new(app)
    assert sheet.owner_line.value()["store"] == second
    sheet.owner_line.set_value(app.users["zhangqiang"].id, first)
    type_into(sheet.fields.editor("name"), "陈静怡")
    type_into(sheet.fields.editor("wechat"), "jingyi_c")
    click(sheet.save_button)
    wait_gone(app, QuickNew)
    assert open_quick_new(app).owner_line.value()["store"] == first


def close_quick_new(app: App) -> None:
    """Leaves quick entry with nothing typed."""
    sheet = wait_for(app, QuickNew)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    wait_gone(app, QuickNew)


def enter(app: App, name: str) -> None:
    """A name, a WeChat, Enter."""
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("name"), name)
    type_into(sheet.fields.editor("wechat"), "wx_new")
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Return)
    wait_gone(app, QuickNew)


def test_the_list_shows_what_was_just_entered(make_app: MakeApp) -> None:
    older = [{"name": f"客户 {at:02d}", "wechat": f"wx{at}"} for at in range(60)]
    app = make_app("limin", older)
    page = app.page
    page.set_query(replace(page.query(), sort=SortKey.NUMBER, descending=False))
    app.idle()
    page.table.go_to(0)
    said = toasts(app)
    enter(app, "陈静怡")
    table = page.table
    assert page.model.known(table.current_record()).name == "陈静怡"
    assert table.current_row() in table.window_rows()
    assert table.visualRect(table.currentIndex()).bottom() <= table.viewport().height()
    assert [one.action_text for one in said] == ["Open"]
    assert "陈静怡" in said[0].text


def test_what_the_filters_hide_is_said_and_shown_when_asked(make_app: MakeApp) -> None:
    app = make_app("limin", [{"name": "孙思源", "wechat": "sun"}])
    page = app.page
    page.set_query(replace(page.query(), text="孙思源", status=Business.UNASSIGNED))
    app.idle()
    said = toasts(app)
    enter(app, "陈静怡")
    app.idle()
    assert [one.action_text for one in said] == ["Show"]
    assert "filters hide it" in said[0].text
    app.context.record_asked.connect(lambda _asked: pytest.fail("it is shown in the list, not opened"))
    said[0].action()
    app.qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=10_000)
    entered = page.model.ids()[0]
    app.qtbot.waitUntil(lambda: page.table.current_record() == entered, timeout=10_000)
    assert page.model.known(entered).name == "陈静怡"
    assert not page.query().text
    assert len(said) == 1


def test_what_cannot_be_opened_is_not_offered_to_be_opened(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    colleague = app.users["zhangqiang"]
    app.add(
        {"name": "王先生", "phone": "138 0013 8000", "owner": colleague.id, "store": colleague.stores[1]},
        login="zhoumin",
    )
    sheet = open_quick_new(app)
    type_into(sheet.fields.editor("phone"), "13800138000")
    settle(app)
    assert sheet.notice.undecided()
    assert not sheet.notice.offers_opening()
    assert sheet.subtitle.text() == "Choose Enter anyway, then save"
