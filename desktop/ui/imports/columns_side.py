"""Beside the columns of a sheet: what a record needs, which fields have no column, one value for all rows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.entries.field import Field, FieldKind, caption
from desktop.spreadsheets.needs import Need, needs
from desktop.spreadsheets.one_value import chosen_fields, offered
from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.survey import column_letters
from desktop.spreadsheets.targets import Target
from desktop.translation import listed
from desktop.ui import theme
from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.labels import ElidedLabel, IconText, Label, Rule

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 330
SIDE = 20
NONE = "—"


class OneValue(QWidget):
    """One value for all rows of one field: for every row where the field has no column, else for its empty cells.

    Signals:
        chosen: the field's key, and the text; empty for none.
    """

    chosen = Signal(str, str)

    def __init__(self, field: Field, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._options = offered(field, context.session.user, context.directory)
        self.name = Label("", style="meta", tone="secondary")
        self.choice = ComboBox()
        self.name.setBuddy(self.choice)
        self.hint = Label(
            self.tr("The sheet has no store column. An owner who works in only one store brings it along."),
            style="meta",
            tone="hint",
            wrap=True,
        )
        self.choice.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.choice)
        column.addWidget(self.hint)

    def show_opened(self, opened: Opened) -> None:
        """Shows what is chosen for a source, also where nobody offers it any more."""
        title, has_column = caption(self.field), self.field.key in opened.columns.columns
        if has_column:
            title = self.tr("{field} (empty cells)").format(field=title)
        self.name.setText(title)
        self.choice.setAccessibleName(title)
        self.hint.setVisible(self.field.kind is FieldKind.STORE and not has_column)
        text = opened.columns.fixed.get(self.field.key)
        known = {one for one, _shown in self._options}
        more = [(text, text)] if text and text not in known else []
        options = [(None, NONE), *self._options, *more]
        if self.choice.count() != len(options):
            self.choice.set_options(options)
        self.choice.set_value(text)

    def _chosen(self, value: str | None) -> None:
        self.chosen.emit(self.field.key, value or "")


class ColumnsSide(QWidget):
    """The right side of the columns.

    Signals:
        fixed_chosen: one value was chosen for all rows; carries the field's key, and the text, empty for none.
    """

    fixed_chosen = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._target: Target | None = None
        self.values: list[OneValue] = []
        self.setFixedWidth(WIDTH)
        self.remember = QCheckBox(self.tr("Re&member for the next sheet like this"))
        self.remember.setToolTip(self.tr("A sheet with the same header is read the same way the next time."))
        self.remember.setChecked(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(SIDE - 2, 8, SIDE, 14)
        foot.addWidget(self.remember)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolled(), 1)
        column.addLayout(foot)

    def _scrolled(self) -> QScrollArea:
        panel = QWidget()
        panel.setProperty("clear", "true")
        column = QVBoxLayout(panel)
        column.setContentsMargins(SIDE, 16, SIDE, 8)
        column.setSpacing(10)
        self.required, self._fixed = QVBoxLayout(), QVBoxLayout()
        self.required.setSpacing(8)
        self._fixed.setSpacing(10)
        self.without = Label("", style="meta", tone="secondary", wrap=True)
        self._without_title = Label(self.tr("Fields without a column"), style="group")
        self._rule = Rule()
        column.addWidget(Label(self.tr("Required"), style="group"))
        column.addLayout(self.required)
        column.addWidget(Rule())
        for widget in (self._without_title, self.without, self._rule):
            column.addWidget(widget)
        self._values_title = Label(self.tr("One value for all rows"), style="group")
        column.addWidget(self._values_title)
        column.addLayout(self._fixed)
        column.addStretch(1)
        area = QScrollArea()
        area.setProperty("clear", "true")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(panel)
        area.viewport().setAutoFillBackground(False)
        return area

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Passes the focus on; a proxy would change the way that Tab takes."""
        super().focusInEvent(event)
        self.remember.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground that lies lower than the table beside it."""
        QPainter(self).fillRect(self.rect(), theme.color("sunken"))

    def show_opened(self, opened: Opened) -> None:
        """Shows what is known of a source's columns."""
        if opened.target is not self._target:
            self._target = opened.target
            self._make_values(opened.target)
        self._show_required(opened, needs(opened.target, self._context.entry_context))
        self._show_without(opened)
        for one in self.values:
            one.show_opened(opened)

    def _make_values(self, target: Target) -> None:
        _empty(self._fixed)
        self.values = [OneValue(one, self._context, self) for one in chosen_fields(target)]
        for one in self.values:
            one.chosen.connect(self.fixed_chosen)
            self._fixed.addWidget(one)
        self._values_title.setVisible(bool(self.values))
        # They came after the box below them: Tab passes them first all the same.
        stops: list[QWidget] = [self.remember, *(one.choice for one in self.values), self.remember]
        for before, after in pairwise(stops):
            if before is not after:
                QWidget.setTabOrder(before, after)

    def _show_required(self, opened: Opened, wanted: Sequence[Need]) -> None:
        _empty(self.required)
        for need in wanted:
            self.required.addWidget(self._need(opened, need))

    def _need(self, opened: Opened, need: Need) -> QWidget:
        """A line: a mark, what is needed, and the column that has it."""
        columns, line = opened.columns, QWidget(self)
        places = [at for key in need.keys for at in columns.columns.get(key, ())]
        there = not columns.mapped.isdisjoint(need.keys)
        if places:
            told = self._column_name(opened, places[0])
        else:
            told = self.tr("one value") if there else self.tr("no column")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = IconText("check-circle" if there else "warning", "", tone="success" if there else "warning")
        mark.label.set_tone("" if there else "warning")
        mark.label.setFont(Label().font())
        mark.set_text(need.title())
        place = ElidedLabel(told, line, style="meta", tone="secondary" if there else "warning")
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        place.setAccessibleName(told)
        row.addWidget(mark)
        row.addWidget(place, 1)
        return line

    @staticmethod
    def _column_name(opened: Opened, at: int) -> str:
        return f"{column_letters(opened.table.columns[at])} {opened.table.header[at]}".strip()

    def _show_without(self, opened: Opened) -> None:
        """Names the fields that could have come from a column and do not, but for those shown elsewhere here."""
        required = {key for one in needs(opened.target, self._context.entry_context) for key in one.keys}
        shown = opened.columns.mapped | required | {one.field.key for one in self.values}
        fields = [one for one in opened.target.fields if one.importable and one.key not in shown]
        self.without.setText(listed(caption(one) for one in fields))
        for widget in (self._without_title, self.without):
            widget.setVisible(bool(fields))
        self._rule.setVisible(bool(fields and self.values))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
