"""What an import does beside the window: reading, recognising, checking, writing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from desktop.controllers import imports
from desktop.controllers.changes import Changes
from desktop.controllers.imports import Import, Undone, load_import
from desktop.progress import Progress
from desktop.spreadsheets import by_hand, importing, opened, outlook
from desktop.spreadsheets.by_hand import ByHand
from desktop.spreadsheets.decisions import Wanted
from desktop.spreadsheets.error_sheet import write_errors
from desktop.spreadsheets.importing import Imported, Plan
from desktop.spreadsheets.opened import Opened, Source, Wishes
from desktop.spreadsheets.outcome import RowsOutcome, sort_out
from desktop.spreadsheets.outlook import Outlook
from desktop.spreadsheets.remembering import remember
from desktop.spreadsheets.targets import Target
from desktop.ui.imports.row_words import as_text
from desktop.ui.imports.sight import Sight, look_again, look_at

if TYPE_CHECKING:
    from desktop.controllers.session import Session


def open_source(
    source: Source, target: Target, wishes: Wishes, progress: Progress, session: Session
) -> Opened:
    """Reads a file or a pasted block."""
    return opened.open_source(session, source, target, wishes, progress).measured()


def reopen(before: Opened, wishes: Wishes, progress: Progress, session: Session) -> Opened:
    """The same source, read otherwise."""
    return opened.reopen(session, before, wishes, progress).measured()


def read_as(before: Opened, target: Target, chosen: ByHand, progress: Progress, session: Session) -> Opened:
    """The same source as rows of another kind."""
    return by_hand.read_as(session, before, target, chosen, progress).measured()


def recognise_anew(before: Opened, session: Session) -> Opened:
    """The columns as they are recognised without what was chosen before."""
    return opened.recognise_anew(session, before)


def look_ahead(what: Opened, session: Session) -> Outlook:
    """What the check of the first rows would say of the columns."""
    return outlook.look_ahead(session, what)


def check(what: Opened, wanted: Wanted, progress: Progress, session: Session) -> Sight:
    """Checks every row."""
    return look_at(importing.check_opened(session, what, wanted, progress))


def correct(sight: Sight, cells: Mapping[tuple[int, int], str], session: Session) -> Sight:
    """Checks the rows with some cells typed anew."""
    return look_again(importing.corrected(session, sight.plan, cells), sight)


def list_rows(sight: Sight, _session: Session) -> str:
    """The rows with errors or warnings, to be pasted."""
    return as_text(sight)


def decide_rows(plan: Plan, places: Sequence[int], take: bool) -> Plan:
    """The rows at some places taken, or left out."""
    return plan.deciding((plan.rows[at] for at in places), take)


def keep_columns(what: Opened, session: Session, _progress: Progress) -> None:
    """Keeps the columns for the next sheet with this header."""
    remember(session, what.target.kind, what.table.header, what.columns)


@dataclass(frozen=True)
class Written:
    """What an import came to, as its last step shows it.

    Arguments:
        plan: what was written.
        imported, rows: the records, and what became of every row.
        batch: its place in the history.
        seconds: how long it took.
    """

    plan: Plan
    imported: Imported
    rows: RowsOutcome
    batch: Import
    seconds: float

    @property
    def changes(self) -> Changes:
        """What every open page is told of it."""
        return self.imported.changes


def write_plan(plan: Plan, session: Session, progress: Progress) -> Written:
    """Writes the rows, or nothing."""
    began = perf_counter()
    imported = importing.write(session, plan, progress)
    seconds = perf_counter() - began
    return Written(plan, imported, sort_out(plan, imported), load_import(session, imported.batch), seconds)


def undo_import(batch: int, session: Session, progress: Progress) -> Undone:
    """Takes an import back, or nothing of it."""
    return imports.undo(session, batch, progress)


def write_error_rows(path: Path, written: Written, _session: Session, _progress: Progress) -> int:
    """Writes the workbook of the rows that were refused; gives how many these are."""
    return write_errors(path, written.plan, written.imported)
