"""What is done with the rows of a check: ticked one by one or all at once, decided by menus, and counted again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt

from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.plan import Plan
from desktop.ui.imports import work
from desktop.ui.imports.deciding import kinds_menu, row_menu
from desktop.ui.imports.row_words import why_fixed
from desktop.ui.imports.sight import Sight
from desktop.ui.imports.update_sheet import UpdateColumnsSheet

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.imports.check_step import CheckStep

# So many rows are counted and decided at once; more take longer than a frame, and are beside the window.
DIRECT = 5000


class Decisions(QObject):
    """Decides for the step that shows the rows.

    Arguments:
        step: its `sight` has what is decided.
    """

    def __init__(self, context: Context, step: CheckStep) -> None:
        super().__init__(step)
        self._context = context
        self._step = step
        self._deciding = False

    def toggle(self, position: int) -> None:
        """Ticks or unticks a row, as far as that goes; says why where it does not."""
        if self._step.model is None or self._step.sight is None:
            return
        plan, row = self._step.sight.plan, self._step.model.row(position)
        why = why_fixed(plan, row)
        if why:
            self._context.toast(self.tr("Row {number}: {reason}").format(number=row.number, reason=why))
            return
        self._decide_row(position, plan.deciding([row], not plan.is_taken(row)))

    def _decide_row(self, position: int, plan: Plan) -> None:
        assert self._step.model is not None
        assert self._step.sight is not None
        self._step.typed.decide(self._step.sight.plan.wanted)
        self._step.show_again(self._step.sight.decided(plan, [self._step.model.shown[position]]))
        self.count()

    def toggle_all(self) -> None:
        """Ticks all rows shown, or, where all are that can be, unticks them."""
        if (
            self._step.model is None
            or self._step.sight is None
            or self._deciding
            or not self._step.model.rowCount()
        ):
            return
        take = self._step.table.header.ticked != Qt.CheckState.Checked
        ask = partial(work.decide_rows, self._step.sight.plan, self._step.model.shown, take)
        if len(self._step.model.shown) <= DIRECT:
            self.decide(ask().wanted, before=self._step.sight.plan.wanted)
            return
        self._deciding = True
        task = self._context.read(self, partial(_beside, ask), "import-ticks")
        task.done.connect(partial(self._all_decided, self._step.sight.plan.wanted))
        task.failed.connect(self._not_decided)

    def _all_decided(self, before: Wanted, plan: Plan) -> None:
        """All rows were decided beside the window, unless one was decided here meanwhile: then all are once more."""
        self._deciding = False
        if self._step.sight is not None and self._step.sight.plan.wanted is before:
            self.decide(plan.wanted, before=before)
        else:
            self.toggle_all()

    def _not_decided(self, error: BaseException) -> None:
        self._deciding = False
        self._context.show_fault(error)

    def decide(self, wanted: Wanted, before: Wanted | None = None) -> None:
        """Decides any number of rows otherwise.

        Arguments:
            before: what was decided, to be gone back to; None where this goes back.
        """
        if self._step.sight is None:
            return
        if before is not None:
            self._step.typed.decide(before)
        self._step.show_again(self._step.sight.decided(self._step.sight.plan.decided(wanted)))
        self.count()

    def open_row_menu(self, position: int, place: QPoint) -> None:
        """What can be decided of one row."""
        if self._step.model is not None and self._step.sight is not None:
            row = self._step.model.row(position)
            row_menu(self._step.table, self._step.sight.plan, row, partial(self._row_chosen, position)).popup(
                place
            )

    def _row_chosen(self, position: int, decision: Decision) -> None:
        if self._step.model is not None and self._step.sight is not None:
            self._decide_row(
                position, self._step.sight.plan.with_row(self._step.model.row(position), decision)
            )

    def open_menu(self) -> None:
        """What can be decided of all rows that turned out the same, and what an update writes."""
        if self._step.sight is None:
            return
        fills: dict[str, Callable[[], object]] = {
            "named": partial(self._fill, None),
            "empty": partial(self._fill, frozenset()),
            "chosen": self._choose_columns,
        }
        menu = kinds_menu(self._step.head, self._step.sight, self._kind_chosen, fills)
        button = self._step.head.duplicates
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _kind_chosen(self, finding: Finding, decision: Decision) -> None:
        if self._step.sight is not None:
            plan = self._step.sight.plan
            self.decide(plan.with_finding(finding, decision).wanted, before=plan.wanted)

    def _fill(self, columns: frozenset[str] | None) -> None:
        if self._step.sight is not None:
            wanted = self._step.sight.plan.wanted
            self.decide(replace(wanted, columns=columns), before=wanted)

    def _choose_columns(self) -> None:
        if self._step.sight is not None:
            sheet = UpdateColumnsSheet(self._step, self._step.sight.plan)
            sheet.chosen.connect(self._fill)
            sheet.finished.connect(self._focus_table)
            sheet.open()

    def _focus_table(self) -> None:
        self._step.table.setFocus()

    def count(self) -> None:
        """Counts the rows where that is still to be done, beside the window where there are many."""
        if self._step.sight is None:
            return
        if self._step.sight.tally is None and len(self._step.sight.plan.rows) <= DIRECT:
            self._step.show_again(self._step.sight.counted())
        elif self._step.sight.tally is None:
            task = self._context.read(self, partial(_beside, self._step.sight.counted), "import-count")
            task.done.connect(self._counted)
            task.failed.connect(self._context.show_fault)
        self._step.head.show_decisions(self._step.sight)
        self._step.changed.emit()

    def _counted(self, sight: Sight) -> None:
        """The counts of what was decided then; what is decided otherwise by now is counted already or again."""
        if self._step.sight is not None and sight.plan is self._step.sight.plan:
            self._step.show_again(sight)
            self._step.changed.emit()


def _beside(ask: Callable[[], Any], _session: object) -> Any:
    """What needs no database, on a worker."""
    return ask()
