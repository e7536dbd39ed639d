"""A column is a small object: its key, how wide, by what it sorts, and what it shows of a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale

from desktop.translation import translate

LEAST_WIDTH = 48


class Shape(IntEnum):
    """How a cell is drawn."""

    TEXT = 0
    PAIR = 1
    PILL = 2
    TAG = 3
    PERSON = 4
    ICON_TEXT = 5
    MONEY = 6
    TICK = 7
    CHIP = 8


class Cell(NamedTuple):
    """What a cell shows, ready to be drawn.

    Arguments:
        text: what is written; the whole text, it is shortened when drawn.
        colour: token of the text's colour.
        shape: how it is drawn.
        icon: in front of the text; of pills and tags part of their look.
        second: written behind the text in regular weight.
        badge: an icon behind the text.
        bold: whether the text is semi-bold.
        struck: whether a line goes through it.
        look: what else decides how it is drawn: the member a pill shows, the tone of a chip.
    """

    text: str
    colour: str = "text 1"
    shape: Shape = Shape.TEXT
    icon: str = ""
    second: str = ""
    badge: str = ""
    bold: bool = False
    struck: bool = False
    look: Any = None


class Room(NamedTuple):
    """What decides which columns are shown where nobody chose: the window's width, the pane, the language."""

    width: int
    pane: bool
    long_words: bool


def always(_room: Room) -> bool:
    """A column that is shown by default wherever there is room for a list."""
    return True


def never(_room: Room) -> bool:
    """A column that is shown only where a person chose it."""
    return False


def _offered() -> bool:
    return True


def _no_tip(_row: Any) -> str:
    return ""


@dataclass(frozen=True)
class Column:
    """One column of a list.

    Arguments:
        key: its name in preferences.
        title: English title, marked in the context "Columns".
        width: in pixels, where nobody changed it.
        cell: what it shows of a row.
        text: the same as plain text, for copying and assistive technology.
        sort: the key by which the list is sorted here; None where it cannot be.
        tip: a longer text for the tooltip.
        copies: the text that one click on the cell's copy icon takes; None where the cell has none.
        shown: whether it is shown by default.
        stretch: whether it takes the room left over.
        indent: how far the header's text stands from the cell's edge, besides the padding.
        fixed: whether it is always there, in its place and width.
        right: whether its texts stand at the right.
        latest_first: whether the first click on its title sorts descending.
        copy_title: what the copy icon takes, marked in "Columns", where the title says it badly.
        offered: whether it is there at all, which the business's parameters may decide.
    """

    key: str
    title: str
    width: int
    cell: Callable[[Any], Cell]
    text: Callable[[Any], str]
    sort: Any = None
    tip: Callable[[Any], str] = _no_tip
    copies: Callable[[Any], str] | None = None
    shown: Callable[[Room], bool] = always
    stretch: bool = False
    indent: int = 0
    fixed: bool = False
    right: bool = False
    latest_first: bool = False
    copy_title: str = ""
    offered: Callable[[], bool] = _offered

    def copied_as(self) -> str:
        """What the copy icon takes, in the reader's language."""
        return translate("Columns", self.copy_title or self.title)

    def caption(self) -> str:
        """The title in the reader's language."""
        return translate("Columns", self.title)


def _tick_cell(_row: Any) -> Cell:
    return Cell("", shape=Shape.TICK)


TICK = Column("tick", "", 40, _tick_cell, _no_tip, fixed=True)


@dataclass(frozen=True)
class Layout:
    """What a person made of the columns: order, widths, and which are shown or hidden against the default."""

    order: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    chosen: Mapping[str, bool] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """As it is kept in preferences."""
        return {"order": list(self.order), "widths": dict(self.widths), "chosen": dict(self.chosen)}

    def ordered(self, columns: Sequence[Column]) -> list[Column]:
        """All columns in the person's order; those the order does not know follow the one they follow by default."""
        place = {key: at for at, key in enumerate(self.order)}
        result = [one for one in columns if one.key in place]
        result.sort(key=lambda one: place[one.key])
        for at, one in enumerate(columns):
            if one.key not in place:
                before = columns[at - 1] if at else None
                result.insert(result.index(before) + 1 if before else 0, one)
        return result

    def visible(self, column: Column, room: Room) -> bool:
        """Whether a column is shown in this room."""
        return column.offered() and (column.fixed or self.chosen.get(column.key, column.shown(room)))

    def width(self, column: Column) -> int:
        """How wide a column is."""
        return column.width if column.fixed else self.widths.get(column.key, column.width)

    def with_order(self, keys: Sequence[str]) -> Layout:
        """The columns in another order."""
        return replace(self, order=tuple(keys))

    def with_width(self, key: str, width: int) -> Layout:
        """A column in another width."""
        return replace(self, widths={**self.widths, key: max(width, LEAST_WIDTH)})

    def with_shown(self, key: str, shown: bool) -> Layout:
        """A column shown or hidden."""
        return replace(self, chosen={**self.chosen, key: shown})


def layout_from_json(stored: Mapping[str, Any] | None) -> Layout:
    """The layout kept in preferences; what cannot be read is left at the default."""
    stored = stored or {}
    try:
        return Layout(
            tuple(str(key) for key in stored.get("order", ())),
            {str(key): int(width) for key, width in stored.get("widths", {}).items()},
            {str(key): bool(shown) for key, shown in stored.get("chosen", {}).items()},
        )
    except (TypeError, ValueError, AttributeError):
        return Layout()


def short_words() -> bool:
    """Whether the language's words are short, so that columns can be narrower and there is room for more of them."""
    return QLocale().language() in (
        QLocale.Language.Chinese,
        QLocale.Language.Japanese,
        QLocale.Language.Korean,
    )
