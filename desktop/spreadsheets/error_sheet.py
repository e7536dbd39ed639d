"""The error workbook: a file's own columns with the rows that were refused, the reason beside them, bad cells marked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.controllers.entries.field import Problem, Severity
from desktop.errors import EnvironmentFault
from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.mapping import REASON
from desktop.spreadsheets.plan import Plan
from desktop.spreadsheets.writing import Imported
from desktop.translation import clauses, figure, translate

_MARK = "FCE1DF"
_HEAD = "ECEDFC"
_MOST_TEXT = 32_767
# Beyond so many digits a spreadsheet program rounds.
_MOST_DIGITS = 10**15
# What XML cannot hold; halves of characters among them.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# What a spreadsheet program takes in no sheet's name.
_FORBIDDEN = re.compile(r"[\\*?:/\[\]]")
_REASON_WIDTH, _WIDTH = 48, 18
# Comments are held in memory until the end, 6 kB each, and LibreOffice takes 2 ms to open one: so many cells have one.
MOST_COMMENTS = 10_000


def write_errors(path: Path, plan: Plan, imported: Imported | None = None) -> int:
    """Writes the refused rows of an import as an .xlsx that can be corrected and imported again; gives how many.

    The first column says why in the reader's language; an import knows that column and leaves it out. The first bad
    cells have comments too; where there are more, that is said at the caption of the reasons. Without a refused row
    nothing is written.

    Arguments:
        path: where to; an existing file is replaced.
        plan: what was checked.
        imported: what became of it, where it was written: rows that others got ahead of are refused too.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    late = {one.row: one.problems for one in imported.refused} if imported else {}
    if not plan.bad and not late:
        return 0
    try:
        with TemporaryDirectory(dir=path.parent) as folder:
            unfinished = Path(folder) / path.name
            count = _Book(plan, late).write(unfinished)
            unfinished.replace(path)
    except OSError as error:
        raise EnvironmentFault("file_not_written", file=path.name, folder=str(path.parent)) from error
    return count


class _Book:
    """The workbook of a plan, written row by row: as many rows may be refused as a sheet has.

    Arguments:
        late: what is to be said of rows that were refused later, by their numbers.
    """

    def __init__(self, plan: Plan, late: Mapping[int, Sequence[Problem]]) -> None:
        from openpyxl import Workbook
        from openpyxl.styles import Alignment, Font, PatternFill
        from openpyxl.utils import get_column_letter

        self._plan, self._late = plan, late
        self._told_until = self._last_told()
        self._book = Workbook(write_only=True)
        self._page: Any = self._book.create_sheet(_FORBIDDEN.sub("_", _clean(plan.table.sheet))[:31] or "1")
        self._page.freeze_panes = "B2"
        self._bad, head, bold = (
            PatternFill("solid", fgColor=_MARK),
            PatternFill("solid", fgColor=_HEAD),
            Font(bold=True),
        )
        self._wrapped = Alignment(wrap_text=True, vertical="top")
        captions = [self._cell(text) for text in (translate("ErrorSheet", REASON), *plan.table.header)]
        for at, cell in enumerate(captions, start=1):
            self._page.column_dimensions[get_column_letter(at)].width = _REASON_WIDTH if at == 1 else _WIDTH
            cell.font, cell.fill = bold, head
        if self._told_until is not None:
            captions[0].comment = _comment([_where_comments_end(self._told_until)])
        self._page.append(captions)

    def write(self, path: Path) -> int:
        """Writes the rows with errors and those refused later; gives how many.

        Raises:
            OSError: the file cannot be written.
        """
        count = 0
        for row, as_read in zip(self._plan.rows, self._plan.table.rows, strict=True):
            problems = self._problems(row)
            if problems:
                count += 1
                told = self._told_until is None or count < self._told_until
                self._page.append(self._line(as_read.cells, problems, told=told))
        self._book.save(path)
        return count

    def _problems(self, row: CheckedRow) -> Sequence[Problem]:
        return (row.problems and row.errors) or self._late.get(row.number, ())

    def _last_told(self) -> int | None:
        """The number of the last row here whose cells have comments; None where all have."""
        refused = len(self._plan.bad) + len(self._late)
        if refused * len(self._plan.table.header) <= MOST_COMMENTS:
            return None
        comments = 0
        for count, problems in enumerate(filter(None, map(self._problems, self._plan.rows)), start=1):
            comments += len(_said(self._plan, problems))
            if comments > MOST_COMMENTS:
                # The captions are the first row: this is the one before.
                return count
        return None

    def _line(self, values: Sequence[Any], problems: Sequence[Problem], *, told: bool) -> list[Any]:
        """The cells of a row, the reason first, the bad ones tinted and with a comment if they are `told`."""
        reason = self._cell(_reasons(self._plan, problems))
        reason.alignment = self._wrapped
        cells = [reason, *map(self._cell, values)]
        for at, texts in _said(self._plan, problems).items():
            while len(cells) <= at:
                cells.append(self._cell(None))
            cells[at].fill = self._bad
            if told:
                cells[at].comment = _comment(texts)
        return cells

    def _cell(self, value: Any) -> Any:
        """A value as it was read; a text stays a text, whatever it begins with."""
        from openpyxl.cell import WriteOnlyCell

        cell: Any = WriteOnlyCell(self._page)
        if isinstance(value, str) or (isinstance(value, int) and abs(value) >= _MOST_DIGITS):
            text = _clean(str(value))
            if text:
                cell.value = text
                cell.data_type = "s"
                cell.number_format = "@"
        elif isinstance(value, bool | int | float | datetime | date | time | timedelta):
            cell.value = value
        return cell


def _reasons(plan: Plan, problems: Sequence[Problem]) -> str:
    fields = plan.target.by_key
    return clauses(one.text_of(fields[one.field]) if one.field in fields else one.text() for one in problems)


def _said(plan: Plan, problems: Sequence[Problem]) -> dict[int, list[str]]:
    """What is wrong with the bad cells of a row, by their positions behind the reason."""
    said: dict[int, list[str]] = {}
    for problem in problems:
        if problem.severity is Severity.ERROR or len(problems) == 1:
            for at in plan.columns.columns.get(problem.field, ()):
                said.setdefault(at + 1, []).append(problem.text())
    return said


def _where_comments_end(row: int) -> str:
    text = translate(
        "ErrorComments",
        "The notes on the marked cells end at row {row}: more would make this file slow to open. The reasons stand in"
        " this column for every row.",
    )
    return text.format(row=figure(row))


def _comment(texts: Sequence[str]) -> Any:
    from openpyxl.comments import Comment

    return Comment(_clean("\n".join(texts)), "Shangji", width=280, height=90)


def _clean(text: str) -> str:
    return _UNWRITABLE.sub("", text)[:_MOST_TEXT]
