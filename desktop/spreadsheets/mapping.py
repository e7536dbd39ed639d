"""Which column of a sheet is which field: by caption, in any of the program's languages, or by an alias."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.controllers.entries.field import Field, caption
from desktop.spreadsheets.table import Cell, cell_text

_DECORATION = re.compile(r"[\s*＊:：_\-./()（）\[\]【】#]+")
_CHINESE = re.compile(r"[\u3400-\u9fff]")

# A name in two columns, as many systems keep it.
GIVEN = ("firstname", "givenname", "forename", "名")
FAMILY = ("lastname", "surname", "familyname", "姓", "姓氏")


@dataclass(frozen=True)
class Mapping:
    """The columns of each field, by position; a name may be made of two."""

    columns: dict[str, tuple[int, ...]]
    unmatched: tuple[int, ...]

    def draft(self, cells: Sequence[Cell]) -> dict[str, str]:
        """What a row has typed into each mapped field."""
        return {
            key: _joined([cell_text(cells[at]) for at in positions if at < len(cells)])
            for key, positions in self.columns.items()
        }


def plain(text: str) -> str:
    """A caption without case, spaces and decoration, so that 'Phone 1*' and 'phone1' are one."""
    return _DECORATION.sub("", unicodedata.normalize("NFKC", text).casefold())


def _joined(parts: list[str]) -> str:
    filled = [part for part in parts if part]
    return ("" if any(_CHINESE.search(part) for part in filled) else " ").join(filled)


def propose(header: Sequence[str], fields: Sequence[Field]) -> Mapping:
    """Maps the columns of a header to fields; of two columns for one field the first wins.

    Arguments:
        header: the captions, as they stand in the sheet.
        fields: the record kind's description of what may be typed.
    """
    captions = [plain(one) for one in header]
    columns: dict[str, tuple[int, ...]] = {}
    taken: set[int] = set()
    for names in (_own_names, _aliases):
        for one in fields:
            if not one.importable or one.key in columns:
                continue
            wanted = names(one)
            found = next((at for at, text in enumerate(captions) if text in wanted and at not in taken), None)
            if found is not None:
                columns[one.key] = (found,)
                taken.add(found)
    if "name" not in columns and (parts := _name_parts(captions)):
        columns["name"] = parts
        taken.update(parts)
    return Mapping(columns, tuple(at for at, text in enumerate(captions) if text and at not in taken))


def _own_names(one: Field) -> set[str]:
    return {plain(one.key), plain(one.label), plain(caption(one))}


def _aliases(one: Field) -> set[str]:
    return {plain(alias) for alias in one.aliases}


def _name_parts(captions: Sequence[str]) -> tuple[int, ...]:
    """Where given and family name stand, in the order in which the name is written."""
    given = next((at for at, text in enumerate(captions) if text in GIVEN), None)
    family = next((at for at, text in enumerate(captions) if text in FAMILY), None)
    if given is None or family is None:
        return tuple(at for at in (given, family) if at is not None)
    return (family, given) if _CHINESE.search(captions[family]) else (given, family)
