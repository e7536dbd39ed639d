"""What the command palette offers: commands for the selection, places to go, and records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QAction, QIcon

from desktop.controllers import customer_listing, lead_listing, listing, product_listing
from desktop.controllers.document_listing import CONTRACT_LIST, INTENTION_LIST
from desktop.controllers.entries.line_figures import show_sum
from desktop.controllers.entries.showing import show
from desktop.controllers.list_query import ListQuery
from desktop.controllers.search import Answer, answer
from desktop.controllers.session import Session
from desktop.translation import mark
from desktop.ui.icons import icon
from desktop.ui.page import page_of
from desktop.ui.widgets.labels import without_mnemonic
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.records.commands import Commands

# What is searched, and how many of each are shown.
SEARCHED: tuple[tuple[Kind, Callable[..., Sequence[Any]], int], ...] = (
    (Kind.OPPORTUNITY, listing.first_page, 8),
    (Kind.LEAD, lead_listing.first_page, 4),
    (Kind.CUSTOMER, customer_listing.first_page, 4),
    (Kind.PRODUCT, product_listing.first_page, 4),
    (Kind.INTENTION, INTENTION_LIST.first_page, 4),
    (Kind.CONTRACT, CONTRACT_LIST.first_page, 4),
)
GRAVE = frozenset({Operation.VOID, Operation.DELETE})


class Section(IntEnum):
    """The parts of the palette, in their order."""

    COMMANDS = 0
    PLACES = 1
    RECORDS = 2


TITLES: dict[Section, str] = {
    Section.COMMANDS: mark("Palette", "Commands"),
    Section.PLACES: mark("Palette", "Filters and pages"),
    Section.RECORDS: mark("Palette", "Records"),
}


@dataclass(frozen=True)
class Entry:
    """One line of the palette.

    Arguments:
        text, detail: what it does, and to what, or why it cannot be done.
        icon: its picture.
        keys: the shortcut that does the same.
        enabled: whether it can be done.
        run: does it; `run_apart` does it in a window of its own, where that makes sense.
        grave: whether it takes a record away; never the first, which Enter runs, unless it was asked for.
    """

    section: Section
    text: str
    detail: str
    icon: QIcon
    run: Callable[[], object]
    keys: str = ""
    enabled: bool = True
    run_apart: Callable[[], object] | None = None
    grave: bool = False


def from_action(section: Section, action: QAction, detail: str = "") -> Entry:
    """The line of an action; where it is off, its tooltip says why."""
    enabled = action.isEnabled()
    # Without a tooltip of its own an action has one made of its text.
    reason = "" if enabled or action.toolTip() == QAction(action.text()).toolTip() else action.toolTip()
    return Entry(
        section=section,
        text=without_mnemonic(action.text()),
        detail=detail if enabled else reason,
        icon=action.icon(),
        run=action.trigger,
        keys=action.shortcut().toString(),
        enabled=enabled,
    )


def place_entries(
    pages: Iterable[QAction], views: Iterable[QAction], title: str, picture: QIcon
) -> list[Entry]:
    """The pages, and what the page shown can be switched to, each named after its page."""
    found = [from_action(Section.PLACES, one) for one in pages]
    for action in views:
        entry = from_action(Section.PLACES, action)
        text = f"{title} · {entry.text}" if title else entry.text
        found.append(replace(entry, text=text, icon=picture if entry.icon.isNull() else entry.icon))
    return found


def command_entries(commands: Commands | None, detail: str, others: Iterable[QAction]) -> list[Entry]:
    """The operations on the selection, then what the window itself can do."""
    operations = commands.actions() if commands else []
    found = [from_action(Section.COMMANDS, one, detail) for one in operations]
    found = [
        replace(one, grave=action.data() in GRAVE) for one, action in zip(found, operations, strict=True)
    ]
    return found + [from_action(Section.COMMANDS, one) for one in others]


def matching(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """The entries that answer to every typed word, what can be done first; those found by their pinyin last."""
    found = [(one, answer(one.text, typed)) for one in entries]
    found = [(one, how) for one, how in found if how is not Answer.NOT]
    found.sort(key=lambda pair: (pair[0].section, not pair[0].enabled, pair[0].grave, pair[1]))
    return [one for one, _how in found]


class Found(NamedTuple):
    """A record that was found, as its list shows it."""

    kind: Kind
    row: Any


def find_records(typed: str, session: Session) -> list[Found]:
    """The records in which the typed text occurs and that can be opened, on a reader thread."""
    query = ListQuery(text=typed)
    with session.read() as connection:
        return [
            Found(kind, row)
            for kind, first_page, most in SEARCHED
            for row in first_page(connection, session.user, query, most)
            if kind is not Kind.CUSTOMER or not row.shared
        ]


def record_entries(context: Context, found: Iterable[Found]) -> list[Entry]:
    """The lines of found records."""
    return [
        Entry(
            section=Section.RECORDS,
            text=f"{row.number} {row.name}",
            detail=" · ".join(part for part in _about(context, kind, row) if part),
            icon=_picture(kind),
            run=partial(context.open_record, kind, row.id),
            run_apart=partial(context.open_record, kind, row.id, None, True),
        )
        for kind, row in found
    ]


def _about(context: Context, kind: Kind, row: Any) -> tuple[str, ...]:
    if kind is Kind.PRODUCT:
        return row.specification, show("price", row.price, None)
    if kind in (Kind.INTENTION, Kind.CONTRACT):
        return row.phone, row.opportunity_number, show_sum(row.total, context.parameters.currency)
    return row.phone, row.company if kind is Kind.CUSTOMER else row.needs


def _picture(kind: Kind) -> QIcon:
    page = page_of(kind)
    return icon(page.icon if page is not None else "list", "text 2")
