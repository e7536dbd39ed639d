"""What became of every record of a bulk run: refused first, each with its reason and a next step."""

from __future__ import annotations

import csv
import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.clock import clock
from desktop.controllers.operate import OPPORTUNITIES, Done, NotDone, Outcome
from desktop.controllers.subject import Subject
from desktop.controllers.timeline import TimelineItem
from desktop.translation import figure, translate
from desktop.ui.dialogs import Sheet
from desktop.ui.records.cell_paint import text_width
from desktop.ui.records.command_words import next_step, short_reason
from desktop.ui.records.timeline_text import EMPTY, Names, change_lines
from desktop.ui.records.usual_columns import LONGEST_NUMBER
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.file_dialog import file_dialog
from desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule
from desktop.words import Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

log = logging.getLogger(__name__)

WIDTH, WIDTH_OF_ROWS = 620, 680
MOST_REFUSED = 100
MOST_DONE = 20
LINE = 37
NAME = 68


class ResultSheet(Sheet):
    """Shows an outcome with refusals.

    Arguments:
        context: names, and whose rights offer a next step.
        outcome: what to show.
        parent: any widget of the window to cover.
        subject: the record kind.
        selects: whether those not done can be selected, in the list that asked.

    Signals:
        select_asked: only these records are to be selected.
        operation_asked: a next step was chosen for one record.
        open_asked: a record is to be opened.
    """

    select_asked = Signal(object)
    operation_asked = Signal(object, int)
    open_asked = Signal(int)

    def __init__(
        self,
        context: Context,
        outcome: Outcome,
        parent: QWidget,
        subject: Subject = OPPORTUNITIES,
        *,
        selects: bool = True,
    ) -> None:
        self._outcome, self._subject, self._selects = outcome, subject, selects
        self._context = context
        title = translate("ResultSheet", "{operation}: result").format(operation=label(outcome.operation))
        of_rows = any(one.row is not None for one in outcome.refused)
        width = WIDTH_OF_ROWS if of_rows else WIDTH
        super().__init__(parent, title, self._counted(outcome), width=width)
        self.list = QWidget()
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if outcome.refused:
            column.addWidget(self._refused_box(outcome.refused))
        if outcome.done:
            column.addWidget(self._done_box(outcome.done))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(self.list)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(min(self.list.sizeHint().height(), 430))
        area.viewport().setAutoFillBackground(False)
        self.list.setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        self._buttons(outcome)

    @staticmethod
    def _counted(outcome: Outcome) -> str:
        return translate("ResultSheet", "{all} in all: {done} done, {refused} not done").format(
            all=figure(len(outcome.done) + len(outcome.refused)),
            done=figure(len(outcome.done)),
            refused=figure(len(outcome.refused)),
        )

    def _buttons(self, outcome: Outcome) -> None:
        self.export = Button(self.tr("Export result"), self.card, kind="ghost", icon_name="download-simple")
        self.export.clicked.connect(self._export)
        self.footer.insertWidget(0, self.export)
        if outcome.refused and self._selects:
            text = self.tr("Select only the %n not done", "", len(outcome.refused))
            self.select = self.add_button(text)
            self.select.clicked.connect(self._select)
        self.finish = self.add_button(self.tr("Finish"), kind="primary", key="↵", default=True)
        self.finish.clicked.connect(self.accept)
        self.focus_first(self.finish)

    def _box(self, icon: str, token: str, text: str) -> tuple[QFrame, QVBoxLayout, QHBoxLayout]:
        frame = QFrame()
        frame.setProperty("card", "plain")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.setSpacing(8)
        head.addWidget(IconLabel(icon, token))
        title = Label(text, bold=True)
        title.setFixedHeight(LINE)
        head.addWidget(title, 1)
        column.addLayout(head)
        return frame, column, head

    def _refused_box(self, refused: Sequence[NotDone]) -> QFrame:
        text = QCoreApplication.translate("ResultSheet", "%n not done", "", len(refused))
        frame, column, head = self._box("warning-circle", "error text", text)
        self.copy = Button(self.tr("Copy list"), kind="link")
        self.copy.clicked.connect(self._copy)
        head.addWidget(self.copy)
        for one in refused[:MOST_REFUSED]:
            column.addWidget(Rule())
            column.addLayout(self._refused_line(one))
        self._more(column, len(refused) - MOST_REFUSED)
        return frame

    def _refused_line(self, one: NotDone) -> QHBoxLayout:
        row = self._line("prohibit", "error text", one.number, one.name, _of_row(one, short_reason(one)))
        if not one.number:
            return row
        step = next_step(one.refused.code)
        if step is not None and self._offers(step):
            button = Button(label(step), kind="link")
            button.clicked.connect(partial(self._step, step, one.id))
        else:
            button = Button(self.tr("Open"), kind="link")
            button.clicked.connect(partial(self._open, one.id))
        button.setAccessibleName(f"{button.text()} {one.number}")
        row.addWidget(button)
        return row

    def _offers(self, operation: Operation) -> bool:
        subject = self._subject
        return operation in subject.rules and subject.grants(self._context.session.user, operation)

    def _line(self, icon: str, token: str, number: str, name: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, token))
        for part, width, look in (
            (number, text_width(LONGEST_NUMBER), {"tone": "secondary"}),
            (name, NAME, {"bold": True}),
        ):
            shown = ElidedLabel(part, **look)  # type: ignore[arg-type]
            shown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            shown.setFixedSize(width, LINE)
            row.addWidget(shown)
        row.addWidget(ElidedLabel(text, tone="secondary"), 1)
        return row

    def _done_box(self, done: Sequence[Done]) -> QFrame:
        count = QCoreApplication.translate("ResultSheet", "%n done", "", len(done))
        frame, column, head = self._box("check-circle", "success text", count)
        self.fold = IconButton("caret-up", self.tr("Fold"))
        self.fold.setProperty("kind", "inside")
        self.fold.clicked.connect(self._fold)
        head.addWidget(self.fold)
        self.done_lines = QWidget()
        lines = QVBoxLayout(self.done_lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for one in done[:MOST_DONE]:
            lines.addWidget(Rule())
            lines.addLayout(self._line("check", "success text", one.number, one.name, self._changed(one)))
        self._more(lines, len(done) - MOST_DONE)
        column.addWidget(self.done_lines)
        return frame

    def _changed(self, one: Done) -> str:
        names = Names(self._context.directory)
        item = TimelineItem(clock.now(), 0, self._outcome.operation, changes=one.changes)
        nothing = translate("Timeline", EMPTY)
        return "   ".join(
            line.new if line.old == nothing else f"{line.old} → {line.new}"
            for line in change_lines(item, names)[:2]
        )

    @staticmethod
    def _more(column: QVBoxLayout, more: int) -> None:
        if more > 0:
            column.addWidget(Rule())
            text = QCoreApplication.translate("ResultSheet", "%n more", "", more)
            rest = Label(text, tone="secondary", style="meta")
            rest.setContentsMargins(38, 6, 14, 8)
            column.addWidget(rest)

    def _fold(self) -> None:
        folded = self.done_lines.isVisible()
        self.done_lines.setVisible(not folded)
        self.fold.set_icon("caret-down" if folded else "caret-up")
        self.fold.set_name(self.tr("Unfold") if folded else self.tr("Fold"))

    def _step(self, operation: Operation, record: int, _checked: bool = False) -> None:
        self.accept()
        self.operation_asked.emit(operation, record)

    def _open(self, record: int, _checked: bool = False) -> None:
        self.accept()
        self.open_asked.emit(record)

    def _select(self) -> None:
        self.select_asked.emit([one.id for one in self._outcome.refused])
        self.accept()

    def _copy(self) -> None:
        lines = ["\t".join(line) for line in self._table() if line[2] != _done_word()]
        QApplication.clipboard().setText("\n".join(lines))
        self.copy.setText(self.tr("Copied"))

    def _table(self) -> list[tuple[str, str, str, str]]:
        """Number, name, result and reason of every record, with a header."""
        head = (
            translate("ResultSheet", "No."),
            translate("ResultSheet", "Name"),
            translate("ResultSheet", "Result"),
            translate("ResultSheet", "Reason"),
        )
        not_done = translate("ResultSheet", "not done")
        refused = [
            (one.number, one.name, not_done, _of_row(one, one.refused.sentence()))
            for one in self._outcome.refused
        ]
        done = [(one.number, one.name, _done_word(), self._changed(one)) for one in self._outcome.done]
        return [head, *refused, *done]

    def _export(self) -> None:
        dialog = file_dialog(self, self.tr("Export result"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("CSV (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{label(self._outcome.operation)}-{clock.today():%Y%m%d}.csv")
        dialog.fileSelected.connect(self.write_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_to(self, path: str) -> None:
        """Writes every record and what became of it to a file; UTF-8 as Excel recognises it."""
        try:
            with Path(path).open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows(self._table())
        except OSError as error:
            self.note.setText(self.tr("The file could not be written: {error}").format(error=error.strerror))
            log.warning("a result was not exported: %r", error)


def _of_row(one: NotDone, reason: str) -> str:
    """Why a record stays as it is, after the row of the sheet that it came of, where it came of one."""
    if one.row is None:
        return reason
    return translate("ResultRows", "Row {row}: {reason}").format(row=figure(one.row), reason=reason)


def _done_word() -> str:
    return translate("ResultSheet", "done")
