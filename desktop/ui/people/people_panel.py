"""Picks a person known on this computer and lets them in by PIN or password."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from desktop.controllers.session import User
from desktop.controllers.signing_in import KnownPerson
from desktop.controllers.staying import arrive, arrive_by_pin
from desktop.errors import Refused
from desktop.ui.people.door import Door
from desktop.ui.people.person_tile import PersonTile
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import FieldBox, LineEdit
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.pin_boxes import PinBoxes
from desktop.ui.widgets.remark import Remark
from desktop.ui.widgets.secret_field import SecretField
from desktop.words import label

COLUMNS = 5
SECRET_WIDTH = 304


class PeoplePanel(QWidget):
    """Tiles of people, and below them the PIN or the password of the one picked.

    Arguments:
        door: the database and the threads.
        people: who is known here.
        using: who is signed in now and need not be picked.

    Signals:
        signed_in: with the `User`.
        ready_changed: whether there is enough to try.
        failed: with an exception that is no refusal.
    """

    signed_in = Signal(object)
    ready_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, door: Door, people: Sequence[KnownPerson], using: User | None = None) -> None:
        super().__init__()
        self._door = door
        self._people = {one.id: one for one in people}
        self._using = using
        self._waiting = False
        self._by_password = False
        self.tiles: dict[int | None, PersonTile] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._picked)
        self._make_inputs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(self._make_tiles())
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(self.heading, 0, centre)
        for widget in (self.pin, self.login_field, self.password, self.problem, self.instead):
            layout.addWidget(widget, 0, centre)
        self._pick_first()

    def _make_inputs(self) -> None:
        self.heading = Label(bold=True)
        self.pin = PinBoxes(self.tr("PIN"))
        self.pin.textChanged.connect(self._typed)
        self.pin.completed.connect(self.submit)
        self.login = LineEdit(icon_name="user")
        self.login_field = FieldBox(self.tr("Login"), self.login)
        self.password = SecretField(self.tr("Password"))
        self.problem = Remark(wrap=False)
        self.instead = Button(self.tr("Use the password instead"), kind="link")
        self.instead.clicked.connect(self._use_password)
        for field in (self.login_field, self.password):
            field.setFixedWidth(SECRET_WIDTH)
        for edit in (self.login, self.password.secret):
            edit.textChanged.connect(self._typed)
        for edit in (self.pin, self.login, self.password.secret):
            edit.returnPressed.connect(self.submit)

    def _make_tiles(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        using = self._using.id if self._using else None
        order = sorted(self._people.values(), key=lambda one: one.id != using)
        for one in order:
            self._add_tile(one.id, self._tile(one), grid)
        other = PersonTile(self.tr("Other"), self.tr("Password"), locked=True, other=True)
        self._add_tile(None, other, grid)
        return grid

    def _tile(self, person: KnownPerson) -> PersonTile:
        if self._using and person.id == self._using.id:
            tile = PersonTile(person.name, self.tr("Signed in"))
            tile.setEnabled(False)
            return tile
        line = label(person.role) if person.pin_works else self.tr("Password")
        return PersonTile(person.name, line, locked=not person.pin_works)

    def _add_tile(self, key: int | None, tile: PersonTile, grid: QGridLayout) -> None:
        count = len(self.tiles)
        self.tiles[key] = tile
        self._group.addButton(tile)
        grid.addWidget(tile, count // COLUMNS, count % COLUMNS)

    def _pick_first(self) -> None:
        first = next((tile for tile in self.tiles.values() if tile.isEnabled()), None)
        if first is not None:
            first.setChecked(True)

    def picked(self) -> KnownPerson | None:
        """The person picked; None for someone else."""
        key = next((key for key, tile in self.tiles.items() if tile.isChecked()), None)
        return self._people.get(key) if key is not None else None

    def _picked(self, tile: PersonTile, on: bool) -> None:
        if on:
            self._by_password = False
            self.problem.say("")
            self._arrange()

    def _use_password(self) -> None:
        self._by_password = True
        self._arrange()

    def _arrange(self) -> None:
        """Shows the inputs the person picked needs, empty, with the focus in the first."""
        person = self.picked()
        by_pin = person is not None and person.pin_works and not self._by_password
        for edit in (self.pin, self.login, self.password.secret):
            edit.clear()
        self.pin.setVisible(by_pin)
        self.instead.setVisible(by_pin)
        self.login_field.setVisible(person is None)
        self.password.setVisible(not by_pin)
        if person is None:
            self.heading.setText(self.tr("Login and password"))
        elif by_pin:
            self.heading.setText(self.tr("PIN of {name}").format(name=person.name))
        else:
            self.heading.setText(self.tr("Password of {name}").format(name=person.name))
        self.focus_input()
        self._typed()

    def focus_input(self) -> None:
        """Puts the cursor where typing goes on."""
        for edit in (self.login, self.pin, self.password.secret):
            if edit.isVisibleTo(self):
                self.setFocusProxy(edit)
                edit.setFocus()
                break

    def ready(self) -> bool:
        """Whether there is enough to try."""
        if self._waiting:
            return False
        if self.pin.isVisibleTo(self):
            return self.pin.enough()
        return bool(self.password.secret.text()) and bool(self.picked() or self.login.text().strip())

    def _typed(self) -> None:
        self.ready_changed.emit(self.ready())

    def submit(self) -> None:
        """Tries what was typed, on a worker."""
        if not self.ready():
            return
        person = self.picked()
        if self.pin.isVisibleTo(self) and person is not None:
            work = partial(_by_pin, self._door, person.id, self.pin.text())
        else:
            login = person.login if person else self.login.text()
            work = partial(_by_password, self._door, login, self.password.secret.text())
        self._waiting = True
        self._typed()
        task = self._door.tasks.write(self, work)
        task.done.connect(self._done)
        task.failed.connect(self._refused)

    def _done(self, user: object) -> None:
        self._waiting = False
        self.signed_in.emit(user)

    def _refused(self, error: Exception) -> None:
        self._waiting = False
        if not isinstance(error, Refused):
            self.failed.emit(error)
            return
        if error.code in ("pin_locked", "pin_unknown_here"):
            self._by_password = True
        login = self.login.text()
        self._arrange()
        if self.picked() is None:
            # It need not be the login that was mistyped.
            self.login.setText(login)
            self.password.secret.setFocus()
        self.problem.say(error.sentence())


def _by_pin(door: Door, staff: int, pin: str, _progress: Any) -> User:
    return arrive_by_pin(door.database, door.data_dir, door.computer, staff, pin)


def _by_password(door: Door, login: str, password: str, _progress: Any) -> User:
    return arrive(door.database, door.data_dir, door.computer, login, password, stay=False)
