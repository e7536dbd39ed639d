"""What is said under a phone: whose it is already, and which other open opportunities have it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.sharing import OpenMatch, PhoneMatches, SharedMatch
from desktop.ui.records.relative import ago
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.notice import NoticeCard, Strip, emphasised
from desktop.ui.widgets.pill import Pill
from desktop.words import Kind, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

SHARED_ICON = "users"
MOST = 3


class PhoneNotice(QWidget):
    """The blue strip of a shared customer and the amber card of other open opportunities.

    Arguments:
        context: names, and the way to other records.
        card: a taller strip with the owner, as quick entry shows it.
        links: whether the record will be linked with the shared customer.

    Signals:
        decided: the person chose to enter anyway, or nothing has to be chosen any more.
        accepted_now: the person has just chosen to enter anyway; the button that had the focus is gone.
        open_asked: another opportunity is opened instead of what is being entered; carries its id.
    """

    decided = Signal()
    accepted_now = Signal()
    open_asked = Signal(int)

    def __init__(
        self,
        context: Context,
        *,
        card: bool = False,
        links: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._links = links
        self._context = context
        self._card = card
        self._matches = PhoneMatches()
        self._accepted = False
        self._ask = True
        self._before: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8 if card else 0, 0, 4 if card else 0)
        self._column.setSpacing(12 if card else 4)
        self._shown: list[QWidget] = []
        self.strip: NoticeCard | Strip | None = None
        self.card: NoticeCard | None = None
        self.open_buttons: list[QWidget] = []
        self.anyway: QWidget | None = None
        self.hide()

    def follow(self, field: QWidget) -> None:
        """Puts what it offers behind a field in the order of Tab."""
        self._before = field

    def undecided(self) -> bool:
        """Whether another open opportunity has this phone and nobody has said what to do."""
        return bool(self._matches.open) and not self._accepted

    def offers_opening(self) -> bool:
        """Whether this person may open one of the opportunities with this phone."""
        return bool(self.open_buttons)

    def first_way(self) -> QWidget | None:
        """The first way out of what has to be decided; None where nothing has."""
        return next(iter([*self.open_buttons, self.anyway]), None) if self.undecided() else None

    def accepted(self) -> bool:
        """Whether the person chose to enter anyway."""
        return self._accepted

    def matches(self) -> PhoneMatches:
        """What is shown."""
        return self._matches

    def show_matches(self, matches: PhoneMatches, *, ask: bool = True) -> None:
        """Shows what is known of the phones.

        Arguments:
            matches: shared customer and open opportunities.
            ask: whether something has to be decided; not for a phone that was saved so before.
        """
        if matches.open != self._matches.open:
            self._accepted = False
        if not ask:
            self._accepted = bool(matches.open)
        self._matches, self._ask = matches, ask
        self._rebuild()
        self.decided.emit()

    def accept(self) -> None:
        """Enter anyway."""
        self._accepted = True
        self._rebuild()
        self.decided.emit()
        self.accepted_now.emit()

    def _rebuild(self) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown, self.strip, self.card, self.open_buttons, self.anyway = [], None, None, [], None
        if self._matches.shared is not None:
            self.strip = self._make_strip(self._matches.shared)
            self._add(self.strip)
        if self._matches.open and self._ask:
            self.card = self._make_card(self._matches.open)
            self._add(self.card)
        elif self._matches.open:
            self._add(self._make_reminder(self._matches.open[0], len(self._matches.open)))
        self.setVisible(bool(self._shown))
        self._order()

    def _order(self) -> None:
        """Tab goes on from the field before to what is said here, top to bottom."""
        before = self._before
        if before is None:
            return
        for button in self.findChildren(Button):
            if not button.isHidden() and any(one.isAncestorOf(button) for one in self._shown):
                QWidget.setTabOrder(before, button)
                before = button

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._column.addWidget(widget)

    def _make_strip(self, shared: SharedMatch) -> NoticeCard | Strip:
        names = self._context.directory
        if shared.customer is None:
            sentence = self.tr("This phone belongs to {name} (converted opportunity {number})")
        elif shared.disabled:
            sentence = self.tr("This phone belongs to {name} (shared customer, disabled)")
        else:
            sentence = self.tr("This phone belongs to {name} (shared customer)")
        text = emphasised(sentence, name=shared.name, number=shared.number)
        owner = names.staff_name(shared.owner)
        facts = [
            shared.number,
            self.tr("owner {name}").format(name=owner) if owner else "",
            names.store_name(shared.store),
        ]
        about = " · ".join(part for part in facts if part)
        opens = shared.opens
        if self._card:
            later = self.tr("linked when saved") if self._links else ""
            body = " · ".join(part for part in (about, later) if part)
            card = NoticeCard(text, body, tone="info", icon_name=SHARED_ICON, bold=False)
            if opens is not None:
                card.add_link(self.tr("View")).clicked.connect(partial(self._view, opens))
            return card
        link = self.tr("View") if opens is not None else ""
        strip = Strip(text, tone="info", icon_name=SHARED_ICON, link=link)
        strip.setToolTip(about)
        if opens is not None:
            strip.opened.connect(partial(self._view, opens))
        return strip

    def _make_reminder(self, one: OpenMatch, count: int) -> Strip:
        """The same in one line, for a phone that was saved so before."""
        names = self._context.directory
        about = [one.number, names.staff_name(one.owner) or self.tr("no owner"), names.store_name(one.store)]
        text = emphasised(
            self.tr("Also open with this phone: {others}"), others=" · ".join(part for part in about if part)
        )
        if count > 1:
            text += " " + self.tr("and %n more", "", count - 1)
        strip = Strip(text, tone="warning", link=self.tr("Open it") if one.id is not None else "")
        if one.id is not None:
            strip.opened.connect(partial(self._open, one.id))
        return strip

    def _make_card(self, found: tuple[OpenMatch, ...]) -> NoticeCard:
        count = len(found)
        card = NoticeCard(self.tr("%n open opportunity(s) with this phone", "", count), tone="warning")
        for one in found[:MOST]:
            card.column.addWidget(self._line(one, alone=count == 1))
        if count == 1 and found[0].id is not None:
            button = card.add_button(self.tr("Open it"), icon_name="arrow-square-out")
            self._leads_to(button, found[0].id, found[0].number)
        if not self._accepted:
            anyway = card.add_button(self.tr("Enter anyway"))
            anyway.clicked.connect(self.accept)
            self.anyway = anyway
        else:
            card.column.addWidget(
                Label(self.tr("It will be entered anyway."), style="meta", tone="secondary")
            )
        return card

    def _leads_to(self, button: Button, record: int, number: str) -> Button:
        button.setAccessibleName(self.tr("Open {number}").format(number=number))
        button.clicked.connect(partial(self._open, record))
        self.open_buttons.append(button)
        return button

    def _line(self, one: OpenMatch, *, alone: bool) -> QWidget:
        """What is told of one of them, and the way to it where it is not the only one."""
        names = self._context.directory
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if one.visible:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Label(one.number, tone="accent"))
            row.addWidget(Label(one.name))
            row.addWidget(Pill(one.business))
            row.addStretch(1)
            if one.id is not None and not alone:
                row.addWidget(self._leads_to(Button(self.tr("Open it"), kind="link"), one.id, one.number))
            column.addLayout(row)
        owner = names.staff_name(one.owner)
        parts = [
            self.tr("Owner {name}").format(name=owner) if owner else self.tr("No owner"),
            names.store_name(one.store),
        ]
        if one.visible:
            when = ago(one.last_follow_up_at)
            if one.last_follow_up_at is None:
                parts.append(self.tr("not followed up yet"))
            elif one.last_method is None:
                parts.append(self.tr("last follow-up {when}").format(when=when))
            else:
                how = self.tr("last follow-up {when} ({method})")
                parts.append(how.format(when=when, method=label(one.last_method)))
        column.addWidget(
            Label(" · ".join(part for part in parts if part), style="meta", tone="secondary", wrap=True)
        )
        return box

    def _view(self, opens: tuple[Kind, int], _checked: bool = False) -> None:
        """Shows the shared customer in a window of its own: what is typed in a form or dialog stays where it is."""
        kind, record = opens
        self._context.open_record(kind, record, own_window=True)

    def _open(self, record: int, _checked: bool = False) -> None:
        self.open_asked.emit(record)
        self._context.open_record(Kind.OPPORTUNITY, record, own_window=True)
