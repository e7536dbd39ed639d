"""The region of phones that name none, and how many numbers of a sample fit it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.spreadsheets.opened import Opened
from desktop.ui.regions import region_texts
from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.labels import Label


class RegionChoice(QWidget):
    """Chooses the phones' region; hidden for records that have no phone.

    Signals:
        wished: another one was chosen; carries the `Wishes`.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: Opened | None = None
        self.region = ComboBox(region_texts())
        self.hint = Label("", style="meta", tone="hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(FieldBox(self.tr("&Phone region"), self.region))
        column.addWidget(self.hint)
        self.region.chosen.connect(self._chosen)
        line = self.region.lineEdit()
        if line is not None:
            line.setAcceptDrops(False)

    def show_opened(self, opened: Opened) -> None:
        """Shows the region that a source was read with."""
        self._opened = opened
        self.setVisible(opened.target.phoned)
        self.region.set_value(opened.region)
        if self.region.value() != opened.region:
            self.region.set_options([*region_texts(), (opened.region, opened.region)])
            self.region.set_value(opened.region)
        fitting = opened.region_counts.get(opened.region, 0)
        if not any(opened.region_counts.values()):
            text = self.tr("No number of a sample tells the region.")
        elif opened.wishes.region is None:
            text = self.tr("Proposed by the content: of a sample, %n number(s) fit.", "", fitting)
        else:
            text = self.tr("Of a sample, %n number(s) fit.", "", fitting)
        self.hint.setText(text)

    def _chosen(self, code: str | None) -> None:
        opened = self._opened
        if code is not None and opened is not None and code != opened.region:
            self.wished.emit(replace(opened.wishes, region=code))
