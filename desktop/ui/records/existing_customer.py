"""The customer who has this phone already, and the ways on with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.customers import CustomerCard
from desktop.controllers.directory import Directory
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.cards import ICONS
from desktop.ui.widgets.labels import IconText, Label
from desktop.ui.widgets.pill import Tag


class ExistingCustomer(QWidget):
    """A refusal in red with the customer's card; each button says what it does to the opportunity.

    Arguments:
        directory: names behind ids.
        converts: whether the opportunity can be marked converted along with it.
        tone: `error` for a refusal, `info` for an offer.

    Signals:
        use_asked: link the customer, the opportunity stays Assigned.
        convert_asked: link the customer, the opportunity becomes Converted.
    """

    use_asked = Signal()
    convert_asked = Signal()

    def __init__(
        self,
        directory: Directory,
        parent: QWidget | None = None,
        *,
        converts: bool = True,
        tone: str = "error",
    ) -> None:
        super().__init__(parent)
        self._directory, self._tone = directory, tone
        self.customer: CustomerCard | None = None
        self.sentence = IconText("info", "", tone="", style="body", bold=True, wrap=True)
        self.sentence.icon.set_icon(ICONS[tone], f"{tone} text")
        self.avatar = Avatar(size=36)
        self.name = Label("", bold=True)
        self.tag = Tag("users", self.tr("Shared customer"), tone="info")
        self.about = Label("", style="meta", tone="secondary")
        self.disabled = Label("", style="meta", tone="error", wrap=True)
        self.use_button = Button(self.tr("Use this customer"), kind="primary", icon_name="check", key="↵")
        self.convert_button = Button(self.tr("Link and mark converted"), self, icon_name="link")
        self.convert_button.setVisible(converts)
        self.use_button.clicked.connect(self.use_asked)
        self.convert_button.clicked.connect(self.convert_asked)
        self._lay_out(self._ways() if converts else ())
        self.hide()

    def _ways(self) -> tuple[tuple[Button, str], ...]:
        """Each button with what it does."""
        return (
            (
                self.use_button,
                self.tr("Linked; the opportunity stays Assigned, quotes and orders use this customer"),
            ),
            (self.convert_button, self.tr("Linked; the opportunity becomes Converted")),
        )

    def _lay_out(self, explained: tuple[tuple[Button, str], ...]) -> None:
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 10, 0, 6)
        frame = QFrame()
        frame.setProperty("card", self._tone)
        around.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        card = QFrame()
        card.setProperty("card", "plain")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self.avatar)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name)
        first.addWidget(self.tag)
        first.addStretch(1)
        texts.addLayout(first)
        texts.addWidget(self.about)
        row.addLayout(texts, 1)
        column.addWidget(card)
        column.addWidget(self.disabled)
        if explained:
            column.addLayout(self._lay_out_ways(explained))
        else:
            row.addWidget(self.use_button)

    @staticmethod
    def _lay_out_ways(explained: tuple[tuple[Button, str], ...]) -> QHBoxLayout:
        ways = QHBoxLayout()
        ways.setSpacing(16)
        for button, effect in explained:
            way = QVBoxLayout()
            way.setSpacing(5)
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            way.addLayout(line)
            way.addWidget(Label(effect, style="meta", tone="secondary", wrap=True))
            way.addStretch(1)
            ways.addLayout(way, 1)
        return ways

    def show_customer(self, customer: CustomerCard | None, sentence: str = "") -> None:
        """Shows a customer with the refusal; None hides it."""
        self.customer = customer
        self.setVisible(customer is not None)
        if customer is None:
            return
        self.sentence.set_text(sentence)
        self.avatar.set_name(customer.name)
        self.name.setText(customer.name)
        owner = self._directory.staff_name(customer.owner)
        parts = [
            customer.number,
            self.tr("owner {name}").format(name=owner) if owner else "",
            self._directory.store_name(customer.store),
        ]
        self.about.setText(" · ".join(part for part in parts if part))
        why = self.tr("This customer is disabled and cannot be used: enable the customer first.")
        self.disabled.setText(why if customer.disabled else "")
        self.disabled.setVisible(customer.disabled)
        for button in (self.use_button, self.convert_button):
            button.refuse(why if customer.disabled else "")
