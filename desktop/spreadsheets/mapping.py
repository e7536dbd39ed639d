"""Which column of a sheet is which field: by caption, in any of the program's languages, or by an alias."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desktop.controllers.entries.field import Field, caption, clean
from desktop.spreadsheets.survey import column_letters
from desktop.spreadsheets.table import Cell, cell_text
from desktop.spreadsheets.written import unguarded
from desktop.translation import mark, translate

_DECORATION = re.compile(r"[\s*＊:：_\-./()（）\[\]【】#]+")
_CHINESE = re.compile(r"[\u3400-\u9fff]")

# A name in two columns, as many systems keep it.
GIVEN = ("firstname", "givenname", "forename", "名")
FAMILY = ("lastname", "surname", "familyname", "姓", "姓氏")

REASON = mark("ErrorSheet", "Why it was refused")
# The column that an error workbook adds, in every language in which one can have been written.
_REASONS = ("Why it was refused", "未导入的原因", "未匯入的原因")

REMARK = "remark"
# Stands for a field where a column's cells go into the remark as lines "Caption: text".
NOTE = "+remark"

Drafter = Callable[[Sequence[Cell]], dict[str, str]]


class How(StrEnum):
    """How a column was recognised; what is `TOLD` was written by the program, what is `EMPTY` has nothing in it."""

    NAME = "name"
    ALIAS = "alias"
    CONTENT = "content"
    REMEMBERED = "remembered"
    CHOSEN = "chosen"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"
    TOLD = "told"
    EMPTY = "empty"


_BY_HAND = (How.CHOSEN, How.SKIPPED)


@dataclass(frozen=True)
class Recognised:
    """How one column was recognised.

    Arguments:
        position: of the column, from 0.
        key: the field it is, or `NOTE`; None where it is left out.
        how: by what.
        hits, of: of so many filled cells looked at, how many look like the field's.
        before: how it was recognised before the person chose; None where the person did not.
    """

    position: int
    key: str | None
    how: How
    hits: int = 0
    of: int = 0
    before: Recognised | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Mapping:
    """The columns of each field, by position; a name may be made of two.

    Arguments:
        columns: positions by field.
        unmatched: the columns that have a caption and are no field's, without those that the program wrote.
        recognised: of every column with a caption, how.
        fixed: one text by field for all rows that have none of their own.
        settled: the fields whose one text the person chose or took away.
        captions: what each column is called in a remark.
        notes: the columns whose cells go into the remark, each with its caption.
    """

    columns: dict[str, tuple[int, ...]]
    unmatched: tuple[int, ...]
    recognised: tuple[Recognised, ...] = ()
    fixed: Dictionary[str, str] = field(default_factory=dict)
    captions: tuple[str, ...] = ()
    notes: tuple[int, ...] = ()
    settled: frozenset[str] = frozenset()

    @property
    def by_hand(self) -> dict[int, str | None]:
        """The columns that the person gave to a field, to the remark or to nothing."""
        return {one.position: one.key for one in self.recognised if one.before is not None}

    @property
    def fixed_by_hand(self) -> dict[str, str]:
        """The texts for all rows that the person chose; empty where one was taken away."""
        return {key: self.fixed.get(key, "") for key in sorted(self.settled)}

    @property
    def mapped(self) -> frozenset[str]:
        """The fields that get a text from a row."""
        return frozenset({*self.columns, *self.fixed, *([REMARK] if self.notes else ())})

    @property
    def adds_to_remark(self) -> bool:
        """Whether the rows tell of the remark only what is to be added to it."""
        return bool(self.notes) and REMARK not in self.columns and REMARK not in self.fixed

    def draft(self, cells: Sequence[Cell]) -> dict[str, str]:
        """What a row has typed into each mapped field."""
        return self.drafter()(cells)

    def drafter(self) -> Drafter:
        """What `draft` does, made ready for many rows."""
        alone = [(key, positions[0]) for key, positions in self.columns.items() if len(positions) == 1]
        joined = [(key, positions) for key, positions in self.columns.items() if len(positions) != 1]
        fixed = tuple(self.fixed.items())
        last = max((at for _key, at in alone), default=-1)

        def draft(cells: Sequence[Cell]) -> dict[str, str]:
            width = len(cells)
            if width > last:
                found = {
                    key: cell if type(cell := cells[at]) is str and cell[:1] != "'" else _text(cell)
                    for key, at in alone
                }
            else:
                found = {key: _text(cells[at]) if at < width else "" for key, at in alone}
            for key, positions in joined:
                found[key] = _joined([_text(cells[at]) for at in positions if at < width])
            for key, text in fixed:
                if not found.get(key, "").strip():
                    found[key] = text
            return found

        return self._noting(draft) if self.notes else draft

    def _noting(self, draft: Drafter) -> Drafter:
        captions = [(at, self.captions[at]) for at in self.notes]

        def noting(cells: Sequence[Cell]) -> dict[str, str]:
            found = draft(cells)
            texts = ((name, _text(cells[at]).split()) for at, name in captions if at < len(cells))
            lines = [clean(f"{name}: {' '.join(text)}") for name, text in texts if text]
            found[REMARK] = with_lines(found.get(REMARK, ""), lines)
            return found

        return noting

    def chosen(
        self,
        columns: Dictionary[int, str | None] | None = None,
        fixed: Dictionary[str, str] | None = None,
        how: How = How.CHOSEN,
    ) -> Mapping:
        """The mapping with some columns given to other fields, or to none.

        Arguments:
            columns: the field by position; None leaves the column out, `NOTE` puts it into the remark. A field that
                was another column's changes hands; of a name in two columns both go.
            fixed: one text by field for all rows; None keeps what is there.
            how: by what they are known now.
        """
        known = {one.position: one for one in self.recognised}
        by_key, notes = dict(self.columns), set(self.notes)

        def give(at: int, key: str | None, means: How) -> None:
            before = _before(known.get(at), at) if how in _BY_HAND else None
            known[at] = Recognised(at, key, means if key is not None else How.SKIPPED, before=before)

        for at, key in (columns or {}).items():
            notes.discard(at)
            for other, positions in list(by_key.items()):
                if at in positions or other == key:
                    del by_key[other]
                    for one in positions:
                        give(one, None, how)
            give(at, key, how)
            if key == NOTE:
                notes.add(at)
            elif key is not None:
                by_key[key] = (at,)
        fixed = self.fixed if fixed is None else dict(fixed)
        settled = self.settled
        if how is How.CHOSEN:
            settled |= {one for one in {*fixed, *self.fixed} if fixed.get(one) != self.fixed.get(one)}
        mapping = replace(self, columns=by_key, notes=tuple(sorted(notes)), fixed=fixed, settled=settled)
        return _recognised(mapping, known)

    def told(self, positions: Sequence[int]) -> Mapping:
        """The mapping with columns that the program wrote itself and nobody types: they are no field's."""
        known = {one.position: one for one in self.recognised}
        return _recognised(self, known | {at: Recognised(at, None, How.TOLD) for at in positions})

    def passed_on(self, proposed: Mapping) -> Mapping:
        """Another proposal for the same header, with what the person chose here."""
        return proposed.given(self.by_hand, self.fixed_by_hand)

    def given(self, columns: Dictionary[int, str | None], fixed: Dictionary[str, str]) -> Mapping:
        """The mapping with what the person chose elsewhere.

        Arguments:
            columns, fixed: as of `by_hand` and `fixed_by_hand`.
        """
        if not columns and not fixed:
            return self
        texts = {key: text for key, text in {**self.fixed, **fixed}.items() if text}
        chosen = self.chosen(columns, texts)
        return replace(chosen, settled=chosen.settled | {*fixed})

    def without(self, key: str) -> Mapping:
        """The mapping in which a field has no column."""
        positions = self.columns.get(key, ())
        return self.chosen(dict.fromkeys(positions), how=How.SKIPPED) if positions else self


def _before(one: Recognised | None, at: int) -> Recognised:
    """How a column was recognised before the person touched it first."""
    if one is None:
        return Recognised(at, None, How.UNKNOWN)
    return one.before or replace(one, before=None)


def _recognised(mapping: Mapping, known: Dictionary[int, Recognised]) -> Mapping:
    recognised = tuple(known[at] for at in sorted(known))
    left = (one.position for one in recognised if one.key is None and one.how is not How.TOLD)
    return replace(mapping, unmatched=tuple(left), recognised=recognised)


def with_lines(remark: str, lines: Sequence[str]) -> str:
    """A remark with lines behind it, without those that it has already."""
    parts = [remark] if remark.strip() else []
    whole = "\n".join(["", *(line.strip() for line in remark.splitlines()), ""])
    return "\n".join([*parts, *(line for line in lines if f"\n{line}\n" not in whole)])


def plain(text: str) -> str:
    """A caption without case, spaces and decoration, so that 'Phone 1*' and 'phone1' are one."""
    return _DECORATION.sub("", unicodedata.normalize("NFKC", text).casefold())


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return unguarded(cell if type(cell) is str else cell_text(cell))


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
    reasons = {plain(one) for one in (*_REASONS, translate("ErrorSheet", REASON))}
    told = {at for at, text in enumerate(captions) if text in reasons}
    columns: dict[str, tuple[int, ...]] = {}
    found: dict[int, Recognised] = {at: Recognised(at, None, How.TOLD) for at in told}
    for how, names in ((How.NAME, names_of), (How.ALIAS, aliases_of)):
        for one in fields:
            if not one.importable or one.key in columns:
                continue
            wanted = names(one)
            at = next((at for at, text in enumerate(captions) if text in wanted and at not in found), None)
            if at is not None:
                columns[one.key] = (at,)
                found[at] = Recognised(at, one.key, how)
    if "name" not in columns and (parts := _name_parts(captions)):
        columns["name"] = parts
        found |= {at: Recognised(at, "name", How.ALIAS) for at in parts}
    unmatched = tuple(at for at, text in enumerate(captions) if text and at not in found)
    found |= {at: Recognised(at, None, How.UNKNOWN) for at in unmatched}
    names = tuple(one or column_letters(at) for at, one in enumerate(header, start=1))
    return Mapping(columns, unmatched, tuple(found[at] for at in sorted(found)), captions=names)


def with_content(mapping: Mapping, guesses: Sequence[Recognised]) -> Mapping:
    """The mapping with fields proposed for columns that no name told, by what stands in them."""
    free = [one for one in guesses if one.key is not None and one.key not in mapping.columns]
    if not free:
        return mapping
    given = mapping.chosen({one.position: one.key for one in free}, how=How.CONTENT)
    by_position = {one.position: one for one in free}
    return replace(given, recognised=tuple(by_position.get(one.position, one) for one in given.recognised))


def names_of(one: Field) -> set[str]:
    """What a field is called, as captions are compared."""
    return {plain(one.key), plain(one.label), plain(caption(one))}


def aliases_of(one: Field) -> set[str]:
    """What else a field is called, as captions are compared."""
    return {plain(alias) for alias in one.aliases}


def names_a_field(fields: Sequence[Field]) -> Callable[[str], bool]:
    """Tells whether a caption is the name or an alias of one of the fields, or of a part of a person's name."""
    known = {*GIVEN, *FAMILY}.union(*(names_of(one) | aliases_of(one) for one in fields if one.importable))
    return lambda text: plain(text) in known


def _name_parts(captions: Sequence[str]) -> tuple[int, ...]:
    """Where given and family name stand, in the order in which the name is written."""
    given = next((at for at, text in enumerate(captions) if text in GIVEN), None)
    family = next((at for at, text in enumerate(captions) if text in FAMILY), None)
    if given is None or family is None:
        return tuple(at for at in (given, family) if at is not None)
    return (family, given) if _CHINESE.search(captions[family]) else (given, family)
