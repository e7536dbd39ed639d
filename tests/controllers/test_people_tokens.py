"""Where the token of a person who stays signed in is kept."""

from __future__ import annotations

import json
import os

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from desktop.controllers.session import User
from desktop.controllers.staying import arrive, leave, resume_here
from desktop.controllers.tokens import FILE_NAME, drop, keep, recall, token_of
from tests.controllers.people_places import COMPUTER, PASSWORD, Business

pytest_plugins = ("tests.controllers.people_fixtures",)


class MemoryKeyring(KeyringBackend):
    """A keyring of this process."""

    priority = 5  # pyright: ignore[reportAssignmentType]
    secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


class LockedKeyring(MemoryKeyring):
    """A keyring whose owner does not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringError("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringError("locked")


@pytest.fixture(autouse=True)
def fresh_keyring():
    MemoryKeyring.secrets.clear()


def test_nobody_is_recalled_at_first(tmp_path):
    assert recall(tmp_path) is None
    drop(tmp_path)


def test_a_keyring_holds_the_token_and_the_file_does_not(tmp_path):
    keep(tmp_path, 3, "secret", MemoryKeyring())
    assert "secret" not in (tmp_path / FILE_NAME).read_text()
    kept = recall(tmp_path)
    assert kept
    assert (kept.staff, kept.quick) == (3, False)
    assert token_of(tmp_path, kept) == "secret"
    drop(tmp_path)
    assert MemoryKeyring.secrets == {}
    assert recall(tmp_path) is None
    assert token_of(tmp_path, kept) == ""


def test_where_the_keyring_is_locked_the_file_holds_it(tmp_path):
    keep(tmp_path, 3, "secret", LockedKeyring())
    kept = recall(tmp_path)
    assert kept
    assert (kept.quick, kept.token) == (True, "secret")
    assert token_of(tmp_path, kept) == "secret"


def test_the_file_is_its_users_alone(tmp_path):
    old_mask = os.umask(0)
    try:
        keep(tmp_path, 3, "secret", LockedKeyring())
    finally:
        os.umask(old_mask)
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == (0o666 if os.name == "nt" else 0o600)


def test_keeping_another_person_forgets_the_first(tmp_path):
    keep(tmp_path, 3, "secret", MemoryKeyring())
    keep(tmp_path, 4, "other", MemoryKeyring())
    kept = recall(tmp_path)
    assert kept
    assert token_of(tmp_path, kept) == "other"
    assert list(MemoryKeyring.secrets.values()) == ["other"]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"staff": "x", "keyring": "", "token": ""}'])
def test_a_broken_file_is_nobody(tmp_path, text):
    (tmp_path / FILE_NAME).write_text(text)
    assert recall(tmp_path) is None


def test_a_keyring_that_is_gone_has_no_token(tmp_path):
    (tmp_path / FILE_NAME).write_text(json.dumps({"staff": 3, "keyring": "no.such:Keyring", "token": ""}))
    kept = recall(tmp_path)
    assert kept
    assert token_of(tmp_path, kept) == ""
    drop(tmp_path)


class TestComingAndGoing:
    """The next start knows who stayed, and nobody else."""

    @pytest.fixture(autouse=True)
    def keyring_of_this_test(self):
        before = keyring.get_keyring()
        keyring.set_keyring(MemoryKeyring())
        yield
        keyring.set_keyring(before)

    def arrive(self, staffed: Business, stay: bool) -> User:
        return arrive(staffed.database, staffed.folder, COMPUTER, "wanglei", PASSWORD, stay)

    def resume(self, staffed: Business, computer: str = COMPUTER) -> User | None:
        return resume_here(staffed.database.connection(), staffed.folder, computer)

    def test_staying(self, staffed: Business):
        assert self.resume(staffed) is None
        user = self.arrive(staffed, stay=True)
        assert self.resume(staffed) == user
        assert self.resume(staffed, "counter-2") is None

    def test_leaving(self, staffed: Business):
        self.arrive(staffed, stay=True)
        leave(staffed.database, staffed.folder, COMPUTER)
        leave(staffed.database, staffed.folder, COMPUTER)
        assert self.resume(staffed) is None

    def test_signing_in_without_staying_ends_what_was_kept(self, staffed: Business):
        self.arrive(staffed, stay=True)
        self.arrive(staffed, stay=False)
        assert self.resume(staffed) is None

    def test_a_keyring_that_lost_the_token(self, staffed: Business):
        self.arrive(staffed, stay=True)
        MemoryKeyring.secrets.clear()
        assert self.resume(staffed) is None
