"""The third step of an import: every row with what it turned out to be, and what is to be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.spreadsheets.decisions import Wanted
from desktop.spreadsheets.plan import WRITTEN, Earlier
from desktop.spreadsheets.table import place_of
from desktop.ui.imports import work
from desktop.ui.imports.check_decisions import Decisions
from desktop.ui.imports.check_head import CheckHead
from desktop.ui.imports.check_words import foot_note
from desktop.ui.imports.corrections import Corrections, Texts
from desktop.ui.imports.error_export import export_errors
from desktop.ui.imports.rows import RowsModel
from desktop.ui.imports.rows_table import RowsTable
from desktop.ui.imports.sight import ALL, KINDS, UNSETTLED, Sight
from desktop.ui.imports.step import Foot, Step
from desktop.ui.records.moments import moment
from desktop.ui.widgets.labels import IconText

if TYPE_CHECKING:
    from desktop.ui.context import Context


class CheckStep(Step):
    """Shows a checked file; `sight` has the plan with what the person decided.

    Signals:
        cells_typed: cells were typed anew; carries all texts that are not checked yet, by row number and position of
            the column. The next one stands for those before.
    """

    cells_typed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sight: Sight | None = None
        self.model: RowsModel | None = None
        self.typed = Corrections()
        self.head = CheckHead()
        self.kinds, self.copy = self.head.kinds, self.head.copy
        self.earlier = IconText("warning", "", tone="warning", style="body", wrap=True)
        self.earlier.setContentsMargins(20, 2, 20, 6)
        self.earlier.hide()
        self.table = RowsTable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.earlier)
        column.addWidget(self.table, 1)
        self.decisions = Decisions(context, self)
        self._listen()

    def _listen(self) -> None:
        self.head.filtered.connect(self._filter_again)
        self.head.duplicates_asked.connect(self.decisions.open_menu)
        self.head.export_asked.connect(self.export_errors)
        self.head.copy_asked.connect(self.copy_list)
        self.table.toggle_asked.connect(self.decisions.toggle)
        self.table.all_asked.connect(self.decisions.toggle_all)
        self.table.menu_asked.connect(self.decisions.open_row_menu)
        self.table.undo_asked.connect(self.take_back)
        self.table.next_asked.connect(self.next_error)

    def show_sight(self, sight: Sight) -> None:
        """Shows another file, or the same one read otherwise."""
        before = self.sight
        if before is None or not before.plan.is_like(sight.plan):
            self.typed = Corrections()
        else:
            self.typed.follow(sight.plan.table)
        self.sight = sight
        old, self.model = self.model, RowsModel(sight, self._context.directory, self.typed)
        self.model.setParent(self.table)
        self.model.cell_typed.connect(self._typed)
        self.kinds.set_value(None)
        self.head.unsettled.setChecked(False)
        self.head.show_sight(sight)
        self.kinds.set_value(ALL)
        self.table.show_model(self.model)
        if old is not None:
            old.deleteLater()
        self._tell_earlier(sight.plan.earlier)
        self._filter_again()

    def forget(self) -> None:
        """Another source is read: what was typed and decided of the one before is nothing to it."""
        self.sight, self.typed = None, Corrections()

    @property
    def work(self) -> int:
        """How many cells were typed anew and rows decided one by one, which leaving would lose."""
        return self.typed.count + (len(self.sight.plan.wanted.by_row) if self.sight is not None else 0)

    def show_corrected(self, sight: Sight) -> None:
        """Shows what became of what was typed; everything stays in its place, and what was decided stays decided."""
        if self.sight is None or self.model is None:
            return
        wanted = self.sight.plan.wanted
        self.typed.checked()
        if sight.plan.wanted != wanted:
            sight = sight.decided(sight.plan.decided(wanted))
        self.show_again(sight)
        self.head.show_sight(sight)
        self.decisions.count()

    def correction_failed(self) -> None:
        """What was typed could not be checked: the sheet is as it was."""
        if self.sight is not None and self.model is not None:
            self.typed.follow(self.sight.plan.table)
            self.model.refresh()
            self.changed.emit()

    def _tell_earlier(self, earlier: Sequence[Earlier]) -> None:
        """Says that the same rows were imported before, and when last."""
        self.earlier.setVisible(bool(earlier))
        if not earlier:
            return
        last = earlier[0]
        if last.same_file:
            text = self.tr(
                "This very file was imported before, by {person}, {date}: %n row(s).", "", last.created
            )
        else:
            text = self.tr(
                "The same rows were imported before from {file}, by {person}, {date}: %n row(s).",
                "",
                last.created,
            )
        person = self._context.directory.staff_name(last.staff)
        self.earlier.set_text(text.format(person=person, date=moment(last.at), file=last.file_name))

    def foot(self) -> Foot:
        if self.sight is None:
            return Foot()
        if self.sight.tally is None:
            return Foot(
                self.tr("The rows are being counted."), refusal=self.tr("The rows are being counted.")
            )
        rows, bad = self.sight.written(), self.sight.count("error")
        refusal = "" if rows else self.tr("No row would be imported.")
        if self.typed.unchecked:
            refusal = self.tr("What you typed is being checked.")
        return Foot(
            foot_note(self.sight),
            fix=self.tr("&Correct %n error(s)", "", bad) if bad else "",
            forward=self.tr("Import %n row(s)", "", rows),
            refusal=refusal,
        )

    def fix(self) -> None:
        self.next_error()

    def areas(self) -> list[QWidget]:
        return [self.kinds, self.table]

    def take_focus(self) -> None:
        self.table.setFocus()

    def filter(self, kind: Any) -> None:
        """Shows `all` rows or those of one kind."""
        self.kinds.set_value(kind)
        self._filter_again()

    def _filter_again(self) -> None:
        """Shows the rows that are asked for; the current one stays current where it is among them."""
        if self.model is None or self.sight is None:
            return
        current = self.table.currentIndex()
        place = self.model.shown[current.row()] if current.isValid() else 0
        unsettled = self.head.unsettled.isChecked()
        self.model.show_rows(self.sight.places(self.kinds.value() or ALL, unsettled=unsettled))
        if self.model.rowCount():
            at = min(self.model.position_of(place), self.model.rowCount() - 1)
            self.table.go_to(at, max(current.column(), self._first()))
        self._show_ticks()
        self.changed.emit()

    def _first(self) -> int:
        """The column that is current at first: where the name stands."""
        return 0 if self.model is None else self.model.section_of("name")

    def next_error(self) -> None:
        """Goes to the next cell with an error, among all rows where none is shown, and edits it."""
        if self.model is None or self.sight is None or not self.sight.count("error"):
            return
        current = self.table.currentIndex()
        found = self.model.next_error(current.row(), current.column() if self._is_fault(current) else -1)
        if found is None:
            self.head.unsettled.setChecked(False)
            self.filter(ALL)
            found = self.model.next_error(-1)
        if found is not None:
            self.table.setFocus()
            self.table.go_to(*found)
            self.table.begin()

    def _is_fault(self, index: Any) -> bool:
        """Whether a cell is one of the errors of its row; F8 goes on behind it."""
        model = self.model
        return model is not None and index.isValid() and index.column() in model.errors_of(index.row())

    def copy_list(self) -> None:
        """Puts the rows with errors, or else those with warnings, on the clipboard with their reasons."""
        if self.sight is not None:
            task = self._context.read(self, partial(work.list_rows, self.sight), "import-list")
            task.done.connect(self._copied)
            task.failed.connect(self._context.show_fault)

    def _copied(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._context.toast(self.tr("%n row(s) copied with their reasons", "", text.count("\n")))

    def export_errors(self) -> None:
        """Asks where to write the rows with errors."""
        if self.sight is not None:
            export_errors(self._context, self, self.sight.plan)

    def _typed(self, row: int, position: int, text: str) -> None:
        if self.sight is not None:
            place = (row, position)
            self.typed.type({place: text}, {place: self._raw(place)})
            self._send()

    def _raw(self, place: tuple[int, int]) -> str:
        assert self.model is not None
        assert self.sight is not None
        at = place_of(self.sight.plan.table, place[0])
        return self.model.raw_at(at, place[1])

    def _send(self) -> None:
        """Has everything that was typed checked; what is being checked already is once more."""
        assert self.model is not None
        self.model.refresh()
        self.changed.emit()
        self.cells_typed.emit(self.typed.unchecked)

    def take_back(self) -> None:
        """Takes back what was typed or decided last."""
        step = self.typed.take_back()
        if isinstance(step, Wanted):
            self.decisions.decide(step)
        elif step is not None:
            self._type_back(step)

    def _type_back(self, texts: Texts) -> None:
        assert self.sight is not None
        assert self.model is not None
        self.typed.type(texts, {place: self._raw(place) for place in texts}, undo=False)
        row, position = next(iter(texts))
        at = self.model.position_of(place_of(self.sight.plan.table, row))
        if at < self.model.rowCount() and self.model.row(at).number == row:
            self.table.go_to(at, self.model.section_at(position))
        self._send()

    def show_again(self, sight: Sight) -> None:
        """Shows the same rows, checked or decided otherwise."""
        assert self.model is not None
        self.sight = sight
        self.model.show_sight(sight)
        self._show_ticks()

    def _show_ticks(self) -> None:
        """Whether all, some or none of the rows shown are ticked, as far as their kinds tell."""
        if self.sight is None:
            return
        sight, kind = self.sight, self.kinds.value() or ALL
        among = UNSETTLED if self.head.unsettled.isChecked() else KINDS
        kinds = among if kind == ALL else (kind,)
        taken = sum(sight.coming_to(one, *kinds) for one in WRITTEN)
        most = sum(map(sight.takeable, kinds))
        states = Qt.CheckState
        state = states.Unchecked if not taken else states.PartiallyChecked
        self.table.header.set_state(states.Checked if taken and taken >= most else state)
