"""One entry of a timeline: what it holds, how much room it takes, how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.wrapping import wrapped

CIRCLE = 28
ICON = 16
INDENT = 38
TITLE_GAP = 7
WHEN_GAP = 12
LINE_HEIGHT = 1.3
TEXT_TOP = 27
AFTER_TEXT = 16
AFTER_QUIET = 12
CHIP = 22
CHIP_ICON = 14
CHIP_GAP = 6
BOX_TOP = 29
BOX_PADDING = 7
BOX_SIDE = 10
CAPTION_ROOM, MOST_CAPTION_ROOM = 82, 124
CHANGE_LINE = 22
ARROW = "→"


@dataclass(frozen=True)
class Attached:
    """A file of an entry.

    Arguments:
        text: its name.
        key: what `Timeline.attachment_opened` carries.
    """

    text: str
    key: Any = None
    icon: str = "paperclip"


@dataclass(frozen=True)
class ChangedField:
    """One field in an entry of the history, in words."""

    caption: str
    old: str
    new: str


@dataclass(frozen=True)
class TimelineEntry:
    """Something that happened, worded.

    Arguments:
        icon: of the method or the operation.
        title: who, or which operation, in bold; a quiet entry is this one sentence.
        detail: the method, or who, beside it.
        when: when, in short; `when_full` is said on hover.
        text: what was said or agreed.
        note: a quiet line below the text, such as the next follow-up.
        attached: its files, or the records it names.
        changes: its fields, old and new.
        quiet: an operation, told in one line.
    """

    icon: str
    title: str
    detail: str = ""
    when: str = ""
    when_full: str = ""
    text: str = ""
    note: str = ""
    attached: tuple[Attached, ...] = ()
    changes: tuple[ChangedField, ...] = ()
    quiet: bool = False

    def spoken(self) -> str:
        """The whole entry as plain text, for screen readers and the clipboard."""
        head = " ".join(part for part in (self.when, self.title, self.detail) if part)
        changes = [f"{one.caption}: {one.old} {ARROW} {one.new}" for one in self.changes]
        files = [one.text for one in self.attached]
        return "\n".join(part for part in (head, self.text, self.note, *changes, *files) if part)


@dataclass
class _Change:
    """A laid-out field of the quiet box."""

    caption: str
    top: float
    struck: QRectF
    old: str
    new: list[QTextLayout]
    new_at: QPointF


class EntryLayout:
    """An entry laid out for a width.

    Arguments:
        entry: what is shown.
        width: of the timeline in pixels.
    """

    def __init__(self, entry: TimelineEntry, width: int) -> None:
        self.entry = entry
        self.width = width
        self.chips: list[tuple[QRectF, Attached]] = []
        self._body, self._meta = theme.font("body"), theme.font("meta")
        self._blocks: list[tuple[QTextLayout, QPointF, str]] = []
        self._changes: list[_Change] = []
        self._box = QRectF()
        self._caption_room = CAPTION_ROOM
        when = QFontMetrics(self._meta).horizontalAdvance(entry.when)
        self.when_box = QRectF(width - when - 1, 0, when + 1, CIRCLE)
        room = width - INDENT
        if entry.quiet:
            self.height = self._lay_out_quiet(room - when - WHEN_GAP)
        else:
            self.height = self._lay_out(room)

    def _lay_out_quiet(self, room: float) -> int:
        layouts, height = wrapped(self.entry.title, self._body, room, LINE_HEIGHT)
        first = layouts[0].lineAt(0).height() * LINE_HEIGHT
        top = CIRCLE / 2 - first / 2
        self._blocks += [(one, QPointF(INDENT, top), "text 2") for one in layouts]
        bottom = max(float(CIRCLE), top + height)
        if self.entry.attached:
            bottom = self._lay_out_chips(bottom + 2)
        return round(bottom + AFTER_QUIET)

    def _lay_out(self, room: float) -> int:
        bottom, after = float(CIRCLE), AFTER_QUIET
        for text, font, token in (
            (self.entry.text, self._body, "text 2"),
            (self.entry.note, self._meta, "text 3"),
        ):
            if text:
                top = TEXT_TOP if bottom <= CIRCLE else bottom
                layouts, height = wrapped(text, font, room, LINE_HEIGHT)
                self._blocks += [(one, QPointF(INDENT, top), token) for one in layouts]
                bottom, after = top + height, AFTER_TEXT
        if self.entry.changes:
            bottom = self._lay_out_changes(room)
        if self.entry.attached:
            bottom = self._lay_out_chips(bottom + 7)
            after = AFTER_QUIET
        return round(bottom + after)

    def _lay_out_chips(self, top: float) -> float:
        metrics = QFontMetrics(self._meta)
        left = float(INDENT)
        for one in self.entry.attached:
            width = min(16 + CHIP_ICON + 4 + metrics.horizontalAdvance(one.text), self.width - INDENT)
            if left > INDENT and left + width > self.width:
                left, top = INDENT, top + CHIP + CHIP_GAP
            self.chips.append((QRectF(left, top, width, CHIP), one))
            left += width + CHIP_GAP
        return top + CHIP

    def _lay_out_changes(self, room: float) -> float:
        metrics = QFontMetrics(self._meta)
        top = BOX_TOP + BOX_PADDING - 2.0
        widest = max(metrics.horizontalAdvance(one.caption) for one in self.entry.changes) + 8
        self._caption_room = min(max(CAPTION_ROOM, widest), MOST_CAPTION_ROOM)
        left = INDENT + BOX_SIDE + self._caption_room
        arrow = metrics.horizontalAdvance(ARROW)
        for one in self.entry.changes:
            most = round((self.width - left) * 0.45)
            old = metrics.elidedText(one.old.replace("\n", " "), Qt.TextElideMode.ElideRight, most)
            struck = QRectF(left, top, metrics.horizontalAdvance(old), CHANGE_LINE)
            start = struck.right() + 16 + arrow
            layouts, height = wrapped(one.new, self._meta, self.width - BOX_SIDE - start, 1.15)
            first = layouts[0].lineAt(0).height() * 1.15
            at = QPointF(start, top + (CHANGE_LINE - first) / 2)
            self._changes.append(_Change(one.caption, top, struck, old, layouts, at))
            top += max(CHANGE_LINE, height + (CHANGE_LINE - first))
        self._box = QRectF(INDENT, BOX_TOP, room, top + BOX_PADDING - 2 - BOX_TOP)
        return self._box.bottom()

    def struck_boxes(self) -> list[QRectF]:
        """Where the old values lie, which a line strikes: a struck-out font does not show on every Chinese glyph."""
        return [one.struck for one in self._changes]

    def chip_at(self, point: QPointF) -> Attached | None:
        """The file under a point of the entry."""
        return next((one for box, one in self.chips if box.contains(point)), None)

    def paint(self, painter: QPainter, last: bool, hovered: Attached | None = None) -> None:
        """Draws it with its top left corner at the painter's origin.

        Arguments:
            last: whether no line leads on to another entry.
            hovered: the file under the pointer.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        painter.drawEllipse(QRectF(0, 0, CIRCLE, CIRCLE))
        if not last:
            painter.fillRect(
                QRectF(CIRCLE / 2 - 1, CIRCLE + 3, 2, self.height - CIRCLE - 6), theme.color("line")
            )
        place = QRectF((CIRCLE - ICON) / 2, (CIRCLE - ICON) / 2, ICON, ICON)
        draw_icon(painter, place, self.entry.icon, theme.color("text 2" if self.entry.quiet else "text 1"))
        painter.setFont(self._meta)
        painter.setPen(theme.color("text 2"))
        painter.drawText(self.when_box, Qt.AlignmentFlag.AlignVCenter, self.entry.when)
        if not self.entry.quiet:
            self._paint_title(painter)
        if self._changes:
            self._paint_changes(painter)
        for layout, at, token in self._blocks:
            painter.setPen(theme.color(token))
            layout.draw(painter, at)
        for box, one in self.chips:
            self._paint_chip(painter, box, one, one is hovered)

    def _paint_title(self, painter: QPainter) -> None:
        room = self.when_box.left() - WHEN_GAP - INDENT
        bold = theme.font("body", bold=True)
        metrics = QFontMetrics(bold)
        title = metrics.elidedText(self.entry.title, Qt.TextElideMode.ElideRight, round(room))
        width = metrics.horizontalAdvance(title)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(bold)
        painter.setPen(theme.color("text 1"))
        painter.drawText(QRectF(INDENT, 0, width + 2, CIRCLE), flags, title)
        room -= width + TITLE_GAP
        if self.entry.detail and room > ICON:
            detail = QFontMetrics(self._meta).elidedText(
                self.entry.detail, Qt.TextElideMode.ElideRight, round(room)
            )
            painter.setFont(self._meta)
            painter.setPen(theme.color("text 2"))
            painter.drawText(QRectF(INDENT + width + TITLE_GAP, 0, room + 2, CIRCLE), flags, detail)

    def _paint_changes(self, painter: QPainter) -> None:
        painter.setPen(theme.pen("line"))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(self._box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        painter.setFont(self._meta)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        metrics = QFontMetrics(self._meta)
        for one in self._changes:
            caption = metrics.elidedText(one.caption, Qt.TextElideMode.ElideRight, self._caption_room - 6)
            painter.setPen(theme.color("text 2"))
            place = QRectF(INDENT + BOX_SIDE, one.top, self._caption_room, CHANGE_LINE)
            painter.drawText(place, flags, caption)
            painter.setPen(theme.color("text 3"))
            painter.drawText(one.struck.adjusted(0, 0, 2, 0), flags, one.old)
            middle = round(one.struck.center().y()) + 0.5
            painter.drawLine(QPointF(one.struck.left(), middle), QPointF(one.struck.right(), middle))
            arrow = QRectF(one.struck.right() + 8, one.top, 20, CHANGE_LINE)
            painter.setPen(theme.color("text 2"))
            painter.drawText(arrow, flags, ARROW)
            painter.setPen(theme.color("text 1"))
            for layout in one.new:
                layout.draw(painter, one.new_at)

    def _paint_chip(self, painter: QPainter, box: QRectF, one: Attached, hovered: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("border" if hovered else "press"))
        painter.drawRoundedRect(box, 5, 5)
        place = QRectF(box.left() + 7, box.top() + (CHIP - CHIP_ICON) / 2, CHIP_ICON, CHIP_ICON)
        draw_icon(painter, place, one.icon, theme.color("text 2"))
        room = box.adjusted(8 + CHIP_ICON + 3, 0, -7, 0)
        text = QFontMetrics(self._meta).elidedText(
            one.text, Qt.TextElideMode.ElideMiddle, round(room.width()) + 1
        )
        painter.setFont(self._meta)
        painter.setPen(theme.color("text 1"))
        painter.drawText(
            room.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text
        )
