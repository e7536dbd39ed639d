"""The first step of the import: what was read of a file or pasted block, how it can be read otherwise, and its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.opened import Source
from desktop.ui.imports.files import SUFFIXES
from desktop.ui.imports.page import CHECK, COLUMNS, FILE, ImportPage
from desktop.ui.imports.raw_model import Fate
from desktop.words import Kind
from tests.app import WAIT, App
from tests.ui.clicking import choose, click, open_menu, tick_box
from tests.ui.import_help import GOOD, HEADER, drop, import_page, read, sheet, stored

Make = Callable[..., App]
Step = tuple[App, ImportPage]

TITLE = ["Fair in November"]
ROWS = [TITLE, HEADER, *GOOD, [], ["马骏", "13900000001", "", "", "", ""]]


@pytest.fixture
def step(make_app: Make) -> Step:
    """The import, before a file is chosen."""
    app = make_app("wujing")
    return app, import_page(app)


def workbook(path: Path, *sheets: tuple[str, Sequence[list[str]]]) -> Any:
    """A workbook with these sheets; saved by the caller, who may spoil it first."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        made = book.create_sheet(name)
        for row in rows:
            made.append(row)
    book.save(path)
    return book


def pick(app: App, box: QComboBox, text: str) -> None:
    """Chooses an option of a list with the keyboard, and waits for what follows."""
    at = next(at for at in range(box.count()) if box.itemText(at).startswith(text))
    box.setFocus()
    while box.currentIndex() != at:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if before < at else Qt.Key.Key_Up)
        app.idle()
        app.qtbot.waitUntil(box.isEnabled, timeout=WAIT)
        assert box.currentIndex() != before


def copied(text: str) -> None:
    QApplication.clipboard().setText(text)


def press_row(page: ImportPage, number: int, *, double: bool = True) -> None:
    """A click on a row of the preview."""
    table = page.file.preview.table
    area = table.visualRect(table.rows.index(number - 1, 0))
    act = QTest.mouseDClick if double else QTest.mouseClick
    if double:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    act(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, area.center())


def shown(page: ImportPage, number: int) -> list[str]:
    """What a row of the preview shows."""
    rows = page.file.preview.table.rows
    return [rows.index(number - 1, at).data() for at in range(rows.columnCount())]


def test_a_workbook_shows_its_title_its_header_and_what_is_left_out(step: Step, tmp_path: Path) -> None:
    app, page = step
    workbook(tmp_path / "fair.xlsx", ("November", ROWS), ("October", [HEADER]))
    read(app, page, tmp_path / "fair.xlsx")
    choices, preview = page.file.choices, page.file.preview
    assert choices.card.name.text() == "fair.xlsx"
    assert choices.card.extent.text().endswith(" · 2 sheets")
    assert choices.reading.sheet.currentText() == "November (3 rows)"
    assert choices.reading.header_row.currentText() == "Row 2"
    assert choices.reading.last_row.currentText() == "Last row"
    assert preview.chip.text() == "Header: row 2"
    assert preview.extent.text() == "3 rows · row 5 is blank and left out"
    rows = preview.table.rows
    assert [rows.fate(at) for at in range(rows.rowCount())] == [
        *(Fate.LEFT_OUT, Fate.HEADER, Fate.DATA, Fate.DATA, Fate.BLANK, Fate.DATA)
    ]
    assert shown(page, 1)[0] == "Fair in November"
    assert shown(page, 5) == [""] * 6
    assert shown(page, 6)[:2] == ["马骏", "13900000001"]
    encoding = choices.reading.text.encoding
    assert not encoding.isEnabled()
    assert encoding.currentText() == encoding.toolTip() == "Automatic · xlsx needs none"
    assert not choices.reading.text.delimiter_box.isVisible()
    assert page.foot.note.label.text() == "Nothing has been written yet."
    assert page.foot.forward.text() == "Next: columns"
    assert preview.table.hasFocus()


def test_another_sheet_is_read_with_a_header_of_its_own(step: Step, tmp_path: Path) -> None:
    app, page = step
    workbook(tmp_path / "fair.xlsx", ("November", ROWS), ("October", [HEADER, GOOD[1]]))
    read(app, page, tmp_path / "fair.xlsx")
    pick(app, page.file.choices.reading.header_row, "Row 1")
    assert page.file.opened is not None
    assert page.file.opened.table.header_row == 1
    pick(app, page.file.choices.reading.sheet, "October")
    assert page.file.choices.reading.sheet.currentText() == "October (1 row)"
    assert page.file.opened.wishes.shape.header_row is None
    assert [row.cells[0] for row in page.file.opened.table.rows] == ["白雪"]
    assert shown(page, 2)[0] == "白雪"


def test_a_hidden_sheet_can_be_chosen(step: Step, tmp_path: Path) -> None:
    app, page = step
    book = workbook(tmp_path / "fair.xlsx", ("Old", [HEADER, GOOD[0]]), ("New", [HEADER, GOOD[1]]))
    book["Old"].sheet_state = "hidden"
    book.active = 1
    book.save(tmp_path / "fair.xlsx")
    read(app, page, tmp_path / "fair.xlsx")
    sheets = page.file.choices.reading.sheet
    assert [sheets.itemText(at) for at in range(2)] == ["Old (hidden)", "New (1 row)"]
    pick(app, sheets, "Old")
    assert shown(page, 2)[0] == "徐可"


def test_the_header_row_is_chosen_in_the_list_or_in_the_grid(step: Step, tmp_path: Path) -> None:
    app, page = step
    workbook(tmp_path / "fair.xlsx", ("November", ROWS))
    read(app, page, tmp_path / "fair.xlsx")
    box, preview = page.file.choices.reading.header_row, page.file.preview
    pick(app, box, "No header")
    assert box.hasFocus()
    assert preview.chip.text() == "No header"
    assert preview.extent.text().startswith("5 rows")
    press_row(page, 2)
    app.idle()
    assert preview.chip.text() == "Header: row 2"
    assert box.currentText() == "Row 2"
    assert preview.table.hasFocus()
    QTest.keyClick(preview.table, Qt.Key.Key_Down)
    QTest.keyClick(preview.table, Qt.Key.Key_Return)
    app.idle()
    assert preview.chip.text() == "Header: row 3"
    assert preview.table.current_number() == 3
    assert page.steps.current() == FILE


def test_a_blank_row_is_no_header_and_what_was_read_stays(step: Step, tmp_path: Path) -> None:
    app, page = step
    workbook(tmp_path / "fair.xlsx", ("November", ROWS))
    read(app, page, tmp_path / "fair.xlsx")
    preview = page.file.preview
    press_row(page, 5)
    app.idle()
    assert preview.failure.isVisible()
    assert "5" in preview.failure.text.text()
    assert preview.chip.text() == "Header: row 2"
    assert page.file.choices.reading.header_row.currentText() == "Row 2"
    assert page.foot.forward.isEnabled()
    press_row(page, 3)
    app.idle()
    assert not preview.failure.isVisible()
    assert preview.chip.text() == "Header: row 3"


def test_the_data_end_where_it_is_chosen(step: Step, tmp_path: Path) -> None:
    app, page = step
    total = ["Total", "", "35600", "", "", ""]
    workbook(tmp_path / "fair.xlsx", ("November", [HEADER, *GOOD, total]))
    read(app, page, tmp_path / "fair.xlsx")
    assert page.file.opened is not None
    pick(app, page.file.choices.reading.last_row, "Row 3")
    assert len(page.file.opened.table.rows) == 2
    table = page.file.preview.table
    assert table.rows.fate(3) is Fate.LEFT_OUT
    press_row(page, 2, double=False)
    at = table.visualRect(table.rows.index(1, 0)).center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, table.viewport().mapToGlobal(at), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(table.viewport(), asked)
    menu: QMenu = open_menu(app)
    choose(menu, menu.actions()[1])
    app.idle()
    assert page.file.choices.reading.last_row.currentText() == "Row 2"
    assert len(page.file.opened.table.rows) == 1


def test_the_encoding_is_found_and_another_one_shows_at_once(step: Step, tmp_path: Path) -> None:
    app, page = step
    path = sheet(tmp_path / "names.csv", *GOOD)
    path.write_bytes(path.read_text("utf-8").encode("gb18030"))
    read(app, page, path)
    text = page.file.choices.reading.text
    assert text.encoding.currentText() == "Automatic · GB18030"
    assert shown(page, 2)[0] == "徐可"
    pick(app, text.encoding, "Big5")
    garbled = shown(page, 2)[0]
    assert garbled not in ("", "徐可")
    assert text.encoding.itemText(0) == "Automatic · GB18030"
    pick(app, text.encoding, "GB18030")
    assert shown(page, 2)[0] == "徐可"
    assert not page.file.choices.reading.sheet_box.isVisible()
    assert page.file.choices.card.extent.text().endswith(" · text file")


def test_another_delimiter_cuts_the_rows_anew(step: Step, tmp_path: Path) -> None:
    app, page = step
    path = tmp_path / "names.csv"
    path.write_text("Name|Phone,Remark\n徐可|13816502217,a\n白雪|18621905530,b\n", "utf-8")
    read(app, page, path)
    delimiter = page.file.choices.reading.text.delimiter
    assert delimiter.currentText() == "Auto · ,"
    assert shown(page, 2) == ["徐可|13816502217", "a"]
    pick(app, delimiter, "Vertical bar")
    assert shown(page, 2) == ["徐可", "13816502217,a"]


def test_hidden_rows_and_columns_are_marked_and_can_be_left_out(step: Step, tmp_path: Path) -> None:
    app, page = step
    book = workbook(tmp_path / "fair.xlsx", ("November", [HEADER, *GOOD]))
    book["November"].row_dimensions[2].hidden = True
    book["November"].column_dimensions["C"].hidden = True
    book.save(tmp_path / "fair.xlsx")
    read(app, page, tmp_path / "fair.xlsx")
    reading, rows = page.file.choices.reading, page.file.preview.table.rows
    assert page.file.opened is not None
    assert rows.is_hidden_row(1)
    assert rows.is_hidden_column(2)
    assert rows.fate(1) is Fate.DATA
    assert not reading.merged.isVisible()
    page.file.choices.ensureWidgetVisible(reading.hidden)
    tick_box(reading.hidden)
    app.idle()
    assert rows.fate(1) is Fate.LEFT_OUT
    assert rows.is_column_left_out(2)
    assert [row.number for row in page.file.opened.table.rows] == [3]
    assert "Budget" not in page.file.opened.table.header


def test_merged_cells_are_filled_down_where_that_is_wanted(step: Step, tmp_path: Path) -> None:
    app, page = step
    rows = [["Store", "Name", "Phone"], ["Xuhui", "徐可", "13816502217"], ["", "白雪", "18621905530"]]
    book = workbook(tmp_path / "fair.xlsx", ("November", rows))
    book["November"].merge_cells("A2:A3")
    book.save(tmp_path / "fair.xlsx")
    read(app, page, tmp_path / "fair.xlsx")
    reading = page.file.choices.reading
    assert page.file.opened is not None
    assert not reading.hidden.isVisible()
    assert shown(page, 3)[0] == ""
    assert "A2:A3" in page.file.preview.table.rows.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    page.file.choices.ensureWidgetVisible(reading.merged)
    tick_box(reading.merged)
    app.idle()
    assert shown(page, 3)[0] == "Xuhui"
    assert page.file.opened.table.rows[1].cells[0] == "Xuhui"


def test_another_region_reads_the_phones_again(step: Step, tmp_path: Path) -> None:
    app, page = step
    read(app, page, sheet(tmp_path / "leads.csv", ["Alan", "2126672002", "", "", "", ""]))
    choice = page.file.choices.region
    assert choice.region.value() == "CN"
    assert choice.hint.text() == "Proposed by the content: of a sample, 1 number fits."
    choice.region.setFocus()
    line = choice.region.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "United States")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    app.idle()
    assert choice.region.value() == "US"
    for at in (COLUMNS, CHECK):
        page.forward()
        app.idle()
        assert page.steps.current() == at
    assert page.check.model is not None
    assert page.check.model.row(0).values["phone_key"] == "+12126672002"
    assert stored(app) == 0


def test_what_the_rows_are_for(step: Step, tmp_path: Path) -> None:
    app, page = step
    read(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    purpose = page.file.choices.purpose
    new, update = purpose.cards.buttons()
    assert new.text() == "Import as new opportunities"
    assert not page.file.updates
    page.file.choices.ensureWidgetVisible(update)
    click(update)
    assert page.file.updates
    click(page.kinds.group.buttons()[2])
    app.idle()
    assert page.file.opened is not None
    assert page.file.opened.target.kind is Kind.CUSTOMER
    assert purpose.cards.buttons()[0].text() == "Import as new customers"
    assert not page.file.updates


def test_a_block_of_a_spreadsheet_is_pasted(step: Step) -> None:
    app, page = step
    copied("\n".join("\t".join(row) for row in (HEADER, *GOOD)))
    click(page.file.start.paste)
    app.idle()
    choices = page.file.choices
    assert choices.card.name.text() == "Pasted table"
    assert choices.card.extent.text().endswith(" · from the clipboard")
    assert choices.reading.text.delimiter.currentText() == "Auto · Tab"
    assert shown(page, 3)[0] == "白雪"
    copied("Name\tPhone\n唐宁\t13700000001\n")
    QTest.keyClick(page.file.preview.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    app.idle()
    assert shown(page, 2) == ["唐宁", "13700000001"]
    for _step in ("columns", "check", "done"):
        page.forward()
        app.idle()
    assert stored(app) == 1
    assert {one.name for one in Opportunity.select()} == {"唐宁"}


@pytest.mark.parametrize(("text", "said"), [("13816502217", "only one cell"), ("", "no text")])
def test_what_is_no_table_is_not_pasted(step: Step, tmp_path: Path, text: str, said: str) -> None:
    app, page = step
    copied(text)
    QTest.keyClick(page.file.start.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.file.start.failure.isVisible()
    assert said in page.file.start.failure.text.text()
    read(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    QTest.keyClick(page.file.preview.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said in page.file.preview.failure.text.text()
    assert page.file.choices.card.name.text() == "leads.csv"
    assert page.foot.forward.isEnabled()


def test_a_file_that_was_copied_is_pasted_as_a_file(step: Step, tmp_path: Path) -> None:
    app, page = step
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sheet(tmp_path / "leads.csv", *GOOD)))])
    QApplication.clipboard().setMimeData(data)
    click(page.file.start.paste)
    app.idle()
    assert page.file.choices.card.name.text() == "leads.csv"
    # Left there, it would be freed after the interpreter, which crashes at the end of the run.
    QApplication.clipboard().clear()


def test_a_file_dropped_beside_another_takes_its_place(step: Step, tmp_path: Path) -> None:
    app, page = step
    read(app, page, sheet(tmp_path / "first.csv", *GOOD))
    page.file.set_dragged(True)
    assert page.file.choices.zone.is_active()
    assert drop(page, sheet(tmp_path / "second.csv", GOOD[0]))
    app.idle()
    assert not page.file.choices.zone.is_active()
    assert page.file.choices.card.name.text() == "second.csv"


def test_a_refused_file_says_why_and_leaves_nothing_to_go_on_with(step: Step, tmp_path: Path) -> None:
    app, page = step
    bad = tmp_path / "bad.xls"
    bad.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    read(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    read(app, page, bad)
    assert page.file.start.failure.isVisible()
    assert "bad.xls" in page.file.start.failure.text.text()
    assert page.foot.forward.toolTip() == "Choose a file first."
    read(app, page, tmp_path / "leads.csv")
    assert not page.file.start.failure.isVisible()
    assert page.foot.forward.isEnabled()


def test_the_very_same_file_is_noticed_at_once_but_not_barred(step: Step, tmp_path: Path) -> None:
    app, page = step
    path = sheet(tmp_path / "leads.csv", *GOOD)
    read(app, page, path)
    assert not page.file.choices.earlier.isVisible()
    for _step in ("columns", "check", "done"):
        page.forward()
        app.idle()
    assert stored(app) == 2
    read(app, page, path)
    said = page.file.choices.earlier
    assert said.isVisible()
    assert said.label.text().startswith("This very file was imported before, by Wu Jing on 2")
    assert said.label.text().endswith(": 2 rows.")
    assert page.foot.forward.isEnabled()
    click(page.kinds.group.buttons()[1])
    app.idle()
    assert not said.isVisible()


def test_tab_goes_through_the_step_as_it_is_read(step: Step, tmp_path: Path) -> None:
    app, page = step
    read(app, page, sheet(tmp_path / "leads.csv", *GOOD))
    click(page.kinds.group.buttons()[2])
    app.idle()
    choices = page.file.choices
    reading, text = choices.reading, choices.reading.text
    wanted = [
        *(reading.header_row, reading.last_row, text.encoding, text.delimiter, choices.region.region),
        *(choices.purpose.cards.buttons()[0], *choices.links.buttons(), page.file.preview.table),
    ]
    choices.card.choose.setFocus()
    met = []
    for _ in wanted:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == wanted
    assert all(one.accessibleName() or one.text() for one in wanted)  # type: ignore[attr-defined]


def test_all_that_the_reader_reads_can_be_chosen(step: Step, tmp_path: Path) -> None:
    app, page = step
    assert {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".htm", ".xml"} <= {*SUFFIXES}
    cells = "".join(f"<td>{text}</td>" for text in ("徐可", "13816502217"))
    path = tmp_path / "page.html"
    path.write_text(f"<table><tr><td>Name</td><td>Phone</td></tr><tr>{cells}</tr></table>", "utf-8")
    page.read(Source(path))
    app.idle()
    assert shown(page, 2) == ["徐可", "13816502217"]
