"""Two people saved one record: what I typed, what the other saved, what it was; chosen field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.controllers.conflicts import Clash, Comparison
from desktop.controllers.directory import Directory
from desktop.controllers.entries.field import Field, caption
from desktop.controllers.entries.showing import show
from desktop.translation import clauses, listed, mark, translate
from desktop.ui.dialogs import Sheet
from desktop.ui.records.scrolled import Scrolled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText, Label, Rule
from desktop.ui.widgets.radio_cards import RadioCards
from desktop.ui.widgets.raised_card import Disc

MINE, THEIRS = "mine", "theirs"
WIDTH = 780
MOST_HEIGHT = 320
NOTHING = mark("Conflict", "(empty)")


class ConflictSheet(Sheet):
    """Asks only about fields that both changed; the rest is merged and listed.

    Arguments:
        fields: the description of what is typed, by key.
        comparison: what both changed.
        directory: names behind ids.
        person, time: who saved meanwhile, and when.
        worded: a value as a person reads it.

    Signals:
        chosen: by field, `mine` or `theirs`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        fields: Mapping[str, Field],
        comparison: Comparison,
        directory: Directory,
        person: str,
        time: str,
        worded: Callable[[str, Any, Directory], str] = show,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Someone saved this record first"),
            self.tr("What you typed is still here and nothing was overwritten. Choose field by field."),
            width=WIDTH,
        )
        self._fields, self._directory, self._comparison = fields, directory, comparison
        self._show = worded
        self._rows: dict[str, RadioCards] = {}
        self.head.insertWidget(0, Disc("git-diff", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        if comparison.clashes:
            self.body.addWidget(self._table(person, time))
        if comparison.mine or comparison.theirs:
            self.body.addWidget(self._merged(person))
        self.left = IconText("warning", "", tone="", style="body", wrap=True)
        self.left.icon.set_icon("warning", "warning text")
        self.body.addWidget(self.left)
        self._add_buttons(person)
        if self._rows:
            self.focus_first(next(iter(self._rows.values())).buttons()[0])
        else:
            self.focus_first(self.save_button)
        self._refresh()

    def _table(self, person: str, time: str) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for column, stretch in enumerate((0, 1, 1, 0)):
            grid.setColumnStretch(column, stretch)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnMinimumWidth(3, 120)
        saved = self.tr("{person} saved {time}").format(person=person, time=time)
        for column, text in enumerate(
            (self.tr("Field"), self.tr("What I typed"), saved, self.tr("When opened"))
        ):
            bold = column in (1, 2)
            grid.addWidget(Label(text, style="meta", tone="" if bold else "secondary", bold=bold), 0, column)
        grid.addWidget(Rule(), 1, 0, 1, 4)
        for row, clash in enumerate(self._comparison.clashes, 2):
            self._add_row(grid, row, clash)
        return Scrolled(page, MOST_HEIGHT)

    def _add_row(self, grid: QGridLayout, row: int, clash: Clash) -> None:
        name = caption(self._fields[clash.key])
        cards = RadioCards(
            (
                (MINE, self._worded(clash.key, clash.mine), ""),
                (THEIRS, self._worded(clash.key, clash.theirs), ""),
            )
        )
        cards.setAccessibleName(name)
        cards.setObjectName(clash.key)
        cards.chosen.connect(self._chose)
        self._rows[clash.key] = cards
        grid.addWidget(Label(name), row, 0)
        grid.addWidget(cards, row, 1, 1, 2)
        before = Label(self._worded(clash.key, clash.opened), style="meta", tone="secondary", wrap=True)
        grid.addWidget(before, row, 3)

    def _names(self, keys: Sequence[str]) -> str:
        return listed(caption(self._fields[key]) for key in keys)

    def _worded(self, key: str, value: object) -> str:
        return self._show(key, value, self._directory) or translate("Conflict", NOTHING)

    def _merged(self, person: str) -> QWidget:
        box = QFrame()
        box.setProperty("card", "sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 10)
        parts = []
        if self._comparison.mine:
            parts.append(self.tr("you changed {fields}").format(fields=self._names(self._comparison.mine)))
        if self._comparison.theirs:
            text = self.tr("{person} changed {fields}")
            parts.append(text.format(person=person, fields=self._names(self._comparison.theirs)))
        text = self.tr("Merged without asking: {changes}").format(changes=clauses(parts))
        line = IconText("check-circle", text, tone="", wrap=True)
        line.icon.set_icon("check-circle", "success text")
        column.addWidget(line)
        return box

    def _add_buttons(self, person: str) -> None:
        self.all_mine = Button(self.tr("All mine"), kind="ghost")
        self.all_theirs = Button(self.tr("All of {person}").format(person=person), kind="ghost")
        self.all_mine.clicked.connect(partial(self._choose_all, MINE))
        self.all_theirs.clicked.connect(partial(self._choose_all, THEIRS))
        self.note.hide()
        self.footer.insertWidget(0, self.all_mine)
        self.footer.insertWidget(1, self.all_theirs)
        self.footer.insertStretch(2, 1)
        for button in (self.all_mine, self.all_theirs):
            button.setVisible(bool(self._rows))
        self.add_cancel(self.tr("Back to editing"))
        self.save_button = self.add_button(self.tr("Save the choices"), kind="primary", default=True)
        self.save_button.clicked.connect(self._save)

    def choices(self) -> dict[str, str]:
        """What was chosen so far, by field."""
        return {key: cards.value() for key, cards in self._rows.items() if cards.value()}

    def rows(self) -> dict[str, RadioCards]:
        """The two choices of each field."""
        return dict(self._rows)

    def _choose_all(self, which: str, _checked: bool = False) -> None:
        for cards in self._rows.values():
            cards.set_value(which)
        self._refresh()

    def _chose(self, _which: str) -> None:
        self._refresh()

    def _refresh(self) -> None:
        missing = [key for key, cards in self._rows.items() if not cards.value()]
        text = self.tr("%n field(s) still to choose: {fields}", "", len(missing))
        self.left.set_text(text.format(fields=self._names(missing)))
        self.left.setVisible(bool(missing))
        self.save_button.setEnabled(not missing)

    def _save(self) -> None:
        choices = self.choices()
        self.accept()
        self.chosen.emit(choices)
