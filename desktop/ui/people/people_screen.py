"""The locked window: the people known on this computer, in a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from desktop.controllers.signing_in import KnownPerson
from desktop.ui.people.appearance import AppearanceChoosers
from desktop.ui.people.door import Door
from desktop.ui.people.parts import CardScreen
from desktop.ui.people.people_panel import PeoplePanel
from desktop.ui.people.switch_user import WIDTH
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label


class PeopleScreen(CardScreen):
    """Fills the window while it is locked, and where a person would rather use a PIN.

    Arguments:
        door: the database and the threads.
        appearance: the choosers of language and theme below the card.
        people: who is known here (`known_people`).

    Signals:
        signed_in: with the `User`.
        failed: with an exception that is no refusal.
    """

    signed_in = Signal(object)
    failed = Signal(object)

    def __init__(self, door: Door, appearance: AppearanceChoosers, people: Sequence[KnownPerson]) -> None:
        super().__init__(WIDTH)
        self.column.setContentsMargins(24, 24, 24, 24)
        self.column.setSpacing(16)
        self.panel = PeoplePanel(door, people)
        self.enter = Button(self.tr("Sign in"), kind="primary", key="↵")
        self.enter.clicked.connect(self.panel.submit)
        self.enter.setEnabled(self.panel.ready())
        self.panel.ready_changed.connect(self.enter.setEnabled)
        self.panel.signed_in.connect(self.signed_in)
        self.panel.failed.connect(self.failed)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.column.addWidget(Label(self.tr("Who is there?"), style="dialog"), 0, centre)
        self.column.addWidget(self.panel)
        self.column.addWidget(self.enter, 0, centre)
        self.below.addWidget(appearance, 0, centre)
        self.setFocusProxy(self.panel)
