"""The error workbook: a file's own columns with the rows that were refused, the reason beside them, bad cells marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.controllers.entries.field import Problem, Severity
from desktop.errors import EnvironmentFault
from desktop.spreadsheets.mapping import REASON
from desktop.spreadsheets.plan import Plan
from desktop.spreadsheets.writing import Imported
from desktop.translation import clauses, translate

_MARK = "FCE1DF"
_HEAD = "ECEDFC"
_MOST_TEXT = 32_767
# Beyond so many digits a spreadsheet program rounds.
_MOST_DIGITS = 10**15
# What XML cannot hold; halves of characters among them.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REASON_WIDTH, _WIDTH = 48, 18


def write_errors(path: Path, plan: Plan, imported: Imported | None = None) -> int:
    """Writes the refused rows of an import as an .xlsx that can be corrected and imported again; gives how many.

    The first column says why in the reader's language; an import knows that column and leaves it out. Without a
    refused row nothing is written.

    Arguments:
        path: where to; an existing file is replaced.
        plan: what was checked.
        imported: what became of it, where it was written: rows that others got ahead of are refused too.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    refused = _refused(plan, imported)
    if not refused:
        return 0
    book = _book(plan, refused)
    try:
        with TemporaryDirectory(dir=path.parent) as folder:
            unfinished = Path(folder) / path.name
            book.save(unfinished)
            unfinished.replace(path)
    except OSError as error:
        raise EnvironmentFault("file_not_written", file=path.name, folder=str(path.parent)) from error
    return len(refused)


def _refused(plan: Plan, imported: Imported | None) -> dict[int, Sequence[Problem]]:
    """The problems of every refused row, in the order of the file."""
    late = {one.row: one.problems for one in imported.refused} if imported else {}
    found: dict[int, Sequence[Problem]] = {}
    for row in plan.rows:
        problems = row.errors or late.get(row.number, ())
        if problems:
            found[row.number] = problems
    return found


def _book(plan: Plan, refused: dict[int, Sequence[Problem]]) -> Any:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook()
    page: Any = book.active
    page.title = _clean(plan.table.sheet)[:31] or "1"
    head, bold = PatternFill("solid", fgColor=_HEAD), Font(bold=True)
    captions = [translate("ErrorSheet", REASON), *plan.table.header]
    for at, text in enumerate(captions, start=1):
        cell = page.cell(row=1, column=at)
        _put(cell, text)
        cell.font, cell.fill = bold, head
        page.column_dimensions[get_column_letter(at)].width = _REASON_WIDTH if at == 1 else _WIDTH
    for line, (number, problems) in enumerate(refused.items(), start=2):
        reason = page.cell(row=line, column=1)
        _put(reason, _reasons(plan, problems))
        reason.alignment = Alignment(wrap_text=True, vertical="top")
        for at, value in enumerate(plan.cells_of(number), start=2):
            _put(page.cell(row=line, column=at), value)
        _mark(page, line, plan, problems)
    page.freeze_panes = "B2"
    return book


def _reasons(plan: Plan, problems: Sequence[Problem]) -> str:
    fields = plan.target.by_key
    return clauses(one.text_of(fields[one.field]) if one.field in fields else one.text() for one in problems)


def _mark(page: Any, line: int, plan: Plan, problems: Sequence[Problem]) -> None:
    """Tints the bad cells of a row, and says in a comment what is wrong with each."""
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    said: dict[int, list[str]] = {}
    for problem in problems:
        if problem.severity is Severity.ERROR or len(problems) == 1:
            for at in plan.columns.columns.get(problem.field, ()):
                said.setdefault(at + 2, []).append(problem.text())
    for at, texts in said.items():
        cell = page.cell(row=line, column=at)
        cell.fill = PatternFill("solid", fgColor=_MARK)
        cell.comment = Comment(_clean("\n".join(texts)), "Shangji", width=280, height=90)


def _put(cell: Any, value: Any) -> None:
    """A value as it was read; a text stays a text, whatever it begins with."""
    if value is None or value == "":
        return
    if isinstance(value, str) or (isinstance(value, int) and abs(value) >= _MOST_DIGITS):
        cell.value = _clean(str(value))
        cell.data_type = "s"
        cell.number_format = "@"
    elif isinstance(value, bool | int | float | datetime | date | time | timedelta):
        cell.value = value


def _clean(text: str) -> str:
    return _UNWRITABLE.sub("", text)[:_MOST_TEXT]
