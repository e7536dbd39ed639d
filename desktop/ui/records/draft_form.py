"""The fields of a record on a form: what is typed, what changed, and what is wrong, field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.entries.field import Checked, EntryContext, Field, Problem, Severity, caption
from desktop.ui import theme
from desktop.ui.records.editors.choice import ChoiceEditor, SegmentEditor
from desktop.ui.records.editors.factory import Editor, editor_for, typed
from desktop.ui.records.editors.text import LongTextEditor, TextEditor
from desktop.ui.records.form_layout import COLUMNS, Cell, Group
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.labels import Label, Rule

if TYPE_CHECKING:
    from desktop.ui.context import Context

Check = Callable[[Mapping[str, Any], EntryContext], Checked]

COLUMN_GAP = 16
ROW_GAP = 9
# What is said below a field stands closer to it than the next row.
CLOSE_GAP = 4


class DraftForm(QWidget):
    """Editors made from a field description and a layout, checked by the description's own check.

    A problem shows once the person has left its field; a problem about several fields, once all of them were left.

    Arguments:
        context: lists, region and currency.
        fields: the description; fields that the layout does not name are left out.
        groups: where they stand.
        check: says what is wrong with a draft.
        together: by a problem's code, the fields that must all have been left before it shows.
        columns: how many equal columns a row has.

    Signals:
        edited: a field was changed by the person; carries its key.
        problems_changed: other problems are shown now.
    """

    edited = Signal(str)
    problems_changed = Signal()

    def __init__(
        self,
        context: Context,
        fields: Sequence[Field],
        groups: Sequence[Group],
        check: Check,
        *,
        together: Mapping[str, frozenset[str]] | None = None,
        columns: int = COLUMNS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._fields = {one.key: one for one in fields}
        self._check = check
        self._together = dict(together or {})
        self._columns = columns
        self._boxes: dict[str, FieldBox] = {}
        self._editors: dict[str, Editor] = {}
        self._places: dict[str, tuple[QGridLayout, int, int]] = {}
        self._extra: dict[str, Any] = {}
        self._opened: dict[str, Any] = {}
        self._left: set[str] = set()
        self._shown: tuple[Problem, ...] = ()
        self.build(groups)
        self.set_draft({})

    def build(self, groups: Sequence[Group]) -> None:
        """Lays the groups out below each other."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CLOSE_GAP)
        for at, group in enumerate(groups):
            if at:
                column.addSpacing(CLOSE_GAP)
                column.addWidget(Rule())
                column.addSpacing(CLOSE_GAP)
            if group.title:
                column.addWidget(Label(QCoreApplication.translate("FormGroups", group.title), style="group"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(COLUMN_GAP)
            grid.setVerticalSpacing(CLOSE_GAP)
            for place in range(self._columns):
                grid.setColumnStretch(place, 1)
                grid.setColumnMinimumWidth(place, 60)
            for row, cells in enumerate(group.rows):
                start = 0
                for cell in cells:
                    self.add_cell(grid, 2 * row, start, cell)
                    start += cell.span
            column.addLayout(grid)

    def add_cell(self, grid: QGridLayout, row: int, start: int, cell: Cell) -> None:
        """Makes the fields of a cell and puts them into a row and column of a grid; the row below is for messages."""
        boxes = [self._make_box(key) for key in cell.keys]
        for key in cell.keys:
            self._places[key] = (grid, row + 1, start)
        if len(boxes) == 1:
            grid.addWidget(boxes[0], row, start, 1, cell.span, Qt.AlignmentFlag.AlignTop)
            return
        side = QHBoxLayout()
        side.setSpacing(8)
        for box in boxes:
            side.addWidget(box, 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(side, row, start, 1, cell.span)

    def _make_box(self, key: str) -> FieldBox:
        field = self._fields[key]
        editor = self.make_editor(field)
        holder = _Left(editor) if isinstance(editor, SegmentEditor) else editor
        box = FieldBox(caption(field), holder, required=field.required)
        box.setObjectName(key)
        box.setContentsMargins(0, ROW_GAP - CLOSE_GAP, 0, 0)
        self.adopt(key, box, editor)
        return box

    def make_editor(self, field: Field) -> Editor:
        """The editor a field is typed in."""
        return editor_for(field, self._context)

    def adopt(self, key: str, box: FieldBox, editor: Any) -> None:
        """Makes an editor that stands in a box one of the form's.

        Arguments:
            editor: has a signal `edited`, and `value()` and `set_value(value)`.
        """
        editor.edited.connect(partial(self._edited, key))
        leaving = getattr(editor, "left", box.left)
        leaving.connect(partial(self.leave, key))
        self._boxes[key], self._editors[key] = box, editor

    def add_below(self, key: str, widget: QWidget, span: int = 1) -> None:
        """Puts a widget between a field's row and the next, from the field's column over `span` columns."""
        grid, row, start = self._places[key]
        grid.addWidget(widget, row, start, 1, span)

    def add_beside(self, key: str, widget: QWidget) -> None:
        """Puts a widget into the column right of a field that takes one."""
        grid, row, start = self._places[key]
        grid.addWidget(widget, row - 1, start + 1, Qt.AlignmentFlag.AlignTop)

    def box(self, key: str) -> FieldBox:
        """A field with its label and message."""
        return self._boxes[key]

    def editor(self, key: str) -> Any:
        """What a field is typed in."""
        return self._editors[key]

    def has(self, key: str) -> bool:
        """Whether a field stands on the form."""
        return key in self._boxes

    def set_values(self, values: Mapping[str, Any], keep: Sequence[str] = ()) -> None:
        """Shows a stored record as the state from which changes count.

        Arguments:
            values: typed values by field.
            keep: fields that are not on the form but belong to the draft.
        """
        draft = {key: typed(self._fields[key], values.get(key)) for key in (*self._editors, *keep)}
        self.set_draft(draft)

    def set_draft(self, draft: Mapping[str, Any]) -> None:
        """Shows a draft as the state from which changes count; nothing is wrong yet."""
        self._extra = {key: value for key, value in draft.items() if key not in self._editors}
        self._show(draft)
        self._opened = self.draft()
        self.forgive()

    def take_draft(self, draft: Mapping[str, Any]) -> None:
        """Shows a draft as if it had been typed over what was opened."""
        self._extra |= {key: value for key, value in draft.items() if key not in self._editors}
        self._show(self._opened | dict(draft))
        self._left |= {key for key in self._editors if self.draft()[key] != self._opened[key]}
        self._show_problems()

    def _show(self, draft: Mapping[str, Any]) -> None:
        for key, editor in self._editors.items():
            value = draft.get(key)
            if isinstance(editor, ChoiceEditor) and value is not None:
                editor.offer(value, self._name(self._fields[key], value))
            editor.set_value(value)

    def _name(self, field: Field, value: Any) -> str:
        from desktop.controllers.entries.showing import show

        return show(field.key, value, self._context.directory)

    def draft(self) -> dict[str, Any]:
        """What is typed, by field."""
        return self._extra | {key: editor.value() for key, editor in self._editors.items()}

    def opened(self) -> dict[str, Any]:
        """The draft from which changes count."""
        return dict(self._opened)

    def is_changed(self) -> bool:
        """Whether the person changed anything."""
        return self.draft() != self._opened

    def checked(self) -> Checked:
        """What is typed, parsed and checked; nothing new is shown."""
        return self._check(self.draft(), self._context.entry_context)

    def _edited(self, key: str) -> None:
        if isinstance(self._editors[key], ChoiceEditor) or self._boxes[key].problem():
            # A message that no longer holds goes at once; a new one waits until the field is left.
            self._show_problems(frozenset({key}))
        self.edited.emit(key)

    def leave(self, key: str) -> None:
        """The person left a field: what is wrong with it shows from now on."""
        self._left.add(key)
        self._show_problems()

    def show_all(self) -> bool:
        """Shows everything that is wrong; tells whether nothing prevents saving."""
        self._left |= set(self._editors)
        self._show_problems()
        return not self.checked().errors

    def forgive(self) -> None:
        """Shows no problem until a field is left again."""
        self._left.clear()
        self._show_problems()

    def complain(self, key: str, sentence: str) -> None:
        """Shows under a field what someone else found wrong with it, until it is typed anew."""
        self._boxes[key].set_problem(sentence, "error")

    def _show_problems(self, typing: frozenset[str] = frozenset()) -> None:
        found = [one for one in self.checked().problems if self._is_due(one)]
        if typing:
            before = {(one.field, one.code) for one in self._shown}
            found = [one for one in found if one.field not in typing or (one.field, one.code) in before]
        first: dict[str, Problem] = {}
        for one in found:
            first.setdefault(one.field, one)
        for key, box in self._boxes.items():
            one = first.get(key)
            severity = "warning" if one and one.severity is Severity.WARNING else "error"
            box.set_problem(one.text() if one else "", severity)
        self._shown = tuple(first.values())
        self.problems_changed.emit()

    def _is_due(self, problem: Problem) -> bool:
        needed = self._together.get(problem.code, frozenset({problem.field}))
        return needed <= self._left

    def faults(self) -> tuple[Problem, ...]:
        """The problems shown that prevent saving, in reading order."""
        order = list(self._editors)
        wrong = [one for one in self._shown if one.severity is Severity.ERROR and one.field in order]
        return tuple(sorted(wrong, key=lambda one: order.index(one.field)))

    def show_next_fault(self) -> None:
        """Puts the cursor into the first field at fault after the one it is in."""
        wrong = [one.field for one in self.faults()]
        if not wrong:
            return
        order = list(self._editors)
        here = next((at for at, key in enumerate(order) if self._has_focus(key)), -1)
        after = [key for key in wrong if order.index(key) > here]
        self.focus((after or wrong)[0])

    def _has_focus(self, key: str) -> bool:
        focused = self.focusWidget()
        return (
            focused is not None
            and (focused is self._boxes[key] or self._boxes[key].isAncestorOf(focused))
            and focused.hasFocus()
        )

    def focus(self, key: str) -> None:
        """Puts the cursor into a field."""
        self._editors[key].setFocus()

    def set_read_only(self, reason: str) -> None:
        """Locks every field; the reason is said on hover. An empty one unlocks."""
        for key in self._editors:
            self.lock(key, reason)

    def lock(self, key: str, reason: str) -> None:
        """Locks a field; the reason is said on hover. An empty one unlocks."""
        editor = self._editors[key]
        if isinstance(editor, TextEditor | LongTextEditor):
            editor.setReadOnly(bool(reason))
        else:
            editor.setProperty("locked", bool(reason))
            theme.restyle(editor)
            editor.setEnabled(not reason)
        self._boxes[key].lock(bool(reason))
        self._boxes[key].setToolTip(reason)


class _Left(QWidget):
    """Keeps an editor of fixed width at the left of its column."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self._editor = editor
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(editor)
        row.addStretch(1)
        self.setFocusProxy(editor)

    def set_state(self, state: str) -> None:
        """Passes the state on."""
        set_state = getattr(self._editor, "set_state", None)
        if set_state is not None:
            set_state(state)
