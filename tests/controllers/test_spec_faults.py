"""SPEC section 7 where the computer fails: it is said as such, nothing is half saved, and the next save works."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from desktop.controllers.arguments import EditValues
from desktop.controllers.list_query import ListQuery
from desktop.controllers.listing import first_page
from desktop.controllers.operate import operate
from desktop.controllers.opportunities import create
from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault, Refused
from desktop.models.opportunities import Opportunity
from desktop.models.trail import Audit
from desktop.words import Operation, Role
from tests.controllers.people_places import Business as Place

DRAFT = {"name": "王先生", "phone": "138 0013 8000"}


@pytest.fixture
def administrator(staffed: Place) -> Session:
    return staffed.session()


@contextmanager
def full_disk(session: Session) -> Iterator[None]:
    """Lets the database not grow any more."""
    connection = session.database.connection()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    yield
    connection.execute("PRAGMA max_page_count = 1000000000")


@contextmanager
def read_only(session: Session) -> Iterator[None]:
    """Lets the database not be written any more."""
    session.database.connection().execute("PRAGMA query_only = 1")
    yield
    session.database.connection().execute("PRAGMA query_only = 0")


@contextmanager
def locked(session: Session) -> Iterator[None]:
    """Another program writes and does not come to an end."""
    session.database.connection().execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(session.database.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def saves_until_it_fails(save: Callable[[int], object]) -> tuple[int, EnvironmentFault]:
    """How many saves succeeded, and what the next one met."""
    for turn in range(200):
        try:
            save(turn)
        except EnvironmentFault as fault:
            return turn, fault
    raise AssertionError("every save succeeded")


@pytest.mark.parametrize(
    ("hindrance", "code"),
    [(full_disk, "disk_full"), (read_only, "database_read_only"), (locked, "database_locked")],
)
def test_a_save_that_the_computer_prevents_is_no_bug_and_leaves_nothing(
    administrator: Session, hindrance: Callable[[Session], AbstractContextManager[None]], code: str
) -> None:
    record = create(administrator, DRAFT, "kept").done[0].id
    long = {**DRAFT, "remark": "很长的备注" * 400, "company": "x" * 200}

    def enter(turn: int) -> object:
        return create(administrator, {**long, "phone": f"139{turn:08d}"}, f"lost {turn}", True)

    def edit(turn: int) -> object:
        return operate(administrator, Operation.EDIT, [record], EditValues(long, turn + 1, True))

    audits, stored = Audit.select().count(), Opportunity.select().count()
    with hindrance(administrator):
        entered, fault = saves_until_it_fails(enter)
        assert (fault.code, bool(fault.sentence())) == (code, True)
        edited, fault = saves_until_it_fails(edit)
        assert fault.code == code
    assert Opportunity.select().count() == stored + entered
    assert Audit.select().count() == audits + entered + edited
    assert operate(administrator, Operation.EDIT, [record], EditValues(long, edited + 1, True)).done
    assert create(administrator, {**DRAFT, "name": "钱女士"}, "after", True).done


def test_a_damaged_file_is_said_by_the_list_too(administrator: Session) -> None:
    create(administrator, DRAFT, "kept")
    path = Path(administrator.database.database)
    root = "SELECT rootpage FROM sqlite_master WHERE name = 'opportunity'"
    (page,) = administrator.database.execute_sql(root).fetchone()
    administrator.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    administrator.database.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x5a" * 4096
    path.write_bytes(content)
    administrator.database.connect()
    with pytest.raises(EnvironmentFault, match="database_corrupt"), administrator.read() as connection:
        first_page(connection, administrator.user, ListQuery(), 10)


def test_a_rule_that_says_no_because_of_a_file_stays_a_rule(administrator: Session) -> None:
    from desktop.clock import clock
    from desktop.controllers.arguments import Entry
    from desktop.words import Method

    record = create(administrator, DRAFT, "kept").done[0].id
    gone = Entry("entry", Method.PHONE, "called", clock.now(), attachments=(Path("gone.pdf"),))
    with pytest.raises(Refused, match="attachment_missing"):
        operate(administrator, Operation.DYNAMICS, [record], gone)


_KILLED = """
import os, sys
from pathlib import Path
from desktop.controllers import operate as pipeline
from desktop.controllers.arguments import AssignTo
from desktop.controllers.people import load_user
from desktop.controllers.session import Session
from desktop.models.schema import open_database
from desktop.progress import Progress
from desktop.words import Operation

class Killer(Progress):
    def step(self, count=1):
        super().step(count)
        if self.done > int(sys.argv[3]):
            os.kill(os.getpid(), 9)

database = open_database(Path(sys.argv[1]))
database.connect()
session = Session(database, load_user(database.connection(), 1), Path(sys.argv[1]).parent)
ids = [row[0] for row in database.execute_sql("SELECT id FROM opportunity").fetchall()]
pipeline.operate(session, Operation.ASSIGN, ids, AssignTo(int(sys.argv[2]), 1), Killer())
"""


@pytest.mark.parametrize("steps", [0, 1000])
def test_a_program_killed_in_the_middle_leaves_no_half_run(
    staffed: Place, administrator: Session, steps: int
) -> None:
    from tests.controllers.test_operate import many

    many(administrator, 1200)
    audits = Audit.select().count()
    path, owner = staffed.database.database, staffed.users[Role.SALESPERSON].id
    command = [sys.executable, "-c", _KILLED, str(path), str(owner), str(steps)]
    killed = subprocess.run(command, check=False, capture_output=True, text=True)
    assert abs(killed.returncode) == 9, killed.stderr
    assert Opportunity.select().where(Opportunity.owner.is_null(False)).count() == 0
    assert Audit.select().count() == audits
    assert staffed.database.execute_sql("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert create(administrator, DRAFT, "after").done
