"""Finds the encoding of a text file."""

from __future__ import annotations

import codecs

from desktop.errors import Refused

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The wider encoding reads all of the narrower one, and what Windows adds to it.
_WIDER = {"gbk": "gb18030", "gb2312": "gb18030", "big5": "cp950", "shift_jis": "cp932", "euc-kr": "cp949"}
_NUL_SAMPLE = 4096
# Even a text with few separators has a zero among so many bytes; a stray one makes no UTF-16.
_ZEROS_AMONG = 50
_GUESS_SAMPLE = 1024**2
_CLEAN_PER_BROKEN = 20
_CONTROLS_PER_MILLE = 5


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str, int]:
    """The text of a file, its encoding, and how many characters could not be decoded.

    Arguments:
        data: the whole file.
        name: the file's name, for refusals.
        encoding: what the user chose; by default it is found out.

    Raises:
        Refused: `encoding_unknown`, or `not_a_spreadsheet` where the bytes are no text at all.
    """
    found = encoding or _found(data)
    try:
        text = data.decode(found, errors="replace").removeprefix("\ufeff")
    except LookupError:
        raise Refused("encoding_unknown", name=name, encoding=encoding) from None
    controls = sum(text.count(chr(code)) for code in range(32) if code not in (9, 10, 12, 13, 26))
    if encoding is None and controls * 1000 > len(text) * _CONTROLS_PER_MILLE:
        raise Refused("not_a_spreadsheet", name=name)
    return text.rstrip("\x1a").replace("\0", ""), found, text.count("\ufffd")


def _found(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    if wide := _wide(data[:_NUL_SAMPLE]):
        return wide
    if _is_utf8(data):
        return "utf-8"
    return _guessed(data)


def _wide(head: bytes) -> str:
    """UTF-16 without a mark shows by the zero bytes of its separators, all on one side."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if (even + odd) * _ZEROS_AMONG <= len(head) or min(even, odd) * 10 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        # A few bytes broken by another program do not make a long UTF-8 text Chinese of another kind.
        text = data.decode("utf-8", errors="replace")
        broken = text.count("\ufffd")
        beyond_ascii = len(text) - len(text.encode("ascii", errors="ignore"))
        return beyond_ascii - broken > broken * _CLEAN_PER_BROKEN
    return True


def _guessed(data: bytes) -> str:
    from chardetng_py import detect

    # A line end never falls inside a character, and a megabyte of it tells as much as all of it.
    guess = detect(data[: data.rfind(b"\n", 0, _GUESS_SAMPLE) + 1] or data[:_GUESS_SAMPLE]).lower()
    guess = _WIDER.get(guess, guess)
    if guess == "cp950":
        try:
            data.decode("cp950")
        except UnicodeDecodeError:
            return "big5hkscs"
    return guess
