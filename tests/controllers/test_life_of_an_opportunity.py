"""Random lives: sequences of operations by random people, against a plain model of what SPEC says they do."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from desktop.clock import clock
from desktop.controllers import listing, passwords
from desktop.controllers.arguments import (
    AssignTo,
    CloseWith,
    ConvertTo,
    EditValues,
    Entry,
    RejectWith,
    RescheduleTo,
)
from desktop.controllers.first_run import first_run
from desktop.controllers.list_query import ListQuery, SortKey, Voided
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.opportunities import create
from desktop.controllers.people import load_user
from desktop.controllers.search import index_text, matches, terms
from desktop.controllers.session import Session
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.controllers.stores import StoreDraft, save_store
from desktop.errors import Refused
from desktop.models.schema import open_database
from desktop.words import Business, Document, Method, Operation, Role
from tests.controllers.operation_oracle import Person, Record, may, sees
from tests.controllers.people_places import ANSWERS, PASSWORD

SEARCHES = ("", "1", "changed", "customer 1", "wx", "00000003", "user 2", "改", "改名 ch", "gaiming", "gm")
PEOPLE = ("zhoumin", "limin", "wujing", "one", "two")
MODELLED = (
    Operation.ASSIGN,
    Operation.CLAIM,
    Operation.HAND_OVER,
    Operation.DYNAMICS,
    Operation.RESCHEDULE,
    Operation.CONVERT,
    Operation.RECYCLE,
    Operation.CLOSE,
    Operation.VOID,
    Operation.UNVOID,
    Operation.DELETE,
    Operation.SUBMIT,
    Operation.WITHDRAW,
    Operation.APPROVE,
    Operation.REJECT,
    Operation.UNAPPROVE,
    Operation.DISABLE,
    Operation.ENABLE,
    Operation.EDIT,
)


@dataclass
class Life(Record):
    """The plain model of one opportunity."""

    name: str = ""
    next_follow_up: date | None = None
    last_follower: int | None = None
    authors: list[int] = field(default_factory=list)
    audits: int = 1
    version: int = 1


def _template() -> Path:
    """A database with two stores and five people, made once."""
    folder = Path(tempfile.mkdtemp(prefix="shangji-life-"))
    path = folder / "shangji.db"
    cost, passwords.COST = passwords.COST, passwords.Cost(passes=1, kibibytes=8, lanes=1)
    database = open_database(path)
    database.connect()
    administrator = first_run(database, ANSWERS)
    session = Session(database, administrator, folder)
    save_store(session, None, StoreDraft("WS", "Wenshui"))
    for login, role, stores in (
        ("limin", Role.MANAGER, (1,)),
        ("wujing", Role.BACK_OFFICE, ()),
        ("one", Role.SALESPERSON, (1,)),
        ("two", Role.SALESPERSON, (2,)),
    ):
        save_staff(session, None, StaffDraft(login, login, role, stores, PASSWORD))
    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    passwords.COST = cost
    return path


class Lives(RuleBasedStateMachine):
    """Operations of the program and of the model, side by side."""

    records: Bundle[int] = Bundle("records")
    template: Path | None = None

    @initialize()
    def open(self) -> None:
        if Lives.template is None:
            Lives.template = _template()
        self.folder = Path(tempfile.mkdtemp(prefix="shangji-life-"))
        shutil.copy(Lives.template, self.folder / "shangji.db")
        self.database = open_database(self.folder / "shangji.db")
        self.database.connect()
        connection = self.database.connection()
        connection.execute(
            "CREATE VIRTUAL TABLE temp.indexed USING fts5vocab(main, opportunity_search, 'instance')"
        )
        ids = dict(connection.execute("SELECT login, id FROM staff").fetchall())
        self.sessions: dict[str, Session] = {}
        self.persons: dict[str, Person] = {}
        for login in PEOPLE:
            user = load_user(connection, ids[login])
            assert user is not None
            self.sessions[login] = Session(self.database, user, self.folder)
            self.persons[login] = Person(user.id, user.role, user.stores)
        self.reason = connection.execute(
            "SELECT id FROM choice WHERE list = 'reason' AND needs_text = 0"
        ).fetchone()[0]
        self.lives: dict[int, Life] = {}
        self.gone: list[int] = []
        self.serial = 0

    def teardown(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)

    @rule(target=records, login=st.sampled_from(PEOPLE), owned=st.booleans())
    def enter(self, login: str, owned: bool) -> int:
        """New, with or without an owner."""
        self.serial += 1
        person = self.persons[login]
        owner = person.id if owned and person.stores else None
        store = person.stores[0] if person.stores else None
        draft = {
            "name": f"Customer {self.serial}",
            "wechat": f"wx{self.serial}",
            "owner": owner,
            "store": store,
        }
        draft["phone"] = f"138{self.serial:08d}"
        try:
            outcome = create(self.sessions[login], draft, f"form-{self.serial}")
        except Refused as refused:
            assert person.role is Role.BACK_OFFICE
            assert refused.code == "no_right"
            return 0
        assert person.role is not Role.BACK_OFFICE
        record = outcome.done[0].id
        business = Business.ASSIGNED if owner else Business.UNASSIGNED
        self.lives[record] = Life(
            record, business, Document.CREATED, False, False, owner, store, person.id, name=draft["name"]
        )
        return record

    @rule(
        record=records,
        login=st.sampled_from(PEOPLE),
        operation=st.sampled_from(MODELLED),
        ahead=st.integers(0, 9),
    )
    def act(self, record: int, login: str, operation: Operation, ahead: int) -> None:
        """Any operation by anyone."""
        life = self.lives.get(record)
        if life is None:
            return
        person, session = self.persons[login], self.sessions[login]
        planned = clock.today() + timedelta(days=ahead)
        given = self.given(operation, life, person, planned)
        life.followed_by_other = any(author != person.id for author in life.authors)
        allowed = may(person, operation, life)
        try:
            outcome = operate(session, operation, [record], given)
        except Refused as refused:
            assert refused.code == "target_outside_stores", refused.code
            assert person.role is Role.MANAGER
            return
        assert bool(outcome.done) == allowed, (operation, login, life, outcome.refused)
        if not sees(person, life):
            assert outcome.refused[0].refused.code == "not_found"
        if allowed:
            self.live_on(operation, life, person, planned, outcome)

    def given(self, operation: Operation, life: Life, person: Person, planned: date) -> Any:
        self.serial += 1
        target = next(one for one in (self.persons["one"], self.persons["two"]) if one.id != life.owner)
        if operation is Operation.EDIT:
            draft = {
                "name": f"改名 Changed {self.serial}",
                "wechat": "wx",
                "next_follow_up": planned.isoformat(),
            }
            return EditValues(draft, life.version, accept_same_phone=True, customer_phone=False)
        arguments = {
            Operation.ASSIGN: AssignTo(target.id, target.stores[0]),
            Operation.HAND_OVER: AssignTo(target.id, target.stores[0]),
            Operation.DYNAMICS: Entry(f"entry-{self.serial}", Method.PHONE, "called", clock.now(), planned),
            Operation.RESCHEDULE: RescheduleTo(planned),
            Operation.CONVERT: ConvertTo(
                f"customer-{self.serial}", {"name": life.name, "phone": f"139{self.serial:08d}"}
            ),
            Operation.CLOSE: CloseWith(self.reason),
            Operation.REJECT: RejectWith("prices are missing"),
        }
        return arguments.get(operation)

    def live_on(  # noqa: C901 - a plain list of assignments is the point
        self, operation: Operation, life: Life, person: Person, planned: date, outcome: Outcome
    ) -> None:
        """What SPEC says the operation does, in plain assignments."""
        life.audits += 1
        if operation in (Operation.ASSIGN, Operation.HAND_OVER):
            target = next(one for one in (self.persons["one"], self.persons["two"]) if one.id != life.owner)
            life.owner, life.store = target.id, target.stores[0]
        if operation is Operation.CLAIM:
            life.owner, life.store = person.id, life.store or person.stores[0]
        if operation in (Operation.ASSIGN, Operation.CLAIM):
            life.business = Business.ASSIGNED
        if operation in (Operation.DYNAMICS, Operation.RESCHEDULE, Operation.EDIT):
            life.next_follow_up = planned
        if operation is Operation.DYNAMICS:
            life.last_follower = person.id
            life.authors.append(person.id)
        if operation is Operation.EDIT:
            life.version += 1
            life.name = f"改名 Changed {self.serial}"
        if operation is Operation.CONVERT:
            life.business = Business.CONVERTED
        if operation is Operation.RECYCLE:
            life.business, life.owner, life.store, life.next_follow_up = Business.UNASSIGNED, None, None, None
        if operation is Operation.CLOSE:
            life.business = Business.CLOSED
        if operation is Operation.SUBMIT:
            life.document, life.submitter = Document.IN_REVIEW, person.id
        if operation in (Operation.WITHDRAW, Operation.REJECT, Operation.UNAPPROVE):
            life.document = Document.RE_REVIEW
        if operation is Operation.APPROVE:
            life.document = Document.APPROVED
        if operation in (Operation.VOID, Operation.UNVOID):
            life.voided = operation is Operation.VOID
        if operation in (Operation.DISABLE, Operation.ENABLE):
            life.disabled = operation is Operation.DISABLE
        if operation is Operation.DELETE:
            del self.lives[life.id]
            self.gone.append(life.id)

    @invariant()
    def stored_as_modelled(self) -> None:
        """Every record is in the database exactly as the model has it, and deleted ones left no contact data."""
        if not hasattr(self, "database"):
            return
        connection = self.database.connection()
        rows = connection.execute(
            "SELECT id, name, business, document, voided, disabled, owner_id, store_id, next_follow_up,"
            " last_follower_id, version, (SELECT COUNT(*) FROM audit WHERE record = opportunity.id"
            " AND kind = 'opportunity'), (SELECT COUNT(*) FROM follow_up WHERE opportunity_id = opportunity.id)"
            " FROM opportunity ORDER BY id"
        ).fetchall()
        expected = [
            (
                one.id,
                one.name,
                one.business,
                one.document,
                one.voided,
                one.disabled,
                one.owner,
                one.store,
                one.next_follow_up.isoformat() if one.next_follow_up else None,
                one.last_follower,
                one.version,
                one.audits,
                len(one.authors),
            )
            for _id, one in sorted(self.lives.items())
        ]
        assert rows == expected
        for record in self.gone:
            lines = connection.execute(
                "SELECT operation, changes FROM audit WHERE kind = 'opportunity' AND record = ?", (record,)
            ).fetchall()
            assert lines[-1][0] == Operation.DELETE.value
            assert all(changes == "" for _operation, changes in lines)

    @invariant()
    def found_as_stored(self) -> None:
        """The search index is whole, and a search finds for everyone what reading every record they see finds."""
        if not hasattr(self, "database"):
            return
        connection = self.database.connection()
        connection.execute("INSERT INTO opportunity_search (opportunity_search) VALUES ('integrity-check')")
        stored = dict(connection.execute("SELECT id, search FROM opportunity").fetchall())
        pieces = {(piece, one) for one, search in stored.items() for piece in index_text(search).split()}
        assert set(connection.execute("SELECT term, doc FROM temp.indexed").fetchall()) == pieces
        for login in PEOPLE:
            user, person = self.sessions[login].user, self.persons[login]
            seen = {one.id for one in self.lives.values() if sees(person, one)}
            for text in SEARCHES:
                query = ListQuery(text=text, voided=Voided.BOTH, sort=SortKey.NUMBER, descending=False)
                expected = sorted(one for one in seen if matches(stored[one], terms(text)))
                assert list(listing.ids(connection, user, query)) == expected, (login, text)
                assert [row.id for row in listing.first_page(connection, user, query, 100)] == expected
                assert listing.counts(connection, user, query).total == len(expected)


TestLives = Lives.TestCase
TestLives.settings = settings(
    max_examples=15, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
