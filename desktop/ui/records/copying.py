"""Rows as tab-separated text, with the titles of the columns shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from desktop.ui.records.columns import Column


def as_tsv(columns: Sequence[Column], rows: Iterable[Any]) -> str:
    """Titles and rows, a line each; only these columns, and nothing in a cell that would break a line."""
    kept = [one for one in columns if not one.fixed]
    lines = [[one.caption() for one in kept]]
    lines += [[_one_line(one.text(row)) for one in kept] for row in rows]
    return "\n".join("\t".join(line) for line in lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())
