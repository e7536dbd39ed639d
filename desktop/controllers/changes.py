"""What kinds of records an act changed; the application tells every open page once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.words import Kind


@dataclass(frozen=True)
class Changes:
    """What an act changed.

    Arguments:
        kinds: the kinds of records.
        ids: which of them; None means too many to name.
        preferences: what it kept for the person who did it, such as the store last used.
    """

    kinds: frozenset[Kind] = frozenset()
    ids: frozenset[int] | None = frozenset()
    preferences: Mapping[str, Any] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.kinds)
