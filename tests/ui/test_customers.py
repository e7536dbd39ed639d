"""The page of customers: what is listed, what of others' customers is shown, and the pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.clock import clock
from desktop.controllers.arguments import ConvertTo, Entry
from desktop.controllers.changes import Changes
from desktop.controllers.converting import prefill
from desktop.controllers.customer_records import CUSTOMERS, create
from desktop.controllers.list_query import CustomerTab
from desktop.controllers.operate import operate
from desktop.words import Kind, Method, Operation
from tests.app import App
from tests.ui.clicking import click
from tests.ui.list_help import asked, click_row, settle, shown_keys, toasts
from tests.ui.opportunity_forms import keys

pytest_plugins = ["tests.app"]
Make = Callable[..., App]
PHONE = "138 0013 8000"


def customer(app: App, login: str | None = None, **draft: Any) -> int:
    """Registers a customer through the controller; the list hears of it."""
    values = {"name": "王先生", "phone": PHONE} | draft
    outcome = create(app.session(login), values, str(uuid4()))
    app.context.announce(outcome.changes)
    app.idle()
    return outcome.done[0].id


def owned(app: App, login: str, name: str = "王先生", phone: str = PHONE) -> int:
    """An opportunity of somebody, in their first store."""
    user = app.users[login]
    draft = {"name": name, "phone": phone, "owner": user.id, "store": user.stores[0]}
    return app.add(draft, login="zhoumin")


def convert(app: App, record: int, login: str) -> None:
    """Makes an opportunity's person a customer."""
    session = app.session(login)
    done = operate(session, Operation.CONVERT, [record], ConvertTo(str(uuid4()), prefill(session, record)))
    assert done.done
    app.context.announce(Changes(frozenset(Kind), None))
    app.idle()


def opened(app: App) -> Any:
    """The page of customers, reached by its key."""
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    settle(app)
    return app.page


def texts(page: Any, row: int) -> dict[str, str]:
    """What stands in a row, by column."""
    return {one.key: one.cell(page.model.row(row)).text for one in page.model.columns}


def test_the_page_lists_customers_with_their_counts(make_app: Make) -> None:
    app = make_app("limin")
    mine = customer(app, "wanglei", level="A", company="尚居")
    off = customer(app, "wanglei", name="钟毅", phone="186 1670 3328")
    operate(app.session("zhoumin"), Operation.DISABLE, [off], subject=CUSTOMERS)
    page = opened(app)
    assert page.title() == "Customers"
    assert page.model.rowCount() == 2
    assert page.figures.counts.total == 2
    assert page.figures.counts.by_status == {CustomerTab.MINE: 0, CustomerTab.DISABLED: 1}
    shown = texts(page, page.model.row_of(mine))
    assert (shown["customer"], shown["phone"], shown["level"]) == ("王先生", PHONE, "A")
    assert shown["opportunities"] == "0"
    assert texts(page, page.model.row_of(off))["mark"] == "Disabled"
    assert "next_follow_up" not in shown_keys(app)
    click(page.list_bar.tabs.buttons()[2])
    settle(app)
    assert page.query().status is CustomerTab.DISABLED
    assert page.model.ids().tolist() == [off]
    assert "1 disabled" in page.status_numbers()


def shared(make_app: Make) -> tuple[App, int]:
    """Wang Lei's list: his opportunity has the phone of Chen Jie's customer, whom he only shares."""
    app = make_app("wanglei")
    theirs = owned(app, "chenjie")
    convert(app, theirs, "chenjie")
    owned(app, "wanglei", "钱女士")
    opened(app)
    return app, app.page.model.record(0)


def test_of_a_shared_customer_only_name_and_owner_are_shown(make_app: Make) -> None:
    app, _record = shared(make_app)
    shown = texts(app.page, 0)
    assert (shown["customer"], shown["owner"], shown["phone"]) == ("王先生", "Chen Jie", "Number hidden")
    assert shown["mark"] == "Shared"
    assert not {shown["opportunities"], shown["number"].strip("—"), shown["store"].strip("—")} - {""}


def test_a_shared_customer_is_not_opened_and_says_why(make_app: Make) -> None:
    app, _record = shared(make_app)
    said, opening = toasts(app), asked(app)
    click_row(app, 0)
    QTest.keyClick(app.page.table, Qt.Key.Key_Return)
    app.idle()
    assert not opening
    assert "Chen Jie's customer" in said[-1].text
    QTest.keyClick(app.page.table, Qt.Key.Key_Space)
    settle(app)
    pane = app.page.preview
    assert pane.name.text() == "王先生"
    assert pane.reason.isVisible()
    assert "Chen Jie" in pane.reason.label.text()
    assert not pane.opportunities.isVisible()
    assert not pane.apart.isVisible()


def test_the_pane_shows_the_customer_and_opens_the_opportunities_one_sees(make_app: Make) -> None:
    app = make_app("limin")
    own = owned(app, "wanglei")
    convert(app, own, "wanglei")
    owned(app, "chenjie", "钱女士")
    page = opened(app)
    click_row(app, 0)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    settle(app)
    pane = page.preview
    rows = pane.opportunities.rows()
    assert {row.id for row in rows} == {own, None}
    assert "Chen Jie" in pane.sharing.text()
    opening = asked(app)
    at = [row.id for row in rows].index(own)
    view = pane.opportunities
    click_at = view.visualRect(view.model().index(at, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, click_at)
    assert [(one.kind, one.id) for one in opening] == [(Kind.OPPORTUNITY, own)]
    click(pane.new)
    assert opening[-1].prefill["phone"] == PHONE


def test_customers_of_an_older_database_are_found_once_the_program_runs(make_app: Make) -> None:
    app = make_app("limin")
    found = customer(app, "wanglei")
    connection = app.session().database.connection()
    connection.execute("INSERT INTO customer_search (customer_search) VALUES ('delete-all')")
    connection.execute("UPDATE customer SET search = ''")
    wiring = app.window.wiring
    assert wiring is not None
    wiring.pool._begin()
    settle(app)
    page = opened(app)
    keys(page.search, "8000")
    settle(app)
    assert page.model.ids().tolist() == [found]


def test_the_palette_finds_customers_that_can_be_opened(make_app: Make) -> None:
    app, _record = shared(make_app)
    own = customer(app, "wanglei", name="王建华", phone="139 1622 8801")
    wiring = app.window.wiring
    assert wiring is not None
    palette = wiring.open_palette()
    palette.box.insert("王")
    settle(app)
    opening = asked(app)
    texts = [entry.text for entry in palette.entries()]
    assert [text.split()[1] for text in texts if text.startswith("KH")] == ["王建华"]
    next(entry for entry in palette.entries() if entry.text.startswith("KH")).run()
    assert [(one.kind, one.id) for one in opening] == [(Kind.CUSTOMER, own)]


def test_the_keys_of_the_page_start_a_customer_and_search_among_them(make_app: Make) -> None:
    app = make_app("limin")
    page = opened(app)
    opening = asked(app)
    QTest.keyClick(app.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert [(one.kind, one.id) for one in opening] == [(Kind.CUSTOMER, None)]
    QTest.keyClick(app.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()


def test_a_follow_up_of_an_opportunity_shows_once_the_list_is_in_sight(make_app: Make) -> None:
    app = make_app("limin")
    record = owned(app, "wanglei")
    convert(app, record, "wanglei")
    page = opened(app)
    assert texts(page, 0)["last_follow_up"] == "None yet"
    app.window.go("opportunities")
    settle(app)
    entry = Entry(str(uuid4()), Method.PHONE, "called", clock.now())
    outcome = operate(app.session("wanglei"), Operation.DYNAMICS, [record], entry)
    app.context.announce(outcome.changes)
    assert opened(app) is page
    assert texts(page, 0)["last_follow_up"] == "Just now"
    owned(app, "zhangqiang", "钱女士")
    settle(app)
    assert texts(page, 0)["opportunities"] == "2"


def test_the_pane_of_a_disabled_customer_starts_nothing_until_it_is_enabled(make_app: Make) -> None:
    app = make_app("limin")
    record = owned(app, "wanglei")
    convert(app, record, "wanglei")
    page = opened(app)
    operate(app.session(), Operation.DISABLE, page.model.ids().tolist(), subject=CUSTOMERS)
    app.context.announce(Changes(frozenset({Kind.CUSTOMER}), None))
    click_row(app, 0)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    settle(app)
    pane = page.preview
    assert pane.tag.text() == "Disabled"
    assert not pane.new.isEnabled()
    click(pane.buttons[Operation.ENABLE])
    settle(app)
    assert pane.new.isEnabled()
    opening = asked(app)
    pane.opportunities.setFocus()
    QTest.keyClick(pane.opportunities, Qt.Key.Key_Return)
    assert [one.id for one in opening] == [record]


def test_an_empty_page_offers_the_ways_to_start(make_app: Make) -> None:
    app = make_app("limin")
    page = opened(app)
    assert [one.text() for one in page.nothing.empty.buttons] == [
        "New customer",
        "Show the opportunities",
        "Choose a file…",
    ]
    click(page.nothing.empty.buttons[1])
    settle(app)
    assert app.window.content.page_key() == "opportunities"
