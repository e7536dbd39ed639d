"""Switch user: the people known on this computer, their PIN or password, or locking the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.session import User
from desktop.controllers.signing_in import KnownPerson
from desktop.ui.dialogs import Sheet
from desktop.ui.people.door import Door
from desktop.ui.people.people_panel import PeoplePanel
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.remark import Remark

WIDTH = 594


class SwitchUserSheet(Sheet):
    """Lets another person take over this window.

    Arguments:
        parent: any widget of the window.
        door: the database and the threads.
        people: who is known here (`known_people`).
        using: who is signed in now.

    Signals:
        switched: with the new `User`; nobody stays signed in on this computer then.
        lock_asked: the window is to be locked until somebody signs in.
        failed: with an exception that is no refusal.
    """

    switched = Signal(object)
    lock_asked = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget, door: Door, people: Sequence[KnownPerson], using: User) -> None:
        super().__init__(parent, self.tr("Switch user"), width=WIDTH)
        self.panel = PeoplePanel(door, people, using)
        self.body.addWidget(self.panel)
        self.body.addWidget(
            Remark(
                "secondary",
                self.tr(
                    "{name}'s drafts stay on this computer and are there again on return."
                    " A PIN works only on a computer where the password was used."
                ).format(name=using.name),
            )
        )
        self.lock = Button(self.tr("&Lock"), kind="ghost", icon_name="lock-simple")
        self.lock.clicked.connect(self._lock)
        self.note.hide()
        self.footer.insertWidget(0, self.lock)
        self.footer.insertStretch(1, 1)
        self.add_cancel()
        self.switch = self.add_button(self.tr("Switch"), kind="primary", key="↵", default=True)
        self.switch.setEnabled(False)
        self.switch.clicked.connect(self.panel.submit)
        self.panel.ready_changed.connect(self.switch.setEnabled)
        self.panel.signed_in.connect(self._switched)
        self.panel.failed.connect(self.failed)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.panel.focus_input()

    def _switched(self, user: User) -> None:
        self.switched.emit(user)
        self.accept()

    def _lock(self) -> None:
        self.lock_asked.emit()
        self.accept()
