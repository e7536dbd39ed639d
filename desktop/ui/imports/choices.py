"""The left side of the file step: the file, how it is to be read, and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.spreadsheets.opened import Opened
from desktop.ui.imports.drop_zone import DropZone
from desktop.ui.imports.file_card import FileCard
from desktop.ui.imports.links import ImportLinks
from desktop.ui.imports.other_kind import OtherKindStrip
from desktop.ui.imports.purpose import PurposeChoice
from desktop.ui.imports.reading_choices import ReadingChoices
from desktop.ui.imports.region_choice import RegionChoice
from desktop.ui.widgets.labels import IconText, Label
from desktop.ui.widgets.notice import Strip

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 400
ZONE = 44
# Beside what tells of the sheet's own form, these tell of values that were lost.
GRAVE = ("error_cells", "formulas_without_value", "undecodable", "open_quotes", "header_unsure")


class Choices(QScrollArea):
    """What is known of a source and can be chosen for it.

    Signals:
        choose_asked, template_asked, history_asked: a button was pressed.
        wishes_changed: it is to be read otherwise; carries the `Wishes`.
        purpose_changed: new records or an update.
        kind_asked: the rows are to be read as another kind of record; carries the `Kind`.
    """

    choose_asked = Signal()
    template_asked = Signal()
    history_asked = Signal()
    wishes_changed = Signal(object)
    purpose_changed = Signal()
    kind_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = FileCard()
        self.zone = DropZone(self.tr("A file can also be dropped here, or a table pasted"))
        self.zone.setMinimumHeight(ZONE)
        self.earlier = Strip(tone="warning")
        self.other = OtherKindStrip()
        self.notes = QVBoxLayout()
        self.notes.setSpacing(4)
        self.reading = ReadingChoices()
        self.region = RegionChoice()
        self.purpose = PurposeChoice()
        self.links = ImportLinks()
        self.setWidget(self._panel())
        self.setFocusProxy(self.card.choose)
        self.card.choose_asked.connect(self.choose_asked)
        self.links.template_asked.connect(self.template_asked)
        self.links.history_asked.connect(self.history_asked)
        self.reading.wished.connect(self.wishes_changed)
        self.region.wished.connect(self.wishes_changed)
        self.purpose.chosen.connect(self.purpose_changed)
        self.other.kind_asked.connect(self.kind_asked)

    def _panel(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("File"), style="group"))
        column.addWidget(self.card)
        column.addWidget(self.zone)
        column.addWidget(self.other)
        column.addWidget(self.earlier)
        column.addLayout(self.notes)
        for widget in (self.reading, self.region, self.purpose):
            column.addWidget(widget)
        column.addWidget(self.links, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return panel

    def show_opened(self, opened: Opened) -> None:
        """Shows how a source was read."""
        self.card.show_opened(opened)
        self.other.show_opened(opened)
        self._show_earlier(opened)
        self._show_notes(opened)
        self.reading.show_opened(opened)
        self.region.show_opened(opened)
        self.purpose.show_kind(opened.target.kind)
        before: QWidget = self.region.region
        for widget in (*self.purpose.cards.buttons(), *self.links.buttons()):
            # The cards may be new, and Tab would come to them last of all.
            QWidget.setTabOrder(before, widget)
            before = widget

    def _show_earlier(self, opened: Opened) -> None:
        earlier, text = opened.earlier, ""
        if earlier is not None:
            rows = earlier.created + earlier.updated
            text = self.tr("This very file was imported before, by {person} on {date}: %n row(s).", "", rows)
            person = self._context.directory.staff_name(earlier.staff)
            text = text.format(person=person, date=f"{earlier.at.astimezone():%Y-%m-%d %H:%M}")
        self.earlier.say(text)

    def _show_notes(self, opened: Opened) -> None:
        while (item := self.notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for note in opened.table.notes:
            grave = note.code in GRAVE
            name, tone = ("warning", "warning") if grave else ("info", "secondary")
            self.notes.addWidget(IconText(name, note.sentence(), tone=tone, wrap=True))
