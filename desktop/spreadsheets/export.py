"""An export: the records of a list as an .xlsx with typed cells, or as a .csv, written row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from desktop.controllers.exporting import count_follow_ups, refuse_export
from desktop.controllers.people import present
from desktop.controllers.session import Session
from desktop.errors import EnvironmentFault, Refused
from desktop.progress import Progress
from desktop.spreadsheets.cells import Cell
from desktop.spreadsheets.export_files import MOST_ROWS, Part, Unwritable, write_delimited, write_workbook
from desktop.spreadsheets.sheets import Sheet, SheetColumn, follow_up_sheet
from desktop.translation import translate
from desktop.words import label

STEP = 500


def export(
    session: Session,
    path: Path,
    ids: Sequence[int],
    sheet: Sheet,
    progress: Progress | None = None,
    columns: Sequence[str] | None = None,
    follow_ups: bool = False,
) -> int:
    """Writes records to a file whose ending says which kind it is; gives how many.

    What the user does not see is left out.

    Arguments:
        session: who exports.
        path: an .xlsx or .csv file; an existing one is replaced once all is written.
        ids: the records in their order.
        sheet: what is written of their kind.
        progress: told of every row; a cancelled export leaves no file.
        columns: the columns in their order, by key or caption; None for all.
        follow_ups: whether a workbook has their follow-up entries on a second sheet.

    Raises:
        Refused: the user may not export by now, a column is not there, or the file cannot hold so many rows, or no
            follow-ups.
        EnvironmentFault: the file cannot be written.
        Cancelled: the user stopped it.
    """
    session = present(session)
    refuse_export(session, sheet.kind)
    chosen = sheet.chosen(columns)
    delimited = path.suffix.lower() == ".csv"
    if len(ids) > MOST_ROWS and not delimited:
        raise Refused("export_many", count=MOST_ROWS)
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        unfinished.touch()
        with session.read():
            parts = _parts(session, ids, sheet, chosen, progress or Progress(), follow_ups)
            if delimited and len(parts) > 1:
                raise Refused("export_one_sheet")
            count = (write_delimited if delimited else write_workbook)(unfinished, parts)
        unfinished.replace(path)
    except (OSError, Unwritable) as error:
        raise EnvironmentFault("file_not_written", file=path.name, folder=str(path.parent)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _parts(
    session: Session,
    ids: Sequence[int],
    sheet: Sheet,
    chosen: Sequence[SheetColumn],
    progress: Progress,
    follow_ups: bool,
) -> list[Part]:
    """The sheets of the file; none of their rows is read yet."""
    progress.total = len(ids)
    rows = sheet.rows(session, ids, [one.key for one in chosen])
    parts = [Part(label(sheet.kind), chosen, _counted(rows, progress))]
    more = follow_up_sheet(sheet.kind) if follow_ups else None
    if more is not None:
        entries = count_follow_ups(session, sheet.kind, ids)
        if entries > MOST_ROWS:
            raise Refused("export_many_follow_ups", count=entries)
        progress.total += entries
        columns = more.columns()
        rows = more.rows(session, ids, [one.key for one in columns])
        parts.append(Part(translate("ExportColumns", "Follow-ups"), columns, _counted(rows, progress)))
    return parts


def _counted(rows: Iterable[list[Cell]], progress: Progress) -> Iterator[list[Cell]]:
    for at, row in enumerate(rows, 1):
        yield row
        if at % STEP == 0:
            progress.step(STEP)


def header(sheet: Sheet) -> list[str]:
    """The captions, as the reader's language has them; of what is imported, as the import knows them."""
    return [one.caption for one in sheet.columns()]
