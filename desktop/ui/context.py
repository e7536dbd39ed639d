"""What every page and dialog is given: who is signed in, background work, and a voice in the main window."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.controllers.changes import Changes
from desktop.controllers.entries.field import EntryContext
from desktop.controllers.people import present
from desktop.controllers.session import User
from desktop.errors import Refused
from desktop.ui.database_state import DatabaseState
from desktop.words import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.controllers.directory import Directory
    from desktop.controllers.drafts import Drafts
    from desktop.controllers.listing import ListQuery, Row
    from desktop.controllers.parameters import Parameters
    from desktop.controllers.session import Session
    from desktop.controllers.workspace import Workspace
    from desktop.settings import MachineSettings
    from desktop.ui.tasks import Task, Tasks

log = logging.getLogger(__name__)

NAMED_KINDS = frozenset({Kind.STAFF, Kind.STORE, Kind.PARAMETER})


@dataclass(frozen=True)
class Notice:
    """A toast: one sentence, and at most one action (an Undo)."""

    text: str
    action_text: str | None = None
    action: Callable[[], object] | None = None
    error: bool = False


@dataclass(frozen=True)
class RecordAddress:
    """A record to open, in the order of the list it came from.

    Arguments:
        kind: what kind of record.
        id: which one; None is a new record.
        neighbours: the list's ids around it, for Previous and Next.
        own_window: beside the main window instead of in it.
        prefill: what a new record starts with, by field.
        restored: what was typed in it before and kept is shown again without asking.
    """

    kind: Kind
    id: int | None
    neighbours: Any = None
    own_window: bool = False
    prefill: Mapping[str, Any] | None = None
    restored: bool = False


class Context(QObject):
    """One signed-in person's view of the program.

    The main window listens to the `…_asked` signals; where there is none asking is harmless.

    Arguments:
        session: who asks, and through which database.
        tasks: the reader and writer threads.
        machine: the settings of this computer.
        workspace: directory, parameters and preferences as read at sign-in.
        drafts: where unsaved typing of this person is kept on this computer.
        log_file: what went wrong is written there.
        first_look: the query and first rows of the list, read before Qt was imported; None where it was not.
    """

    changed = Signal(object)
    directory_changed = Signal()
    user_changed = Signal()
    language_changed = Signal()
    state_changed = Signal(str)
    expelled = Signal(object)
    toast_asked = Signal(object)
    fault_asked = Signal(object)
    query_asked = Signal(str, object)
    language_asked = Signal(str)
    theme_asked = Signal(str)
    record_asked = Signal(object)
    record_entered = Signal(object, int, str)
    paste_asked = Signal(object)
    import_asked = Signal(object, object)
    import_history_asked = Signal()
    template_asked = Signal()
    export_asked = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        machine: MachineSettings,
        workspace: Workspace,
        drafts: Drafts,
        log_file: Path | None = None,
        first_look: tuple[ListQuery, Sequence[Row]] | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self.tasks = tasks
        self.machine = machine
        self.drafts = drafts
        self.log_file = log_file
        self._first_look = first_look
        self.directory = workspace.directory
        self.parameters = workspace.parameters
        self._preferences = dict(workspace.preferences)
        self._rights = _Rights(session.user)
        self._told: BaseException | None = None
        # Whether a record is open for editing anywhere; the window that opens records knows.
        self.is_open: Callable[[Kind, int], bool] = _nowhere
        self.database = DatabaseState(tasks, self._present, self)
        self.database.changed.connect(self.state_changed)
        self.database.recovered.connect(self._read_again)

    @property
    def entry_context(self) -> EntryContext:
        """What checking a draft needs besides the draft."""
        return EntryContext(
            region=self.parameters.default_region,
            directory=self.directory,
            currency=self.parameters.currency,
            uniqueness=self.parameters.customer_uniqueness,
        )

    def take_first_look(self) -> tuple[ListQuery, Sequence[Row]] | None:
        """The query and first rows read before Qt was imported; given once, to the first list."""
        taken, self._first_look = self._first_look, None
        return taken

    def read(self, owner: QObject, work: Callable[[Session], Any], channel: str | None = None) -> Task:
        """Runs `work(session)` on a reader thread, with the rights the person has by then.

        Arguments:
            owner: nothing is delivered once it is gone.
            work: reads, never writes.
            channel: a newer read of this channel and owner replaces an older one.
        """
        task = self.tasks.read(owner, partial(_as_now, self.session, self._rights, work), channel)
        task.failed.connect(self._not_read)
        task.finished.connect(self._follow_rights)
        return task

    def read_long(self, owner: QObject, work: Callable[[Session, Any], Any]) -> Task:
        """Runs `work(session, progress)` on the thread of long reads, with the rights the person has by then."""
        task = self.tasks.read_long(owner, partial(_as_now, self.session, self._rights, work))
        task.failed.connect(self._not_read)
        task.finished.connect(self._follow_rights)
        return task

    def write(self, owner: QObject, work: Callable[[Session, Any], Any]) -> Task:
        """Runs `work(session, progress)` on the writer thread and tells everyone what it changed."""
        task = self.tasks.write(owner, partial(work, self.session))
        self.database.watch(task)
        task.done.connect(self._written)
        task.failed.connect(self._not_written)
        return task

    def _present(self) -> Session:
        return self.session

    def _written(self, result: object) -> None:
        changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
        if isinstance(changes, Changes) and changes:
            self.announce(changes)

    def _not_written(self, error: BaseException) -> None:
        """Refused for rights that are no longer those of the session: they are read again."""
        if isinstance(error, Refused) and error.code in ("signed_out", "rights_changed"):
            self._read_names()

    def _not_read(self, error: BaseException) -> None:
        """What the banner says, or the sign-in, is not said once more by whoever asked."""
        if self.database.meet(error):
            self._told = error
        elif isinstance(error, Refused) and error.code == "signed_out":
            self._told = error
            self.expelled.emit(error)

    def _read_again(self) -> None:
        self.announce(Changes(frozenset(Kind), None))

    def _follow_rights(self) -> None:
        """A read found other rights than the session has: what is open is read again under them."""
        if self._rights.user not in (self.session.user, self._rights.followed):
            self._rights.followed = self._rights.user
            self._read_again()

    def announce(self, changes: Changes) -> None:
        """Tells every open page what changed; names and parameters are read again first."""
        self._preferences |= changes.preferences
        if changes.kinds & NAMED_KINDS:
            self._read_names()
        self.changed.emit(changes)

    def _read_names(self) -> None:
        task = self.read(self, load_names, "names")
        task.done.connect(self._take_names)

    def _take_names(self, names: tuple[Directory, Parameters]) -> None:
        self.directory, self.parameters = names
        self._follow_own_entry()
        self._rights.followed = None
        self.directory_changed.emit()

    def _follow_own_entry(self) -> None:
        """A person whose own name, role or stores were changed goes on with what they are now."""
        user = self.session.user
        entry = self.directory.staff.get(user.id)
        if entry is None:
            return
        current = User(entry.id, entry.name, entry.login, entry.role, entry.stores)
        if current != user:
            self.session = replace(self.session, user=current)
            self.user_changed.emit()

    def toast(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], object] | None = None,
        error: bool = False,
    ) -> None:
        """Says what was done, bottom left; an error stays until it is closed."""
        self.toast_asked.emit(Notice(text, action_text, action, error))

    def show_fault(self, exception: BaseException) -> None:
        """Shows what failed and the way out; a bug is logged and offers its details."""
        if exception is not self._told:
            self.fault_asked.emit(exception)

    def show_list(self, page_key: str, query: Any) -> None:
        """Goes to a list page and shows what a query asks for."""
        self.query_asked.emit(page_key, query)

    def open_record(self, kind: Kind, id: int, neighbours: Any = None, own_window: bool = False) -> None:
        """Opens a record's form, in the main window or in its own."""
        self.record_asked.emit(RecordAddress(kind, id, neighbours, own_window))

    def new_record(self, kind: Kind, prefill: Mapping[str, Any] | None = None) -> None:
        """Starts a new record."""
        self.record_asked.emit(RecordAddress(kind, None, prefill=prefill or {}))

    def paste_record(self, kind: Kind) -> None:
        """Starts a new record from a text on the clipboard."""
        self.paste_asked.emit(kind)

    def tell_entered(self, kind: Kind, id: int, what: str) -> None:
        """Says that a new record was saved, which its list shows; `what` is its number and name."""
        self.record_entered.emit(kind, id, what)

    def import_file(self, path: Path | None = None, kind: Kind | None = None) -> None:
        """Goes to the import, of a file where there is one already.

        Arguments:
            kind: what the rows are; None for what the page in sight lists.
        """
        self.import_asked.emit(path, kind)

    def show_import_history(self) -> None:
        """Goes to the history of imports."""
        self.import_history_asked.emit()

    def ask_export(self) -> None:
        """Asks where to write what the list in sight shows."""
        self.export_asked.emit()

    def ask_template(self) -> None:
        """Asks where to write the import template."""
        self.template_asked.emit()

    def preference(self, key: str, default: Any = None) -> Any:
        """What this person arranged under a key."""
        return self._preferences.get(key, default)

    def set_preference(self, key: str, value: Any) -> None:
        """Keeps what this person arranged; stored in the background."""
        if self._preferences.get(key) == value and key in self._preferences:
            return
        self._preferences[key] = value
        task = self.tasks.write(self, partial(store_preference, self.session, key, value))
        self.database.watch(task)
        task.failed.connect(self._preference_lost)

    def _preference_lost(self, error: object) -> None:
        log.warning("a preference was not stored: %r", error)


@dataclass
class _Rights:
    """What the reader threads found the person to be by now; it holds no Qt object.

    Arguments:
        user: as read last.
        followed: for whom everything is being read again already.
    """

    user: User
    followed: User | None = None


def _as_now(session: Session, rights: _Rights, work: Callable[..., Any], *progress: Any) -> Any:
    """Reads with the rights the person has now, not with those of the sign-in."""
    now = present(session)
    rights.user = now.user
    return work(now, *progress)


def _nowhere(_kind: Kind, _record: int) -> bool:
    return False


def load_names(session: Session) -> tuple[Directory, Parameters]:
    """The directory and the parameters in force."""
    from desktop.controllers.directory import load_directory
    from desktop.controllers.parameters import load_parameters

    with session.read() as connection:
        return load_directory(connection), load_parameters(connection)


def store_preference(session: Session, key: str, value: Any, _progress: object) -> None:
    """Stores one preference of the session's user."""
    from desktop.controllers.preferences import put

    put(session, key, value)
