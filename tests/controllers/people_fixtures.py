"""The fixtures of the tests of people; a plugin, so that every test module may name it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from peewee import SqliteDatabase

from desktop.controllers import passwords
from desktop.controllers.first_run import first_run
from desktop.controllers.people import load_user
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.controllers.stores import StoreDraft, list_stores, save_store
from desktop.models.schema import open_database
from desktop.words import Role
from tests.controllers.people_places import ANSWERS, LOGINS, PASSWORD, Business
from tests.databases import put_empty


@pytest.fixture
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes that take a millisecond instead of a hundred."""
    monkeypatch.setattr(passwords, "COST", passwords.Cost(passes=1, kibibytes=8, lanes=1))


@pytest.fixture
def blank(tmp_path: Path) -> Iterator[SqliteDatabase]:
    """A database with all tables and nothing in them."""
    path = tmp_path / "business.db"
    put_empty(path)
    database = open_database(path)
    database.connect()
    yield database
    database.close()


@pytest.fixture
def staffed(blank: SqliteDatabase, tmp_path: Path, cheap_hashes: None) -> Business:
    """One store from the first start, another beside it, and a person of every role."""
    place = Business(blank, tmp_path)
    place.users[Role.ADMINISTRATOR] = first_run(blank, ANSWERS)
    administrator = place.session()
    save_store(administrator, None, StoreDraft("WS", "Wenshui"))
    place.stores = {one.code: one.id for one in list_stores(administrator)}
    for role, name in (
        (Role.SALESPERSON, "Wang Lei"),
        (Role.MANAGER, "Li Min"),
        (Role.BACK_OFFICE, "Wu Jing"),
    ):
        stores = () if role is Role.BACK_OFFICE else (place.stores["XH"],)
        saved = save_staff(administrator, None, StaffDraft(name, LOGINS[role], role, stores, PASSWORD))
        user = load_user(blank.connection(), saved.id)
        assert user is not None
        place.users[role] = user
    return place
