"""The person's own PIN and password."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.controllers.session import Session
from desktop.controllers.signing_in import change_password, clear_pin, has_pin, set_pin
from desktop.errors import Refused
from desktop.ui.dialogs import Sheet
from desktop.ui.settings.cards import CardsSection
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.pin_boxes import PinBoxes
from desktop.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from desktop.ui.context import Context


class SecretsSection(CardsSection):
    """Sets, changes and takes away the PIN, and changes the password."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("PIN and password"), self.tr("only for you"))
        self._context = context
        self.set_pin = Button(self.tr("Set a PIN…"))
        self.set_pin.clicked.connect(self._open_pin)
        self.clear_pin = Button(self.tr("Remove"))
        self.clear_pin.clicked.connect(self._clear_pin)
        self.clear_pin.hide()
        self.password = Button(self.tr("Change…"))
        self.password.clicked.connect(self._open_password)
        card = self.add_card()
        self.pin_line = card.add_row(
            self.tr("PIN"),
            self.tr("4 to 6 digits to switch users quickly, on computers where you used the password."),
            self.clear_pin,
            self.set_pin,
        )
        card.add_row(
            self.tr("Password"),
            self.tr("Changing it ends staying signed in on all computers."),
            self.password,
        )
        self.finish()
        self.sheet: Sheet | None = None
        self._look()

    def _look(self) -> None:
        task = self._context.read(self, has_pin, "has pin")
        task.done.connect(self._show_pin)
        task.failed.connect(self._context.show_fault)

    def _show_pin(self, there: bool) -> None:
        self.set_pin.setText(self.tr("Change the PIN…") if there else self.tr("Set a PIN…"))
        self.clear_pin.setVisible(there)

    def _open_pin(self) -> None:
        self._open(PinSheet(self, self._context))

    def _open_password(self) -> None:
        self._open(PasswordSheet(self, self._context))

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.accepted.connect(self._look)
        sheet.open()

    def _clear_pin(self) -> None:
        task = self._context.write(self, _clear)
        task.done.connect(self._cleared)
        task.failed.connect(self._context.show_fault)

    def _cleared(self, _nothing: object) -> None:
        self._context.toast(self.tr("Your PIN was removed"))
        self._look()


class _SecretSheet(Sheet):
    """Asks for secrets and tries them on a worker.

    Arguments:
        verb: what the button says.
        said: what is said when it is done.
    """

    def __init__(self, parent: QWidget, context: Context, title: str, verb: str, said: str) -> None:
        super().__init__(parent, title, width=420)
        self.context = context
        self._said = said
        self.fields: dict[str, FieldBox] = {}
        self.note.hide()
        self.footer.insertStretch(0, 1)
        self.add_cancel()
        self.done_button = self.add_button(verb, kind="primary", key="↵", default=True)
        self.done_button.clicked.connect(self.submit)

    def add_field(self, key: str, field: FieldBox) -> FieldBox:
        """Adds an input; refusals that name its key are shown below it."""
        self.fields[key] = field
        self.body.addWidget(field)
        return field

    def problem(self) -> tuple[str, str] | None:
        """The key of the field at fault and the sentence, before anything is tried."""
        return None

    def work(self) -> Any:
        """What to run on the writer."""
        raise NotImplementedError

    def submit(self) -> None:
        """Tries it."""
        for field in self.fields.values():
            field.set_problem("")
        problem = self.problem()
        if problem is not None:
            self._complain(*problem)
            return
        self.done_button.setEnabled(False)
        task = self.context.write(self, self.work())
        task.done.connect(self._done)
        task.failed.connect(self._failed)

    def _done(self, _nothing: object) -> None:
        self.context.toast(self._said)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.done_button.setEnabled(True)
        if isinstance(error, Refused):
            self._complain(error.field or next(iter(self.fields)), error.sentence())
        else:
            self.context.show_fault(error)

    def _complain(self, key: str, sentence: str) -> None:
        field = self.fields.get(key) or next(iter(self.fields.values()))
        field.set_problem(sentence)
        field.editor.setFocus()


class PinSheet(_SecretSheet):
    """Sets a PIN."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent, context, self.tr("Your PIN"), self.tr("Set the PIN"), self.tr("Your PIN is set")
        )
        self.password = SecretField(self.tr("Your &password"), required=True)
        self.pin = PinBoxes(self.tr("PIN"))
        self.again = PinBoxes(self.tr("PIN again"))
        self.add_field("password", self.password)
        self.add_field(
            "pin", FieldBox(self.tr("P&IN"), self.pin, required=True, hint=self.tr("4 to 6 digits"))
        )
        self.add_field("again", FieldBox(self.tr("PIN &again"), self.again, required=True))
        self.focus_first(self.password.secret)

    def problem(self) -> tuple[str, str] | None:
        if self.pin.text() != self.again.text():
            return "again", self.tr("The two PINs differ: type the same one twice.")
        return None

    def work(self) -> Any:
        return partial(_set_pin, self.password.secret.text(), self.pin.text())


class PasswordSheet(_SecretSheet):
    """Changes the person's own password."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(
            parent,
            context,
            self.tr("Your password"),
            self.tr("Change the password"),
            self.tr("Your password was changed"),
        )
        self.old = SecretField(self.tr("&Current password"), required=True)
        self.new = SecretField(self.tr("&New password"), required=True, hint=self.tr("at least 8 characters"))
        self.again = SecretField(self.tr("New password &again"), required=True)
        for key, field in (("password", self.old), ("new_password", self.new), ("again", self.again)):
            self.add_field(key, field)
        self.focus_first(self.old.secret)

    def problem(self) -> tuple[str, str] | None:
        if self.new.secret.text() != self.again.secret.text():
            return "again", Refused("passwords_differ").sentence()
        return None

    def work(self) -> Any:
        return partial(_change_password, self.old.secret.text(), self.new.secret.text())


def _set_pin(password: str, pin: str, session: Session, _progress: object) -> None:
    set_pin(session, password, pin)


def _change_password(old: str, new: str, session: Session, _progress: object) -> None:
    change_password(session, old, new)


def _clear(session: Session, _progress: object) -> None:
    clear_pin(session)
