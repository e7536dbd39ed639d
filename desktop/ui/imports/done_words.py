"""What the end of an import and its history say, for each kind of record."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.controllers.imports import Import
from desktop.translation import listed, mark, translate
from desktop.words import Kind

_IMPORTED = {
    Kind.OPPORTUNITY: mark("ImportDone", "Imported %n opportunity(ies)"),
    Kind.LEAD: mark("ImportDone", "Imported %n lead(s)"),
    Kind.CUSTOMER: mark("ImportDone", "Imported %n customer(s)"),
    Kind.PRODUCT: mark("ImportDone", "Imported %n product(s)"),
}
_UPDATED = {
    Kind.OPPORTUNITY: mark("ImportDone", "Updated %n opportunity(ies)"),
    Kind.LEAD: mark("ImportDone", "Updated %n lead(s)"),
    Kind.CUSTOMER: mark("ImportDone", "Updated %n customer(s)"),
    Kind.PRODUCT: mark("ImportDone", "Updated %n product(s)"),
}
_SHOW_IMPORTED = {
    Kind.OPPORTUNITY: mark("ImportDone", "Show the imported opportunities"),
    Kind.LEAD: mark("ImportDone", "Show the imported leads"),
    Kind.CUSTOMER: mark("ImportDone", "Show the imported customers"),
    Kind.PRODUCT: mark("ImportDone", "Show the imported products"),
}
_SHOW_UPDATED = {
    Kind.OPPORTUNITY: mark("ImportDone", "Show the updated opportunities"),
    Kind.LEAD: mark("ImportDone", "Show the updated leads"),
    Kind.CUSTOMER: mark("ImportDone", "Show the updated customers"),
    Kind.PRODUCT: mark("ImportDone", "Show the updated products"),
}


def done_text(kind: Kind, created: int, updated: int) -> str:
    """How many records were imported, updated, or both."""
    if not created and not updated:
        return QCoreApplication.translate("ImportDone", "Nothing was imported")
    if not created:
        return translate("ImportDone", _UPDATED[kind], n=updated)
    imported = translate("ImportDone", _IMPORTED[kind], n=created)
    if not updated:
        return imported
    return QCoreApplication.translate("ImportDone", "{imported}, %n updated", "", updated).format(
        imported=imported
    )


def show_text(kind: Kind, created: int) -> str:
    """The button that leads to the records."""
    return translate("ImportDone", (_SHOW_IMPORTED if created else _SHOW_UPDATED)[kind])


def took_text(seconds: float) -> str:
    """How long an import took."""
    whole = round(seconds)
    if whole < 1:
        return QCoreApplication.translate("ImportDone", "took less than a second")
    if whole < 60:
        return QCoreApplication.translate("ImportDone", "took %n second(s)", "", whole)
    return QCoreApplication.translate("ImportDone", "took %n minute(s)", "", round(whole / 60))


def undone_text(deleted: int, restored: int, kept: int) -> str:
    """What taking an import back came to; what is none is left out."""
    parts = []
    if deleted or not restored:
        parts.append(QCoreApplication.translate("ImportDone", "%n record(s) deleted", "", deleted))
    if restored:
        parts.append(QCoreApplication.translate("ImportDone", "%n back to the old values", "", restored))
    if kept:
        parts.append(QCoreApplication.translate("ImportDone", "%n kept", "", kept))
    return listed(parts)


def counts_text(one: Import) -> str:
    """What came of an import's rows; what is none is left out."""
    parts = [QCoreApplication.translate("ImportDone", "%n created", "", one.created)]
    if one.updated:
        parts.append(QCoreApplication.translate("ImportDone", "%n updated", "", one.updated))
    if one.skipped:
        parts.append(QCoreApplication.translate("ImportDone", "%n skipped", "", one.skipped))
    if one.refused:
        parts.append(QCoreApplication.translate("ImportDone", "%n refused", "", one.refused))
    return listed(parts)
