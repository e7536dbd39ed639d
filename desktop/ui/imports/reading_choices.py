"""How a source is to be read: sheet, header row, last row, encoding, delimiter, hidden and merged cells."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.spreadsheets.opened import Opened, Wishes
from desktop.spreadsheets.reader import Choices
from desktop.spreadsheets.shaping import NO_HEADER, Shape
from desktop.ui.imports.row_box import RowBox
from desktop.ui.imports.text_choices import TextChoices
from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.fields import FieldBox

OFFERED = 30
GAP = 16


class ReadingChoices(QWidget):
    """What was found out of the source, to be corrected.

    Signals:
        wished: something is to be read otherwise; carries the `Wishes`.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: Opened | None = None
        self.sheet = ComboBox()
        self.sheet_box = FieldBox(self.tr("&Sheet"), self.sheet)
        self.header_row = RowBox()
        self.last_row = RowBox()
        self.text = TextChoices()
        self.hidden = QCheckBox(self.tr("Leave out hidden ro&ws and columns"))
        self.merged = QCheckBox(self.tr("Fill &merged cells down"))
        rows = QHBoxLayout()
        rows.setSpacing(GAP)
        rows.addWidget(FieldBox(self.tr("Header r&ow"), self.header_row), 1)
        rows.addWidget(FieldBox(self.tr("Data &to"), self.last_row), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.sheet_box)
        column.addLayout(rows)
        column.addWidget(self.text)
        column.addWidget(self.hidden)
        column.addWidget(self.merged)
        self.sheet.chosen.connect(self._sheet_chosen)
        self.header_row.chosen.connect(self.choose_header_row)
        self.last_row.chosen.connect(self.choose_last_row)
        self.text.chosen.connect(self._text_chosen)
        # What the program ticks is no wish: `clicked` is what a person does.
        self.hidden.clicked.connect(self._skip_hidden)
        self.merged.clicked.connect(self._fill_merged)

    def show_opened(self, opened: Opened) -> None:
        """Shows how a source was read."""
        self._opened = opened
        sheet, shape = opened.sheet, opened.wishes.shape
        self.sheet_box.setVisible(bool(sheet.names))
        self.sheet.set_options([(name, self._sheet_text(opened, name)) for name in sheet.names])
        self.sheet.set_value(sheet.name)
        nothing = (NO_HEADER, self.tr("No header"))
        first = [row for row in sheet.rows[:OFFERED] if not self._is_left_out(opened, row.number)]
        self.header_row.show_rows(first, opened.table.header_row, [nothing])
        end = (None, self.tr("Last row"))
        below = [row for row in sheet.rows[-OFFERED:] if row.number > opened.table.header_row]
        self.last_row.show_rows(below[::-1], shape.last_row, [end])
        self.text.show_opened(opened)
        layout = sheet.layout
        self.hidden.setVisible(bool(layout.hidden_rows or layout.hidden_columns))
        self.hidden.setChecked(shape.skip_hidden)
        self.merged.setVisible(any(last > first for first, _left, last, _right in layout.merged))
        self.merged.setChecked(shape.fill_merged)

    @staticmethod
    def _is_left_out(opened: Opened, number: int) -> bool:
        return opened.wishes.shape.skip_hidden and number in opened.sheet.layout.hidden_rows

    def _sheet_text(self, opened: Opened, name: str) -> str:
        if name == opened.sheet.name:
            return self.tr("{sheet} (%n row(s))", "", len(opened.table.rows)).format(sheet=name)
        hidden = (note for note in opened.sheet.notes if note.code == "hidden_sheets")
        if any(name in note.arguments["sheets"] for note in hidden):
            return self.tr("{sheet} (hidden)").format(sheet=name)
        return name

    def choose_header_row(self, number: int | None) -> None:
        """The column names stand in a row; None finds it out."""
        self._wish_shape(header_row=number)

    def choose_last_row(self, number: int | None) -> None:
        """The data end with a row; None goes on to the last one."""
        self._wish_shape(last_row=number)

    def _skip_hidden(self, on: bool) -> None:
        self._wish_shape(skip_hidden=on)

    def _fill_merged(self, on: bool) -> None:
        self._wish_shape(fill_merged=on)

    def _wish_shape(self, **changed: Any) -> None:
        if self._opened is not None:
            wishes = self._opened.wishes
            self._wish(replace(wishes, shape=replace(wishes.shape, **changed)))

    def _sheet_chosen(self, name: str) -> None:
        """Another sheet has rows of its own: what was chosen of the rows is found out anew."""
        if self._opened is not None:
            wishes = self._opened.wishes
            shape = Shape(skip_hidden=wishes.shape.skip_hidden, fill_merged=wishes.shape.fill_merged)
            self._wish(replace(wishes, choices=replace(wishes.choices, sheet=name), shape=shape))

    def _text_chosen(self, choices: Choices) -> None:
        if self._opened is not None:
            self._wish(replace(self._opened.wishes, choices=choices))

    def _wish(self, wishes: Wishes) -> None:
        if self._opened is not None and wishes != self._opened.wishes:
            self.wished.emit(wishes)
        elif self._opened is not None:
            self.show_opened(self._opened)
