"""The left side of a record's form: the fields, what is said under the phone, and an unsaved draft found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.entries.field import Field
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.sharing import PhoneMatches
from desktop.ui import theme
from desktop.ui.records.draft_form import Check, DraftForm
from desktop.ui.records.draft_offer import DraftOffer
from desktop.ui.records.form_layout import Group
from desktop.ui.records.phone_look import PhoneLook
from desktop.ui.records.phone_notice import SHARED_ICON, PhoneNotice

if TYPE_CHECKING:
    from desktop.ui.context import Context

FIELDS_WIDTH = 1150
# Both were left before "a phone or a WeChat" is missed.
TOGETHER = {"phone_or_wechat": frozenset({"phone", "wechat"})}
TALL = 760
REMARK_LOW, REMARK_HIGH = 42, 64


class Entered(NamedTuple):
    """What may be typed of a kind of record, how it is checked, and where it stands on the form."""

    fields: Sequence[Field]
    check: Check
    groups: Sequence[Group]


class FormBody(QScrollArea):
    """The fields at most 1150 wide, in a page that scrolls where it must.

    Arguments:
        context: who is signed in.
        entry: the fields.
        exclude: the opportunity whose own phone is meant, so that it is not told of itself.
        asks: whether another open opportunity with the phone has to be decided on before saving.

    Signals:
        edited: something was typed.
        phones_changed: what is known of the phones, or what was decided about them, differs now.
    """

    edited = Signal()
    phones_changed = Signal()

    def __init__(
        self,
        context: Context,
        entry: Entered,
        exclude: int | None,
        parent: QWidget | None = None,
        *,
        asks: bool = True,
    ) -> None:
        super().__init__(parent)
        self._asks = asks
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = DraftForm(context, entry.fields, entry.groups, entry.check, together=TOGETHER)
        self.notice = PhoneNotice(context)
        self.look = PhoneLook(context, exclude, self)
        self.offer = DraftOffer()
        self._prepare_fields()
        self._lay_out()
        self.fields.edited.connect(self._edited)
        self.look.found.connect(self._known)
        self.notice.decided.connect(self.phones_changed)
        self.notice.accepted_now.connect(self.fields.editor("phone").setFocus)

    def _prepare_fields(self) -> None:
        fields = self.fields
        fields.add_below("phone", self.notice, span=2)
        self.notice.follow(fields.editor("second_phone"))
        fields.box("phone").set_hint(self.tr("or WeChat"))
        for key in ("second_phone", "company"):
            fields.editor(key).setPlaceholderText(self.tr("Optional"))
        fields.editor("needs").set_placeholder(self.tr("For example: sofa, dining table"))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        row = QHBoxLayout(page)
        row.setContentsMargins(theme.PAGE_MARGIN, 7, theme.PAGE_MARGIN, 7)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.offer)
        column.addWidget(self.fields)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(FIELDS_WIDTH)
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder, 1)
        row.addStretch(0)
        self.setWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = self.height() > TALL
        remark = self.fields.editor("remark")
        remark.setFixedHeight(REMARK_HIGH if high else REMARK_LOW)
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if high else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        remark.setVerticalScrollBarPolicy(bar)

    def phones(self) -> tuple[str, ...]:
        """The phones as typed."""
        draft = self.fields.draft()
        return tuple(str(draft[key] or "") for key in PHONES)

    def look_now(self) -> None:
        """Looks the phones up without waiting for a pause."""
        self.look.now(*self.phones())

    def phones_differ(self) -> bool:
        """Whether the phones are others than those that were opened."""
        opened = self.fields.opened()
        return self.phones() != tuple(str(opened[key] or "") for key in PHONES)

    def _edited(self, key: str) -> None:
        if key in PHONES:
            self.look.typed(*self.phones())
        self.edited.emit()

    def _known(self, matches: PhoneMatches) -> None:
        ask = self._asks and (self.look.exclude is None or self.phones_differ())
        self.notice.show_matches(matches, ask=ask)
        shared = matches.shared is not None
        tip = self.tr("Shared customer") if shared else ""
        self.fields.editor("phone").set_trailing(SHARED_ICON if shared else "", "info text", tip)
        self.phones_changed.emit()
