"""Proposes a field for a column that no name told, by what stands in it: phones, e-mails, days, amounts, names, codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from desktop.clock import clock
from desktop.controllers.entries.field import (
    EntryContext,
    Field,
    FieldKind,
    Invalid,
    parse_date,
    parse_email,
    parse_money,
)
from desktop.controllers.entries.phone import PhoneError, parse_phone
from desktop.spreadsheets.mapping import How, Mapping, Recognised
from desktop.spreadsheets.table import Cell, Row, cell_text

SAMPLE = 200
RUNS = 8
# So many of the filled cells have to look like the field's.
ENOUGH = 0.8
_LEAST = 2

# An amount that a running number or a year cannot be taken for.
_MONEY = re.compile(r"[¥￥$€]|元|万|萬|\d[,，]\d{3}\b|\.\d{1,2}$")
_CODE = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9\-_.]{3,}", re.ASCII)

Looks = Callable[[str, Field, EntryContext], bool]


def _phone(text: str, _field: Field, context: EntryContext) -> bool:
    if sum(one.isdigit() for one in text) < 7:
        return False
    try:
        found = parse_phone(text, context.region)
    except PhoneError:
        return False
    return found is not None and found.valid


def _email(text: str, _field: Field, _context: EntryContext) -> bool:
    try:
        return bool(parse_email(text))
    except Invalid:
        return False


def _day_to_come(text: str, _field: Field, _context: EntryContext) -> bool:
    try:
        day = parse_date(text)
    except Invalid:
        return False
    return day is not None and day >= clock.today()


def _money(text: str, _field: Field, _context: EntryContext) -> bool:
    try:
        return bool(_MONEY.search(text)) and parse_money(text) is not None
    except Invalid:
        return False


def _staff(text: str, _field: Field, context: EntryContext) -> bool:
    return len(context.directory.staff_named(text)) == 1


def _store(text: str, _field: Field, context: EntryContext) -> bool:
    return context.directory.store_named(text) is not None


def _choice(text: str, one: Field, context: EntryContext) -> bool:
    return one.choices is not None and context.directory.choice_named(one.choices, text) is not None


def _code(text: str, _field: Field, _context: EntryContext) -> bool:
    return bool(_CODE.fullmatch(text))


# Which fields a kind of content is proposed for, in this order; others of the kind are no more likely than these.
_LOOKS: dict[FieldKind, tuple[Looks, tuple[str, ...]]] = {
    FieldKind.PHONE: (_phone, ("phone", "second_phone")),
    FieldKind.EMAIL: (_email, ("email",)),
    FieldKind.STAFF: (_staff, ("owner",)),
    FieldKind.STORE: (_store, ("store",)),
    FieldKind.CHOICE: (_choice, ("source", "progress")),
    FieldKind.DATE: (_day_to_come, ("next_follow_up",)),
    FieldKind.MONEY: (_money, ("price", "budget")),
    FieldKind.CODE: (_code, ("code",)),
}


def guess(
    rows: Sequence[Row], mapping: Mapping, fields: Sequence[Field], context: EntryContext
) -> list[Recognised]:
    """Fields for the columns that are no field's yet, with how many of the cells looked at are like it.

    Arguments:
        rows: the table's; some spread over it are looked at.
        mapping: by name and alias.
        fields: what may be typed of the kind.
        context: names, lists and region.
    """
    free = [one for one in _candidates(fields) if one.key not in mapping.mapped]
    found: list[Recognised] = []
    sample = _spread(rows) if mapping.unmatched else []
    for at in mapping.unmatched:
        texts = _texts(sample, at)
        if len(texts) < _LEAST:
            continue
        for one in free:
            hits = sum(_LOOKS[one.kind][0](text, one, context) for text in texts)
            distinct = one.kind is not FieldKind.CODE or len(set(texts)) == len(texts)
            if hits >= ENOUGH * len(texts) and distinct:
                found.append(Recognised(at, one.key, How.CONTENT, hits, len(texts)))
                free.remove(one)
                break
    return found


def _candidates(fields: Sequence[Field]) -> Iterator[Field]:
    by_key = {one.key: one for one in fields}
    for kind, (_looks, keys) in _LOOKS.items():
        for key in keys:
            if key in by_key and by_key[key].kind is kind:
                yield by_key[key]


def _spread(rows: Sequence[Row]) -> list[Row]:
    """A sample of the table in a few runs of neighbours, so that little of a long table has to be read."""
    if len(rows) <= SAMPLE:
        return list(rows)
    run = SAMPLE // RUNS
    starts = (part * (len(rows) - run) // (RUNS - 1) for part in range(RUNS))
    return [row for start in starts for row in rows[start : start + run]]


def _texts(rows: Sequence[Row], at: int) -> list[str]:
    """The filled cells of a column."""
    cells: Iterator[Cell] = (row.cells[at] for row in rows if at < len(row.cells))
    return [text for text in (cell_text(cell).strip() for cell in cells) if text]
