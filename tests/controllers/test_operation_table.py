"""Every operation in every state for every role, on the controllers, against SPEC written down a second time."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta
from typing import Any

import pytest

from desktop.clock import clock
from desktop.controllers.arguments import (
    AssignTo,
    CloseWith,
    EditValues,
    Entry,
    RejectWith,
    RescheduleTo,
    UseCustomer,
)
from desktop.controllers.facts import load_facts
from desktop.controllers.operate import availability, available, operate
from desktop.controllers.parameters import Parameters, load_parameters, save_parameter
from desktop.controllers.rights import Scope, scope
from desktop.controllers.search import index_rows
from desktop.controllers.session import Session, User
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.controllers.workflow import RULES, sql_condition
from desktop.errors import Refused
from desktop.models.opportunities import FollowUp, Opportunity
from desktop.models.trail import Audit
from desktop.words import Business, Document, Kind, Method, Operation, Role
from tests.controllers.operation_oracle import Person, Record, Recycled, Settings, may, sees
from tests.controllers.papers import store_document
from tests.controllers.people_places import Business as Place

PHONE = "+8613800138000"
SETTINGS = [
    Settings(delete_closed=delete_closed, reclaim_days=days)
    for delete_closed, days in itertools.product((False, True), (0, 7))
]
RUN = [
    operation
    for operation in RULES
    if operation not in (Operation.QUOTE, Operation.ORDER, Operation.IMPORT_UPDATE, Operation.UNDO_IMPORT)
]


class Undo(Exception):
    """Takes everything back that happened inside a transaction."""


@pytest.fixture
def cast(staffed: Place) -> Place:
    """A second salesperson in the first store and one in the other."""
    administrator = staffed.session()
    for login, store in (("second", "XH"), ("elsewhere", "WS")):
        save_staff(
            administrator,
            None,
            StaffDraft(login, login, Role.SALESPERSON, (staffed.stores[store],), "a long password"),
        )
    return staffed


def people(place: Place) -> dict[str, int]:
    rows = place.database.connection().execute("SELECT login, id FROM staff").fetchall()
    return dict(rows)


def every_state(place: Place) -> list[Record]:
    """A record in every state, for every relation that a person can have to it."""
    staff = people(place)
    mine, second, elsewhere = staff["wanglei"], staff["second"], staff["elsewhere"]
    here, there = place.stores["XH"], place.stores["WS"]
    owned = [(mine, here), (second, here), (elsewhere, there)]
    ownerless = [(None, here), (None, there), (None, None)]
    places = {
        Business.UNASSIGNED: ownerless,
        Business.ASSIGNED: owned,
        Business.CONVERTED: owned,
        Business.CLOSED: owned + ownerless,
    }
    records: list[Record] = []
    for business, document, voided, disabled in itertools.product(
        Business, Document, (False, True), (False, True)
    ):
        for owner, store in places[business]:
            submitter = (mine, second)[len(records) % 2] if document is Document.IN_REVIEW else None
            records.append(
                Record(
                    0,
                    business,
                    document,
                    voided,
                    disabled,
                    owner,
                    store,
                    (mine, second)[len(records) % 3 == 0],
                    submitter,
                )
            )
    base = Record(0, Business.UNASSIGNED, Document.CREATED, False, False, None, here, mine)
    records.append(Record(**{**vars(base), "has_document": True}))
    records.append(Record(**{**vars(base), "followed_by_other": True}))
    records += [
        Record(**{**vars(base), "recycled": Recycled(*lost)})
        for lost in itertools.product(
            (mine, second, *(user.id for user in place.users.values())),
            (mine, staff["limin"]),
            (timedelta(seconds=20), timedelta(hours=5), timedelta(days=6.9), timedelta(days=7.1)),
        )
    ]
    with place.database.atomic():
        for serial, record in enumerate(records, 1):
            _store(place, serial, record, second)
    return records


def _store(place: Place, serial: int, record: Record, follower: int) -> None:
    """Writes a record in its state past the pipeline, which could not bring it there."""
    now = clock.now()
    record.id = Opportunity.insert(
        number=f"T{serial:05d}",
        form_uuid=f"form-{serial}",
        name=f"Customer {serial}",
        wechat=f"wx{serial}",
        owner=record.owner,
        store=record.store,
        business=record.business,
        document=record.document,
        voided=record.voided,
        disabled=record.disabled,
        close_reason=1 if record.business is Business.CLOSED else None,
        customer=_customer(place) if record.business is Business.CONVERTED else None,
        creator=record.creator,
        submitter=record.submitter,
        last_owner=record.recycled.owner if record.recycled else None,
        created_at=now,
        updated_at=now,
    ).execute()
    if record.recycled:
        _recycled(record.id, record.recycled)
    index_rows(place.database.connection(), [(record.id, "")])
    if record.has_document:
        store_document(place.database.connection(), "intention", record.id, voided=True)
    if record.followed_by_other:
        FollowUp.insert(
            uuid=f"entry-{serial}",
            opportunity=record.id,
            author=follower,
            at=now,
            method=Method.PHONE,
            text="called",
        ).execute()


def _recycled(record: int, lost: Recycled) -> None:
    """The audit lines of a life in which the last way into the pool was this one."""
    now = clock.now()
    lines = [
        (Operation.RECYCLE, timedelta(days=30), f'{{"owner":[{lost.owner},null]}}'),
        (Operation.RECYCLE, lost.ago, f'{{"owner":[{lost.owner},null]}}'),
        (Operation.ASSIGN, timedelta(), f'{{"owner":[null,{lost.by}]}}'),
        (Operation.RECYCLE, timedelta(), f'{{"owner":[{lost.by},null],"undone":[null,true]}}'),
    ]
    for operation, ago, changes in lines:
        Audit.insert(
            kind=Kind.OPPORTUNITY.value,
            record=record,
            number="T",
            operation=operation.value,
            staff=lost.by,
            at=now - ago,
            changes=changes,
        ).execute()


def _customer(place: Place) -> int:
    from desktop.models.customers import Customer

    found = Customer.select().first()
    if found is not None:
        return found.id
    now = clock.now()
    return Customer.insert(
        number="KH-1",
        form_uuid="customer",
        name="Mr Wang",
        phone_key=PHONE,
        creator=1,
        created_at=now,
        updated_at=now,
    ).execute()


def _reason(place: Place) -> int:
    return (
        place.database.connection()
        .execute("SELECT id FROM choice WHERE list = 'reason' AND needs_text = 0")
        .fetchone()[0]
    )


def arguments(place: Place, operation: Operation) -> Any:
    """Arguments that fit any record."""
    second = people(place)["second"]
    given: dict[Operation, Any] = {
        Operation.EDIT: EditValues({"name": "New name", "wechat": "wx"}, 1),
        Operation.ASSIGN: AssignTo(second, place.stores["XH"]),
        Operation.HAND_OVER: AssignTo(second, place.stores["XH"]),
        Operation.RESCHEDULE: RescheduleTo(clock.today()),
        Operation.CONVERT: UseCustomer(_customer(place), True, {"phone": PHONE}),
        Operation.CLOSE: CloseWith(_reason(place)),
        Operation.REJECT: RejectWith("prices are missing"),
    }
    return given.get(operation)


def run(
    place: Place, session: Session, operation: Operation, records: list[Record]
) -> tuple[set[int], dict[int, Refused]]:
    """What operate does with all the records, taken back afterwards: the ids done, and the others' refusals."""
    done: set[int] = set()
    refused: dict[int, Refused] = {}
    try:
        with place.database.atomic():
            for part in _runs(place, operation, records):
                outcome = operate(session, operation, part[0], part[1])
                done |= {one.id for one in outcome.done}
                refused |= {one.id: one.refused for one in outcome.refused}
            raise Undo
    except Undo:
        return done, refused


def _runs(place: Place, operation: Operation, records: list[Record]) -> Iterator[tuple[list[int], Any]]:
    if operation is not Operation.DYNAMICS:
        yield [record.id for record in records], arguments(place, operation)
        return
    for record in records:
        yield [record.id], Entry(f"entry of {record.id}", Method.PHONE, "called", clock.now())


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("settings", SETTINGS)
def test_every_operation_in_every_state(cast: Place, role: Role, settings: Settings) -> None:
    for key, value in asdict(settings).items():
        save_parameter(cast.session(), key, value)
    clock.set(clock.now())
    records = every_state(cast)
    session = cast.session(role)
    person = Person(session.user.id, role, session.user.stores)
    for operation in RUN:
        done, refused = run(cast, session, operation, records)
        expected = {one.id for one in records if may(person, operation, one, settings)}
        assert done == expected, operation
        assert done | set(refused) == {one.id for one in records}
        unseen = {one.id for one in records if not sees(person, one)}
        assert {one for one, no in refused.items() if no.code == "not_found"} == unseen


@pytest.mark.parametrize("role", list(Role))
def test_rule_in_sql_and_in_python_agree(cast: Place, role: Role) -> None:
    clock.set(clock.now())
    records = every_state(cast)
    session = cast.session(role)
    person = Person(session.user.id, role, session.user.stores)
    for operation, settings in itertools.product(RULES, SETTINGS):
        condition, values = sql_condition(operation, session.user, Parameters(**asdict(settings)))
        rows = (
            cast.database.connection()
            .execute(f"SELECT id FROM opportunity WHERE {condition}", values)
            .fetchall()
        )
        assert {row[0] for row in rows} == {
            one.id for one in records if may(person, operation, one, settings)
        }, (operation, settings)


@pytest.mark.parametrize("role", list(Role))
def test_scope_in_sql_and_in_python_agree(cast: Place, role: Role) -> None:
    records = every_state(cast)
    session = cast.session(role)
    person = Person(session.user.id, role, session.user.stores)
    condition, values = scope(session.user).sql()
    rows = (
        cast.database.connection().execute(f"SELECT id FROM opportunity WHERE {condition}", values).fetchall()
    )
    assert {row[0] for row in rows} == {one.id for one in records if sees(person, one)}


def test_a_manager_without_stores_sees_only_what_belongs_to_no_store() -> None:
    seen = scope(User(1, "x", "x", Role.MANAGER, ()))
    assert seen.sees(Business.UNASSIGNED, None, None)
    assert not seen.sees(Business.UNASSIGNED, None, 1)
    assert seen.sql()[0] == "((opportunity.business = 0 AND opportunity.store_id IS NULL))"
    assert not Scope().sees(Business.UNASSIGNED, None, None)
    assert Scope().sql() == ("(0)", [])


@pytest.mark.parametrize("role", list(Role))
def test_availability_counts_what_operate_would_do(cast: Place, role: Role) -> None:
    records = every_state(cast)
    session = cast.session(role)
    person = Person(session.user.id, role, session.user.stores)
    found = availability(session, [one.id for one in records])
    for operation, offered in found.items():
        assert offered.allowed == sum(may(person, operation, one) for one in records), operation
        if not offered.allowed:
            assert offered.reasons
            assert all(refused.sentence() for _code, _count, refused in offered.reasons)


def test_one_record_without_the_database_gets_the_same_answer(cast: Place) -> None:
    records = every_state(cast)
    connection = cast.database.connection()
    for role in Role:
        session = cast.session(role)
        person = Person(session.user.id, role, session.user.stores)
        facts = load_facts(connection, [one.id for one in records], session.user.id)
        for record in records:
            answers = available(facts[record.id], session, load_parameters(connection))
            allowed = {operation for operation, refused in answers.items() if refused is None}
            assert allowed == {operation for operation in RULES if may(person, operation, record)}


def test_every_refusal_is_a_sentence_that_names_the_record(cast: Place) -> None:
    save_parameter(cast.session(), "reclaim_days", 7)
    records = every_state(cast)
    for role in Role:
        session = cast.session(role)
        for operation in RUN:
            _done, refused = run(cast, session, operation, records)
            for one in refused.values():
                assert one.sentence()
                assert one.code in ("not_found", "no_right") or one.arguments["number"] in one.sentence()
