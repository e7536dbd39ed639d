"""The main job on real input: a thousand leads imported, fifty of them taken to their ends, all by clicks."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.clock import clock
from desktop.controllers.list_query import Voided
from desktop.models.customers import Customer
from desktop.models.opportunities import FollowUp, Opportunity
from desktop.models.trail import Audit, ImportBatch
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.opportunities.convert import ConvertSheet
from desktop.ui.records.dialogs.assign import AssignSheet
from desktop.ui.records.dialogs.close import CloseSheet
from desktop.ui.records.dialogs.dynamics import DynamicsSheet
from desktop.ui.records.dialogs.recycle import RecycleSheet
from desktop.words import Business, Method, Operation
from tests.app import WAIT, App
from tests.end_to_end.leads import COUNT, independent_reading, leads, rows
from tests.ui.clicking import (
    click,
    click_record,
    go_to_tab,
    gone,
    press_bar,
    press_context,
    press_more,
    show_voided,
    shown,
    switch_user,
    tick,
    tick_from_to,
)
from tests.ui.import_help import to_check
from tests.ui.list_help import press, settle

FIFTY = 50
TEN = 10
SELLER = "wanglei"


def import_leads(app: App, path: Path) -> None:
    """File ▸ Import, the file, its columns, its check, Import, and back to the list."""
    app.window.wiring.actions.import_file.trigger()
    page = app.page
    # Where a person answers the system's own file dialog.
    to_check(app, page, path)
    assert page.file.choices.region.region.value() == "US"
    assert page.check.model.rowCount() == COUNT
    click(page.foot.forward)
    app.qtbot.waitUntil(lambda: page.outcome is not None, timeout=WAIT)
    app.idle()
    click(page.foot.forward)
    settle(app)


def assign(app: App, records: list[int], name: str) -> None:
    """Assigns the ticked records to a person found by name."""
    assert list(app.page.selection.ids()) == records
    press_bar(app, Operation.ASSIGN)
    sheet = shown(app, AssignSheet)
    QTest.keyClicks(sheet.search, name)
    assert sheet.people.person().name == name
    click(sheet.button)
    gone(app, sheet)


def follow_up(app: App, record: int, method: Method, text: str) -> None:
    """D on a record, a method, a text, tomorrow, Log."""
    click_record(app, record)
    press(app, Qt.Key.Key_D)
    sheet = shown(app, DynamicsSheet)
    click(sheet.method.buttons()[method])
    QTest.keyClicks(sheet.text, text)
    click(sheet.dates.cards()[0])
    click(sheet.button)
    gone(app, sheet)


def convert(app: App, record: int) -> None:
    """Convert of the context menu; the prefilled customer is saved as it stands."""
    press_context(app, record, Operation.CONVERT)
    sheet = shown(app, ConvertSheet)
    app.qtbot.waitUntil(sheet.button.isEnabled, timeout=WAIT)
    click(sheet.button)
    gone(app, sheet)


def close(app: App, records: list[int]) -> None:
    """Close of the bar: the first reason, and the second page with its tick."""
    tick(app, records)
    press_bar(app, Operation.CLOSE)
    sheet = shown(app, CloseSheet)
    click(sheet.reason.buttons()[0])
    click(sheet.next)
    confirm = shown(app, ConfirmSheet)
    assert not confirm.confirm_button.isEnabled()
    click(confirm.tick)
    click(confirm.confirm_button)
    gone(app, sheet)


def recycle(app: App, records: list[int]) -> None:
    """Recycle of the bar, after the list of what goes."""
    tick(app, records)
    press_bar(app, Operation.RECYCLE)
    sheet = shown(app, RecycleSheet)
    click(sheet.button)
    gone(app, sheet)


def delete(app: App, records: list[int]) -> None:
    """Delete behind More, confirmed."""
    tick(app, records)
    press_more(app, Operation.DELETE)
    confirm = shown(app, ConfirmSheet)
    click(confirm.confirm_button)
    gone(app, confirm)


def state(records: list[int]) -> Counter[tuple[Business, bool]]:
    """Business status and voided of some records."""
    found = Opportunity.select().where(Opportunity.id.in_(records))
    return Counter((one.business, one.voided) for one in found)


def check_phones(path: Path) -> None:
    """Every number of the sheet is the number it was, and stands as it was written."""
    written = rows(path)
    stored = list(Opportunity.select().order_by(Opportunity.id))
    assert len(written) == len(stored) == COUNT
    for row, one in zip(written, stored, strict=True):
        assert one.name == f"{row['First Name']} {row['Last Name']}"
        assert (one.phone, one.second_phone) == (row["Phone 1"], row["Phone 2"])
        assert one.phone_key == independent_reading(row["Phone 1"])
        assert one.second_phone_key == independent_reading(row["Phone 2"])
        assert one.business is Business.UNASSIGNED
        assert row["Lead Owner"] in one.remark
        assert one.source_id is not None or row["Source"] in one.remark


def check_trail(app: App, fifty: list[int]) -> None:
    """Who did what, and how often; what was deleted left its lines and no contact data."""
    seller, office = app.users[SELLER].id, app.users["wujing"].id
    lines = Audit.select().where(Audit.kind == "opportunity", Audit.record.in_(fifty))
    assert Counter((one.operation, one.staff_id) for one in lines) == {
        ("import", office): FIFTY,
        ("assign", office): FIFTY,
        ("dynamics", seller): FIFTY,
        ("convert", seller): TEN,
        ("close", seller): TEN,
        ("recycle", seller): TEN,
        ("void", seller): TEN,
        ("unvoid", app.users["zhoumin"].id): TEN,
        ("delete", app.users["limin"].id): TEN,
    }
    deleted = fifty[2 * TEN : 3 * TEN]
    assert all(not one.changes for one in lines if one.record in deleted)
    assigned = next(one for one in lines if one.operation == "assign" and one.record == fifty[0])
    assert json.loads(assigned.changes)["owner"] == [None, seller]


def check_ends(app: App, fifty: list[int], path: Path) -> None:
    """What became of the fifty, and that nothing happened to the others."""
    seller = app.users[SELLER]
    groups = [fifty[at : at + TEN] for at in range(0, FIFTY, TEN)]
    assert state(groups[0]) == {(Business.CONVERTED, False): TEN}
    assert state(groups[1]) == {(Business.CLOSED, False): TEN}
    assert state(groups[2]) == {}
    assert state(groups[3]) == {(Business.ASSIGNED, False): TEN}
    assert state(groups[4]) == {(Business.ASSIGNED, False): TEN}
    followed = list(Opportunity.select().where(Opportunity.last_follower == seller.id))
    assert sorted(one.id for one in followed) == sorted(set(fifty) - set(groups[2]))
    assert all((one.owner_id, one.store_id) == (seller.id, seller.stores[0]) for one in followed)
    tomorrow = clock.today() + timedelta(days=1)
    assert all(one.next_follow_up == tomorrow for one in followed if one.id in groups[3] + groups[4])
    entries = list(FollowUp.select())
    assert len(entries) == FIFTY - TEN
    assert {one.method for one in entries} == set(Method)
    customers = {one.id: one for one in Customer.select()}
    sheet = rows(path)
    for one in Opportunity.select().where(Opportunity.id.in_(groups[0])):
        customer = customers.pop(one.customer_id)
        assert customer.name == one.name
        assert customer.phone_key == independent_reading(sheet[one.id - 1]["Phone 1"])
    assert not customers
    others = Opportunity.select().where(Opportunity.id.not_in(fifty))
    assert {(one.business, one.owner_id, one.voided, one.version) for one in others} == {
        (Business.UNASSIGNED, None, False, 1)
    }
    assert others.count() == COUNT - FIFTY


def test_the_main_job(make_app: Callable[..., App], tmp_path: Path) -> None:
    path = leads(tmp_path)
    app = make_app("wujing")
    import_leads(app, path)
    app.session()
    check_phones(path)
    assert [one.created for one in ImportBatch.select()] == [COUNT]

    listed = app.page.model.ids()
    assert list(listed) == list(range(1, COUNT + 1))
    fifty = tick_from_to(app, listed[0], listed[FIFTY - 1])
    assign(app, fifty, "Wang Lei")
    assert state(fifty) == {(Business.ASSIGNED, False): FIFTY}
    groups = [fifty[at : at + TEN] for at in range(0, FIFTY, TEN)]

    switch_user(app, SELLER)
    go_to_tab(app, Business.ASSIGNED)
    assert sorted(app.page.model.ids()) == sorted(fifty)
    for serial, record in enumerate(fifty):
        follow_up(app, record, list(Method)[serial % len(Method)], f"Called about the sofa, {serial}")
    for record in groups[0]:
        convert(app, record)
    close(app, groups[1])
    recycle(app, groups[2])
    tick(app, groups[3])
    press_bar(app, Operation.VOID)
    settle(app)
    assert sorted(app.page.model.ids()) == sorted(groups[4])

    switch_user(app, "zhoumin")
    show_voided(app, Voided.ONLY)
    tick(app, groups[3])
    press_more(app, Operation.UNVOID)

    switch_user(app, "limin")
    go_to_tab(app, Business.UNASSIGNED)
    delete(app, groups[2])
    settle(app)
    assert not set(groups[2]) & set(app.page.model.ids())

    check_ends(app, fifty, path)
    check_trail(app, fifty)
