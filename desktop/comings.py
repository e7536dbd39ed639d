"""Who sits at the window: switching users, signing out and locking, and the language and theme they see."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.controllers.session import Session
from desktop.controllers.signing_in import KnownPerson, known_people
from desktop.controllers.staying import leave
from desktop.ui.people.door import Door

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.program import Program
    from desktop.ui.people.switch_user import SwitchUserSheet
    from desktop.ui.shell.window import MainWindow
    from desktop.ui.shell.wiring import Wiring


def door(program: Program, business: str) -> Door:
    """The way in that the screens of the people need."""
    place = program.place
    return Door(program.database, program.tasks, place.folder, place.machine.computer, business)


def demo_note() -> str:
    """With what everyone of the demo signs in."""
    from desktop.demo.business import PASSWORD, PIN

    sentence = QCoreApplication.translate(
        "Comings", "Demo: everyone's password is {password}, the PIN {pin}."
    )
    return sentence.format(password=PASSWORD, pin=PIN)


class Comings(QObject):
    """Does what the menus of a person's window ask about people, language and theme.

    Arguments:
        program: changes user, language and theme.
        window: the window; its menus are there.
    """

    def __init__(self, program: Program, window: MainWindow, wiring: Wiring) -> None:
        super().__init__(window)
        self._program, self._window = program, window
        actions = wiring.actions
        actions.switch_user.triggered.connect(self._switch)
        actions.sign_out.triggered.connect(self._sign_out)
        actions.language_chosen.connect(self._speak)
        actions.theme_chosen.connect(program.change_theme)
        window.context.language_asked.connect(self._speak)
        window.context.theme_asked.connect(program.change_theme)
        actions.tick(program.place.machine.theme, program.language)
        self.sheet: SwitchUserSheet | None = None
        self._locked = False

    def _switch(self) -> None:
        """Asks who takes over, after unsaved work was asked about."""
        self._window.leave(self._read_people)

    def _read_people(self) -> None:
        computer = self._program.place.machine.computer
        task = self._window.context.read(self, partial(_people, computer))
        task.done.connect(self._open_sheet)
        task.failed.connect(self._window.context.show_fault)

    def _open_sheet(self, people: tuple[KnownPerson, ...]) -> None:
        from desktop.ui.people.switch_user import SwitchUserSheet
        from desktop.ui.widgets.labels import IconText

        context = self._window.context
        way_in = door(self._program, context.parameters.business_name)
        self.sheet = SwitchUserSheet(self._window, way_in, people, context.session.user)
        if self._program.place.demo:
            self.sheet.body.addWidget(IconText("info", demo_note(), tone="info", wrap=True))
        self.sheet.switched.connect(self._program.enter)
        self.sheet.lock_asked.connect(self._lock)
        self.sheet.failed.connect(context.show_fault)
        self.sheet.open()

    def _sign_out(self) -> None:
        self._window.leave(self._leave)

    def _lock(self) -> None:
        self._locked = True
        self._leave()

    def _leave(self) -> None:
        """Nobody stays signed in here; the next person is asked."""
        place = self._program.place
        work = partial(_leave, self._window.context.session, place.folder, place.machine.computer)
        task = self._program.tasks.write(self, work)
        task.done.connect(self._left)
        task.failed.connect(self._window.context.show_fault)

    def _left(self, _nothing: object) -> None:
        self._program.context = None
        self._program.let_in(locked=self._locked)

    def _speak(self, language: str) -> None:
        view, speak = self._window.view(), partial(self._program.change_language, language)
        if view is not None and view.address() is not None:
            # Records are opened again with what is typed in them.
            speak()
        else:
            self._window.content.leave(speak)


def _people(computer: str, session: Session) -> tuple[KnownPerson, ...]:
    with session.read() as connection:
        return known_people(connection, computer)


def _leave(session: Session, folder: Path, computer: str, _progress: object) -> None:
    leave(session.database, folder, computer)
