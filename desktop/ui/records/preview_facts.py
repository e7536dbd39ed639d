"""What the pane tells of a record at a glance: phones, whose they are, WeChat, address, next follow-up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.clock import clock
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.sharing import SharedMatch
from desktop.translation import translate
from desktop.ui.records.facts_strip import Fact
from desktop.ui.records.moments import day
from desktop.ui.records.phones import bare_phone, shown_phone
from desktop.ui.records.relative import due
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import IconLabel, Label
from desktop.ui.widgets.notice import Strip, emphasised
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

CAPTION = 64


class PreviewFacts(QWidget):
    """The facts above the timeline; those that are empty take no room.

    Signals:
        copy_asked: this text alone is to be copied.
        customer_asked: the shared customer or opportunity is to be shown; carries the SharedMatch.
    """

    copy_asked = Signal(str)
    customer_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None

    def before(self, _record: Any) -> Sequence[Fact]:
        """Facts of this kind in front of the others."""
        return ()

    def behind(self, _record: Any) -> Sequence[Fact]:
        """Facts of this kind behind the others."""
        return ()

    def is_open(self, record: Any) -> bool:
        """Whether it is still followed up."""
        raise NotImplementedError

    def show_record(self, record: Any) -> None:
        """Shows another record, or the same as it is now."""
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        values = record.values
        for key in PHONES:
            if values.get(key):
                column.addLayout(self._phone(values[key], second=key == "second_phone"))
        shared = self.shared_of(record)
        if shared is not None:
            column.addWidget(self._shared(shared))
        place = " ".join(
            values[key] for key in ("province", "city", "district", "address") if values.get(key)
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, CAPTION)
        grid.setColumnStretch(1, 1)
        for fact in (
            *self.before(record),
            Fact(translate("PreviewFacts", "WeChat"), values.get("wechat", "")),
            Fact(translate("PreviewFacts", "Address"), place),
            *self.behind(record),
        ):
            if fact.text:
                self._fact(grid, fact.caption, self._told(fact))
        for caption, widget in self.ending(record):
            self._fact(grid, caption, widget)
        column.addLayout(grid)
        self._column.addWidget(self._page)

    def shared_of(self, record: Any) -> SharedMatch | None:
        """Whose the phone is, where it is somebody else's."""
        return record.shared

    def ending(self, record: Any) -> Sequence[tuple[str, QWidget]]:
        """What comes last: the next follow-up, or why there is none any more."""
        if self.is_open(record):
            return ((translate("PreviewFacts", "Next"), _next(record.values["next_follow_up"])),)
        if record.close_reason is None:
            return ()
        reason = self._context.directory.choice_name(record.close_reason)
        text = " · ".join(part for part in (reason, record.close_text) if part)
        return ((translate("PreviewFacts", "Reason"), Label(text, wrap=True)),)

    @staticmethod
    def _fact(grid: QGridLayout, caption: str, widget: QWidget) -> None:
        row = grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(caption, style="meta", tone="secondary"), row, 0, top)
        grid.addWidget(widget, row, 1)

    def _told(self, fact: Fact) -> QWidget:
        """A fact's text; it leads to the record it names, where it names one."""
        if fact.opens is None:
            return Label(fact.text, wrap=True)
        link = Button(fact.text, kind="link")
        link.setAccessibleName(f"{fact.caption} {fact.text}")
        link.clicked.connect(partial(self._open, *fact.opens))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(link)
        row.addStretch(1)
        return line

    def _open(self, kind: Kind, record: int, _checked: bool = False) -> None:
        self._context.open_record(kind, record)

    def _phone(self, typed: str, second: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        caption = "" if second else translate("PreviewFacts", "Phone")
        label = Label(caption, style="meta", tone="secondary")
        label.setFixedWidth(CAPTION + 6)
        shown = Label(shown_phone(typed, self._context.parameters.default_region), bold=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(label)
        row.addWidget(shown, 1)
        bare = bare_phone(typed)
        call = IconButton("phone", translate("PreviewFacts", "Call"), self)
        call.clicked.connect(partial(_call, bare))
        copy = IconButton("copy", translate("PreviewFacts", "Copy phone"), self)
        copy.setObjectName("copyPhone")
        for button in (call, copy):
            button.setProperty("kind", "inside")
            button.setFixedSize(26, 24)
        copy.clicked.connect(partial(self._copy, bare))
        row.addWidget(call)
        row.addWidget(copy)
        return row

    def _copy(self, text: str, _checked: bool = False) -> None:
        self.copy_asked.emit(text)

    def _shared(self, shared: SharedMatch) -> Strip:
        if shared.customer is not None:
            sentence = translate("PreviewFacts", "This phone belongs to {name} (shared customer)")
        else:
            sentence = translate("PreviewFacts", "This phone belongs to {name}, opportunity {number}")
        text = emphasised(sentence, name=shared.name, number=shared.number)
        link = translate("PreviewFacts", "View") if shared.opens is not None else ""
        strip = Strip(text, self, tone="info", icon_name="users", link=link)
        strip.opened.connect(partial(self.customer_asked.emit, shared))
        return strip


def _call(number: str, _checked: bool = False) -> None:
    """Hands a number to the program the system has for calls."""
    QDesktopServices.openUrl(QUrl(f"tel:{number}"))


def _next(planned: date | None) -> QWidget:
    """When the next follow-up is, as in the list, with the date."""
    if planned is None:
        return Label(due(None), tone="hint")
    days = (planned - clock.today()).days
    near = due(planned)
    text = near if near == day(planned) else f"{near} · {day(planned)}"
    if days > 0:
        return Label(text)
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    tone, name = ("error", "warning-circle") if days < 0 else ("warning", "clock")
    row.addWidget(IconLabel(name, f"{tone} text", bold=days < 0))
    row.addWidget(Label(text, tone=tone, bold=days < 0), 1)
    return widget
