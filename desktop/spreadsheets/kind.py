"""Tells what a file is by its first bytes, never by its name."""

from __future__ import annotations

import re
import zipfile
from enum import Enum, auto
from pathlib import Path

from desktop.errors import Refused

MOST_UNPACKED = 2 * 1024**3
MOST_RATIO = 300
RATIO_MATTERS_FROM = 100 * 1024**2
MOST_OLD_WORKBOOK = 200 * 1024**2

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    *(b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"PK\x05\x06"),
    *(b"MZ", b"\x7fELF", b"{\\rtf", b"SQLite format 3\x00"),
)
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|html|\?xml|head|body|table|meta|workbook)", re.IGNORECASE
)
_PACKAGES = {".xlsx", ".xlsm", ".xlsb", ".xltx", ".ods"}
_WORKBOOK_PARTS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")


class Kind(Enum):
    """What reads the file."""

    WORKBOOK = auto()
    TEXT = auto()


def kind_of(path: Path) -> Kind:
    """Whether a file is a workbook or delimited text.

    Raises:
        Refused: `file_unreadable`, `file_empty`, `file_encrypted`, `file_damaged`, `file_too_large` or
            `not_a_spreadsheet`.
    """
    try:
        with path.open("rb") as file:
            head = file.read(1024)
    except OSError:
        raise Refused("file_unreadable", name=path.name) from None
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise Refused("file_empty", name=path.name)
    if head.startswith(b"PK\x03\x04"):
        _check_package(path)
        return Kind.WORKBOOK
    if head.startswith(_OLE):
        _check_old_workbook(path)
        return Kind.WORKBOOK
    if head.startswith(_FOREIGN) or _MARKUP.match(head):
        raise Refused("not_a_spreadsheet", name=path.name)
    return Kind.TEXT


def _check_package(path: Path) -> None:
    """Looks at the central directory before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Refused("file_damaged", name=path.name) from None
    names = {part.filename.lower().replace("\\", "/").lstrip("/") for part in parts}
    if not names.intersection(_WORKBOOK_PARTS):
        raise Refused("not_a_spreadsheet", name=path.name)
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("file_encrypted", name=path.name)
    unpacked = sum(part.file_size for part in parts)
    ratio = unpacked / max(sum(part.compress_size for part in parts), 1)
    if unpacked > MOST_UNPACKED or (unpacked > RATIO_MATTERS_FROM and ratio > MOST_RATIO):
        raise Refused("file_too_large", name=path.name)


def _check_old_workbook(path: Path) -> None:
    """An OLE container is an .xls, an encrypted .xlsx, or something else altogether."""
    if path.stat().st_size > MOST_OLD_WORKBOOK:
        raise Refused("file_too_large", name=path.name)
    data = path.read_bytes()
    if _holds(data, "EncryptedPackage", "EncryptionInfo", "DRMContent"):
        raise Refused("file_encrypted", name=path.name)
    if _holds(data, "Workbook", "Book\0"):
        return
    # A package that lies in such a container is encrypted, whatever its parts are called.
    code = "file_encrypted" if path.suffix.lower() in _PACKAGES else "not_a_spreadsheet"
    raise Refused(code, name=path.name)


def _holds(data: bytes, *streams: str) -> bool:
    """Whether an OLE container names one of these streams."""
    return any(one.encode("utf-16-le") in data for one in streams)
