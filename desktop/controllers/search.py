"""Search words: what of a record can be found, and how a search box's text is cut into what must match.

The text in which a record is found (`search_text`) is stored on it; its index entry (`index_text`) is a pure
function of that, so that an entry can be taken out again without knowing anything else. A word matches where it
is part of one field. The index knows every Chinese character and pair and, of Latin letters and digits, every
piece of one to three; a longer word is looked up by its pieces and then verified on the stored text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from operator import add
from typing import Any, NamedTuple

SEPARATOR = "\n"
_JOINED_LEAST = 7
# How long the pieces are that `_pieces` makes.
_PIECE = 3
# Of an import's words the short ones come again and again; long ones are numbers.
_OFTEN_MET = 8
_KEPT = 2048
_RUNS = re.compile(r"([a-z0-9]+)|([^\W_a-z0-9]+)")
_PHONE_WORD = re.compile(r"[+(]?[0-9][0-9()+.\-]*")
_NO_DIGIT = re.compile(r"[^0-9]+")


def fold(text: str) -> str:
    """Full-width and case made one, white space made single spaces."""
    if not text:
        return ""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _digits(text: str) -> str:
    if not text:
        return ""
    return _NO_DIGIT.sub("", text if text.isascii() else unicodedata.normalize("NFKC", text))


def _phone_texts(typed: str, key: str | None) -> Iterator[str]:
    normal, digits = _digits(key or ""), _digits(typed)
    if normal:
        yield normal
    if digits and digits not in normal:
        yield digits


def search_text(
    *,
    number: str,
    name: str,
    pinyin: str = "",
    company: str = "",
    phone: str = "",
    phone_key: str | None = None,
    second_phone: str = "",
    second_phone_key: str | None = None,
    wechat: str = "",
    remark: str = "",
) -> str:
    """The text in which a record is found: its searchable fields, folded, a line each."""
    number = fold(number)
    texts = [
        fold(name),
        fold(pinyin),
        *_phone_texts(phone, phone_key),
        *_phone_texts(second_phone, second_phone_key),
        number,
        number.replace("-", ""),
        fold(wechat),
        fold(company),
        fold(remark),
    ]
    return as_lines(texts)


def as_lines(texts: Iterable[str]) -> str:
    """Folded texts as a record keeps them to be found by, a line each."""
    return SEPARATOR.join(dict.fromkeys(text for text in texts if text))


def _name(character: str) -> str:
    """A character as the index's tokenizer surely keeps it: those it may not know are spelt by their number."""
    return character if "一" <= character <= "鿌" else f"u{ord(character):x}u"


def index_text(search: str) -> str:
    """What the search index keeps of a record's stored search text: pieces, of which some may stand there twice."""
    parts: list[str] = []
    for latin, other in _RUNS.findall(search):
        if not latin:
            parts.append(_chinese_pieces(other))
        elif len(latin) < _OFTEN_MET:
            parts.append(_short_pieces(latin))
        else:
            parts.append(_latin_pieces(latin))
    return " ".join(parts)


def _latin_pieces(latin: str) -> str:
    # Pieces of one, two and three, each made of the shorter ones: a third of the time of cutting them.
    pairs = list(map(add, latin, latin[1:]))
    return " ".join((*latin, *pairs, *map(add, pairs, latin[2:])))


@lru_cache(maxsize=_KEPT)
def _short_pieces(latin: str) -> str:
    return _latin_pieces(latin)


@lru_cache(maxsize=_KEPT)
def _chinese_pieces(other: str) -> str:
    names = [_name(character) for character in other]
    return " ".join((*names, *map(add, names, names[1:])))


def _query_pieces(word: str) -> list[str]:
    """The fewest index pieces that every text with this word has."""
    found: list[str] = []
    for latin, other in _RUNS.findall(word):
        if latin:
            last = max(len(latin) - _PIECE, 0)
            # Each shares a letter with the next, which tells as much as all of them and costs half.
            found += [latin[start : start + _PIECE] for start in (*range(0, last, _PIECE - 1), last)]
        elif len(other) == 1:
            found.append(_name(other))
        else:
            found += [_name(one) + _name(two) for one, two in pairwise(other)]
    return list(dict.fromkeys(found))


class Term(NamedTuple):
    """One thing that must match: any of the spellings, as a part of one field."""

    spellings: tuple[str, ...]

    @property
    def exact(self) -> bool:
        """Whether the index alone answers it, without a look at the stored text."""
        return all(len(_query_pieces(one)) == 1 and _RUNS.fullmatch(one) for one in self.spellings)


def terms(text: str) -> tuple[Term, ...]:
    """What a search box's text asks for; all of it must match.

    Digits in several groups that together are as long as a phone are one word; a phone's dashes, brackets and
    leading plus or 00 do not count.
    """
    return tuple(dict.fromkeys(_term(word) for word in _joined(fold(text).split(" ")) if word))


def _joined(words: Iterable[str]) -> Iterator[str]:
    group: list[str] = []
    for word in [*words, ""]:
        if word and _PHONE_WORD.fullmatch(word):
            group.append(word)
            continue
        yield from ["".join(group)] if len(_digits("".join(group))) >= _JOINED_LEAST else group
        group = []
        yield word


def _term(word: str) -> Term:
    if not _PHONE_WORD.fullmatch(word):
        return Term((word,))
    digits = _digits(word)
    if digits.startswith("00") and len(digits) > _JOINED_LEAST:
        digits = digits[2:]
    return Term(tuple(dict.fromkeys((digits, word))))


def match_expression(wanted: Iterable[Term]) -> str | None:
    """The search index's question for these terms; None where a spelling has nothing the index knows."""
    parts = []
    for term in wanted:
        alternatives = [_query_pieces(one) for one in term.spellings]
        if not all(alternatives):
            return None
        parts.append(
            "("
            + " OR ".join("(" + " AND ".join(f'"{piece}"' for piece in one) + ")" for one in alternatives)
            + ")"
        )
    return " AND ".join(parts) or None


def matches(search: str, wanted: Iterable[Term]) -> bool:
    """Whether a stored search text has all terms: what the list's SQL asks, in Python."""
    return all(any(one in search for one in term.spellings) for term in wanted)


class Answer(IntEnum):
    """How a name answers to what was typed, the closest first."""

    ITSELF = 0
    PINYIN = 1
    NOT = 2


def answer(name: str, typed: str) -> Answer:
    """Whether every typed word is a part of a name, or else of the name or its pinyin, whole or by initials."""
    # The first page of a list, which needs the search too, waits for no pinyin.
    from desktop.controllers.entries.pinyin import readings

    words, itself = fold(typed).split(), fold(name)
    if all(word in itself for word in words):
        return Answer.ITSELF
    spelled = readings(name)
    return Answer.PINYIN if all(word in itself or word in spelled for word in words) else Answer.NOT


def index_rows(connection: Any, rows: Iterable[tuple[int, str]], table: str = "opportunity") -> None:
    """Puts records into the search index, inside the caller's transaction.

    Arguments:
        connection: a DB-API connection.
        rows: id and stored search text of records that are not in the index.
        table: whose records they are.
    """
    from desktop.models.backends import sqlite

    sqlite.insert_index(connection, table, index_entries(rows))


def index_entries(rows: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """What the search index keeps of records, by id and stored search text."""
    return [(record, index_text(search)) for record, search in rows]


def unindex_rows(connection: Any, rows: Iterable[tuple[int, str]], table: str = "opportunity") -> None:
    """Takes records out of the search index, inside the caller's transaction.

    Arguments:
        connection: a DB-API connection.
        rows: id and search text as it was stored when the record was put in; without a text it never was.
        table: whose records they are.
    """
    from desktop.models.backends import sqlite

    entries = ((record, _each_once(index_text(search))) for record, search in rows if search)
    sqlite.delete_index(connection, table, entries)


def _each_once(pieces: str) -> str:
    """An entry as it is taken out: SQLite counts pieces, and takes a larger count than was put in for damage.

    Entries were once put in with each piece once, and finding them is the same either way.
    """
    return " ".join(dict.fromkeys(pieces.split(" ")))
