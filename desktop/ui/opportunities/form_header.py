"""The head of an opportunity's form: where one is, which record it is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.opportunities import Opportunity
from desktop.controllers.rights import Grant, granted
from desktop.controllers.workflow import ORDER
from desktop.ui import theme
from desktop.ui.records.command_button import CommandButton, MoreButton
from desktop.ui.records.commands import Commands
from desktop.ui.records.moments import near_day, short_moment
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.pill import VOIDED, Pill, Tag
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

QUIET = (Operation.RESCHEDULE, Operation.RECYCLE, Operation.CLOSE, Operation.SUBMIT)


class FormHeader(QWidget):
    """Breadcrumb, title with its marks, and the action bar.

    Signals:
        back_asked: to the list.
        step_asked: to the previous (-1) or next (1) record of the list.
        window_asked: into a window of its own.
    """

    back_asked = Signal()
    step_asked = Signal(int)
    window_asked = Signal()

    def __init__(self, context: Context, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._alone = False
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAGE_MARGIN, 4, theme.PAGE_MARGIN, 10)
        column.setSpacing(4)
        column.addLayout(self._make_trail())
        column.addLayout(self._make_title())
        column.addSpacing(2)
        self.bar = QWidget(self)
        self._fill_actions(commands)
        column.addWidget(self.bar)

    def _make_trail(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.back = IconButton("arrow-left", self.tr("Back to the list"))
        self.back.clicked.connect(self.back_asked)
        self.home = Button(self.tr("Opportunities"), kind="trail")
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

    def _make_title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.title = Label("", style="page")
        self.pill, self.document = Pill(), Tag()
        self.contract = Tag("file-text", self.tr("Has contract"), tone="success")
        self.voided, self.disabled = Pill(VOIDED), Tag("lock-simple", self.tr("Disabled"))
        self.about = Label("", style="meta", tone="secondary")
        row.addWidget(self.title)
        for widget in (self.pill, self.document, self.contract, self.disabled, self.voided):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.about)
        return row

    def _fill_actions(self, commands: Commands) -> None:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        assigns = granted(self._context.session.user, Operation.ASSIGN) is not Grant.NONE
        outlined = (Operation.ASSIGN if assigns else Operation.CLAIM, Operation.CONVERT)
        row.addWidget(CommandButton(commands, Operation.DYNAMICS, kind="primary", key="Ctrl D"))
        for operation in outlined:
            row.addWidget(CommandButton(commands, operation))
        line = Rule(vertical=True)
        line.setFixedHeight(16)
        row.addWidget(line)
        for operation in QUIET:
            row.addWidget(CommandButton(commands, operation, kind="ghost"))
        with_button = {Operation.DYNAMICS, *outlined, *QUIET}
        rest = tuple(one for group in ORDER for one in group if one not in with_button)
        self.more = MoreButton(commands, rest)
        row.addWidget(self.more)
        row.addStretch(1)

    def _step_back(self) -> None:
        self.step_asked.emit(-1)

    def _step_on(self) -> None:
        self.step_asked.emit(1)

    def set_alone(self) -> None:
        """It stands in a window of its own already."""
        self._alone = True
        self.pop_out.hide()

    def show_new(self) -> None:
        """Shows the head of a record that is not saved yet."""
        self.number.setText(self.tr("New"))
        self.title.setText(self.tr("New opportunity"))
        for widget in (self.pill, self.document, self.contract, self.voided, self.disabled, self.pop_out):
            widget.hide()
        self.about.setText("")
        self.bar.hide()
        self.show_place(0, 0)

    def show_record(self, record: Opportunity) -> None:
        """Shows a record."""
        facts, values = record.facts, record.values
        self.number.setText(facts.number)
        self.title.setText(" · ".join(part for part in (facts.name, shortened(values["needs"])) if part))
        self.title.setToolTip(values["needs"])
        self.pill.set_look(facts.business)
        self.document.set_look(facts.document)
        self.pill.show()
        self.document.show()
        self.contract.setVisible(bool(facts.live_contracts))
        self.contract.setToolTip(", ".join(facts.live_contracts))
        self.voided.setVisible(facts.voided)
        self.disabled.setVisible(facts.disabled)
        self.pop_out.setVisible(not self._alone)
        self.bar.show()
        self.about.setText(
            self.tr("Created by {person} {day} · updated {time}").format(
                person=self._context.directory.staff_name(record.creator),
                day=near_day(record.created_at.astimezone().date()),
                time=short_moment(record.updated_at),
            )
        )

    def show_place(self, at: int, of: int) -> None:
        """Where the record stands in its list: the `at`th `of` so many; 0 where it came from no list."""
        for widget in (self.place, self.previous, self.next):
            widget.setVisible(of > 0)
        self.place.setText(f"{at:,} / {of:,}")
        self.previous.setEnabled(at > 1)
        self.next.setEnabled(at < of)


def shortened(needs: str) -> str:
    """The first needs, as many as a title takes."""
    parts = needs.split("、")
    shown = "、".join(parts[:3])
    return f"{shown}…" if len(parts) > 3 else shown
