"""What is known of the file and what can be chosen for it: its name, its notes, the phones' region, its columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.entries.field import caption
from desktop.spreadsheets.opened import Opened
from desktop.translation import listed, some
from desktop.ui.regions import region_texts
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.labels import IconLabel, IconText, Label

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 320
MOST = 10


class Choices(QScrollArea):
    """The left side of the check.

    Signals:
        choose_asked, template_asked: a button was pressed.
        wishes_changed: it is to be read otherwise; carries the `Wishes`.
    """

    choose_asked = Signal()
    template_asked = Signal()
    wishes_changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._opened: Opened | None = None
        self._left_out: tuple[str, ...] = ()
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("File"), style="group"))
        column.addWidget(self._file_card())
        column.addWidget(Label(self.tr("Another file can be dropped here."), style="meta", tone="hint"))
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        self._add_region(column)
        column.addWidget(Label(self.tr("Columns"), style="group"))
        self.found = IconText("check-circle", "", tone="secondary", wrap=True)
        self.left_out = IconText("minus-circle", "", tone="hint", wrap=True)
        column.addWidget(self.found)
        column.addWidget(self.left_out)
        column.addLayout(self._all_line())
        column.addStretch(1)
        template = Button(self.tr("&Download import template"), kind="link", icon_name="download-simple")
        template.clicked.connect(self.template_asked)
        line = QHBoxLayout()
        line.addWidget(template)
        line.addStretch(1)
        column.addLayout(line)
        self.setWidget(panel)

    def _file_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "plain")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(IconLabel("table", "success text", size=20))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.name = Label("", bold=True, wrap=True)
        self.extent = Label("", style="meta", tone="secondary")
        texts.addWidget(self.name)
        texts.addWidget(self.extent)
        row.addLayout(texts, 1)
        self.choose = Button(self.tr("C&hange…"))
        self.choose.clicked.connect(self.choose_asked)
        row.addWidget(self.choose)
        return card

    def _all_line(self) -> QHBoxLayout:
        self.show_all = Button("", kind="link")
        self.show_all.clicked.connect(self._show_all)
        line = QHBoxLayout()
        line.addWidget(self.show_all)
        line.addStretch(1)
        return line

    def _show_all(self) -> None:
        self._name_left_out(len(self._left_out))

    def _add_region(self, column: QVBoxLayout) -> None:
        self.region_name = Label(self.tr("&Phone region"), style="meta", tone="secondary")
        self.region = ComboBox(region_texts())
        self.region.setAccessibleName(self.tr("Phone region"))
        self.region.chosen.connect(self._region_chosen)
        self.region_name.setBuddy(self.region)
        self.hint = Label("", style="meta", tone="hint", wrap=True)
        column.addWidget(self.region_name)
        column.addWidget(self.region)
        column.addWidget(self.hint)

    def _region_chosen(self, code: str | None) -> None:
        if code is not None and self._opened is not None:
            self.wishes_changed.emit(replace(self._opened.wishes, region=code))

    def show_opened(self, opened: Opened) -> None:
        """Shows what is known of a file that was read."""
        self._opened = opened
        self.name.setText(opened.source.name)
        self.extent.setText(self.tr("%n row(s)", "", len(opened.table.rows)))
        self._show_notes(opened)
        self._show_region(opened)
        captions = [caption(one) for one in opened.target.fields if one.key in opened.columns.columns]
        self.found.set_text(self.tr("Recognized: {columns}").format(columns=listed(captions)))
        self._left_out = tuple(opened.table.header[at] for at in opened.columns.unmatched)
        self._name_left_out(MOST)

    def _name_left_out(self, most: int) -> None:
        """Names the columns that match no field; of many only the first."""
        columns = self._left_out
        named = some(columns, most)
        self.left_out.set_text(self.tr("Left out: {columns}").format(columns=named))
        self.left_out.setVisible(bool(columns))
        self.show_all.setText(self.tr("Show all %n", "", len(columns)))
        self.show_all.setVisible(len(columns) > most)

    def _show_notes(self, opened: Opened) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for note in opened.table.notes:
            self._add_note("info", note.sentence(), "secondary")

    def _add_note(self, icon_name: str, text: str, tone: str) -> None:
        self._notes.addWidget(IconText(icon_name, text, self, tone=tone, wrap=True))

    def _show_region(self, opened: Opened) -> None:
        for widget in (self.region_name, self.region, self.hint):
            widget.setVisible(opened.target.phoned)
        self.region.set_value(opened.region)
        if self.region.value() != opened.region:
            self.region.set_options([*region_texts(), (opened.region, opened.region)])
            self.region.set_value(opened.region)
        fitting = opened.region_counts.get(opened.region, 0)
        self.hint.setText(
            self.tr("Numbers without a country code are read so; of a sample, %n fit(s).", "", fitting)
        )
