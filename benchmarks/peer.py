"""Importing beside a peer: people of the same sheet by Tryton's importer and by this program, in one run.

`python -m benchmarks.peer PYTHON [COUNT]`, where PYTHON has trytond, trytond_party, trytond_country,
trytond_sale_opportunity and phonenumberslite. Tryton keeps its database in SQLite too; a person is one row with name,
code, city, phone and e-mail, which its party module checks and normalises. Reading the sheet counts here and not there.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.importing import imported, person, warm_up, write_sheet

MODULES = ("ir", "party", "country", "sale_opportunity")
_NAME, _PHONE, _EMAIL, _TOWN = 0, 2, 4, 7

# As a call from Tryton's own client: with its access checks, in one transaction, after one record to warm up.
_IMPORT = """
import json, sys, time
import trytond.config as config
config.update_etc(sys.argv[1])
from trytond.pool import Pool
from trytond.transaction import Transaction
Pool.start()
pool = Pool("peer")
with Transaction().start("peer", 0, readonly=True):
    pool.init()
Party = pool.get("party.party")
fields, warm, rows = json.load(sys.stdin)
with Transaction().start("peer", 1, readonly=True):
    context = dict(pool.get("res.user").get_preferences(context_only=True), _check_access=True)
with Transaction().start("peer", 1, context=context) as transaction:
    Party.import_data(fields, warm)
    transaction.rollback()
wall, processor = time.perf_counter(), time.process_time()
with Transaction().start("peer", 1, context=context) as transaction:
    count = Party.import_data(fields, rows)
    transaction.commit()
wall, processor = time.perf_counter() - wall, time.process_time() - processor
with Transaction().start("peer", 1, readonly=True):
    assert count == len(rows) <= pool.get("party.contact_mechanism").search([], count=True)
print(wall, processor)
"""


def peer_seconds(python: Path, count: int, seed: int) -> tuple[float, float]:
    """Seconds on the wall and of the processor that Tryton takes to import so many people into a fresh database."""
    chance = random.Random(seed)
    people = [person(chance, at) for at in range(count + 1)]
    rows = [
        [
            one[_NAME],
            f"C{at}",
            one[_TOWN],
            "+86" + one[_PHONE].removeprefix("+86"),
            one[_EMAIL] or f"{at}@example.com",
        ]
        for at, one in enumerate(people)
    ]
    with tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        settings, password = Path(folder) / "trytond.conf", Path(folder) / "password"
        settings.write_text(f"[database]\nuri = sqlite://\npath = {folder}\n", encoding="utf-8")
        password.write_text("benchmark", encoding="utf-8")
        (Path(folder) / "peer.sqlite").touch()
        admin = [
            str(python.parent / "trytond-admin"),
            "-c",
            str(settings),
            "-d",
            "peer",
            "--email",
            "a@example.com",
        ]
        subprocess.run(
            [*admin, "-u", *MODULES, "--activate-dependencies"],
            env=os.environ | {"TRYTONPASSFILE": str(password)},
            check=True,
            capture_output=True,
        )
        given = json.dumps((["name", "code", "addresses/city", "phone", "email"], rows[:1], rows[1:]))
        done = subprocess.run(
            [str(python), "-c", _IMPORT, str(settings)],
            input=given,
            capture_output=True,
            text=True,
            check=True,
        )
    wall, processor = (float(one) for one in done.stdout.split())
    return wall, processor


def run(python: Path, count: int, seed: int = 1) -> None:
    """Prints rows a second of both, and how many times as many this program takes in."""
    wall, processor = peer_seconds(python, count, seed)
    print(
        f"  Tryton: {count} people in {wall:.1f} s, {count / wall:.0f} a second ({count / processor:.0f} of the processor)"
    )
    warm_up()
    with tempfile.TemporaryDirectory(prefix="shangji-benchmarks-") as folder:
        sheet = Path(folder) / "people.xlsx"
        write_sheet(sheet, count, seed)
        checking, writing, _columns, _rows = imported(sheet)
    ours = checking.wall + writing.wall
    print(
        f"  here: {count} rows of 15 columns in {ours:.2f} s, {count / ours:.0f} a second: {wall / ours:.0f} × as many"
    )


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
