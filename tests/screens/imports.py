"""The import from the empty page to what was imported, with good and bad files."""

from __future__ import annotations

import csv
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.clock import clock
from desktop.controllers.arguments import Entry
from desktop.controllers.operate import operate
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.opened import Source
from desktop.translation import translate
from desktop.ui.imports.field_choice import SKIP
from desktop.words import Method, Operation
from tests.screens.stage import Stage

HEADER = ("姓名", "手机号", "需求", "预算", "来源", "负责人", "省份", "城市", "备注", "星座")
# Where the people of the next picture begin, so that none is there already.
_FRESH = count(1000, 100)
NAMES = ("徐可", "白雪", "马骏", "冉冉", "唐宁", "高远", "沈佳", "李沐阳", "欧阳文静", "Anna Müller")
NEEDS = ("沙发", "餐桌椅", "全屋定制", "床和床垫", "书柜，书桌，还有儿童房的整套家具")


def _row(at: int, bad: bool) -> list[str]:
    phone, budget = f"139{16500000 + at * 317:08d}", str(5000 + at * 700)
    if bad and at % 7 == 2:
        phone = "1391 62"
    if bad and at % 7 == 4:
        budget = "三万八"
    source = "小红书" if at % 3 else "朋友圈转介绍"
    return [NAMES[at % 10], phone, NEEDS[at % 5], budget, source, "", "上海", "徐汇", "名单导入", "双鱼座"]


def _file(folder: Path, name: str, rows: int, bad: bool) -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *(_row(at, bad) for at in range(rows))])
    return path


def _page(stage: Stage) -> Any:
    stage.list()
    stage.window.wiring.actions.import_file.trigger()
    stage.settle()
    return stage.page


def read(stage: Stage, path: Path) -> None:
    """Reads a file and goes on to the check of its rows."""
    page = _page(stage)
    page.read(Source(path))
    for _step in ("columns", "check"):
        stage.settle(300)
        page.forward()
    stage.settle(300)


COLUMNS = ("姓名", "联系电话", "需求", "预算", "来源", "接待", "备注2", "加微信时间")
NOTED = ("要看样板", "周末到店", "", "")


def _columns_file(folder: Path) -> Path:
    """A sheet as a platform sends it: the names of its columns are its own."""
    from openpyxl import Workbook

    book = Workbook()
    page = book.worksheets[0]
    page.title = "11月明细"
    page.append(COLUMNS)
    for at in range(188):
        phone = "1391 62" if at % 90 == 1 else f"138{16502217 + at * 317:08d}"
        budget = "三万八" if at == 2 else str(18000 + at * 100)
        source = ("小红书", "抖音", "朋友圈")[at % 3]
        owner = ("李敏", "张强", "王磊")[at % 3]
        page.append(
            [NAMES[at % 10], phone, NEEDS[at % 5], budget, source, owner, NOTED[at % 4], "2026/11/20"]
        )
    path = folder / "小红书线索-11月.xlsx"
    book.save(path)
    return path


def columns(stage: Stage) -> QWidget:
    page = _page(stage)
    page.read(Source(_columns_file(stage.folder)))
    stage.settle(600)
    page.forward()
    stage.settle(600)
    page.columns.table.given.emit(len(COLUMNS) - 1, SKIP)
    page.columns.fix()
    stage.settle(300)
    return stage.window


def _columns_choice(stage: Stage) -> QWidget:
    """The list of fields, open."""
    columns(stage)
    table = stage.page.columns.table
    table.open_choice(table.currentIndex().row())
    stage.settle(300)
    return table.choice.completer().popup()


def _start(stage: Stage) -> QWidget:
    _page(stage)
    return stage.window


def _workbook(folder: Path) -> Path:
    """Two sheets; the first has a title above its header and a blank row among its data."""
    from openpyxl import Workbook

    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "11月明细"
    sheet.append(["11 月小红书线索"])
    sheet.merge_cells("A1:J1")
    sheet.append(HEADER)
    for at in range(60):
        if at == 10:
            sheet.append([])
        sheet.append(_row(at, bad=True))
    sheet.row_dimensions[7].hidden = True
    workbook.create_sheet("10月明细").append(HEADER)
    path = folder / "小红书线索-11月.xlsx"
    workbook.save(path)
    return path


def _first_step(stage: Stage, path: Path) -> QWidget:
    _page(stage).read(Source(path))
    stage.settle(300)
    return stage.window


def file_step(stage: Stage) -> QWidget:
    return _first_step(stage, _workbook(stage.folder))


def _csv_step(stage: Stage) -> QWidget:
    """A text file that was imported before."""
    _done(stage)
    return _first_step(stage, stage.folder / "三条.csv")


def _refused(stage: Stage) -> QWidget:
    path = stage.folder / "客户名单.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    _page(stage).read(Source(path))
    stage.settle(300)
    return stage.window


def known(stage: Stage, sql: str) -> list[Any]:
    """What the demo's records say."""
    return stage.session().database.connection().execute(sql).fetchall()


_OPEN = (
    "SELECT number, name, phone, budget FROM opportunity WHERE business = 1 AND NOT voided AND NOT disabled"
    " AND phone_key <> '' AND shared_customer_id IS NULL ORDER BY id LIMIT 6"
)
_CUSTOMERS = (
    "SELECT name, phone FROM customer WHERE NOT disabled AND phone_key <> '' AND phone_key NOT IN"
    " (SELECT phone_key FROM opportunity WHERE business < 2) ORDER BY id LIMIT 6"
)


def _mixed_file(stage: Stage) -> Path:
    """Rows of every kind: new, shared, open already, repeated, with warnings and with errors."""
    rows = [_row(at, bad=False) for at in range(60)]
    for at, row in enumerate(rows):
        row[4], row[5] = ("小红书", "抖音", "自然进店")[at % 3], ""
    rows[1][1], rows[5][3], rows[11][1] = "1391 62", "三万八", ""
    for at, (_number, name, phone, _budget) in zip((2, 10), known(stage, _OPEN), strict=False):
        rows[at][:2] = [name, phone]
    for at, (name, phone) in zip((4, 14), known(stage, _CUSTOMERS), strict=False):
        rows[at][:2] = [name, phone]
    rows[6][4], rows[7][5] = "朋友圈", "李明"
    rows[20][1] = rows[3][1]
    path = stage.folder / "小红书线索-11月.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *rows])
    return path


def check(stage: Stage) -> QWidget:
    read(stage, _mixed_file(stage))
    stage.settle(300)
    return stage.window


def _asides(stage: Stage) -> QWidget:
    """Pages printed together, each with its captions and its total."""
    first = next(_FRESH)
    rows = [_row(first + at, bad=False) for at in range(12)]
    blank = [""] * (len(HEADER) - 4)
    rows[5:5] = [["小计", "", "", "61700", *blank], list(HEADER)]
    rows.append(["合计", "", "", "148200", *blank])
    path = stage.folder / "分页打印.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *rows])
    read(stage, path)
    return stage.window


def _asides_done(stage: Stage) -> QWidget:
    _asides(stage)
    stage.page.forward()
    stage.settle(500)
    return stage.window


def _other_kind(stage: Stage) -> QWidget:
    """A list of products, opened as opportunities."""
    path = stage.folder / "价目表.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = [
            [f"SF-{at:03d}", f"沙发 {at}", "三人位", "沙发", "件", str(3000 + at * 70)] for at in range(30)
        ]
        csv.writer(file).writerows([("货号", "品名", "规格", "分类", "单位", "单价"), *rows])
    return _first_step(stage, path)


def _edit(stage: Stage) -> QWidget:
    """The first error is being corrected."""
    check(stage)
    stage.page.check.fix()
    stage.settle()
    return stage.window


def _bad(stage: Stage) -> QWidget:
    read(stage, _file(stage.folder, "地推登记表.csv", 60, bad=True))
    stage.settle(300)
    stage.page.check.filter("error")
    stage.settle()
    return stage.window


def _updates(stage: Stage) -> QWidget:
    """Records named by number, with other values; some are the same as they are."""
    path = stage.folder / "改过的导出.csv"
    rows = [
        [number, name, phone, "30000" if at % 3 else f"{(budget or 0) / 100:.2f}", "带样册" if at % 2 else ""]
        for at, (number, name, phone, budget) in enumerate(known(stage, _OPEN))
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("编号", "姓名", "手机号", "预算", "需求"), *rows])
    read(stage, path)
    stage.settle(300)
    return stage.window


def _follow_ups(stage: Stage) -> QWidget:
    """Follow-ups of records named by number: two of one record, some that are there already, and one that is new."""
    ((author,),) = known(stage, "SELECT name FROM staff WHERE active ORDER BY id LIMIT 1")
    open_ones = known(stage, _OPEN.replace("business = 1", "business = 1 AND document = 0"))
    for again in (False, True):
        path = stage.folder / f"跟进记录-{1 + again}.csv"
        rows = [
            [
                number,
                name,
                phone,
                f"电话回访，约{day}日到店",
                f"2026-03-{day:02} 10:20",
                author if day % 2 else "",
            ]
            for day, (number, name, phone, _budget) in enumerate(open_ones, start=4)
        ]
        rows += [
            [*rows[0][:3], "到店看了沙发", "2026-04-02 15:00", ""],
            ["", *_row(90, bad=False)[:2], "加了微信", "", ""],
        ]
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("编号", "姓名", "手机号", "跟进记录", "跟进时间", "跟进人")])
            csv.writer(file).writerows(rows if again else rows[2:4])
        read(stage, path)
        stage.settle(300)
        if not again:
            stage.page.forward()
            stage.settle(400)
    return stage.window


def _done(stage: Stage) -> QWidget:
    _import(stage, "三条.csv", next(_FRESH))
    return stage.window


def _import(stage: Stage, name: str, first: int) -> None:
    """Imports three people who are not there yet."""
    path = stage.folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *(_row(first + at, bad=False) for at in range(3))])
    read(stage, path)
    stage.settle(300)
    stage.page.forward()
    stage.settle(400)


def _duplicates(stage: Stage) -> QWidget:
    """Rows whose phones are there already since the first import, rows that repeat others, and new ones."""
    _import(stage, "三条.csv", 0)
    path = _file(stage.folder, "名单再来.csv", 12, bad=True)
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(_row(at, bad=False) for at in (7, 8))
    read(stage, path)
    stage.settle(300)
    stage.page.check.filter("duplicate")
    stage.page.check.decisions.open_menu()
    stage.settle()
    return stage.window


def _mixed(stage: Stage) -> QWidget:
    """New rows, updates of records named by number, duplicates, warnings and errors in one file."""
    first = next(_FRESH)
    _import(stage, "三条.csv", first)
    stage.session()
    made = Opportunity.select(Opportunity.number).order_by(Opportunity.id.desc()).limit(2)
    path = stage.folder / "展会名单-11月.csv"
    rows = [["", *_row(first + at, bad=True)] for at in range(3, 40)]
    for at, one in enumerate(made):
        same = _row(first + 2 - at, bad=False)
        rows.append([one.number, *same[:2], f"{same[2]}（已量尺）", *same[3:]])
    rows += [["", *_row(first + at, bad=False)] for at in (0, 8)]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["编号", *HEADER], *rows])
    read(stage, path)
    stage.settle(300)
    stage.page.forward()
    stage.settle(500)
    return stage.window


def _left_out(stage: Stage) -> QWidget:
    _mixed(stage)
    stage.page.outcome.links[translate("ImportOutcome", "duplicates, left out")].click()
    stage.settle(300)
    return stage.window


def _asks_undo(stage: Stage) -> QWidget:
    _mixed(stage)
    stage.page.outcome.undo.click()
    stage.settle(300)
    return stage.window


def _undone(stage: Stage) -> QWidget:
    """One of the records was followed up before the import was taken back: it stays."""
    _import(stage, "三条.csv", next(_FRESH))
    stage.session()
    record = Opportunity.select(Opportunity.id).order_by(Opportunity.id.desc()).get().id
    entry = Entry(str(record), Method.PHONE, "约了周六到店", clock.now())
    operate(stage.session(), Operation.DYNAMICS, [record], entry)
    stage.page.outcome.undo.click()
    stage.settle(200)
    stage.sheet().confirm_button.click()
    stage.settle(500)
    return stage.window


def _history(stage: Stage) -> QWidget:
    _mixed(stage)
    stage.window.wiring.actions.import_history.trigger()
    stage.settle(300)
    return stage.window


def _history_empty(stage: Stage) -> QWidget:
    stage.list()
    stage.window.wiring.actions.import_history.trigger()
    stage.settle(300)
    return stage.window


def _history_list(stage: Stage) -> QWidget:
    _history(stage)
    stage.page.bar.records.click()
    stage.settle(300)
    return stage.window


def _history_changes(stage: Stage) -> QWidget:
    _history(stage)
    stage.page.bar.changes.click()
    stage.settle(300)
    return stage.window


SCREENS = {
    "import-history-empty": _history_empty,
    "import": _start,
    "import-file": file_step,
    "import-file-csv": _csv_step,
    "import-refused": _refused,
    "import-columns": columns,
    "import-columns-choice": _columns_choice,
    "import-check": check,
    "import-asides": _asides,
    "import-asides-done": _asides_done,
    "import-other-kind": _other_kind,
    "import-bad": _bad,
    "import-edit": _edit,
    "import-updates": _updates,
    "import-follow-ups": _follow_ups,
    "import-done": _done,
    "import-done-mixed": _mixed,
    "import-left-out": _left_out,
    "import-undo": _asks_undo,
    "import-undone": _undone,
    "import-history": _history,
    "import-history-list": _history_list,
    "import-history-changes": _history_changes,
    "import-duplicates": _duplicates,
}
