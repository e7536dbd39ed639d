"""What kinds of records an act changed; the application tells every open page once."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.words import Kind


@dataclass(frozen=True)
class Changes:
    """What an act changed; `ids` of None means too many to name."""

    kinds: frozenset[Kind] = frozenset()
    ids: frozenset[int] | None = frozenset()

    def __bool__(self) -> bool:
        return bool(self.kinds)
