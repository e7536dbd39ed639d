"""Keeps, for each person, how the columns of a header were given to fields, to be given so the next time.

Kept are by position a field's key, `+remark` for a column that is noted in the remark, or nothing for one left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from desktop.controllers import preferences
from desktop.controllers.session import Session
from desktop.spreadsheets.mapping import How, Mapping, plain
from desktop.words import Kind

KEY = "import_mappings"
MOST = 50


def _signature(kind: Kind, header: Sequence[str]) -> str:
    text = "\n".join([kind.value, *(plain(one) for one in header)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def recall(session: Session, kind: Kind, header: Sequence[str], proposed: Mapping) -> Mapping:
    """The mapping as it was when the person imported such a header last; else the proposal.

    Arguments:
        session: whose memory.
        kind: what the rows are.
        header: the captions.
        proposed: what is known without it.
    """
    kept: Any = preferences.get(session, KEY, {}).get(_signature(kind, header))
    if kept is None:
        return proposed
    columns = {int(at): key for at, key in kept["columns"].items()}
    return proposed.chosen(columns, kept["fixed"], How.REMEMBERED)


def remember(session: Session, kind: Kind, header: Sequence[str], mapping: Mapping) -> None:
    """Keeps what the person decided on; the headers used longest ago are forgotten."""
    decided = {
        str(one.position): one.key
        for one in mapping.recognised
        if one.how in (How.CHOSEN, How.REMEMBERED, How.SKIPPED)
    }
    signature = _signature(kind, header)
    kept = dict(preferences.get(session, KEY, {}))
    kept.pop(signature, None)
    if decided or mapping.fixed:
        kept[signature] = {"columns": decided, "fixed": dict(mapping.fixed)}
    preferences.put(session, KEY, dict(list(kept.items())[-MOST:]))
