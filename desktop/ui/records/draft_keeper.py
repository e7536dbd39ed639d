"""Keeps what is being typed in a file, so that a crash or a power cut loses at most the last second."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desktop.controllers.drafts import Draft, Drafts

log = logging.getLogger(__name__)

DELAY = 800


class DraftKeeper(QObject):
    """Writes a form's content under a key, at most once in `DELAY` milliseconds.

    Arguments:
        drafts: where this person's drafts lie.
        key: such as `opportunity-12`.
        content: gives what to keep; None where nothing is worth keeping.
    """

    def __init__(
        self, drafts: Drafts, key: str, content: Callable[[], dict[str, Any] | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._key = key
        self._content = content
        # Not restarted by further typing: who types without a pause is kept all the same.
        self._timer = QTimer(self, interval=DELAY, singleShot=True)
        self._timer.timeout.connect(self.flush)

    def touch(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keeps what is typed now."""
        self._timer.stop()
        content = self._content()
        try:
            if content is None:
                self._drafts.discard(self._key)
            else:
                self._drafts.save(self._key, content)
        except OSError as error:
            log.warning("a draft was not kept: %s", error)

    def settle(self) -> None:
        """Keeps what waits to be kept: the form is about to go."""
        if self._timer.isActive():
            self.flush()

    def discard(self) -> None:
        """Forgets the draft: it was saved, or is not wanted."""
        self._timer.stop()
        try:
            self._drafts.discard(self._key)
        except OSError as error:
            log.warning("a draft was not removed: %s", error)

    def found(self) -> Draft | None:
        """What an earlier form left behind under this key."""
        return self._drafts.load(self._key)
