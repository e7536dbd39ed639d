"""The dialog that tells of a fault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from desktop.ui import theme
from desktop.ui.dialogs import Sheet
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText, Label
from desktop.ui.widgets.raised_card import Disc


class ErrorSheet(Sheet):
    """Says what happened to the data, what to do, and lets the details be copied.

    Arguments:
        title: what could not be done.
        number: by which the log names it.
        what: what happened to the data, in one sentence.
        advice: what to do.
        details: for whoever helps.
        log_file: where the whole story is.
        retry: offers to do it again, which emits `retried`.
    """

    retried = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        *,
        what: str,
        advice: str = "",
        number: str = "",
        details: str = "",
        log_file: Path | None = None,
        retry: bool = False,
    ) -> None:
        super().__init__(parent, title, width=540)
        if number:
            self.subtitle.setText(self.tr("No. {number}").format(number=number))
            self.subtitle.show()
        self.head.insertWidget(0, Disc("warning-circle", "error"), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(Label(what, wrap=True))
        if advice:
            self.body.addWidget(IconText("arrow-right", advice, tone="secondary", style="body", wrap=True))
        self._details = details
        self._log_file = log_file
        if details:
            self._add_details(details)
        if log_file is not None:
            self._add_log(log_file)
        self.close_note = self.add_button(self.tr("Continue"), key="Esc", default=not retry)
        self.close_note.clicked.connect(self.reject)
        if retry:
            self.retry_button = self.add_button(
                self.tr("Try again"), kind="primary", icon_name="arrows-clockwise", default=True
            )
            self.retry_button.clicked.connect(self._retry)
        self.focus_first(self.close_note)

    def _add_details(self, details: str) -> None:
        row = QHBoxLayout()
        self.toggle = Button(self.tr("Show details"), kind="link", icon_name="caret-down")
        self.toggle.clicked.connect(self._toggle_details)
        self.copy_button = Button(self.tr("Copy details"), icon_name="copy")
        self.copy_button.clicked.connect(self._copy)
        row.addWidget(self.toggle)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        self.body.addLayout(row)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setFont(theme.font("meta"))
        lines = min(max(details.count("\n") + 1, 3), 10)
        self.details.setFixedHeight(lines * self.details.fontMetrics().lineSpacing() + 24)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.hide()
        self.body.addWidget(self.details)

    def _add_log(self, log_file: Path) -> None:
        row = QHBoxLayout()
        row.addWidget(IconText("folder-open", self.tr("Log: {path}").format(path=log_file)))
        self.open_log = Button(self.tr("Open folder"), kind="link")
        self.open_log.clicked.connect(self._open_folder)
        row.addWidget(self.open_log)
        row.addStretch(1)
        self.body.addLayout(row)

    def _toggle_details(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.toggle.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.toggle.set_icon("caret-up" if shown else "caret-down")
        self._place()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy_button.setText(self.tr("Copied"))

    def _open_folder(self) -> None:
        if self._log_file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))

    def _retry(self) -> None:
        self.retried.emit()
        super().reject()
