"""How a document shall be printed: paper, prices, language, and how large its pages are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.printing_template import Look, Size
from desktop.ui import languages
from desktop.ui.documents.paper_view import PaperView
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.fields import ComboBox, FieldBox
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from desktop.ui.context import Context

# Each language is called as its readers call it.
LANGUAGES = (("en", "English"), ("zh_CN", "简体中文"), ("zh_TW", "繁體中文"))


def kept_look(context: Context) -> Look:
    """How this person printed last; at first on A4, with prices, in the language of the window."""
    size, language = context.preference("print.size"), context.preference("print.language")
    known = language in languages.LANGUAGES
    return Look(
        size=Size(size) if size in list(Size) else Size.A4,
        language=language if known else languages.spoken(),
        prices=context.preference("print.prices") is not False,
    )


class PreviewChoices(QWidget):
    """The choices beside the pages.

    Arguments:
        look: what is chosen at first.
        view: shows the pages.

    Signals:
        changed: the pages shall look otherwise.
    """

    changed = Signal()

    def __init__(self, look: Look, view: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.size_choice = Segmented([(size, size.value, None) for size in Size])
        self.size_choice.set_value(look.size)
        self.size_choice.chosen.connect(self.changed)
        self.language = ComboBox(LANGUAGES)
        self.language.set_value(look.language)
        self.language.chosen.connect(self.changed)
        self.prices = Switch(self.tr("With prices"), on=look.prices)
        self.prices.toggled.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._field(self.tr("Paper"), self.size_choice))
        column.addWidget(self._field(self.tr("Language"), self.language))
        column.addLayout(self._prices_row())
        column.addWidget(Rule())
        column.addLayout(self._zoom_row())
        column.addWidget(self.whole_width)
        column.addStretch(1)
        view.zoom_changed.connect(self._show_zoom)
        view.verticalScrollBar().valueChanged.connect(self._show_zoom)

    def look(self) -> Look:
        """What is chosen."""
        return Look(self.size_choice.value(), self.language.value(), self.prices.isChecked())

    def _field(self, label: str, editor: QWidget) -> FieldBox:
        editor.setAccessibleName(label)
        return FieldBox(label, editor)

    def _prices_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = Label(self.tr("With prices"))
        row.addWidget(label, 1)
        row.addWidget(self.prices)
        return row

    def _zoom_row(self) -> QHBoxLayout:
        self.smaller = IconButton("minus", self.tr("Smaller (Ctrl −)"))
        self.larger = IconButton("plus", self.tr("Larger (Ctrl +)"))
        self.share = Label("", style="meta", tone="secondary")
        self.share.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.whole_width = Button(self.tr("Whole width"), kind="ghost", icon_name="arrows-out", key="Ctrl 0")
        self.smaller.clicked.connect(self._view.zoom_out)
        self.larger.clicked.connect(self._view.zoom_in)
        self.whole_width.clicked.connect(self._view.whole_width)
        row = QHBoxLayout()
        row.addWidget(self.smaller)
        row.addWidget(self.share, 1)
        row.addWidget(self.larger)
        return row

    def _show_zoom(self) -> None:
        """Which page of how many is in sight, and how large."""
        pages = self._view.pages()
        text = self.tr("Page {page} of {pages} · {share} %")
        share = round(100 * self._view.zoom())
        self.share.setText(text.format(page=self._view.page() + 1, pages=pages, share=share))
