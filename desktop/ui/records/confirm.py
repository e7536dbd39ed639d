"""The question before what cannot be taken back, or would leave a contract behind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.controllers.subject import Facts
from desktop.translation import listed, mark, translate
from desktop.ui.dialogs import ConfirmSheet
from desktop.words import Kind, Operation

MOST_NAMED = 4
_DELETE = {
    Kind.OPPORTUNITY: mark("Confirm", "Delete %n opportunity(s) for good?"),
    Kind.LEAD: mark("Confirm", "Delete %n lead(s) for good?"),
    Kind.CUSTOMER: mark("Confirm", "Delete %n customer(s) for good?"),
}


def confirm_sheet(
    operation: Operation,
    count: int,
    facts: Sequence[Facts],
    parent: QWidget,
    kind: Kind = Kind.OPPORTUNITY,
) -> ConfirmSheet | None:
    """The question to ask before an operation on these records; None where none is needed.

    Arguments:
        count: how many records there are; `facts` may be only the first of them.
    """
    if operation is Operation.DELETE:
        return _delete(count, facts, parent, kind)
    contracts = contract_lines(facts)
    if operation is Operation.RECYCLE and contracts:
        return _recycle(count, facts, contracts, parent)
    return None


def live_contracts(facts: Facts) -> tuple[str, ...]:
    """The contracts of a record that are not voided; only opportunities have any."""
    return getattr(facts, "live_contracts", ())


def contract_lines(facts: Sequence[Facts]) -> list[tuple[str, str]]:
    """Icon and text of the contracts these records have, a line a record; the first few are named."""
    held = translate("Confirm", "{number}: {documents}")
    contracts = [
        held.format(number=one.number, documents=listed(live_contracts(one)))
        for one in facts
        if live_contracts(one)
    ]
    lines = [("file-text", one) for one in contracts[:MOST_NAMED]]
    more = len(contracts) - MOST_NAMED
    if more > 0:
        text = QCoreApplication.translate("Confirm", "%n more with a contract", "", more)
        lines.append(("dots-three", text))
    return lines


def _subject(count: int, facts: Sequence[Facts]) -> str:
    named = " · ".join(f"{one.number} {one.name}" for one in facts[:MOST_NAMED])
    return named + ("…" if count > MOST_NAMED else "")


def _delete(count: int, facts: Sequence[Facts], parent: QWidget, kind: Kind) -> ConfirmSheet:
    followed = [("trash", translate("Confirm", "Follow-ups and their attachments are deleted too."))]
    hiding = [("prohibit", translate("Confirm", "To only hide it from the list, void it instead."))]
    return ConfirmSheet(
        parent,
        translate("Confirm", _DELETE[kind], n=count),
        subtitle=_subject(count, facts),
        lines=(
            *(followed if kind is not Kind.CUSTOMER else ()),
            ("clock-counter-clockwise", translate("Confirm", "This cannot be undone.")),
            *(hiding if kind is Kind.OPPORTUNITY else ()),
        ),
        confirm=translate("Confirm", "Delete"),
    )


def _recycle(
    count: int, facts: Sequence[Facts], contracts: Sequence[tuple[str, str]], parent: QWidget
) -> ConfirmSheet:
    cleared = ("arrow-u-up-left", translate("Confirm", "Owner, store and next follow-up are cleared."))
    return ConfirmSheet(
        parent,
        QCoreApplication.translate("Confirm", "Recycle %n opportunity(s) with a contract?", "", count),
        subtitle=_subject(count, facts),
        lines=(*contracts, cleared),
        confirm=translate("Confirm", "Recycle"),
    )
