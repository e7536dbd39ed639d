"""The third step of an import: every row with what it turned out to be, and what is to be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.spreadsheets.decisions import Decision
from desktop.translation import figure
from desktop.ui.imports.rows import RowsModel, Sight, as_text, kind_of, reasons
from desktop.ui.imports.rows_table import ICONS, TONES, RowsTable
from desktop.ui.imports.step import Foot, Step
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText, Rule
from desktop.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from desktop.ui.context import Context


class CheckStep(Step):
    """Shows a checked file; `sight` has the plan with what the person decided.

    Signals:
        cells_typed: cells were typed anew; carries texts by row number and position of the column.
    """

    cells_typed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sight: Sight | None = None
        self.model: RowsModel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 20, 6)
        self.kinds = Segmented()
        self.kinds.chosen.connect(self.filter)
        self.copy = Button(self.tr("Copy &list"), icon_name="copy")
        self.copy.clicked.connect(self.copy_list)
        head.addWidget(self.kinds)
        head.addStretch(1)
        head.addWidget(self.copy)
        column.addLayout(head)
        self.table = RowsTable()
        column.addWidget(self.table, 1)
        column.addWidget(Rule())
        self.detail = IconText("info", "", tone="secondary", style="body", wrap=True)
        self.detail.setContentsMargins(20, 8, 20, 8)
        column.addWidget(self.detail)

    def show_sight(self, sight: Sight) -> None:
        """Shows another file, or the same one read otherwise; its bad rows first, where there are any."""
        self.sight = sight
        self.model = RowsModel(sight, self._context.directory)
        self.model.setParent(self.table)
        self.table.setModel(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._current_changed)
        counts = sight.counts
        offered = [
            ("all", self.tr("All {count}"), len(sight.plan.rows)),
            ("new", self.tr("New {count}"), counts["new"]),
        ]
        more = (
            ("update", self.tr("Updates {count}")),
            ("unchanged", self.tr("Unchanged {count}")),
            ("duplicate", self.tr("Duplicates {count}")),
            ("shared", self.tr("Shared {count}")),
        )
        offered += [(key, text, counts[key]) for key, text in more if counts[key]]
        offered.append(("warning", self.tr("Warnings {count}"), counts["warning"]))
        offered.append(("error", self.tr("Errors {count}"), counts["error"]))
        self.kinds.set_options(
            [(key, text.format(count=figure(count)), None) for key, text, count in offered]
        )
        kind = "error" if counts["error"] else "all"
        self.kinds.set_value(kind)
        self.filter(kind)
        self.copy.setVisible(bool(counts["error"] or counts["warning"]))
        tip = self.tr("Copies the rows with errors and their reasons, to paste into a spreadsheet.")
        only_warnings = self.tr(
            "Copies the rows with warnings and their reasons, to paste into a spreadsheet."
        )
        self.copy.set_tip(tip if counts["error"] else only_warnings)
        self.changed.emit()

    def foot(self) -> Foot:
        if self.sight is None:
            return Foot()
        counts, bad = self.sight.plan.count(), len(self.sight.plan.bad)
        rows = sum(counts.values()) - counts[Decision.SKIP]
        text = self.tr("Nothing has been written yet.")
        if bad:
            text = self.tr("%n row(s) with errors: they are left out.", "", bad)
        return Foot(
            text,
            "warning" if bad else "secondary",
            fix=self.tr("&Next error") if bad else "",
            forward=self.tr("Import %n row(s)", "", rows),
            refusal="" if rows else self.tr("No row would be imported."),
        )

    def fix(self) -> None:
        self.next_error()

    def areas(self) -> list[QWidget]:
        return [self.table]

    def take_focus(self) -> None:
        self.table.setFocus()

    def filter(self, kind: Any) -> None:
        """Shows `all` rows or those of one kind."""
        if self.model is None:
            return
        self.model.filter(kind)
        if self.model.rowCount():
            self.table.go_to(0)
        else:
            self._show_detail(-1)

    def next_error(self) -> None:
        """Goes to the next row with an error, among all rows where none is shown."""
        if self.model is None or self.sight is None or not self.sight.counts["error"]:
            return
        position = self.model.next_error(self.table.currentIndex().row())
        if position is None:
            self.kinds.set_value("all")
            self.filter("all")
            position = self.model.next_error(-1)
        if position is not None:
            self.table.go_to(position)
            self.table.setFocus()

    def copy_list(self) -> None:
        """Puts the rows with errors, or else those with warnings, on the clipboard with their reasons."""
        if self.sight is None:
            return
        plan = self.sight.plan
        rows = plan.bad or plan.doubtful
        QApplication.clipboard().setText(as_text(plan, rows))
        self._context.toast(self.tr("%n row(s) copied with their reasons", "", len(rows)))

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._show_detail(current.row())

    def _show_detail(self, position: int) -> None:
        """The whole reasons of the current row."""
        if self.model is None or not 0 <= position < self.model.rowCount():
            self.detail.icon.set_icon("info", "text 2")
            self.detail.set_text(self.tr("No row of this kind."))
            self.detail.label.set_tone("secondary")
            return
        row = self.model.row(position)
        kind = kind_of(row)
        text = self.tr("Row {number}: {reasons}").format(
            number=row.number, reasons=reasons(self.model.plan, row) or self.tr("nothing to remark")
        )
        tone = TONES[kind] if kind in ("error", "warning") else "secondary"
        self.detail.icon.set_icon(ICONS[kind], f"{TONES[kind]} text")
        self.detail.set_text(text)
        self.detail.label.set_tone(tone)
