"""Leads: entered, worked on, pushed down to opportunities; the rules in SQL and in Python agree."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest

from desktop.clock import clock
from desktop.controllers import lead_listing, leads, opportunities
from desktop.controllers.arguments import AssignTo, CloseWith, EditValues, Entry
from desktop.controllers.customers import entry_context
from desktop.controllers.entries import lead as entry
from desktop.controllers.lead_workflow import LEAD_RULES, refusal_code, sql_condition
from desktop.controllers.leads import LEADS
from desktop.controllers.list_query import ListQuery
from desktop.controllers.operate import BATCH, Outcome, availability, operate
from desktop.controllers.parameters import Parameters, save_parameter
from desktop.controllers.session import Session
from desktop.controllers.timeline import history, timeline
from desktop.errors import Refused
from desktop.models.leads import Lead
from desktop.models.opportunities import Opportunity
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets import targets
from desktop.words import Business, Kind, LeadStatus, Method, Operation, Role
from tests.bulk import enter_rows
from tests.controllers.papers import store_document
from tests.controllers.people_places import Business as Place

PARAMETERS = Parameters()
STATES = list(itertools.product(LeadStatus, (None, "own", "other"), (None, "XH", "WS")))


def enter(session: Session, name: str = "王先生", **fields: object) -> int:
    """A lead of nobody, unless fields say otherwise."""
    draft = {"name": name, "wechat": name, **fields}
    return leads.create(session, draft, f"form of {name} {fields}").done[0].id


def many(session: Session, count: int) -> list[int]:
    """So many leads at once, as an import makes them."""
    row = entry.check({"name": "王先生", "wechat": "wang"}, entry_context(session)).values
    with session.write():
        return enter_rows(session, targets.LEADS, [row] * count)


def act(session: Session, operation: Operation, *ids: int, arguments: object = None) -> Outcome:
    return operate(session, operation, ids, arguments, subject=LEADS)


def reason(place: Place) -> CloseWith:
    (choice,) = (
        place.database.connection()
        .execute("SELECT id FROM choice WHERE list = 'reason' AND needs_text = 0 LIMIT 1")
        .fetchone()
    )
    return CloseWith(choice)


@pytest.fixture
def everything(staffed: Place) -> list[int]:
    """A lead in every state: each status, of each owner, in each store."""
    administrator = staffed.session()
    close = reason(staffed).reason
    seller, other = staffed.users[Role.SALESPERSON].id, staffed.users[Role.MANAGER].id
    people, made = {None: None, "own": seller, "other": other}, []
    for at, (status, owner, store) in enumerate(STATES):
        record = enter(administrator if at % 2 else staffed.session(Role.SALESPERSON), f"客{at}")
        store_id = staffed.stores[store] if store else None
        if owner and store_id is None:
            store_id = staffed.stores["XH"]
        staffed.database.execute_sql(
            "UPDATE lead SET status = ?, owner_id = ?, store_id = ?, close_reason_id = ? WHERE id = ?",
            (int(status), people[owner], store_id, close, record),
        )
        if at % 4 == 0:
            staffed.database.execute_sql(
                "INSERT INTO lead_follow_up (uuid, lead_id, author_id, at, method, text) VALUES (?, ?, ?, 0, 0, 'x')",
                (f"entry {at}", record, other),
            )
        made.append(record)
    return made


@pytest.mark.parametrize("role", list(Role))
def test_rules_are_the_same_in_sql_and_python(staffed: Place, everything: list[int], role: Role) -> None:
    session, connection = staffed.session(role), staffed.database.connection()
    facts = leads.load_facts(connection, everything, session.user.id)
    for operation in LEAD_RULES:
        condition, values = sql_condition(operation, session.user, PARAMETERS)
        allowed = {row[0] for row in connection.execute(f"SELECT id FROM lead WHERE {condition}", values)}
        assert allowed == {
            one.id for one in facts.values() if refusal_code(operation, one, session.user, PARAMETERS) is None
        }, operation
        found = availability(session, everything, LEADS).get(operation)
        if found is not None:
            assert found.allowed == len(allowed)
            assert bool(found.reasons) is not bool(allowed)


@pytest.mark.parametrize("role", list(Role))
def test_the_list_shows_what_the_scope_holds(staffed: Place, everything: list[int], role: Role) -> None:
    session, connection = staffed.session(role), staffed.database.connection()
    facts = leads.load_facts(connection, everything, session.user.id)
    seen = {one.id for one in facts.values() if leads.sees_lead(session.user, one)}
    for sort in lead_listing.LEADS.sorts:
        query = ListQuery(sort=sort)
        assert set(lead_listing.ids(connection, session.user, query)) == seen
        assert {row.id for row in lead_listing.first_page(connection, session.user, query, 100)} == seen
    counted = lead_listing.counts(connection, session.user, ListQuery())
    assert counted.total == len(seen)
    new = {one.id for one in facts.values() if one.status is LeadStatus.NEW} & seen
    assert set(lead_listing.ids(connection, session.user, ListQuery(status=LeadStatus.NEW))) == new
    assert lead_listing.summary(connection, session.user, ListQuery()) == lead_listing.Summary(0, 0)


def test_a_lead_is_found_by_name_phone_and_pinyin(staffed: Place) -> None:
    session, connection = staffed.session(), staffed.database.connection()
    record = enter(session, "欧阳菲", phone="138 0013 8000", remark="想看沙发")
    enter(session, "别人")
    for text in ("欧", "ouyang", "oyf", "8000", "沙发"):
        assert list(lead_listing.ids(connection, session.user, ListQuery(text=text))) == [record], text


def test_saving_a_form_twice_is_one_lead(staffed: Place) -> None:
    session = staffed.session()
    draft = {"name": "王", "wechat": "w"}
    first, second = (leads.create(session, draft, "same") for _ in range(2))
    assert first.done[0].id == second.done[0].id
    assert len(lead_listing.ids(staffed.database.connection(), session.user, ListQuery())) == 1


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        ({"name": "", "wechat": "w"}, "name"),
        ({"name": "王"}, "phone"),
        ({"name": "王", "wechat": "w", "next_follow_up": "2001-01-01"}, "next_follow_up"),
    ],
)
def test_what_is_wrong_is_refused(staffed: Place, draft: dict, field: str) -> None:
    with pytest.raises(Refused) as refused:
        leads.create(staffed.session(), draft, "form")
    assert refused.value.field == field


def test_back_office_enters_none(staffed: Place) -> None:
    with pytest.raises(Refused) as refused:
        enter(staffed.session(Role.BACK_OFFICE))
    assert refused.value.code == "no_right"


def test_an_edit_is_kept_and_a_second_one_meets_the_first(staffed: Place) -> None:
    session = staffed.session()
    record = enter(session, "王")
    draft = dict(leads.load(session, record).values) | {"name": "王大", "phone": "13800138000"}
    done = act(session, Operation.EDIT, record, arguments=EditValues(draft, 1)).done
    assert [one.name for one in done] == ["王大"], "who it is now, for the toast that tells of it"
    loaded = leads.load(session, record)
    assert (loaded.values["name"], loaded.values["phone_key"]) == ("王大", "+8613800138000")
    assert loaded.facts.version == 2
    found = lead_listing.ids(staffed.database.connection(), session.user, ListQuery(text="王大"))
    assert list(found) == [record]
    with pytest.raises(Refused) as refused:
        act(session, Operation.EDIT, record, arguments=EditValues(draft, 1))
    assert refused.value.code == "conflict"


def test_follow_ups_of_a_lead_go_on_in_its_opportunity(staffed: Place) -> None:
    session = staffed.session()
    record = enter(session, "王", phone="13800138000", remark="想看沙发", needs="沙发")
    entry = Entry("one", Method.PHONE, "打过电话", clock.now(), clock.today() + timedelta(days=1))
    assert act(session, Operation.DYNAMICS, record, arguments=entry).done
    assert [item.text for item in timeline(session, record, Kind.LEAD) if item.method is not None] == [
        "打过电话"
    ]
    outcome = act(session, Operation.PUSH_DOWN, record)
    made = outcome.done[0].made
    assert made is not None
    assert outcome.changes.kinds == {Kind.LEAD, Kind.OPPORTUNITY}
    loaded = opportunities.load(session, made.id)
    assert {key: loaded.values[key] for key in ("name", "phone", "remark", "needs")} == {
        "name": "王",
        "phone": "13800138000",
        "remark": "想看沙发",
        "needs": "沙发",
    }
    assert loaded.facts.business is Business.UNASSIGNED
    followed = [item for item in timeline(session, made.id) if item.method is not None]
    assert [(item.text, item.of) for item in followed] == [("打过电话", Kind.LEAD)]
    row = lead_listing.page(staffed.database.connection(), session.user, [record])[0]
    assert (row.status, row.opportunity, row.opportunity_number) == (
        LeadStatus.PUSHED_DOWN,
        made.id,
        made.number,
    )
    assert history(session, record, Kind.LEAD)[0].changes["opportunity"] == ("", made.number)
    again = act(session, Operation.PUSH_DOWN, record)
    assert [one.refused.code for one in again.refused] == ["lead_pushed_down"]


def test_deleting_the_opportunity_makes_its_lead_new_again(staffed: Place) -> None:
    session = staffed.session()
    record = enter(session, "王")
    made = act(session, Operation.PUSH_DOWN, record).done[0].made
    assert made is not None
    outcome = operate(session, Operation.DELETE, [made.id])
    assert Kind.LEAD in outcome.changes.kinds
    assert leads.load(session, record).facts.status is LeadStatus.NEW
    second = act(session, Operation.PUSH_DOWN, record).done[0].made
    assert second is not None
    assert second.number != made.number


def test_a_bulk_push_down_names_each_outcome(staffed: Place) -> None:
    administrator, seller = staffed.session(), staffed.users[Role.SALESPERSON].id
    place = {"owner": seller, "store": staffed.stores["XH"]}
    owned = enter(administrator, "有主", **place)
    closed = enter(administrator, "关了")
    assert act(administrator, Operation.CLOSE, closed, arguments=reason(staffed)).done
    free = enter(administrator, "无主", phone="13800138000")
    opportunities.create(administrator, {"name": "先来", "phone": "13800138000"}, "first")
    outcome = act(administrator, Operation.PUSH_DOWN, owned, closed, free)
    assert [one.id for one in outcome.refused] == [closed]
    assert {one.id: (one.made.owner if one.made else 0) for one in outcome.done} == {
        owned: seller,
        free: None,
    }
    notes = {one.id: [note.code for note in one.notes] for one in outcome.done}
    assert notes == {owned: [], free: ["note_same_phone"]}
    owners = {row.name: row.owner_id for row in Opportunity.select()}
    assert owners == {"先来": None, "有主": seller, "无主": None}


def test_a_lead_whose_owner_left_is_pushed_down_unassigned(staffed: Place) -> None:
    administrator, seller = staffed.session(), staffed.users[Role.SALESPERSON].id
    record = enter(administrator, "王", owner=seller, store=staffed.stores["XH"])
    staffed.database.execute_sql("UPDATE staff SET active = 0 WHERE id = ?", (seller,))
    made = act(administrator, Operation.PUSH_DOWN, record).done[0].made
    assert made is not None
    assert made.owner is None


def test_a_salesperson_claims_pushes_down_and_owns_what_comes_of_it(staffed: Place) -> None:
    seller = staffed.session(Role.SALESPERSON)
    record = enter(staffed.session(), "王")
    assert act(seller, Operation.PUSH_DOWN, record).refused[0].refused.code == "claim_first"
    assert act(seller, Operation.CLAIM, record).done
    made = act(seller, Operation.PUSH_DOWN, record).done[0].made
    assert made is not None
    assert made.owner == seller.user.id


def test_assigning_recycling_and_deleting_a_lead(staffed: Place) -> None:
    administrator, seller = staffed.session(), staffed.users[Role.SALESPERSON].id
    record = enter(administrator, "王")
    target = AssignTo(seller, staffed.stores["XH"])
    assert act(administrator, Operation.ASSIGN, record, arguments=target).done
    facts = leads.load(administrator, record).facts
    assert (facts.owner, facts.store) == (seller, staffed.stores["XH"])
    assert act(administrator, Operation.RECYCLE, record).done
    assert leads.load(administrator, record).facts.unassigned
    assert act(administrator, Operation.DELETE, record).done
    with pytest.raises(Refused):
        leads.load(administrator, record)
    connection = staffed.database.connection()
    assert list(lead_listing.ids(connection, administrator.user, ListQuery(text="王"))) == []


def test_the_phone_of_a_lead_shows_whose_it_is(staffed: Place) -> None:
    session = staffed.session()
    record = enter(session, "李", phone="13800138000")
    opportunity = opportunities.create(session, {"name": "王", "phone": "13800138000"}, "o").done[0].id
    store_document(staffed.database.connection(), "contract", opportunity)
    shared = leads.load(session, record).shared
    assert shared is not None
    assert shared.name == "王"


def test_a_recycled_lead_is_for_others_first(staffed: Place) -> None:
    administrator, seller = staffed.session(), staffed.session(Role.SALESPERSON)
    record = enter(administrator, "王", owner=seller.user.id, store=staffed.stores["XH"])
    assert act(administrator, Operation.RECYCLE, record).done
    save_parameter(administrator, "reclaim_days", 3)
    parameters = Parameters(reclaim_days=3)
    condition, values = sql_condition(Operation.CLAIM, seller.user, parameters)
    connection = staffed.database.connection()
    assert not connection.execute(f"SELECT id FROM lead WHERE {condition}", values).fetchall()
    refused = act(seller, Operation.CLAIM, record).refused[0].refused
    assert refused.code == "reclaim_wait"
    assert refused.arguments["count"] == 3
    assert act(staffed.session(Role.MANAGER), Operation.CLAIM, record).done


def test_a_long_push_down_is_counted_while_it_goes_on_and_stops_where_it_is_cancelled(staffed: Place) -> None:
    administrator = staffed.session()
    ids = many(administrator, 2 * BATCH + 3)
    progress = Progress()
    told: list[float] = []

    def making(statement: str) -> None:
        """Cancels when the last part begins to be made."""
        if statement.startswith("INSERT INTO opportunity "):
            told.append(progress.done / progress.total)
            if len(set(told)) > 2:
                progress.cancel()

    connection = administrator.database.connection()
    connection.set_trace_callback(making)
    with pytest.raises(Cancelled):
        operate(administrator, Operation.PUSH_DOWN, ids, None, progress, LEADS)
    connection.set_trace_callback(None)
    assert told == sorted(told)
    assert told[0] < told[-1] < 0.75
    assert Opportunity.select().count() == 0
    assert Lead.select().where(Lead.status != LeadStatus.NEW).count() == 0
    again = Progress()
    assert len(operate(administrator, Operation.PUSH_DOWN, ids, None, again, LEADS).done) == len(ids)
    # The last records of the first part are not counted by themselves.
    assert again.total - BATCH < again.done <= again.total
