"""Merge: two customers become one, with everything that refers to either; it can be taken back while nothing newer
touched them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from desktop.clock import clock
from desktop.controllers.arguments import MergeInto
from desktop.controllers.audit import Line, write_lines
from desktop.controllers.changes import Changes
from desktop.controllers.customer_workflow import CustomerFacts, refusal
from desktop.controllers.customers import hold, shown_card
from desktop.controllers.effects import Act, Values
from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.facts import search_rows
from desktop.controllers.inserting import search_of
from desktop.controllers.parameters import load_parameters
from desktop.controllers.people import refuse_inactive
from desktop.controllers.search import index_rows, unindex_rows
from desktop.controllers.session import Session
from desktop.controllers.sharing import relink
from desktop.errors import Refused
from desktop.words import Kind, Operation

REFERRING = (Kind.OPPORTUNITY, Kind.INTENTION, Kind.CONTRACT)
"""What refers to a customer, and goes along; each table is called like its kind."""
SNAPSHOT = "merge"
"""The audit value that keeps what Merge took away; no field, so that no history shows it."""

_TOGETHER = {
    **{key: (key, f"{key}_key") for key in PHONES},
    "name": ("name", "name_sort", "pinyin"),
    "owner": ("owner_id",),
    "store": ("store_id",),
}


def _columns_of(field: str) -> tuple[str, ...]:
    return _TOGETHER.get(field, (field,))


def _row(connection: Any, customer: int) -> dict[str, Any]:
    cursor = connection.execute("SELECT * FROM customer WHERE id = ?", (customer,))
    names = [column[0] for column in cursor.description]
    return dict(zip(names, cursor.fetchone(), strict=True))


def merge(act: Act, records: Sequence[CustomerFacts]) -> Values:
    """The effect of Merge: the kept customer gets the chosen values and all opportunities; the other one is gone.

    Raises:
        Refused: there are not exactly two whom the user may merge, or the result would hold a third one's key.
    """
    given = act.arguments
    assert isinstance(given, MergeInto)
    by_id = {one.id: one for one in records}
    if len(by_id) != 2 or given.kept not in by_id:
        raise Refused("merge_two")
    connection = act.session.database.connection()
    kept, gone = by_id.pop(given.kept), next(iter(by_id.values()))
    before, other = _row(connection, kept.id), _row(connection, gone.id)
    moved = {table: _of_customer(connection, table, gone.id) for table in REFERRING}
    after = dict(before)
    for field in given.taken:
        after |= {column: other[column] for column in _columns_of(field)}
    if given.spare_phone:
        after |= _spare(after, before if "phone" in given.taken else other)
    if after["source_opportunity_id"] is None:
        after["source_opportunity_id"] = other["source_opportunity_id"]
    for table, ids in moved.items():
        _give(connection, table, ids, kept.id)
    unindex_rows(connection, search_rows(connection, [gone.id], "customer"), "customer")
    connection.execute("DELETE FROM customer WHERE id = ?", (gone.id,))
    hold(act.session, kept.id, _keys(after, act.parameters.customer_uniqueness))
    after["search"] = search_of(after, kept.number)
    act.reindex = True
    act.relink |= {box[f"{key}_key"] for box in (before, other, after) for key in PHONES}
    act.kinds |= set(REFERRING)
    changed = {column: value for column, value in after.items() if value != before[column]}
    snapshot = {
        "kept": {column: before[column] for column in changed},
        "gone": other,
        "moved": moved[Kind.OPPORTUNITY],
        "documents": {kind: moved[kind] for kind in (Kind.INTENTION, Kind.CONTRACT)},
        "version": kept.version + 1,
    }
    act.extra[kept.id] = {"merged": ("", gone.number), SNAPSHOT: (None, snapshot)}
    return {kept.id: changed | {"version": kept.version + 1}}


def _of_customer(connection: Any, table: Kind, customer: int) -> list[int]:
    rows = connection.execute(f"SELECT id FROM {table} WHERE customer_id = ?", (customer,)).fetchall()
    return [row[0] for row in rows]


def _give(connection: Any, table: str, ids: Sequence[int], customer: int) -> None:
    """Makes these records a customer's."""
    connection.execute(
        f"UPDATE {table} SET customer_id = ? WHERE id IN (SELECT value FROM json_each(?))",
        (customer, json.dumps(ids)),
    )


def absorbed(connection: Any, customers: Sequence[int]) -> list[int]:
    """The customers who went into these by Merge, and into those before; their history is kept under their own ids."""
    found: list[int] = []
    asked = list(customers)
    while asked:
        lines = connection.execute(
            "SELECT changes FROM audit WHERE kind = ? AND operation = ? AND changes <> ''"
            " AND record IN (SELECT value FROM json_each(?))",
            (Kind.CUSTOMER.value, Operation.MERGE.value, json.dumps(asked)),
        ).fetchall()
        kept = (json.loads(changes).get(SNAPSHOT) for (changes,) in lines)
        gone = {one[1]["gone"]["id"] for one in kept if one}
        back = connection.execute(
            "SELECT id FROM customer WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(gone)),)
        ).fetchall()
        asked = sorted(gone.difference(found, (record for (record,) in back)))
        found += asked
    return found


def _spare(after: Mapping[str, Any], left: Mapping[str, Any]) -> dict[str, Any]:
    """The phone that was not taken, as second phone where that is empty and it is another one."""
    if after["second_phone"] or not left["phone"] or left["phone_key"] == after["phone_key"]:
        return {}
    return {"second_phone": left["phone"], "second_phone_key": left["phone_key"]}


def _keys(row: Mapping[str, Any], uniqueness: Any) -> tuple[str, ...]:
    return entry.unique_keys(dict(row) | {"store": row["store_id"]}, uniqueness)


def undo_merge(session: Session, customer: int) -> Changes:
    """Takes the last merge into a customer back: both are as they were, with their opportunities.

    Raises:
        Refused: the user may not merge, the customer was not merged, something newer touched it, or another
            customer has one of the phones by now.
    """
    from desktop.controllers.customer_records import load_facts

    with session.write():
        refuse_inactive(session)
        connection = session.database.connection()
        facts = load_facts(connection, [customer], session.user.id).get(customer)
        no = Refused("not_found") if facts is None else refusal(Operation.MERGE, facts, session.user)
        if facts is None or no is not None:
            raise no or Refused("not_found")
        found = _last_merge(connection, facts)
        if facts.version != found["version"] or any(
            _newer(connection, kind, ids, found["audit"]) for kind, ids in _moved(found).items()
        ):
            raise Refused("merge_touched", number=facts.number)
        try:
            phones = _put_back(session, facts, found)
        except Refused as refused:
            raise _registered_anew(session, facts, refused) from refused
        relink(session, phones)
        write_lines(
            session,
            Kind.CUSTOMER,
            Operation.MERGE,
            [Line(customer, facts.number, {"merged": (found["gone"]["number"], "")})],
        )
    return Changes(frozenset({Kind.CUSTOMER, *REFERRING}), None)


def _registered_anew(session: Session, facts: CustomerFacts, refused: Refused) -> Refused:
    """Who has the phone by now, and the way out, in the place of a refusal that names nobody."""
    holder = refused.arguments["customer"]
    assert isinstance(holder, int)
    found = shown_card(session, holder)
    assert found is not None
    if not found.number:
        return Refused("merge_phone_elsewhere", number=facts.number, name=found.name)
    return Refused("merge_phone_taken", number=facts.number, name=found.name, other=found.number)


def _last_merge(connection: Any, facts: CustomerFacts) -> dict[str, Any]:
    row = connection.execute(
        "SELECT id, operation, changes FROM audit WHERE kind = ? AND record = ? ORDER BY id DESC LIMIT 1",
        (Kind.CUSTOMER.value, facts.id),
    ).fetchone()
    changes = json.loads(row[2]) if row and row[2] else {}
    if SNAPSHOT not in changes:
        merged = connection.execute(
            "SELECT 1 FROM audit WHERE kind = ? AND record = ? AND operation = ? AND changes LIKE ?",
            (Kind.CUSTOMER.value, facts.id, Operation.MERGE.value, f'%"{SNAPSHOT}"%'),
        ).fetchone()
        raise Refused("merge_touched" if merged else "not_merged", number=facts.number)
    return changes[SNAPSHOT][1] | {"audit": row[0]}


def _moved(found: Mapping[str, Any]) -> dict[str, Sequence[int]]:
    """What went along with a merge, by kind."""
    return {Kind.OPPORTUNITY.value: found["moved"], **found.get("documents", {})}


def _newer(connection: Any, kind: str, moved: Sequence[int], audit: int) -> bool:
    """Whether one of the records of a kind that moved was changed, or is gone, since that audit line."""
    wanted = json.dumps(moved)
    (left,) = connection.execute(
        f"SELECT count(*) FROM {kind} WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
    ).fetchone()
    touched = connection.execute(
        "SELECT 1 FROM audit WHERE kind = ? AND id > ? AND record IN (SELECT value FROM json_each(?)) LIMIT 1",
        (kind, audit, wanted),
    ).fetchone()
    return left != len(moved) or touched is not None


def _put_back(session: Session, facts: CustomerFacts, found: Mapping[str, Any]) -> set[str | None]:
    """Writes both customers as they were; gives the phones that have moved."""
    from desktop.models.fields import to_milliseconds

    connection, gone = session.database.connection(), found["gone"]
    uniqueness = load_parameters(connection).customer_uniqueness
    now_row = _row(connection, facts.id)
    unindex_rows(connection, search_rows(connection, [facts.id], "customer"), "customer")
    restored = dict(found["kept"]) | {
        "version": facts.version + 1,
        "updated_at": to_milliseconds(clock.now()),
    }
    assignments = ", ".join(f"{column} = ?" for column in restored)
    connection.execute(f"UPDATE customer SET {assignments} WHERE id = ?", (*restored.values(), facts.id))
    connection.execute(
        f"INSERT INTO customer ({', '.join(gone)}) VALUES ({', '.join('?' * len(gone))})",
        tuple(gone.values()),
    )
    for table, ids in _moved(found).items():
        _give(connection, table, ids, gone["id"])
    kept_row = _row(connection, facts.id)
    index_rows(connection, search_rows(connection, [facts.id, gone["id"]], "customer"), "customer")
    hold(session, facts.id, _keys(kept_row, uniqueness))
    hold(session, gone["id"], _keys(gone, uniqueness))
    return {box[f"{key}_key"] for box in (now_row, kept_row, gone) for key in PHONES}
