"""What happens between the first key in a cell and leaving it; what cannot be read stays in the field."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.controllers.entries.field import Invalid, Problem
from desktop.controllers.entries.line import (
    AMOUNT,
    CODE,
    DISCOUNT,
    NAME,
    PRICE,
    QUANTITY_CELL,
    cell_text,
    with_cell,
)
from desktop.controllers.entries.line_sheet import Entry
from desktop.controllers.product_finding import Found
from desktop.ui.documents.lines.finder import Answer, ProductFinder

if TYPE_CHECKING:
    from desktop.ui.documents.lines.grid import LineGrid

_SEARCHED = (CODE, NAME)
_FIGURES = (QUANTITY_CELL, PRICE, DISCOUNT, AMOUNT)


class CellEditing(QObject):
    """Edits the current cell of a line.

    Arguments:
        grid: the lines.
        finder: finds the product of a code that is typed.
    """

    def __init__(self, grid: LineGrid, finder: ProductFinder) -> None:
        super().__init__(grid)
        self._grid = grid
        self._finder = finder
        self._waiting: dict[str, int] = {}
        self.preview: Entry | None = None
        finder.answered.connect(self._code_found)

    @property
    def under_way(self) -> bool:
        """Whether a cell of a line is open."""
        return self._grid.editor.is_open and self._grid.entry() is not None

    def open(self) -> None:
        """Opens the current cell with what it shows."""
        grid, one = self._grid, self._grid.entry()
        if grid.hindrance:
            grid.say(grid.hindrance)
        elif one is not None and grid.key in grid.editable and not grid.editor.is_open:
            unread = one.unread_in(grid.key)
            grid.editor.open(cell_text(one.line, grid.key, grid.chinese) if unread is None else unread)
            self.began()

    def began(self) -> None:
        """The cell is open: says what the keys do, and what stood there."""
        grid, one = self._grid, self._grid.entry()
        if one is None:
            return
        before = cell_text(one.line, grid.key, grid.chinese)
        keys = (("Tab", self.tr("next cell")), ("Esc", self.tr("revert")))
        grid.card.show_keys(keys, self.tr("was {text}").format(text=before) if before else "")
        grid.place_card()
        if grid.key in _SEARCHED:
            grid.suggestions.follow(entering=False)

    def text_changed(self, text: str) -> None:
        """What is being typed into a figure shows at once what the line, and all of them, would come to."""
        grid, one = self._grid, self._grid.entry()
        preview = None
        if one is not None and grid.key in _FIGURES:
            with suppress(Invalid):
                preview = replace(one, line=with_cell(one.line, grid.key, text, grid.chinese))
        self._look_ahead(preview)

    def _look_ahead(self, preview: Entry | None) -> None:
        if preview != self.preview:
            self.preview = preview
            self._grid.viewport().update()
            self._grid.previewed.emit()

    def finish(self) -> bool:
        """Takes what was typed; where it cannot be read it says why, stays open and tells False."""
        grid = self._grid
        if not self.under_way:
            return True
        text, row, key = grid.editor.text(), grid.row, grid.key
        offer = grid.suggestions.current(text) if key in _SEARCHED else None
        if isinstance(offer, Found):
            self.take(offer)
            return True
        try:
            grid.sheet.type(row, key, text)
        except Invalid as invalid:
            grid.editor.set_state("error")
            grid.suggestions.stop()
            grid.say(Problem(key, invalid.code, arguments=invalid.arguments).text())
            return False
        self._closed()
        if key == CODE and text.strip():
            self._waiting[text] = grid.sheet.entries[row].key
            self._finder.enter(text)
        return True

    def keep(self) -> None:
        """Closes the cell in any case; what cannot be read is kept in it."""
        if self.under_way:
            grid = self._grid
            grid.sheet.keep(grid.row, grid.key, grid.editor.text())
            self._closed()

    def revert(self) -> None:
        """Closes the cell as it was."""
        self._look_ahead(None)
        self._grid.editor.close_text()
        self._grid.suggestions.stop()
        self._grid.card.hide()

    def withdraw(self) -> None:
        """An input method gave up: the cell is as it was; the row for new lines stays open."""
        if self.under_way:
            self.revert()

    def take(self, found: Found) -> None:
        """Makes the line one of a product that was chosen."""
        self._grid.sheet.put_product(self._grid.row, found)
        self._closed()

    def _closed(self) -> None:
        self.revert()
        self._grid.sheet_changed()

    def _code_found(self, text: str, answer: Answer) -> None:
        """The code that was typed into a line is that of a product: the line becomes one of it."""
        key = self._waiting.pop(text, None)
        found = next((one for one in answer if one.exact), None)
        if key is None or found is None:
            return
        sheet = self._grid.sheet
        for row, one in enumerate(sheet.entries):
            if one.key == key and one.line.product != found.id and not one.unread_in(CODE):
                sheet.put_product(row, found)
                self._grid.sheet_changed()
