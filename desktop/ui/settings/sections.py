"""Which sections the settings have, for whom, and what one types to find them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.rights import ORGANISATION_RIGHTS, Grant, granted
from desktop.controllers.session import User
from desktop.translation import mark, translate
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


@dataclass(frozen=True)
class Section:
    """One section.

    Arguments:
        key: its name in code.
        scope: whom or what it belongs to; a heading of the navigation.
        title: English, marked in the context "Settings".
        words: what else finds it, marked too, separated by spaces.
        module, name: where its widget is; imported when the section is first shown.
        for_administrators: whether others do not see it.
        wide: whether it needs the room of the rail.
    """

    key: str
    scope: str
    title: str
    icon: str
    words: str
    module: str
    name: str
    for_administrators: bool = False
    wide: bool = False

    def make(self, context: Context) -> QWidget:
        """The section's widget."""
        factory: Callable[[Context], QWidget] = getattr(import_module(self.module), self.name)
        return factory(context)

    def caption(self) -> str:
        """The title in the reader's language."""
        return translate("Settings", self.title)

    def answers_to(self, typed: str) -> bool:
        """Whether what was typed into the search finds it."""
        known = " ".join(
            (self.caption(), translate("Settings", self.words), self.title, self.words)
        ).casefold()
        return all(part in known for part in typed.casefold().split())


PERSON = mark("Settings", "You")
COMPUTER = mark("Settings", "This computer")
BUSINESS = mark("Settings", "Business")
ORGANISATION = mark("Settings", "Organization")

SECTIONS: tuple[Section, ...] = (
    Section(
        "appearance",
        PERSON,
        mark("Settings", "Look and language"),
        "palette",
        mark("Settings", "theme dark light color English Chinese"),
        "desktop.ui.settings.appearance",
        "AppearanceSection",
    ),
    Section(
        "keys",
        PERSON,
        mark("Settings", "Keys"),
        "keyboard",
        mark("Settings", "shortcuts keyboard"),
        "desktop.ui.settings.keys",
        "KeysSection",
    ),
    Section(
        "secrets",
        PERSON,
        mark("Settings", "PIN and password"),
        "lock-key",
        mark("Settings", "security sign in change"),
        "desktop.ui.settings.own_secrets",
        "SecretsSection",
    ),
    Section(
        "place",
        COMPUTER,
        mark("Settings", "Data and log"),
        "database",
        mark("Settings", "folder place file backup errors"),
        "desktop.ui.settings.place",
        "PlaceSection",
    ),
    Section(
        "customers",
        BUSINESS,
        mark("Settings", "Customers"),
        "users",
        mark("Settings", "unique uniqueness duplicates phone registered twice"),
        "desktop.ui.settings.customers_section",
        "CustomersSection",
        for_administrators=True,
    ),
    Section(
        "pool",
        BUSINESS,
        mark("Settings", "Common pool"),
        "recycle",
        mark("Settings", "recycle claim days rules automatic"),
        "desktop.ui.settings.pool_section",
        "PoolSection",
        for_administrators=True,
    ),
    Section(
        "documents",
        BUSINESS,
        mark("Settings", "Sales documents"),
        "file-text",
        mark(
            "Settings",
            "currency money rounding intention contract valid days terms name print number format numbers",
        ),
        "desktop.ui.settings.documents_section",
        "DocumentsSection",
        for_administrators=True,
    ),
    Section(
        "staff",
        ORGANISATION,
        mark("Settings", "Staff"),
        "users-three",
        mark("Settings", "people role login deactivate"),
        "desktop.ui.settings.staff_section",
        "StaffSection",
        for_administrators=True,
        wide=True,
    ),
    Section(
        "stores",
        ORGANISATION,
        mark("Settings", "Stores"),
        "storefront",
        mark("Settings", "shop address code logo picture print deactivate"),
        "desktop.ui.settings.store_section",
        "StoreSection",
        for_administrators=True,
        wide=True,
    ),
)


def sections_for(user: User) -> tuple[Section, ...]:
    """The sections a person may see."""
    manages = granted(user, Operation.MANAGE, ORGANISATION_RIGHTS) is not Grant.NONE
    return tuple(one for one in SECTIONS if manages or not one.for_administrators)
