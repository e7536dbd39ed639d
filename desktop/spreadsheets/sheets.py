"""What an export writes of each record kind: its columns, and the rows of the records that the user sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from desktop.controllers.directory import load_directory
from desktop.controllers.entries.field import Field, FieldKind, caption
from desktop.controllers.entries.showing import show
from desktop.controllers.exporting import TOLD, read_values
from desktop.controllers.session import Session
from desktop.spreadsheets import document_sheet
from desktop.spreadsheets.targets import TARGETS, Target
from desktop.spreadsheets.template import column_width
from desktop.translation import translate
from desktop.words import Kind

Cell = str | Decimal | date
MONEY = "#,##0.00"


class SheetColumn(NamedTuple):
    """One column: its caption in the reader's language, its width in characters, how its figures are written."""

    caption: str
    width: int = 16
    figures: str = MONEY


@dataclass(frozen=True)
class Sheet:
    """What is written of a kind.

    Arguments:
        kind: the kind.
        columns: all of them, in the language spoken now.
        rows: the cells of the records with these ids, in their order; inside a reading transaction.
    """

    kind: Kind
    columns: Callable[[], list[SheetColumn]]
    rows: Callable[[Session, Sequence[int]], Iterator[list[Cell]]]


def sheet_of(target: Target) -> Sheet:
    """What is written of a kind that is imported, too: its number, unless that is typed, what may be typed, and what
    is told behind it."""
    return Sheet(target.kind, partial(_typed_columns, target), partial(_typed_rows, target))


def _fields(target: Target) -> tuple[Field, ...]:
    return (*target.fields, *(one.field for one in TOLD.get(target.kind, ())))


def _typed_columns(target: Target) -> list[SheetColumn]:
    typed = [SheetColumn(caption(one), column_width(one)) for one in _fields(target)]
    return [SheetColumn(translate("Export", "Number")), *typed] if target.numbered else typed


def _typed_rows(target: Target, session: Session, ids: Sequence[int]) -> Iterator[list[Cell]]:
    directory = load_directory(session.database.connection())
    for number, values in read_values(session, target.kind, target.fields, ids):
        cells = [_cell(one, values, directory) for one in _fields(target)]
        yield [number, *cells] if target.numbered else cells


def _cell(one: Field, values: Mapping[str, Any], directory: Any) -> Cell:
    value = values[one.key]
    if value is None or value == "":
        return ""
    if one.kind is FieldKind.MONEY:
        return Decimal(value) / 100
    if one.kind is FieldKind.DATE:
        return value
    return show(one.key, value, directory)


def _of_documents(kind: Kind) -> Sheet:
    return Sheet(kind, partial(_document_columns, kind), partial(document_sheet.rows, kind))


def _document_columns(kind: Kind) -> list[SheetColumn]:
    return [
        SheetColumn(translate("Export", one.caption), one.width, one.figures or MONEY)
        for one in document_sheet.COLUMNS[kind]
    ]


SHEETS: dict[Kind, Sheet] = {
    **{kind: sheet_of(target) for kind, target in TARGETS.items()},
    **{kind: _of_documents(kind) for kind in document_sheet.COLUMNS},
}
