"""Sales documents: in which currency they are, how they are rounded, printed and numbered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from desktop.controllers.amounts import rounded
from desktop.controllers.changes import Changes
from desktop.controllers.entries.line_figures import show_amount
from desktop.controllers.parameter_checks import MOST_NAME, MOST_TERMS, NUMBERS
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.currencies import currency_texts
from desktop.errors import Refused
from desktop.ui.settings.cards import SavingSection, SettingsCard
from desktop.ui.settings.parameter_row import DaysRow, FormatRow, ParameterRow
from desktop.ui.widgets.fields import ComboBox, LineEdit, TextEdit
from desktop.ui.widgets.labels import Label
from desktop.words import Kind, Rounding, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

CHOICE = 200
DAYS = 88
UNIT = 32
NAME = 232
TERMS = 420
TERM_LINES = 7
# It comes out differently under every rule.
EXAMPLE = 4_248_155


class DocumentsSection(SavingSection):
    """Sets the parameters that sales documents need, and the formats of all record numbers."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Sales documents"), self.tr("for the whole business"))
        self._context = context
        self._writing = False
        self.rows: dict[str, ParameterRow] = {}
        self._add_amounts(self.add_card(self.tr("Amounts")))
        self._add_paper(self.add_card(self.tr("On paper")))
        self._add_numbers()
        self.finish()
        self.add_bar()
        context.directory_changed.connect(self._follow)
        self._follow()

    def _add_amounts(self, card: SettingsCard) -> None:
        currency = ComboBox(currency_texts())
        currency.setFixedWidth(CHOICE)
        self._add(
            ParameterRow("currency", self.tr("Currency"), currency, self),
            card,
            self.tr("Of all prices and documents. What is entered already keeps its figures."),
        )
        rule = ComboBox((one, label(one)) for one in Rounding)
        rule.setFixedWidth(CHOICE)
        self._add(ParameterRow("rounding", self.tr("Rounding"), rule, self), card, "")
        days = DaysRow("intention_days", self.tr("An intention is valid for"), self)
        days.editor.setFixedWidth(DAYS)
        days.editor.setAccessibleName(self.tr("An intention is valid for: days"))
        self.unit = Label("", tone="secondary")
        self.unit.setFixedWidth(UNIT)
        self.unit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        sentence = self.tr("The form of a new one fills in until when; it can be changed there.")
        self._add(days, card, sentence, self.unit)

    def _add_paper(self, card: SettingsCard) -> None:
        name = LineEdit(limit=MOST_NAME)
        name.setFixedWidth(NAME)
        self._add(
            ParameterRow("business_name", self.tr("Name of the business"), name, self),
            card,
            self.tr("Heads every document. Address and logo are those of the store: see Stores."),
        )
        terms = TextEdit(rows=TERM_LINES, limit=MOST_TERMS)
        terms.setFixedWidth(TERMS)
        self._add(
            ParameterRow("document_terms", self.tr("Terms"), terms, self),
            card,
            self.tr("Below the lines of every document, for instance on deposit, delivery and returns."),
        )

    def _add_numbers(self) -> None:
        self.cards.addWidget(Label(self.tr("Number formats"), style="group"))
        sentence = self.tr(
            "{year} is the year, {month} the month, {count} the count, with at least as many digits as it says. "
            "Records keep the number they have."
        )
        text = sentence.format(year="{yy}", month="{mm}", count="{n:04d}")
        self.cards.addWidget(Label(text, style="meta", tone="secondary", wrap=True))
        card = self.add_card()
        for key in NUMBERS:
            row = FormatRow(self._context, key, self)
            self._add(row, card, "")
            row.typed.connect(row.show_next)

    def _add(self, row: ParameterRow, card: SettingsCard, sentence: str, *more: Label) -> None:
        row.add_to(card, sentence, *more)
        row.typed.connect(self._typed)
        row.submitted.connect(self.save)
        self.rows[row.key] = row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Records may have been entered since.
        for row in self.rows.values():
            if isinstance(row, FormatRow):
                row.show_next()

    def is_dirty(self) -> bool:
        return any(row.is_dirty() for row in self.rows.values())

    def discard(self) -> None:
        """Shows what is stored."""
        for row in self.rows.values():
            row.discard()

    def _follow(self) -> None:
        for key, row in self.rows.items():
            row.follow(getattr(self._context.parameters, key))
        self._typed()

    def _typed(self) -> None:
        changed = [row.name for row in self.rows.values() if row.is_dirty()]
        self.show_state(changed, busy=self._writing)
        self._show_example(self.rows["rounding"].value())
        self.unit.setText(self.tr("day") if self.rows["intention_days"].value() == 1 else self.tr("days"))

    def _show_example(self, rule: Rounding | None) -> None:
        if rule is not None:
            sentence = self.tr("The total to be paid: {amount} → {rounded}")
            self.rows["rounding"].say(
                sentence.format(amount=show_amount(EXAMPLE), rounded=show_amount(rounded(EXAMPLE, rule)))
            )

    def save(self) -> None:
        """Saves what differs, or goes to the first that cannot be saved."""
        if not self.save_button.isEnabled():
            return
        wrong = [row for row in self.rows.values() if not row.check()]
        if wrong:
            self.go_to(wrong[0].editor)
            return
        changed = {key: row.value() for key, row in self.rows.items() if row.is_dirty()}
        self._writing = True
        self._typed()
        task = self._context.write(self, partial(_save, changed))
        task.done.connect(self._saved)
        task.failed.connect(self._failed)

    def _saved(self, _changes: Changes) -> None:
        self._writing = False
        self._context.toast(self.tr("The parameters of sales documents are saved"))

    def _failed(self, error: Exception) -> None:
        self._writing = False
        self._typed()
        if not isinstance(error, Refused):
            self._context.show_fault(error)
        elif error.field in self.rows:
            self.rows[error.field].complain(error)
            self.go_to(self.rows[error.field].editor)
        else:
            self._context.toast(error.sentence(), error=True)


def _save(changed: Mapping[str, Any], session: Session, _progress: object) -> Changes:
    with session.write():
        for key, value in changed.items():
            save_parameter(session, key, value)
    return Changes(frozenset({Kind.PARAMETER}), None)
