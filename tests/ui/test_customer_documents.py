"""What customers tell of sales documents: tabs of their form, contract sums, milestones, and why they stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.controllers.changes import Changes
from desktop.ui.customers.merge import MergeSheet
from desktop.words import Kind, Operation
from tests.app import App
from tests.sales import SOFA, act, make_document
from tests.ui.clicking import click, shown, tick
from tests.ui.list_help import asked, settle, toasts
from tests.ui.test_customer_form import OTHER, click_row, converted, form_of
from tests.ui.test_customers import customer, opened, owned, texts

pytest_plugins = ["tests.app"]
Make = Callable[..., App]


def shown_cells(table: Any, *keys: str) -> list[str]:
    """The texts of the first row of a short table."""
    columns = {table.column(at).key: table.column(at) for at in range(table.model().columnCount())}
    return [columns[key].text(table.row(0)) for key in keys]


def test_documents_have_their_tabs_and_the_latest_stand_below_the_opportunities(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    session = app.session()
    quoted, ordered, spare = (
        make_document(session, kind, record) for kind in (Kind.INTENTION, Kind.CONTRACT, Kind.CONTRACT)
    )
    act(session, Kind.CONTRACT, Operation.VOID, spare.id)
    form = form_of(app, found)
    linked = form.body.linked
    assert [row.number for row in linked.latest.rows()] == [ordered.number, quoted.number]
    assert "Contract sum ¥\u00a018,819" in form.facts.facts()
    click(linked.all_documents)
    assert linked.tabs.current() == "contracts"
    assert [row.number for row in linked.contracts.rows()] == [ordered.number]
    assert shown_cells(linked.contracts, "kind", "document", "total") == [
        "Sales contract 2 lines",
        "Created",
        "18,819.00",
    ]
    click(linked.voided)
    assert [row.number for row in linked.contracts.rows()] == [spare.number, ordered.number]
    assert shown_cells(linked.contracts, "document") == ["Voided"]
    click(linked.tabs.buttons()[1])
    opening = asked(app)
    click_row(linked.intentions, 0)
    assert [(one.kind, one.id) for one in opening] == [(Kind.INTENTION, quoted.id)]


def test_an_intention_whose_only_contract_is_voided_is_not_told_as_pushed_down(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    session = app.session()
    quoted = make_document(session, Kind.INTENTION, record)
    pushed = act(session, Kind.INTENTION, Operation.PUSH_DOWN, quoted.id).done[0].made
    assert pushed is not None
    act(session, Kind.CONTRACT, Operation.VOID, pushed.id)
    linked = form_of(app, found).body.linked
    [told] = shown_cells(linked.intentions, "kind")
    assert "pushed down" not in told
    act(session, Kind.CONTRACT, Operation.UNVOID, pushed.id)
    app.context.announce(Changes(frozenset({Kind.CONTRACT, Kind.INTENTION}), None))
    settle(app)
    [told] = shown_cells(linked.intentions, "kind")
    assert "pushed down" in told


def test_a_document_out_of_sight_says_whose_it_is(make_app: Make) -> None:
    app = make_app("zhangqiang")
    record, found = converted(app, "zhangqiang")
    made = make_document(app.session("zhoumin"), Kind.CONTRACT, record, owner=app.users["wanglei"].id)
    linked = form_of(app, found).body.linked
    click(linked.tabs.buttons()[2])
    assert shown_cells(linked.contracts, "number", "kind", "total") == [
        made.number,
        "Sales contract",
        "",
    ]
    opening, said = asked(app), toasts(app)
    click_row(linked.contracts, 0)
    assert opening == []
    assert "Wang Lei's" in said[0].text


def test_quotes_are_milestones_of_the_timeline_and_lead_to_the_document(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    made = make_document(app.session(), Kind.INTENTION, record)
    form = form_of(app, found)
    entry = form.side.timeline.entries()[0]
    assert entry.title == "Li Min quoted"
    assert [(one.text, one.key) for one in entry.attached] == [(made.number, (Kind.INTENTION, made.id))]
    opening = asked(app)
    form.side.timeline.setFocus()
    QTest.keyClick(form.side.timeline, Qt.Key.Key_Home)
    QTest.keyClick(form.side.timeline, Qt.Key.Key_Return)
    assert [(one.kind, one.id) for one in opening] == [(Kind.INTENTION, made.id)]


def test_what_is_sold_follows_from_elsewhere(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    form = form_of(app, found)
    made = make_document(app.session(), Kind.CONTRACT, record)
    app.context.announce(Changes(frozenset({Kind.CONTRACT}), frozenset({made.id})))
    settle(app)
    assert [row.number for row in form.body.linked.latest.rows()] == [made.number]


def test_a_customer_with_documents_alone_says_why_it_stays(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    other = customer(app, "limin", name="钱女士", phone=OTHER)
    session = app.session()
    made = make_document(session, Kind.CONTRACT, record)
    with session.write():
        connection = session.database.connection()
        connection.execute("UPDATE contract SET customer_id = ? WHERE id = ?", (other, made.id))
    form = form_of(app, other)
    assert form.header.reason.isVisible()
    assert "1 sales document" in form.header.reason.label.text()
    assert not form.header.delete.isEnabled()
    assert form_of(app, found).header.reason.isVisible()


def test_the_list_shows_what_the_live_contracts_of_a_customer_come_to(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    session = app.session()
    make_document(session, Kind.CONTRACT, record)
    make_document(session, Kind.CONTRACT, record, SOFA)
    spare = make_document(session, Kind.CONTRACT, record)
    act(session, Kind.CONTRACT, Operation.VOID, spare.id)
    page = opened(app)
    row = texts(page, page.model.row_of(found))
    assert row["contract_sum"] == "¥\u00a033,099"
    assert "Contracts total ¥\u00a033,099" in page.status_numbers()


def test_of_a_customer_one_only_shares_no_sum_is_told(make_app: Make) -> None:
    app = make_app("wanglei")
    other = customer(app, "zhoumin", owner=app.users["chenjie"].id, store=app.users["chenjie"].stores[0])
    record = owned(app, "wanglei")
    make_document(app.session(), Kind.CONTRACT, record)
    page = opened(app)
    row = page.model.row(page.model.row_of(other))
    assert row.shared
    assert texts(page, page.model.row_of(other))["contract_sum"] == ""
    assert page.figures.summary.contract_sum == 0


def test_merging_says_how_many_documents_move(make_app: Make) -> None:
    app = make_app("limin")
    record, found = converted(app)
    other = customer(app, "limin", name="钱女士", phone=OTHER)
    session = app.session()
    for kind in (Kind.INTENTION, Kind.CONTRACT):
        make_document(session, kind, record)
    page = opened(app)
    tick(app, [found, other])
    page.operations.trigger(Operation.MERGE)
    sheet = shown(app, MergeSheet)
    settle(app)
    click(sheet.kept.group.buttons()[1])
    assert "1 opportunity, 2 documents" in sheet.moves.title.text()
