"""A door and a context on a real database, for the tests of the people's screens and the settings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.controllers.drafts import Drafts
from desktop.controllers.workspace import load_workspace
from desktop.settings import MachineSettings
from desktop.ui import languages, theme
from desktop.ui.context import Context, Notice
from desktop.ui.people.door import Door
from desktop.ui.tasks import Tasks
from desktop.words import Role
from tests.app import undress
from tests.controllers.people_places import COMPUTER, Business


class Heard(QObject):
    """Keeps what signals carried."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[Any] = []

    def hear(self, *values: Any) -> None:
        """Takes what a signal carries."""
        self.values.append(values[0] if len(values) == 1 else values)

    def heard(self) -> bool:
        """Whether anything was told."""
        return bool(self.values)

    @property
    def last(self) -> Any:
        """What came last, or None."""
        return self.values[-1] if self.values else None


class World:
    """Everything a person's screens need, and what they told."""

    def __init__(self, place: Business, tasks: Tasks) -> None:
        self.place, self.tasks = place, tasks
        self.door = Door(place.database, tasks, place.folder, COMPUTER, "Shangju Home")
        self.toasts, self.faults = Heard(), Heard()

    def context(self, role: Role = Role.ADMINISTRATOR) -> Context:
        """A context of the person with this role."""
        session = self.place.session(role)
        workspace = load_workspace(self.place.database.connection(), session.user)
        made = Context(
            session,
            self.tasks,
            MachineSettings(self.place.folder),
            workspace,
            Drafts(self.place.folder, session.user.id),
            self.place.folder / "log" / "shangji.log",
        )
        made.toast_asked.connect(self.toasts.hear)
        made.fault_asked.connect(self.faults.hear)
        return made

    def said(self) -> str:
        """The sentence of the last toast."""
        notice = self.toasts.last
        return notice.text if isinstance(notice, Notice) else ""


def _tasks(database: Any) -> Tasks:
    def open_connection() -> Any:
        database.connect(reuse_if_open=True)
        return database.connection().interrupt

    return Tasks(open_connection, database.close)


def _dress(application: QApplication) -> None:
    """English and light, however the test before had it."""
    languages.speak("en")
    theme.apply(application, "light", "en")
    undress()


@pytest.fixture
def new_world(qapp: Any, blank: Any, tmp_path: Any, cheap_hashes: None) -> Iterator[World]:
    """Nothing is set up yet."""
    _dress(qapp)
    tasks = _tasks(blank)
    yield World(Business(blank, tmp_path), tasks)
    tasks.shutdown()


@pytest.fixture
def world(qapp: Any, staffed: Business) -> Iterator[World]:
    """A business with staff of every role."""
    _dress(qapp)
    tasks = _tasks(staffed.database)
    yield World(staffed, tasks)
    tasks.shutdown()
