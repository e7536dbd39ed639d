"""Stored values as the cells of an export, which an import reads back as the same values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from desktop.controllers.directory import Directory
from desktop.controllers.entries.field import Field, FieldKind
from desktop.controllers.entries.phone import readable_phone
from desktop.spreadsheets.written import written
from desktop.words import Title, label

Cell = str | Decimal | date | datetime
Make = Callable[[Any], Cell]


@dataclass(frozen=True)
class Names:
    """What values are named by: who and what stands behind ids, and where phones are read.

    Arguments:
        directory: staff, stores and lists.
        region: of phones without a country code.
    """

    directory: Directory
    region: str


def sql_of(field: Field, column: str) -> str:
    """What is read of a field, as SQL; of a phone its normal form, too.

    Arguments:
        field: the field.
        column: its column.
    """
    if field.kind is FieldKind.PHONE:
        return f"iif({column} = '', NULL, {column} || char(10) || coalesce({column}_key, ''))"
    return column


def make_cell(field: Field, names: Names) -> Make:
    """What makes the cell of a field from what `sql_of` reads of it, where that is not empty."""
    directory = names.directory
    if field.kind is FieldKind.PHONE:
        return lambda stored: _phone(stored, names.region)
    makers: dict[FieldKind, Make] = {
        FieldKind.MONEY: money,
        FieldKind.DATE: date.fromisoformat,
        FieldKind.TITLE: cache(lambda stored: label(Title(stored)) if stored else ""),
        FieldKind.CHOICE: cache(lambda stored: written(directory.choice_name(stored))),
        FieldKind.STAFF: cache(lambda stored: written(directory.staff_told(stored))),
        FieldKind.STORE: cache(lambda stored: written(directory.store_told(stored))),
    }
    return makers.get(field.kind, written)


def _phone(stored: str, region: str) -> str:
    text, _, key = stored.rpartition("\n")
    # With its country code a number is the same everywhere; one of China was typed with it, or is read in China as
    # it was then, since no other region has its code. Nearly all are so, and to parse them takes long.
    if text.startswith("+") or (region == "CN" and key.startswith("+86")):
        return written(text)
    return written(readable_phone(text, key, region))


def money(minor: int) -> Decimal:
    """An amount with its two decimals."""
    return Decimal(minor).scaleb(-2)


def moment(instant: int | datetime) -> datetime:
    """An instant in local time, without its zone, to the second.

    Arguments:
        instant: as stored, in milliseconds, or aware.
    """
    if isinstance(instant, int):
        return datetime.fromtimestamp(instant // 1000)  # noqa: DTZ006 - a clock on the wall
    return instant.astimezone().replace(tzinfo=None, microsecond=0)


def member(codes: type[Enum]) -> Make:
    """What makes the cell of a status from its stored number."""
    return cache(lambda stored: label(codes(stored)))
