"""Merge: two customers side by side, chosen field by field; what stays, what moves, and a tick before it runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.arguments import MergeInto
from desktop.controllers.customer_records import Customer, load
from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.field import caption
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.entries.showing import show
from desktop.controllers.selected import Selected
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import listed, mark, translate
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.moments import near_day
from desktop.ui.records.phones import shown_phone
from desktop.ui.records.scrolled import Scrolled
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.notice import NoticeCard, emphasised
from desktop.ui.widgets.radio_cards import RadioCards

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 820
CAPTION = 96
MOST, LEAST = 420, 160
# What stands above and below the rows.
AROUND = 380
EMPTY = mark("MergeSheet", "(empty)")
FIRST, SECOND = 0, 1
# A row each; what belongs together is chosen together: no owner in another's store, no street in another's city.
ROWS: tuple[tuple[str, ...], ...] = (
    ("name",),
    ("phone",),
    ("second_phone",),
    ("wechat",),
    ("company",),
    ("email",),
    ("province", "city", "district", "address"),
    ("level",),
    ("owner", "store"),
    ("remark",),
)
# Shown where one of the two has it.
SELDOM = frozenset({("email",), ("remark",)})
_FIELDS = {one.key: one for one in entry.FIELDS}


class MergeSheet(ArgumentSheet):
    """Asks which customer stays and whose value is taken of every field in which they differ."""

    def __init__(self, context: Context, selected: Selected, parent: QWidget) -> None:
        super().__init__(
            context,
            selected,
            parent,
            self.tr("Merge 2 customers"),
            self.tr("Choose one value for each field; equal ones need no choice."),
            width=WIDTH,
        )
        self._both: tuple[Customer, ...] = ()
        self.choices: dict[tuple[str, ...], RadioCards] = {}
        self.kept = RadioCards(columns=2)
        self.kept.setAccessibleName(self.tr("Keep"))
        self.kept.chosen.connect(self._refresh)
        self.spare = QCheckBox("", self.card)
        self.moves = NoticeCard("", tone="info", icon_name="git-merge", bold=False)
        self.tick = QCheckBox(self.tr("I have compared them"), self.card)
        self.tick.toggled.connect(self._refresh)
        self._lay_out()
        task = context.read(self, partial(_read, tuple(sorted(selected.ids))), "merge")
        task.done.connect(self._show)
        task.failed.connect(self._not_read)

    def _lay_out(self) -> None:
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, CAPTION)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        window = self.parentWidget()
        room = window.height() - AROUND if window is not None else MOST
        self.rows = Scrolled(page, max(LEAST, min(MOST, room)))
        head = QHBoxLayout()
        head.setSpacing(0)
        keep = Label(self.tr("Keep"))
        keep.setFixedWidth(CAPTION)
        head.addWidget(keep)
        head.addWidget(self.kept, 1)
        below = QVBoxLayout()
        below.setContentsMargins(CAPTION, 0, 0, 0)
        below.addWidget(self.spare)
        self.body.addLayout(head)
        self.body.addWidget(self.rows)
        self.body.addLayout(below)
        self.body.addWidget(self.moves)
        self.note.hide()
        self.footer.insertWidget(0, self.tick)
        self.footer.insertStretch(1, 1)
        self.add_cancel()
        self.button = self.add_go(self.tr("Merge"))
        self.button.setDefault(False)
        self.button.setEnabled(False)
        for widget in (self.spare, self.moves):
            widget.hide()

    def _not_read(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.show_refusal(error)
        else:
            self._context.show_fault(error)

    def _show(self, both: tuple[Customer, ...]) -> None:
        self._both = both
        self.kept.set_options([(side, *self._who(one)) for side, one in enumerate(both)])
        self.kept.set_value(FIRST)
        for keys in ROWS:
            self._add_row(keys)
        self.spare.setChecked(True)
        self.moves.show()
        self._refresh()
        self.kept.setFocus()

    def _who(self, one: Customer) -> tuple[str, str]:
        names = self._context.directory
        day = near_day(one.created_at.astimezone().date())
        about = (
            names.staff_name(one.facts.owner),
            names.store_name(one.facts.store),
            self.tr("since {day}").format(day=day),
        )
        return f"{one.facts.name} {one.facts.number}", " · ".join(part for part in about if part)

    def _add_row(self, keys: tuple[str, ...]) -> None:
        texts = [self._worded(keys, one) for one in self._both]
        if keys in SELDOM and not any(texts):
            return
        row = self._grid.rowCount()
        title = self.tr("Address") if "address" in keys else caption(_FIELDS[keys[0]])
        self._grid.addWidget(Label(title), row, 0)
        shown = [text or translate("MergeSheet", EMPTY) for text in texts]
        if self._same(keys):
            for column, text in enumerate(shown, 1):
                label = Label(text, tone="hint", wrap=True)
                label.setContentsMargins(40, 9, 8, 9)
                self._grid.addWidget(label, row, column)
            return
        cards = RadioCards([(side, text, "") for side, text in enumerate(shown)])
        cards.setAccessibleName(title)
        cards.setObjectName(keys[0])
        cards.set_value(FIRST if texts[FIRST] else SECOND)
        cards.chosen.connect(self._refresh)
        self.choices[keys] = cards
        self._grid.addWidget(cards, row, 1, 1, 2)

    def _worded(self, keys: tuple[str, ...], one: Customer) -> str:
        if keys[0] in PHONES:
            typed = one.values[keys[0]]
            return shown_phone(typed, self._context.parameters.default_region) if typed else ""
        between = " · " if "owner" in keys else " "
        texts = (show(key, one.values[key], self._context.directory) for key in keys)
        return between.join(text for text in texts if text)

    def _same(self, keys: tuple[str, ...]) -> bool:
        """Whether the two do not differ; phones are compared in normal form."""
        first, second = (
            [one.values.get(f"{key}_key") or one.values[key] or None for key in keys] for one in self._both
        )
        return first == second

    def _sides(self) -> tuple[Customer, Customer]:
        """The customer who stays, and the other."""
        kept = self.kept.value()
        return self._both[kept], self._both[1 - kept]

    def _left_phone(self) -> str:
        """The phone that nobody chose, where it can become the second phone; empty else."""
        phones, second = self.choices.get(("phone",)), self.choices.get(("second_phone",))
        one = self._both[second.value() if second is not None else FIRST]
        if phones is None or one.values["second_phone"]:
            return ""
        return self._both[1 - phones.value()].values["phone"]

    def _refresh(self, _changed: object = None) -> None:
        if not self._both:
            return
        kept, gone = self._sides()
        left = self._left_phone()
        self.spare.setVisible(bool(left))
        phone = shown_phone(left, self._context.parameters.default_region) if left else ""
        self.spare.setText(self.tr("Keep {phone} as second phone").format(phone=phone))
        moving = translate("CustomerDocuments", "{gone}: {moving} move to {kept}.").format(
            gone="{gone}", kept="{kept}", moving=_moving(gone)
        )
        text = translate(
            "CustomerDocuments",
            "Follow-ups stay with their opportunities; whose phone it is is looked up again. {gone} is gone"
            " afterwards. It can be taken back from the history as long as nothing newer touched them.",
        )
        self.moves.say(
            emphasised(moving, gone=gone.facts.number, kept=kept.facts.number),
            emphasised(text, gone=gone.facts.number),
        )
        self.button.setText(self.tr("Merge into {number}").format(number=kept.facts.number))
        self.button.setEnabled(self.tick.isChecked())

    def arguments(self) -> MergeInto | None:
        if not self._both or not self.tick.isChecked():
            return None
        kept, _gone = self._sides()
        side = self.kept.value()
        taken = {key for keys, cards in self.choices.items() if cards.value() != side for key in keys}
        spare = bool(self._left_phone()) and self.spare.isChecked()
        return MergeInto(kept.facts.id, frozenset(taken), spare)


def _moving(gone: Customer) -> str:
    """What belongs to the customer who is gone afterwards."""
    opportunities = translate("CustomerDocuments", "%n opportunity(ies)", n=gone.facts.opportunities)
    if not gone.facts.documents:
        return opportunities
    return listed((opportunities, translate("CustomerDocuments", "%n document(s)", n=gone.facts.documents)))


def _read(ids: tuple[int, ...], session: Session) -> tuple[Customer, ...]:
    return tuple(load(session, one) for one in ids)
