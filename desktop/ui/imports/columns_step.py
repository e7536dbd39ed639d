"""The second step of an import: which column of the sheet is which field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.needs import missing_needs, names_records, needs
from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.outlook import Certainty, Outlook
from desktop.ui.imports import work
from desktop.ui.imports.column_words import ICONS, TONES, certainty_word
from desktop.ui.imports.columns_side import ColumnsSide
from desktop.ui.imports.columns_table import ColumnsTable
from desktop.ui.imports.field_choice import SKIP
from desktop.ui.imports.step import Foot, Step
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import ElidedLabel, IconLabel, Rule
from desktop.ui.widgets.pill import Tag

if TYPE_CHECKING:
    from desktop.ui.context import Context


class ColumnsStep(Step):
    """Shows every column with its samples and the field it becomes.

    Signals:
        anew_asked: the columns are to be recognised without what was chosen before.
    """

    anew_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.opened: Opened | None = None
        self.table = ColumnsTable()
        self.side = ColumnsSide(context)
        self.badges: dict[Certainty, Tag] = {one: Tag("", tone=TONES[one]) for one in Certainty}
        self.anew = Button(self.tr("Recognize &all anew"), icon_name="arrows-clockwise")
        self.anew.clicked.connect(self.anew_asked)
        self.table.given.connect(self._give)
        self.side.fixed_chosen.connect(self._fix_value)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._head())
        left.addWidget(Rule())
        left.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Rule(vertical=True))
        row.addWidget(self.side)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 7, 16, 7)
        row.setSpacing(7)
        self.source = ElidedLabel("", style="meta", tone="secondary")
        row.addWidget(IconLabel("table"))
        row.addWidget(self.source, 1)
        for badge in self.badges.values():
            row.addWidget(badge)
        row.addSpacing(4)
        row.addWidget(self.anew)
        return head

    @property
    def remembers(self) -> bool:
        """Whether the columns are to be kept for the next sheet with this header."""
        return self.side.remember.isChecked()

    def show_opened(self, opened: Opened) -> None:
        """Shows the columns of a source; `opened` is the same with what the person chooses."""
        self.opened = opened
        table = opened.table
        rows = self.tr("%n row(s)", "", len(table.rows))
        self.source.setText(" · ".join(filter(None, (opened.source.name, table.sheet, rows))))
        self.table.show_opened(opened)
        self.side.show_opened(opened)
        for one, badge in self.badges.items():
            count = self.table.columns.count(one)
            text = self.tr("{word} {count}").format(word=certainty_word(one), count=count)
            badge.set_look("" if one is Certainty.SKIPPED else ICONS[one], text, TONES[one])
            badge.setVisible(count > 0)
        self.changed.emit()

    def look_ahead(self) -> None:
        """Finds out in the background what the check will stumble over."""
        if self.opened is not None:
            task = self._context.read(self, partial(work.look_ahead, self.opened), "outlook")
            task.done.connect(self._looked)

    def _looked(self, outlook: Outlook) -> None:
        """What the first rows told, unless other columns were chosen or cells typed meanwhile."""
        opened, now = outlook.opened, self.opened
        if now is not None and opened.columns is now.columns and opened.table is now.table:
            self.opened = opened
            self.table.columns.show_stumbles(outlook.stumbles)

    def _give(self, position: int, key: str) -> None:
        """A column becomes another field, a note, or nothing."""
        if self.opened is not None:
            chosen = self.opened.columns.chosen({position: None if key == SKIP else key})
            self._choose(self.opened, chosen)

    def _fix_value(self, key: str, text: str) -> None:
        """One value for all rows, or none any more."""
        if self.opened is not None:
            fixed = {one: it for one, it in self.opened.columns.fixed.items() if one != key}
            self._choose(self.opened, self.opened.columns.chosen(fixed=fixed | ({key: text} if text else {})))

    def _choose(self, opened: Opened, columns: Columns) -> None:
        self.show_opened(opened.given(columns))
        self.look_ahead()

    def foot(self) -> Foot:
        unknown = self.table.columns.count(Certainty.UNKNOWN)
        forward, refusal = self.tr("Next: check"), self._refusal()
        if not unknown:
            return Foot(note=refusal, tone="warning", forward=forward, refusal=refusal)
        note = self.tr("%n column(s) not recognized; they are not imported", "", unknown)
        return Foot(
            note=refusal or note,
            tone="warning",
            fix=self.tr("Show"),
            fix_as_link=True,
            forward=forward,
            refusal=refusal,
        )

    def _refusal(self) -> str:
        """Why the rows cannot be checked: something no record can do without has no column."""
        if self.opened is None:
            return ""
        target, columns = self.opened.target, self.opened.columns
        missing = missing_needs(needs(target, self._context.entry_context), columns)
        if not missing or names_records(target, columns):
            return ""
        return self.tr("No column is the field {field}: choose the one that is.").format(
            field=missing[0].title()
        )

    def fix(self) -> None:
        """Goes to the next column that nobody knows."""
        row = self.table.columns.next_unknown(self.table.currentIndex().row())
        if row >= 0:
            self.table.go_to(row)
            self.table.setFocus()

    def areas(self) -> list[QWidget]:
        return [self.anew, self.table, self.side]

    def take_focus(self) -> None:
        self.table.setFocus()
