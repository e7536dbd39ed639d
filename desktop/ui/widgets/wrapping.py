"""Texts in lines of a width, where a phone stays in one piece and a number with its unit."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

NO_BREAK = "\u00a0"
NARROWEST = 20
# Between two figures, as in 138 0013 8000, and between a figure and its unit, as in 3.2 m, 45 min or 50 分钟.
_INSIDE = re.compile(r"(?<=\d) (?=\d|[A-Za-z%°µ㎡㎝㎜]{1,3}(?![A-Za-z])|[一-鿿])")


def kept_together(text: str) -> str:
    """A text whose phones, and numbers with their unit, do not part at the end of a line."""
    return _INSIDE.sub(NO_BREAK, text)


def wrapped(text: str, font: QFont, width: float, spread: float) -> tuple[list[QTextLayout], float]:
    """A text in lines of a width, paragraph by paragraph, and its height.

    Arguments:
        spread: how high a line is, as a multiple of the font's own.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layouts, top = [], 0.0
    for paragraph in kept_together(text).split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, NARROWEST))
            height = line.height() * spread
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        layouts.append(layout)
    return layouts, top
