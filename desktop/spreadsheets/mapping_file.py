"""A mapping that stands in a file, for imports that nobody watches.

It is JSON: `{"columns": {"Name in the sheet": "field", "Another": null}, "fixed": {"source": "Fair"}}`; null leaves a
column out, `"+remark"` puts its cells into the remark, each as a line "Name in the sheet: cell", and fields are called by
their keys, their captions or one of their other names.
"""

from __future__ import annotations

import json
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.controllers.entries.field import Field
from desktop.errors import Refused
from desktop.spreadsheets.mapping import NOTE, REMARK, Mapping, aliases_of, names_of, plain, propose


def read_mapping(path: Path, header: Sequence[str], fields: Sequence[Field]) -> Mapping:
    """The mapping of a file for a header; columns that it does not name are found by their captions.

    Raises:
        Refused: the file cannot be read, or names a column or field that is not there.
    """
    try:
        told: Any = json.loads(path.read_text(encoding="utf-8-sig"))
        columns, fixed = dict(told.get("columns", {})), dict(told.get("fixed", {}))
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise Refused("import_mapping", file=path.name, problem=str(error)) from None
    captions = {plain(one): at for at, one in enumerate(header)}
    chosen: dict[int, str | None] = {}
    for name, wanted in columns.items():
        at = captions.get(plain(str(name)))
        if at is None:
            raise Refused("import_mapping", file=path.name, problem=str(name))
        chosen[at] = None if wanted is None else _given(path, wanted, fields)
    return propose(header, fields).chosen(
        chosen, {_key(path, key, fields): str(text) for key, text in _items(fixed)}
    )


def _items(fixed: Dictionary[str, Any]) -> list[tuple[str, Any]]:
    return [(key, text) for key, text in fixed.items() if text is not None]


def _given(path: Path, wanted: object, fields: Sequence[Field]) -> str:
    """What a column becomes: a field, or a line of the remark where there is one."""
    noted = wanted == NOTE and any(one.key == REMARK for one in fields)
    return NOTE if noted else _key(path, wanted, fields)


def _key(path: Path, wanted: object, fields: Sequence[Field]) -> str:
    text = plain(str(wanted))
    found = next((one.key for names in (names_of, aliases_of) for one in fields if text in names(one)), None)
    if found is None:
        raise Refused("import_mapping", file=path.name, problem=str(wanted))
    return found
