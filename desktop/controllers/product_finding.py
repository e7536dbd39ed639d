"""Finding a product while a document's line is typed: by code, name, pinyin initials or a scanned bar code."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop.controllers import product_listing
from desktop.controllers.kind_queries import ProductQuery
from desktop.controllers.search import fold
from desktop.controllers.session import Session
from desktop.words import ProductStatus

# Among so many of the list's answers those that are meant are looked for.
_LOOKED_AT = 40
_COLUMNS = "id, code, bar_code, name, specification, unit, price"


@dataclass(frozen=True)
class Found:
    """A product that can be put into a document.

    Arguments:
        price: in minor units.
        exact: whether what was typed is its code or bar code, and no other product's.
    """

    id: int
    code: str
    bar_code: str
    name: str
    specification: str
    unit: str
    price: int
    exact: bool = False


def find_products(session: Session, text: str, limit: int = 8) -> tuple[Found, ...]:
    """The active products that answer to what was typed; those whose code begins with it come first.

    Arguments:
        text: a code with or without its dashes, a bar code, a part of a name, or pinyin initials.
        limit: the most that are given.
    """
    typed = fold(text)
    if not typed:
        return ()
    with session.read() as connection:
        exact = _exact(connection, typed)
        listed = product_listing.first_page(
            connection, session.user, ProductQuery(text=text, status=ProductStatus.ACTIVE), _LOOKED_AT
        )
    others = [
        Found(one.id, one.number, one.bar_code, one.name, one.specification, one.unit, one.price)
        for one in listed
    ]
    bare = _bare(typed)
    same = [one for one in others if bare in (_bare(fold(one.code)), _bare(one.bar_code))]
    meant = exact or same
    if len(meant) == 1:
        meant = [replace(meant[0], exact=True)]
    others.sort(key=lambda one: not _bare(fold(one.code)).startswith(bare))
    first = {one.id for one in meant}
    return (*meant, *(one for one in others if one.id not in first))[:limit]


def products_by_code(session: Session, codes: Iterable[str]) -> Mapping[str, Found]:
    """The active products that have these codes, or else bar codes, by what was asked for."""
    asked = {code: fold(code) for code in codes}
    wanted = json.dumps([key for key in asked.values() if key])
    with session.read() as connection:
        rows = connection.execute(
            f"SELECT code_key, {_COLUMNS} FROM product"
            " WHERE active = 1 AND code_key IN (SELECT value FROM json_each(?))",
            (wanted,),
        ).fetchall()
        scanned = connection.execute(
            f"SELECT bar_code, {_COLUMNS} FROM product"
            " WHERE active = 1 AND bar_code IN (SELECT value FROM json_each(?)) ORDER BY id DESC",
            (wanted,),
        ).fetchall()
    by_key = {row[0]: Found(*row[1:], exact=True) for row in (*scanned, *rows)}
    return {code: by_key[key] for code, key in asked.items() if key in by_key}


def _exact(connection: Any, typed: str) -> list[Found]:
    """The product whose code was typed, or else those whose bar code was."""
    for column in ("code_key", "bar_code"):
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM product WHERE {column} = ? AND active = 1 ORDER BY id", (typed,)
        ).fetchall()
        if rows:
            return [Found(*row) for row in rows]
    return []


def _bare(code: str) -> str:
    return code.replace("-", "").replace(" ", "")
