"""One business parameter in a card: its editor, what is said of it, and what is wrong with what was typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop.controllers.entries.field import clean
from desktop.controllers.numbering import next_number
from desktop.controllers.parameter_checks import NUMBERS, check_parameter
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.settings.cards import SettingsCard
from desktop.ui.widgets.after_click import after_click
from desktop.ui.widgets.fields import PASSING, ComboBox, LineEdit, TextEdit
from desktop.ui.widgets.remark import Remark
from desktop.words import Kind, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

FORMAT_WIDTH = 232
FORMAT_LIMIT = 60


class ParameterRow(QObject):
    """Follows what is stored until something else is typed; a fault is told once the editor is left.

    Arguments:
        key: the parameter.
        name: what it is called where other parameters are, too.
        editor: where it is typed or chosen.
        title: what it is called in its card; the name where none is given.

    Signals:
        typed: the value changed, by whomever.
        submitted: Enter in a line.
    """

    typed = Signal()
    submitted = Signal()

    def __init__(
        self,
        key: str,
        name: str,
        editor: ComboBox | LineEdit | TextEdit,
        parent: QWidget,
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self.key, self.name, self.editor = key, name, editor
        self._title = title or name
        self.problem = Remark()
        self._parent = parent
        self._stored = self.value()
        editor.setAccessibleName(name)
        editor.installEventFilter(self)
        if isinstance(editor, ComboBox):
            editor.chosen.connect(self._typed)
        else:
            editor.textChanged.connect(self._typed)
        if isinstance(editor, LineEdit):
            editor.submitted.connect(self.submitted)

    def add_to(self, card: SettingsCard, sentence: str, *more: QWidget) -> None:
        """Shows it in a card.

        Arguments:
            sentence: what it is for; may be said later.
            more: what stands behind the editor, such as a unit.
        """
        self.sentence = card.add_row(self._title, sentence, self.editor, *more, remark=self.problem)
        self._show_words()

    def say(self, sentence: str) -> None:
        """Changes what stands below the name."""
        self.sentence.setText(sentence)
        self._show_words()

    def value(self) -> Any:
        """What is typed or chosen, as it would be stored; None where it is nothing of that kind."""
        if isinstance(self.editor, ComboBox):
            return self.editor.value()
        return clean(self.editor.text(), keep_lines=isinstance(self.editor, TextEdit))

    def show_value(self, value: Any) -> None:
        """Shows a value in the editor."""
        if isinstance(self.editor, ComboBox):
            self.editor.set_value(value)
            self._typed()
        elif isinstance(self.editor, TextEdit):
            self.editor.set_text(value)
        else:
            self.editor.setText(str(value))

    def is_dirty(self) -> bool:
        """Whether it differs from what is stored."""
        return self.value() != self._stored

    def follow(self, stored: Any) -> None:
        """Shows what is stored by now, unless something else is typed."""
        dirty, self._stored = self.is_dirty(), stored
        if not dirty:
            self.discard()

    def discard(self) -> None:
        """Shows what is stored."""
        self.show_value(self._stored)
        self.complain(None)

    def fault(self) -> Refused | None:
        """Why what is typed cannot be stored; None where it can."""
        try:
            check_parameter(self.key, self.value())
        except Refused as refused:
            return refused
        return None

    def complain(self, fault: Refused | None) -> None:
        """Says what is wrong, or takes that away."""
        self.problem.say(fault.sentence() if fault else "")
        self.editor.set_state("error" if fault else "")
        self._show_words()

    def check(self) -> bool:
        """Says what is wrong with what is typed; gives whether it can be stored."""
        fault = self.fault() if self.is_dirty() else None
        self.complain(fault)
        return fault is None

    def _left(self) -> None:
        self.check()

    def _typed(self, _value: object = None) -> None:
        # What was mended is not called wrong any longer; what is being typed is not called wrong yet.
        if self.problem.label.text() and self.fault() is None:
            self.complain(None)
        self.typed.emit()

    def _show_words(self) -> None:
        """What is wrong takes the place of what is always said, so that the rows below stay where they are."""
        wrong = self.problem.label.text()
        self.sentence.setVisible(bool(self.sentence.text()) and not wrong)
        self.editor.setAccessibleDescription(wrong or self.sentence.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in PASSING:
            after_click(self._parent, self._left)
        return super().eventFilter(watched, event)


class DaysRow(ParameterRow):
    """A number of days."""

    def __init__(self, key: str, name: str, parent: QWidget) -> None:
        editor = LineEdit(limit=4)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        super().__init__(key, name, editor, parent)

    def value(self) -> Any:
        text = super().value()
        return int(text) if text.isdecimal() else None


class FormatRow(ParameterRow):
    """A format of record numbers, with the number that would come next under it.

    Arguments:
        key: one of `NUMBERS`.
        context: reads which number is free.
    """

    def __init__(self, context: Context, key: str, parent: QWidget) -> None:
        editor = LineEdit(limit=FORMAT_LIMIT)
        editor.setFixedWidth(FORMAT_WIDTH)
        kind = label(NUMBERS[key])
        super().__init__(key, self.tr("{kind}: number format").format(kind=kind), editor, parent, kind)
        self._context = context

    def show_next(self) -> None:
        """Looks the next number up; a format that is being typed has none yet."""
        if self.fault() is not None:
            self.say("…")
            return
        pattern = self.value()
        task = self._context.read(self, partial(_next, NUMBERS[self.key], pattern), "next number")
        task.done.connect(partial(self._show_number, pattern))
        task.failed.connect(self._context.show_fault)

    def _show_number(self, pattern: str, number: str) -> None:
        if pattern == self.value():
            self.say(self.tr("The next one: {number}").format(number=number))


def _next(kind: Kind, pattern: str, session: Session) -> str:
    return next_number(session, kind, pattern)
