"""A business set up by the first start, with staff of every role, for the tests of people."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from peewee import SqliteDatabase

from desktop.controllers.first_run import FirstRun
from desktop.controllers.people import load_user
from desktop.controllers.session import Session, User
from desktop.words import Role

COMPUTER = "counter-1"
PASSWORD = "correct horse"
ANSWERS = FirstRun("en", "CN", "XH", "Xuhui", "Zhou Min", "zhoumin", PASSWORD)
LOGINS = {
    Role.SALESPERSON: "wanglei",
    Role.MANAGER: "limin",
    Role.BACK_OFFICE: "wujing",
    Role.ADMINISTRATOR: "zhoumin",
}


@dataclass
class Business:
    """A database in use, and a session of each role."""

    database: SqliteDatabase
    folder: Path
    users: dict[Role, User] = field(default_factory=dict)
    stores: dict[str, int] = field(default_factory=dict)

    def session(self, role: Role = Role.ADMINISTRATOR) -> Session:
        """A session of the person with this role, as signed in now."""
        user = load_user(self.database.connection(), self.users[role].id)
        assert user is not None
        return Session(self.database, user, self.folder)
