"""The import page: file, region and columns at the left, every row with its result at the right."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.controllers.entries.field import caption
from desktop.controllers.entries.opportunity import BY_KEY
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets.importing import Imported, Plan, prepare, write
from desktop.ui.imports.files import choose_file, dropped_file, save_template
from desktop.ui.imports.outcome import OutcomeCard
from desktop.ui.imports.rows import RowsModel, kind_of
from desktop.ui.page_view import PageView
from desktop.ui.regions import region_texts
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.labels import IconText, Label, Rule

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.tasks import Task

LEFT = 380
WIDTHS = (64, 104, 150, 190, 120, 120, 120)


class ImportPage(PageView):
    """One import from the chosen file to its result."""

    def __init__(self, context: Context, path: Path | None = None) -> None:
        super().__init__()
        self._context = context
        self._plan: Plan | None = None
        self._path = path
        self._task: Task | None = None
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = Label(self.tr("Import opportunities"), style="page")
        title.setContentsMargins(20, 14, 20, 14)
        column.addWidget(title)
        column.addWidget(Rule())
        self._steps = QStackedWidget()
        self._steps.addWidget(self._check_step())
        column.addWidget(self._steps, 1)
        column.addWidget(Rule())
        column.addWidget(self._foot())
        self._show_nothing()
        if path is not None:
            self.read(path)

    def title(self) -> str:
        return self.tr("Import")

    def needs_room(self) -> bool:
        return True

    def _check_step(self) -> QWidget:
        step = QWidget()
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFixedWidth(LEFT)
        scroll.setWidget(self._choices())
        row.addWidget(scroll)
        row.addWidget(Rule(vertical=True))
        row.addWidget(self._table(), 1)
        return step

    def _choices(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("File"), style="group"))
        card = QFrame()
        card.setProperty("card", "plain")
        inside = QHBoxLayout(card)
        self._name = Label("", bold=True, wrap=True)
        self._size = Label("", style="meta", tone="secondary")
        texts = QVBoxLayout()
        texts.addWidget(self._name)
        texts.addWidget(self._size)
        inside.addLayout(texts, 1)
        self.choose = Button(self.tr("&Choose…"))
        self.choose.clicked.connect(self._choose)
        inside.addWidget(self.choose)
        column.addWidget(card)
        column.addWidget(Label(self.tr("A file can also be dropped here."), style="meta", tone="hint"))
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        region_label = Label(self.tr("&Phone region"), style="meta", tone="secondary")
        column.addWidget(region_label)
        self.region = ComboBox()
        for code, text in region_texts():
            self.region.addItem(text, code)
        self.region.setAccessibleName(self.tr("Phone region"))
        self.region.activated.connect(self._region_chosen)
        region_label.setBuddy(self.region)
        column.addWidget(self.region)
        self._region_hint = Label("", style="meta", tone="hint", wrap=True)
        column.addWidget(self._region_hint)
        self._columns_title = Label(self.tr("Columns"), style="group")
        column.addWidget(self._columns_title)
        self._columns = Label("", style="meta", tone="secondary", wrap=True)
        column.addWidget(self._columns)
        column.addStretch(1)
        self.template = Button(self.tr("&Download import template"), kind="link", icon_name="download-simple")
        self.template.clicked.connect(self._save_template)
        column.addWidget(self.template, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _table(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 4)
        self.kinds = Segmented()
        self.kinds.chosen.connect(self._filter)
        head.addWidget(self.kinds)
        head.addStretch(1)
        column.addLayout(head)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        column.addWidget(self.bar)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Rows of the file"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().setDefaultSectionSize(32)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setWordWrap(False)
        column.addWidget(self.table, 1)
        return side

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 10, 20, 10)
        self._note = IconText("info", "", tone="secondary", style="body")
        row.addWidget(self._note, 1)
        self.cancel = Button(self.tr("Cancel"), key="Esc")
        self.cancel.clicked.connect(self._cancel)
        self.go = Button("", kind="primary", key="Ctrl ↵")
        self.go.clicked.connect(self._import)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        return foot

    def _show_nothing(self) -> None:
        self._name.setText(self.tr("No file chosen"))
        self._size.setText(self.tr(".csv or .xlsx"))
        self._note.set_text(self.tr("Nothing has been written yet."))
        self.go.setText(self.tr("Import"))
        self.go.refuse(self.tr("Choose a file first."))
        for widget in (self.kinds, self.table, self.region, self._region_hint, self._columns_title):
            widget.setVisible(False)

    def _choose(self) -> None:
        choose_file(self, self.read)

    def _save_template(self) -> None:
        save_template(self._context, self)

    def read(self, path: Path, region: str | None = None) -> None:
        """Reads and checks a file in the background."""
        self._path = path
        self._name.setText(path.name)
        self._size.setText(self.tr("Reading…"))
        self._busy(True)
        self.go.refuse(self.tr("The file is being read."))
        progress = Progress()
        self._task = self._context.read(self, partial(_prepare, path, region, progress), "import")
        self._task.done.connect(self._show_plan)
        self._task.failed.connect(self._failed)
        self._progress = progress

    def _busy(self, busy: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(busy)

    def _region_chosen(self) -> None:
        if self._path is not None:
            self.read(self._path, self.region.currentData())

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self._task = None
        if not isinstance(error, Cancelled):
            self._size.setText(self.tr("The file was not imported."))
            self._context.show_fault(error)
        if self._plan is not None:
            self._show_plan(self._plan)

    def _show_plan(self, plan: Plan) -> None:
        self._busy(False)
        self._task = None
        self._plan = plan
        self._size.setText(self.tr("%n row(s)", "", len(plan.rows)))
        self._show_notes(plan)
        self._show_region(plan)
        captions = [caption(BY_KEY[key]) for key in BY_KEY if key in plan.columns.columns]
        lines = [self.tr("Recognised: {columns}").format(columns=", ".join(captions))]
        if plan.left_out:
            lines.append(self.tr("Left out: {columns}").format(columns=", ".join(plan.left_out)))
        self._columns.setText("\n".join(lines))
        self.model = RowsModel(plan.rows, self._context.directory)
        self.table.setModel(self.model)
        for section, width in enumerate(WIDTHS):
            self.table.setColumnWidth(section, width)
            self.table.setColumnHidden(section, self.model.is_empty(section))
        counts = Counter(kind_of(row) for row in plan.rows)
        kind = "error" if plan.bad else "all"
        self._offer_kinds(len(plan.rows), counts, kind)
        self._filter(kind)
        for widget in (self.kinds, self.table, self.region, self._region_hint, self._columns_title):
            widget.setVisible(True)
        self._show_foot(plan)

    def _offer_kinds(self, total: int, counts: Counter[str], kind: str) -> None:
        self.kinds.set_options(
            [
                ("all", self.tr("All {count}").format(count=total), None),
                ("new", self.tr("New {count}").format(count=counts["new"]), None),
                ("warning", self.tr("Warnings {count}").format(count=counts["warning"]), None),
                ("error", self.tr("Errors {count}").format(count=counts["error"]), None),
            ]
        )
        self.kinds.set_value(kind)

    def _show_notes(self, plan: Plan) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for earlier in plan.earlier[:1]:
            text = self.tr("This very file was imported before, by {person} on {date}: %n row(s).", "", earlier.created)
            person, date = self._context.directory.staff_name(earlier.staff), earlier.at.astimezone()
            self._notes.addWidget(
                IconText("warning", text.format(person=person, date=f"{date:%Y-%m-%d %H:%M}"), tone="warning", wrap=True)
            )
        for note in plan.table.notes:
            self._notes.addWidget(IconText("info", note.sentence(), tone="secondary", wrap=True))

    def _show_region(self, plan: Plan) -> None:
        position = self.region.findData(plan.region)
        if position < 0:
            self.region.addItem(plan.region, plan.region)
            position = self.region.count() - 1
        self.region.setCurrentIndex(position)
        fitting = plan.region_counts.get(plan.region, 0)
        hint = self.tr("Numbers without a country code are read so; of a sample, %n fit(s).", "", fitting)
        self._region_hint.setText(hint)

    def _show_foot(self, plan: Plan) -> None:
        bad = len(plan.bad)
        if bad:
            self._note.set_text(self.tr("%n row(s) with errors: nothing is imported until they are corrected.", "", bad))
            self.go.refuse(self.tr("Correct the rows with errors in the file and choose it again."))
        else:
            self._note.set_text(self.tr("Nothing has been written yet."))
            self.go.refuse("" if plan.rows else self.tr("The file has no rows."))
        self.go.setText(self.tr("Import %n row(s)", "", len(plan.rows)))

    def _filter(self, kind: Any) -> None:
        if self._plan is not None:
            self.model.filter(kind)

    def _import(self) -> None:
        if self._plan is None or self._task is not None or not self.go.isEnabled():
            return
        self.go.refuse(self.tr("The rows are being imported."))
        self.bar.setVisible(True)
        self._task = self._context.write(self, partial(_write, self._plan))
        self._task.progressed.connect(self._progressed)
        self._task.done.connect(self._imported)
        self._task.failed.connect(self._failed)

    def _progressed(self, progress: Progress) -> None:
        self.bar.setRange(0, max(progress.total, 1))
        self.bar.setValue(progress.done)

    def _imported(self, imported: Imported) -> None:
        self._busy(False)
        self._task = None
        assert self._plan is not None
        card = OutcomeCard(self._plan, imported)
        self._steps.addWidget(card)
        self._steps.setCurrentWidget(card)
        self._note.hide()
        self.cancel.hide()
        self.go.refuse("")
        self.go.setText(self.tr("Show the opportunities"))
        self.go.clicked.disconnect(self._import)
        self.go.clicked.connect(self._close)

    def _cancel(self) -> None:
        if self._task is not None:
            self._progress.cancel()
            self._task.cancel()
        else:
            self._close()

    def _close(self) -> None:
        self.closed.emit(self)

    def can_leave(self, proceed: Any) -> bool:
        return self._task is None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None and self._task is None:
            self.read(path)


def _prepare(path: Path, region: str | None, progress: Progress, session: Any) -> Plan:
    return prepare(session, path, progress, region)


def _write(plan: Plan, session: Any, progress: Progress) -> Imported:
    return write(session, plan, progress)
