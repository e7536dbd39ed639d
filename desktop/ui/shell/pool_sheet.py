"""What was recycled from a person and what is about to be, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.pool_notice import Going, Gone, PoolNotice
from desktop.translation import translate
from desktop.ui.dialogs import Sheet
from desktop.ui.records.moments import moment
from desktop.ui.records.relative import ago
from desktop.ui.widgets.labels import IconText, Label
from desktop.ui.widgets.lines_table import Heading, LinesTable

if TYPE_CHECKING:
    from desktop.ui.context import Context


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
        self._context = context
        number, name = (
            Heading(translate("Columns", "No."), 118),
            Heading(translate("Columns", "Name")),
        )
        going = (
            number,
            name,
            Heading(translate("Columns", "Days left"), 110),
            Heading(translate("Columns", "Last follow-up"), 130),
        )
        gone = (number, name, Heading(self.tr("Recycled"), 130), Heading(self.tr("By"), 130))
        self.going = LinesTable(self.tr("About to go"), going)
        self.gone = LinesTable(self.tr("Recycled from you"), gone)
        self.going.show_lines([(self._going(one), one.id) for one in notice.going])
        self.gone.show_lines([(self._gone(one), one.id if one.visible else None) for one in notice.gone])
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
        self, icon_name: str, title: str, table: LinesTable, lines: Sequence[object], count: int
    ) -> None:
        """A group with its heading; nothing where there is nothing to list."""
        table.setVisible(bool(lines))
        if not lines:
            return
        tone = "warning" if table is self.going else ""
        self.body.addWidget(IconText(icon_name, title, tone=tone, style="group"))
        self.body.addWidget(table)
        table.opened.connect(self._open)
        if count > len(lines):
            more = QCoreApplication.translate("PoolSheet", "and %n more", "", count - len(lines))
            self.body.addWidget(Label(more, style="meta", tone="secondary"))

    def _going(self, one: Going) -> Sequence[str]:
        left = (
            QCoreApplication.translate("Columns", "%n\u00a0day(s)", "left", one.days_left)
            if one.days_left
            else translate("Columns", "Due")
        )
        return one.number, one.name, left, ago(one.last_follow_up_at)

    def _gone(self, one: Gone) -> Sequence[str]:
        by = translate("Timeline", "automatically")
        if one.by is not None:
            by = self._context.directory.staff_name(one.by)
        return one.number, one.name or self.tr("somebody else's by now"), moment(one.at), by

    def _open(self, record: object) -> None:
        self.accept()
        self.open_asked.emit(record)
