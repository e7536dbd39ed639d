"""A file or a pasted block on its way to a plan: its raw rows, the table that choices make of them, what its columns are."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.controllers.customers import entry_context
from desktop.controllers.entries.field import EntryContext
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.entries.phone_region import is_region, propose_region
from desktop.controllers.imports import Import, imported_before
from desktop.controllers.rights import Grant, granted
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.progress import Progress
from desktop.spreadsheets.content import guess
from desktop.spreadsheets.extent import Extent, extent_of
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.mapping import names_a_field, propose, with_content
from desktop.spreadsheets.other_kind import better_kind
from desktop.spreadsheets.reader import Choices, read_pasted_sheet, read_sheet
from desktop.spreadsheets.remembering import recall
from desktop.spreadsheets.shaping import Shape, table_of
from desktop.spreadsheets.spool import Picked
from desktop.spreadsheets.table import Sheet, Table, cell_text, has_row, retyped
from desktop.spreadsheets.targets import Target
from desktop.spreadsheets.template import is_example
from desktop.spreadsheets.told import without_told
from desktop.words import Kind, Operation

SAMPLE = 2000
NEAR_TOP = 50
NO_COLUMNS = Columns({}, ())


@dataclass(frozen=True)
class Source:
    """Where rows come from: a file, or a block that was copied in a spreadsheet program.

    Arguments:
        path: the file; of a pasted block what it is called, with no folder.
        pasted: the clipboard's text.
    """

    path: Path
    pasted: str | None = None

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    def digest(self) -> str:
        """The same for the same bytes."""
        if self.pasted is not None:
            return hashlib.sha256(self.pasted.encode("utf-8", "surrogatepass")).hexdigest()
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def size(self) -> int:
        """How many bytes it has; 0 where nobody can say any more."""
        if self.pasted is not None:
            return len(self.pasted.encode("utf-8", "surrogatepass"))
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


@dataclass(frozen=True)
class Wishes:
    """What the person chose where it would else be found out.

    Arguments:
        choices: sheet, encoding and delimiter: with others the source is read again.
        shape: header row, last row, hidden and merged cells.
        region: of phones without a country code.
    """

    choices: Choices = field(default_factory=Choices)
    shape: Shape = field(default_factory=Shape)
    region: str | None = None


@dataclass(frozen=True)
class Opened:
    """A source that was read, before its rows are checked.

    Arguments:
        sheet: its raw rows, those above the header too.
        table: what the wishes make of it, without the template's example row.
        columns: which column is which field.
        home: the region that the business is in.
        region: of phones without a country code; `region_counts` says how many of a sample fit which region.
        earlier: the newest import of the very same file that was not taken back.
        extent: how far its sheet reaches, once it is `measured`.
        size: of the source, in bytes.
        sampled: the columns of phones that this is known of.
        better: the kind of record that its columns fit far better.
        typed: what was typed over its cells, by the numbers of row and column.
    """

    source: Source
    wishes: Wishes
    target: Target
    sha256: str
    sheet: Sheet
    table: Table
    columns: Columns
    home: str
    region: str = ""
    region_counts: Mapping[str, int] = field(default_factory=dict)
    earlier: Import | None = None
    extent: Extent = field(default_factory=Extent)
    size: int = 0
    sampled: tuple[int, ...] = ()
    better: Kind | None = None
    typed: Mapping[tuple[int, int], str] = field(default_factory=dict)

    def retyped(self, cells: Mapping[tuple[int, int], str]) -> Opened:
        """The same with some cells typed anew.

        Arguments:
            cells: texts by row number and position of the column.
        """
        columns = self.table.columns
        typed = {(number, columns[at]): text for (number, at), text in cells.items()}
        return replace(self, table=retyped(self.table, cells)[0], typed={**self.typed, **typed})

    def typed_again(self, typed: Mapping[tuple[int, int], str]) -> Opened:
        """The same with what was typed over the cells of the same sheet; cells left out now may come again."""
        places = {column: at for at, column in enumerate(self.table.columns)}
        cells = {
            (number, places[column]): text
            for (number, column), text in typed.items()
            if column in places and has_row(self.table, number)
        }
        return replace(self.retyped(cells), typed=typed)

    def mapped(self, columns: Columns) -> Opened:
        """The same with other columns; where other ones are phones their region is proposed anew."""
        return self.given(columns).settled()

    def given(self, columns: Columns) -> Opened:
        """The same with other columns, at once; what follows from them for the region waits for `settled`."""
        return replace(self, columns=columns)

    def settled(self) -> Opened:
        """The same with the region that its phones have; looks at a sample of them where that is not known yet."""
        phones, wished = _phones(self.columns), self.wishes.region
        if self.region and phones == self.sampled:
            return self
        # Of a region that was chosen the counts tell, too, whatever would be proposed.
        proposed, counts = propose_region(self._sample(phones), wished or self.home)
        return replace(self, region=wished or proposed, region_counts=counts, sampled=phones)

    def measured(self) -> Opened:
        """The same with how far its sheet reaches; all of it is gone through."""
        return replace(
            self, extent=extent_of(self.sheet.rows, self.table.header_row, self.wishes.shape.last_row)
        )

    def _sample(self, positions: Sequence[int]) -> list[str]:
        rows = self.table.rows[:SAMPLE]
        return [cell_text(row.cells[at]) for row in rows for at in positions if at < len(row.cells)]


def refuse_import(session: Session, target: Target) -> None:
    """Refuses who may not import records of a kind.

    Raises:
        Refused: the user's role does not allow it.
    """
    if granted(session.user, Operation.IMPORT, target.rights) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.IMPORT)


def open_source(
    session: Session,
    source: Source,
    target: Target,
    wishes: Wishes | None = None,
    progress: Progress | None = None,
) -> Opened:
    """Reads a source and recognises its columns.

    Raises:
        Refused: the user may not import, the source cannot be read, or there is no such region.
        Cancelled: the user stopped it.
    """
    refuse_import(session, target)
    wishes = wishes or Wishes()
    chosen = wishes.choices
    if source.pasted is None:
        sheet = read_sheet(
            source.path,
            sheet=chosen.sheet,
            encoding=chosen.encoding,
            delimiter=chosen.delimiter,
            progress=progress,
        )
    else:
        sheet = read_pasted_sheet(source.pasted, source.name, chosen.delimiter)
    return _shaped(session, source, target, wishes, source.digest(), sheet)


def reopen(session: Session, opened: Opened, wishes: Wishes, progress: Progress | None = None) -> Opened:
    """The source under other wishes: read again only where the wishes ask for that; errors as of `open_source`.

    Under the same header the columns that the person gave away stay given; what was typed over its cells stays typed
    in the rows that are still there.
    """
    if wishes.choices != opened.wishes.choices:
        found = open_source(session, opened.source, opened.target, wishes, progress)
    else:
        refuse_import(session, opened.target)
        found = _shaped(session, opened.source, opened.target, wishes, opened.sha256, opened.sheet)
    same = _same_header(found, opened)
    if (
        opened.typed
        and found.table.sheet == opened.table.sheet
        and (same or wishes.choices == opened.wishes.choices)
    ):
        found = found.typed_again(opened.typed)
    return found.mapped(opened.columns.passed_on(found.columns)) if same else found


def _same_header(one: Opened, other: Opened) -> bool:
    return one.table.header == other.table.header and one.table.columns == other.table.columns


def _shaped(
    session: Session, source: Source, target: Target, wishes: Wishes, sha256: str, sheet: Sheet
) -> Opened:
    if wishes.region is not None and not is_region(wishes.region):
        raise Refused("region_unknown", region=wishes.region)
    with session.read():
        context = entry_context(session)
    table = table_of(sheet, source.name, wishes.shape, names_a_field(target.mappable))
    table = _without_example(table)
    opened = Opened(
        source,
        wishes,
        target,
        sha256,
        sheet,
        table,
        NO_COLUMNS,
        context.region,
        earlier=imported_before(session, target.kind, sha256),
        size=source.size(),
    )
    columns = recognised(session, table, target, context)
    better = better_kind(table.header, target, columns, context, session.user)
    return replace(opened, better=better).mapped(columns)


def _without_example(table: Table) -> Table:
    """The table without the template's example row, which stands near the top."""
    examples = {at for at, row in enumerate(table.rows[:NEAR_TOP]) if is_example(row.cells)}
    if not examples:
        return table
    left = array("I", (at for at in range(len(table.rows)) if at not in examples))
    return replace(table, rows=Picked(table.rows, left))


def recognised(
    session: Session, table: Table, target: Target, context: EntryContext, *, remembered: bool = True
) -> Columns:
    """Which column is which field: as the person chose for such a header, else by caption, alias and content.

    Arguments:
        remembered: whether what the person chose before counts.
    """
    named = replace(propose(table.header, target.mappable), captions=table.captions)
    named = without_told(named, target.kind, table.header)
    proposed = with_content(named, guess(table.rows, named, target.mappable, context))
    return recall(session, target.kind, table.header, proposed) if remembered else proposed


def recognise_anew(session: Session, opened: Opened) -> Opened:
    """The source with its columns as they are recognised without what the person chose before for them.

    Raises:
        Refused: the user may not import.
    """
    refuse_import(session, opened.target)
    with session.read():
        context = entry_context(session)
    columns = recognised(session, opened.table, opened.target, context, remembered=False)
    before = opened.columns
    return opened.mapped(replace(columns, fixed=before.fixed, settled=before.settled))


def _phones(columns: Columns) -> tuple[int, ...]:
    return tuple(at for key in PHONES for at in columns.columns.get(key, ()))
