"""The common pool: the days left in the list, many to be recycled, and what a person is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.clock import clock
from desktop.controllers.parameters import save_parameter
from desktop.controllers.people import load_user
from desktop.controllers.pool_notice import Going, Gone, PoolNotice
from desktop.ui.shell.pool_sheet import PoolSheet
from desktop.words import Business, Operation
from tests.screens.stage import Stage

DAYS = 15


def _set_days(stage: Stage, days: int) -> None:
    """The administrator of the demo changes it."""
    session = stage.session()
    connection = session.database.connection()
    row = connection.execute("SELECT id FROM staff WHERE role = 3 AND active = 1").fetchone()
    administrator = load_user(connection, row[0])
    assert administrator is not None
    stage.context.announce(save_parameter(replace(session, user=administrator), "auto_recycle_days", days))
    stage.settle()


def _days_left(stage: Stage) -> QWidget:
    page = stage.list()
    _set_days(stage, DAYS)
    stage.afterwards.append(lambda: _set_days(stage, 0))
    page.set_query(replace(page.query(), status=Business.ASSIGNED))
    stage.settle()
    return stage.window


def _many(stage: Stage) -> QWidget:
    assigned = [row.id for row in stage.rows() if row.business == 1 and not row.voided]
    stage.page.operations.trigger(Operation.RECYCLE, assigned)
    stage.settle(200)
    return stage.window


def _notice(stage: Stage) -> QWidget:
    rows = [row for row in stage.rows() if row.business == 1]
    now = clock.now()
    going = [
        Going(row.id, row.number, row.name, now, left, row.last_follow_up_at)
        for left, row in zip((0, 1, 3), rows, strict=False)
    ]
    gone = [
        Gone(row.id, row.number, row.name if seen else "", now - timedelta(hours=hours), by, seen)
        for row, hours, by, seen in zip(
            rows[3:], (1, 1, 30), (None, None, rows[0].owner), (True, False, True), strict=False
        )
    ]
    return _sheet(stage, PoolNotice(tuple(gone), tuple(going), len(gone), len(going)))


def _nothing(stage: Stage) -> QWidget:
    return _sheet(stage, PoolNotice())


def _sheet(stage: Stage, notice: PoolNotice) -> Any:
    stage.list()
    PoolSheet(stage.context, notice, stage.window).open()
    stage.settle()
    return stage.window


SCREENS = {
    "list-days-left": _days_left,
    "recycle-many": _many,
    "pool-notice": _notice,
    "pool-nothing": _nothing,
}
