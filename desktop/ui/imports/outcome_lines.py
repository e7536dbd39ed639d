"""What the card at the end of an import counts, line by line: how many, why, and what opens them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.controllers.list_query import NONE, FromImport, ImportPart, ListQuery, SortKey
from desktop.translation import translate
from desktop.ui.imports.work import Written
from desktop.words import Business, Kind


class Rows(StrEnum):
    """Rows of the file that a line can open, or write to a workbook."""

    DUPLICATES = "duplicates"
    UNCHANGED = "unchanged"
    ASIDE = "aside"
    UNTICKED = "unticked"
    JOINED = "joined"
    LATE = "late"
    ERRORS = "errors"


@dataclass(frozen=True)
class Line:
    """One count of the card.

    Arguments:
        icon, token: what stands before it, and in which colour.
        count: how many records or rows.
        text, why: what they are, and how that came.
        link: what opens them is called; empty where nothing does.
        opens: the list of these records, or these rows.
    """

    icon: str
    token: str
    count: int
    text: str
    why: str
    link: str = ""
    opens: ListQuery | Rows | None = None


def brought_by(written: Written, part: ImportPart = ImportPart.ALL, **more: object) -> ListQuery:
    """The list with only the records of an import, in the order of its rows."""
    batch = FromImport(written.batch.id, written.batch.file_name, part)
    return ListQuery(batch=(batch,), sort=SortKey.CREATED, descending=False, **more)  # type: ignore[arg-type]


def lines_of(written: Written) -> list[Line]:
    """The lines of an import; those that count nothing are left out."""
    made = _owner_lines(written) if written.plan.target.owned else [_new_line(written)]
    lines = [*made, *_record_lines(written), *_row_lines(written)]
    return [one for one in lines if one.count]


def _owner_lines(written: Written) -> list[Line]:
    """New records by whether anybody has them; of other kinds than opportunities no status tells that."""
    imported, kind = written.imported, written.plan.target.kind
    if kind is Kind.OPPORTUNITY:
        assigned = brought_by(written, ImportPart.MADE, status=Business.ASSIGNED)
        unassigned = brought_by(written, ImportPart.MADE, status=Business.UNASSIGNED)
    else:
        assigned = brought_by(written, ImportPart.MADE, owner=written.rows.owners)
        unassigned = brought_by(written, ImportPart.MADE, owner=(NONE,))
    show = translate("ImportOutcome", "Show")
    return [
        Line(
            "user-circle",
            "text 2",
            imported.assigned,
            translate("ImportOutcome", "assigned"),
            translate("ImportOutcome", "Owner and store stand in the sheet"),
            show,
            assigned,
        ),
        Line(
            "circle-dashed",
            "text 2",
            imported.unassigned,
            translate("ImportOutcome", "unassigned"),
            translate("ImportOutcome", "No owner in the sheet, or nobody of that name here"),
            show if kind is Kind.CUSTOMER else translate("ImportOutcome", "Assign"),
            unassigned,
        ),
    ]


def _new_line(written: Written) -> Line:
    return Line(
        "plus-circle",
        "success text",
        len(written.imported.ids),
        translate("ImportOutcome", "new"),
        translate("ImportOutcome", "Their codes were not here before"),
        translate("ImportOutcome", "Show"),
        brought_by(written, ImportPart.MADE),
    )


def _record_lines(written: Written) -> list[Line]:
    """Records that were there, and what is to be known of the new ones."""
    show, rows = translate("ImportOutcome", "Show"), written.rows
    unknown = translate(
        "ImportOutcome", "Values to be looked at; unknown owners, stores and sources are in the remarks"
    )
    look = translate("ImportOutcome", "Their values want a look, such as a bar code that is used twice")
    return [
        Line(
            "pencil-simple",
            "info text",
            len(written.imported.updated),
            translate("ImportOutcome", "updated"),
            translate("ImportOutcome", "Records that were here; the history keeps their old values"),
            show,
            brought_by(written, ImportPart.CHANGED),
        ),
        Line(
            "users",
            "info text",
            rows.shared,
            translate("ImportOutcome", "with a shared customer"),
            translate("ImportOutcome", "Linked to the customer who is here"),
            show,
            brought_by(written, ImportPart.SHARED),
        ),
        Line(
            "warning",
            "warning text",
            rows.warned,
            translate("ImportOutcome", "with warnings"),
            unknown if written.plan.target.owned else look,
            show,
            brought_by(written, ImportPart.WARNED),
        ),
    ]


def _aside_line(count: int) -> Line:
    return Line(
        "prohibit",
        "text 2",
        count,
        translate("ImportAsides", "no records, left out"),
        translate("ImportAsides", "They look like totals or the column names once more"),
        translate("ImportOutcome", "Show"),
        Rows.ASIDE,
    )


def _row_lines(written: Written) -> list[Line]:
    rows, show = written.rows, translate("ImportOutcome", "Show")
    bad = len(written.plan.bad)
    return [
        Line(
            "chat-circle-dots",
            "text 2",
            len(rows.joined),
            translate("ImportOutcome", "follow-ups added to other rows"),
            translate("ImportOutcome", "Rows that repeat another one: its record has their follow-ups"),
            show,
            Rows.JOINED,
        ),
        Line(
            "copy",
            "text 2",
            len(rows.duplicates),
            translate("ImportOutcome", "duplicates, left out"),
            translate("ImportOutcome", "The record is here already, or another row of the file has it"),
            show,
            Rows.DUPLICATES,
        ),
        Line(
            "equals",
            "text 2",
            len(rows.unchanged),
            translate("ImportOutcome", "unchanged"),
            translate("ImportOutcome", "The records say the same already"),
            show,
            Rows.UNCHANGED,
        ),
        _aside_line(len(rows.aside)),
        Line(
            "minus-circle",
            "text 2",
            len(rows.unticked),
            translate("ImportOutcome", "left out by you"),
            translate("ImportOutcome", "As you decided at the check"),
            show,
            Rows.UNTICKED,
        ),
        Line(
            "prohibit",
            "error text",
            len(rows.late),
            translate("ImportOutcome", "refused at the last moment"),
            translate("ImportOutcome", "Somebody was faster: look at them and import them again"),
            show,
            Rows.LATE,
        ),
        Line(
            "warning-circle",
            "error text",
            bad,
            translate("ImportOutcome", "with errors, not imported"),
            translate("ImportOutcome", "Export them, correct them, and import just these %n row(s)", n=bad),
            translate("ImportOutcome", "Export rows with errors…"),
            Rows.ERRORS,
        ),
    ]
