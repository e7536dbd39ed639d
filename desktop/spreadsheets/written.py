"""Text as it is written into files: without what no file can hold, and never as a formula."""

from __future__ import annotations

import re

MOST = 32_767
"""How many characters a cell of a workbook holds."""

# Controls that XML forbids, halves of characters, and the two code points that are none.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?")
# What a spreadsheet program takes for the beginning of a formula, or reading for an error such as #N/A.
_FORMULA = re.compile(r"[=+\-@\t\r]|#[A-Z0-9/]+[!?]?\Z")
_QUOTED = re.compile(rf"'+(?:\d|{_FORMULA.pattern})")


def written(text: str) -> str:
    """The text as a file can hold it: line ends as one character, nothing that breaks a workbook."""
    # Nearly every text is so, and to look is much cheaper than to replace.
    if text.isprintable() and len(text) <= MOST:
        return text
    return _UNWRITABLE.sub("", _LINE_END.sub("\n", text))[:MOST]


def guarded(text: str) -> str:
    """The text behind an apostrophe where a spreadsheet program would take it for a formula, for a file without types.

    So is a text that has such apostrophes already: `unguarded` gives back exactly what was guarded.
    """
    return f"'{text}" if _FORMULA.match(text) else quoted(text)


def quoted(text: str) -> str:
    """The text with one more apostrophe where reading would take one off, for a file that knows texts as such."""
    return f"'{text}" if text[:1] == "'" and _QUOTED.match(text) else text


def unguarded(text: str) -> str:
    """What was guarded or quoted; also what somebody keeps a spreadsheet program from counting with."""
    return text[1:] if text[:1] == "'" and _QUOTED.match(text) else text
