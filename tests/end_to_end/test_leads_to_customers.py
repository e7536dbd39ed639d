"""The whole chain on real input: a thousand leads imported, all pushed down, two hundred of them made customers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.controllers.arguments import AssignTo, ConvertTo
from desktop.controllers.changes import Changes
from desktop.controllers.converting import prefill
from desktop.controllers.operate import operate
from desktop.models.customers import Customer, CustomerKey
from desktop.models.leads import Lead
from desktop.models.opportunities import Opportunity
from desktop.ui.customers.form import CustomerForm
from desktop.words import Business, Kind, LeadStatus, Operation
from tests.app import WAIT, App
from tests.end_to_end.leads import COUNT, independent_reading, leads, rows
from tests.ui.clicking import click
from tests.ui.import_help import to_check
from tests.ui.list_help import names, press, settle

CONVERTED = 200
SELLER = "wanglei"


def import_as_leads(app: App, path: Path) -> None:
    """The page of leads, Import, the file, its columns, its check, Import."""
    app.window.go("leads")
    settle(app)
    click(app.page.title_bar.import_file)
    page = app.page
    to_check(app, page, path)
    assert page.file.choices.region.region.value() == "US"
    assert page.check.model.rowCount() == COUNT
    click(page.foot.forward)
    app.qtbot.waitUntil(lambda: page.outcome is not None, timeout=WAIT)
    app.idle()
    click(page.foot.forward)
    settle(app)


def push_all_down(app: App) -> None:
    """Everything ticked, P, and the result in the pane's place."""
    page = app.page
    page.selection.select_all()
    settle(app)
    press(app, Qt.Key.Key_P)
    app.qtbot.waitUntil(lambda: page.body.aside() is not None, timeout=WAIT)
    settle(app)


def check_leads(path: Path) -> None:
    """Every lead has its opportunity, with its number and its phone as it was written."""
    written = rows(path)
    pairs = [(one.lead, one) for one in Opportunity.select().order_by(Opportunity.lead)]
    assert len(written) == len(pairs) == COUNT
    for row, (lead, one) in zip(written, pairs, strict=True):
        assert lead.status is LeadStatus.PUSHED_DOWN
        assert lead.name == one.name == f"{row['First Name']} {row['Last Name']}"
        assert (one.phone, one.second_phone) == (row["Phone 1"], row["Phone 2"])
        assert one.phone_key == lead.phone_key == independent_reading(row["Phone 1"])
        assert one.remark == lead.remark
        assert row["Lead Owner"] in one.remark
        assert (one.business, one.owner_id) == (Business.UNASSIGNED, None)


def convert_some(app: App) -> list[int]:
    """Assigns all to one seller, who converts the first of them; gives those converted."""
    seller = app.users[SELLER]
    records = [one.id for one in Opportunity.select().order_by(Opportunity.id)]
    office = app.session("zhoumin")
    assert not operate(office, Operation.ASSIGN, records, AssignTo(seller.id, seller.stores[0])).refused
    session = app.session(SELLER)
    for record in records[:CONVERTED]:
        given = ConvertTo(f"form of {record}", prefill(session, record))
        assert operate(session, Operation.CONVERT, [record], given).done
    app.context.announce(Changes(frozenset({Kind.OPPORTUNITY, Kind.CUSTOMER}), None))
    return records[:CONVERTED]


def check_customers(converted: list[int]) -> None:
    """One customer each, no second beside it, and the phone is the opportunity's."""
    assert Customer.select().count() == CONVERTED
    made = {one.source_opportunity_id: one for one in Customer.select()}
    assert sorted(made) == converted
    for one in Opportunity.select().where(Opportunity.id.in_(converted)):
        assert made[one.id].id == one.customer_id
        assert made[one.id].phone_key == one.phone_key
    phones = {key for one in made.values() for key in (one.phone_key, one.second_phone_key) if key}
    assert {one.key for one in CustomerKey.select()} == phones


def counted(app: App) -> dict[Any, int]:
    """What the tabs of the page in sight count, without those that are empty."""
    return {tab: count for tab, count in app.page.figures.counts.by_status.items() if count}


def check_pages(app: App, converted: list[int]) -> None:
    """What the three pages and the customer's form show of it."""
    app.window.go("leads")
    settle(app)
    assert counted(app) == {LeadStatus.PUSHED_DOWN: COUNT}
    assert app.page.model.row(0).opportunity_number
    app.window.go("opportunities")
    settle(app)
    assert counted(app) == {Business.CONVERTED: CONVERTED, Business.ASSIGNED: COUNT - CONVERTED}
    app.window.go("customers")
    settle(app)
    assert app.page.figures.counts.total == CONVERTED
    customer = Customer.get(Customer.source_opportunity == converted[0])
    app.page.search.setFocus()
    QTest.keyClicks(app.page.search, customer.number)
    QTest.keyClick(app.page.search, Qt.Key.Key_Return)
    app.qtbot.waitUntil(lambda: isinstance(app.window.view(), CustomerForm), timeout=WAIT)
    app.idle()
    assert customer.name in app.window.view().title()


def test_a_thousand_leads_become_opportunities_and_customers(
    make_app: Callable[..., App], tmp_path: Path
) -> None:
    path = leads(tmp_path)
    app = make_app("zhoumin")
    import_as_leads(app, path)
    assert len(names(app)) > 0
    app.session()
    assert Lead.select().count() == COUNT
    assert not Opportunity.select().count()

    push_all_down(app)
    check_leads(path)
    converted = convert_some(app)
    check_customers(converted)
    check_pages(app, converted)
