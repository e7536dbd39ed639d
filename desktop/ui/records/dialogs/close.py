"""Close: a reason first, then what it means, which cannot be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.controllers.arguments import REASON_LIMIT, CloseWith
from desktop.controllers.selected import MOST_HOLDING, Selected
from desktop.errors import Refused
from desktop.translation import listed, mark, translate
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.naming import named
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.radio_cards import RadioCards
from desktop.ui.widgets.text_edit import TextEdit
from desktop.words import Choice, Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


class _Words(NamedTuple):
    """What is said of a kind: the act and the question, of one and of many; what it means."""

    close: str
    close_many: str
    ask: str
    ask_many: str
    no_more: str
    stays: str
    final: str


_WORDS = {
    Kind.OPPORTUNITY: _Words(
        mark("CloseSheet", "Close the opportunity"),
        mark("CloseSheet", "Close %n opportunity(s)"),
        mark("CloseSheet", "Close this opportunity for good?"),
        mark("CloseSheet", "Close %n opportunity(s) for good?"),
        mark("CloseSheet", "No follow-up, conversion, quote or order any more"),
        mark("CloseSheet", "Stays in the list as Closed as invalid"),
        mark("CloseSheet", "It cannot be reopened. If the customer returns, a new opportunity is needed."),
    ),
    Kind.LEAD: _Words(
        mark("CloseSheet", "Close the lead"),
        mark("CloseSheet", "Close %n lead(s)"),
        mark("CloseSheet", "Close this lead for good?"),
        mark("CloseSheet", "Close %n lead(s) for good?"),
        mark("CloseSheet", "No follow-up and no push-down any more"),
        mark("CloseSheet", "Stays in the list as Closed"),
        mark("CloseSheet", "It cannot be reopened. If the customer returns, a new lead is needed."),
    ),
}


class CloseSheet(ArgumentSheet):
    """Reason and text; the second page replaces this one until it is confirmed or gone back from."""

    def __init__(self, context: Context, selected: Selected, parent: QWidget) -> None:
        self._count, self._words = selected.count, _WORDS[selected.kind]
        super().__init__(context, selected, parent, self._title(), named(selected))
        self._reasons = {one.id: one for one in context.directory.listed(Choice.REASON)}
        self.reason = RadioCards([(one.id, one.name, "") for one in self._reasons.values()])
        self.reason_box = FieldBox(self.tr("Close reason"), self.reason, required=True)
        self.text = TextEdit(rows=3, limit=REASON_LIMIT)
        needy = [one.name for one in self._reasons.values() if one.needs_text]
        hint = self.tr("required with “{reasons}”").format(reasons=listed(needy)) if needy else ""
        self.text_box = FieldBox(self.tr("Text"), self.text, hint=hint)
        self.confirm: ConfirmSheet | None = None
        self.body.addWidget(self.reason_box)
        contracts = self._contracts()
        if contracts:
            kept = self.tr("They stay as they are: {documents}").format(documents=contracts)
            self.body.addWidget(Card("warning", self._asks(), kept))
        self.body.addWidget(self.text_box)
        self.body.addWidget(self.refusal)
        self.note.hide()
        self.footer.insertStretch(0, 1)
        self.add_cancel()
        self.next = self.add_button(self.tr("Continue…"), default=True)
        self.next.clicked.connect(self.go)
        self.reason.chosen.connect(self._chosen)
        self.text.textChanged.connect(self._typed)
        self.text.submitted.connect(self.go)
        buttons = self.reason.group.buttons()
        self.focus_first(buttons[0] if buttons else self.text)

    def _title(self) -> str:
        if self._count == 1:
            return translate("CloseSheet", self._words.close)
        return translate("CloseSheet", self._words.close_many, n=self._count)

    def _question(self) -> str:
        if self._count == 1:
            return translate("CloseSheet", self._words.ask)
        return translate("CloseSheet", self._words.ask_many, n=self._count)

    def _asks(self) -> str:
        """Asks about the contracts."""
        if self._count == 1:
            return self.tr("This opportunity has a contract. Close anyway?")
        return QCoreApplication.translate(
            "CloseSheet", "%n opportunity(s) has a contract. Close anyway?", "", self.selected.with_contract
        )

    def _contracts(self) -> str:
        """The documents of those that have a contract, the first ones by number."""
        documents = [number for one in self.selected.holding for number in one.documents]
        return listed(documents[:MOST_HOLDING]) + ("…" if len(documents) > MOST_HOLDING else "")

    def _needs_text(self) -> bool:
        reason = self._reasons.get(self.reason.value())
        return reason is not None and reason.needs_text

    def _chosen(self, _reason: int) -> None:
        self.reason_box.set_problem("")
        self.text_box.set_required(self._needs_text())
        if not self._needs_text():
            self.text_box.set_problem("")

    def _typed(self) -> None:
        self.text_box.set_problem("")

    def is_dirty(self) -> bool:
        """Whether a text was typed."""
        return bool(self.text.text().strip()) and not self.is_settled()

    def go(self) -> None:
        """To the second page, where nothing is missing."""
        arguments = self.arguments()
        if arguments is not None:
            self._open_confirm(arguments)

    def arguments(self) -> CloseWith | None:
        """Reason and text."""
        text = self.text.text().strip()
        if self.reason.value() is None:
            self.reason_box.set_problem(self.tr("Choose a reason."))
            return None
        if self._needs_text() and not text:
            self.text_box.set_problem(self.tr("This reason needs a text: say what happened."))
            self.text.setFocus()
            return None
        if self.text.over_limit():
            self.text_box.set_problem(self.tr("At most %n character(s)", "", REASON_LIMIT))
            return None
        return CloseWith(self.reason.value(), text)

    def _open_confirm(self, arguments: CloseWith) -> None:
        lines = [
            ("prohibit", translate("CloseSheet", self._words.no_more)),
            *self._afterwards(),
        ]
        contracts = self._contracts()
        if contracts:
            lines.append(("note", self.tr("{documents} stay").format(documents=contracts)))
        reason = self._reasons[arguments.reason].name
        lines.append(("note-pencil", self.tr("Reason: {reason}").format(reason=reason)))
        self.confirm = ConfirmSheet(
            self,
            self._question(),
            subtitle=named(self.selected),
            text=translate("CloseSheet", self._words.final),
            lines=lines,
            tick=self.tr("I know that this cannot be taken back"),
            confirm=self._title(),
            back=self.tr("Back"),
        )
        self.card.hide()
        self.confirm.accepted.connect(self._confirmed)
        self.confirm.went_back.connect(self._back)
        self.confirm.rejected.connect(self._left)
        self.confirm.open()

    def _afterwards(self) -> list[tuple[str, str]]:
        """Where they are seen once they are closed; what has no store is seen by who sees everything alone."""
        stays = [("list", translate("CloseSheet", self._words.stays))]
        lost = self.selected.lost
        if not lost:
            return stays
        if self._count == 1:
            leaves = self.tr(
                "It has no store: you will not see it any more. Assign it first to keep it in sight."
            )
        else:
            leaves = QCoreApplication.translate(
                "CloseSheet",
                "%n of them has no store: you will not see it any more. Assign it first to keep it in sight.",
                "",
                lost,
            )
        return [*(stays if lost < self._count else ()), ("eye-slash", leaves)]

    def _back(self) -> None:
        self.confirm = None
        self.card.show()

    def _left(self) -> None:
        """Cancelled on the second page: nothing happens, and nothing more is asked."""
        if self.confirm is not None:
            self.confirm = None
            self.cancelled()

    def _confirmed(self) -> None:
        self.confirm = None
        arguments = self.arguments()
        if arguments is not None:
            self.choose(arguments)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One scrim is enough: the second page brings its own."""
        if self.confirm is None:
            super().paintEvent(event)
        else:
            self._paint_behind(QPainter(self))

    def show_refusal(self, refused: Refused) -> None:
        """Comes back to the first page, which says why."""
        self.card.show()
        super().show_refusal(refused)
