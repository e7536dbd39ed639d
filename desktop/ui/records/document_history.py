"""What the history says of the values of a sales document: amounts, discounts, and its lines one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from itertools import zip_longest
from typing import Any

from PySide6.QtCore import QLocale

from desktop.controllers.amounts import Discount
from desktop.controllers.entries.document import FIELDS_OF
from desktop.controllers.entries.field import Field
from desktop.controllers.entries.line_figures import show_amount
from desktop.translation import mark, translate
from desktop.ui.records.moments import day
from desktop.words import Kind, Rounding, label

FIELDS: dict[Kind, dict[str, Field]] = {
    kind: {one.key: one for one in fields} for kind, fields in FIELDS_OF.items()
}
"""What is typed of a document, by key."""
LINES = "lines"
CAPTIONS: dict[str, str] = {
    "name": mark("DocumentHistory", "Customer"),
    "discount_rate": mark("DocumentHistory", "Discount on the whole"),
    "discount_amount": mark("DocumentHistory", "Taken off the whole"),
    "rounding": mark("DocumentHistory", "Rounding"),
    "total": mark("DocumentHistory", "Total"),
    "contract": mark("DocumentHistory", "Contract"),
}
LINE = mark("DocumentHistory", "Line")
# Told by the name, and by the lines.
UNTOLD = frozenset({"customer"})


def _rate(rate: int) -> str:
    from desktop.controllers.printing_words import Wording

    return Wording(QLocale().name(), translate).discount(Discount(rate=rate))


def _day(stored: str) -> str:
    return day(date.fromisoformat(stored))


def _rounding(stored: str) -> str:
    return label(Rounding(stored))


_WORDED: Mapping[str, Callable[[Any], str]] = {
    **dict.fromkeys(("total", "discount_amount", "deposit"), show_amount),
    **dict.fromkeys(("date", "valid_until", "delivery"), _day),
    "discount_rate": _rate,
    "rounding": _rounding,
}


def caption(key: str) -> str:
    """What a value that nobody types is called; empty where a document has none of that name."""
    return translate("DocumentHistory", CAPTIONS[key]) if key in CAPTIONS else ""


def worded(key: str, value: Any) -> str | None:
    """A value of a document's own as a person reads it; None where it is none, or is worded as anywhere."""
    word = _WORDED.get(key)
    return word(value) if word is not None else None


def line_changes(old: str, new: str) -> list[tuple[str, str]]:
    """The lines that changed, old and new; those of one product stand together, and one that came or went alone."""
    gone, come = _by_product(old), _by_product(new)
    return [
        pair
        for product in dict.fromkeys((*gone, *come))
        for pair in zip_longest(gone.get(product, ()), come.get(product, ()), fillvalue="")
    ]


def _by_product(lines: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in lines.splitlines():
        found.setdefault(line.rpartition(" × ")[0], []).append(line)
    return found
