"""What the tests of the list share: records to list, and clicks on what is painted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.clock import clock
from desktop.controllers.changes import Changes
from desktop.words import Kind
from tests.app import WAIT, App

# The longest pause in typing that is waited for, and shorter than what keeps a draft.
MOMENT = 400
TURNS = 2
NAMES = ("王先生", "陈静怡", "周志远", "林晓彤", "吴建国", "何雨桐", "王家豪", "刘思源", "徐慧", "沈佳")


def drafts(count: int = 10, **more: Any) -> list[dict[str, Any]]:
    """So many opportunities with names and phones of their own."""
    return [
        {
            "name": NAMES[at % len(NAMES)] if at < len(NAMES) else f"Customer {at:04d}",
            "phone": f"138 0013 {8000 + at:04d}",
            "needs": "Sofa" if at % 2 else "Bed and mattress",
            "next_follow_up": clock.today() + timedelta(days=at),
        }
        | more
        for at in range(count)
    ]


def names(app: App) -> list[str]:
    """The names listed, in order, as far as they have been read."""
    model = app.page.model
    rows = (model.row(at) for at in range(model.rowCount()))
    return [row.name for row in rows if row is not None]


def settle(app: App) -> None:
    """Waits until timers that coalesce or wait for a pause have run, and all work that followed from them is done."""
    still = 0

    def settled() -> bool:
        # Twice in a row: what one turn of the event loop delivers may have begun something in the next.
        nonlocal still
        still = 0 if app.program.tasks.busy or _waiting() else still + 1
        return still >= TURNS

    app.qtbot.waitUntil(settled, timeout=WAIT)


def _waiting() -> bool:
    """Whether a timer that only waits for a moment is running in any window; what is kept later is not waited for."""
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= MOMENT
        for window in QApplication.topLevelWidgets()
        for timer in window.findChildren(QTimer)
    )


def click_row(
    app: App,
    row: int,
    column: str = "customer",
    modifiers: Any = Qt.KeyboardModifier.NoModifier,
    double: bool = False,
) -> None:
    """A real click into a cell."""
    table = app.page.table
    at = next(at for at, one in enumerate(table.records.columns) if one.key == column)
    x = table.columnViewportPosition(at) + 20
    y = row * table.row_height() - table.verticalScrollBar().value() + table.row_height() // 2
    act = QTest.mouseDClick if double else QTest.mouseClick
    act(table.viewport(), Qt.MouseButton.LeftButton, modifiers, QPoint(x, y))


def press(app: App, key: Any, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """A key on the table."""
    QTest.keyClick(app.page.table, key, modifiers)


def ticked(app: App) -> list[int]:
    """The rows ticked."""
    page = app.page
    return [at for at in range(page.model.rowCount()) if page.model.record(at) in page.selection]


def clipboard() -> str:
    """What was copied."""
    return QApplication.clipboard().text()


def asked(app: App) -> list[Any]:
    """Collects the records that are asked to be opened or started, instead of opening them."""
    found: list[Any] = []
    app.context.record_asked.disconnect()
    app.context.record_asked.connect(found.append)
    return found


def toasts(app: App) -> list[Any]:
    """Collects what is said in toasts from now on."""
    found: list[Any] = []
    app.context.toast_asked.connect(found.append)
    return found


def shown_keys(app: App) -> Sequence[str]:
    """The columns shown from left to right."""
    header = app.page.table.header
    return [app.page.model.columns[at].key for at in header.shown()]


def make_overdue(app: App, *rows: int) -> None:
    """Lets the follow-ups of some rows have been planned for two days ago."""
    from desktop.models.opportunities import Opportunity

    session = app.session("zhoumin")
    ids = [app.page.model.record(row) for row in rows]
    with session.write():
        late = clock.today() - timedelta(days=2)
        Opportunity.update(next_follow_up=late).where(Opportunity.id.in_(ids)).execute()
    app.context.announce(Changes(frozenset({Kind.OPPORTUNITY}), frozenset(ids)))
    settle(app)
