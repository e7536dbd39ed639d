"""Opening a database: new, current, behind, newer, damaged, read-only, without space, and two at once."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import peewee
import pytest
from playhouse.schema_diff import diff_models

from desktop.errors import EnvironmentFault
from desktop.models.backends.sqlite import connect_reader, fault_of
from desktop.models.schema import (
    BACKUPS,
    KEPT_BACKUPS,
    known_migrations,
    needs_first_run,
    open_database,
    prepare_database,
)
from desktop.models.tables import MODELS
from desktop.progress import Progress


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database that is up to date and holds one store."""
    path = tmp_path / "data" / "shangji.db"
    open_database(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO store (id, code, name, address, active) VALUES (1, 'S1', '一店', '', 1)"
        )
    return path


def digest(path: Path) -> str:
    """What a file is, byte for byte."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def make_behind(path: Path) -> None:
    """Makes a database look as if its last migration were still to come."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_search_%'"
                " AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migration'"
            ).fetchall()
        ]
        connection.execute("PRAGMA foreign_keys = off")
        for table in tables:
            connection.execute(f"DROP TABLE {table}")
        connection.execute("DELETE FROM schema_migration")
        connection.execute("CREATE TABLE kept (text)")
        connection.execute("INSERT INTO kept VALUES ('before')")
        connection.commit()


def kept(path: Path) -> str:
    """The row that `make_behind` left."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT text FROM kept").fetchone()[0]


@contextmanager
def as_anybody() -> Iterator[None]:
    """Runs as a user whom file permissions stop, for they stop no administrator."""
    administrator = hasattr(os, "geteuid") and os.geteuid() == 0
    if administrator:
        os.seteuid(65534)
    try:
        yield
    finally:
        if administrator:
            os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user reaches, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def test_the_migrated_schema_equals_the_models(path: Path) -> None:
    database = open_database(path)
    with database.connection_context():
        assert not diff_models(database, MODELS), str(diff_models(database, MODELS))
        for model in MODELS:
            for sql, _values in (index.query() for index in schema_of(model)._create_indexes(safe=False)):
                name = sql.split('"')[1]
                stored = database.execute_sql(
                    "SELECT sql FROM sqlite_master WHERE name = ?", (name,)
                ).fetchone()
                assert stored is not None, name
                assert plain(stored[0]) == plain(sql)
            created, _values = schema_of(model)._create_table(safe=False).query()
            table = database.execute_sql(
                "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?",
                (model._meta.table_name,),
            ).fetchone()[0]
            # peewee leaves the key that closes the circle of customer and opportunity to a later statement.
            extra = "FOREIGNKEY(source_opportunity_id)REFERENCESopportunity(id)ONDELETERESTRICT"
            assert parts(table) - {extra} == parts(created)


def schema_of(model: type[peewee.Model]) -> Any:
    """What peewee would create for a model."""
    return vars(model)["_schema"]


def plain(sql: str) -> str:
    """SQL without quotes and white space."""
    return "".join(sql.replace('"', "").split())


def parts(sql: str) -> set[str]:
    """The columns and constraints of a table; a key that was added with its column stands for itself."""
    text = plain(sql)
    found, depth, begin = [], 0, text.index("(") + 1
    for at in range(begin, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth < 0 or (text[at] == "," and not depth):
            found.append(text[begin:at])
            begin = at + 1
    added = {
        one: one.partition("REFERENCES")
        for one in found
        if not one.startswith("FOREIGN") and "REFERENCES" in one
    }
    keys = {
        f"FOREIGNKEY({column.removesuffix('INTEGER')})REFERENCES{rest}"
        for column, _word, rest in added.values()
    }
    return (
        {one for one in found if one not in added}
        | {column for column, _word, _rest in added.values()}
        | keys
    )


def test_connections_have_the_settings(path: Path) -> None:
    database = open_database(path)
    assert not database.autoconnect
    with pytest.raises(peewee.InterfaceError):
        database.execute_sql("SELECT 1")
    with database.connection_context():
        found = {
            name: database.execute_sql(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout", "cache_size")
        }
    assert found == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 2,
        "busy_timeout": 15000,
        "cache_size": -2000,
    }


def test_a_new_database_needs_its_first_run_and_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "new" / "shangji.db"
    assert needs_first_run(path)
    open_database(path)
    assert needs_first_run(path)
    assert not (path.parent / BACKUPS).exists()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO staff (name, login, pinyin, role, password_hash, pin_hash, pin_failures, active, created_at)"
            " VALUES ('a', 'a', '', 3, '', '', 0, 1, 0)"
        )
    assert not needs_first_run(path)


def test_a_current_database_is_opened_without_the_machinery_of_migrations(path: Path) -> None:
    before = digest(path)
    code = (
        "import sys; from pathlib import Path; from desktop.models.schema import prepare_database;"
        "prepare_database(Path(sys.argv[1]));"
        "print([name for name in ('peewee', 'playhouse.migrations') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
    assert digest(path) == before
    assert not (path.parent / BACKUPS).exists()


def test_what_is_behind_is_copied_and_then_migrated(path: Path) -> None:
    make_behind(path)
    open_database(path)
    (backup,) = (path.parent / BACKUPS).glob("*.db")
    assert kept(backup) == kept(path) == "before"
    with closing(connect_reader(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM schema_migration")]
        assert names == known_migrations()
        assert connection.execute("SELECT count(*) FROM opportunity").fetchone() == (0,)


class Told(Progress):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.stages: list[str] = []
        self.counts: set[tuple[str, int, int]] = set()

    def begin(self, label: str, total: int = 0) -> None:
        self.counts.add((self.label, self.done, self.total))
        super().begin(label, total)
        self.stages.append(label)


def test_bringing_up_to_date_tells_how_far_it_is(path: Path) -> None:
    make_behind(path)
    told = Told()
    open_database(path, told)
    assert told.stages == ["waiting", "copying", "migrating", ""]
    copied = next(one for one in told.counts if one[0] == "copying")
    assert copied[1] == copied[2] > 0
    steps = len(known_migrations())
    assert ("migrating", steps, steps) in told.counts
    again = Told()
    open_database(path, again)
    assert again.stages == []


def test_only_the_newest_backups_are_kept(path: Path) -> None:
    folder = path.parent / BACKUPS
    folder.mkdir()
    for number in range(KEPT_BACKUPS + 3):
        (folder / f"shangji-20200101-0000{number:02d}-000000.db").touch()
    make_behind(path)
    open_database(path)
    names = sorted(one.name for one in folder.iterdir())
    assert len(names) == KEPT_BACKUPS
    assert kept(folder / names[-1]) == "before"


def test_a_migration_that_fails_leaves_the_data(path: Path) -> None:
    make_behind(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE audit (in_the_way)")
    before = digest(path)
    with pytest.raises(EnvironmentFault) as caught:
        open_database(path)
    assert caught.value.code == "migration_failed"
    assert str(path.parent / BACKUPS) in caught.value.sentence()
    assert digest(path) == before


@pytest.mark.parametrize("table", ["opportunity", "lead", "customer", "product"])
def test_parts_of_a_search_index_are_found_and_not_looked_for(path: Path, table: str) -> None:
    remove = f"EXPLAIN QUERY PLAN DELETE FROM {table}_search_data WHERE id >= ? AND id <= ?"
    with closing(sqlite3.connect(path)) as connection:
        assert [row[3].split()[0] for row in connection.execute(remove, (1, 2))] == ["SEARCH"]


def test_a_newer_versions_database_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')")
    refused_and_left(path, "database_newer")


@pytest.mark.parametrize("damage", ["no database", "cut off", "torn"])
def test_a_damaged_database_is_refused(path: Path, damage: str) -> None:
    content = path.read_bytes()
    if damage == "no database":
        path.write_bytes(b"Dear diary, " * 1000)
    elif damage == "cut off":
        path.write_bytes(content[: len(content) // 2])
    else:
        path.write_bytes(content[:100] + bytes(4000) + content[4100:])
    refused_and_left(path, "database_corrupt")


def test_damage_is_noticed_before_a_migration_spreads_it(path: Path) -> None:
    make_behind(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany("INSERT INTO kept VALUES (?)", [(f"{number:0900d}",) for number in range(200)])
    content = bytearray(path.read_bytes())
    for start in range(len(content) - 40 * 4096, len(content) - 20 * 4096, 4096):
        content[start : start + 200] = os.urandom(200)
    path.write_bytes(content)
    refused_and_left(path, "database_corrupt")
    assert not list((path.parent / BACKUPS).glob("*"))


def refused_and_left(path: Path, code: str) -> None:
    """The file is refused with this code and stays as it was."""
    before, neighbours = digest(path), {one.name for one in path.parent.iterdir()}
    for attempt in (open_database, needs_first_run) if code == "no database" else (open_database,):
        with pytest.raises(EnvironmentFault) as caught:
            attempt(path)
        assert caught.value.code == code
        assert str(path) in caught.value.sentence()
    assert digest(path) == before
    added = {one.name for one in path.parent.iterdir()} - neighbours
    working = {f"{path.name}-wal", f"{path.name}-shm"} if code == "database_corrupt" else set()
    assert added <= {BACKUPS, f"{path.name}.lock"} | working


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize("folder_mode", [0o555, 0o777], ids=["folder too", "file alone"])
def test_a_read_only_database_is_refused(open_folder: Path, folder_mode: int, behind: bool) -> None:
    path = open_folder / "shangji.db"
    open_database(path)
    if behind:
        make_behind(path)
    path.chmod(0o444)
    open_folder.chmod(folder_mode)
    before = digest(path)
    with as_anybody(), pytest.raises(EnvironmentFault) as caught:
        prepare_database(path)
    assert caught.value.code == "database_read_only"
    assert digest(path) == before


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentFault) as caught:
        open_database(tmp_path / "file" / "shangji.db")
    assert caught.value.code == "folder_unusable"


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no limit on a file's size to stand for a full disk"
)
@pytest.mark.parametrize("limit", [0, 8192, 100_000])
@pytest.mark.parametrize("state", ["new", "behind"])
def test_a_folder_without_space_is_refused(path: Path, state: str, limit: int) -> None:
    if state == "new":
        path = path.with_name("other.db")
        before = None
    else:
        make_behind(path)
        before = digest(path)
    code = (
        "import resource, sys; from pathlib import Path; from desktop.models.schema import open_database;"
        "from desktop.errors import EnvironmentFault; import peewee, playhouse.migrations\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "try: open_database(Path(sys.argv[1]))\n"
        "except EnvironmentFault as fault: print(fault.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("disk_full\n", "")
    assert (digest(path) if path.exists() else None) == before
    assert not list((path.parent / BACKUPS).glob("*"))


def test_a_database_that_reached_its_size_means_a_full_disk(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(sqlite3.OperationalError) as caught:
            connection.executemany(
                "INSERT INTO store (code, name, address, active) VALUES (?, 'x', ?, 1)",
                [(str(number), "x" * 2000) for number in range(200)],
            )
    fault = fault_of(caught.value, path, path.parent / BACKUPS)
    assert fault is not None
    assert fault.code == "disk_full"


def test_two_programs_started_at_once_make_one_database(tmp_path: Path) -> None:
    path = tmp_path / "shangji.db"
    code = (
        "import sys; from pathlib import Path; from desktop.models.schema import open_database;"
        "import peewee, playhouse.migrations; print('ready', flush=True); sys.stdin.readline();"
        "database = open_database(Path(sys.argv[1]));"
        "database.connect(); print(database.execute_sql('SELECT count(*) FROM opportunity').fetchone()[0])"
    )
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        output, _errors = program.communicate(timeout=60)
        assert (output, program.returncode) == ("0\n", 0)
    with closing(connect_reader(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM schema_migration")]
    assert names == known_migrations()


def test_stores_that_were_there_before_have_no_logo(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ALTER TABLE store DROP COLUMN logo")
        connection.execute("DELETE FROM schema_migration WHERE name LIKE '0006%'")
    open_database(path)
    with closing(connect_reader(path)) as connection:
        assert connection.execute("SELECT code, name, active, logo FROM store").fetchall() == [
            ("S1", "一店", 1, b"")
        ]
