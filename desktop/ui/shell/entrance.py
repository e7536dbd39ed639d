"""The window before anybody is signed in: first run, sign-in, or the people known on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop import __version__
from desktop.controllers.first_run import is_set_up
from desktop.controllers.parameters import load_parameters
from desktop.controllers.signing_in import KnownPerson, known_people
from desktop.controllers.staying import resume_here
from desktop.ui.people.appearance import AppearanceChoosers
from desktop.ui.people.door import Door
from desktop.ui.people.people_screen import PeopleScreen
from desktop.ui.people.sign_in import SignInScreen
from desktop.ui.shell.pieces import Ground

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.controllers.session import User
    from desktop.settings import MachineSettings

SIZE = (1180, 736)
MINIMUM = (900, 640)


@dataclass(frozen=True)
class Around:
    """What a look around the opened database found.

    Arguments:
        set_up: whether the first run is done.
        resumed: who stays signed in on this computer, where somebody does.
        business: what the business calls itself.
        people: who is known on this computer.
    """

    set_up: bool
    resumed: User | None
    business: str
    people: tuple[KnownPerson, ...]


def look_around(database: Any, folder: Path, computer: str) -> Around:
    """Looks around, on a thread with a connection."""
    connection = database.connection()
    if not is_set_up(connection):
        return Around(False, None, "", ())
    resumed = resume_here(connection, folder, computer)
    business = load_parameters(connection).business_name
    return Around(True, resumed, business, known_people(connection, computer))


class Entrance(QMainWindow):
    """Lets a person in.

    Arguments:
        door: the database and the threads.
        around: what was found.
        machine: language and theme in use, and who signed in last.
        language: the language spoken now.
        note: said below the fields of the sign-in.

    Signals:
        entered: with the `User`.
        failed: with an exception that is no refusal.
        language_chosen, theme_chosen: what was picked below the card.
        closed: the person went away.
    """

    entered = Signal(object)
    failed = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    closed = Signal()

    def __init__(
        self, door: Door, around: Around, machine: MachineSettings, language: str, note: str = ""
    ) -> None:
        super().__init__()
        self._door, self._around, self._machine = door, around, machine
        self._language = language
        self.asking: QWidget | None = None
        self.setWindowTitle(self.tr("Shangji"))
        self.setMinimumSize(*MINIMUM)
        self.resize(*SIZE)
        if not around.set_up:
            self._show_first_run()
        else:
            self._show_sign_in(note)

    def speak(self, language: str) -> None:
        """Goes on in another language, spoken already, with what was typed so far."""
        self._language = language
        self.setWindowTitle(self.tr("Shangji"))
        if isinstance(self.asking, PeopleScreen):
            self.show_people()

    def _choosers(self) -> AppearanceChoosers:
        choosers = AppearanceChoosers(self._language, self._machine.theme)
        choosers.language_chosen.connect(self.language_chosen)
        choosers.theme_chosen.connect(self.theme_chosen)
        return choosers

    def _show_first_run(self) -> None:
        from desktop.ui.people.first_run import FirstRunScreen

        screen = FirstRunScreen(self._door, self._language, self._machine.theme)
        screen.finished.connect(self._set_up)
        screen.language_chosen.connect(self.language_chosen)
        screen.theme_chosen.connect(self.theme_chosen)
        screen.failed.connect(self.failed)
        self._show(screen)

    def _set_up(self, user: object) -> None:
        # Who left the proposed language as it was has chosen it all the same.
        self._machine.language = self._language
        self.entered.emit(user)

    def _show_sign_in(self, note: str) -> None:
        screen = SignInScreen(self._door, self._choosers(), self._machine.last_login, __version__)
        if note:
            screen.help.say(note)
        screen.pin.setVisible(bool(self._around.people))
        screen.pin_chosen.connect(self.show_people)
        screen.signed_in.connect(self.entered)
        screen.failed.connect(self.failed)
        self._show(screen)

    def show_people(self) -> None:
        """Asks who is there, by PIN or password: the locked window."""
        screen = PeopleScreen(self._door, self._choosers(), self._around.people)
        screen.signed_in.connect(self.entered)
        screen.failed.connect(self.failed)
        self._show(screen)

    def _show(self, screen: QWidget) -> None:
        self.asking = screen
        ground = Ground(self)
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(screen)
        self.setCentralWidget(ground)
        screen.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
