"""Text as it is written into files: without what no file can hold, and never as a formula."""

from __future__ import annotations

import re

MOST = 32_767
"""How many characters a cell of a workbook holds."""

# Controls that XML forbids, halves of characters, and the two code points that are none.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?")
# What a spreadsheet program takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def written(text: str) -> str:
    """The text as a file can hold it: line ends as one character, nothing that breaks a workbook."""
    # Nearly every text is so, and to look is much cheaper than to replace.
    if text.isprintable() and len(text) <= MOST:
        return text
    return _UNWRITABLE.sub("", _LINE_END.sub("\n", text))[:MOST]


def guarded(text: str) -> str:
    """The text behind an apostrophe where a spreadsheet program would take it for a formula.

    So is a text that has such apostrophes already: `unguarded` gives back exactly what was guarded.
    """
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_FORMULA) else text
