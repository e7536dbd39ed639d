"""Gives a member of staff another password."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.people import Saved
from desktop.controllers.session import Session
from desktop.controllers.staff import StaffRecord, reset_password
from desktop.errors import Refused
from desktop.ui.dialogs import Sheet
from desktop.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from desktop.ui.context import Context


class ResetPasswordSheet(Sheet):
    """Asks for the new password; the person signs in with it and may change it."""

    def __init__(self, parent: QWidget, context: Context, record: StaffRecord) -> None:
        super().__init__(
            parent,
            self.tr("New password for {name}").format(name=record.name),
            self.tr("Computers that kept {name} signed in ask for it.").format(name=record.name),
            width=420,
        )
        self._context, self._record = context, record
        self.password = SecretField(
            self.tr("New &password"), required=True, hint=self.tr("at least 8 characters")
        )
        self.body.addWidget(self.password)
        self.note.hide()
        self.footer.insertStretch(0, 1)
        self.add_cancel()
        self.reset = self.add_button(self.tr("Reset the password"), kind="primary", key="↵", default=True)
        self.reset.clicked.connect(self.submit)
        self.focus_first(self.password.secret)

    def submit(self) -> None:
        """Tries it, on the writer."""
        self.reset.setEnabled(False)
        work = partial(_reset, self._record.id, self.password.secret.text())
        task = self._context.write(self, work)
        task.done.connect(self._done)
        task.failed.connect(self._failed)

    def _done(self, _saved: object) -> None:
        said = self.tr("{name} has a new password").format(name=self._record.name)
        self._context.toast(said)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.reset.setEnabled(True)
        if isinstance(error, Refused):
            self.password.set_problem(error.sentence())
            self.password.secret.setFocus()
        else:
            self._context.show_fault(error)


def _reset(staff: int, password: str, session: Session, _progress: object) -> Saved:
    return reset_password(session, staff, password)
