"""Opens a database: what may be wrong with a file, the backup copy, the migrations, the connection's settings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import clock
from desktop.errors import EnvironmentFault
from desktop.models.backends import sqlite
from desktop.paths import private_file, private_folder
from desktop.progress import Progress

if TYPE_CHECKING:
    from peewee import SqliteDatabase

MIGRATIONS = Path(__file__).parent / "migrations"
BACKUPS = "backups"
KEPT_BACKUPS = 10
# The stages of bringing a database up to date.
WAITING, COPYING, MIGRATING = "waiting", "copying", "migrating"
_LOCK_SECONDS = 120.0
_HISTORY = "schema_migration"


def known_migrations() -> list[str]:
    """The names of the migrations this version brings, in order."""
    return sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))


def open_database(path: Path, progress: Progress | None = None) -> SqliteDatabase:
    """Opens a database, bound to all tables, after bringing it up to date; a new file becomes an empty database.

    A file that cannot be used is left byte for byte as it was. Each thread opens its own connection.

    Arguments:
        path: the database file.
        progress: told what is done, where something is to be done: its label is one of the stages.

    Raises:
        EnvironmentFault: the file is from a newer version, damaged, read-only or locked, there is no space, or
            the folder cannot be used.
    """
    prepare_database(path, progress)
    return bind_database(path)


def prepare_database(path: Path, progress: Progress | None = None) -> None:
    """Brings a database up to date, or finds that it is; then nothing but `sqlite3` is imported.

    Raises:
        EnvironmentFault: as `open_database`.
    """
    with sqlite.faults(path, path.parent / BACKUPS):
        private_folder(path.parent)
        if not is_current(path):
            progress = progress or Progress()
            try:
                _bring_up_to_date(path, progress)
            finally:
                progress.begin("")
        sqlite.require_writable(path)


def bind_database(path: Path) -> SqliteDatabase:
    """The database at a prepared path, bound to all tables, not connected."""
    from peewee import SqliteDatabase

    from desktop.models.tables import MODELS

    database = SqliteDatabase(
        str(path),
        pragmas=dict(sqlite.PRAGMAS),
        timeout=sqlite.BUSY_SECONDS,
        autoconnect=False,
        thread_safe=True,
    )
    database.bind(MODELS)
    return database


def needs_first_run(path: Path) -> bool:
    """Whether nobody can sign in yet: there is no database, or no member of staff in it.

    Raises:
        EnvironmentFault: the file cannot be read.
    """
    if not path.exists() or path.stat().st_size == 0:
        return True
    with sqlite.faults(path, path.parent / BACKUPS), closing(sqlite.connect_reader(path)) as connection:
        if not _applied(connection):
            return True
        return connection.execute("SELECT 1 FROM staff LIMIT 1").fetchone() is None


def _applied(connection: sqlite3.Connection) -> set[str]:
    """The migrations a database has been through; none where there is no history."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_HISTORY,)).fetchone():
        return set()
    return {name for (name,) in connection.execute(f"SELECT name FROM {_HISTORY}")}


def is_current(path: Path) -> bool:
    """Whether a database needs no migration, by a look that costs next to nothing.

    Raises:
        EnvironmentFault: it is from a newer version, or damaged.
    """
    if not path.exists() or path.stat().st_size == 0:
        return False
    try:
        applied = _look(path, alone=not Path(f"{path}-wal").exists())
    except sqlite3.DatabaseError:
        applied = _look(path, alone=False)
    known = set(known_migrations())
    if applied - known:
        raise EnvironmentFault("database_newer", path=str(path))
    return applied == known


def _look(path: Path, *, alone: bool) -> set[str]:
    """The migrations a database has been through, once it is known to be whole."""
    with closing(sqlite.connect_reader(path, alone=alone)) as connection:
        sqlite.require_whole(connection, path)
        return _applied(connection)


def _bring_up_to_date(path: Path, progress: Progress) -> None:
    """Makes a backup copy of what is there and runs the migrations, alone among all programs."""
    progress.begin(WAITING)
    with _alone(path):
        if is_current(path):
            return
        before = _history(path)
        backup = _back_up(path, progress) if path.exists() and path.stat().st_size else None
        try:
            _migrate(private_file(path), progress)
        except BaseException as error:
            if backup is None or _history(path) != before:
                _put_back(path, backup)
            if isinstance(error, Exception) and sqlite.fault_of(error, path, path.parent / BACKUPS) is None:
                raise EnvironmentFault("migration_failed", backups=str(path.parent / BACKUPS)) from error
            raise


def _history(path: Path) -> set[str]:
    if not path.exists() or path.stat().st_size == 0:
        return set()
    with closing(sqlite.connect_reader(path)) as connection:
        return _applied(connection)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Holds a lock of the database's folder that ends with the process, whatever becomes of it."""
    file = private_file(Path(f"{path}.lock"))
    with closing(sqlite3.connect(file, timeout=_LOCK_SECONDS, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def _migrate(path: Path, progress: Progress) -> None:
    """Runs what is pending, bare: inside a transaction a table that is rebuilt would take its children along."""
    from playhouse.migrations import Runner

    database = bind_database(path)
    with database.connection_context():
        runner = Runner(database, str(MIGRATIONS), table_name=_HISTORY)
        pending = [one.name for one in runner.status() if not one.applied]
        progress.begin(MIGRATING, len(pending))
        for name in pending:
            runner.up(name)
            progress.step()
        if database.execute_sql("PRAGMA foreign_key_check").fetchone():
            raise ValueError("a migration left rows that refer to nothing")
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _back_up(path: Path, progress: Progress) -> Path:
    """A copy of the database as it is, beside it; only the newest few are kept."""
    folder = path.parent / BACKUPS
    private_folder(folder)
    copy = folder / f"{path.stem}-{clock.now():%Y%m%d-%H%M%S-%f}{path.suffix}"
    try:
        progress.begin(COPYING)
        sqlite.copy(path, private_file(copy), progress)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    for old in sorted(folder.glob(f"{path.stem}-*{path.suffix}"))[:-KEPT_BACKUPS]:
        old.unlink()
    return copy


def _put_back(path: Path, backup: Path | None) -> None:
    """Undoes a migration that failed: the copy takes the database's place; a new file goes."""
    for suffix in ("-wal", "-shm", "-journal"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    if backup is None:
        path.unlink(missing_ok=True)
        return
    restored = path.with_name(f"{path.name}.restored")
    import shutil

    shutil.copyfile(backup, private_file(restored))
    restored.replace(path)
