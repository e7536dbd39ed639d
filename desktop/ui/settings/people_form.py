"""What the forms of staff and stores share: inputs checked on leaving, a save bar, and a guard for what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.errors import Refused
from desktop.ui.settings.save_line import SaveLine
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.remark import Remark
from desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 347


class PeopleForm(QWidget):
    """Edits one record beside the list.

    Arguments:
        context: who is signed in.

    Signals:
        saved: with the id of what was written.
        discarded: what was typed was put away.
    """

    saved = Signal(int)
    discarded = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.record: Any = None
        self.fields: dict[str, FieldBox] = {}
        self._clean: Any = None
        self._writing = False
        self.setFixedWidth(WIDTH)
        content = QWidget()
        content.setObjectName("page")
        self.rows = QVBoxLayout(content)
        self.rows.setContentsMargins(18, 16, 20, 16)
        self.rows.setSpacing(12)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._line = SaveLine(self.tr("Discard"), self.tr("Save"))
        self.save_button = self._line.save_button
        self.save_button.clicked.connect(self.save)
        self._line.discard_button.clicked.connect(self.discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(Rule())
        column.addLayout(self._line)
        key = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self.save)

    def make_active_row(self, sentence: str) -> QWidget:
        """The switch that deactivates, and what that means."""
        self.active = Switch(self.tr("Active"), on=True)
        self.active.toggled.connect(self._typed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.tr("Active"), bold=True))
        words.addWidget(Label(sentence, style="meta", tone="secondary", wrap=True))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.active)
        return holder

    def make_problem(self) -> Remark:
        """Where a refusal that concerns no input is shown."""
        self.problem = Remark()
        return self.problem

    def add_field(self, key: str, field: FieldBox) -> FieldBox:
        """Registers an input; it is checked when it is left."""
        self.fields[key] = field
        field.left.connect(self._check_left)
        return field

    def draft(self) -> Any:
        """What is typed now."""
        raise NotImplementedError

    def fill(self, record: Any) -> None:
        """Shows a record in the inputs; None empties them for a new one."""
        raise NotImplementedError

    def problems(self) -> Iterable[Refused]:
        """What is wrong with what is typed."""
        raise NotImplementedError

    def work(self) -> Any:
        """What to run on the writer to save; it gives something with an id."""
        raise NotImplementedError

    def said(self) -> str:
        """What is said once it is saved."""
        raise NotImplementedError

    def show_record(self, record: Any) -> None:
        """Edits a record; None is a new one."""
        self.record = record
        self.fill(record)
        for field in self.fields.values():
            field.set_problem("")
        self.problem.say("")
        self._clean = self._all_typed()
        self._typed()

    def _all_typed(self) -> Any:
        return self.draft(), self.active.isChecked()

    def is_dirty(self) -> bool:
        """Whether something was typed or switched that is not saved."""
        return self._all_typed() != self._clean

    def _typed(self) -> None:
        dirty = self.is_dirty()
        idle = not self._writing
        self._line.show_state(
            self.tr("Not saved yet") if dirty else "",
            can_discard=(dirty or self.record is None) and idle,
            can_save=dirty and idle,
        )
        self.typed()

    def typed(self) -> None:
        """Follows what was typed; for forms that show more."""

    def _check_left(self) -> None:
        found = {problem.field: problem.sentence() for problem in self.problems()}
        for key, field in self.fields.items():
            if field is self.sender() and self.is_dirty():
                field.set_problem(found.get(key, ""))

    def discard(self) -> None:
        """Puts away what was typed."""
        self.show_record(self.record)
        self.discarded.emit()

    def save(self) -> None:
        """Checks and saves on the writer."""
        if not self.is_dirty() or self._writing or not self.isVisible():
            return
        problems = list(self.problems())
        for key, field in self.fields.items():
            field.set_problem(next((one.sentence() for one in problems if one.field == key), ""))
        if problems:
            self._complain(problems[0])
            return
        self._wait(True)
        task = self.context.write(self, self.work())
        task.done.connect(self._saved)
        task.failed.connect(self._failed)

    def _wait(self, writing: bool) -> None:
        self._writing = writing
        self._typed()

    def _saved(self, saved: Any) -> None:
        self._clean = self._all_typed()
        self._wait(False)
        self.context.toast(self.said())
        # What had the focus may be for new records only.
        next(iter(self.fields.values())).editor.setFocus()
        self.saved.emit(saved.id)

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        if isinstance(error, Refused):
            self._complain(error)
        else:
            self.context.show_fault(error)

    def _complain(self, problem: Refused) -> None:
        field = self.fields.get(problem.field or "")
        if field is None:
            self.problem.say(problem.sentence())
        else:
            field.set_problem(problem.sentence())
            field.editor.setFocus()
