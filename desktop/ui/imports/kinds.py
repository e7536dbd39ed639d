"""How the import is worded for each kind of record."""

from __future__ import annotations

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


def plural(kind: Kind) -> str:
    """What several records of the kind are called."""
    return translate("ImportKinds", _PLURALS[kind])


def title(kind: Kind) -> str:
    """What the page is called."""
    return translate("ImportKinds", _TITLES[kind])


def template_name(kind: Kind) -> str:
    """The template's file name, without its ending."""
    return translate("ImportKinds", _TEMPLATES[kind])
