"""Lets the text of a PDF be searched and copied as it was typed.

Qt tells a reader of the PDF for each glyph the lowest character that the typeface draws with it. Chinese typefaces draw
several with one: 人 comes out as the radical ⼈, 户 as 戶, and whoever searches the file for a customer finds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtGui import QFont, QRawFont

# The table of a typeface from glyphs to characters, which Qt leaves uncompressed, and the characters in it.
_TABLE = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_LIST = re.compile(rb"\[[^\]]*\]")
_CHARACTER = re.compile(rb"<([0-9A-Fa-f]{4})>")


def as_typed(content: bytes, text: Iterable[str], families: Sequence[str]) -> bytes:
    """The same PDF with the characters that were typed, where the typeface draws others in the same way.

    Arguments:
        content: as Qt wrote it.
        text: the characters of the document.
        families: the typefaces it is set in.
    """
    typed = frozenset(character for character in text if "\x20" < character <= "\uffff")
    faces = [_Face(family, typed) for family in families]

    def character(found: re.Match[bytes]) -> bytes:
        said = chr(int(found[1], 16))
        meant = said if said in typed else next(filter(None, (one.typed(said) for one in faces)), said)
        # As long as before: all that follows stays where the file's own list says it is.
        return b"<%04X>" % ord(meant)

    def listed(found: re.Match[bytes]) -> bytes:
        return _CHARACTER.sub(character, found[0])

    def table(found: re.Match[bytes]) -> bytes:
        return _LIST.sub(listed, found[0])

    return _TABLE.sub(table, content)


class _Face:
    """Which characters a typeface draws in the same way."""

    def __init__(self, family: str, typed: frozenset[str]) -> None:
        self._font = QRawFont.fromFont(QFont(family))
        self._typed = {self._glyph(one): one for one in sorted(typed)}

    def _glyph(self, character: str) -> int:
        return next(iter(self._font.glyphIndexesForString(character)), 0)

    def typed(self, character: str) -> str:
        """A character that was typed and looks like this one; empty where there is none."""
        glyph = self._glyph(character)
        return self._typed.get(glyph, "") if glyph else ""
