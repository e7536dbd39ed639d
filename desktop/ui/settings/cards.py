"""A section made of cards: a heading, and rows with the sentence at the left and the control at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.translation import listed
from desktop.ui.settings.save_line import SaveLine
from desktop.ui.settings.section import SectionView
from desktop.ui.widgets.labels import Label, Rule

WIDTH = 812
# What is kept in sight above and below a control that is gone to.
FOCUS_MARGIN = 32


class SettingsCard(QFrame):
    """A framed group of rows with hairlines between them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def add_row(self, title: str, sentence: str, *controls: QWidget, remark: QWidget | None = None) -> Label:
        """Adds a row; gives the label of its sentence.

        Arguments:
            remark: below the sentence, where something is wrong with what the controls hold.
        """
        if self._rows.count():
            self._rows.addWidget(Rule())
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Label(title, bold=True))
        below = Label(sentence, style="meta", tone="secondary", wrap=True)
        if not sentence:
            below.hide()
        words.addWidget(below)
        if remark is not None:
            words.addWidget(remark)
        words.addStretch(1)
        row.addLayout(words, 1)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.addLayout(row)
        return below


class CardsSection(SectionView):
    """A heading with a remark, and cards that scroll below it."""

    def __init__(self, title: str, remark: str = "") -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(10)
        heading = Label(title, style="dialog")
        heading.setFixedHeight(48)
        head.addWidget(heading)
        head.addWidget(Label(remark, style="meta", tone="secondary"))
        head.addStretch(1)
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(WIDTH + 48)
        self.cards = QVBoxLayout(content)
        self.cards.setContentsMargins(24, 14, 24, 24)
        self.cards.setSpacing(8)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(area, 1)

    def add_card(self, heading: str = "") -> SettingsCard:
        """Adds a card, with a heading above it where one is given."""
        if heading:
            self.cards.addWidget(Label(heading, style="group"))
        card = SettingsCard()
        self.cards.addWidget(card)
        self.cards.addSpacing(6)
        return card

    def go_to(self, control: QWidget) -> None:
        """Brings a control into sight and the focus into it."""
        self._area.ensureWidgetVisible(control, 0, FOCUS_MARGIN)
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keeps the cards at the top; call it after the last one."""
        self.cards.addStretch(1)


class SavingSection(CardsSection):
    """Cards whose values are saved together, by a bar below them."""

    def add_bar(self) -> None:
        """Adds the bar; call it after the last card."""
        self._line = SaveLine(self.tr("Discard"), self.tr("Save"))
        self.discard_button, self.save_button = self._line.discard_button, self._line.save_button
        self.discard_button.clicked.connect(self.discard)
        self.save_button.clicked.connect(self.save)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(Rule())
        column.addLayout(self._line)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)

    def show_state(self, changed: Sequence[str], *, busy: bool, wrong: bool = False) -> None:
        """What can be done with what was typed, and which rows it changes."""
        dirty = bool(changed)
        unsaved = self.tr("Not saved yet: {changes}").format(changes=listed(changed)) if changed else ""
        self._line.show_state(
            unsaved, can_discard=dirty and not busy, can_save=dirty and not wrong and not busy
        )

    def save(self) -> None:
        """Saves what differs."""
        raise NotImplementedError
