"""The command line in a process of its own: what it says where, its exit codes, and what is in the database then."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest

from desktop.cli import DONE, FAILED, ROWS_REFUSED
from desktop.controllers import passwords
from desktop.controllers.session import User
from desktop.models.leads import Lead
from desktop.models.opportunities import Opportunity
from desktop.models.people import Preference
from desktop.models.products import Product
from desktop.models.schema import open_database
from desktop.models.trail import Audit
from desktop.words import Business
from tests.app import PASSWORD, place_in, prepare
from tests.end_to_end.test_start import damage_pages

ROOT = Path(__file__).resolve().parents[1]
HEADER = ["Name", "Phone", "Budget", "Owner"]
GOOD = (["徐可", "138 1650 2217", "28000", "Wang Lei"], ["白雪", "18621905530", "7600", "Nobody Here"])
BAD = (["马骏", "1391 62", "18000", ""], ["冉冉", "15000661283", "三万八", ""])


class Said(NamedTuple):
    """What a command ended with."""

    code: int
    out: str
    err: str


class Office:
    """A business whose database lies in a folder; commands run there in a process of their own."""

    def __init__(self, folder: Path, users: dict[str, User]) -> None:
        self.folder = folder
        self.users = users

    def run(self, *arguments: str, typed: str = "", before: tuple[str, ...] = ()) -> Said:
        """Runs `shangji --data-dir FOLDER … ARGUMENTS`."""
        command = [sys.executable, "-m", "desktop", "--data-dir", str(self.folder), *before, *arguments]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            command,
            input=typed,
            capture_output=True,
            encoding="utf-8",
            env=environment,
            timeout=60,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    def sheet(self, *rows: list[str]) -> str:
        """A file with these rows."""
        path = self.folder / "leads.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADER, *rows])
        return str(path)


@pytest.fixture
def make_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Office]]:
    """Builds a business; `staying` stays signed in on this computer."""
    monkeypatch.setattr(passwords, "COST", passwords.Cost(passes=1, kibibytes=8, lanes=1))
    opened = []

    def make(staying: str | None = None) -> Office:
        place = place_in(tmp_path)
        users = prepare(tmp_path, place.machine.computer, staying)
        database = open_database(place.database)
        database.connect()
        opened.append(database)
        return Office(tmp_path, users)

    yield make
    for database in opened:
        database.close()


def test_who_stays_signed_in_imports(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    said = office.run("import", office.sheet(*GOOD))
    assert said.code == DONE, said.err
    assert said.err == ""
    assert "leads.csv: 2 rows, phones read as CN, 0 rows with errors." in said.out
    assert "Imported 2 rows: 1 assigned, 1 unassigned." in said.out
    assert "Nobody Here" in said.out
    first, second = Opportunity.select().order_by(Opportunity.id)
    assert (first.name, first.phone_key, first.business) == ("徐可", "+8613816502217", Business.ASSIGNED)
    assert first.owner_id == office.users["wanglei"].id
    assert (second.business, second.budget) == (Business.UNASSIGNED, 760_000)
    assert {one.staff_id for one in Audit.select().where(Audit.operation == "import")} == {
        office.users["wujing"].id
    }


def test_bad_rows_are_listed_on_stderr_and_nothing_is_imported(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    said = office.run("import", office.sheet(GOOD[0], *BAD))
    assert said.code == ROWS_REFUSED
    assert "3 rows, phones read as CN, 2 rows with errors." in said.out
    lines = said.err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["Row 3", "Row 4"]
    assert "only 6 digits" in lines[0]
    assert "三万八" in lines[1]
    assert Opportunity.select().count() == 0


def test_one_row_is_said_as_one(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    said = office.run("import", office.sheet(GOOD[1]))
    assert "leads.csv: 1 row, phones read as CN, 0 rows with errors." in said.out
    assert "1 row has warnings." in said.out
    assert "Imported 1 row: 0 assigned, 1 unassigned." in said.out
    assert "1 row with errors." in office.run("import", office.sheet(BAD[0]), "--region", "CN").out


def test_a_dry_run_writes_nothing(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    said = office.run("import", office.sheet(*GOOD), "--dry-run")
    assert said.code == DONE
    assert "2 rows" in said.out
    assert Opportunity.select().count() == 0


def test_a_login_with_its_password_from_stdin(make_office: Callable[..., Office]) -> None:
    office = make_office()
    path = office.sheet(*GOOD)
    account = ("--login", "limin", "--password-stdin")
    wrong = office.run("import", path, *account, typed="something else\n")
    assert wrong.code == FAILED
    assert wrong.err.strip()
    assert "Traceback" not in wrong.err
    assert Opportunity.select().count() == 0
    right = office.run("import", path, *account, typed=f"{PASSWORD}\n")
    assert right.code == DONE, right.err
    assert {one.creator_id for one in Opportunity.select()} == {office.users["limin"].id}


def test_nobody_signed_in_is_told_how(make_office: Callable[..., Office]) -> None:
    office = make_office()
    said = office.run("import", office.sheet(*GOOD))
    assert said.code == FAILED
    assert "--login" in said.err


def test_a_salesperson_may_not_import(make_office: Callable[..., Office]) -> None:
    office = make_office("wanglei")
    said = office.run("import", office.sheet(*GOOD))
    assert said.code == FAILED
    assert "Traceback" not in said.err
    assert Opportunity.select().count() == 0


def test_the_region_can_be_said(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    said = office.run("import", office.sheet(["Alan", "2126672002", "", ""]), "--region", "US")
    assert said.code == DONE, said.err
    assert "phones read as US" in said.out
    assert Opportunity.get().phone_key == "+12126672002"


def test_a_region_that_is_not_there(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    path = office.sheet(*GOOD)
    said = office.run("import", path, "--region", "USA")
    assert said.code == FAILED
    assert "USA" in said.err
    assert Opportunity.select().count() == 0
    assert office.run("import", path, "--region", "cn").code == DONE


@pytest.mark.parametrize("name", ["missing.csv", "notes.csv"])
def test_a_file_that_cannot_be_imported(make_office: Callable[..., Office], name: str) -> None:
    office = make_office("wujing")
    (office.folder / "notes.csv").write_text("Colour,Size\nred,large\n", encoding="utf-8")
    said = office.run("import", str(office.folder / name))
    assert said.code == FAILED
    assert name in said.err
    assert "Traceback" not in said.err


def test_a_command_that_is_not_there_is_refused_with_the_usage(make_office: Callable[..., Office]) -> None:
    said = make_office().run("explode")
    assert said.code == FAILED
    assert "usage: shangji" in said.err


@pytest.mark.parametrize(("language", "caption"), [("en", "Customer name *"), ("zh_CN", "客户姓名 *")])
def test_the_template_is_written_in_a_language_and_read_back(
    make_office: Callable[..., Office], language: str, caption: str
) -> None:
    office = make_office("wujing")
    path = office.folder / "template.xlsx"
    said = office.run("template", str(path), before=("--language", language))
    assert said.code == DONE, said.err
    assert said.out.strip() == str(path)
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    assert page["A1"].value == caption
    # Over the example.
    for cell in page[2]:
        cell.value = {1: "徐可", 3: "13816502217"}.get(cell.column)
    book.save(path)
    said = office.run("import", str(path))
    assert said.code == DONE, said.err
    assert Opportunity.get().phone_key == "+8613816502217"


def test_a_template_that_cannot_be_written(make_office: Callable[..., Office]) -> None:
    office = make_office()
    said = office.run("template", str(office.folder / "no folder" / "template.xlsx"))
    assert said.code == FAILED
    assert "template.xlsx" in said.err
    assert "Traceback" not in said.err


def test_damage_found_on_signing_in_is_said_without_a_traceback(make_office: Callable[..., Office]) -> None:
    office = make_office()
    damage_pages(office.folder / "shangji.db", "staff", "sqlite_autoindex_staff_1")
    said = office.run("import", office.sheet(*GOOD), "--login", "limin", "--password-stdin", typed=PASSWORD)
    assert said.code == FAILED
    assert "is damaged" in said.err
    assert "Traceback" not in said.err


def test_rows_can_be_leads_and_have_their_template(
    make_office: Callable[..., Office], tmp_path: Path
) -> None:
    office = make_office("wujing")
    said = office.run("import", office.sheet(*GOOD), "--as", "lead")
    assert said.code == DONE, said.err
    assert {one.name for one in Lead.select()} == {"徐可", "白雪"}
    assert not Opportunity.select().count()
    template = tmp_path / "customers.xlsx"
    assert office.run("template", str(template), "--as", "customer").code == DONE
    captions = [cell.value for cell in openpyxl.load_workbook(template).worksheets[0][1]]
    assert "Level" in captions
    assert "Budget" not in captions


def test_rows_can_be_products_which_have_neither_phone_nor_owner(make_office: Callable[..., Office]) -> None:
    office = make_office("limin")
    path = office.folder / "products.csv"
    path.write_text("Internal ID,Name,Price,EAN\nA-1,Sofa,172.5,0649275308222\n", encoding="utf-8")
    said = office.run("import", str(path), "--as", "product")
    assert said.code == DONE, said.err
    assert "products.csv: 1 row, 0 rows with errors." in said.out
    assert "Imported 1 row." in said.out
    one = Product.get()
    assert (one.code, one.price, one.bar_code) == ("A-1", 17_250, "0649275308222")
    assert office.run("template", str(office.folder / "t.xlsx"), "--as", "product").code == DONE
    again = office.run("import", str(path), "--as", "product")
    assert again.code == DONE
    assert "1 row unchanged" in again.out


def test_products_taken_for_opportunities_are_told_with_the_option(
    make_office: Callable[..., Office],
) -> None:
    office = make_office("limin")
    path = office.folder / "products.csv"
    path.write_text("Internal ID,Name,Price,EAN\nA-1,Sofa,172.5,0649275308222\n", encoding="utf-8")
    said = office.run("import", str(path))
    assert said.code == FAILED
    assert "These columns look like products. Import them as that with --as product.\n" in said.err
    path.write_text("Code,Name,Price,Category,Phone\nA-1,Sofa,172.5,Sofas,\n", encoding="utf-8")
    said = office.run("import", str(path))
    assert said.code == ROWS_REFUSED
    assert "--as product" in said.err
    assert "look like" not in office.run("import", office.sheet(*BAD)).err


def test_a_total_below_the_rows_refuses_nothing(make_office: Callable[..., Office]) -> None:
    office = make_office("limin")
    said = office.run("import", office.sheet(*GOOD, ["Total", "", "35600", ""]))
    assert said.code == DONE, said.err
    assert "1 row left out that looks like totals or column names." in said.out
    assert "Row 4: Looks like a totals row" in said.out
    assert "Imported 2 rows" in said.out


def records_in(office: Office, count: int = 2) -> None:
    """Opportunities of the salesperson, and one that nobody has."""
    rows = [["徐可", "138 1650 2217", "28000.50", "Wang Lei"], ["白雪", "18621905530", "", ""]][:count]
    assert office.run("import", office.sheet(*rows)).code == DONE


def test_the_list_is_exported_with_one_line_of_summary(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    records_in(office)
    path = office.folder / "out.csv"
    said = office.run("export", str(path), "--columns", "name, Phone,budget,owner,status")
    assert (said.code, said.err) == (DONE, "")
    assert said.out == f"Exported 2 records: {path}\n"
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Customer name,Phone,Budget,Owner,Business status"
    assert sorted(lines[1:]) == [
        "徐可,138 1650 2217,28000.50,Wang Lei,Assigned",
        "白雪,18621905530,,,Unassigned",
    ]


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("--status", "unassigned"), ["白雪"]),
        (("--status", "Assigned"), ["徐可"]),
        (("--owner", "wanglei"), ["徐可"]),
        (("--owner", "none"), ["白雪"]),
        (("--store", "xh"), ["徐可"]),
        (("--search", "bx"), ["白雪"]),
        (("--view", "mine"), ["徐可"]),
        (("--view", "Mine", "--status", "unassigned"), []),
    ],
)
def test_conditions_choose_what_is_exported(
    make_office: Callable[..., Office], options: tuple[str, ...], names: list[str]
) -> None:
    office = make_office("wujing")
    records_in(office)
    view = {"name": "Mine", "query": {"owner": [office.users["wanglei"].id]}}
    Preference.insert(
        staff=office.users["wujing"].id, key="opportunities.views", value=json.dumps([view])
    ).execute()
    path = office.folder / "out.csv"
    said = office.run("export", str(path), "--columns", "name", *options)
    assert said.code == DONE, said.err
    assert path.read_text(encoding="utf-8-sig").split()[2:] == names


def test_follow_ups_and_the_language_of_the_captions(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    records_in(office, 1)
    path = office.folder / "out.xlsx"
    said = office.run("export", str(path), "--follow-ups", "--language", "zh_CN", "--as", "opportunity")
    assert said.code == DONE, said.err
    assert said.out == f"已导出 1 条记录：{path}\n"
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["商机", "跟进记录"]
    assert book.worksheets[0]["B1"].value == "客户姓名"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("out.csv", "--columns", "colour"), "colour"),
        (("out.csv", "--status", "asleep"), "unassigned"),
        (("out.csv", "--owner", "Nobody"), "Nobody"),
        (("out.csv", "--store", "Nowhere"), "Nowhere"),
        (("out.csv", "--view", "Weekly"), "Weekly"),
        (("out.csv", "--follow-ups"), ".csv"),
        (("out.pdf",), "out.pdf"),
        (("nowhere/out.csv",), "out.csv"),
    ],
)
def test_an_export_that_cannot_be_made_says_why(
    make_office: Callable[..., Office], options: tuple[str, ...], says: str
) -> None:
    office = make_office("wujing")
    said = office.run("export", str(office.folder / options[0]), *options[1:])
    assert said.code == FAILED
    assert says in said.err
    assert said.out == ""
    assert "Traceback" not in said.err
    assert not list(office.folder.glob("out.*"))


def test_a_salesperson_may_not_export(make_office: Callable[..., Office]) -> None:
    office = make_office("wanglei")
    said = office.run("export", str(office.folder / "out.csv"))
    assert said.code == FAILED
    assert "Traceback" not in said.err
    assert not (office.folder / "out.csv").exists()


@pytest.mark.parametrize("kind", ["lead", "customer", "product", "intention", "contract"])
def test_every_kind_is_exported(make_office: Callable[..., Office], kind: str) -> None:
    office = make_office("wujing")
    path = office.folder / "out.xlsx"
    said = office.run("export", str(path), "--as", kind)
    assert said.code == DONE, said.err
    assert said.out == f"Exported 0 records: {path}\n"
    assert openpyxl.load_workbook(path).worksheets[0].max_row == 1


def test_a_template_has_the_lists_of_the_business_where_somebody_is_signed_in(
    make_office: Callable[..., Office],
) -> None:
    office = make_office()
    path = office.folder / "template.xlsx"
    account = ("--login", "wujing", "--password-stdin")
    said = office.run("template", str(path), "--language", "zh_TW", *account, typed=f"{PASSWORD}\n")
    assert (said.code, said.err, said.out) == (DONE, "", f"{path}\n")
    lists = openpyxl.load_workbook(path)["可選值"]
    assert "Wang Lei" in [cell.value for row in lists for cell in row]
    said = office.run("template", str(path))
    assert (said.code, said.out) == (DONE, f"{path}\n")
    assert "--login" in said.err
    lists = openpyxl.load_workbook(path)["Lists"]
    assert [cell.value for cell in lists[1]] == ["Title", "Intent"]
    wrong = office.run("template", str(path), *account, typed="something else\n")
    assert wrong.code == FAILED
    assert wrong.out == ""


def test_a_template_needs_no_database(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    said = Office(tmp_path / "empty", {}).run("template", str(path))
    assert said.code == DONE
    assert path.exists()
    assert not list((tmp_path / "empty").glob("*.db"))


def test_duplicates_are_skipped_imported_or_filled(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    assert office.run("import", office.sheet(*GOOD)).code == DONE
    more = office.sheet(GOOD[0], ["丁一帆", "13700000001", "", ""], ["丁", "137 0000 0001", "", ""])
    said = office.run("import", more)
    assert said.code == DONE, said.err
    assert "1 row repeated in the file; 1 row with a phone that is there already." in said.out
    assert "Imported 1 row: 0 assigned, 1 unassigned." in said.out
    assert "Skipped 2 rows." in said.out
    assert office.run("import", more, "--on-duplicate", "import").code == DONE
    assert Opportunity.select().count() == 6
    Opportunity.delete().where(Opportunity.id > 2).execute()
    filled = office.sheet(["白", "18621905530", "9999", ""], ["徐", "13816502217", "", "Wang Lei"])
    said = office.run("import", filled, "--on-duplicate", "update", "--dry-run")
    assert "Updated" not in said.out
    said = office.run("import", filled, "--on-duplicate", "update")
    assert said.code == DONE, said.err
    assert Opportunity.select().count() == 2
    assert {one.budget for one in Opportunity.select()} == {2_800_000, 760_000}


def test_bad_rows_go_to_a_workbook_and_the_others_in(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    errors = office.folder / "errors.xlsx"
    said = office.run("import", office.sheet(GOOD[0], *BAD), "--errors", str(errors))
    assert said.code == ROWS_REFUSED
    assert "Imported 1 row: 1 assigned, 0 unassigned." in said.out
    assert f"2 rows with their reasons: {errors}" in said.out
    assert len(said.err.splitlines()) == 2
    assert Opportunity.select().count() == 1
    page = openpyxl.load_workbook(errors).worksheets[0]
    assert [cell.value for cell in page[1]] == ["Why it was refused", *HEADER]
    assert page.max_row == 3
    none = office.folder / "none.xlsx"
    path = office.sheet(["丁一帆", "13700000001", "", ""])
    assert office.run("import", path, "--errors", str(none)).code == DONE
    assert not none.exists()


def test_where_the_bad_rows_cannot_be_kept_nothing_is_imported(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    errors = office.folder / "nowhere" / "errors.xlsx"
    said = office.run("import", office.sheet(GOOD[0], *BAD), "--errors", str(errors))
    assert said.code == FAILED
    assert "errors.xlsx" in said.err
    assert Opportunity.select().count() == 0


def test_a_long_sheet_of_another_system_is_imported_whole(make_office: Callable[..., Office]) -> None:
    """Its numbers name nothing here, bad rows go out, and what is run again doubles nothing."""
    office = make_office("wujing")
    path, errors = office.folder / "crm.csv", office.folder / "errors.xlsx"
    mapping = office.folder / "map.json"
    mapping.write_text('{"columns": {"Who": "name", "Tel.": "phone", "No": "number"}}', encoding="utf-8")
    rows = [[f"CRM-{at}", f"客{at}", f"138{at:08d}"] for at in range(6_000)]
    rows += [["CRM-6000", "客", "1391 62"], ["CRM-6001", "客", "138-0000-5999"]]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["No", "Who", "Tel."], *rows])
    call = ("import", str(path), "--mapping", str(mapping))
    dry = office.run(*call, "--dry-run", "--errors", str(errors))
    assert dry.code == ROWS_REFUSED
    assert "crm.csv: 6,002 rows, phones read as CN, 1 row with errors." in dry.out
    assert (Opportunity.select().count(), errors.exists()) == (0, True)
    said = office.run(*call, "--errors", str(errors))
    assert said.code == ROWS_REFUSED
    assert said.err.startswith("Row 6002: ")
    assert "1 row repeated in the file." in said.out
    assert "Imported 6,000 rows: 0 assigned, 6,000 unassigned." in said.out
    again = office.run(*call, "--errors", str(errors), "--on-duplicate", "update")
    assert "The same rows were imported before, as crm.csv" in again.out
    assert "Imported 0 rows" in again.out
    assert Opportunity.select().count() == 6_000


def test_a_mapping_and_a_value_for_all_rows(make_office: Callable[..., Office]) -> None:
    office = make_office("wujing")
    path = office.folder / "odd.csv"
    path.write_text("Who,Ring\n徐可,13816502217\n", encoding="utf-8")
    mapping = office.folder / "map.json"
    mapping.write_text(
        '{"columns": {"Who": "name", "Ring": "phone"}, "fixed": {"owner": "Wang Lei"}}', encoding="utf-8"
    )
    said = office.run("import", str(path), "--mapping", str(mapping))
    assert said.code == DONE, said.err
    assert Opportunity.get().owner_id == office.users["wanglei"].id
    mapping.write_text("{", encoding="utf-8")
    said = office.run("import", str(path), "--mapping", str(mapping))
    assert said.code == FAILED
    assert "map.json" in said.err


def test_what_an_update_changes_is_told_before(make_office: Callable[..., Office]) -> None:
    office = make_office("limin")
    path = office.folder / "products.csv"
    path.write_text("Code,Name,Price\nA-1,Sofa,100\n", encoding="utf-8")
    assert office.run("import", str(path), "--as", "product").code == DONE
    path.write_text("Code,Name,Price\nA-1,Sofa,120.50\n", encoding="utf-8")
    said = office.run("import", str(path), "--as", "product", "--dry-run")
    assert "Row 2: A-1: Price 100 → 120.50" in said.out
    assert Product.get().price == 10_000
    said = office.run("import", str(path), "--as", "product")
    assert "Updated 1 record." in said.out
    assert Product.get().price == 12_050
