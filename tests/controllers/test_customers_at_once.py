"""Two programs save the same phone at once: whatever the uniqueness asks for holds, in each of its four settings."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from desktop.controllers import customer_records, opportunities
from desktop.controllers.arguments import ConvertTo
from desktop.controllers.operate import operate
from desktop.controllers.parameters import save_parameter
from desktop.controllers.people import load_user
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.customers import Customer, CustomerKey
from desktop.models.opportunities import Opportunity
from desktop.models.schema import open_database
from desktop.words import Business as Status
from desktop.words import Operation, Role, Uniqueness
from tests.controllers.people_places import Business as Place

TOGETHER = 4


def _session(path: Path, user: int) -> Session:
    database = open_database(path)
    database.connect()
    found = load_user(database.connection(), user)
    assert found is not None
    return Session(database, found, path.parent)


def _register(path: Path, user: int, name: str, store: int, start: Barrier) -> str:
    """Saves one customer in a process of its own, when all are ready; gives the refusal's code."""
    session = _session(path, user)
    start.wait()
    try:
        customer_records.create(
            session, {"name": name, "phone": "138 0013 8000", "store": store}, f"{name} {store}"
        )
    except Refused as refused:
        return refused.code
    return "saved"


def _convert(path: Path, user: int, record: int, form: str, start: Barrier) -> str:
    """Converts one opportunity in a process of its own, when all are ready."""
    session = _session(path, user)
    start.wait()
    try:
        outcome = operate(
            session,
            Operation.CONVERT,
            [record],
            ConvertTo(form, {"name": "王先生", "phone": "138 0013 8000"}),
        )
    except Refused as refused:
        return refused.code
    return outcome.refused[0].refused.code if outcome.refused else "saved"


@pytest.fixture
def at_once(staffed: Place):
    """Runs a function in several processes that start together; gives what each came to."""
    spawn = multiprocessing.get_context("spawn")
    with spawn.Manager() as manager, ProcessPoolExecutor(TOGETHER, spawn) as pool:

        def run(work, *rows: tuple) -> list[str]:
            start = manager.Barrier(len(rows))
            path = staffed.folder / "business.db"
            user = staffed.users[Role.ADMINISTRATOR].id
            return sorted(
                one.result() for one in [pool.submit(work, path, user, *row, start) for row in rows]
            )

        yield run


@pytest.mark.parametrize(
    ("uniqueness", "rows", "saved"),
    [
        (Uniqueness.PHONE, [("王", "XH"), ("李", "WS"), ("张", "XH"), ("赵", "WS")], 1),
        (Uniqueness.PHONE_AND_NAME, [("王", "XH"), ("李", "XH"), ("王", "WS"), ("李", "WS")], 2),
        (Uniqueness.PHONE_AND_STORE, [("王", "XH"), ("李", "XH"), ("张", "WS"), ("赵", "WS")], 2),
        (Uniqueness.NONE, [("王", "XH"), ("李", "XH"), ("张", "WS"), ("赵", "WS")], 4),
    ],
)
def test_programs_that_save_one_phone_at_once(
    staffed: Place, at_once, uniqueness: Uniqueness, rows: list, saved: int
) -> None:
    save_parameter(staffed.session(), "customer_uniqueness", uniqueness.value)
    found = at_once(_register, *((name, staffed.stores[store]) for name, store in rows))
    assert found == ["customer_exists"] * (len(rows) - saved) + ["saved"] * saved
    assert Customer.select().count() == saved
    assert len({one.number for one in Customer.select()}) == saved
    if uniqueness is not Uniqueness.NONE:
        assert CustomerKey.select().count() == saved


def test_windows_that_convert_one_opportunity_make_one_customer(staffed: Place, at_once) -> None:
    seller = staffed.users[Role.SALESPERSON]
    draft = {"name": "王先生", "phone": "138 0013 8000", "owner": seller.id, "store": staffed.stores["XH"]}
    record = opportunities.create(staffed.session(), draft, "one").done[0].id
    found = at_once(_convert, *((record, f"form {at}") for at in range(TOGETHER)))
    assert found.count("saved") == 1
    assert set(found) == {"saved", "converted"}
    assert Customer.select().count() == 1
    one = Opportunity.get_by_id(record)
    assert (one.business, one.customer_id) == (Status.CONVERTED, Customer.get().id)
