"""What an export writes of each record kind: its columns, and the rows of the records that the user sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import NamedTuple

from desktop.controllers.directory import load_directory
from desktop.controllers.entries.checking import COLUMN_OF
from desktop.controllers.entries.field import Field, FieldKind, caption
from desktop.controllers.exporting import FOLLOWED_UP, read_follow_ups, read_stored
from desktop.controllers.parameters import load_parameters
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.spreadsheets import document_sheet
from desktop.spreadsheets.cells import Cell, Make, Names, make_cell, member, moment, sql_of
from desktop.spreadsheets.mapping import plain
from desktop.spreadsheets.targets import TARGETS, Target
from desktop.spreadsheets.template import column_width
from desktop.spreadsheets.told import NUMBER, TOLD, Told
from desktop.spreadsheets.written import written
from desktop.translation import mark, some, translate
from desktop.words import Kind, Method

MONEY = "#,##0.00"
Rows = Iterator[list[Cell]]


class SheetColumn(NamedTuple):
    """One column of an export.

    Arguments:
        key: what it is called on the command line.
        caption: in the reader's language.
        width: in characters.
        figures: how its figures are written.
        as_text: whether a spreadsheet program is told that what is typed there is no number.
    """

    key: str
    caption: str
    width: int = 16
    figures: str = MONEY
    as_text: bool = False


@dataclass(frozen=True)
class Sheet:
    """What is written of a kind.

    Arguments:
        kind: the kind.
        columns: all of them, in the language spoken now.
        rows: the cells of records: session, ids, and the keys of the columns; inside a reading transaction.
    """

    kind: Kind
    columns: Callable[[], list[SheetColumn]]
    rows: Callable[[Session, Sequence[int], Sequence[str]], Rows]

    def chosen(self, wanted: Sequence[str] | None) -> list[SheetColumn]:
        """Some columns in the order wanted, each named by its key or its caption; all where none are named.

        Raises:
            Refused: `export_no_column`, where one is not there.
        """
        columns = self.columns()
        if wanted is None:
            return columns
        known = {plain(name): one for one in reversed(columns) for name in (one.caption, one.key)}
        for name in wanted:
            if plain(name) not in known:
                raise Refused("export_no_column", column=name, columns=some([one.key for one in columns], 99))
        return list(dict.fromkeys(known[plain(name)] for name in wanted))


class _Source(NamedTuple):
    """A column of a kind that is imported, too: where it is read, and what makes its cells."""

    column: SheetColumn
    sql: str
    make: Callable[[Names], Make]


def sheet_of(target: Target) -> Sheet:
    """What is written of a kind that is imported, too: its number, unless that is typed, what may be typed, and what
    is told behind it."""

    def columns() -> list[SheetColumn]:
        return [one.column for one in _sources(target)]

    return Sheet(target.kind, columns, partial(_rows, target))


def _sources(target: Target) -> list[_Source]:
    number = [_told(NUMBER)] if target.numbered else []
    return [*number, *(_typed(one) for one in target.fields), *(_told(one) for one in TOLD[target.kind])]


def _typed(field: Field) -> _Source:
    as_text = field.kind in (FieldKind.PHONE, FieldKind.CODE)
    column = SheetColumn(field.key, caption(field), column_width(field), MONEY, as_text)
    return _Source(column, sql_of(field, COLUMN_OF.get(field.key, field.key)), partial(make_cell, field))


def _told(told: Told) -> _Source:
    return _Source(SheetColumn(told.key, told.title(), told.width), told.sql, told.make)


def _rows(target: Target, session: Session, ids: Sequence[int], keys: Sequence[str]) -> Rows:
    sources = {one.column.key: one for one in _sources(target)}
    wanted = [sources[key] for key in keys]
    connection = session.database.connection()
    names = Names(load_directory(connection), load_parameters(connection).default_region)
    makers = [one.make(names) for one in wanted]
    for row in read_stored(session, target.kind, [one.sql for one in wanted], ids):
        yield [
            "" if stored is None or stored == "" else make(stored)
            for make, stored in zip(makers, row, strict=True)
        ]


_FOLLOW_UP_COLUMNS: tuple[tuple[str, str, int], ...] = (
    ("number", mark("ExportColumns", "Number"), 16),
    ("name", mark("ExportColumns", "Customer name"), 16),
    ("time", mark("ExportColumns", "Follow-up time"), 18),
    ("author", mark("ExportColumns", "Follow-up author"), 16),
    ("method", mark("ExportColumns", "Follow-up method"), 12),
    ("text", mark("ExportColumns", "Follow-up text"), 60),
    ("next", mark("ExportColumns", "Next follow-up"), 16),
)


def follow_up_sheet(kind: Kind) -> Sheet | None:
    """What is written of the follow-up entries of a kind's records; None where it has none."""
    return Sheet(kind, _follow_up_columns, partial(_follow_up_rows, kind)) if kind in FOLLOWED_UP else None


def _follow_up_columns() -> list[SheetColumn]:
    return [
        SheetColumn(key, translate("ExportColumns", text), width) for key, text, width in _FOLLOW_UP_COLUMNS
    ]


def _follow_up_rows(kind: Kind, session: Session, ids: Sequence[int], _keys: Sequence[str]) -> Rows:
    directory, method = load_directory(session.database.connection()), member(Method)
    author = cache(lambda staff: written(directory.staff_told(staff)))
    for one in read_follow_ups(session, kind, ids):
        yield [
            one.number,
            written(one.name),
            moment(one.at),
            author(one.author),
            method(one.method),
            written(one.text),
            date.fromisoformat(one.next_follow_up) if one.next_follow_up else "",
        ]


def _of_documents(kind: Kind) -> Sheet:
    return Sheet(kind, partial(_document_columns, kind), partial(document_sheet.rows, kind))


def _document_columns(kind: Kind) -> list[SheetColumn]:
    return [
        SheetColumn(one.key, translate("Export", one.caption), one.width, one.figures or MONEY)
        for one in document_sheet.COLUMNS[kind]
    ]


SHEETS: dict[Kind, Sheet] = {
    **{kind: sheet_of(target) for kind, target in TARGETS.items()},
    **{kind: _of_documents(kind) for kind in document_sheet.COLUMNS},
}
"""What an export writes of each kind."""
