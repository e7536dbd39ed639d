"""Draws the cells of a list; what repeats (pills, tags, avatars, icons) is drawn once and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPixmap

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.records.columns import Cell, Shape
from desktop.ui.records.tick_box import draw_tick_box
from desktop.ui.widgets.avatar import draw_avatar
from desktop.ui.widgets.pill import HEIGHT as PILL_HEIGHT
from desktop.ui.widgets.pill import draw_pill, draw_tag, pill_size, tag_size

PADDING = 8
ICON = 16
ICON_GAP = 6
AVATAR = 20
PAIR_GAP = 10
KEPT_TEXTS = 4000

_ICON_SIZE, _AVATAR_SIZE = partial(QSize, ICON, ICON), partial(QSize, AVATAR, AVATAR)

_Key = tuple[Any, ...]


class _Advances(dict[str, float]):
    """How far each character moves a line on; their sum is a text's width, and sooner had than by shaping it."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font)

    def __missing__(self, character: str) -> float:
        found = self[character] = self._metrics.horizontalAdvance(character)
        return found


class _Face:
    """A font, what is to be known of it to place a text, and the texts that were shortened to their room in it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self.height, self.ascent = self._metrics.height(), self._metrics.ascent()
        self._advances = _Advances(font)
        self.fitted: dict[tuple[str, int], tuple[str, int]] = {}

    def width(self, text: str) -> int:
        """How wide a text is."""
        return ceil(sum(map(self._advances.__getitem__, text)))

    def fit(self, text: str, room: int) -> tuple[str, int]:
        """As much of a text as there is room for, and how wide that is."""
        found = self.fitted.get((text, room))
        if found is None:
            shown, width = text, self.width(text)
            if width > room:
                shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                width = self.width(shown)
            found = self.fitted[text, room] = shown, width
        return found


def text_width(text: str) -> int:
    """How wide a text in regular weight is in a cell."""
    return _Face(theme.font("body")).width(text)


class CellPainter:
    """Draws one cell after the other into a table; `clear` after the theme, the font or the language changed."""

    def __init__(self) -> None:
        self._pixmaps: dict[_Key, QPixmap] = {}
        self._set: _Face | None = None
        self._ratio = 1.0
        self._shapes = {
            Shape.TEXT: self._draw_text,
            Shape.PAIR: self._draw_pair,
            Shape.PILL: self._draw_pill,
            Shape.TAG: self._draw_tag,
            Shape.PERSON: self._draw_person,
            Shape.ICON_TEXT: self._draw_icon_text,
            Shape.MONEY: self._draw_money,
            Shape.TICK: self._draw_nothing,
            Shape.CHIP: self._draw_chip,
        }
        self.clear()

    def clear(self) -> None:
        """Forgets what was drawn."""
        self._pixmaps.clear()
        self._faces = (_Face(theme.font("body")), _Face(theme.font("body", bold=True)))

    def start(self, painter: QPainter) -> None:
        """Before the cells of one paint event."""
        self._set = None
        ratio = painter.device().devicePixelRatioF()
        if ratio != self._ratio:
            self._ratio = ratio
            self._pixmaps.clear()
        for one in self._faces:
            if len(one.fitted) > KEPT_TEXTS:
                one.fitted.clear()

    def width(self, cell: Cell) -> int:
        """How wide a cell has to be to show its text whole."""
        return self._faces[cell.bold].width(cell.text) + 2 * PADDING

    def draw(self, painter: QPainter, cell: Cell, left: int, top: int, width: int, height: int) -> None:
        """Draws a cell into its rectangle."""
        left, room = left + PADDING, width - 2 * PADDING
        if room > 0:
            self._shapes[cell.shape](painter, cell, left, top, room, height)

    def _text(
        self,
        painter: QPainter,
        text: str,
        colour: str,
        bold: bool,
        left: int,
        top: int,
        room: int,
        height: int,
    ) -> int:
        """Writes a text, shortened to the room; gives its width."""
        face = self._faces[bold]
        shown, width = face.fit(text, room)
        if face is not self._set:
            self._set = face
            painter.setFont(face.font)
        painter.setPen(theme.color(colour))
        painter.drawText(left, top + (height - face.height) // 2 + face.ascent, shown)
        return width

    def _kept(
        self,
        painter: QPainter,
        key: _Key,
        measure: Callable[[], QSize],
        left: int,
        top: int,
        draw: Callable[..., Any],
    ) -> None:
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            size = measure()
            pixmap = QPixmap(size * self._ratio)
            pixmap.setDevicePixelRatio(self._ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            inner = QPainter(pixmap)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(inner, QRect(0, 0, size.width(), size.height()))
            inner.end()
            self._pixmaps[key] = pixmap
        painter.drawPixmap(left, top, pixmap)

    def icon(
        self, painter: QPainter, name: str, colour: str, left: int, top: int, bold: bool = False
    ) -> None:
        """Draws an icon of 16."""

        def draw(inner: QPainter, rect: QRect) -> None:
            draw_icon(inner, rect, name, theme.color(colour), bold=bold)

        self._kept(painter, (name, colour, bold), _ICON_SIZE, left, top, draw)

    def tick(self, painter: QPainter, state: Qt.CheckState, left: int, top: int) -> None:
        """Draws a tick box of 16."""

        def draw(inner: QPainter, rect: QRect) -> None:
            draw_tick_box(inner, QRectF(rect), state)

        self._kept(painter, ("tick", state), _ICON_SIZE, left, top, draw)

    def _strike(self, painter: QPainter, colour: str, left: int, width: int, top: int, height: int) -> None:
        painter.setPen(theme.pen(colour, 1))
        middle = top + height // 2
        painter.drawLine(left, middle, left + width, middle)

    def _draw_text(self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int) -> None:
        badge = ICON + PADDING if cell.badge else 0
        width = self._text(painter, cell.text, cell.colour, cell.bold, left, top, room - badge, height)
        if cell.badge:
            self.icon(painter, cell.badge, "accent text", left + width + PADDING, top + (height - ICON) // 2)

    def _draw_pair(self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int) -> None:
        badge = ICON + PADDING if cell.badge else 0
        room -= badge
        width = self._text(painter, cell.text, cell.colour, cell.bold, left, top, room, height)
        rest = room - width - PAIR_GAP
        if cell.second and rest > 2 * PAIR_GAP:
            colour = "text 3" if cell.struck else "text 2"
            width += PAIR_GAP + self._text(
                painter, cell.second, colour, False, left + width + PAIR_GAP, top, rest, height
            )
        if cell.struck:
            self._strike(painter, cell.colour, left, width, top, height)
        if cell.badge:
            self.icon(painter, cell.badge, "text 3", left + width + PADDING, top + (height - ICON) // 2)

    def _draw_pill(self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int) -> None:
        def draw(inner: QPainter, rect: QRect) -> None:
            draw_pill(inner, rect, cell.look, cell.text)

        key, measure = ("pill", cell.look, cell.text), partial(pill_size, cell.text)
        self._kept(painter, key, measure, left, top + (height - PILL_HEIGHT) // 2, draw)

    def _draw_tag(self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int) -> None:
        def draw(inner: QPainter, rect: QRect) -> None:
            draw_tag(inner, rect, cell.look, cell.text)

        key, measure = ("tag", cell.look, cell.text), partial(tag_size, cell.text)
        self._kept(painter, key, measure, left, top + (height - PILL_HEIGHT) // 2, draw)

    def _draw_chip(self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int) -> None:
        def draw(inner: QPainter, rect: QRect) -> None:
            draw_tag(inner, rect, cell.icon, cell.text, cell.look or "quiet")

        key, measure = ("chip", cell.icon, cell.look, cell.text), partial(tag_size, cell.text, cell.icon)
        self._kept(painter, key, measure, left, top + (height - PILL_HEIGHT) // 2, draw)

    def _draw_person(
        self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int
    ) -> None:
        after = AVATAR + 7
        if cell.colour == "text 1":

            def draw(inner: QPainter, rect: QRect) -> None:
                draw_avatar(inner, rect, cell.text)

            key = ("avatar", cell.text)
            self._kept(painter, key, _AVATAR_SIZE, left, top + (height - AVATAR) // 2, draw)
        self._text(painter, cell.text, cell.colour, cell.bold, left + after, top, room - after, height)

    def _draw_icon_text(
        self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int
    ) -> None:
        if cell.icon:
            self.icon(painter, cell.icon, cell.colour, left, top + (height - ICON) // 2, bold=cell.bold)
        after = ICON + ICON_GAP
        self._text(painter, cell.text, cell.colour, cell.bold, left + after, top, room - after, height)

    def _draw_money(self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int) -> None:
        width = min(self._faces[cell.bold].width(cell.text), room)
        self._text(painter, cell.text, cell.colour, cell.bold, left + room - width, top, width, height)

    def _draw_nothing(
        self, painter: QPainter, cell: Cell, left: int, top: int, room: int, height: int
    ) -> None:
        """Ticks are drawn by the table, which knows them."""
