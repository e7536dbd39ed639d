"""The pages of the rail: a page is one line here and one folder beside this file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.translation import mark, translate
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


@dataclass(frozen=True)
class Page:
    """One page the rail or the gear leads to.

    Arguments:
        key: its name in code and in preferences.
        title: English title, marked in the context "Pages".
        icon: name of its icon.
        factory: makes the widget, given the context; its module is imported when the page is first opened.
        shortcut: the key that leads there from anywhere; empty for none.
        kind: the kind of record it lists, where it lists one.
        form: makes the form of one of its records: context, id, and the neighbours in the list; None where the
            list's pane is the form.
        new: starts a new record: context, what is filled in already, and the window to open over.
        dialogs: makes what asks for the arguments of operations on its records, by operation.
        prints: shows one of its records as it will be printed: context, id, and the window to open over.
        paste: opens smart paste for such a record: context, and the window to open over.
        duplicates: lists what is likely there twice: context, the window to open over, and the uniqueness that it
            would hinder, where only that is asked for.
        parted: whether the rail draws a line above it.
        in_rail: whether the rail shows it; settings stand at the gear instead.
        passing: made anew at each visit and gone once it is left, like a form.
    """

    key: str
    title: str
    icon: str
    factory: Callable[[Context], QWidget]
    shortcut: str
    kind: Kind | None = None
    form: Callable[[Context, int, Any], QWidget] | None = None
    new: Callable[[Context, Mapping[str, Any], QWidget], object] | None = None
    dialogs: Callable[[], Mapping[Operation, Callable[..., Any]]] | None = None
    prints: Callable[[Context, int, QWidget], object] | None = None
    paste: Callable[[Context, QWidget], object] | None = None
    duplicates: Callable[..., object] | None = None
    parted: bool = False
    in_rail: bool = True
    passing: bool = False

    def caption(self) -> str:
        """The title in the reader's language."""
        return translate("Pages", self.title)


def _late(module: str, name: str) -> Callable[..., Any]:
    """A function whose module is imported at the first call: a page costs nothing before it is opened."""

    def call(*arguments: Any) -> Any:
        return getattr(import_module(module), name)(*arguments)

    return call


PAGES: tuple[Page, ...] = (
    Page(
        key="opportunities",
        title=mark("Pages", "Opportunities"),
        icon="handshake",
        factory=_late("desktop.ui.opportunities.page", "OpportunitiesPage"),
        shortcut="Ctrl+1",
        kind=Kind.OPPORTUNITY,
        form=_late("desktop.ui.opportunities.form", "OpportunityForm"),
        new=_late("desktop.ui.opportunities.quick_new", "open_new"),
        paste=_late("desktop.ui.opportunities.paste", "open_paste"),
        dialogs=_late("desktop.ui.opportunities.dialogs", "argument_dialogs"),
    ),
    Page(
        key="leads",
        title=mark("Pages", "Leads"),
        icon="funnel",
        factory=_late("desktop.ui.leads.page", "LeadsPage"),
        shortcut="Ctrl+2",
        kind=Kind.LEAD,
        form=_late("desktop.ui.leads.form", "LeadForm"),
        new=_late("desktop.ui.leads.quick_new", "open_new"),
        paste=_late("desktop.ui.leads.paste", "open_paste"),
        dialogs=_late("desktop.ui.leads.dialogs", "argument_dialogs"),
    ),
    Page(
        key="customers",
        title=mark("Pages", "Customers"),
        icon="users",
        factory=_late("desktop.ui.customers.page", "CustomersPage"),
        shortcut="Ctrl+3",
        kind=Kind.CUSTOMER,
        form=_late("desktop.ui.customers.form", "CustomerForm"),
        new=_late("desktop.ui.customers.quick_new", "open_new"),
        dialogs=_late("desktop.ui.customers.dialogs", "argument_dialogs"),
        duplicates=_late("desktop.ui.customers.duplicates", "open_duplicates"),
    ),
    Page(
        key="products",
        title=mark("Pages", "Products"),
        icon="armchair",
        factory=_late("desktop.ui.products.page", "ProductsPage"),
        shortcut="Ctrl+4",
        kind=Kind.PRODUCT,
        new=_late("desktop.ui.products.page", "open_new"),
    ),
    Page(
        key="intentions",
        title=mark("Pages", "Intentions"),
        icon="shopping-cart-simple",
        factory=_late("desktop.ui.documents.page", "intentions_page"),
        shortcut="Ctrl+5",
        kind=Kind.INTENTION,
        form=_late("desktop.ui.documents.form", "IntentionForm"),
        new=_late("desktop.ui.documents.new", "new_intention"),
        prints=_late("desktop.ui.documents.printing", "print_intention"),
        dialogs=_late("desktop.ui.documents.dialogs", "argument_dialogs"),
        parted=True,
    ),
    Page(
        key="contracts",
        title=mark("Pages", "Contracts"),
        icon="file-text",
        factory=_late("desktop.ui.documents.page", "contracts_page"),
        shortcut="Ctrl+6",
        kind=Kind.CONTRACT,
        form=_late("desktop.ui.documents.form", "ContractForm"),
        new=_late("desktop.ui.documents.new", "new_contract"),
        prints=_late("desktop.ui.documents.printing", "print_contract"),
        dialogs=_late("desktop.ui.documents.dialogs", "argument_dialogs"),
    ),
    Page(
        key="settings",
        title=mark("Pages", "Settings"),
        icon="gear",
        factory=_late("desktop.ui.settings.page", "SettingsPage"),
        shortcut="Ctrl+,",
        in_rail=False,
    ),
    Page(
        key="import",
        title=mark("Pages", "Import"),
        icon="upload-simple",
        factory=_late("desktop.ui.imports.page", "ImportPage"),
        shortcut="Ctrl+I",
        in_rail=False,
        passing=True,
    ),
    Page(
        key="import-history",
        title=mark("Pages", "Import history"),
        icon="clock-counter-clockwise",
        factory=_late("desktop.ui.imports.history_page", "ImportHistoryPage"),
        shortcut="",
        in_rail=False,
        passing=True,
    ),
)


def page(key: str) -> Page:
    """The page with this key.

    Raises:
        KeyError: there is none.
    """
    for one in PAGES:
        if one.key == key:
            return one
    raise KeyError(key)


def page_of(kind: Kind) -> Page | None:
    """The page that lists this kind of record."""
    return next((one for one in PAGES if one.kind is kind), None)
