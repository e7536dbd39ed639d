"""The columns of a sheet as the rows of a table: letters, caption, samples, the field each becomes, how sure, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.controllers.entries.field import Field
from desktop.spreadsheets.mapping import How, Recognised
from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.outlook import Certainty, Stumble, certainty, every_column, samples
from desktop.spreadsheets.survey import column_letters
from desktop.translation import listed
from desktop.ui.imports.column_words import certainty_word, target_word, was, why

LETTER, CAPTION, SAMPLES, ARROW, FIELD, HOW, WHY = range(7)
CERTAINTY = Qt.ItemDataRole.UserRole
STUMBLES = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_READ = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class ColumnsModel(QAbstractTableModel):
    """One row a column; samples are looked for when a row comes into sight."""

    def __init__(self) -> None:
        super().__init__()
        self._opened: Opened | None = None
        self._rows: tuple[Recognised, ...] = ()
        self._fields: Mapping[str, Field] = {}
        self._samples: dict[int, str] = {}
        self._stumbles: Mapping[str, Stumble] = {}
        self._titles = (
            "",
            self.tr("Column"),
            self.tr("Samples"),
            "",
            self.tr("Becomes the field"),
            self.tr("Recognized"),
            self.tr("Why"),
        )

    def show_opened(self, opened: Opened) -> None:
        """Shows the columns of a source; of one that is shown already only what became of them."""
        before, self._opened = self._opened, opened
        rows, same = every_column(opened), before is not None and before.table is opened.table
        if same:
            self._rows = rows
            self._touch()
            return
        self.beginResetModel()
        self._rows, self._fields = rows, opened.target.by_key
        self._samples, self._stumbles = {}, {}
        self.endResetModel()

    def show_stumbles(self, stumbles: Mapping[str, Stumble]) -> None:
        """Shows what the check will find, by field."""
        self._stumbles = stumbles
        self._touch()

    def _touch(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, WHY))

    def column(self, row: int) -> Recognised:
        """The column in a row."""
        return self._rows[row]

    def count(self, wanted: Certainty) -> int:
        """How many columns are so sure."""
        return sum(certainty(one.how) is wanted for one in self._rows)

    def next_unknown(self, after: int) -> int:
        """The next row below one, or from the top, whose column nobody knows; -1 where there is none."""
        rows = [at for at, one in enumerate(self._rows) if certainty(one.how) is Certainty.UNKNOWN]
        return next((at for at in rows if at > after), rows[0] if rows else -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CERTAINTY:
            return certainty(self._rows[index.row()].how)
        if role == STUMBLES:
            one = self._rows[index.row()]
            return one.how is not How.CONTENT and (one.key or "") in self._stumbles
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index.row(), index.column())
        return self._text(index.row(), index.column()) if role in _READ else None

    def _text(self, row: int, column: int) -> str:
        one, opened = self._rows[row], self._opened
        assert opened is not None
        field = self._fields.get(one.key or "")
        if column == LETTER:
            return column_letters(opened.table.columns[one.position])
        if column == CAPTION:
            return opened.table.captions[one.position]
        if column == SAMPLES:
            return self._sampled(opened, one.position)
        if column == FIELD:
            return target_word(one.key, one.how, field)
        if column == HOW:
            return certainty_word(certainty(one.how))
        return why(one, self._fields, self._stumbles.get(one.key or "")) if column == WHY else ""

    def _tip(self, row: int, column: int) -> str | None:
        """The whole of what may be cut, and what a column was before the person chose."""
        text = self._text(row, column) if column in (CAPTION, SAMPLES, WHY) else ""
        before = was(self._rows[row], self._fields) if column in (FIELD, HOW, WHY) else ""
        return "\n".join(filter(None, (text, before))) or None

    def _sampled(self, opened: Opened, position: int) -> str:
        if position not in self._samples:
            self._samples[position] = listed(samples(opened.table, position))
        return self._samples[position]
