"""The fields that a pasted text filled: each with a tick, its value to be corrected, and where it came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QWidget

from desktop.controllers.entries.field import Field, FieldKind, caption
from desktop.controllers.entries.paste import Certainty, Found, Pasted
from desktop.ui.records.editors.factory import editor_for
from desktop.ui.records.editors.text import LongTextEditor
from desktop.ui.records.paste_box import TONES
from desktop.ui.widgets.labels import ElidedLabel, IconLabel

if TYPE_CHECKING:
    from desktop.ui.context import Context

NAMES, EDITORS = 122, 216
ICONS: dict[Certainty, tuple[str, str]] = {
    Certainty.FOUND: ("check-circle", "success text"),
    Certainty.CONFIRM: ("question", "warning text"),
    Certainty.MISSING: ("warning-circle", "error text"),
}
REMARK = "remark"


class PasteRow(QObject):
    """One field; what a person corrects stays, however the text is read again.

    Signals:
        changed: another value, or ticked or not.
    """

    changed = Signal()

    def __init__(self, field: Field, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.field = field
        self.tick = QCheckBox(caption(field))
        self.tick.setMinimumWidth(NAMES)
        self.editor: Any = editor_for(field, context)
        self.editor.setAccessibleName(caption(field))
        self.editor.setFixedWidth(EDITORS)
        self.icon = IconLabel("check-circle", "success text")
        self.note = ElidedLabel("", style="meta")
        self.corrected = False
        self.editor.edited.connect(self._corrected)
        self.tick.toggled.connect(self.changed)

    def widgets(self) -> tuple[QWidget, ...]:
        """What stands in its line."""
        return (self.tick, self.editor, self.icon, self.note)

    def show_found(self, found: Found) -> None:
        """Shows what was read now, unless the person knows better."""
        name, token = ICONS[found.certainty]
        meaning = {
            Certainty.FOUND: self.tr("found"),
            Certainty.CONFIRM: self.tr("please confirm"),
            Certainty.MISSING: self.tr("not found"),
        }
        self.icon.set_icon(name, token)
        self.icon.setAccessibleName(meaning[found.certainty])
        sure = found.certainty is Certainty.FOUND
        self.note.setText(found.note())
        self.note.set_tone("secondary" if sure else TONES[found.certainty])
        if not self.corrected:
            self.editor.set_value(found.value)
            self.tick.setChecked(found.value is not None)

    def value(self) -> Any:
        """The value shown."""
        return self.editor.value()

    def _corrected(self) -> None:
        self.corrected = True
        self.tick.setChecked(self.value() not in (None, ""))
        self.changed.emit()


class PasteRows(QScrollArea):
    """The lines of all fields found, in the order of the form.

    Arguments:
        fields: what the record has.

    Signals:
        changed: another value, or ticked or not.
    """

    changed = Signal()

    def __init__(self, context: Context, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._fields = fields
        self.rows: dict[str, PasteRow] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("clear", "true")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(2, 0, 8, 0)
        self._grid.setHorizontalSpacing(9)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self._grid.setRowStretch(len(fields), 1)
        self.setWidget(inside)
        # A scroll area paints its widget, and this one lies on a dialog.
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_pasted(self, pasted: Pasted) -> None:
        """Shows what was read, and the rest as the remark."""
        found = {one.field: one for one in pasted.found}
        if pasted.remark:
            found[REMARK] = Found(REMARK, pasted.remark, (), code="rest")
        for at, field in enumerate(self._fields):
            if field.key in found:
                self._row(at, field).show_found(found[field.key])
            else:
                self._remove(field.key)
        self._order()
        self.changed.emit()

    def _order(self) -> None:
        """Tab goes from line to line, whenever each was found."""
        before: QWidget | None = None
        for field in self._fields:
            row = self.rows.get(field.key)
            for widget in (row.tick, row.editor) if row else ():
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def _row(self, at: int, field: Field) -> PasteRow:
        if field.key in self.rows:
            return self.rows[field.key]
        row = PasteRow(field, self._context, self)
        row.changed.connect(self.changed)
        if isinstance(row.editor, LongTextEditor):
            row.editor.setMinimumWidth(EDITORS)
        top = (
            Qt.AlignmentFlag.AlignTop if field.kind is FieldKind.LONG_TEXT else Qt.AlignmentFlag.AlignVCenter
        )
        for column, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, at, column, top)
        self.rows[field.key] = row
        return row

    def _remove(self, key: str) -> None:
        row = self.rows.pop(key, None)
        for widget in row.widgets() if row else ():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def count(self) -> int:
        """How many fields were found."""
        return len(self.rows)

    def corrected(self) -> bool:
        """Whether the person corrected a value."""
        return any(one.corrected for one in self.rows.values())

    def draft(self) -> Mapping[str, Any]:
        """The ticked values, as a form takes them."""
        ticked = {key: row.value() for key, row in self.rows.items() if row.tick.isChecked()}
        return {key: value for key, value in ticked.items() if value not in (None, "")}
