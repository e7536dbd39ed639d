"""The import template: an .xlsx with one column per importable field, in the user's language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.controllers.entries.field import Field, FieldKind, caption
from desktop.errors import EnvironmentFault

_TEXT = "@"
# Excel would turn a typed phone or code into a number and lose its leading zeros.
_AS_TEXT = (FieldKind.PHONE, FieldKind.CODE)
_WIDE = {
    FieldKind.LONG_TEXT: 40,
    FieldKind.TAGS: 28,
    FieldKind.EMAIL: 26,
    FieldKind.PHONE: 18,
    FieldKind.CODE: 18,
}


def column_width(field: Field | None) -> int:
    """How wide a sheet's column is, in characters; None is one that is no field's."""
    return 16 if field is None else _WIDE.get(field.kind, 16)


def write_template(path: Path, fields: Sequence[Field], title: str) -> None:
    """Writes a template that the import reads back.

    Arguments:
        path: where to; an existing file is replaced.
        fields: the record kind's description.
        title: the sheet's name.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title[:31]
    for at, one in enumerate((one for one in fields if one.importable), start=1):
        cell = sheet.cell(row=1, column=at, value=f"{caption(one)} *" if one.required else caption(one))
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="ECEDFC")
        column = sheet.column_dimensions[get_column_letter(at)]
        column.width = column_width(one)
        column.number_format = _TEXT if one.kind in _AS_TEXT else "General"
    sheet.freeze_panes = "A2"
    try:
        book.save(path)
    except OSError as error:
        raise EnvironmentFault("file_not_written", file=path.name, folder=str(path.parent)) from error
