"""Exports of intentions and contracts: typed exact cells, the user's scope, and who may."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from desktop.clock import clock
from desktop.controllers import opportunities
from desktop.controllers.amounts import Line
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.spreadsheets.export import export, header
from desktop.spreadsheets.sheets import SHEETS
from desktop.words import Kind, Role
from tests.controllers.people_places import Business as Place
from tests.sales import make_document


def sold(session: Session, kind: Kind, name: str, phone: str) -> int:
    place = {"owner": session.user.id, "store": session.user.stores[0]}
    record = opportunities.create(session, {"name": name, "phone": phone} | place, name).done[0].id
    return make_document(session, kind, record, Line("Sofa", price=100_000)).id


@pytest.mark.parametrize("kind", [Kind.INTENTION, Kind.CONTRACT])
def test_a_workbook_has_exact_typed_cells(staffed: Place, kind: Kind, tmp_path: Path) -> None:
    record = sold(staffed.session(Role.SALESPERSON), kind, "=Anna", "+1 415 555 0132")
    path = tmp_path / "list.xlsx"
    assert export(staffed.session(Role.BACK_OFFICE), path, [record, 999], SHEETS[kind]) == 1
    sheet = openpyxl.load_workbook(path).worksheets[0]
    captions, row = ([cell.value for cell in line] for line in sheet)
    assert captions == header(SHEETS[kind])
    cells = dict(zip(captions, row, strict=True))
    today = clock.today()
    assert cells["Date"] == datetime(today.year, today.month, today.day)  # noqa: DTZ001 - a plain day
    assert (cells["Customer"], cells["Phone"]) == ("=Anna", "+1 415 555 0132")
    assert (cells["Amount"], cells["Lines"], cells["Pieces"]) == (1000, 1, 1)
    assert cells["Document status"] == "Created"
    assert (cells["Owner"], cells["Store"]) == ("Wang Lei", "Xuhui")
    assert cells["Opportunity"].startswith("SJ")
    assert cells["Voided"] is None
    own = {"Pushed down": "Not pushed down"} if kind is Kind.INTENTION else {"Deposit": 0, "Balance": 1000}
    assert {key: cells[key] for key in own} == own
    formats = {one.value: cell.number_format for one, cell in zip(sheet[1], sheet[2], strict=True)}
    assert (formats["Amount"], formats["Lines"], formats["Pieces"]) == ("#,##0.00", "0", "General")


def test_only_what_one_sees_is_exported(staffed: Place, tmp_path: Path) -> None:
    here = sold(staffed.session(Role.SALESPERSON), Kind.CONTRACT, "Anna", "13800138000")
    there = sold(staffed.session(Role.SALESPERSON), Kind.CONTRACT, "Bert", "13900139000")
    staffed.database.connection().execute(
        "UPDATE contract SET store_id = ? WHERE id = ?", (staffed.stores["WS"], there)
    )
    sheet = SHEETS[Kind.CONTRACT]
    assert export(staffed.session(), tmp_path / "all.csv", [here, there], sheet) == 2
    assert export(staffed.session(Role.MANAGER), tmp_path / "some.csv", [here, there], sheet) == 1
    text = (tmp_path / "some.csv").read_text(encoding="utf-8-sig")
    assert "Anna" in text
    assert "Bert" not in text
    with pytest.raises(Refused, match="no_right"):
        export(staffed.session(Role.SALESPERSON), tmp_path / "own.csv", [here], sheet)
    assert not (tmp_path / "own.csv").exists()
