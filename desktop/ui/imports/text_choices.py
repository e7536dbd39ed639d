"""The encoding and the delimiter of a text file, found out or chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.reader import Choices
from desktop.ui.imports.files import WORKBOOKS
from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.labels import Label

GAP = 16
# As Python calls them, and as spreadsheet programs do.
ENCODINGS = {
    "utf-8": "UTF-8",
    "gb18030": "GB18030",
    "cp950": "Big5",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
}
_ALIKE = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16", "big5hkscs": "cp950"}


class TextChoices(QWidget):
    """Offers what a text file leaves open; a workbook says why there is nothing to choose.

    Signals:
        chosen: the person chose another encoding or delimiter; carries the reader's `Choices`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        self._found: tuple[str, str, str] = ("", "", "")
        self.encoding = ComboBox()
        self.delimiter = ComboBox()
        self.encoding_box = FieldBox(self.tr("Te&xt encoding"), self.encoding)
        self.delimiter_box = FieldBox(self.tr("De&limiter"), self.delimiter)
        self.hint = Label(
            self.tr("For CSV, UTF-8, GB18030 or Big5 can be chosen, and the right side follows."),
            style="meta",
            tone="hint",
            wrap=True,
        )
        row = QHBoxLayout()
        row.setSpacing(GAP)
        # The longest name of an encoding has room beside a delimiter.
        row.addWidget(self.encoding_box, 3)
        row.addWidget(self.delimiter_box, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.hint)
        self.encoding.chosen.connect(self._encoding_chosen)
        self.delimiter.chosen.connect(self._delimiter_chosen)

    def show_opened(self, opened: Opened) -> None:
        """Shows how a source was read, and what was found out where nothing is chosen."""
        sheet, self._choices = opened.sheet, opened.wishes.choices
        sha256, encoding, delimiter = self._found
        if sha256 != opened.sha256:
            encoding = delimiter = ""
        encoding = encoding if self._choices.encoding else sheet.encoding
        delimiter = delimiter if self._choices.delimiter else sheet.delimiter
        self._found = (opened.sha256, encoding, delimiter)
        self._show_encoding(opened, encoding)
        found = self.tr("Tab") if delimiter == "\t" else delimiter
        # Said shorter than of an encoding: it stands in the narrower box.
        automatic = self.tr("Auto · {found}").format(found=found) if found else self.tr("Automatic")
        self.delimiter.set_options([(None, automatic), *self._delimiters()])
        self.delimiter.set_value(self._choices.delimiter)
        self.delimiter_box.setVisible(bool(sheet.delimiter))

    def _show_encoding(self, opened: Opened, found: str) -> None:
        open_to_choice = bool(opened.sheet.encoding)
        name = ENCODINGS.get(_ALIKE.get(found, found), found.upper())
        automatic = self._automatic(name) if open_to_choice else self._needless(opened)
        self.encoding.set_options([(None, automatic), *ENCODINGS.items()])
        self.encoding.set_value(self._choices.encoding)
        self.encoding.setEnabled(open_to_choice)
        self.encoding.setToolTip("" if open_to_choice else automatic)
        self.hint.setVisible(not open_to_choice and opened.source.pasted is None)

    def _automatic(self, found: str) -> str:
        return self.tr("Automatic · {found}").format(found=found) if found else self.tr("Automatic")

    def _needless(self, opened: Opened) -> str:
        """Why there is no encoding to choose."""
        if opened.source.pasted is not None:
            return self.tr("Automatic · a pasted table needs none")
        suffix = opened.source.path.suffix.lower()
        if suffix in WORKBOOKS:
            return self.tr("Automatic · {suffix} needs none").format(suffix=suffix.removeprefix("."))
        return self.tr("Automatic · a workbook needs none")

    def _delimiters(self) -> list[tuple[Any, str]]:
        return [
            (",", self.tr("Comma ,")),
            (";", self.tr("Semicolon ;")),
            ("\t", self.tr("Tab")),
            ("|", self.tr("Vertical bar |")),
        ]

    def _encoding_chosen(self, encoding: str | None) -> None:
        self.chosen.emit(replace(self._choices, encoding=encoding))

    def _delimiter_chosen(self, delimiter: str | None) -> None:
        self.chosen.emit(replace(self._choices, delimiter=delimiter))
