"""Files waiting to be attached: chosen, dropped or pasted, none larger than what is kept."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.clock import clock
from desktop.controllers.attachments import LIMIT_MB
from desktop.errors import Refused
from desktop.ui.widgets.file_dialog import file_dialog

MEGABYTE = 1024 * 1024


class FileBasket(QObject):
    """The files of an entry that is not logged yet.

    Signals:
        changed: files came or went.
        refused: a file cannot be attached; carries the sentence that says why.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._paths: list[Path] = []
        self._folder: Path | None = None
        self.dialog: QFileDialog | None = None

    def paths(self) -> tuple[Path, ...]:
        """The files, in the order in which they came."""
        return tuple(self._paths)

    def clear(self) -> None:
        """Forgets all files."""
        if self._paths:
            self._paths = []
            self.changed.emit()

    def remove(self, path: Path) -> None:
        """Forgets one file."""
        if path in self._paths:
            self._paths.remove(path)
            self.changed.emit()

    def add(self, paths: Iterable[Path]) -> None:
        """Takes files in; says which cannot be taken."""
        before = len(self._paths)
        for path in paths:
            no = _refusal(path)
            if no is not None:
                self.refused.emit(no.sentence())
            elif path not in self._paths:
                self._paths.append(path)
        if len(self._paths) != before:
            self.changed.emit()

    def takes(self, mime: QMimeData) -> bool:
        """Whether something dropped or pasted holds files or a picture."""
        return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())

    def add_mime(self, mime: QMimeData) -> None:
        """Takes in what was dropped or pasted: files, or else a picture."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.add(files)
        elif mime.hasImage():
            self._add_picture(mime.imageData())

    def _add_picture(self, image: object) -> None:
        picture = image.toImage() if isinstance(image, QPixmap) else image
        if not isinstance(picture, QImage) or picture.isNull():
            return
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="shangji-pasted-"))
        name = self.tr("Pasted picture {time}.png").format(time=f"{clock.now().astimezone():%H%M%S}")
        path = self._folder / name
        number = 1
        while path.exists():
            number += 1
            path = self._folder / f"{Path(name).stem} {number}.png"
        picture.save(str(path))
        self.add([path])

    def choose(self) -> None:
        """Lets the person choose files."""
        self.dialog = file_dialog(self._window, self.tr("Attach files"))
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.dialog.filesSelected.connect(self._chosen)
        self.dialog.open()

    def _chosen(self, names: list[str]) -> None:
        self.add(Path(name) for name in names)


def _refusal(path: Path) -> Refused | None:
    try:
        if not path.is_file():
            return Refused("attachment_missing", name=path.name)
        if path.stat().st_size > LIMIT_MB * MEGABYTE:
            return Refused("attachment_large", name=path.name, limit=LIMIT_MB)
    except OSError:
        return Refused("attachment_missing", name=path.name)
    return None
