"""Status marks: the business status as a round pill, the document status as a square tag, drawn and as widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.words import Business, Document, LeadStatus, label

HEIGHT = 22
ICON = 14
PADDING = 8
GAP = 5
TAG_RADIUS = 5
VOIDED = "voided"


@dataclass(frozen=True)
class _Look:
    """How a mark is drawn: its icon and the tokens of text, back and line; an empty token draws nothing."""

    icon: str
    text: str
    back: str = ""
    line: str = ""
    bold: bool = False


Status = Business | LeadStatus | str
# By type first: members of two of them are equal as numbers.
PILLS: dict[type, dict[Status, _Look]] = {
    Business: {
        Business.UNASSIGNED: _Look("circle-dashed", "unassigned text", "unassigned back", bold=True),
        Business.ASSIGNED: _Look("user-circle", "assigned text", "assigned back", bold=True),
        Business.CONVERTED: _Look("check-circle", "converted text", "converted back", bold=True),
        Business.CLOSED: _Look("archive", "closed text", "closed back", bold=True),
    },
    LeadStatus: {
        LeadStatus.NEW: _Look("circle-dashed", "assigned text", "assigned back", bold=True),
        LeadStatus.PUSHED_DOWN: _Look(
            "arrow-elbow-right-down", "converted text", "converted back", bold=True
        ),
        LeadStatus.CLOSED: _Look("archive", "closed text", "closed back", bold=True),
    },
    str: {VOIDED: _Look("prohibit", "text 3", line="border")},
}
TAG_ICONS: dict[Document, str] = {
    Document.CREATED: "pencil-simple",
    Document.IN_REVIEW: "hourglass",
    Document.APPROVED: "check",
    Document.RE_REVIEW: "arrow-counter-clockwise",
}


def pill_size(text: str) -> QSize:
    """How large a pill with this text is."""
    return QSize(PADDING + ICON + GAP + _text_width(text) + PADDING + 2, HEIGHT)


def tag_size(text: str, icon_name: str = "pencil-simple") -> QSize:
    """How large a tag with this text is; without an icon it is narrower."""
    return QSize(PADDING + (ICON + GAP if icon_name else 0) + _text_width(text) + PADDING, HEIGHT)


def _text_width(text: str) -> int:
    return QFontMetrics(theme.font("meta")).horizontalAdvance(text)


def draw_pill(painter: QPainter, rect: QRect | QRectF, look: Status, text: str) -> None:
    """Draws the status of a record, or `voided`, as a round pill.

    Arguments:
        rect: where; give it the size `pill_size` tells.
        look: the status, or the word `voided`.
        text: its name in the reader's language.
    """
    _draw(painter, QRectF(rect), PILLS[type(look)][look], text, HEIGHT / 2)


def draw_tag(
    painter: QPainter, rect: QRect | QRectF, look: Document | str, text: str, tone: str = ""
) -> None:
    """Draws a document status, or any other fact, as a square tag.

    Arguments:
        rect: where; give it the size `tag_size` tells.
        look: the status, or an icon's name, which may be empty.
        text: its name in the reader's language.
        tone: success, info, warning, error or quiet for a filled tag; empty for an outlined one.
    """
    icon_name = TAG_ICONS[look] if isinstance(look, Document) else look
    if not tone:
        found = _Look(icon_name, "text 2", line="border")
    elif tone == "quiet":
        found = _Look(icon_name, "closed text", "closed back")
    else:
        found = _Look(icon_name, f"{tone} text", f"{tone} soft")
    _draw(painter, QRectF(rect), found, text, TAG_RADIUS)


def _draw(painter: QPainter, box: QRectF, look: _Look, text: str, radius: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen(look.line) if look.line else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(look.back) if look.back else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if look.line else box, radius, radius)
    left = box.left() + PADDING
    colour = theme.color(look.text)
    if look.icon:
        place = QRectF(left, box.top() + (box.height() - ICON) / 2, ICON, ICON)
        draw_icon(painter, place, look.icon, colour, bold=look.bold)
        left += ICON + GAP
    painter.setFont(theme.font("meta"))
    painter.setPen(colour)
    room = QRectF(left, box.top(), box.right() - left, box.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()


class Pill(QWidget):
    """A business status as a widget.

    Arguments:
        look: the status, or `voided`.
        text: what it says; empty takes the name of the status.
    """

    def __init__(
        self, look: Status = Business.UNASSIGNED, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(look, text)

    def set_look(self, look: Status, text: str = "") -> None:
        """Shows another status."""
        self._look = look
        self._text = text or (label(look) if isinstance(look, Enum) else self.tr("Voided"))
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self._text

    def sizeHint(self) -> QSize:
        return pill_size(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_pill(QPainter(self), self.rect(), self._look, self._text)


class Tag(QWidget):
    """A document status, or any other fact, as a widget.

    Arguments:
        look: the status, or an icon's name, which may be empty.
        text: what it says; empty takes the name of the status.
        tone: as of `draw_tag`.
    """

    def __init__(
        self,
        look: Document | str = Document.CREATED,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "",
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(look, text, tone)

    def set_look(self, look: Document | str, text: str = "", tone: str = "") -> None:
        """Shows something else."""
        self._look, self._tone = look, tone
        self._text = text or (label(look) if isinstance(look, Enum) else "")
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self._text

    def sizeHint(self) -> QSize:
        return tag_size(self._text, "" if self._look == "" else "pencil-simple")

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_tag(QPainter(self), self.rect(), self._look, self._text, self._tone)
