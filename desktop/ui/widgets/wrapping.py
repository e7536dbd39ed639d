"""Texts in lines of a width, where a phone and a name stay in one piece and a number with its unit."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

NO_BREAK, JOINER = "\u00a0", "\u2060"
NARROWEST = 20
SHORT = 24
# Between two figures, as in 138 0013 8000, and between a figure and its unit, as in 3.2 m, 45 min or 50 分钟.
_INSIDE = re.compile(r"(?<=\d) (?=\d|[A-Za-z%°µ㎡㎝㎜]{1,3}(?![A-Za-z])|[一-鿿])")
# Chinese between signs, spaces or other letters: a name, or a clause no longer than one.
_PHRASE = re.compile(r"(?<![一-鿿])[一-鿿]{2,12}(?![一-鿿])")


def kept_together(text: str) -> str:
    """A text whose phones, and numbers with their unit, do not part at the end of a line."""
    return _INSIDE.sub(NO_BREAK, text)


def in_one_piece(name: str) -> str:
    """A name that does not part at its spaces, unless it is long."""
    return name.replace(" ", NO_BREAK) if len(name) <= SHORT else name


def phrases_together(text: str) -> str:
    """A text that parts in Chinese too only where another language does: at signs and spaces, not inside a name."""
    return _PHRASE.sub(lambda found: JOINER.join(found[0]), kept_together(text))


def wrapped(
    text: str, font: QFont, width: float, spread: float, *, together: bool = True
) -> tuple[list[QTextLayout], float]:
    """A text in lines of a width, paragraph by paragraph, and its height.

    Arguments:
        spread: how high a line is, as a multiple of the font's own.
        together: whether phones and numbers with their unit stay whole; where there is room for no more than these,
            they part at their spaces rather than anywhere.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layouts, top = [], 0.0
    for paragraph in (kept_together(text) if together else text).split("\n"):
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
