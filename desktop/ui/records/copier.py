"""Copies rows as a table, or one phone or name alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.translation import figure
from desktop.ui.records.column_keeper import ColumnKeeper
from desktop.ui.records.columns import Column
from desktop.ui.records.copying import as_tsv
from desktop.ui.records.table import RecordsTable

if TYPE_CHECKING:
    from desktop.ui.context import Context

MOST_ROWS = 50_000


class Copier(QObject):
    """Puts what is selected on the clipboard; rows that have not been read are read first."""

    def __init__(self, context: Context, table: RecordsTable, keeper: ColumnKeeper) -> None:
        super().__init__(table)
        self._context = context
        self._table = table
        self._keeper = keeper
        table.copy_asked.connect(self.copy_rows)
        table.text_asked.connect(self.copy_text)

    def copy_rows(self) -> None:
        """Copies the ticked rows, or else the current one, with the titles of the columns shown."""
        ids = self._table.target_ids()
        if len(ids) > MOST_ROWS:
            text = self.tr("At most {most} rows can be copied at once: export them, or tick fewer.")
            self._context.toast(text.format(most=figure(MOST_ROWS)), error=True)
        elif ids:
            self._table.records.fetch(ids, partial(self._copy, self._keeper.shown()))

    def _copy(self, columns: Sequence[Column], rows: Sequence[Any]) -> None:
        QApplication.clipboard().setText(as_tsv(columns, rows))
        self._tell(self.tr("%n row(s) copied", "", len(rows)))

    def copy_text(self, text: str) -> None:
        """Copies a text alone."""
        if text:
            QApplication.clipboard().setText(text)
            self._tell(self.tr("Copied: {text}").format(text=text))

    def copy_cell(self, key: str, _checked: bool = False) -> None:
        """Copies what one column's copy icon takes, of the current record."""
        row = self._table.records.known(self._table.current_record())
        column = next(one for one in self._table.records.columns if one.key == key)
        if row is not None and column.copies is not None:
            self.copy_text(column.copies(row))

    def _tell(self, text: str) -> None:
        QToolTip.showText(QCursor.pos(), text, self._table)
