"""Offers unsaved text that an earlier form left behind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.drafts import Draft
from desktop.ui.records.draft_keeper import DraftKeeper
from desktop.ui.records.moments import moment
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.notice import Strip


class DraftOffer(Strip):
    """A strip above the fields: restore or discard; hidden where nothing was found.

    Signals:
        restored: the person wants it back; carries the draft's content.
    """

    restored = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, tone="warning", icon_name="clock-counter-clockwise")
        self._keeper: DraftKeeper | None = None
        self._found: Draft | None = None
        self.forget_button = Button(self.tr("Discard"), kind="link")
        self.forget_button.clicked.connect(self._forget)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.forget_button)
        self.opened.connect(self.restore)

    def offer(self, keeper: DraftKeeper) -> None:
        """Says what was found under a key, if anything was."""
        self._keeper = keeper
        self._found = keeper.found()
        if self._found is None or not self._found.content.get("draft"):
            self.drop()
            return
        text = self.tr("Unsaved text of {time} found").format(time=moment(self._found.saved_at))
        self.say(text, self.tr("Restore"))

    def drop(self) -> None:
        """Nothing is offered any more."""
        self._found = None
        self.say("")

    def restore(self) -> None:
        """Gives back what was found, if anything was."""
        found = self._found
        self.drop()
        if found is not None:
            self.restored.emit(found.content)

    def _forget(self) -> None:
        self.drop()
        if self._keeper is not None:
            self._keeper.discard()
