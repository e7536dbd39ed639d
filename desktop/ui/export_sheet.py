"""What an export writes is chosen here: which columns, into which kind of file, with or without follow-ups."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.spreadsheets.sheets import SHEETS, follow_up_sheet
from desktop.ui.dialogs import Sheet
from desktop.ui.imports.kinds import plural
from desktop.ui.records.scrolled import Scrolled
from desktop.ui.records.tick_grid import ACROSS, tick_grid
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.radio_cards import RadioCards
from desktop.ui.widgets.segmented import Segmented
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

HIGHEST = 236
# What a list's column shows that an export has in columns of their own.
_STANDS_FOR: dict[str, tuple[str, ...]] = {
    "customer": ("name", "company", "needs"),
    "name": ("name", "specification"),
    "mark": ("disabled",),
}


class Which(StrEnum):
    """Which columns are written."""

    SHOWN = "shown"
    ALL = "all"
    PICKED = "picked"


@dataclass(frozen=True)
class Wish:
    """What a person wants to have exported.

    Arguments:
        ending: of the file.
        columns: the keys of the columns in their order; None for all.
        follow_ups: whether with follow-ups.
    """

    ending: str = ".xlsx"
    columns: tuple[str, ...] | None = None
    follow_ups: bool = False


def exported_as(kind: Kind, shown: Sequence[str]) -> tuple[str, ...]:
    """The columns of an export that stand for those that a list shows, in their order."""
    known = [one.key for one in SHEETS[kind].columns()]
    found = [
        key for one in shown for key in (_STANDS_FOR.get(one, ()) if _is_made_up(one, known) else (one,))
    ]
    return tuple(dict.fromkeys(key for key in found if key in known))


def _is_made_up(column: str, known: Collection[str]) -> bool:
    return column not in known or (column == "name" and "specification" in known)


class ExportSheet(Sheet):
    """Asks what to export; what was chosen last is chosen again.

    Arguments:
        context: whose choices are kept.
        parent: any widget of the window to cover.
        kind: what is exported.
        shown: the keys of the columns that the list shows, from left to right.
        ticked: how many records are ticked; 0 for the whole list.

    Signals:
        chosen: the person wants it; carries the `Wish`.
    """

    chosen = Signal(object)

    def __init__(
        self, context: Context, parent: QWidget, kind: Kind, shown: Sequence[str], ticked: int = 0
    ) -> None:
        super().__init__(parent, self.tr("Export: {records}").format(records=plural(kind)), width=640)
        self._context, self._kind = context, kind
        self._shown = exported_as(kind, shown)
        self._columns = {one.key: one.caption for one in SHEETS[kind].columns()}
        rows = (
            self.tr("%n ticked record(s).", "", ticked)
            if ticked
            else self.tr("The list as it is filtered and sorted.")
        )
        self.subtitle.setText(rows)
        self.subtitle.show()
        self.setAccessibleDescription(rows)
        self.which = RadioCards(self._choices(), columns=ACROSS)
        self.which.setAccessibleName(self.tr("Columns"))
        self.which.chosen.connect(self._show_state)
        self.body.addWidget(Label(self.tr("Columns"), style="group"))
        self.body.addWidget(self.which)
        self.boxes = {key: QCheckBox(text.replace("&", "&&")) for key, text in self._columns.items()}
        for box in self.boxes.values():
            box.toggled.connect(self._show_state)
        self.picked = Scrolled(tick_grid(self.boxes.values(), left=12), HIGHEST)
        self.body.addWidget(self.picked)
        self._add_file()
        self.add_cancel()
        self.go = self.add_button(
            self.tr("&Choose file…"), kind="primary", icon_name="download-simple", default=True
        )
        self.go.clicked.connect(self._go)
        self._recall()
        self.focus_first(self.which)

    def _choices(self) -> list[tuple[Which, str, str]]:
        shown, every = len(self._shown), len(self._columns)
        return [
            (Which.SHOWN, self.tr("Those shown"), self.tr("%n column(s), as in the list", "", shown)),
            (Which.ALL, self.tr("All"), self.tr("%n column(s), all there are", "", every)),
            (Which.PICKED, self.tr("Picked"), self.tr("Tick them one by one")),
        ]

    def _add_file(self) -> None:
        self.ending = Segmented(
            [(".xlsx", self.tr("Excel (.xlsx)"), None), (".csv", self.tr("Text (.csv)"), None)]
        )
        self.ending.setAccessibleName(self.tr("File"))
        self.ending.chosen.connect(self._show_state)
        self.follow_ups = QCheckBox(self.tr("&Follow-ups on a second sheet"))
        self.follow_ups.setVisible(follow_up_sheet(self._kind) is not None)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.ending)
        row.addWidget(self.follow_ups)
        row.addStretch(1)
        self.body.addWidget(Label(self.tr("File"), style="group"))
        self.body.addLayout(row)

    def _key(self) -> str:
        return f"export.{self._kind.value}"

    def _recall(self) -> None:
        kept: dict[str, Any] = self._context.preference(self._key()) or {}
        which = kept.get("which")
        self.which.set_value(Which(which) if which in list(Which) else Which.ALL)
        picked = kept.get("picked") or self._shown
        for key, box in self.boxes.items():
            box.setChecked(key in picked)
        self.ending.set_value(".csv" if kept.get("ending") == ".csv" else ".xlsx")
        self.follow_ups.setChecked(bool(kept.get("follow_ups")))
        self._show_state()

    def _ticked(self) -> tuple[str, ...]:
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _show_state(self, _changed: object = None) -> None:
        """What can be chosen follows what is chosen."""
        picking = self.which.value() is Which.PICKED
        self.picked.setVisible(picking)
        self.follow_ups.setEnabled(self.ending.value() == ".xlsx")
        none = picking and not self._ticked()
        self.go.setEnabled(not none)
        self.explain(self.tr("Tick a column at least.") if none else "")

    def wish(self) -> Wish:
        """What is chosen now."""
        columns = {Which.SHOWN: self._shown, Which.ALL: None, Which.PICKED: self._ticked()}[
            self.which.value()
        ]
        follow_ups = self.follow_ups.isEnabled() and self.follow_ups.isChecked()
        return Wish(self.ending.value(), columns, follow_ups)

    def _go(self) -> None:
        kept = {
            "which": self.which.value().value,
            "picked": list(self._ticked()),
            "ending": self.ending.value(),
            "follow_ups": self.follow_ups.isChecked(),
        }
        self._context.set_preference(self._key(), kept)
        wish = self.wish()
        self.accept()
        self.chosen.emit(wish)
