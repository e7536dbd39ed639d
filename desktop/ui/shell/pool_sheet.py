"""What was recycled from a person and what is about to be, line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.pool_notice import Going, Gone, PoolNotice
from desktop.translation import mark, translate
from desktop.ui.dialogs import Sheet
from desktop.ui.records.columns import Cell, Column, Shape
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.records.moments import moment
from desktop.ui.records.relative import ago
from desktop.ui.widgets.labels import IconText, Label

if TYPE_CHECKING:
    from desktop.ui.context import Context

MOST_SHOWN = 5


class PoolSheet(Sheet):
    """Lists both; a line opens its record where the person may see it.

    Arguments:
        context: names.
        notice: what there is to tell.
        parent: any widget of the window to cover.

    Signals:
        open_asked: a record is to be opened.
    """

    open_asked = Signal(int)

    def __init__(self, context: Context, notice: PoolNotice, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Your opportunities and the pool"),
            self.tr("What nobody follows up goes back to the pool, for others to take on."),
            width=720,
        )
        self.going = FramedTable(self.tr("About to go"), _going(), MOST_SHOWN)
        self.gone = FramedTable(self.tr("Recycled from you"), _gone(context), MOST_SHOWN)
        self.going.show_rows(notice.going)
        self.gone.show_rows(notice.gone)
        self._add(
            "hourglass-medium",
            QCoreApplication.translate(
                "PoolSheet", "%n goes back soon: follow up to keep it", "", notice.going_count
            ),
            self.going,
            notice.going,
            notice.going_count,
        )
        self._add(
            "arrow-u-up-left",
            QCoreApplication.translate("PoolSheet", "%n was recycled from you", "", notice.gone_count),
            self.gone,
            notice.gone,
            notice.gone_count,
        )
        if not notice.going and not notice.gone:
            self.body.addWidget(Label(self.tr("Nothing of yours is about to go, and nothing went lately.")))
        self.note.setText(self.tr("You find this again in the menu of your name."))
        self.close_it = self.add_cancel(self.tr("Close"))
        self.focus_first(self.going if notice.going else self.gone if notice.gone else self.close_it)

    def _add(
        self, icon_name: str, title: str, table: FramedTable, lines: Sequence[object], count: int
    ) -> None:
        """A group with its heading; nothing where there is nothing to list."""
        table.setVisible(bool(lines))
        if not lines:
            return
        tone = "warning" if table is self.going else ""
        self.body.addWidget(IconText(icon_name, title, tone=tone, style="group"))
        self.body.addWidget(table)
        table.table.opened.connect(self._open)
        if count > len(lines):
            more = QCoreApplication.translate("PoolSheet", "and %n more", "", count - len(lines))
            self.body.addWidget(Label(more, style="meta", tone="secondary"))

    def _open(self, line: Going | Gone) -> None:
        if isinstance(line, Going) or line.visible:
            self.accept()
            self.open_asked.emit(line.id)


def _number(line: Going | Gone) -> Cell:
    opens = isinstance(line, Going) or line.visible
    return Cell(line.number, "accent text" if opens else "text 3")


def _column(
    key: str, title: str, width: int, cell: Callable[[Any], Cell], *, stretch: bool = False
) -> Column:
    return Column(key, title, width, cell, lambda line: cell(line).text, stretch=stretch)


def _going() -> tuple[Column, ...]:
    """The columns of what is about to go."""

    def left(line: Going) -> Cell:
        text = QCoreApplication.translate("Columns", "%n\u00a0day(s)", "left", line.days_left)
        return Cell(
            text if line.days_left else translate("Columns", "Due"),
            "warning text",
            Shape.ICON_TEXT,
            icon="hourglass-medium",
        )

    return (
        _column("number", mark("Columns", "No."), 124, _number),
        _column("name", mark("Columns", "Name"), 120, lambda line: Cell(line.name, bold=True), stretch=True),
        _column("left", mark("Columns", "Days left"), 120, left),
        _column(
            "last",
            mark("Columns", "Last follow-up"),
            130,
            lambda line: Cell(ago(line.last_follow_up_at), "text 2"),
        ),
    )


def _gone(context: Context) -> tuple[Column, ...]:
    """The columns of what went."""

    def name(line: Gone) -> Cell:
        if line.name:
            return Cell(line.name, bold=True)
        return Cell(translate("PoolSheet", "somebody else's by now"), "text 3")

    def by(line: Gone) -> Cell:
        if line.by is None:
            return Cell(translate("Timeline", "automatically"), "text 2")
        return Cell(context.directory.staff_name(line.by), shape=Shape.PERSON)

    return (
        _column("number", mark("Columns", "No."), 124, _number),
        _column("name", mark("Columns", "Name"), 120, name, stretch=True),
        _column("at", mark("Columns", "Recycled"), 134, lambda line: Cell(moment(line.at), "text 2")),
        _column("by", mark("Columns", "By"), 130, by),
    )
