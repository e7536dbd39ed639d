"""Cells typed over in a checked sheet: what the rows become is what checking the whole sheet anew would give."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.controllers.session import Session
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.importing import check_opened, corrected
from desktop.spreadsheets.opened import Source, open_source
from desktop.spreadsheets.table import retyped
from desktop.spreadsheets.targets import TARGETS
from desktop.ui.imports.sight import Sight, look_again, look_at
from desktop.words import Kind, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import enter, sheet

PEOPLE = ["Name", "Phone", "Second phone", "Store"]
# Few enough that many rows share one, directly or through others; some are bad, and one is there already.
PHONES = ["", "1391 62", "12", *(f"1381650220{at}" for at in range(8))]
PRODUCTS = ["Code", "Name", "Unit", "Price", "Bar code"]
CODES = ["", "A-1", "a-1", "A-2", "690", "691"]
STEPS = 12


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def compare(
    session: Session,
    path: Path,
    kind: Kind,
    texts: Sequence[str],
    columns: Sequence[int],
    pick: random.Random,
) -> None:
    """Types over some cells again and again, and compares each time with the whole sheet checked anew."""
    opened = open_source(session, Source(path), TARGETS[kind])
    plan = check_opened(session, opened)
    sight = look_at(plan)
    for _ in range(STEPS):
        cells = {
            (pick.choice(plan.table.rows).number, pick.choice(columns)): pick.choice(texts)
            for _ in range(pick.choice((1, 1, 3)))
        }
        opened = replace(opened, table=retyped(opened.table, cells)[0])
        plan = corrected(session, plan, cells)
        sight = look_again(plan, sight)
        whole = check_opened(session, opened)
        assert [*plan.rows] == [*whole.rows]
        assert counts(sight) == counts(look_at(whole))


def counts(sight: Sight) -> tuple[object, ...]:
    """What a sight counts, without what it counts none of."""
    assert sight.tally is not None
    tally = {key: count for key, count in sight.tally.items() if count}
    return sight.kinds, tally, {key: count for key, count in sight.findings.items() if count}


@pytest.mark.parametrize("kind", [Kind.OPPORTUNITY, Kind.CUSTOMER])
@pytest.mark.parametrize("seed", range(4))
def test_people_that_share_phones(
    tmp_path: Path, office: Session, staffed: Place, kind: Kind, seed: int
) -> None:
    enter(staffed.session(Role.MANAGER), "陈静怡", PHONES[4])
    pick = random.Random(seed)  # noqa: S311
    rows = [[f"P{at}", pick.choice(PHONES), pick.choice(PHONES), "Xuhui"] for at in range(14)]
    compare(office, sheet(tmp_path / "a.csv", PEOPLE, *rows), kind, PHONES, (1, 2), pick)


@pytest.mark.parametrize("seed", range(4))
def test_records_that_are_given_phones(tmp_path: Path, office: Session, staffed: Place, seed: int) -> None:
    """Some rows name the record that they are about, and give it phones that other rows have."""
    records = [enter(staffed.session(), f"P{at}", PHONES[at]) for at in (4, 5, 6)]
    numbers = ["", "", *(Opportunity.get_by_id(one).number for one in records)]
    pick = random.Random(seed)  # noqa: S311
    rows = [[f"P{at}", pick.choice(PHONES), "", "Xuhui", pick.choice(numbers)] for at in range(14)]
    rows[0][4] = numbers[-1]
    path = sheet(tmp_path / "a.csv", [*PEOPLE, "Number"], *rows)
    compare(office, path, Kind.OPPORTUNITY, PHONES, (1, 2), pick)


@pytest.mark.parametrize("seed", range(4))
def test_products_that_share_codes(tmp_path: Path, office: Session, seed: int) -> None:
    pick = random.Random(seed)  # noqa: S311
    rows = [[pick.choice(CODES), f"Sofa {at}", "pc", "10", pick.choice(CODES)] for at in range(14)]
    compare(office, sheet(tmp_path / "a.csv", PRODUCTS, *rows), Kind.PRODUCT, CODES, (0, 4), pick)


def test_a_short_row_is_lengthened(tmp_path: Path, office: Session) -> None:
    path = sheet(tmp_path / "a.csv", PEOPLE, ["徐可", "13816502217"])
    plan = check_opened(office, open_source(office, Source(path), TARGETS[Kind.OPPORTUNITY]))
    typed = corrected(office, plan, {(2, 2): "13816502218"})
    assert typed.rows[0].values["second_phone_key"] == "+8613816502218"
    with pytest.raises(KeyError):
        corrected(office, plan, {(3, 2): "13816502218"})
