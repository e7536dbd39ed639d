"""The composition root of the window: options, settings, log, first look at the list, and only then Qt."""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.options import Options, parse
from desktop.paths import data_dir, database_path, log_path
from desktop.settings import MachineSettings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.program import Program
    from desktop.start import FirstLook
    from desktop.ui.first_paint import FirstPaint
    from desktop.ui.single_instance import SingleInstance

    Started = Callable[[Program, QWidget], object]

ALREADY_RUNNING = 0
FREED = 1


@dataclass(frozen=True)
class Place:
    """Where this start finds and leaves everything.

    Arguments:
        folder: the data folder; settings, log, drafts and attachments lie in it too.
        machine: the settings of this computer.
        language: the language of this start alone; None for the settings'.
        demo: whether the folder is a throw-away one.
    """

    folder: Path
    machine: MachineSettings
    language: str | None = None
    demo: bool = False

    @property
    def database(self) -> Path:
        """The database file."""
        return database_path(self.folder)

    @property
    def log_file(self) -> Path:
        """The log file."""
        return log_path(self.folder)


def main(
    arguments: Sequence[str] | None = None,
    started: Started | None = None,
    painted: Callable[[], object] | None = None,
) -> int:
    """Starts the program and gives its exit code.

    Arguments:
        arguments: the command line without the program's name; the process's own by default.
        started: called with the running program and each window it shows after the first painted list.
        painted: called when the first page of the list has been painted, where somebody stays signed in.
    """
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.command:
        return _command(options)
    if options.self_test:
        from desktop import self_test

        return self_test.run()
    if options.demo:
        import tempfile

        with tempfile.TemporaryDirectory(prefix="shangji-demo-", ignore_cleanup_errors=True) as folder:
            return _run(replace(options, data_dir=Path(folder)), started, painted)
    return _run(options, started, painted)


def _command(options: Options) -> int:
    """Runs a command of the command line, in the language that the window would speak."""
    from PySide6.QtCore import QCoreApplication

    from desktop import cli, log
    from desktop.ui import languages

    # A language is installed in an application, shown or not.
    _application = QCoreApplication.instance() or QCoreApplication([])
    machine = MachineSettings(data_dir(options.data_dir))
    languages.speak(languages.resolve(options.language or machine.language))
    with suppress(OSError):
        log.start(log_path(data_dir(options.data_dir)))
    return cli.run(options.command, options.data_dir)


def _run(options: Options, started: Started | None, painted: Callable[[], object] | None) -> int:
    # What a start imports and builds stays: looking for garbage among it costs a tenth of the start.
    gc.disable()
    folder = data_dir(options.data_dir)
    place = Place(folder, MachineSettings(folder), options.language, options.demo)
    look = _look(place)
    from PySide6.QtCore import QTimer

    import_plainly()
    from desktop.ui.single_instance import SingleInstance

    application = _bare_application()
    instance = SingleInstance(folder)
    if not instance.is_first() and (instance.answered or not _is_freed(application, place, instance)):
        return ALREADY_RUNNING
    running: list[Program] = []
    first = _first_paint(place, look) if look is not None else None
    go = partial(_go, application, place, instance, look, started, running, first)
    if first is None:
        QTimer.singleShot(0, go)
    else:
        first.painted.connect(partial(QTimer.singleShot, 0, go))
        first.closed.connect(application.quit)
        if painted is not None:
            first.painted.connect(painted)
        first.show()
    try:
        return application.exec()
    finally:
        instance.release()


def _is_freed(application: QApplication, place: Place, instance: SingleInstance) -> bool:
    """Whether the folder becomes this start's: who has it does not answer, and the person is asked what to do."""
    owner = instance.owner()
    if owner is None:
        return instance.is_first()
    from desktop.ui.shell.not_answering import NotAnswering

    make_application(place)
    window = NotAnswering(instance, owner)
    window.free.connect(partial(application.exit, FREED))
    window.raised.connect(application.quit)
    window.closed.connect(application.quit)
    window.show()
    freed = application.exec() == FREED
    window.hide()
    window.deleteLater()
    return freed


def import_plainly() -> None:
    """Imports without PySide's look for `from __feature__`: it reads the source of every module, and keeps it."""
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


def _first_paint(place: Place, look: FirstLook) -> FirstPaint:
    """The window with the first page of the list, drawn plainly; what follows waits for its paint."""
    from desktop.ui import languages
    from desktop.ui.first_paint import FirstPaint, is_dark

    languages.speak(languages.resolve(place.language or place.machine.language))
    window = FirstPaint(look, is_dark(place.machine.theme))
    window.stand(place.machine.geometry)
    return window


def _go(
    application: QApplication,
    place: Place,
    instance: SingleInstance,
    look: FirstLook | None,
    started: Started | None,
    running: list[Program],
    first: FirstPaint | None,
) -> None:
    """Builds the real program behind the first paint; it lives in `running` from then on."""
    make_application(place)
    program = make_program(application, place)
    running.append(program)
    instance.raised.connect(program.raise_window)
    program.ended.connect(application.exit)
    if started is not None:
        program.window_shown.connect(partial(started, program))
    program.start(look)
    if first is not None:
        first.hide()
        first.deleteLater()
    # From here on the tasks collect garbage; what was built so far is none.
    gc.freeze()


def _look(place: Place) -> FirstLook | None:
    """The first page of the list, read while neither Qt nor peewee is imported; of the demo, once it is made."""
    if place.demo:
        _make_demo(place)
    from desktop.start import first_look

    return first_look(place.database, place.machine.computer)


def _make_demo(place: Place) -> None:
    from desktop.controllers.session import Session
    from desktop.controllers.staying import stay_on
    from desktop.demo.business import build_demo
    from desktop.models.schema import open_database

    database = open_database(place.database)
    with database.connection_context():
        user = build_demo(database, place.folder, place.machine.computer)
        stay_on(Session(database, user, place.folder), place.folder, place.machine.computer)


def _bare_application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Shangji")
    application.setDesktopFileName("shangji")
    application.setQuitOnLastWindowClosed(False)
    return application


def make_application(place: Place) -> QApplication:
    """The Qt application, in this computer's language and theme."""
    from desktop.ui import languages, theme
    from desktop.ui.icons import logo

    application = _bare_application()
    language = languages.resolve(place.language or place.machine.language)
    languages.speak(language)
    theme.apply(application, place.machine.theme, language)
    application.setWindowIcon(logo())
    return application


def make_program(application: QApplication, place: Place) -> Program:
    """The running program, which logs and says what nobody expected; `start` shows its first window."""
    from desktop import log
    from desktop.program import Program
    from desktop.ui.shell.faults import Faults

    faults = Faults(place.log_file)
    # A folder that cannot be written is said by the window that opens; there is only no log then.
    with suppress(OSError):
        log.start(place.log_file)
    log.catch(faults.caught)
    return Program(application, place, faults)
