"""What is seen of an import: its title, the kind of its rows, its four steps one at a time, and the bar under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.imports.check_step import CheckStep
from desktop.ui.imports.columns_step import ColumnsStep
from desktop.ui.imports.file_step import FileStep
from desktop.ui.imports.foot import FootBar
from desktop.ui.imports.kinds import KINDS, plural, title
from desktop.ui.imports.progress_line import ProgressLine
from desktop.ui.imports.step import Step
from desktop.ui.imports.step_header import StepHeader
from desktop.ui.page_view import PageView
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.still import Still
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

FILE, COLUMNS, CHECK, DONE = range(4)


class ImportFrame(PageView):
    """The steps and what surrounds them; what they ask for is done elsewhere.

    Arguments:
        context: who imports.
        kind: what the rows are at first.
    """

    def __init__(self, context: Context, kind: Kind) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context = context
        self._kind = kind
        self._busy = ""
        self.file = FileStep(context)
        self.columns = ColumnsStep(context)
        self.check = CheckStep(context)
        self.line = ProgressLine()
        self.foot = FootBar()
        self._stack = QStackedWidget()
        for step in (self.file, self.columns, self.check):
            self._stack.addWidget(step)
            step.changed.connect(self._show_foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Rule())
        column.addWidget(self._stack, 1)
        column.addWidget(Rule())
        column.addWidget(self.line)
        column.addWidget(self.foot)
        self._still = Still(self._stack)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 14, 20, 14)
        self.heading = Label(title(self._kind), style="page")
        row.addWidget(self.heading)
        row.addSpacing(16)
        self.kinds = Segmented([(one, plural(one), None) for one in KINDS])
        self.kinds.setAccessibleName(self.tr("What the rows are"))
        self.kinds.set_value(self._kind)
        row.addWidget(self.kinds)
        row.addStretch(1)
        steps = (self.tr("Choose a file"), self.tr("Columns"), self.tr("Check"), self.tr("Import"))
        self.steps = StepHeader(steps)
        row.addWidget(self.steps)
        return head

    def title(self) -> str:
        return self.tr("Import")

    def needs_room(self) -> bool:
        return True

    def has_bar(self) -> bool:
        return True

    def step(self) -> Step:
        """The step in sight."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Step)
        return shown

    def areas(self) -> list[QWidget]:
        return [*self.step().areas(), self.foot]

    def _show(self, at: int, step: Step) -> None:
        self._stack.setCurrentWidget(step)
        self.steps.set_current(at)
        self.kinds.setVisible(at == FILE)
        self._show_foot()
        step.take_focus()
        self.status_changed.emit()

    def _show_foot(self) -> None:
        at = self.steps.current()
        self.foot.show_foot(self.step().foot(), first=at == FILE, last=at == DONE, busy=self._busy)
