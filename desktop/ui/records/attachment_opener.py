"""Opens an attachment with the program the system has for it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.controllers.attachments import store_of
from desktop.controllers.timeline import AttachedFile

if TYPE_CHECKING:
    from desktop.ui.context import Context


def open_attachment(context: Context, file: AttachedFile) -> Path | None:
    """Opens a copy under its own name, so that another program cannot change what is kept; gives the copy.

    The copy lies in the system's folder for temporary files, which the system clears, for this user alone.
    """
    source = store_of(context.session).path(file.sha256)
    try:
        copy = Path(tempfile.mkdtemp(prefix="shangji-")) / Path(file.name).name
        shutil.copyfile(source, copy)
    except OSError:
        context.toast(
            QCoreApplication.translate("Attachments", "The file {name} cannot be read.").format(
                name=file.name
            ),
            error=True,
        )
        return None
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
    return copy
