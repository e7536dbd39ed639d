"""The facts of a record that its form only shows: owner, store, what it is linked to, last follower."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from desktop.ui import theme
from desktop.ui.records.moments import full_moment, short_moment
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText, Label, Rule
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.controllers.subject import Subject
    from desktop.ui.context import Context

HEIGHT = 36


class Fact(NamedTuple):
    """A fact of one kind of record.

    Arguments:
        tip: said on hover.
        opens: the record it names, where that can be opened.
    """

    caption: str
    text: str
    tip: str = ""
    opens: tuple[Kind, int] | None = None


class FactsStrip(QWidget):
    """One line of facts, and how owner and store are changed.

    Arguments:
        context: names, and the way to linked records.
        subject: the record kind.
        hint: how the owner is changed, for those who may.
    """

    def __init__(self, context: Context, subject: Subject, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._subject = context, subject
        self._hint = hint
        self.links: list[Button] = []
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        self._row.setSpacing(8)
        # As wide as there is room, whatever it has to say: the hint yields to the facts.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.hint: QWidget | None = None
        self._facts: list[str] = []

    def facts(self) -> list[str]:
        """Caption and value of every fact shown, as text."""
        return list(self._facts)

    def own_facts(self, _record: Any) -> Sequence[Fact]:
        """What this kind of record is linked to."""
        return ()

    def show_record(self, record: Any) -> None:
        """Shows the facts of a record."""
        self._clear()
        names, facts = self._context.directory, record.facts
        owner = names.staff_name(facts.owner)
        self._add(self.tr("Owner"), owner or "—", avatar=owner)
        self._add(self.tr("Store"), names.store_name(facts.store) or "—")
        for fact in self.own_facts(record):
            self._add(fact.caption, fact.text, tip=fact.tip, opens=fact.opens)
        if record.close_reason is not None:
            self._add(self.tr("Closed"), names.choice_name(record.close_reason), tip=record.close_text)
        if record.last_follower is not None and record.last_follow_up_at is not None:
            who = names.staff_name(record.last_follower)
            when = short_moment(record.last_follow_up_at)
            self._add(self.tr("Last follower"), f"{who} · {when}", tip=full_moment(record.last_follow_up_at))
        else:
            self._add(self.tr("Last follower"), "—")
        self._row.addStretch(1)
        if self._may_change_owner():
            self.hint = IconText("lock-simple", self._hint, tone="secondary")
            self._row.addWidget(self.hint)
        self._fit()

    def _may_change_owner(self) -> bool:
        user, ways = self._context.session.user, (Operation.ASSIGN, Operation.HAND_OVER)
        return any(self._subject.grants(user, one) for one in ways)

    def _fit(self) -> None:
        """Shows the hint where it has room beside the facts; where not, hovering says it."""
        if self.hint is not None:
            # The row itself counts only what is shown already.
            items = (self._row.itemAt(at) for at in range(self._row.count()))
            widgets = [widget for one in items if one is not None and (widget := one.widget()) is not None]
            widths = [one.sizeHint().width() + self._row.spacing() for one in widgets]
            fits = sum(widths) + 2 * theme.PAGE_MARGIN <= self.width()
            self.hint.setVisible(fits)
            self.setToolTip("" if fits else self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_widget(self, widget: QWidget) -> None:
        """Shows a widget instead, such as the choice of owner and store of a new record."""
        self._clear()
        self._row.addWidget(widget, 1)

    def _clear(self) -> None:
        self._facts, self.links, self.hint = [], [], None
        self.setToolTip("")
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(
        self,
        caption: str,
        value: str,
        *,
        avatar: str = "",
        tip: str = "",
        opens: tuple[Kind, int] | None = None,
    ) -> None:
        if self._facts:
            line = Rule(vertical=True)
            line.setFixedHeight(14)
            self._row.addWidget(line)
        self._facts.append(f"{caption} {value}")
        self._row.addWidget(Label(caption, style="meta", tone="secondary"))
        if avatar:
            self._row.addWidget(Avatar(avatar, 20))
        shown = Label(value, style="meta") if opens is None else self._link(caption, value, opens)
        shown.setToolTip(tip)
        self._row.addWidget(shown)

    def _link(self, caption: str, value: str, opens: tuple[Kind, int]) -> Button:
        link = Button(value, kind="link")
        link.setAccessibleName(f"{caption} {value}")
        link.clicked.connect(partial(self._open, *opens))
        self.links.append(link)
        return link

    def _open(self, kind: Kind, record: int, _checked: bool = False) -> None:
        self._context.open_record(kind, record)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
