"""The question before what cannot be taken back, or would leave a contract behind."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.controllers.selected import Selected
from desktop.translation import listed, mark, translate
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.records.dialogs.naming import left_out
from desktop.words import Kind, Operation

MOST_NAMED = 4
_DELETE = {
    Kind.OPPORTUNITY: mark("Confirm", "Delete %n opportunity(s) for good?"),
    Kind.LEAD: mark("Confirm", "Delete %n lead(s) for good?"),
    Kind.CUSTOMER: mark("Confirm", "Delete %n customer(s) for good?"),
    Kind.PRODUCT: mark("Confirm", "Delete %n product(s) for good?"),
    Kind.INTENTION: mark("Confirm", "Delete %n intention(s) for good?"),
    Kind.CONTRACT: mark("Confirm", "Delete %n contract(s) for good?"),
}
# Kinds whose records are followed up.
_FOLLOWED = (Kind.OPPORTUNITY, Kind.LEAD)
# Kinds whose numbers are written back to an opportunity.
_WRITTEN_BACK = (Kind.INTENTION, Kind.CONTRACT)


def confirm_sheet(selected: Selected, parent: QWidget) -> ConfirmSheet | None:
    """The question to ask before an operation on these records; None where none is needed."""
    if selected.operation is Operation.DELETE:
        return _delete(selected, parent)
    if selected.operation is Operation.RECYCLE and selected.with_contract:
        return _recycle(selected, parent)
    return None


def contract_lines(selected: Selected) -> list[tuple[str, str]]:
    """Icon and text of the contracts these records have, a line a record; the first few are named."""
    held = translate("Confirm", "{number}: {documents}")
    lines = [
        ("file-text", held.format(number=one.number, documents=listed(one.live_contracts)))
        for one in selected.holding[:MOST_NAMED]
    ]
    more = selected.with_contract - len(lines)
    if more > 0:
        text = QCoreApplication.translate("Confirm", "%n more with a contract", "", more)
        lines.append(("dots-three", text))
    return lines


def _subject(selected: Selected) -> str:
    named = " · ".join(f"{one.number} {one.name}" for one in selected.first[:MOST_NAMED])
    return named + ("…" if selected.count > MOST_NAMED else "")


def _delete(selected: Selected, parent: QWidget) -> ConfirmSheet:
    kind, left = selected.kind, left_out(selected)
    followed = [("trash", translate("Confirm", "Follow-ups and their attachments are deleted too."))]
    lines = [
        ("rows", translate("Confirm", "Lines and amounts are deleted too.")),
        (
            "handshake",
            translate("Confirm", "The number comes off the opportunity, in whose history it stays."),
        ),
    ]
    void = ("prohibit", translate("Confirm", "To only hide it from the list, void it instead."))
    instead = {
        Kind.OPPORTUNITY: void,
        Kind.INTENTION: void,
        Kind.CONTRACT: void,
        Kind.PRODUCT: (
            "toggle-left",
            translate("Confirm", "To only keep it from new documents, deactivate it instead."),
        ),
    }
    return ConfirmSheet(
        parent,
        translate("Confirm", _DELETE[kind], n=selected.count),
        subtitle=_subject(selected),
        lines=(
            *([("warning-circle", left)] if left else ()),
            *(followed if kind in _FOLLOWED else ()),
            *(lines if kind in _WRITTEN_BACK else ()),
            ("clock-counter-clockwise", translate("Confirm", "This cannot be undone.")),
            *((instead[kind],) if kind in instead else ()),
        ),
        confirm=translate("Confirm", "Delete"),
    )


def _recycle(selected: Selected, parent: QWidget) -> ConfirmSheet:
    cleared = ("arrow-u-up-left", translate("Confirm", "Owner, store and next follow-up are cleared."))
    return ConfirmSheet(
        parent,
        QCoreApplication.translate(
            "Confirm", "Recycle %n opportunity(s) with a contract?", "", selected.count
        ),
        subtitle=_subject(selected),
        lines=(*contract_lines(selected), cleared),
        confirm=translate("Confirm", "Recycle"),
    )
