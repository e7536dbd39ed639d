"""The import template: an .xlsx with one column per importable field, in the user's language, that explains itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.controllers.entries.field import Field, FieldKind, caption
from desktop.errors import EnvironmentFault
from desktop.spreadsheets.template_words import EXAMPLES, allowed, example, purpose
from desktop.spreadsheets.written import written
from desktop.translation import translate

if TYPE_CHECKING:
    from desktop.spreadsheets.template_sources import Sources

LAST_ROW = 1_048_576
_TEXT, _DAY, _MONEY = "@", "yyyy-mm-dd", "#,##0.00"
# Excel would turn a typed phone or code into a number and lose its leading zeros.
_FORMATS = {FieldKind.PHONE: _TEXT, FieldKind.CODE: _TEXT, FieldKind.DATE: _DAY, FieldKind.MONEY: _MONEY}
_WIDE = {
    FieldKind.LONG_TEXT: 40,
    FieldKind.TAGS: 28,
    FieldKind.EMAIL: 26,
    FieldKind.PHONE: 18,
    FieldKind.CODE: 18,
}
# What nobody may leave is darker and white; what one of must be there stands between; ARGB without the alpha.
_MUST, _ONE_OF, _MAY = ("4F46E5", "FFFFFF"), ("C7D2FE", "1E1B4B"), ("ECEDFC", "1E1B4B")
_GREY = "6B7280"
_FONT: dict[str, Any] = {"name": "Calibri", "size": 11}
_EXPLAINED = (24, 42, 48, 62, 34)
_LINE = 16
# The limits of Excel's own: a longer prompt makes it call the file damaged.
_LONGEST_PROMPT, _LONGEST_PROMPT_TITLE, _LONGEST_TITLE = 255, 32, 31


class _Column(NamedTuple):
    """A column of the template: what is typed there, how its header is marked, and what may be chosen."""

    field: Field
    mark: str
    values: Sequence[str]

    @property
    def header(self) -> str:
        return f"{caption(self.field)} {self.mark}".rstrip()


def column_width(field: Field | None) -> int:
    """How wide a sheet's column is, in characters; None is one that is no field's."""
    return 16 if field is None else _WIDE.get(field.kind, 16)


def is_example(cells: Iterable[object]) -> bool:
    """Whether a row is the template's example, in any of the program's languages, and so nothing to be imported.

    It is for as long as its name stands there: whoever writes over it has a row like any other.

    Arguments:
        cells: of the row, as they were read.
    """
    return not EXAMPLES.isdisjoint(cells)


def write_template(path: Path, fields: Sequence[Field], title: str, sources: Sources | None = None) -> None:
    """Writes a template that the import reads back.

    Arguments:
        path: where to; an existing file is replaced.
        fields: the record kind's description.
        title: the sheet's name.
        sources: what may be chosen and what must be filled in; None for what the fields alone say.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    from openpyxl import Workbook

    book = Workbook()
    columns = _columns(fields, sources)
    page: Any = book.active
    page.title = title[:_LONGEST_TITLE]
    _fill(page, columns)
    _explain(book.create_sheet(translate("Template", "How to fill it in")), columns)
    _list(book, page, columns)
    try:
        book.save(path)
    except OSError as error:
        raise EnvironmentFault("file_not_written", file=path.name, folder=str(path.parent)) from error


def _columns(fields: Sequence[Field], sources: Sources | None) -> list[_Column]:
    lists = sources.lists if sources else {}
    needed = sources.needed if sources else frozenset()
    either = sources.either if sources else frozenset()
    found = []
    for one in fields:
        if one.importable:
            sign = "*" if one.required or one.key in needed else "(*)" if one.key in either else ""
            found.append(_Column(one, sign, [written(value) for value in lists.get(one.key, ())]))
    return found


def _fill(page: Any, columns: Sequence[_Column]) -> None:
    """The sheet that is filled in: header with notes, example row, formats."""
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    line = Side("thin", color="A5B4FC")
    for at, one in enumerate(columns, start=1):
        fill, ink = {"*": _MUST, "(*)": _ONE_OF}.get(one.mark, _MAY)
        head = _put(page, 1, at, one.header)
        head.font = Font(**_FONT, bold=True, color=ink)
        head.fill = PatternFill("solid", fgColor=fill)
        head.border = Border(bottom=line, right=line)
        head.alignment = Alignment(vertical="center")
        note = "\n".join(part for part in (purpose(one.field), _demand(one), *_details(one)) if part)
        head.comment = Comment(
            note, "Shangji", width=280, height=30 + 18 * (len(note) // 34 + note.count("\n") + 1)
        )
        shown = _FORMATS.get(one.field.kind, "General")
        shown_there = example(one.field, one.values)
        cell = _put(page, 2, at, shown_there)
        cell.font = Font(**_FONT, italic=True, color=_GREY)
        cell.number_format = shown
        column = page.column_dimensions[get_column_letter(at)]
        column.width = max(column_width(one.field), 2 + _breadth(one.header), 2 + _breadth(str(shown_there)))
        column.number_format = shown
    page.row_dimensions[1].height = 22
    page.freeze_panes = "A2"
    _fit_on_paper(page)


def _fit_on_paper(page: Any) -> None:
    """Printed, all columns stand beside each other."""
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"


def _put(page: Any, row: int, at: int, value: str | float | date) -> Any:
    """A cell; a text is one, whatever it begins with."""
    cell = page.cell(row=row, column=at, value=written(value) if isinstance(value, str) else value)
    if isinstance(value, str) and value:
        cell.data_type = "s"
    return cell


def _breadth(text: str) -> int:
    """How many Latin letters a text is as wide as."""
    return sum(2 if character > "\u2e80" else 1 for character in text)


def _demand(one: _Column) -> str:
    """Whether a column must be filled in, in words."""
    if one.mark == "*":
        return translate("Template", "Required")
    return translate("Template", "Phone or WeChat: one of them is required") if one.mark else ""


def _details(one: _Column) -> tuple[str, str]:
    shown = example(one.field, one.values)
    if shown == "":
        return allowed(one.field, one.values), ""
    return allowed(one.field, one.values), translate("Template", "Example: {example}").format(example=shown)


def _explain(page: Any, columns: Sequence[_Column]) -> None:
    """The sheet that says of each column what belongs there."""
    from openpyxl.styles import Alignment, Font, PatternFill

    captions = (
        translate("Template", "Column"),
        translate("Template", "Required"),
        translate("Template", "What belongs there"),
        translate("Template", "Allowed"),
        translate("Template", "Example"),
    )
    wrapped = Alignment(horizontal="left", vertical="top", wrap_text=True)
    for at, (text, width) in enumerate(zip(captions, _EXPLAINED, strict=True), start=1):
        head = _put(page, 1, at, text)
        head.font = Font(**_FONT, bold=True, color=_MAY[1])
        head.fill = PatternFill("solid", fgColor=_MAY[0])
        page.column_dimensions["ABCDE"[at - 1]].width = width
    for row, one in enumerate(columns, start=2):
        shown = example(one.field, one.values)
        told = (one.header, _demand(one), purpose(one.field), allowed(one.field, one.values), shown)
        cells = [_put(page, row, at, value) for at, value in enumerate(told, start=1)]
        for cell in cells:
            cell.alignment = wrapped
        cells[-1].number_format = _FORMATS.get(one.field.kind, "General")
        # Not every spreadsheet program makes room for a second line by itself.
        lines = (-(-_breadth(str(value)) // width) for value, width in zip(told, _EXPLAINED, strict=True))
        page.row_dimensions[row].height = _LINE * max(1, *lines)
    for row, text in enumerate(_rules(columns), start=len(columns) + 3):
        _put(page, row, 1, text)
    page.freeze_panes = "A2"
    _fit_on_paper(page)


def _rules(columns: Sequence[_Column]) -> tuple[str, ...]:
    signs = {one.mark for one in columns}
    return (
        translate("Template", "* has to be filled in; of the columns with (*) one has to be.")
        if "(*)" in signs
        else translate("Template", "* has to be filled in."),
        translate(
            "Template",
            "The gray row below the header is an example: it is not imported. Write over it or leave it.",
        ),
        translate(
            "Template", "Columns may be left out or stand in another order; their captions have to stay."
        ),
        translate(
            "Template", "Every row is checked before anything is imported, and an import can be undone."
        ),
    )


def _list(book: Any, page: Any, columns: Sequence[_Column]) -> None:
    """The sheet of what may be chosen, and the drop-downs that take it from there.

    It is in sight: an import tells of hidden sheets, and who writes a name by hand finds it here.
    """
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    listed = [(at, one) for at, one in enumerate(columns, start=1) if one.values]
    if not listed:
        return
    lists = book.create_sheet(translate("Template", "Lists"))
    for place, (at, one) in enumerate(listed, start=1):
        _put(lists, 1, place, caption(one.field)).font = Font(**_FONT, bold=True)
        for row, value in enumerate(one.values, start=2):
            _put(lists, row, place, value)
        letter = get_column_letter(place)
        lists.column_dimensions[letter].width = max(14, *(2 + _breadth(value) for value in one.values))
        source = f"'{lists.title}'!${letter}$2:${letter}${len(one.values) + 1}"
        rule = DataValidation(
            "list", formula1=source, allow_blank=True, showErrorMessage=True, showInputMessage=True
        )
        _word(rule, one)
        target = get_column_letter(at)
        rule.add(f"{target}2:{target}{LAST_ROW}")
        page.add_data_validation(rule)
    lists.freeze_panes = "A2"


def _word(rule: Any, one: _Column) -> None:
    """What is said where the drop-down is opened, and where something else is typed."""
    rule.promptTitle = caption(one.field)[:_LONGEST_PROMPT_TITLE]
    rule.prompt = purpose(one.field)[:_LONGEST_PROMPT]
    rule.errorTitle = rule.promptTitle
    if one.field.kind is FieldKind.SUGGESTED:
        rule.showErrorMessage = False
    elif one.field.kind in (FieldKind.INTENT, FieldKind.TITLE):
        rule.errorStyle = "stop"
        rule.error = translate("Template", "Choose one of the list.")
    else:
        rule.errorStyle = "warning"
        rule.error = translate(
            "Template", "It is not in the list. The row is imported without it; the remark keeps it."
        )
