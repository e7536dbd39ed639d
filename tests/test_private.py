"""What the program keeps is for its user alone, however open the system makes new files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import log
from desktop.controllers import tokens
from desktop.controllers.drafts import Drafts
from desktop.models.schema import BACKUPS, open_database
from desktop.paths import database_path, log_path, private_folder
from desktop.settings import MachineSettings
from tests.models.test_schema import make_behind

# Windows keeps a person's folders from others by other means.
OTHERS = 0 if os.name == "nt" else 0o077


@pytest.fixture(autouse=True)
def _open_system() -> Iterator[None]:
    """A system on which everybody may read and write what is made."""
    before = os.umask(0)
    yield
    os.umask(before)


def readable(folder: Path) -> list[str]:
    """What others can read or enter of a folder, itself included."""
    found = [folder, *folder.rglob("*")]
    return [str(one.relative_to(folder.parent)) for one in found if one.stat().st_mode & OTHERS]


def test_nothing_of_a_new_data_folder_can_be_read_by_others(tmp_path: Path) -> None:
    folder = tmp_path / "above" / "data"
    database = open_database(database_path(folder))
    with database.connection_context():
        database.execute_sql("CREATE TABLE kept (number)")
        Drafts(folder, 1).save("opportunity-new", {"name": "王先生"})
        MachineSettings(folder).save()
        tokens.keep(folder, 1, "secret")
        log.start(log_path(folder))
        log.log.error("said")
        log.stop()
        assert {one.name for one in folder.iterdir()} >= {"drafts", "log", "shangji.db", "shangji.db-wal"}
        assert readable(tmp_path / "above") == []


def test_a_folder_that_others_share_keeps_only_its_files_to_itself(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    private_folder(tmp_path)
    database = open_database(database_path(tmp_path))
    with database.connection_context():
        MachineSettings(tmp_path)
        Drafts(tmp_path, 1).save("opportunity-new", {"name": "王先生"})
        assert tmp_path.stat().st_mode & 0o777 == 0o777
        assert readable(tmp_path) == [tmp_path.name] * bool(OTHERS)


def test_a_backup_copy_is_nobody_elses_either(tmp_path: Path) -> None:
    path = database_path(tmp_path)
    open_database(path)
    make_behind(path)
    open_database(path)
    assert list((tmp_path / BACKUPS).iterdir())
    assert readable(tmp_path / BACKUPS) == []
