"""The sheet of the main job: the thousand leads that lie beside the repository, or one of the same shape."""

from __future__ import annotations

import csv
import random
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEADS = ROOT.parent / "shared" / "data" / "leads-1000.csv"
HEADER = [
    "Index",
    "Account Id",
    "Lead Owner",
    "First Name",
    "Last Name",
    "Company",
    "Phone 1",
    "Phone 2",
    "Email 1",
    "Email 2",
    "Website",
    "Source",
    "Deal Stage",
    "Notes",
]
COUNT = 1000

# Every way in which the thousand leads write a number.
WAYS = (
    "+1-{a}-{b}-{c}",
    "+1-{a}-{b}-{c}x{x}",
    "001-{a}-{b}-{c}",
    "001-{a}-{b}-{c}x{x}",
    "{a}-{b}-{c}",
    "{a}-{b}-{c}x{x}",
    "({a}){b}-{c}",
    "({a}){b}-{c}x{x}",
    "{a}.{b}.{c}",
    "{a}.{b}.{c}x{x}",
    "{a}{b}{c}",
)


def leads(folder: Path) -> Path:
    """The real file where it lies beside the repository, else one made alike in a folder."""
    if LEADS.is_file():
        return LEADS
    path = folder / LEADS.name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(_row(index) for index in range(1, COUNT + 1))
    return path


def _row(index: int) -> list[str]:
    chance = random.Random(index)  # noqa: S311 - the same sheet every time
    name = (f"Given{index}", f"Family{chance.randrange(900)}")
    mail = f"person{index}@example.org"
    return [
        str(index),
        f"account{index}",
        f"Unknown Owner {chance.randrange(50)}",
        *name,
        f"Company {index}, Inc",
        _phone(chance, 2 * index),
        _phone(chance, 2 * index + 1),
        mail,
        f"other.{mail}",
        "http://example.org/",
        chance.choice(("Cold Call", "Podcast", "Trade Show")),
        chance.choice(("New Lead", "Qualified")),
        "Say middle into first court, sure.",
    ]


def _phone(chance: random.Random, serial: int) -> str:
    """A number nobody else in the sheet has, in one of the ways."""
    area = chance.choice(("212", "415", "617", "807", "984"))
    return chance.choice(WAYS).format(
        a=area, b=f"{200 + serial % 700}", c=f"{1000 + serial:04d}", x=f"{chance.randrange(1, 9999):04d}"
    )


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of the sheet, read without the program."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def independent_reading(written: str) -> str:
    """What number a phone of the sheet is, told without the program: an American one unless it says otherwise."""
    digits = re.sub(r"\D", "", written.partition("x")[0])
    if written.strip().startswith("+"):
        return f"+{digits}"
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+1{digits}" if len(digits) == 10 else f"+{digits}"
