"""Says after the start what was typed and never saved, such as before a power cut, and leads there."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.controllers.drafts import Draft, Drafts
from desktop.controllers.session import Session
from desktop.ui.records.moments import moment
from desktop.words import Kind, label

if TYPE_CHECKING:
    from desktop.ui.shell.window import MainWindow

# The list comes first, and what a window made anew opens again.
BEGIN_AFTER = 600
_KEY = re.compile(r"(?P<kind>[a-z]+)-(?:new(?:-(?P<opportunity>\d+))?|(?P<record>\d+))")


class Left(NamedTuple):
    """Where a draft was typed: into a record, into a new one of an opportunity, or into a new one."""

    kind: Kind
    record: int
    opportunity: int


def place_of(draft: Draft) -> Left | None:
    """Where a draft was typed; None of what no form offers again."""
    found = _KEY.fullmatch(draft.key)
    if found is None or not draft.content.get("draft") or found["kind"] not in list(Kind):
        return None
    return Left(Kind(found["kind"]), int(found["record"] or 0), int(found["opportunity"] or 0))


class LeftDrafts(QObject):
    """Looks once, after the window is complete.

    Arguments:
        window: whose person's drafts they are.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._context = window, window.context
        self._timer = QTimer(self, interval=BEGIN_AFTER, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Reads the drafts and tells of the newest."""
        task = self._context.read(self, partial(_read, self._context.drafts), "left drafts")
        task.done.connect(self._tell)
        task.failed.connect(self._context.show_fault)

    def _tell(self, drafts: tuple[Draft, ...]) -> None:
        left = [(one, place) for one in drafts if (place := place_of(one)) and not self._is_open(place)]
        if not left or QApplication.activeModalWidget() is not None:
            return
        newest, place = left[0]
        text = self.tr("Not saved yet: {kind} · {time}")
        text = text.format(kind=label(place.kind), time=moment(newest.saved_at))
        if len(left) > 1:
            text += " · " + self.tr("%n more", "", len(left) - 1)
        # It waits until it is seen: whoever starts after a power cut looks elsewhere first.
        self._context.toast(text, self.tr("Open"), partial(self._open, place), error=True)

    def _is_open(self, place: Left) -> bool:
        wiring = self._window.wiring
        return wiring is not None and bool(place.record) and wiring.router.is_open(place.kind, place.record)

    def _open(self, place: Left) -> None:
        if place.record:
            self._context.open_record(place.kind, place.record)
        else:
            self._context.new_record(
                place.kind, {"opportunity": place.opportunity} if place.opportunity else None
            )


def _read(drafts: Drafts, _session: Session) -> tuple[Draft, ...]:
    return drafts.all()
