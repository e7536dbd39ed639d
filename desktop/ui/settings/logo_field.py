"""The picture a store prints: chosen or dropped, shown as it will look on paper, and taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.pictures import check_logo, check_logo_size
from desktop.errors import Refused
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.file_dialog import file_dialog

PREVIEW = QSize(168, 72)
PICTURE = QSize(160, 64)
ICON = 20


class LogoPreview(QWidget):
    """The picture on white, as paper is in either theme; where there is none, what to do about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(PREVIEW)
        self._picture: QPixmap | None = None
        self._at_fault = False
        self._over = False
        self.show_picture(None)

    def show_picture(self, picture: QPixmap | None) -> None:
        """Shows a picture, or that there is none."""
        self._picture = picture
        self.setAccessibleName(self.tr("Preview of the logo") if picture else self.tr("No logo"))
        self.update()

    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return self._picture is not None

    def set_state(self, *, at_fault: bool | None = None, over: bool | None = None) -> None:
        """Shows that what was chosen cannot be taken, or that a file is held over it."""
        self._at_fault = self._at_fault if at_fault is None else at_fault
        self._over = self._over if over is None else over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = theme.pen("error text" if self._at_fault else "focus ring" if self._over else "border", 1)
        if self._at_fault or self._over:
            pen.setWidth(2)
        if self._picture is None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.GlobalColor.white if self._picture else theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        if self._picture is not None:
            room = QRectF(0, 0, *(self._picture.deviceIndependentSize().toTuple()))
            room.moveCenter(QRectF(self.rect()).center())
            painter.drawPixmap(room.topLeft(), self._picture)
            return
        place = QRectF((self.width() - ICON) / 2, 14, ICON, ICON)
        draw_icon(painter, place, "image", theme.color("text 2"))
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text 2"))
        painter.drawText(
            QRectF(0, 38, self.width(), 20), Qt.AlignmentFlag.AlignCenter, self.tr("Drop a picture here")
        )


class LogoField(QWidget):
    """Holds the stored picture, or another one until it is saved.

    Signals:
        edited: another picture was chosen, or it was removed.
        refused: what was chosen cannot be taken; carries the sentence that says why.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stored = self._content = b""
        self.dialog: QFileDialog | None = None
        self.preview = LogoPreview()
        self.choose_button = Button(self.tr("Choose…"), icon_name="image")
        self.choose_button.setAccessibleName(self.tr("Choose the logo…"))
        self.choose_button.clicked.connect(self.choose)
        self.remove_button = Button(self.tr("Remove"), icon_name="trash")
        self.remove_button.setAccessibleName(self.tr("Remove the logo"))
        self.remove_button.clicked.connect(self._remove)
        self.setFocusProxy(self.choose_button)
        self.setAcceptDrops(True)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.preview)
        row.addLayout(buttons, 1)
        self.show_stored(b"")

    def value(self) -> bytes | None:
        """The picture to store, empty to remove it; None where nothing changes."""
        return None if self._content == self._stored else self._content

    def show_stored(self, content: bytes) -> None:
        """Shows what is stored and forgets what was chosen."""
        self._stored = content
        self.discard()

    def take_stored(self, content: bytes) -> None:
        """Learns what is stored; what was chosen meanwhile stays."""
        chosen, self._stored = self.value(), content
        if chosen is None:
            self.discard()

    def keep(self) -> None:
        """What is shown has been stored."""
        self._stored = self._content

    def discard(self) -> None:
        """Shows what is stored."""
        self._show(self._stored)

    def set_state(self, state: str) -> None:
        """Shows it as at fault (`error`) or not (empty)."""
        self.preview.set_state(at_fault=state == "error")

    def setAccessibleDescription(self, description: str) -> None:  # noqa: N802
        """Said of the button that has the focus in its stead."""
        super().setAccessibleDescription(description)
        self.choose_button.setAccessibleDescription(description)

    def choose(self) -> None:
        """Lets the person choose a picture."""
        self.dialog = file_dialog(self, self.tr("Choose the logo"))
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.setNameFilter(self.tr("Pictures ({patterns})").format(patterns="*.png *.jpg *.jpeg"))
        self.dialog.fileSelected.connect(self._chosen)
        self.dialog.open()

    def take_file(self, path: Path) -> None:
        """Takes a file in, or says why it cannot be taken."""
        try:
            content = _read(path)
        except Refused as refused:
            self.refused.emit(refused.sentence())
            return
        picture = _decoded(content, self.devicePixelRatioF())
        if picture is None:
            self.refused.emit(Refused("logo_damaged").sentence())
            return
        self._content = content
        self._show_picture(picture)
        self.edited.emit()

    def _chosen(self, name: str) -> None:
        self.take_file(Path(name))

    def _remove(self) -> None:
        self._show(b"")
        self.choose_button.setFocus()
        self.edited.emit()

    def _show(self, content: bytes) -> None:
        self._content = content
        self._show_picture(_decoded(content, self.devicePixelRatioF()))

    def _show_picture(self, picture: QPixmap | None) -> None:
        self.preview.show_picture(picture)
        self.remove_button.setEnabled(picture is not None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dragged(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.preview.set_state(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.preview.set_state(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.preview.set_state(over=False)
        path = _dragged(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)


def _dragged(data: QMimeData) -> Path | None:
    """The first local file of what is dragged."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)


def _read(path: Path) -> bytes:
    """A picture's bytes; a file that is too large is not even read.

    Raises:
        Refused: it cannot be read, or is no picture that can be printed.
    """
    try:
        check_logo_size(path.stat().st_size)
        content = path.read_bytes()
    except OSError as error:
        raise Refused("file_unreadable", name=path.name) from error
    if not content:
        raise Refused("logo_kind", field="logo")
    check_logo(content)
    return content


def _decoded(content: bytes, ratio: float) -> QPixmap | None:
    """A picture in the size of the preview; None where it is none.

    Arguments:
        ratio: pixels of the screen in one of the program's.
    """
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return None
    room = PICTURE * ratio
    if image.width() > room.width() or image.height() > room.height():
        image = image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(ratio)
    return picture
