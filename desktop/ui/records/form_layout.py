"""Where a record's fields stand on its form: groups of rows of four equal columns."""

from __future__ import annotations

from dataclasses import dataclass

COLUMNS = 4


@dataclass(frozen=True)
class Cell:
    """One or more fields that share a part of a row.

    Arguments:
        keys: the fields; several stand side by side in equal parts.
        span: how many of the four columns they take.
    """

    keys: tuple[str, ...]
    span: int = 1


Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Group:
    """Rows under a title, which is marked in the context "FormGroups"; the first of all needs none."""

    title: str
    rows: tuple[Row, ...]


def cell(*keys: str, span: int = 1) -> Cell:
    """A part of a row."""
    return Cell(keys, span)


# What quick entry asks for.
QUICK: tuple[Group, ...] = (
    Group(
        "",
        (
            (cell("name"), cell("phone")),
            (cell("wechat"), cell("source")),
            (cell("needs"), cell("next_follow_up")),
        ),
    ),
)
