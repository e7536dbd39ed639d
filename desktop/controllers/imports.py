"""The history of imports: what each one made and changed, and taking it back."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from desktop.clock import clock
from desktop.controllers import customer_records, leads, operate, products
from desktop.controllers.changes import Changes
from desktop.controllers.customer_workflow import REFERRED
from desktop.controllers.document_links import HAS_DOCUMENT
from desktop.controllers.entries import customer, lead, opportunity, product
from desktop.controllers.entries.field import Field
from desktop.controllers.import_updating import SheetUpdate, values_before
from desktop.controllers.operate import Done, NotDone, Outcome
from desktop.controllers.people import refuse_inactive
from desktop.controllers.product_workflow import IN_DOCUMENTS
from desktop.controllers.rights import Grant, granted
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.progress import Progress, Within
from desktop.words import Kind, Operation

PART = 1000
_AMONG = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class Kept:
    """How a kind's records are taken back: its pipeline, what may be typed, and what holds a record that was made."""

    subject: Subject
    fields: tuple[Field, ...]
    holds: str
    reason: str


KINDS: Mapping[Kind, Kept] = {
    Kind.OPPORTUNITY: Kept(operate.OPPORTUNITIES, opportunity.FIELDS, HAS_DOCUMENT, "import_has_documents"),
    Kind.LEAD: Kept(leads.LEADS, lead.FIELDS, "0", ""),
    Kind.CUSTOMER: Kept(customer_records.CUSTOMERS, customer.FIELDS, REFERRED, "import_referred"),
    Kind.PRODUCT: Kept(products.PRODUCTS, product.FIELDS, IN_DOCUMENTS, "import_in_documents"),
}


@dataclass(frozen=True)
class Import:
    """One import as its history tells it.

    Arguments:
        created, updated, skipped, refused: how many rows of the file came to what.
        undone_at: when it was taken back; None where it was not.
        kept: how many records taking it back had to leave.
        own: whether the person who asks did it.
    """

    id: int
    kind: Kind
    file_name: str
    staff: int
    at: datetime
    created: int
    updated: int
    skipped: int
    refused: int
    undone_at: datetime | None
    kept: int
    own: bool


@dataclass(frozen=True)
class Undone:
    """What taking an import back came to.

    Arguments:
        deleted, restored: how many records are gone, and how many are as before; `done` are all of these.
        kept: which stay, and why.
    """

    deleted: int = 0
    restored: int = 0
    kept: tuple[NotDone, ...] = ()
    changes: Changes = field(default_factory=Changes)
    done: tuple[Done, ...] = ()


def imports(session: Session, kinds: Collection[Kind] = tuple(KINDS), most: int = 500) -> tuple[Import, ...]:
    """The newest imports of the kinds that the user may import; who sees but own stores is told of their own alone."""
    allowed = [one.value for one in kinds if _grants(session, one, Operation.IMPORT)]
    condition, values = ("staff_id = ?", [session.user.id]) if session.user.stores else ("1", [])
    with session.read() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM import_batch WHERE kind {_AMONG} AND {condition} ORDER BY id DESC LIMIT ?",
            (json.dumps(allowed), *values, most),
        ).fetchall()
    return tuple(_import(session, row) for row in rows)


def imported_before(session: Session, kind: Kind, sha256: str) -> Import | None:
    """The newest import of a file, told by its bytes, that was not taken back; whoever did it, lest it be doubled."""
    with session.read() as connection:
        row = connection.execute(
            f"SELECT {_COLUMNS} FROM import_batch WHERE sha256 = ? AND kind = ? AND undone_at IS NULL"
            " ORDER BY id DESC LIMIT 1",
            (sha256, kind.value),
        ).fetchone()
    return _import(session, row) if row else None


_COLUMNS = "id, kind, file_name, staff_id, at, created, updated, skipped, refused, undone_at, kept"


def _import(session: Session, row: Sequence[Any]) -> Import:
    from desktop.models.fields import from_milliseconds

    undone = None if row[9] is None else from_milliseconds(row[9])
    own = row[3] == session.user.id
    created, updated, skipped, refused = row[5:9]
    return Import(
        id=row[0],
        kind=Kind(row[1]),
        file_name=row[2],
        staff=row[3],
        at=from_milliseconds(row[4]),
        created=created,
        updated=updated,
        skipped=skipped,
        refused=refused,
        undone_at=undone,
        kept=row[10],
        own=own,
    )


def load_import(session: Session, batch: int) -> Import:
    """One import.

    Raises:
        Refused: there is no such import, or the user may not see it.
    """
    with session.read():
        return _batch(session, batch)


def undo(session: Session, batch: int, progress: Progress | None = None) -> Undone:
    """Takes an import back in one transaction: what it made goes, what it changed is as before.

    A record to which something has happened since stays as it is, and is told with its reason.

    Arguments:
        session: who imported; nobody else takes it back.
        batch: the import.
        progress: told of every record; cancelling it changes nothing.

    Raises:
        Refused: the user may not, did not import it, or it was taken back already.
        Cancelled: it was cancelled; nothing has changed.
    """
    progress = progress or Progress()
    with session.write():
        refuse_inactive(session)
        one = _batch(session, batch)
        refuse_undo(session, one)
        undoing = _Undoing(session, one)
        undone = undoing.run(progress)
        session.database.connection().execute(
            "UPDATE import_batch SET undone_at = ?, kept = ? WHERE id = ?",
            (undoing.now, len(undone.kept), batch),
        )
    return undone


def _batch(session: Session, batch: int) -> Import:
    row = (
        session.database.connection()
        .execute(f"SELECT {_COLUMNS} FROM import_batch WHERE id = ?", (batch,))
        .fetchone()
    )
    found = _import(session, row) if row else None
    if found is None or not _grants(session, found.kind, Operation.IMPORT):
        raise Refused("not_found")
    if session.user.stores and not found.own:
        raise Refused("not_found")
    return found


def _grants(session: Session, kind: Kind, operation: Operation) -> bool:
    return granted(session.user, operation, KINDS[kind].subject.rights) is not Grant.NONE


def refuse_undo(session: Session, one: Import) -> None:
    """Lets an import be taken back by who did it and may, once.

    Raises:
        Refused: it is another's, was taken back already, or the user may not.
    """
    if not _grants(session, one.kind, Operation.UNDO_IMPORT):
        raise Refused("no_right", role=session.user.role, operation=Operation.UNDO_IMPORT)
    if not one.own:
        raise Refused("import_not_yours", file=one.file_name)
    if one.undone_at is not None:
        raise Refused("import_undone", file=one.file_name)


class _Undoing:
    """Taking back one import, inside its transaction."""

    def __init__(self, session: Session, one: Import) -> None:
        from desktop.models.fields import to_milliseconds

        self.now = to_milliseconds(clock.now())
        self._session = session
        self._batch = one
        self._how = KINDS[one.kind]
        self._connection: Any = session.database.connection()
        self._table = one.kind.value

    def run(self, progress: Progress) -> Undone:
        made, changed = self._rows()
        there = self._named(json.dumps(made))
        made = [one for one in made if one in there]
        kept = [*self._kept(made, created=True), *self._kept([row[0] for row in changed], created=False)]
        staying = {one.id for one in kept}
        gone = [one for one in made if one not in staying]
        rows = {
            record: values_before(self._how.fields, version, before)
            for record, version, before in changed
            if record not in staying
        }
        progress.done, progress.total = 0, len(gone) + len(rows)
        away = self._take_back(gone, None, progress, PART)
        # Two customers whose phones the import exchanged have to get them back at once.
        back = self._take_back(list(rows), SheetUpdate(rows), progress, max(len(rows), 1))
        runs = (*away, *back)
        kept += [refused for one in runs for refused in one.refused]
        kinds = frozenset(kind for one in runs for kind in one.changes.kinds)
        deleted, restored = (tuple(done for one in part for done in one.done) for part in (away, back))
        changes = Changes(kinds, None) if kinds else Changes()
        return Undone(len(deleted), len(restored), self._with_rows(kept), changes, deleted + restored)

    def _with_rows(self, kept: Sequence[NotDone]) -> tuple[NotDone, ...]:
        """What stays, with the row of the sheet that it came of, where that was kept."""
        rows = dict(
            self._connection.execute(
                f"SELECT record, row_number FROM import_row WHERE import_batch_id = ? AND record {_AMONG}",
                (self._batch.id, json.dumps([one.id for one in kept])),
            ).fetchall()
        )
        return tuple(replace(one, row=rows.get(one.id)) for one in kept)

    def _take_back(
        self, ids: Sequence[int], arguments: SheetUpdate | None, progress: Progress, most: int
    ) -> list[Outcome]:
        """So many at once, so that it can be told how far it is, and cancelled, all the while."""
        outcomes = []
        for start in range(0, len(ids), most):
            part, quiet = ids[start : start + most], Within(progress)
            outcomes.append(
                operate.operate(
                    self._session, Operation.UNDO_IMPORT, part, arguments, quiet, self._how.subject
                )
            )
            progress.step(len(part))
        return outcomes

    def _rows(self) -> tuple[list[int], list[tuple[int, int, str]]]:
        """The records that were made, and record, version and values before of those that were changed."""
        rows = self._connection.execute(
            "SELECT record, created, version, before FROM import_row WHERE import_batch_id = ? ORDER BY id",
            (self._batch.id,),
        ).fetchall()
        made = [row[0] for row in rows if row[1]]
        if not rows:
            # Of an import before its rows were kept only what it made is known, by the records themselves.
            made = [
                row[0]
                for row in self._connection.execute(
                    f"SELECT id FROM {self._table} WHERE import_batch_id = ? ORDER BY id", (self._batch.id,)
                ).fetchall()
            ]
        return made, [(row[0], row[2], row[3]) for row in rows if not row[1]]

    def _kept(self, ids: Sequence[int], *, created: bool) -> list[NotDone]:
        """The records that something has happened to since, or that others need."""
        if not ids:
            return []
        wanted = json.dumps(ids)
        touched = {
            row[0]
            for row in self._connection.execute(
                f"SELECT DISTINCT record FROM audit WHERE kind = ? AND record {_AMONG} AND id > ?"
                " AND operation <> ?",
                (self._table, wanted, self._last_audit(), Operation.IMPORT.value),
            ).fetchall()
        }
        held = self._held(wanted) if created else set()
        named = self._named(wanted)
        return [
            NotDone(
                one,
                *named[one],
                Refused("import_touched" if one in touched else self._how.reason, number=named[one][0]),
            )
            for one in ids
            if one in named and (one in touched or one in held)
        ]

    def _last_audit(self) -> int:
        return self._connection.execute(
            "SELECT last_audit FROM import_batch WHERE id = ?", (self._batch.id,)
        ).fetchone()[0]

    def _held(self, wanted: str) -> set[int]:
        rows = self._connection.execute(
            f"SELECT id FROM {self._table} WHERE id {_AMONG} AND {self._how.holds}", (wanted,)
        )
        return {row[0] for row in rows.fetchall()}

    def _named(self, wanted: str) -> dict[int, tuple[str, str]]:
        number = "code" if self._batch.kind is Kind.PRODUCT else "number"
        rows = self._connection.execute(
            f"SELECT id, {number}, name FROM {self._table} WHERE id {_AMONG}", (wanted,)
        )
        return {row[0]: (row[1], row[2]) for row in rows.fetchall()}
