"""Icons: glyphs of the Phosphor font, crisp at every scale, in the colours of the theme."""

from __future__ import annotations

import importlib.util
import json
import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap

from desktop.ui import theme

# The font and its map come with this package, which is never imported: it would load nine other fonts.
_PACKAGE = "qtawesome"
_PATTERN = "phosphor-*.ttf"
_MAP_PATTERN = "phosphor-charmap-*.json"


def font_folder() -> Path:
    """Where the icon font lies, in an environment and in a frozen bundle.

    Raises:
        FileNotFoundError: the package that brings the font is not installed.
    """
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / _PACKAGE / "fonts"  # type: ignore[attr-defined]  # noqa: SLF001
    found = importlib.util.find_spec(_PACKAGE)
    if found is None or found.origin is None:
        raise FileNotFoundError(_PACKAGE)
    return Path(found.origin).parent / "fonts"


@cache
def _family() -> str:
    path = next(font_folder().glob(_PATTERN))
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))[0]


@cache
def _glyphs() -> dict[str, str]:
    path = next(font_folder().glob(_MAP_PATTERN))
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def _glyph(name: str, weight: str) -> str:
    return chr(int(_glyphs()[f"{name}{weight}"], 16))


def _weight(bold: bool, filled: bool) -> str:
    return "-fill" if filled else "-bold" if bold else ""


def draw_icon(
    painter: QPainter,
    rect: QRect | QRectF,
    name: str,
    colour: QColor,
    bold: bool = False,
    filled: bool = False,
) -> None:
    """Draws an icon into a rectangle.

    Arguments:
        name: as Phosphor calls it, such as `user-circle`.
        bold, filled: another weight of the same icon.

    Raises:
        KeyError: there is no such icon.
    """
    drawn = QFont(_family())
    drawn.setPixelSize(round(min(rect.width(), rect.height())))
    painter.save()
    painter.setFont(drawn)
    painter.setPen(colour)
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, _glyph(name, _weight(bold, filled)))
    painter.restore()


class _Engine(QIconEngine):
    """Draws an icon in whatever colour its token has now, so that icons follow the theme."""

    def __init__(self, name: str, token: str, bold: bool, filled: bool) -> None:
        super().__init__()
        self._name, self._token, self._bold, self._filled = name, token, bold, filled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "text off" if mode is QIcon.Mode.Disabled else self._token
        draw_icon(painter, rect, self._name, theme.color(token), self._bold, self._filled)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token, self._bold, self._filled)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(QRect().topLeft(), size), mode, state)
        painter.end()
        return result


def icon(name: str, token: str = "text 1", bold: bool = False, filled: bool = False) -> QIcon:  # noqa: S107 - a colour token
    """An icon in the colour of a token; disabled it takes the colour of off text."""
    return QIcon(_Engine(name, token, bold, filled))


def draw_logo(painter: QPainter, rect: QRectF) -> None:
    """The program's own mark: an armchair on a rounded square."""
    path = QPainterPath()
    path.addRoundedRect(rect, rect.width() * 0.25, rect.width() * 0.25)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, theme.color("accent fill"))
    inset = rect.width() * 0.2
    inner = rect.adjusted(inset, inset, -inset, -inset)
    draw_icon(painter, inner, "armchair", theme.color("on fill"), filled=True)


def logo(size: int = 256) -> QIcon:
    """The program's icon for windows and task bars."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_logo(painter, QRectF(QPointF(0, 0), QPointF(size, size)))
    painter.end()
    return QIcon(pixmap)
