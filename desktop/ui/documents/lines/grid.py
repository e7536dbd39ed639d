"""The lines of a document: a table that one fills in by keyboard, from the product's code to the remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.controllers.amounts import Line
from desktop.controllers.entries import line as entries
from desktop.controllers.entries.line_sheet import Entry, LineSheet
from desktop.translation import figure
from desktop.ui.documents.lines.actions import Actions
from desktop.ui.documents.lines.cell_card import CellCard
from desktop.ui.documents.lines.cell_editor import CellEditor
from desktop.ui.documents.lines.columns import NUMBER, TAB_STOPS
from desktop.ui.documents.lines.commands import line_menu
from desktop.ui.documents.lines.dragging import Dragging
from desktop.ui.documents.lines.editing import CellEditing
from desktop.ui.documents.lines.entry_row import EntryRow
from desktop.ui.documents.lines.finder import ProductFinder
from desktop.ui.documents.lines.found_list import Alone, Offer
from desktop.ui.documents.lines.keys import Keys
from desktop.ui.documents.lines.line_paint import LinePainter
from desktop.ui.documents.lines.line_table import ROW, LineTable
from desktop.ui.documents.lines.pasting import LinePasting
from desktop.ui.documents.lines.suggestions import Suggestions
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.fields import PASSING

if TYPE_CHECKING:
    from desktop.ui.context import Context

MORE, MORE_APART = 26, 10
_ENTRY_CELLS = (entries.NAME, entries.SPECIFICATION, entries.UNIT)


class LineGrid(LineTable):
    """Edits the lines of a document.

    Arguments:
        context: finds products on its reader threads.
        may_list: whether a product that is in no list may be entered into the products from here.

    Signals:
        edited: the lines changed.
        previewed: what the lines would come to with what is being typed changed.
    """

    edited = Signal()
    previewed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None, *, may_list: bool = False) -> None:
        super().__init__(parent)
        self.may_list = may_list
        self.hindrance = ""
        self.editable = frozenset({*TAB_STOPS, entries.AMOUNT})
        self.entry_hint = self.tr("type a product name, a code, or scan a bar code…")
        self.selected: range = range(0)
        self._anchor = -1
        self.setAccessibleName(self.tr("Lines"))
        self.setItemDelegate(LinePainter(self))
        self._make_parts(context)
        self.set_sheet(self.sheet)

    def _make_parts(self, context: Context) -> None:
        self.editor = CellEditor(self.viewport())
        self.more = IconButton("dots-three", self.tr("What can be done with the line"), self.viewport())
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setFixedSize(MORE, MORE)
        self.card = CellCard(self)
        finder, codes = ProductFinder(context, self), ProductFinder(context, self)
        self.suggestions = Suggestions(self, finder)
        self.entry_row = EntryRow(self, finder)
        self.editing = CellEditing(self, codes)
        self.pasting = LinePasting(self, context)
        self.do = Actions(self)
        self.dragging = Dragging(self)
        # The field has the keyboard; the table itself is no stop of its own on the way through the form.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.editor)
        self.editor.installEventFilter(Keys(self))
        self.editor.began.connect(self.editing.began)
        self.editor.withdrawn.connect(self.editing.withdraw)
        self.editor.entered.connect(self._keyboard_came)
        self.editor.left.connect(self._keyboard_went)
        self.editor.textChanged.connect(self._text_changed)
        self.suggestions.chosen.connect(self._take_offer)
        self.more.clicked.connect(self.open_menu)
        self.verticalScrollBar().valueChanged.connect(self._place)

    # What it holds

    def set_sheet(self, sheet: LineSheet) -> None:
        """Shows other lines, with their own history."""
        self.sheet = sheet
        sheet.chinese = self.chinese
        self._all_told = False
        self.editing.revert()
        self.entry_row.text = ""
        self._refresh()
        self.go(len(sheet), entries.NAME)

    def set_read_only(self, reason: str) -> None:
        """Locks the lines and says why, or opens them again where there is no reason."""
        self.hindrance = reason
        self._refresh()
        self.go(min(self.row, self.lines_model.rowCount() - 1), self.key)

    def commit(self) -> None:
        """Closes a cell that is open; what cannot be read is kept in it and told among the problems."""
        self.editing.keep()

    def lines_typed(self) -> tuple[Line, ...]:
        """The lines with what is being typed into one of them."""
        typed = self.editing.preview
        if typed is None:
            return self.lines()
        return tuple(typed.line if one.key == typed.key else one.line for one in self.sheet.entries)

    def sheet_changed(self) -> None:
        """After a step: shows it and tells everyone."""
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        self.find_faults()
        here, row, key = self.entry(), self.row, self.key
        if self.lines_model.show_entries(self.sheet.entries, not self.hindrance):
            self._come_back(here, row, key)
        self.share_room()
        self.viewport().update()

    def _come_back(self, here: Entry | None, row: int, key: str) -> None:
        """Lines came or went: the cursor stays with its line, and what is being typed stays in the field."""
        rows = [at for at, one in enumerate(self.sheet.entries) if here is not None and one.key == here.key]
        if here is None and row >= 0 and self.lines_model.has_entry_row:
            rows = [len(self.sheet)]
        if rows and self.editor.is_open:
            self._anchor, self.selected = rows[0], range(rows[0], rows[0] + 1)
            self.setCurrentIndex(self.lines_model.index(rows[0], self.place_of(key)))
            self._place()
        else:
            self.go(rows[0] if rows else row, key)

    # Where the cursor is

    @property
    def row(self) -> int:
        """The current row, -1 where there is none."""
        return self.currentIndex().row()

    @property
    def key(self) -> str:
        """The key of the current column."""
        at = self.currentIndex().column()
        return self.lines_model.columns[at].key if at >= 0 else entries.NAME

    @property
    def in_entry_row(self) -> bool:
        """Whether the cursor is in the row for new lines."""
        return self.row >= 0 and self.entry() is None

    def entry(self) -> Entry | None:
        """The current line; None in the row for new ones."""
        return self.lines_model.entry(self.row)

    def rows(self) -> list[int]:
        """The lines that a command works on: those selected, or else the current one."""
        return [row for row in self.selected if row < len(self.sheet)]

    def go(self, row: int, key: str, *, extend: bool = False) -> None:
        """Moves the cursor to a cell; what is open is closed as it stands.

        Arguments:
            extend: whether the lines from where the selection began are selected.
        """
        self.editing.keep()
        if self.editor.is_open:
            self.entry_row.leave()
        self.editor.close_text()
        self.card.hide()
        last = self.lines_model.rowCount() - 1
        row = min(max(row, 0), last)
        key = entries.NAME if row >= len(self.sheet) else key
        if not extend or self._anchor < 0:
            self._anchor = row
        self.selected = range(min(self._anchor, row), max(self._anchor, row) + 1)
        self.setCurrentIndex(self.lines_model.index(row, self.place_of(key)))
        self._lock_field()
        self._place()
        if self.in_entry_row:
            self.entry_row.arrive()
        else:
            self._show_fault_here()
        self._describe()
        self.viewport().update()

    def _lock_field(self) -> None:
        """Lets a cell that is not filled in take no letters."""
        locked = bool(self.hindrance) or (self.entry() is not None and self.key not in self.editable)
        if locked != self.editor.isReadOnly():
            self.editor.setReadOnly(locked)

    def show_row(self, row: int) -> None:
        """Scrolls to a line and the row for new ones, without going there."""
        self.scrollTo(self.lines_model.index(row, 0))
        if self.in_entry_row:
            self.scrollTo(self.currentIndex())

    def step_rows(self, by: int, *, extend: bool = False) -> None:
        """Moves the cursor up or down."""
        last = len(self.sheet) - 1 if extend else self.lines_model.rowCount() - 1
        self.go(min(self.row + by, last), self.key, extend=extend)

    def step_columns(self, by: int) -> None:
        """Moves the cursor to the next cell in sight."""
        keys_shown = [one.key for one in self.shown_columns() if one.key != NUMBER]
        at = keys_shown.index(self.key) + by
        if self.entry() is not None and 0 <= at < len(keys_shown):
            self.go(self.row, keys_shown[at])

    def select_all(self) -> None:
        """Selects every line."""
        self._anchor = 0
        self.selected = range(len(self.sheet))
        self.viewport().update()

    def select_none(self) -> None:
        """Selects the current line alone."""
        self.go(self.row, self.key)

    def go_to_end(self, at: int, *, rows: bool) -> None:
        """Moves the cursor to the first (0) or last (-1) cell of the line, or to the first or last line."""
        stops = [one.key for one in self.shown_columns() if one.key != NUMBER]
        self.go((0 if at == 0 else len(self.sheet) - 1) if rows else self.row, stops[at])

    def tab(self, by: int) -> bool:
        """Moves the cursor to the next cell that is filled in; tells False where there is none."""
        stops = [one.key for one in self.lines_model.columns if one.key in TAB_STOPS or one.key == self.key]
        places = [(row, key) for row in range(len(self.sheet)) for key in stops]
        if self.lines_model.has_entry_row:
            places.append((len(self.sheet), entries.NAME))
        at = places.index((self.row, self.key)) + by if places else -1
        while 0 <= at < len(places) and places[at][1] not in TAB_STOPS:
            at += by
        if not 0 <= at < len(places):
            return False
        self.go(*places[at])
        return True

    # What it shows

    def focus_entry(self) -> None:
        """Puts the keyboard into the row for new lines."""
        self.go(self.lines_model.rowCount() - 1, entries.NAME)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_next_fault(self) -> bool:
        """Goes to the next cell that prevents saving, from the current one on; tells whether there is one."""
        self.commit()
        self._all_told = True
        self._refresh()
        if not self._problems:
            return False
        here = (self.row, self.place_of(self.key))
        places = [
            (one.row, self.place_of(one.column)) for one in self._problems if one.row >= 0 and one.column
        ]
        if places:
            row, at = next((place for place in places if place > here), places[0])
            self.go(row, self.lines_model.columns[at].key)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_entry()
            self.say(self._problems[0].text())
        return True

    def say(self, text: str) -> None:
        """Says a sentence at the cursor, until it moves."""
        self.card.show_problem(text)
        self.place_card()
        self.editor.setAccessibleDescription(text)

    def place_card(self) -> None:
        """Lays the card below the cell, ending where figures end."""
        column = self.lines_model.columns[self.place_of(self.key)]
        self.card.place(self.editor_rect_in(self), right=column.right)

    def editor_rect_in(self, widget: QWidget) -> QRect:
        """Where the field lies, in the coordinates of another widget."""
        return QRect(self.editor.mapTo(widget, QPoint(0, 0)), self.editor.size())

    def covered(self, row: int, key: str) -> int:
        """How much of a cell at its right lies below the button of the current line."""
        return MORE + MORE_APART if key == entries.REMARK and row == self.row else 0

    def entry_width(self) -> int:
        """How wide the field for new lines is: from the name to the unit."""
        return sum(self.columnWidth(self.place_of(one)) for one in _ENTRY_CELLS)

    def _show_fault_here(self) -> None:
        fault = self.fault(self.row, self.key)
        if fault and self.editor.hasFocus():
            self.say(fault)

    def _describe(self) -> None:
        """Says to screen readers where the field is, and what stands there."""
        column = self.lines_model.columns[self.place_of(self.key)]
        one = self.entry()
        if one is None:
            self.editor.setAccessibleName(self.tr("New line"))
            self.editor.setPlaceholderText(self.entry_hint)
            self.editor.setAccessibleDescription(self.entry_hint)
            return
        place = self.tr("{column}, line {number}: {text}")
        self.editor.setAccessibleName(
            place.format(column=column.caption(), number=figure(self.row + 1), text=column.text(one))
        )
        self.editor.setAccessibleDescription(self.fault(self.row, self.key) or self.hindrance)

    def _place(self) -> None:
        """Lays the field over the current cell, and the button at the end of its line."""
        box = self.visualRect(self.currentIndex())
        one = self.entry()
        column = self.lines_model.columns[self.place_of(self.key)]
        if one is None:
            box.setWidth(self.entry_width())
        box.setWidth(max(box.width() - self.covered(self.row, self.key) * (one is not None), 0))
        side = Qt.AlignmentFlag.AlignRight if column.right and one else Qt.AlignmentFlag.AlignLeft
        self.editor.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.editor.setGeometry(box)
        self.editor.setVisible(self.row >= 0)
        self.more.setVisible(one is not None)
        right = self.viewport().width() - MORE - MORE_APART
        self.more.move(right, box.top() + (ROW - MORE) // 2)
        if self.card.isVisible():
            self.place_card()
        self.suggestions.place()

    def share_room(self) -> None:
        """Shares the width among the columns, and lays the field where its cell is then."""
        super().share_room()
        self._place()

    # What a person does

    def _text_changed(self, text: str) -> None:
        if not self.editor.is_open:
            return
        if self.card.wrong:
            self.card.hide()
            self.editor.set_state("")
        if self.in_entry_row:
            self.entry_row.text_changed(text)
        self.suggestions.text_changed(text)
        self.editing.text_changed(text)

    def _take_offer(self, offer: Offer) -> None:
        if self.in_entry_row:
            self.entry_row.take(offer)
        elif not isinstance(offer, Alone):
            self.editing.take(offer)

    def _keyboard_came(self) -> None:
        self._show_fault_here()
        self.viewport().update()

    def _keyboard_went(self, reason: Qt.FocusReason) -> None:
        if reason in PASSING:
            return
        self.suggestions.stop()
        self.editing.keep()
        self.card.hide()
        if self.in_entry_row:
            self.suggestions.follow(entering=True)

    def open_menu(self) -> None:
        """Opens the menu of the line below its button."""
        self.menu_at(self.more.mapToGlobal(QPoint(0, MORE)))

    def menu_at(self, place: QPoint) -> None:
        """Opens the menu of the line somewhere on the screen."""
        if self.editing.finish():
            line_menu(self).popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What neither the lines nor their field wanted is the form's; Qt's table would move the cursor by it."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        inside = at.isValid() and at.row() in self.selected and len(self.selected) > 1
        left = event.button() == Qt.MouseButton.LeftButton
        if at.isValid():
            key = self.lines_model.columns[at.column()].key
            if left:
                self.dragging.press(event.position().toPoint(), key)
            # Several lines are dragged, and have their menu, together.
            if not inside or (left and key != NUMBER):
                extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.go(at.row(), entries.CODE if key == NUMBER else key, extend=extend)
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()) == self.currentIndex():
            self.editing.open()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.dragging.release()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragging.move(event.position().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.dragging.paint(painter)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_at(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()
