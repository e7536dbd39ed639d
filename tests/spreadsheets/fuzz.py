"""Spoils spreadsheets in many ways and reads them: `python -m tests.spreadsheets.fuzz --count 20000 --seed 1`.

Each file must end in a table or in one refusal, within ten seconds and in bounded memory. Many files are read in one
child, as `read_in_child` reads one: what would end that child, or make it be stopped, is told apart.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import psutil

from desktop.errors import Refused
from desktop.spreadsheets.kind import kind_of
from desktop.spreadsheets.reader import read_table
from desktop.spreadsheets.reading import MOST_MEMORY, MOST_SILENCE, hush, read_file
from desktop.spreadsheets.sent import Choices, Packed
from desktop.spreadsheets.shaping import Shape, table_of
from desktop.spreadsheets.spool import Spool
from desktop.spreadsheets.table import Opening, Row, Sheet, as_row
from tests.spreadsheets.spoiling import seeds, spoil

LONGEST = 10.0


@dataclass
class Report:
    """What became of the files.

    Attributes:
        outcomes: how many ended how, by format and by refusal.
        faults: what must not be: a sentence each, with the number that makes the file again.
        ended: files that ended the child or made it be stopped; read again as the program reads them.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    slowest: float = 0.0
    most_memory: int = 0


def run(count: int, seed: int, folder: Path, more: Sequence[Path] = ()) -> Report:
    """Reads so many spoilt files.

    Arguments:
        count: how many files.
        seed: of chance; the same makes the same files.
        folder: where they may lie; those that ended a child stay there.
        more: sound files of other programs, to be spoilt too.
    """
    report = Report()
    sound = [*seeds(folder), *((path.suffix, path.read_bytes()) for path in more)]
    files = _files(count, seed, folder, sound)
    with suppress(StopIteration):
        while True:
            _read_with_one_child(files, report)
    return report


def _files(
    count: int, seed: int, folder: Path, sound: Sequence[tuple[str, bytes]]
) -> Iterator[tuple[str, Path]]:
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        suffix, data = chance.choice(sound)
        path = folder / f"spoilt{suffix}"
        path.write_bytes(spoil(data, suffix, chance))
        yield f"{seed}-{number}{suffix}", path


def _read_with_one_child(files: Iterator[tuple[str, Path]], report: Report) -> None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve, args=(theirs,), daemon=True)
    child.start()
    theirs.close()
    process = psutil.Process(child.pid)
    try:
        _hello = ours.recv()
        for name, path in files:
            ours.send(str(path))
            outcome = _wait(ours, process, report)
            kind = path.suffix.removeprefix(".")
            report.outcomes[f"{kind} {outcome}"] += 1
            if outcome.startswith("fault"):
                report.faults.append(f"{name}: {outcome}")
            elif outcome.startswith("ended"):
                kept = path.replace(path.with_name(name))
                report.ended.append(f"{name}: {outcome}, then {_as_the_program(kept, name, report)}")
                return
        raise StopIteration
    finally:
        child.kill()
        child.join()
        ours.close()


def _wait(ours: Any, process: psutil.Process, report: Report) -> str:
    started = monotonic()
    while not ours.poll(0.02):
        with suppress(psutil.Error):
            memory = process.memory_info().rss
            report.most_memory = max(report.most_memory, memory)
            if memory > MOST_MEMORY:
                return "ended: too much memory"
        if monotonic() - started > MOST_SILENCE:
            return "ended: too long"
    try:
        outcome: str = ours.recv()
    except (EOFError, OSError):
        return "ended: died"
    report.slowest = max(report.slowest, monotonic() - started)
    return outcome


def _as_the_program(path: Path, name: str, report: Report) -> str:
    """Reads the file as the program does, in a child of its own: it must be refused in time."""
    started = monotonic()
    try:
        read_table(path)
        outcome = "a table"
    except Refused as refused:
        outcome = refused.code
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        outcome = repr(error)
        report.faults.append(f"{name}: {outcome}")
    taken = monotonic() - started
    if taken > LONGEST:
        report.faults.append(f"{name}: took {taken:.1f} s")
    return f"{outcome} in {taken:.1f} s"


def _serve(theirs: Any) -> None:
    hush()
    theirs.send("ready")
    while True:
        theirs.send(_outcome(Path(theirs.recv())))


def _outcome(path: Path) -> str:
    sheets: list[Sheet] = []

    rows = Spool[Row](as_row)

    def take(message: Opening | Packed) -> None:
        if isinstance(message, Opening):
            sheets[:] = [Sheet(**vars(message), rows=rows)]
        else:
            rows.append_packed(message.data, message.count)

    try:
        read_file(path, kind_of(path), Choices(), take)
        table_of(sheets[0], path.name, Shape(fill_merged=True))
    except Refused as refused:
        return refused.sentence() and refused.code
    except MemoryError:
        return "file_too_large"
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is a fault
        return f"fault {error!r:.300}"
    return "table"


def main() -> int:
    """Runs and prints; exits with 1 where there was a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.spreadsheets.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the files that ended a child")
    parser.add_argument("--more", type=Path, help="a folder of sound files to spoil too")
    given = parser.parse_args()
    started = monotonic()
    with tempfile.TemporaryDirectory(prefix="shangji-fuzz-") as temporary:
        folder = given.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        more = sorted(path for path in given.more.rglob("*") if path.is_file()) if given.more else ()
        report = run(given.count, given.seed, folder, more)
    print(f"{given.count} files of seed {given.seed} in {monotonic() - started:.0f} s")
    for outcome, number in sorted(report.outcomes.items()):
        print(f"  {number:6} {outcome}")
    print(f"  slowest {report.slowest:.2f} s, most memory {report.most_memory / 1024**2:.0f} MB")
    for line in [*report.ended, *report.faults]:
        print(f"  {line}")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
