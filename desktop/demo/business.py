"""A furniture chain with three shops, made through the controllers as its staff would have."""

from __future__ import annotations

import random
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import clock
from desktop.controllers import passwords
from desktop.controllers.directory import load_directory
from desktop.controllers.first_run import FirstRun, first_run
from desktop.controllers.parameters import ChoiceItem, save_choice, save_parameter
from desktop.controllers.session import Session, User
from desktop.controllers.signing_in import set_pin, sign_in
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.controllers.stores import StoreDraft, save_store
from desktop.demo import texts
from desktop.demo.calendar import Calendar
from desktop.words import Choice

if TYPE_CHECKING:
    from peewee import Database

PASSWORD = "shangji-demo"  # noqa: S105 - everyone is told it
PIN = "1234"
OPPORTUNITIES = 400
LEADS = 60
SEED = 20260101
# How long ago the business began to use the program.
DAYS = 150


def build_demo(database: Database, folder: Path, computer: str) -> User:
    """Fills an empty database and gives the person to sign in: the manager of all three shops.

    Arguments:
        database: opened, with a connection in this thread.
        folder: the data folder, for attachments.
        computer: this computer's name; everyone is known on it, so that Switch user can be tried.
    """
    from desktop.demo.customer_lives import BY_HAND, CustomerLives
    from desktop.demo.document_lives import DocumentLives
    from desktop.demo.lead_lives import LeadLives
    from desktop.demo.lives import Lives
    from desktop.demo.wares import enter_wares

    chance, calendar = random.Random(SEED), Calendar(clock.now())  # noqa: S311 - sample data
    # The passwords of the demo are public: what they would cost to guess is worth no waiting.
    real_cost, passwords.COST = passwords.COST, passwords.Cost(passes=1, kibibytes=1024, lanes=1)
    try:
        with database.atomic("IMMEDIATE"):
            clock.set(calendar.moment(DAYS, time(9, 0)))
            _found(database, folder)
            clock.set(calendar.now)
            users = _sign_everyone_in(database, folder, computer)
            enter_wares(Session(database, users[texts.MANAGER_LOGIN], folder), calendar)
            clock.set(calendar.now)
            Lives(database, folder, users, chance, calendar).live(OPPORTUNITIES)
            LeadLives(database, folder, users, chance, calendar).live(LEADS)
            CustomerLives(database, folder, users, chance, calendar).live(BY_HAND)
            DocumentLives(database, folder, users, chance, calendar).sell()
    finally:
        passwords.COST = real_cost
        clock.set(None)
    return users[texts.MANAGER_LOGIN]


def _found(database: Database, folder: Path) -> None:
    """Founds the business: its shops, lists and people."""
    code, name, _ = texts.STORES[0]
    admin_name, admin_login, _, _ = texts.STAFF[0]
    admin = first_run(database, FirstRun("zh_CN", "CN", code, name, admin_name, admin_login, PASSWORD))
    session = Session(database, admin, folder)
    save_parameter(session, "business_name", texts.BUSINESS_NAME)
    save_parameter(session, "document_terms", texts.DOCUMENT_TERMS)
    _name_lists(session)
    stores = _open_stores(session)
    for person, login, role, works in texts.STAFF[1:]:
        save_staff(
            session, None, StaffDraft(person, login, role, tuple(stores[at] for at in works), PASSWORD)
        )


def _sign_everyone_in(database: Database, folder: Path, computer: str) -> dict[str, User]:
    """Everyone signs in once on this computer and gets a PIN; gives the people by login."""
    users = {}
    for _, login, _, _ in texts.STAFF:
        users[login] = sign_in(database, login, PASSWORD, computer)
        set_pin(Session(database, users[login], folder), PASSWORD, PIN)
    return users


def _open_stores(session: Session) -> list[int]:
    first = next(iter(load_directory(session.database.connection()).stores))
    drafts = [StoreDraft(*one) for one in texts.STORES]
    save_store(session, first, drafts[0])
    return [first, *(save_store(session, None, draft).id for draft in drafts[1:])]


def _name_lists(session: Session) -> None:
    """Gives the lists the business starts with its own names."""
    directory = load_directory(session.database.connection())
    lists = {Choice.SOURCE: texts.SOURCES, Choice.PROGRESS: texts.STAGES, Choice.REASON: texts.REASONS}
    for which, names in lists.items():
        for entry, name in zip(directory.listed(which), names, strict=True):
            save_choice(session, ChoiceItem(entry.id, which, name, entry.position, entry.needs_text))
