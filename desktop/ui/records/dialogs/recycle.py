"""Recycle of many: they are listed before anything happens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.controllers.operate import NotDone
from desktop.controllers.pool import ReadRows, Recycling, to_recycle
from desktop.controllers.selected import Selected
from desktop.controllers.session import Session
from desktop.translation import mark, translate
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.cells import quiet
from desktop.ui.records.columns import Cell, Column
from desktop.ui.records.command_words import short_reason
from desktop.ui.records.confirm import contract_lines
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.widgets.labels import IconText, Label
from desktop.ui.widgets.raised_card import Disc
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

MOST_LISTED = 300
LEAST_SHOWN = 3
LISTED = ("number", "customer", "owner", "last_follow_up", "next_follow_up")
_QUESTIONS = {
    Kind.OPPORTUNITY: mark("RecycleSheet", "Recycle %n opportunity(s)?"),
    Kind.LEAD: mark("RecycleSheet", "Recycle %n lead(s)?"),
}


class RecycleSheet(ArgumentSheet):
    """Lists what would go back to the pool; the focus is on Cancel and Enter never recycles.

    Arguments:
        columns: of the kind's list.
        read_rows: reads rows of the kind's list.
    """

    def __init__(
        self,
        context: Context,
        selected: Selected,
        parent: QWidget,
        columns: Callable[[Context], Sequence[Column]],
        read_rows: ReadRows,
    ) -> None:
        question = translate("RecycleSheet", _QUESTIONS[selected.kind], n=selected.count)
        super().__init__(
            context,
            selected,
            parent,
            question,
            self.tr("Owner, store and next follow-up are cleared; the timeline stays."),
            width=720,
        )
        self.head.insertWidget(0, Disc("warning", "error"), 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.hide()
        every = {one.key: one for one in columns(context)}
        self.list = FramedTable(self.tr("To be recycled"), [every[key] for key in LISTED])
        self.more = Label("", style="meta", tone="secondary")
        self.more.hide()
        self.body.addWidget(self.list)
        self.body.addWidget(self.more)
        self.refused = FramedTable(self.tr("Not to be recycled"), _refused_columns(), most=LEAST_SHOWN)
        for one in (self.left, self.refused):
            one.hide()
            self.body.addWidget(one)
        for icon_name, text in contract_lines(selected):
            self.body.addWidget(IconText(icon_name, text, tone="warning", wrap=True))
        self.body.addWidget(self.refusal)
        self.note.hide()
        self.footer.insertStretch(0, 1)
        self.cancel_button = self.add_cancel()
        self.button = self.add_button(translate("Confirm", "Recycle"), kind="danger")
        self.button.setEnabled(False)
        self.button.clicked.connect(self._confirm)
        self.focus_first(self.cancel_button)
        task = context.read(self, partial(_read, selected, read_rows), "recycle")
        task.done.connect(self._show)
        task.failed.connect(context.show_fault)

    def _show(self, found: Recycling) -> None:
        if found.left:
            self._show_refused(found)
            # Both lists have to have room in the smallest window.
            self.list.set_most(2 * LEAST_SHOWN)
        self.list.show_rows(found.rows)
        more = found.taken - len(found.rows)
        self.more.setText(_and_more(more))
        self.more.setVisible(more > 0)
        self.button.setEnabled(bool(found.taken))

    def _show_refused(self, found: Recycling) -> None:
        text = QCoreApplication.translate(
            "RecycleSheet", "%n cannot be recycled and stays as it is", "", found.left
        )
        more = found.left - len(found.refused)
        self.left.set_text(f"{text} ({_and_more(more)})" if more else text)
        self.refused.show_rows(found.refused)
        self.left.show()
        self.refused.show()

    def _confirm(self) -> None:
        self.choose(None)


def _and_more(count: int) -> str:
    return QCoreApplication.translate("RecycleSheet", "and %n more", "", count)


def _refused_columns() -> tuple[Column, ...]:
    return (
        usual.column("number", mark("Columns", "No."), usual.number_width(), _number),
        usual.column("name", mark("Columns", "Name"), 120, _name),
        usual.column("why", mark("Columns", "Reason"), 300, _why, tip=short_reason, stretch=True),
    )


def _number(one: NotDone) -> Cell:
    return quiet(one.number)


def _name(one: NotDone) -> Cell:
    return Cell(one.name, bold=True)


def _why(one: NotDone) -> Cell:
    return Cell(short_reason(one), "text 2")


def _read(selected: Selected, read_rows: ReadRows, session: Session) -> Recycling:
    return to_recycle(session, selected.subject, read_rows, selected.ids, MOST_LISTED)
