"""Sequences that lie on the disk: what was put in comes out, whoever reads; and nothing of them is left behind."""

from __future__ import annotations

import gc
import random
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault
from desktop.spreadsheets.importing import prepare
from desktop.spreadsheets.spool import CHUNK, HELD, IN_MEMORY, Patched, Picked, Spool
from desktop.words import Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import HEADER, sheet


def spool(count: int, make: Callable[[int], int] = int) -> Spool[int]:
    """A long sequence of numbers."""
    found = Spool[int](make)
    found.extend(range(count))
    return found


@pytest.mark.parametrize("count", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, HELD * CHUNK + 1])
def test_what_was_put_in_comes_out(count: int) -> None:
    found, plain = spool(count), list(range(count))
    assert (len(found), [*found]) == (count, plain)
    assert [found[at] for at in range(-count, count)] == [*plain, *plain]
    for at in (slice(None), slice(CHUNK - 2, CHUNK + 2), slice(None, None, -7), slice(-3, None)):
        assert found[at] == plain[at]
    for at in (count, -count - 1):
        with pytest.raises(IndexError):
            found[at]


def test_a_few_others_lie_over_it() -> None:
    others = {0: -1, CHUNK: -2, 2 * CHUNK: -3}
    found = Patched.of(Patched.of(spool(2 * CHUNK + 1), {0: -9, CHUNK: -2}), {0: -1, 2 * CHUNK: -3})
    plain = [others.get(at, at) for at in range(2 * CHUNK + 1)]
    assert [*found] == plain
    assert [found[at] for at in (0, CHUNK, -1, -CHUNK)] == [plain[at] for at in (0, CHUNK, -1, -CHUNK)]
    assert found[CHUNK - 1 : CHUNK + 2] == plain[CHUNK - 1 : CHUNK + 2]
    for places in (range(CHUNK - 1, 2 * CHUNK), [3, CHUNK, 2 * CHUNK]):
        assert [*Picked(found, places)] == [plain[at] for at in places]
        assert Picked(found, places)[-1] == plain[places[-1]]


def test_the_window_and_workers_read_it_at_once() -> None:
    """Far more than is held, beyond what memory keeps, read here and there and from end to end."""
    count = 400_000
    found, wrong = spool(count), list[object]()

    def here_and_there(seed: int) -> None:
        pick = random.Random(seed)  # noqa: S311
        places = [pick.randrange(count) for _ in range(1500)]
        wrong.extend(at for at in places if found[at] != at)

    def through() -> None:
        if any(at != one for at, one in enumerate(found)):
            wrong.append("through")

    threads = [
        *(Thread(target=here_and_there, args=(seed,)) for seed in range(3)),
        *(Thread(target=through) for _ in range(2)),
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not wrong


def test_a_plan_that_nobody_has_any_more_leaves_no_rows_behind(tmp_path: Path, staffed: Place) -> None:
    """At once: each may have a file that is as long as a sheet."""
    office: Session = staffed.session(Role.BACK_OFFICE)
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, ["徐可", "13816502217", "", ""]))
    gc.disable()
    try:
        kept = [weakref.ref(one) for one in (plan.parsed, plan.rows, plan.table.rows)]
        del plan
        assert [one() for one in kept] == [None, None, None]
    finally:
        gc.enable()


def test_a_disk_without_room_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    found = Spool[bytes](bytes)
    found.append([b"short"])
    with pytest.raises(EnvironmentFault) as fault:
        found.append([bytes(IN_MEMORY)])
    assert str(tmp_path / "gone") in fault.value.sentence()
    assert [*found] == [b"short"]
