"""The print preview: the pages as they will be, how they shall be printed, and where they go."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.printing import Printed
from desktop.controllers.printing_template import Look, Sheets, write_sheets
from desktop.errors import EnvironmentFault, Refused
from desktop.ui import languages
from desktop.ui.dialogs import Sheet
from desktop.ui.documents.output_actions import OutputActions
from desktop.ui.documents.paper import Paper, lay_out
from desktop.ui.documents.paper_view import PaperView
from desktop.ui.documents.preview_choices import PreviewChoices, kept_look
from desktop.ui.documents.slices import Slices
from desktop.ui.records.keys import add_keys
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconText
from desktop.ui.widgets.toast import ToastHost

if TYPE_CHECKING:
    from desktop.controllers.session import Session
    from desktop.translation import Translator
    from desktop.ui.context import Context

WIDEST = 1180
AROUND = 48
CHOICES_WIDTH = 208

Source = Printed | Callable[["Session"], Printed]


class PrintPreview(Sheet):
    """Shows a sales document as it will be printed, and prints or keeps it.

    Arguments:
        context: who prints.
        source: the document, or what reads it on a reader thread.
        parent: any widget of the window to cover.

    Signals:
        ready: the pages are in sight.
    """

    ready = Signal()

    def __init__(self, context: Context, source: Source, parent: QWidget) -> None:
        room = parent.window().width() - 2 * AROUND
        super().__init__(parent, self.tr("Print preview"), width=min(WIDEST, room))
        self._context, self._source = context, source
        self._laying: Slices | None = None
        self.printed: Printed | None = None
        self.paper: Paper | None = None
        self.view = PaperView()
        self.fault = IconText("warning-circle", "", tone="error", style="body", wrap=True)
        self.choices = PreviewChoices(kept_look(context), self.view)
        self.toasts = ToastHost(self)
        self.output = OutputActions(context, self, self.toasts)
        self._build_body()
        self._build_footer()
        self.choices.changed.connect(self._choose)
        self._bind_keys()
        self._set_ready(False)
        self.focus_first(self.view)
        self._read()

    def _build_body(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        trouble = QWidget()
        trouble.setProperty("clear", "true")
        column = QVBoxLayout(trouble)
        column.addWidget(self.fault, 0, Qt.AlignmentFlag.AlignTop)
        self.pages.addWidget(trouble)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.pages, 1)
        self.choices.setFixedWidth(CHOICES_WIDTH)
        row.addWidget(self.choices)
        self.body.addLayout(row, 1)

    def _build_footer(self) -> None:
        self.copy_button = self._output(self.tr("&Copy as picture"), "copy", self.output.copy)
        self.picture_button = self._output(self.tr("Save pict&ure…"), "image", self.output.save_picture)
        self.pdf_button = self._output(self.tr("Save as P&DF…"), "file-pdf", self.output.save_pdf, "Ctrl ⇧ S")
        self.close_it = self.add_cancel(self.tr("Close"))
        self.print_button = self.add_button(
            self.tr("&Print…"), kind="primary", icon_name="printer", key="Ctrl P"
        )
        self.print_button.clicked.connect(self.output.ask_printer)

    def _output(self, text: str, icon_name: str, act: Callable[[], object], key: str = "") -> Button:
        button = self.add_button(text, icon_name=icon_name, key=key)
        button.clicked.connect(act)
        return button

    def _bind_keys(self) -> None:
        add_keys(
            self,
            (
                ("Ctrl+P", self.print_button.click),
                ("Ctrl+Shift+S", self.pdf_button.click),
                ("Ctrl++", self.view.zoom_in),
                ("Ctrl+=", self.view.zoom_in),
                ("Ctrl+-", self.view.zoom_out),
                ("Ctrl+0", self.view.whole_width),
            ),
        )

    def showEvent(self, event: QEvent) -> None:
        self._fill_window()
        super().showEvent(event)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._fill_window()
        return super().eventFilter(watched, event)

    def _fill_window(self) -> None:
        """Takes nearly the whole window: pages are tall."""
        window = self.parentWidget()
        if window is not None:
            self.card.setFixedWidth(min(WIDEST, window.width() - 2 * AROUND))
            self.pages.setMinimumHeight(max(160, window.height() - 200))

    def look(self) -> Look:
        """How the document is shown."""
        return self.choices.look()

    def _choose(self) -> None:
        """Another look was chosen: it is kept for the next document, and the pages made anew."""
        look = self.look()
        self._context.set_preference("print.size", look.size.value)
        self._context.set_preference("print.language", look.language)
        self._context.set_preference("print.prices", look.prices)
        self._read()

    def _read(self) -> None:
        look = self.look()
        source = self.printed if self.printed is not None else self._source
        work = partial(_write, source, look, languages.speaker(look.language))
        task = self._context.read(self, work, "print")
        task.done.connect(self._lay_out)
        task.failed.connect(self._show_failure)

    def _lay_out(self, written: tuple[Printed, Sheets]) -> None:
        self.printed, sheets = written
        if self._laying is not None:
            self._laying.stop()
        self._laying = Slices(lay_out(sheets), self)
        self._laying.done.connect(self._show)
        self._laying.failed.connect(self._show_failure)

    def _show(self, paper: Paper) -> None:
        assert self.printed is not None
        self.paper = paper
        self.output.set_paper(self.printed, paper)
        self.subtitle.setText(paper.title)
        self.subtitle.show()
        self.view.show_paper(paper)
        self.pages.setCurrentIndex(0)
        self._set_ready(True)
        self.ready.emit()

    def _show_failure(self, error: BaseException) -> None:
        """Says why there are no pages, in their place."""
        self._set_ready(False)
        if isinstance(error, Refused | EnvironmentFault):
            self.fault.set_text(error.sentence())
            self.pages.setCurrentIndex(1)
        else:
            self._context.show_fault(error)

    def _set_ready(self, ready: bool) -> None:
        for button in (self.copy_button, self.picture_button, self.pdf_button, self.print_button):
            button.refuse("" if ready else self.tr("There are no pages yet."))


def open_preview(context: Context, source: Source, parent: QWidget) -> PrintPreview:
    """Opens the print preview over a window."""
    preview = PrintPreview(context, source, parent)
    preview.open()
    return preview


def _write(source: Source, look: Look, say: Translator, session: Session) -> tuple[Printed, Sheets]:
    printed = source if isinstance(source, Printed) else source(session)
    return printed, write_sheets(printed, look, say, session.data_dir)
