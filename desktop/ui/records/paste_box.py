"""The box of pasted text, with what was found in it tinted, and the legend of the tints."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QWidget

from desktop.controllers.entries.paste import Certainty, Found
from desktop.ui import theme
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.text_edit import TextEdit

HIGHEST = 2000
SWATCH = 12
TONES: dict[Certainty, str] = {
    Certainty.FOUND: "info",
    Certainty.CONFIRM: "warning",
    Certainty.MISSING: "error",
}


class PasteBox(TextEdit):
    """Plain text whose parts are tinted by how sure it is what they are."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, placeholder=placeholder)
        # As high as there is room, not as many lines as in a form.
        self.setMaximumHeight(HIGHEST)
        self._found: tuple[Found, ...] = ()
        theme.notifier.changed.connect(self._tint)

    def show_found(self, found: Iterable[Found]) -> None:
        """Tints what was found; what is surer lies over what is less so."""
        order = list(TONES)
        self._found = tuple(sorted(found, key=lambda one: order.index(one.certainty), reverse=True))
        self._tint()

    def _tint(self) -> None:
        self.setExtraSelections([self._tinted(one, *span) for one in self._found for span in one.spans])

    def _tinted(self, found: Found, start: int, end: int) -> QTextEdit.ExtraSelection:
        text = self.text()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(theme.color(f"{TONES[found.certainty]} soft"))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look  # type: ignore[attr-defined]
        return selection


def _units(text: str) -> int:
    """How long a text is as Qt counts, to whom an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Legend(QWidget):
    """What the tints mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = {
            Certainty.FOUND: self.tr("found"),
            Certainty.CONFIRM: self.tr("please confirm"),
            Certainty.MISSING: self.tr("not found"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for certainty, text in texts.items():
            swatch = QFrame()
            swatch.setFixedSize(SWATCH, SWATCH)
            swatch.setProperty("card", TONES[certainty])
            swatch.setProperty("swatch", "true")
            row.addWidget(swatch)
            row.addWidget(Label(text, style="meta", tone="secondary"))
            row.addSpacing(4)
        row.addStretch(1)
