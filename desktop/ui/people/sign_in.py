"""The card that asks for login and password, or leads to the PIN."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.session import User
from desktop.controllers.staying import arrive
from desktop.errors import Refused
from desktop.ui.people.appearance import AppearanceChoosers
from desktop.ui.people.door import Door
from desktop.ui.people.parts import CardScreen, Logo
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import FieldBox, LineEdit
from desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule
from desktop.ui.widgets.remark import Remark
from desktop.ui.widgets.secret_field import SecretField

CARD_WIDTH = 400


class SignInScreen(CardScreen):
    """Fills the window before anybody is signed in.

    Arguments:
        door: the database and the threads.
        appearance: the choosers of language and theme below the card.
        login: whose login stands there already.
        version: of the program.
        offer_pin: whether somebody known here may use a PIN instead.

    Signals:
        signed_in: with the `User`.
        pin_chosen: the person would rather use a PIN.
        failed: with an exception that is no refusal.
    """

    signed_in = Signal(object)
    pin_chosen = Signal()
    failed = Signal(object)

    def __init__(
        self,
        door: Door,
        appearance: AppearanceChoosers,
        login: str = "",
        version: str = "",
        offer_pin: bool = False,
    ) -> None:
        super().__init__(CARD_WIDTH)
        self._door, self._version, self._offers_pin = door, version, offer_pin
        self.column.setContentsMargins(27, 27, 27, 20)
        self.column.setSpacing(16)
        self._make_inputs(login)
        self._fill_card()
        self.below.addWidget(appearance, 0, Qt.AlignmentFlag.AlignHCenter)
        self._word()
        self.setFocusProxy(self.secret if login else self.login)

    def _make_inputs(self, login: str) -> None:
        self.login = LineEdit(login, icon_name="user")
        self.login_field = FieldBox("", self.login)
        self.password = SecretField("")
        self.secret = self.password.secret
        self.stay = QCheckBox()
        self.forgot = Button(kind="link")
        self.forgot.clicked.connect(self._explain)
        self.help = Remark("secondary")
        self.enter = Button(kind="primary", key="↵")
        self.enter.setStyleSheet("min-height: 34px;")
        self.enter.clicked.connect(self.submit)
        self.pin = Button(kind="link")
        self.pin.clicked.connect(self.pin_chosen)
        if not self._offers_pin:
            self.pin.hide()
        for edit in (self.login, self.secret):
            edit.returnPressed.connect(self.submit)
            edit.textEdited.connect(self._forget_problem)

    def _fill_card(self) -> None:
        self.name = Label(style="page")
        self.business = Label(style="meta", tone="secondary")
        self.place = Label()
        self.folder = Button(kind="link")
        self.folder.clicked.connect(self._open_folder)
        self.column.addLayout(_titled(Logo(40), self.name, self.business, spacing=12))
        self.column.addWidget(self.login_field)
        self.column.addWidget(self.password)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.stay)
        row.addStretch(1)
        row.addWidget(self.forgot)
        self.column.addLayout(row)
        self.column.addWidget(self.help)
        self.column.addWidget(self.enter)
        self.column.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(Rule())
        path = ElidedLabel(str(self._door.data_dir), style="meta", tone="secondary")
        place = _titled(IconLabel("database"), self.place, path, spacing=10)
        place.addWidget(self.folder)
        self.column.addLayout(place)

    def _word(self) -> None:
        """Puts every text in the reader's language."""
        self.name.setText(self.tr("Shangji"))
        self.business.setText(self._door.business or self.tr("Sales opportunities"))
        self.login_field.set_label(self.tr("&Login"))
        self.password.set_label(self.tr("&Password"))
        self.stay.setText(self.tr("&Stay signed in on this computer"))
        self.forgot.setText(self.tr("Forgot password"))
        self.pin.setText(self.tr("Use a PIN instead"))
        self.place.setText(self.tr("Data: on this computer only"))
        self.folder.setText(self.tr("Open folder"))
        self.foot.setText(self.tr("Version {version}").format(version=self._version) if self._version else "")
        self._wait(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
            self._forget_problem()
            self.help.say("")
        super().changeEvent(event)

    def submit(self) -> None:
        """Tries login and password on a worker: the hash takes a while on purpose."""
        if not self.enter.isEnabled():
            return
        if not self.login.text().strip():
            self.login_field.set_problem(self.tr("Enter your login."))
            self.login.setFocus()
            return
        self._wait(True)
        typed = (self.login.text(), self.secret.text(), self.stay.isChecked())
        task = self._door.tasks.write(self, partial(_arrive, self._door, *typed))
        task.done.connect(self._done)
        task.failed.connect(self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter signs in from wherever nothing else takes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _wait(self, waiting: bool) -> None:
        self.enter.setEnabled(not waiting)
        self.enter.setText(self.tr("Signing in…") if waiting else self.tr("Sign in"))

    def _done(self, user: object) -> None:
        self._wait(False)
        self.secret.clear()
        self.signed_in.emit(user)

    def _refused(self, error: Exception) -> None:
        self._wait(False)
        if isinstance(error, Refused):
            self.password.set_problem(error.sentence())
            self.secret.selectAll()
            self.secret.setFocus()
        else:
            self.failed.emit(error)

    def _forget_problem(self) -> None:
        self.login_field.set_problem("")
        self.password.set_problem("")

    def _explain(self) -> None:
        self.help.say(
            self.tr(
                "An administrator can give you another password in Settings ▸ Staff. If you are the only"
                " administrator, ask whoever looks after this computer to restore a backup."
            )
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._door.data_dir)))


def _arrive(door: Door, login: str, password: str, stay: bool, _progress: Any) -> User:
    return arrive(door.database, door.data_dir, door.computer, login, password, stay)


def _titled(mark: QWidget, title: QWidget, line_below: QWidget, spacing: int) -> QHBoxLayout:
    """A mark, and two lines beside it."""
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(title)
    words.addWidget(line_below)
    row = QHBoxLayout()
    row.setSpacing(spacing)
    row.addWidget(mark)
    row.addLayout(words, 1)
    return row
