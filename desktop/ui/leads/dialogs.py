"""Which dialog asks for the arguments of which operation on leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop.controllers.lead_listing import page
from desktop.ui.leads.columns import columns
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.assign import AssignSheet
from desktop.ui.records.dialogs.close import CloseSheet
from desktop.ui.records.dialogs.dynamics import DynamicsSheet
from desktop.ui.records.dialogs.recycle import RecycleSheet
from desktop.ui.records.dialogs.reschedule import RescheduleSheet
from desktop.words import Operation


def argument_dialogs() -> dict[Operation, Callable[..., ArgumentSheet]]:
    """The dialogs, by operation."""
    return {
        Operation.DYNAMICS: DynamicsSheet,
        Operation.RESCHEDULE: RescheduleSheet,
        Operation.ASSIGN: AssignSheet,
        Operation.CLOSE: CloseSheet,
        # Of many only: one is recycled at once and can be taken back.
        Operation.RECYCLE: partial(RecycleSheet, columns=columns, read_rows=page),
    }
