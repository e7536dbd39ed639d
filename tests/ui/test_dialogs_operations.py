"""Tests of the dialogs that ask for an operation's arguments."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.clock import clock
from desktop.controllers.arguments import CloseWith, ConvertTo, UseCustomer
from desktop.controllers.operate import operate
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.opportunities.convert import ConvertSheet
from desktop.ui.records.dialogs.assign import AssignSheet
from desktop.ui.records.dialogs.close import CloseSheet
from desktop.ui.records.dialogs.reject import RejectSheet
from desktop.ui.records.dialogs.reschedule import RescheduleSheet
from desktop.ui.widgets.chips import TagChip
from desktop.ui.widgets.labels import Label
from desktop.words import Business, Choice, Document, Operation
from tests.app import App
from tests.ui.list_help import toasts
from tests.ui.opportunity_forms import (
    MakeApp,
    ask,
    click,
    keys,
    open_form,
    shown,
    stored,
    type_into,
    wait_for,
    wait_gone,
)
from tests.ui.test_form import own


def test_assign_by_pinyin_sets_the_only_store(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "林晓彤"})
    sheet = ask(app, open_form(app, record), Operation.ASSIGN, AssignSheet)
    assert sheet.search.hasFocus()
    assert not sheet.button.isEnabled()
    keys(sheet.search, "wang")
    assert sheet.button.text() == "Assign to Wang Lei"
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    wait_gone(app, AssignSheet)
    after = stored(app, record)
    assert after.facts.business is Business.ASSIGNED
    assert (after.facts.owner, after.facts.store) == (app.users["wanglei"].id, app.users["wanglei"].stores[0])


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_assign_names_as_many_as_fit_and_the_others_on_hover(make_app: MakeApp, language: str) -> None:
    app = make_app("limin", language=language)
    names = [f"上海尚居软装设计第 {at} 分公司" for at in range(8)]
    records = [app.add({"name": name, "phone": f"138 0013 80{at:02d}"}) for at, name in enumerate(names)]
    app.page.operations.trigger(Operation.ASSIGN, records)
    sheet = wait_for(app, AssignSheet)
    chips = sheet.card.findChildren(TagChip)
    assert 0 < len(chips) < len(names)
    for one in (*chips, *sheet.card.findChildren(Label)):
        assert one.isHidden() or one.width() >= min(one.sizeHint().width(), one.maximumWidth()), one.text()
    more = next(one for one in sheet.card.findChildren(Label) if str(8 - len(chips)) in one.text())
    assert names[-1] in more.toolTip()
    assert names[0] not in more.toolTip()


@pytest.mark.parametrize(
    ("operation", "count", "said"),
    [
        (Operation.ASSIGN, 1, "Assigned to Wang Lei: {number} 林晓彤"),
        (Operation.ASSIGN, 2, "2 opportunities assigned to Wang Lei"),
        (Operation.HAND_OVER, 1, "Handed over to Wang Lei: {number} 林晓彤"),
        (Operation.HAND_OVER, 2, "2 opportunities handed over to Wang Lei"),
    ],
)
def test_it_is_said_who_has_them_now(make_app: MakeApp, operation: Operation, count: int, said: str) -> None:
    app = make_app("limin")
    told = toasts(app)
    manager, seller = app.users["limin"], app.users["wanglei"]
    place = {} if operation is Operation.ASSIGN else {"owner": manager.id, "store": manager.stores[0]}
    records = [app.add({"name": "林晓彤", **place}) for _ in range(count)]
    number = stored(app, records[0]).facts.number
    app.page.operations.trigger(operation, records)
    sheet = wait_for(app, AssignSheet)
    sheet.people.choose(seller.id)
    click(sheet.button)
    wait_gone(app, AssignSheet)
    app.idle()
    assert (told[-1].text, told[-1].action_text) == (said.format(number=number), "Undo")


def test_assign_asks_for_the_store_where_there_are_several(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "林晓彤"})
    sheet = ask(app, open_form(app, record), Operation.ASSIGN, AssignSheet)
    zhang = app.users["zhangqiang"]
    sheet.people.choose(zhang.id)
    assert not sheet.button.isEnabled()
    click(sheet.store.buttons()[1])
    click(sheet.button)
    wait_gone(app, AssignSheet)
    assert stored(app, record).facts.store == zhang.stores[1]


def test_enter_asks_for_the_store_that_is_missing_and_then_assigns(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "林晓彤"})
    sheet = ask(app, open_form(app, record), Operation.ASSIGN, AssignSheet)
    zhang = app.users["zhangqiang"]
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.search.hasFocus()
    keys(sheet.search, "zhangq")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    first, second = sheet.store.buttons()
    assert first.hasFocus()
    assert (sheet.store.property("state"), sheet.store_hint.property("tone")) == ("error", "error")
    assert sheet.store_hint.text() == "Zhang Qiang works in 2 stores: choose one"
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert first.isChecked()
    assert sheet.isVisible()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.isChecked()
    assert (sheet.store.property("state"), sheet.store_hint.property("tone")) == ("", "secondary")
    QTest.keyClick(second, Qt.Key.Key_Return)
    wait_gone(app, AssignSheet)
    after = stored(app, record).facts
    assert (after.owner, after.store) == (zhang.id, zhang.stores[1])


def test_enter_chooses_who_is_highlighted_and_then_assigns(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "林晓彤"})
    sheet = ask(app, open_form(app, record), Operation.ASSIGN, AssignSheet)
    QTest.keyClick(sheet.search, Qt.Key.Key_Tab)
    assert sheet.people.hasFocus()
    assert sheet.people.currentRow() >= 0
    assert sheet.people.person() is None
    QTest.keyClick(sheet.people, Qt.Key.Key_Return)
    chosen = sheet.people.person()
    assert chosen is not None
    assert chosen.name == sheet.people.currentItem().text()
    assert sheet.isVisible()
    sheet.people.choose(app.users["wanglei"].id)
    QTest.keyClick(sheet.people, Qt.Key.Key_Return)
    wait_gone(app, AssignSheet)
    assert stored(app, record).facts.owner == app.users["wanglei"].id


def test_enter_chooses_the_reason_that_is_highlighted_and_then_goes_on(make_app: MakeApp) -> None:
    app = make_app("limin")
    sheet = ask(app, open_form(app, own(app)), Operation.CLOSE, CloseSheet)
    first = sheet.reason.buttons()[0]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert first.isChecked()
    assert sheet.confirm is None
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert sheet.confirm is not None


def test_who_cannot_take_it_stays_listed_with_the_reason(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "林晓彤"})
    sheet = ask(app, open_form(app, record), Operation.ASSIGN, AssignSheet)
    row = next(at for at in range(sheet.people.count()) if sheet.people.item(at).text() == "Chen Jie")
    assert sheet.people.item(row).flags() == Qt.ItemFlag.NoItemFlags
    assert "not one of your stores" in sheet.people.item(row).toolTip()


def test_hand_over_keeps_the_status(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = own(app)
    sheet = ask(app, open_form(app, record), Operation.HAND_OVER, AssignSheet)
    sheet.people.choose(app.users["limin"].id)
    click(sheet.store.buttons()[0])
    assert sheet.button.text() == "Hand over to Li Min"
    click(sheet.button)
    wait_gone(app, AssignSheet)
    assert stored(app, record).facts.owner == app.users["limin"].id


def test_close_takes_a_reason_and_a_second_page(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    sheet = ask(app, open_form(app, record), Operation.CLOSE, CloseSheet)
    click(sheet.next)
    assert sheet.reason_box.problem()
    click(sheet.reason.buttons()[0])
    click(sheet.next)
    question = wait_for(app, ConfirmSheet)
    assert not sheet.card.isVisible()
    assert question.cancel_button.hasFocus()
    assert not question.confirm_button.isEnabled()
    click(question.back_button)
    wait_gone(app, ConfirmSheet)
    assert sheet.card.isVisible()
    click(sheet.next)
    question = wait_for(app, ConfirmSheet)
    question.tick.click()
    click(question.confirm_button)
    wait_gone(app, CloseSheet)
    assert stored(app, record).facts.business is Business.CLOSED


def test_close_is_cancelled_from_the_second_page(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    sheet = ask(app, open_form(app, record), Operation.CLOSE, CloseSheet)
    assert sheet.title.text() == "Close the opportunity", "one is not counted"
    click(sheet.reason.buttons()[0])
    keys(sheet.text, "bought elsewhere")
    click(sheet.next)
    question = wait_for(app, ConfirmSheet)
    assert question.title.text() == "Close this opportunity for good?"
    assert question.confirm_button.text() == "Close the opportunity"
    QTest.keyClick(question, Qt.Key.Key_Escape)
    wait_gone(app, CloseSheet)
    assert stored(app, record).facts.business is Business.ASSIGNED


def closing_says(app: App, records: list[int]) -> set[str]:
    """What the second page of Close says will become of some records."""
    app.page.operations.trigger(Operation.CLOSE, records)
    sheet = wait_for(app, CloseSheet)
    click(sheet.reason.buttons()[0])
    click(sheet.next)
    question = wait_for(app, ConfirmSheet)
    said = {one.text() for one in question.findChildren(Label)}
    QTest.keyClick(question, Qt.Key.Key_Escape)
    wait_gone(app, CloseSheet)
    return said


def test_close_says_who_is_out_of_sight_afterwards(make_app: MakeApp) -> None:
    app = make_app("limin")
    nowhere = [app.add({"name": name}, login="zhoumin") for name in ("过路客", "路人")]
    here = app.add({"name": "店里的", "store": 1}, login="zhoumin")
    stays = "Stays in the list as Closed as invalid"
    one = "It has no store: you will not see it any more. Assign it first to keep it in sight."
    some = "2 of them have no store: you will not see them any more. Assign them first to keep them in sight."
    for records, expected in (
        ([here], {stays}),
        (nowhere[:1], {one}),
        ([here, *nowhere], {stays, some}),
        (nowhere, {some}),
    ):
        assert closing_says(app, records) & {stays, one, some} == expected


def test_a_dialog_counts_those_that_take_part_and_says_how_many_do_not(make_app: MakeApp) -> None:
    app = make_app("limin")
    nobodys = [app.add({"name": name}) for name in ("过路客", "路人")]
    closed = own(app)
    operation = CloseWith(next(iter(app.context.directory.listed(Choice.REASON))).id)
    operate(app.session(), Operation.CLOSE, [closed], operation)
    for asked, kind, title in (
        (Operation.ASSIGN, AssignSheet, "Assign 2 opportunities"),
        (Operation.RESCHEDULE, RescheduleSheet, "Reschedule 2 opportunities"),
        (Operation.CLOSE, CloseSheet, "Close 2 opportunities"),
    ):
        app.page.operations.trigger(asked, [closed, *nobodys])
        sheet = wait_for(app, kind)
        assert sheet.title.text() == title
        left = "1 of the selected cannot take part and stays as it is; the result says why"
        assert (sheet.left.isVisible(), sheet.left.label.text()) == (True, left)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        wait_gone(app, kind)
    app.page.operations.trigger(Operation.DELETE, [closed, *nobodys])
    question = wait_for(app, ConfirmSheet)
    assert question.title.text() == "Delete 2 opportunities for good?"
    assert left in {one.text() for one in question.findChildren(Label)}
    click(question.cancel_button)
    app.page.operations.trigger(Operation.ASSIGN, nobodys)
    assert not wait_for(app, AssignSheet).left.isVisible()


def test_a_reason_that_needs_a_text_asks_for_it(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    needing = next(one for one in app.context.directory.listed(Choice.REASON) if one.needs_text)
    sheet = ask(app, open_form(app, record), Operation.CLOSE, CloseSheet)
    sheet.reason.set_value(needing.id)
    click(sheet.next)
    assert sheet.text_box.problem()
    assert shown(ConfirmSheet) is None


def test_reschedule_with_one_click_and_one_button(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    sheet = ask(app, open_form(app, record), Operation.RESCHEDULE, RescheduleSheet)
    assert not sheet.button.isEnabled()
    click(sheet.dates.cards()[3])
    click(sheet.button)
    wait_gone(app, RescheduleSheet)
    assert stored(app, record).values["next_follow_up"] == clock.today() + timedelta(days=7)


def test_reschedule_can_take_the_date_off(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app, next_follow_up=clock.today().isoformat())
    sheet = ask(app, open_form(app, record), Operation.RESCHEDULE, RescheduleSheet)
    click(sheet.dates.none_button)
    click(sheet.button)
    wait_gone(app, RescheduleSheet)
    assert stored(app, record).values["next_follow_up"] is None


def test_reject_needs_a_reason(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = own(app)
    operate(app.session("zhoumin"), Operation.SUBMIT, [record])
    form = open_form(app, record)
    sheet = ask(app, form, Operation.REJECT, RejectSheet)
    assert not sheet.button.isEnabled()
    keys(sheet.text, "no phone")
    click(sheet.button)
    wait_gone(app, RejectSheet)
    assert stored(app, record).facts.document is Document.RE_REVIEW
    assert "no phone" in form.side.timeline.entries()[0].title


def test_convert_is_filled_in_and_completed(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app, wechat="jingyi_c", intent="A")
    sheet = ask(app, open_form(app, record), Operation.CONVERT, ConvertSheet)
    assert sheet.fields.draft()["wechat"] == "jingyi_c"
    assert sheet.fields.draft()["level"] == "A"
    type_into(sheet.fields.editor("company"), "静怡设计")
    click(sheet.button)
    click(sheet.button)
    wait_gone(app, ConvertSheet)
    after = stored(app, record)
    assert after.facts.business is Business.CONVERTED
    assert after.customer is not None
    assert after.customer.name == "陈静怡"


def test_convert_without_a_phone_asks_for_one(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app, phone="", wechat="jingyi_c")
    sheet = ask(app, open_form(app, record), Operation.CONVERT, ConvertSheet)
    assert not sheet.button.isEnabled()
    type_into(sheet.fields.editor("phone"), "13800138000")
    click(sheet.button)
    wait_gone(app, ConvertSheet)
    assert stored(app, record).facts.business is Business.CONVERTED


def duplicate(app: object, make: MakeApp) -> tuple[int, int]:
    """An opportunity whose phone is that of a customer of another store."""
    first = own(app, "chenjie", name="王先生")  # type: ignore[arg-type]
    draft = {"name": "王先生", "phone": "13800138000"}
    operate(app.session("zhoumin"), Operation.CONVERT, [first], ConvertTo("form-1", draft))  # type: ignore[attr-defined]
    return first, own(app, name="钱女士")  # type: ignore[arg-type]


def test_a_customer_who_exists_is_offered_and_used(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    _first, record = duplicate(app, make_app)
    sheet = ask(app, open_form(app, record), Operation.CONVERT, ConvertSheet)
    click(sheet.button)
    app.idle()
    app.qtbot.waitUntil(sheet.existing.isVisible)
    assert sheet.existing.name.text() == "王先生"
    assert "KH-" not in sheet.existing.about.text()
    assert "Chen Jie" in sheet.existing.about.text()
    assert not sheet.button.isEnabled()
    said = toasts(app)
    assert sheet.existing.use_button.hasFocus()
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Return)
    app.idle()
    assert stored(app, record).customer is None, "the second Enter of a double press chose a way out"
    click(sheet.existing.use_button)
    wait_gone(app, ConvertSheet)
    assert said[-1].text.startswith("Customer linked: ")
    after = stored(app, record)
    assert after.facts.business is Business.ASSIGNED
    assert after.customer is not None


def test_link_and_mark_converted(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    _first, record = duplicate(app, make_app)
    sheet = ask(app, open_form(app, record), Operation.CONVERT, ConvertSheet)
    click(sheet.button)
    app.qtbot.waitUntil(sheet.existing.isVisible)
    click(sheet.existing.convert_button)
    wait_gone(app, ConvertSheet)
    assert stored(app, record).facts.business is Business.CONVERTED


def test_a_customer_linked_before_is_completed_and_the_rest_is_said(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    first, record = own(app, name="王先生"), own(app, name="钱女士")
    draft = {"name": "王先生", "phone": "13800138000"}
    session = app.session("wanglei")
    made = operate(session, Operation.CONVERT, [first], ConvertTo("form-1", draft))
    assert made.done
    customer = stored(app, first).customer
    assert customer is not None
    operate(session, Operation.CONVERT, [record], UseCustomer(customer.id, False))
    sheet = ask(app, open_form(app, record), Operation.CONVERT, ConvertSheet)
    assert sheet.button.text() == "Mark converted"
    assert sheet.note.text().startswith("王先生 is linked already")
    type_into(sheet.fields.editor("company"), "静怡设计")
    said = toasts(app)
    click(sheet.button)
    wait_gone(app, ConvertSheet)
    assert stored(app, record).facts.business is Business.CONVERTED
    assert said[-1].text.endswith(
        "the customer 王先生 was kept as registered; not taken over: Customer name."
    )
    row = session.database.connection().execute("SELECT company FROM customer").fetchall()
    assert row == [("静怡设计",)]


def test_anothers_customer_who_is_linked_takes_nothing_and_the_dialog_says_so(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    first, record = duplicate(app, make_app)
    customer = stored(app, first).customer
    assert customer is not None
    operate(app.session("wanglei"), Operation.CONVERT, [record], UseCustomer(customer.id, False))
    sheet = ask(app, open_form(app, record), Operation.CONVERT, ConvertSheet)
    assert sheet.note.text() == (
        "王先生 is linked already and belongs to someone else: nothing is taken from here."
    )
    said = toasts(app)
    click(sheet.button)
    wait_gone(app, ConvertSheet)
    assert "belongs to someone else" in said[-1].text


def test_another_phone_makes_a_new_customer_after_all(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    _first, record = duplicate(app, make_app)
    sheet = ask(app, open_form(app, record), Operation.CONVERT, ConvertSheet)
    click(sheet.button)
    app.qtbot.waitUntil(sheet.existing.isVisible)
    type_into(sheet.fields.editor("phone"), "13912345678")
    assert not sheet.existing.isVisible()
    click(sheet.button)
    wait_gone(app, ConvertSheet)
    customer = stored(app, record).customer
    assert customer is not None
    assert customer.name == "钱女士"


def test_a_refusal_keeps_the_dialog_and_what_was_typed(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = own(app)
    sheet = ask(app, open_form(app, record), Operation.RESCHEDULE, RescheduleSheet)
    operate(app.session("zhoumin"), Operation.VOID, [record])
    click(sheet.dates.cards()[0])
    click(sheet.button)
    app.idle()
    assert sheet.isVisible()
    assert "voided" in sheet.refusal.label.text()


def test_what_will_happen_is_said_with_the_sign_of_a_hint(make_app: MakeApp) -> None:
    app = make_app("limin")
    sheet = ask(app, open_form(app, own(app)), Operation.RESCHEDULE, RescheduleSheet)
    assert sheet.note.text()
    assert sheet.note_sign.isVisible()
    sheet.explain("")
    assert sheet.note_sign.isHidden()
