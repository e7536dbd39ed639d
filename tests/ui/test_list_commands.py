"""Commands: enabled exactly as the controller accepts, reasons, bulk runs with their results, undo."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.clock import clock
from desktop.controllers.arguments import (
    AssignTo,
    CloseWith,
    DocumentDraft,
    Entry,
    RejectWith,
    RescheduleTo,
    UseCustomer,
)
from desktop.controllers.document_workflow import OPERATION_OF
from desktop.controllers.operate import operate
from desktop.controllers.search import index_rows
from desktop.controllers.workflow import ORDER
from desktop.errors import Refused
from desktop.models.customers import Customer
from desktop.models.opportunities import Opportunity
from desktop.ui import theme
from desktop.ui.records.result_sheet import ResultSheet
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.widgets.toast import Toast
from desktop.words import Business, Document, Method, Operation
from tests.app import App
from tests.sales import SOFA
from tests.ui.list_help import click_row, clipboard, drafts, press, settle, toasts

pytest_plugins = ["tests.app"]
Make = Callable[..., App]
PHONE = "+8613800138000"
OFFERED = [operation for group in ORDER for operation in group]


class Undo(Exception):
    """Takes everything back that happened inside a transaction."""


def every_state(app: App) -> list[int]:
    """A record in every state, once of the salesperson Wang Lei or created by him, once of a colleague."""
    wanglei, colleague = app.users["wanglei"], app.users["zhangqiang"]
    connection = app.session("zhoumin").database.connection()
    now, made = clock.now(), []
    customer = Customer.insert(
        number="KH-1",
        form_uuid="c",
        name="Mr Wang",
        phone_key=PHONE,
        creator=1,
        created_at=now,
        updated_at=now,
    ).execute()
    states = itertools.product(Business, Document, (False, True), (False, True), (wanglei, colleague))
    for serial, (business, document, voided, disabled, person) in enumerate(states):
        owned = business is not Business.UNASSIGNED
        record = Opportunity.insert(
            number=f"T{serial:05d}",
            form_uuid=f"form-{serial}",
            name=f"Customer {serial}",
            wechat=f"wx{serial}",
            owner=person.id if owned else None,
            store=wanglei.stores[0],
            business=business,
            document=document,
            voided=voided,
            disabled=disabled,
            close_reason=1 if business is Business.CLOSED else None,
            customer=customer if business is Business.CONVERTED else None,
            creator=person.id,
            submitter=person.id if document is Document.IN_REVIEW else None,
            created_at=now,
            updated_at=now,
        ).execute()
        index_rows(connection, [(record, "")])
        made.append(record)
    return made


def arguments(app: App, operation: Operation) -> Any:
    """Arguments that fit any record."""
    target = AssignTo(app.users["zhangqiang"].id, app.users["wanglei"].stores[0])
    reason = next(
        one for one in app.context.directory.choices.values() if one.list == "reason" and not one.needs_text
    )
    given: dict[Operation, Any] = {
        Operation.ASSIGN: target,
        Operation.HAND_OVER: target,
        Operation.RESCHEDULE: RescheduleTo(clock.today()),
        Operation.CONVERT: UseCustomer(1, True, {"phone": PHONE}),
        Operation.CLOSE: CloseWith(reason.id),
        Operation.REJECT: RejectWith("prices are missing"),
    }
    if operation in OPERATION_OF.values():
        buyer = {"name": "钱女士", "phone": "13700137000"}
        return DocumentDraft(
            {"date": clock.today().isoformat()}, (SOFA,), new_customer=buyer, form_uuid="new"
        )
    return given.get(operation)


def accepted(app: App, operation: Operation, record: int) -> Refused | None:
    """What the controller says to one operation on one record, taken back afterwards."""
    session = app.session()
    given = arguments(app, operation)
    if operation is Operation.DYNAMICS:
        given = Entry(f"{record}", Method.PHONE, "called", clock.now())
    refused: list[Refused] = []
    with contextlib.suppress(Undo), session.database.atomic():
        outcome = operate(session, operation, [record], given)
        refused += [one.refused for one in outcome.refused]
        raise Undo
    return refused[0] if refused else None


@pytest.mark.parametrize("login", ["wanglei", "limin", "wujing", "zhoumin"])
def test_what_is_enabled_is_what_the_controller_accepts(make_app: Make, login: str) -> None:
    app = make_app(login)
    settle(app)
    commands = app.page.operations
    for record in every_state(app):
        commands.set_selection([record])
        app.idle()
        for operation in OFFERED:
            refused = accepted(app, operation, record)
            action = commands.action(operation)
            assert action.isEnabled() is (refused is None), (operation, record)
            if refused is not None:
                assert action.toolTip() == refused.sentence()


def test_without_a_record_everything_is_off_and_says_so(make_app: Make) -> None:
    app = make_app("limin")
    for operation in OFFERED:
        action = app.page.operations.action(operation)
        assert not action.isEnabled()
        assert action.toolTip() == "Select a record first."


def test_a_bulk_command_is_off_only_where_it_applies_to_none(make_app: Make) -> None:
    app = make_app("limin", drafts(4))
    page = app.page
    assert operate(app.session("zhoumin"), Operation.SUBMIT, page.model.ids()[:2]).done
    page.selection.replace(page.model.ids()[:2])
    settle(app)
    button = page.bar.buttons[Operation.VOID]
    assert not button.isEnabled()
    lines = button.toolTip().splitlines()
    assert lines[0] == "Void applies to none of the 2 selected:"
    assert "is in review: withdraw or reject it first." in lines[1]
    page.selection.replace(page.model.ids()[:3])
    settle(app)
    assert button.isEnabled()


def test_the_shadow_of_the_bar_follows_the_theme(make_app: Make, qapp: QApplication) -> None:
    app = make_app("limin", drafts(1))
    theme.apply(qapp, "light")
    assert app.page.bar.shadow.color() == theme.color("edge")
    theme.apply(qapp, "dark")
    try:
        assert app.page.bar.shadow.color() == QColor("black")
    finally:
        theme.apply(qapp, "light")


def test_dynamics_works_on_one_record_at_a_time(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2))
    app.page.selection.select_all()
    settle(app)
    action = app.page.operations.action(Operation.DYNAMICS)
    assert not action.isEnabled()
    assert action.toolTip() == "Works on one record at a time: select only one."


def test_void_from_the_bar_with_its_undo(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    said = toasts(app)
    click_row(app, 0, "tick")
    click_row(app, 1, "tick")
    settle(app)
    assert app.page.bar.isVisible()
    QTest.mouseClick(app.page.bar.buttons[Operation.VOID], Qt.MouseButton.LeftButton)
    settle(app)
    assert app.page.model.rowCount() == 1
    assert not app.page.bar.isVisible()
    assert said[-1].text.startswith("Voided: 2 record")
    assert said[-1].action_text == "Undo"
    said[-1].action()
    settle(app)
    assert app.page.model.rowCount() == 3
    assert said[-1].text.startswith("Un-voided")


def mixed(app: App) -> ResultSheet:
    """Voids three records of which one is in review, and gives the result."""
    page = app.page
    assert operate(app.session("zhoumin"), Operation.SUBMIT, [page.model.record(1)]).done
    press(app, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(app)
    page.operations.action(Operation.VOID).trigger()
    app.idle()
    sheets = app.window.findChildren(ResultSheet)
    assert len(sheets) == 1
    return sheets[0]


def test_a_bulk_run_reports_what_was_refused_and_why(make_app: Make, tmp_path: Path) -> None:
    app = make_app("zhoumin", drafts(3))
    record = app.page.model.record(1)
    sheet = mixed(app)
    assert sheet.subtitle.text() == "3 in all: 2 done, 1 not done"
    sheet.copy.click()
    assert clipboard().split("\n")[1].split("\t")[1:3] == ["陈静怡", "not done"]
    file = tmp_path / "result.csv"
    sheet.write_to(str(file))
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 4
    assert "is in review: withdraw or reject it first." in lines[1]
    sheet.select.click()
    settle(app)
    assert list(app.page.selection.ids()) == [record]


def test_a_result_says_what_changed_and_who_is_new(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2))
    wanglei = app.users["wanglei"]
    first, second = app.page.model.ids()[:2]
    assert operate(app.session("zhoumin"), Operation.VOID, [second]).done
    app.page.operations.run(Operation.ASSIGN, [first, second], AssignTo(wanglei.id, wanglei.stores[0]))
    app.idle()
    sheet = app.window.findChildren(ResultSheet)[0]
    shown = [one.text() for one in sheet.done_lines.findChildren(ElidedLabel)]
    assert shown[-1] == "Unassigned → Assigned   Wang Lei"


def test_the_next_step_of_a_refusal_runs_on_that_record(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    said = toasts(app)
    record = app.page.model.record(1)
    assert operate(app.session("zhoumin"), Operation.DISABLE, [record]).done
    press(app, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    settle(app)
    app.page.operations.action(Operation.SUBMIT).trigger()
    app.idle()
    sheet = app.window.findChildren(ResultSheet)[0]
    links = [one for one in sheet.list.findChildren(type(sheet.copy)) if one.text() == "Enable"]
    links[0].click()
    settle(app)
    assert said[-1].text.startswith("Enabled")


def test_delete_asks_first_and_then_is_gone(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2))
    click_row(app, 0)
    settle(app)
    from desktop.ui.dialogs import ConfirmSheet

    app.page.operations.action(Operation.DELETE).trigger()
    app.idle()
    sheet = app.window.findChildren(ConfirmSheet)[0]
    assert sheet.cancel_button.hasFocus()
    QTest.mouseClick(sheet.confirm_button, Qt.MouseButton.LeftButton)
    settle(app)
    assert app.page.model.rowCount() == 1


def test_the_menu_says_why_at_the_right(make_app: Make) -> None:
    from desktop.ui.records.row_menu import row_menu

    app = make_app("limin", drafts(1))
    click_row(app, 0)
    settle(app)
    menu = row_menu(app.page, app.page.operations, app.page.edit_actions())
    items = {one.objectName(): one for one in menu.actions()}
    assert items["assign"].text() == "Assign…\tA"
    assert items["recycle"].text().split("\t")[1].startswith(app.page.model.row(0).number)
    assert not items["recycle"].isEnabled()
    assert "Copy phone" in [one.text() for one in menu.actions()]


def test_who_may_only_claim_is_offered_claim(make_app: Make) -> None:
    app = make_app("wanglei")
    app.add({"name": "无主客户"}, login="zhoumin")
    said = toasts(app)
    press(app, Qt.Key.Key_Home)
    press(app, Qt.Key.Key_X)
    settle(app)
    assert Operation.CLAIM in app.page.bar.buttons
    assert Operation.ASSIGN not in app.page.bar.buttons
    assert app.page.bar.buttons[Operation.CLAIM].isEnabled()
    press(app, Qt.Key.Key_A)
    settle(app)
    assert said[-1].text.startswith("Claimed: ")


def test_a_toast_keeps_clear_of_the_selection_bar(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    app.context.toast("Something failed.", error=True)
    settle(app)
    bar = app.page.bar
    toast = app.window.findChildren(Toast)[0]
    before = toast.y()
    press(app, Qt.Key.Key_Home)
    press(app, Qt.Key.Key_X)
    settle(app)
    assert bar.isVisible()
    assert not QRect(toast.mapToGlobal(QPoint(0, 0)), toast.size()).intersects(
        QRect(bar.mapToGlobal(QPoint(0, 0)), bar.size())
    )
    press(app, Qt.Key.Key_Escape)
    settle(app)
    assert toast.y() == before
