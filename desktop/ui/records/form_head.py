"""The head of a form: where one is, which record it is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.subject import Facts
from desktop.translation import translate
from desktop.ui import theme
from desktop.ui.records.moments import near_day, short_moment
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from desktop.ui.context import Context


class FormHead(QWidget):
    """Breadcrumb, title with its marks, and the action bar; a kind of record fills the last two.

    Arguments:
        context: who is signed in.
        home: what the list is called.

    Signals:
        back_asked: to the list.
        step_asked: to the previous (-1) or next (1) record of the list.
        window_asked: into a window of its own.
    """

    back_asked = Signal()
    step_asked = Signal(int)
    window_asked = Signal()

    def __init__(self, context: Context, home: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._alone = False
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAGE_MARGIN, 4, theme.PAGE_MARGIN, 10)
        column.setSpacing(4)
        self.trail = self._make_trail(home)
        column.addLayout(self.trail)
        self.marks = QHBoxLayout()
        self.marks.setSpacing(10)
        self.title = self.make_title()
        self.about = Label("", style="meta", tone="secondary")
        self.marks.addWidget(self.title)
        self.marks.addStretch(1)
        self.marks.addWidget(self.about)
        column.addLayout(self.marks)
        column.addSpacing(2)
        self.bar = QWidget(self)
        self.actions_row = QHBoxLayout(self.bar)
        self.actions_row.setContentsMargins(0, 0, 0, 0)
        self.actions_row.setSpacing(8)
        column.addWidget(self.bar)

    def make_title(self) -> Label:
        """Makes the title, which is shown whole where the actions have a row of their own."""
        return Label("", style="page")

    def add_marks(self, *marks: QWidget) -> None:
        """Puts pills and tags behind the title."""
        for mark in marks:
            self.marks.insertWidget(self.marks.count() - 2, mark)

    def _make_trail(self, home: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.back = IconButton("arrow-left", self.tr("Back to the list"))
        self.back.clicked.connect(self.back_asked)
        self.home = Button(home, kind="trail")
        self.home.clicked.connect(self.back_asked)
        self.number = Label("", style="meta")
        self.place = Label("", style="meta", tone="secondary")
        self.previous = IconButton("caret-up", self.tr("Previous record (Ctrl ↑)"))
        self.next = IconButton("caret-down", self.tr("Next record (Ctrl ↓)"))
        self.previous.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self.pop_out = IconButton("arrow-square-out", self.tr("Open in its own window"))
        self.pop_out.clicked.connect(self.window_asked)
        for widget in (self.back, self.home, Label("/", style="meta", tone="hint"), self.number):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.place, self.previous, self.next, self.pop_out):
            row.addWidget(widget)
        return row

    def _step_back(self) -> None:
        self.step_asked.emit(-1)

    def _step_on(self) -> None:
        self.step_asked.emit(1)

    def set_alone(self) -> None:
        """It stands in a window of its own already."""
        self._alone = True
        self.pop_out.hide()

    def show_numberless(self, title: str, trail: str) -> None:
        """Shows the head of a record that is not saved yet."""
        self.number.setText(trail)
        self.title.setText(title)
        self.about.setText("")
        self.pop_out.hide()
        self.bar.hide()
        self.show_place(0, 0)

    def show_numbered(self, title: str, number: str) -> None:
        """Shows the head of a stored record."""
        self.number.setText(number)
        self.title.setText(title)
        self.pop_out.setVisible(not self._alone)
        self.bar.show()

    def show_place(self, at: int, of: int) -> None:
        """Where the record stands in its list: the `at`th `of` so many; 0 where it came from no list."""
        for widget in (self.place, self.previous, self.next):
            widget.setVisible(of > 0)
        self.place.setText(f"{at:,} / {of:,}")
        self.previous.setEnabled(at > 1)
        self.next.setEnabled(at < of)

    def show_named(self, facts: Facts, needs: str) -> None:
        """Shows the head of a stored record that is somebody who needs something."""
        self.show_numbered(" · ".join(part for part in (facts.name, _shortened(needs)) if part), facts.number)
        self.title.setToolTip(needs)

    def tell_about(self, record: Any) -> None:
        """Says who entered a record and when, and when it last changed."""
        text = translate("FormHeader", "Created by {person} {day} · updated {time}")
        self.about.setText(
            text.format(
                person=self._context.directory.staff_name(record.creator),
                day=near_day(record.created_at.astimezone().date()),
                time=short_moment(record.updated_at),
            )
        )


def _shortened(needs: str) -> str:
    """The first needs, as many as a title takes."""
    parts = needs.split("、")
    shown = "、".join(parts[:3])
    return f"{shown}…" if len(parts) > 3 else shown
