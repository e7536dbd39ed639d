"""The filters that lists share; each page chooses from them and adds its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.controllers.list_query import NONE, FromImport
from desktop.translation import listed, mark, translate
from desktop.ui.records.filters import PAST, PLANNED, Filter, Option
from desktop.words import Choice, Intent

if TYPE_CHECKING:
    from desktop.ui.context import Context


class Choices:
    """What the filters offer, from the directory as it is now."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def stores(self) -> Sequence[Option]:
        directory, user = self._context.directory, self._context.session.user
        stores = sorted(
            directory.stores.values(), key=lambda one: (not one.active, one.id not in user.stores, one.code)
        )
        return [Option(one.id, one.name, one.code) for one in stores] + [
            Option(NONE, translate("Filters", "No store"))
        ]

    def store_groups(self) -> Sequence[Option]:
        mine = self._context.session.user.stores
        if not mine:
            return ()
        if len(mine) == 1:
            return (Option(mine, translate("Filters", "My store")),)
        return (Option(mine, QCoreApplication.translate("Filters", "My %n stores", "", len(mine))),)

    def owners(self) -> Sequence[Option]:
        user = self._context.session.user
        staff = sorted(
            self._context.directory.staff.values(),
            key=lambda one: (one.id != user.id, not one.active, one.pinyin),
        )
        return [Option(one.id, one.name, f"{one.pinyin} {one.login}") for one in staff] + [
            Option(NONE, translate("Filters", "Nobody"))
        ]

    def owner_groups(self) -> Sequence[Option]:
        return (Option((self._context.session.user.id,), translate("Filters", "Me")),)

    def sources(self) -> Sequence[Option]:
        return self._listed(Choice.SOURCE)

    def progress(self) -> Sequence[Option]:
        return self._listed(Choice.PROGRESS)

    def _listed(self, which: Choice) -> Sequence[Option]:
        listed = self._context.directory.listed(which)
        return [Option(one.id, one.name) for one in listed] + [Option(NONE, translate("Filters", "None"))]


def _intents() -> Sequence[Option]:
    return [Option(one.value, one.value) for one in Intent] + [Option("", translate("Filters", "None"))]


def store(of: Choices) -> Filter:
    """By store; those of the user are one group."""
    return Filter(
        "store", mark("Filters", "Store"), "storefront", of.stores, groups=of.store_groups, primary=True
    )


def owner(of: Choices) -> Filter:
    """By owner."""
    return Filter("owner", mark("Filters", "Owner"), "user", of.owners, groups=of.owner_groups, primary=True)


def source(of: Choices) -> Filter:
    """By source."""
    return Filter("source", mark("Filters", "Source"), "path", of.sources, primary=True)


def intent() -> Filter:
    """By intent level."""
    return Filter("intent", mark("Filters", "Intent"), "star", _intents)


def _files(imports: Sequence[FromImport]) -> str:
    return listed(one.file for one in imports)


CREATED = Filter("created", mark("Filters", "Created"), "calendar-blank", periods=PAST, primary=True)
NEXT_FOLLOW_UP = Filter("next_follow_up", mark("Filters", "Next follow-up"), "clock", periods=PLANNED)
LAST_FOLLOW_UP = Filter("last_follow_up", mark("Filters", "Last follow-up"), "chat-circle-dots", periods=PAST)
UPDATED = Filter("updated", mark("Filters", "Updated"), "pencil-simple", periods=PAST)


FROM_IMPORT = Filter("batch", mark("Filters", "From import"), "upload-simple", given=_files)


def flag(key: str, title: str, icon: str) -> Filter:
    """Only with, or only without."""
    return Filter(key, title, icon, yes=mark("Filters", "only"), no=mark("Filters", "without"))
