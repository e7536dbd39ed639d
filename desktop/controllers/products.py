"""Products: entered by hand or from a sheet, loaded for the form, edited, activated, deactivated, deleted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.controllers import effects, product_workflow
from desktop.controllers.audit import empty_lines
from desktop.controllers.customers import entry_context
from desktop.controllers.editing import edited, rewritten, stored_values
from desktop.controllers.effects import Act, Values
from desktop.controllers.entries import product as entry
from desktop.controllers.entries.field import clean
from desktop.controllers.entries.pinyin import sort_key
from desktop.controllers.facts import search_rows
from desktop.controllers.import_updating import SheetUpdate, Updating
from desktop.controllers.inserting import Entered, Newcomers, Ready, entered
from desktop.controllers.operate import Outcome
from desktop.controllers.people import refuse_inactive
from desktop.controllers.product_workflow import PRODUCT_ORDER, PRODUCT_RULES, ProductFacts
from desktop.controllers.rights import PRODUCT_RIGHTS, Grant, granted
from desktop.controllers.search import as_lines, fold, unindex_rows
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.words import Kind, Operation


@dataclass(frozen=True)
class Product:
    """One product as the form shows it; `values` are the typed fields by key."""

    facts: ProductFacts
    values: Mapping[str, Any]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class InUse:
    """The texts that products have in a free field, the most frequent first."""

    categories: tuple[str, ...]
    units: tuple[str, ...]


@dataclass(frozen=True)
class Named:
    """Another product, by what tells it from the rest."""

    id: int
    code: str
    name: str


def _derived(values: Mapping[str, Any], _now: int = 0) -> dict[str, Any]:
    """The columns that codes are compared and categories sorted by."""
    category = values["category"]
    return {"code_key": fold(values["code"]), "category_sort": sort_key(category) if category else None}


def _found_by(row: Mapping[str, Any], _number: str) -> str:
    """The text in which a product is found: name and pinyin, code with and without dashes, bar code, specification."""
    code, bar_code = fold(row["code"]), fold(row["bar_code"])
    return as_lines(
        (
            fold(row["name"]),
            fold(row["pinyin"]),
            code,
            code.replace("-", ""),
            bar_code,
            bar_code.replace("-", ""),
            fold(row["specification"]),
        )
    )


NEW_PRODUCTS = Newcomers(
    Kind.PRODUCT,
    ("code", "name", "price"),
    {"active": 1, "version": 1},
    _derived,
    coded="code",
    found_by=_found_by,
)


_DOCUMENTS = " + ".join(
    f"(SELECT COUNT(DISTINCT {kind}_id) FROM {kind}_line WHERE product_id = product.id)"
    for kind in (Kind.INTENTION, Kind.CONTRACT)
)


def load_facts(
    connection: Any, ids: Iterable[int], _user: int = 0, _followed: bool = True
) -> dict[int, ProductFacts]:
    """The facts of products by id; ids that do not exist are left out."""
    rows = connection.execute(
        f"SELECT id, code, name, active, {_DOCUMENTS}, version FROM product"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).fetchall()
    return {row[0]: ProductFacts(row[0], row[1], row[2], bool(row[3]), *row[4:]) for row in rows}


def _refuse_taken(connection: Any, code: str, exclude: int | None = None) -> None:
    """Refuses a code that another product has.

    Raises:
        Refused: one has; its arguments name it.
    """
    key = fold(code)
    holder = _held(connection, "code_key", [key]).get(key)
    if holder is not None and holder.id != exclude:
        raise Refused("product_exists", field="code", number=holder.code, name=holder.name)


def create(session: Session, draft: Mapping[str, Any], form_uuid: str) -> Outcome:
    """Enters one product; saving the same form again is the same product.

    Arguments:
        draft: what was typed, by field key.
        form_uuid: made once per form.

    Raises:
        Refused: the user may not, something typed is wrong or missing, or another product has the code.
    """
    with session.write():
        refuse_inactive(session)
        again = NEW_PRODUCTS.before(session, form_uuid)
        if again is not None:
            return entered({Kind.PRODUCT}, again)
        one = enter(session, draft, form_uuid)
    return entered({Kind.PRODUCT}, one)


def enter(session: Session, draft: Mapping[str, Any], form_uuid: str) -> Entered:
    """Enters one product inside a writing transaction; gives its id, code and name.

    Raises:
        Refused: the user may not, something typed is wrong or missing, or another product has the code.
    """
    if granted(session.user, Operation.NEW, PRODUCT_RIGHTS) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.NEW)
    values = entry.check(draft, entry_context(session)).accepted()
    _refuse_taken(session.database.connection(), values["code"])
    [one] = NEW_PRODUCTS.insert(session, Operation.NEW, [values], [form_uuid])
    return one


def create_many(session: Session, ready: Ready) -> list[Entered]:
    """Enters products that were made ready inside their transaction; gives id, code and name of each.

    Raises:
        Refused: a product that was entered meanwhile has one of the codes.
    """
    codes = [fold(values["code"]) for values in ready.rows]
    for one in _held(session.database.connection(), "code_key", codes).values():
        raise Refused("product_exists", field="code", number=one.code, name=one.name)
    return NEW_PRODUCTS.write(session, ready)


def _held(connection: Any, column: str, values: Sequence[str]) -> dict[str, Named]:
    """The products that have one of these codes or bar codes, by it."""
    rows = connection.execute(
        f"SELECT {column}, id, code, name FROM product WHERE {column} IN (SELECT value FROM json_each(?))",
        (json.dumps([one for one in values if one]),),
    ).fetchall()
    return {row[0]: Named(*row[1:]) for row in rows}


def visible_facts(connection: Any, _session: Session, record: int) -> ProductFacts:
    """The facts of one product; everyone sees all of them.

    Raises:
        Refused: there is no such product.
    """
    facts = load_facts(connection, [record]).get(record)
    if facts is None:
        raise Refused("not_found")
    return facts


def load(session: Session, record: int) -> Product:
    """One product for the form.

    Raises:
        Refused: there is no such product.
    """
    from desktop.models.fields import from_milliseconds

    with session.read() as connection:
        facts = visible_facts(connection, session, record)
        values = stored_values(connection, Kind.PRODUCT, entry.FIELDS, record)
        created, updated = connection.execute(
            "SELECT created_at, updated_at FROM product WHERE id = ?", (record,)
        ).fetchone()
        return Product(facts, values, from_milliseconds(created), from_milliseconds(updated))


def in_use(session: Session) -> InUse:
    """The categories and units that products have, to be offered for the next."""
    with session.read() as connection:
        categories, units = (
            tuple(
                row[0]
                for row in connection.execute(
                    f"SELECT {column} FROM product WHERE {column} <> '' GROUP BY {column}"
                    f" ORDER BY count(*) DESC, {column}"
                ).fetchall()
            )
            for column in ("category", "unit")
        )
    return InUse(categories, units)


def with_bar_code(session: Session, bar_code: str, exclude: int | None = None) -> Named | None:
    """Another product with this bar code, the oldest; nothing forbids it, but it is worth a word.

    Arguments:
        exclude: the product whose own bar code is meant.
    """
    wanted = "".join(clean(bar_code).split())
    if not wanted:
        return None
    with session.read() as connection:
        row = connection.execute(
            "SELECT id, code, name FROM product WHERE bar_code = ? AND id IS NOT ? ORDER BY id LIMIT 1",
            (wanted, exclude),
        ).fetchone()
    return Named(*row) if row else None


def _edit(act: Act, records: Sequence[ProductFacts]) -> Values:
    """The effect of Edit: the typed fields of one product, with its version compared and the code still free.

    Raises:
        Refused: someone saved it meanwhile, something typed is wrong, or another product has the code.
    """
    values: Values = {}
    for one in records:
        _old, new = edited(act, one, entry.FIELDS, entry.check)
        _refuse_taken(act.session.database.connection(), new["code"], one.id)
        values[one.id] = rewritten(act, one, new, _derived(new), _found_by)
    return values


def _delete(act: Act, records: Sequence[ProductFacts]) -> Values:
    """The effect of Delete: the products are gone."""
    ids, connection = [one.id for one in records], act.session.database.connection()
    unindex_rows(connection, search_rows(connection, ids, "product"), "product")
    empty_lines(act.session, Kind.PRODUCT, ids)
    connection.execute("DELETE FROM product WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))
    return {one.id: {} for one in records}


_UPDATING = Updating(entry.FIELDS, _derived, _found_by)


def undo_import(act: Act, records: Sequence[ProductFacts]) -> Values:
    """The effect of Undo import: what the import made is gone, and what it changed is as before."""
    return _UPDATING.effect(act, records) if isinstance(act.arguments, SheetUpdate) else _delete(act, records)


PRODUCTS = Subject(
    Kind.PRODUCT,
    "product",
    PRODUCT_RULES,
    PRODUCT_ORDER,
    load_facts,
    product_workflow.refusal,
    product_workflow.sql_condition,
    {
        Operation.EDIT: _edit,
        Operation.IMPORT_UPDATE: _UPDATING.effect,
        Operation.UNDO_IMPORT: undo_import,
        Operation.ACTIVATE: effects.flag("active", True),
        Operation.DEACTIVATE: effects.flag("active", False),
        Operation.DELETE: _delete,
    },
    rights=PRODUCT_RIGHTS,
)
