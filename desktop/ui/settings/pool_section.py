"""The common pool: after how many days what nobody follows up goes back to it, and who then waits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.controllers.changes import Changes
from desktop.controllers.parameter_checks import DAYS, MOST_DAYS
from desktop.controllers.parameters import save_parameter
from desktop.controllers.pool import count_due
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.settings.cards import SavingSection
from desktop.ui.widgets.fields import LineEdit
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.remark import Remark
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

FIELD = 88
UNIT = 40


class PoolSection(SavingSection):
    """Sets both parameters; before saving it says how much would be due."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Common pool"), self.tr("for the whole business"))
        self._context = context
        self._writing = False
        self.fields: dict[str, LineEdit] = {}
        self.units: dict[str, Label] = {}
        self._names: dict[str, str] = {}
        card = self.add_card()
        for key, name, sentence in (
            (
                "auto_recycle_days",
                self.tr("Recycle what nobody follows up"),
                self.tr(
                    "After so many days without a follow-up an opportunity goes back to the pool. "
                    "Voided and disabled ones stay, and those with a contract."
                ),
            ),
            (
                "reclaim_days",
                self.tr("Wait before claiming again"),
                self.tr(
                    "For so many days the last owner cannot claim a recycled opportunity again; others can."
                ),
            ),
        ):
            self._names[key] = name
            card.add_row(name, sentence, self._field(key, name), self._unit(key))
        self.problem, self.effect = Remark(), Remark("secondary")
        self.cards.addWidget(self.problem)
        self.cards.addWidget(self.effect)
        self.finish()
        self.add_bar()
        context.directory_changed.connect(self._stored_changed)
        self.discard()

    def _field(self, key: str, name: str) -> LineEdit:
        field = LineEdit(placeholder=self.tr("Off"), limit=len(str(MOST_DAYS)))
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.setFixedWidth(FIELD)
        field.setAccessibleName(self.tr("{parameter}: days, empty is off").format(parameter=name))
        field.textChanged.connect(self._typed)
        field.submitted.connect(self.save)
        self.fields[key] = field
        return field

    def _unit(self, key: str) -> Label:
        """What the number counts; a parameter that is off has none."""
        unit = self.units[key] = Label("", tone="secondary")
        unit.setFixedWidth(UNIT)
        return unit

    def _days_word(self, number: int) -> str:
        """The word after a number of days."""
        return self.tr("day") if number == 1 else self.tr("days")

    def _stored(self) -> dict[str, int]:
        return {key: getattr(self._context.parameters, key) for key in DAYS}

    def typed(self) -> dict[str, int | None]:
        """The days typed, 0 where nothing is; None where it is no number of days."""
        found: dict[str, int | None] = {}
        for key, field in self.fields.items():
            text = field.text().strip() or "0"
            days = int(text) if text.isdecimal() else -1
            found[key] = days if 0 <= days <= MOST_DAYS else None
        return found

    def is_dirty(self) -> bool:
        return self.typed() != self._stored()

    def discard(self) -> None:
        """Shows what is stored."""
        for key, days in self._stored().items():
            self.fields[key].setText(str(days or ""))
        self._typed()

    def _stored_changed(self) -> None:
        """Somebody changed a parameter: what is typed here stays, else it is shown."""
        if self.discard_button.isEnabled():
            self._typed()
        else:
            self.discard()

    def _typed(self) -> None:
        stored, typed = self._stored(), self.typed()
        wrong = [key for key, days in typed.items() if days is None]
        for key, field in self.fields.items():
            field.set_state("error" if key in wrong else "")
            number = typed[key]
            self.units[key].setText(self._days_word(number) if number else "")
        changed = [name for key, name in self._names.items() if typed[key] != stored[key]]
        self.show_state(changed, busy=self._writing, wrong=bool(wrong))
        self.problem.say(Refused("days_range", count=MOST_DAYS).sentence() if wrong else "")
        self.effect.say("")
        days = typed["auto_recycle_days"]
        if not wrong and days and days != self._stored()["auto_recycle_days"]:
            task = self._context.read(self, partial(_count, days), "due")
            task.done.connect(partial(self._show_effect, days))
            task.failed.connect(self._context.show_fault)

    def _show_effect(self, days: int, due: int) -> None:
        if days != self.typed()["auto_recycle_days"] or not self.is_dirty():
            return
        text = QCoreApplication.translate(
            "PoolSection",
            "%n opportunity(ies) are due by this rule. Owners are warned first: none is recycled before tomorrow.",
            "",
            due,
        )
        self.effect.say(text if due else self.tr("Nothing is due by this rule yet."))

    def save(self) -> None:
        """Saves what differs."""
        if not self.save_button.isEnabled():
            return
        stored = self._stored()
        changed = {
            key: days for key, days in self.typed().items() if days is not None and days != stored[key]
        }
        self._writing = True
        self._typed()
        task = self._context.write(self, partial(_save, changed))
        task.done.connect(self._saved)
        task.failed.connect(self._failed)

    def _saved(self, _changes: Changes) -> None:
        self._writing = False
        self._context.toast(self.tr("The rules of the pool are saved"))

    def _failed(self, error: Exception) -> None:
        self._writing = False
        self._typed()
        if isinstance(error, Refused):
            self._context.toast(error.sentence(), error=True)
        else:
            self._context.show_fault(error)


def _count(days: int, session: Session) -> int:
    return count_due(session, days)


def _save(changed: dict[str, int], session: Session, _progress: object) -> Changes:
    with session.write():
        for key, days in changed.items():
            save_parameter(session, key, days)
    return Changes(frozenset({Kind.PARAMETER}), None)
