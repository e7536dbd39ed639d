"""The last step of an import: what was written, counted by outcome, each count opening its records or rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.imports import Import, Undone
from desktop.controllers.list_query import ImportPart, ListQuery
from desktop.translation import figure
from desktop.ui.imports.done_words import done_text, show_text, took_text, undone_text
from desktop.ui.imports.error_rows import ask_errors_file
from desktop.ui.imports.outcome_lines import Line, Rows, brought_by, lines_of
from desktop.ui.imports.rows_sheet import RowsSheet
from desktop.ui.imports.step import Foot, Step
from desktop.ui.imports.undoing import Undoing, undo_refusal
from desktop.ui.imports.work import Written
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import ElidedLabel, IconLabel, IconText, Label, Rule
from desktop.ui.widgets.raised_card import Disc

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 680
LINE = 57


class OutcomeStep(Step):
    """Counts by outcome, and the way to take the import back.

    Arguments:
        context: who imported.
        written: what the import came to.

    Signals:
        list_asked: the records of a line are to be shown; carries the query.
        works: the import is being taken back; carries the task.
    """

    list_asked = Signal(object)
    works = Signal(object)

    def __init__(self, context: Context, written: Written) -> None:
        super().__init__()
        self._context, self._written = context, written
        self._undone: Undone | None = None
        self._undoing = Undoing(context, self)
        self._undoing.started.connect(self.works)
        self._undoing.undone.connect(self._show_undone)
        self.links: dict[str, Button] = {}
        self._to_records: list[Button] = []
        self._build()

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("card", "plain")
        card.setFixedWidth(WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 18, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(self._head())
        inside.addSpacing(16)
        for line in lines_of(self._written):
            inside.addWidget(Rule())
            inside.addWidget(self._line(line))
        inside.addWidget(Rule())
        inside.addLayout(self._note())
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(20, 28, 20, 20)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(room)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        room.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def foot(self) -> Foot:
        text = show_text(self._written.plan.target.kind, len(self._written.imported.ids))
        return Foot(forward=text, refusal=self._nothing_to_show())

    def _nothing_to_show(self) -> str:
        imported, undone = self._written.imported, self._undone
        if undone is not None and not (undone.kept or undone.restored):
            return self.tr("The import is undone: its records are gone.")
        return "" if imported.ids or imported.updated else self.tr("Nothing was imported.")

    @property
    def undone(self) -> bool:
        """Whether the import was taken back."""
        return self._undone is not None

    def areas(self) -> list[QWidget]:
        offered = (self.undo, *self.links.values())
        return [next((button for button in offered if button.isVisible()), self)]

    def take_focus(self) -> None:
        self.undo.setFocus()

    def query(self) -> ListQuery:
        """The list with all that was imported, or else with what was updated."""
        made = bool(self._written.imported.ids)
        return brought_by(self._written, ImportPart.MADE if made else ImportPart.CHANGED)

    def _head(self) -> QHBoxLayout:
        written = self._written
        imported = written.imported
        self._top = head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(14)
        done = bool(imported.ids or imported.updated)
        self._disc = Disc("check", "success") if done else Disc("warning", "warning")
        head.addWidget(self._disc)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        kind = written.plan.target.kind
        self.title = Label(done_text(kind, len(imported.ids), len(imported.updated)), style="dialog")
        parts = (
            written.batch.file_name,
            took_text(written.seconds),
            self.tr("import {number}").format(number=written.batch.id),
        )
        self.about = ElidedLabel(" · ".join(parts), style="meta", tone="secondary")
        texts.addWidget(self.title)
        texts.addWidget(self.about)
        head.addLayout(texts, 1)
        self.undo = Button(self.tr("&Undo this import"), icon_name="arrow-u-up-left")
        self.undo.clicked.connect(self._ask_undo)
        self.undo.refuse(undo_refusal(self._context, written.batch))
        if not done:
            self.undo.hide()
        head.addWidget(self.undo)
        return head

    def _line(self, line: Line) -> QWidget:
        shown = QWidget()
        shown.setFixedHeight(LINE)
        row = QHBoxLayout(shown)
        row.setContentsMargins(18, 9, 16, 9)
        row.setSpacing(12)
        row.addWidget(IconLabel(line.icon, line.token, size=18), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        counted = QHBoxLayout()
        counted.setSpacing(8)
        counted.addWidget(Label(figure(line.count), bold=True))
        counted.addWidget(Label(line.text))
        counted.addStretch(1)
        texts.addLayout(counted)
        texts.addWidget(Label(line.why, style="meta", tone="secondary"))
        row.addLayout(texts, 1)
        if line.link:
            row.addWidget(self._link(line))
        return shown

    def _link(self, line: Line) -> Button:
        link = Button(line.link, kind="link")
        link.setAccessibleName(f"{line.link}: {figure(line.count)} {line.text}")
        if isinstance(line.opens, ListQuery):
            link.clicked.connect(partial(self._show_records, line.opens))
            self._to_records.append(link)
        else:
            link.clicked.connect(partial(self._show_rows, line))
        self.links[line.text] = link
        return link

    def _note(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 10, 16, 10)
        spares = self.tr(
            "Undo takes back only what nobody has touched: records with follow-ups, documents or changes stay"
            " and are listed."
        )
        self.note = IconText("info", spares, tone="secondary", style="meta", wrap=True)
        self.why = Button(self.tr("What stays"), kind="link")
        self.why.clicked.connect(self._show_kept)
        self.why.hide()
        row.addWidget(self.note, 1)
        row.addWidget(self.why)
        return row

    def _show_records(self, query: ListQuery, _checked: bool = False) -> None:
        self.list_asked.emit(query)

    def _show_rows(self, line: Line, _checked: bool = False) -> None:
        if line.opens is Rows.ERRORS:
            self._export()
            return
        written = self._written
        rows = getattr(written.rows, str(line.opens))
        late = {one.row: one.problems for one in written.imported.refused}
        title = self.tr("%n row(s): {what}", "", line.count).format(what=line.text)
        exports = line.opens is Rows.LATE
        sheet = RowsSheet(self._context, self, title, line.why, written.plan, rows, late, exports=exports)
        sheet.export_asked.connect(self._export)
        sheet.open()

    def _export(self) -> None:
        ask_errors_file(self._context, self, self._written)

    def _ask_undo(self) -> None:
        self._undoing.ask(self._written.batch)

    def _show_undone(self, _one: Import, undone: Undone) -> None:
        """The card says so, and leads to no record any more."""
        self._undone = undone
        for link in self._to_records:
            link.hide()
        self.undo.hide()
        before, self._disc = self._disc, Disc("arrow-u-up-left", "info")
        self._top.replaceWidget(before, self._disc)
        before.deleteLater()
        self.title.setText(self.tr("This import is undone"))
        self.note.set_text(undone_text(undone.deleted, undone.restored, len(undone.kept)))
        self.why.setVisible(bool(undone.kept))
        self.changed.emit()

    def _show_kept(self) -> None:
        if self._undone is not None:
            self._undoing.show_result(self._written.batch, self._undone)
