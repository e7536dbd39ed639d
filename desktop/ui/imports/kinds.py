"""How the import is worded for each kind of record."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.translation import mark, translate
from desktop.words import Kind

KINDS = (Kind.OPPORTUNITY, Kind.LEAD, Kind.CUSTOMER, Kind.PRODUCT)
_PLURALS = {
    Kind.OPPORTUNITY: mark("ImportKinds", "Opportunities"),
    Kind.LEAD: mark("ImportKinds", "Leads"),
    Kind.CUSTOMER: mark("ImportKinds", "Customers"),
    Kind.PRODUCT: mark("ImportKinds", "Products"),
    Kind.INTENTION: mark("ImportKinds", "Intentions"),
    Kind.CONTRACT: mark("ImportKinds", "Contracts"),
}
_TITLES = {
    Kind.OPPORTUNITY: mark("ImportKinds", "Import opportunities"),
    Kind.LEAD: mark("ImportKinds", "Import leads"),
    Kind.CUSTOMER: mark("ImportKinds", "Import customers"),
    Kind.PRODUCT: mark("ImportKinds", "Import products"),
}
_TEMPLATES = {
    Kind.OPPORTUNITY: mark("ImportKinds", "Opportunities template"),
    Kind.LEAD: mark("ImportKinds", "Leads template"),
    Kind.CUSTOMER: mark("ImportKinds", "Customers template"),
    Kind.PRODUCT: mark("ImportKinds", "Products template"),
}
_SHOW = {
    Kind.OPPORTUNITY: mark("ImportKinds", "Show the opportunities"),
    Kind.LEAD: mark("ImportKinds", "Show the leads"),
    Kind.CUSTOMER: mark("ImportKinds", "Show the customers"),
    Kind.PRODUCT: mark("ImportKinds", "Show the products"),
}


def plural(kind: Kind) -> str:
    """What several records of the kind are called."""
    return translate("ImportKinds", _PLURALS[kind])


def title(kind: Kind) -> str:
    """What the page is called."""
    return translate("ImportKinds", _TITLES[kind])


def template_name(kind: Kind) -> str:
    """The template's file name, without its ending."""
    return translate("ImportKinds", _TEMPLATES[kind])


def show_text(kind: Kind) -> str:
    """The button that leads to the list of what was imported."""
    return translate("ImportKinds", _SHOW[kind])


def imported_text(kind: Kind, count: int) -> str:
    """How many records were imported."""
    if kind is Kind.LEAD:
        return QCoreApplication.translate("ImportKinds", "Imported %n lead(s)", "", count)
    if kind is Kind.CUSTOMER:
        return QCoreApplication.translate("ImportKinds", "Imported %n customer(s)", "", count)
    if kind is Kind.PRODUCT:
        return QCoreApplication.translate("ImportKinds", "Imported %n product(s)", "", count)
    return QCoreApplication.translate("ImportKinds", "Imported %n opportunity(ies)", "", count)
