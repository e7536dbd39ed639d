"""What makes a customer unique, and the way to those who are registered twice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.controllers.changes import Changes
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.page import page_of
from desktop.ui.settings.cards import SavingSection
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.radio_cards import RadioCards
from desktop.ui.widgets.remark import Remark
from desktop.words import Kind, Uniqueness

if TYPE_CHECKING:
    from desktop.ui.context import Context


class CustomersSection(SavingSection):
    """Sets the parameter; where customers would share a key, it says so and leads to the duplicates."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Customers"), self.tr("for the whole business"))
        self._context = context
        self._writing = False
        self.choice = RadioCards(
            (
                (
                    Uniqueness.PHONE,
                    self.tr("By phone"),
                    self.tr("Nobody is registered whose phone a customer has already."),
                ),
                (
                    Uniqueness.PHONE_AND_NAME,
                    self.tr("By phone and name"),
                    self.tr("Several people may share a phone, for instance a family."),
                ),
                (
                    Uniqueness.PHONE_AND_STORE,
                    self.tr("By phone and store"),
                    self.tr("Each store registers its own customers."),
                ),
                (
                    Uniqueness.NONE,
                    self.tr("Not at all"),
                    self.tr("The same phone may be registered as often as one likes."),
                ),
            ),
            columns=1,
        )
        self.choice.setAccessibleName(self.tr("What makes a customer unique"))
        self.choice.chosen.connect(self._chosen)
        self.problem = Remark()
        self.hindering = Button(self.tr("Show all of them…"), icon_name="git-merge")
        self.hindering.clicked.connect(self._show_hindering)
        self.hindering.hide()
        self.duplicates = Button(self.tr("Find duplicates…"), icon_name="git-merge")
        self.duplicates.clicked.connect(self._show_duplicates)
        self._add_cards()
        self.add_bar()
        context.directory_changed.connect(self._stored_changed)
        self.discard()

    def _add_cards(self) -> None:
        self.cards.addWidget(Label(self.tr("What makes a customer unique"), style="group"))
        sentence = self.tr("The shared customer is always looked up by phone.")
        self.cards.addWidget(Label(sentence, style="meta", tone="secondary", wrap=True))
        self.cards.addWidget(self.choice)
        self.cards.addWidget(self.problem)
        self.cards.addWidget(self.hindering, 0, Qt.AlignmentFlag.AlignLeft)
        card = self.add_card()
        card.add_row(
            self.tr("Registered twice"),
            self.tr(
                "Lists customers who may be one, by phone, WeChat, name and address, to compare and merge."
            ),
            self.duplicates,
        )
        self.finish()

    def _stored(self) -> Uniqueness:
        return self._context.parameters.customer_uniqueness

    def is_dirty(self) -> bool:
        return self.choice.value() != self._stored()

    def discard(self) -> None:
        """Shows what is stored."""
        self.choice.set_value(self._stored())
        self._chosen(None)

    def _stored_changed(self) -> None:
        """Somebody changed a parameter: what is chosen here stays, else it is shown."""
        if self.discard_button.isEnabled():
            self._chosen(None)
        else:
            self.discard()

    def _chosen(self, _value: object) -> None:
        self.problem.say("")
        self.hindering.hide()
        changed = [self.tr("What makes a customer unique")] if self.is_dirty() else []
        self.show_state(changed, busy=self._writing)

    def save(self) -> None:
        """Saves what differs."""
        if not self.save_button.isEnabled():
            return
        self._writing = True
        self._chosen(None)
        task = self._context.write(self, partial(_save, self.choice.value()))
        task.done.connect(self._saved)
        task.failed.connect(self._failed)

    def _saved(self, _changes: Changes) -> None:
        self._writing = False
        self._context.toast(self.tr("What makes a customer unique is saved"))

    def _failed(self, error: Exception) -> None:
        self._writing = False
        self._chosen(None)
        if isinstance(error, Refused):
            self.problem.say(error.sentence())
            if error.code == "uniqueness_duplicates":
                self.hindering.show()
                self.hindering.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._context.show_fault(error)

    def _show_duplicates(self) -> None:
        self._open_duplicates(None)

    def _show_hindering(self) -> None:
        self._open_duplicates(self.choice.value())

    def _open_duplicates(self, uniqueness: Uniqueness | None) -> None:
        page = page_of(Kind.CUSTOMER)
        assert page is not None
        assert page.duplicates is not None
        page.duplicates(self._context, self, uniqueness)


def _save(uniqueness: Uniqueness, session: Session, _progress: object) -> Changes:
    return save_parameter(session, "customer_uniqueness", uniqueness)
