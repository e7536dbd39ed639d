"""The last row: products are typed into it, found, scanned, and become lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.controllers.amounts import Line
from desktop.controllers.entries.line import CODE, NAME, QUANTITY_CELL, UNIT, cell_problem
from desktop.controllers.product_finding import Found
from desktop.controllers.search import fold
from desktop.ui.documents.lines.finder import Answer, ProductFinder
from desktop.ui.documents.lines.found_list import Alone, Offer

if TYPE_CHECKING:
    from desktop.ui.documents.lines.grid import LineGrid


class EntryRow(QObject):
    """Makes lines of what is entered.

    A code leads on to the quantity. After a bar code the keyboard stays, ready for the next; the same bar code
    again, right after itself, is one more of the same line.

    Arguments:
        grid: the lines.
        finder: answers what is entered.
    """

    def __init__(self, grid: LineGrid, finder: ProductFinder) -> None:
        super().__init__(grid)
        self._grid = grid
        self._finder = finder
        self._scanned = 0
        self._unknown = ""
        self.text = ""
        finder.answered.connect(self._answered)

    def arrive(self) -> None:
        """The keyboard is in this row: what was typed there before is there again."""
        self._grid.editor.open(self.text, select=False)
        self._grid.suggestions.follow(entering=True)

    def leave(self) -> None:
        """The keyboard goes elsewhere: what was typed stays."""
        if self._grid.editor.is_open:
            self.text = self._grid.editor.text()
        self._grid.suggestions.stop()

    def text_changed(self, text: str) -> None:
        """The next scan overwrote a code that nobody knew: that becomes a line which asks for its name."""
        unknown, self._unknown = self._unknown, ""
        if text and len(text) < len(unknown) - 1:
            self._add_unknown(unknown)

    def enter(self) -> None:
        """Enter: takes the offer marked, or finds out what was typed."""
        editor = self._grid.editor
        text = editor.text()
        if not text.strip():
            return
        offer = self._grid.suggestions.current(text)
        if offer is not None:
            self.take(offer, text)
        else:
            self._emptied()
            self._finder.enter(text)

    def take(self, offer: Offer, typed: str = "") -> None:
        """Makes a line of an offer."""
        if isinstance(offer, Alone):
            self._take_alone(offer)
        else:
            self._emptied()
            self._put(offer, typed)

    def _put(self, found: Found, typed: str) -> None:
        if found.bar_code and fold(typed) in (found.bar_code, found.bar_code.replace("-", "")):
            self._scan(found)
            return
        self._scanned = 0
        row = self._grid.sheet.add(_line(found))
        self._grid.sheet_changed()
        # The next one may be in the field already, which must not go into the quantity.
        if self._grid.in_entry_row and not self._grid.editor.text():
            self._grid.go(row, QUANTITY_CELL)
        else:
            self._grid.show_row(row)

    def _scan(self, found: Found) -> None:
        sheet = self._grid.sheet
        row = next((row for row, one in enumerate(sheet.entries) if one.key == self._scanned), -1)
        if row >= 0 and sheet.entries[row].line.product == found.id:
            sheet.raise_quantity(row)
        else:
            row = sheet.add(_line(found))
        self._scanned = sheet.entries[row].key
        self._grid.sheet_changed()
        self._grid.show_row(row)

    def _take_alone(self, offer: Alone) -> None:
        coded = offer.coded
        column = CODE if coded else NAME
        problem = cell_problem(Line("-"), column, offer.text, self._grid.chinese)
        if problem is not None:
            self._grid.say(problem.text())
            return
        self._emptied()
        line = Line("", code=offer.text) if coded else Line(offer.text)
        row = self._grid.sheet.add(Line(line.name, code=line.code, list_product=offer.listed))
        self._grid.sheet_changed()
        self._grid.go(row, NAME if coded else UNIT)

    def _emptied(self) -> None:
        self.text = ""
        if self._grid.in_entry_row:
            self._grid.editor.clear()
        self._grid.suggestions.list.hide()

    def _answered(self, text: str, answer: Answer) -> None:
        found = next((one for one in answer if one.exact), None)
        if found is not None:
            self._put(found, text)
        elif self._grid.in_entry_row and not self._grid.editor.text():
            self._grid.editor.open(text)
            self._unknown = text.strip() if not answer and Alone(text.strip()).coded else ""
            self._grid.suggestions.offer(text, answer)
        elif not self._grid.in_entry_row and not self.text:
            self.text = text
            self._grid.viewport().update()
        else:
            # The next one is in the field already: what was not found becomes a line that asks for its name.
            self._add_unknown(text.strip())

    def _add_unknown(self, code: str) -> None:
        self._grid.sheet.add(Line("", code=code))
        self._grid.sheet_changed()


def _line(found: Found) -> Line:
    return Line(
        found.name,
        price=found.price,
        code=found.code,
        specification=found.specification,
        unit=found.unit,
        product=found.id,
    )
