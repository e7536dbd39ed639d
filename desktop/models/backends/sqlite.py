"""SQLite: connections, what its errors mean, copies of a database, and the rows of the search index."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from desktop.errors import EnvironmentFault
from desktop.progress import Progress

BUSY_SECONDS = 15.0
_PAGES_BETWEEN_CHECKPOINTS = 4000
# More makes nothing faster at a million records, and each of the program's connections would hold it.
CACHE_KIB = 2000
_MUCH_CACHE_KIB = 32_000
PRAGMAS = {
    "journal_mode": "wal",
    "foreign_keys": 1,
    # A draft goes once its record is saved: a save that a power cut could take back would lose both.
    "synchronous": "full",
    "cache_size": -CACHE_KIB,
    "temp_store": "memory",
    "wal_autocheckpoint": _PAGES_BETWEEN_CHECKPOINTS,
}
_PAGES_A_STEP = 2000
# What a save takes at most, so that one who finds so much room can save.
_ROOM = 256 * 1024
# What a reader sorts and collects may go to a file: a set of a million ids is no slower there, and takes 40 MB here.
_READER_PRAGMAS = ("query_only = 1", f"cache_size = -{CACHE_KIB}")
_NO_SPACE = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_NO_PERMISSION = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_IOERR_NO_SPACE = frozenset(
    {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_FSYNC}
)


def connect_reader(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """A connection that only reads, for any thread; it never changes the file, not even when it is closed.

    Arguments:
        path: the database.
        alone: nobody writes meanwhile, so that no working files are needed beside it.

    Raises:
        sqlite3.Error: the file is not there or cannot be read.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    for pragma in _READER_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def interrupt(connection: sqlite3.Connection) -> None:
    """Breaks off what another thread is reading through this connection."""
    connection.interrupt()


def fault_of(error: BaseException, path: Path, backups: Path) -> EnvironmentFault | None:
    """What a failure around a database file means to a user; None where it is a bug.

    Arguments:
        error: what was raised, by sqlite3, peewee or the operating system.
        path: the database file.
        backups: where its backup copies lie.
    """
    for cause in _chain(error):
        fault = None
        if isinstance(cause, EnvironmentFault):
            fault = cause
        elif isinstance(cause, OSError):
            fault = _system_fault(cause, path)
        elif isinstance(cause, sqlite3.Error):
            fault = _sqlite_fault(cause, path, backups)
        if fault is not None:
            return fault
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what it came from: peewee wraps the driver's, and a rollback may fail after what failed."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _code(error: sqlite3.Error) -> int | None:
    return getattr(error, "sqlite_errorcode", None)


def _system_fault(error: OSError, path: Path) -> EnvironmentFault:
    if error.errno in _NO_SPACE:
        return EnvironmentFault("disk_full", path=str(path.parent))
    if error.errno in _NO_PERMISSION:
        return EnvironmentFault("database_read_only", path=str(path))
    return EnvironmentFault("folder_unusable", path=str(path.parent))


def _sqlite_fault(error: sqlite3.Error, path: Path, backups: Path) -> EnvironmentFault | None:
    extended = _code(error) or 0
    primary = extended & 0xFF
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return EnvironmentFault("database_corrupt", path=str(path), backups=str(backups))
    if primary == sqlite3.SQLITE_FULL or extended in _IOERR_NO_SPACE:
        return EnvironmentFault("disk_full", path=str(path.parent))
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return EnvironmentFault("database_read_only", path=str(path))
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return EnvironmentFault("database_locked")
    if primary == sqlite3.SQLITE_CANTOPEN and path.exists() and not os.access(path.parent, os.W_OK):
        return EnvironmentFault("database_read_only", path=str(path))
    if primary in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return EnvironmentFault("folder_unusable", path=str(path.parent))
    return None


@contextmanager
def faults(path: Path, backups: Path) -> Iterator[None]:
    """Raises failures around a database file as `EnvironmentFault`."""
    try:
        yield
    except Exception as error:
        fault = fault_of(error, path, backups)
        if fault is None or fault is error:
            raise
        raise fault from error


def require_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Refuses a file that is shorter than its header says, or whose schema cannot be read.

    Raises:
        EnvironmentFault: the file was cut off.
        sqlite3.DatabaseError: it is no database.
    """
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    log = Path(f"{path}-wal")
    if path.stat().st_size < pages * size and not (log.exists() and log.stat().st_size):
        raise EnvironmentFault("database_corrupt", path=str(path), backups=str(path.parent / "backups"))


def require_writable(path: Path) -> None:
    """Refuses a file that cannot be written; one that another program writes at the moment is fine.

    Raises:
        OSError: the file is read-only; with a log beside it SQLite would notice no sooner than at the first change.
        sqlite3.Error: its folder is read-only, or has no space for the log.
    """
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if (_code(error) or 0) & 0xFF != sqlite3.SQLITE_BUSY:
                raise


def require_room(connection: sqlite3.Connection, path: Path) -> None:
    """Finds out inside a transaction that is taken back whether something could be stored; leaves nothing behind.

    Raises:
        sqlite3.Error, OSError: the file cannot grow, or the disk has no space for its log.
    """
    import tempfile  # the start does not wait for it

    connection.execute("CREATE TABLE room (bytes)")
    connection.execute(f"INSERT INTO room VALUES (zeroblob({_ROOM}))")
    with tempfile.TemporaryFile(dir=path.parent) as file:
        file.write(bytes(_ROOM))
        file.flush()
        os.fsync(file.fileno())


def copy(path: Path, target: Path, progress: Progress | None = None) -> None:
    """A consistent copy of a database, whoever else writes it meanwhile.

    Arguments:
        path: the database.
        target: the copy.
        progress: told of the pages copied.

    Raises:
        sqlite3.Error: the source is damaged, or there is no space.
    """
    with closing(connect_reader(path)) as source, closing(sqlite3.connect(target)) as destination:
        source.backup(destination, pages=_PAGES_A_STEP, progress=partial(_copied, progress or Progress()))
        damage = destination.execute("PRAGMA quick_check(1)").fetchone()[0]
    if damage != "ok":
        raise EnvironmentFault("database_corrupt", path=str(path), backups=str(target.parent))


def _copied(progress: Progress, _status: int, remaining: int, total: int) -> None:
    progress.total, progress.done = total, total - remaining


@contextmanager
def without_checkpoint(connection: sqlite3.Connection) -> Iterator[None]:
    """Around a transaction that writes much: its commit does not also copy the log into the file.

    That is done by the next commit that writes enough.
    """
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_BETWEEN_CHECKPOINTS}")


@contextmanager
def for_many_rows(connection: sqlite3.Connection) -> Iterator[None]:
    """Around a transaction that writes so many rows that every page of the indexes is met again and again.

    The pages stay in memory meanwhile, and the commit does not also copy the log into the file.
    """
    connection.execute(f"PRAGMA cache_size = -{_MUCH_CACHE_KIB}")
    try:
        with without_checkpoint(connection):
            yield
    finally:
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA shrink_memory")


def insert_rows(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Inserts rows, as many with one statement as it can take.

    Of a wide table that takes a quarter less time than one by one, and meanwhile other threads have the interpreter.
    """
    if not rows:
        return
    most = connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // len(columns)
    marks = f"({', '.join('?' * len(columns))})"
    for start in range(0, len(rows), most):
        part = rows[start : start + most]
        connection.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([marks] * len(part))}",
            [value for row in part for value in row],
        )


def insert_index(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[int, str]]) -> None:
    """Adds entries, id and index text, to the search index of a table."""
    insert_rows(connection, f"{table}_search", ("rowid", "text"), list(rows))


def delete_index(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[int, str]]) -> None:
    """Takes entries, with the very text they were added with, out of the search index of a table."""
    connection.executemany(
        f"INSERT INTO {table}_search ({table}_search, rowid, text) VALUES ('delete', ?, ?)", rows
    )
