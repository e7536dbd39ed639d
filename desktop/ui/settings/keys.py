"""All keys of the program, to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.translation import translate
from desktop.ui.settings.cards import CardsSection
from desktop.ui.shell.keys import KEYS
from desktop.ui.widgets.buttons import CAP_HEIGHT, draw_key_cap, key_cap_width

if TYPE_CHECKING:
    from desktop.ui.context import Context

GAP = 4


class KeyCaps(QWidget):
    """The keys to press, each as a cap."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys = keys.split()
        self.setAccessibleName(keys)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(sum(key_cap_width(key) + GAP for key in self._keys), CAP_HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.rect().adjusted(0, 1, 0, 0)
        place.setHeight(CAP_HEIGHT)
        for key in self._keys:
            place.setWidth(key_cap_width(key))
            draw_key_cap(painter, place, key)
            place.moveLeft(place.right() + 1 + GAP)


class KeysSection(CardsSection):
    """The keys by the place in which they work; F1 shows them too."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Keys"), self.tr("F1 shows them from anywhere"))
        for group, keys in KEYS:
            card = self.add_card(translate("Keys", group))
            for caps, what in keys:
                card.add_row(_sentence(translate("Keys", what)), "", KeyCaps(caps))
        self.finish()


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
