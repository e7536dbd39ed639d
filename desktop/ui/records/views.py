"""Saved filters: a named query with its columns, kept per person; one of them may be the one the list opens with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.ui.records.columns import Layout, layout_from_json


@dataclass(frozen=True)
class View:
    """One saved filter.

    Arguments:
        name: what the person called it.
        query: filters, search and sort, as JSON.
        layout: order, width and choice of columns.
        default: whether the list opens with it.
    """

    name: str
    query: Mapping[str, Any]
    layout: Layout
    default: bool = False

    def to_json(self) -> dict[str, Any]:
        """As it is kept in preferences."""
        return {
            "name": self.name,
            "query": dict(self.query),
            "columns": self.layout.to_json(),
            "default": self.default,
        }


class Views:
    """A person's saved filters, in the order in which they were made; each change gives new ones."""

    def __init__(self, views: Sequence[View] = ()) -> None:
        self.all = tuple(views)

    @staticmethod
    def from_json(stored: Any) -> Views:
        """Those kept in preferences; what cannot be read is left out."""
        found = []
        for one in stored if isinstance(stored, list) else []:
            if (
                isinstance(one, dict)
                and isinstance(one.get("name"), str)
                and isinstance(one.get("query"), dict)
            ):
                layout = layout_from_json(one.get("columns"))
                found.append(View(one["name"], one["query"], layout, bool(one.get("default"))))
        return Views(found)

    def to_json(self) -> list[dict[str, Any]]:
        """As they are kept in preferences."""
        return [one.to_json() for one in self.all]

    def named(self, name: str) -> View | None:
        """The one with this name, whatever its case."""
        wanted = name.casefold().strip()
        return next((one for one in self.all if one.name.casefold() == wanted), None)

    def default(self) -> View | None:
        """The one the list opens with."""
        return next((one for one in self.all if one.default), None)

    def saved(self, view: View) -> Views:
        """With this one, in the place of the one of its name where there was one."""
        before = self.named(view.name)
        if before is None:
            return Views([*self.all, view])
        kept = replace(view, name=before.name, default=before.default)
        return Views([kept if one is before else one for one in self.all])

    def renamed(self, view: View, name: str) -> Views:
        """With another name for one of them."""
        return Views([replace(one, name=name.strip()) if one.name == view.name else one for one in self.all])

    def without(self, view: View) -> Views:
        """Without one of them."""
        return Views([one for one in self.all if one.name != view.name])

    def opening_with(self, view: View | None) -> Views:
        """With another one, or none, to open the list with."""
        return Views([replace(one, default=view is not None and one.name == view.name) for one in self.all])
