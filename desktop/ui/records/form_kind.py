"""What each kind of record says of its form: its parts, what they show, and what it adds to saving."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.records.form_frame import FormFrame
from desktop.words import Operation


class FormKind(FormFrame):
    """What a kind has to say, and what it may say otherwise than most."""

    def make_parts(self, record: int | None) -> None:
        """Makes header, facts, body, fields, offer, side and saving."""
        raise NotImplementedError

    def reader(self, record: int) -> Callable[[Session], Any]:
        """What reads everything the form shows of a record, on a reader thread."""
        raise NotImplementedError

    def record_of(self, loaded: Any) -> Any:
        """The record in what was read, with `facts`, `values` and `updated_at`."""
        raise NotImplementedError

    def show_loaded(self, loaded: Any, refused: Mapping[Operation, Refused | None]) -> None:
        """Shows what was read beside the fields; `refused` says why an operation is off."""
        raise NotImplementedError

    def show_new_head(self) -> None:
        """Shows that this is a new record."""
        raise NotImplementedError

    def waiting(self) -> str:
        """What has to be decided before it can be saved; empty for nothing."""
        return ""

    def values_shown(self) -> None:
        """The fields show other values now, which nobody typed."""

    def became(self, record: int) -> None:
        """It shows another record from now on."""

    def first_draft(self) -> dict[str, Any]:
        """What a new record starts with."""
        return {}

    def refused(self, refused: Refused) -> bool:
        """A rule refused to save; whether the kind has said so itself."""
        return False

    def title_of_new(self) -> str:
        """What a window with a new record is called."""
        raise NotImplementedError

    def show_side(self, shown: bool) -> None:
        """Shows what happened to the record, which a new one has not."""
        self.side.setVisible(shown)
