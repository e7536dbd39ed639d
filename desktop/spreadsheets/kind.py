"""Tells what a file is by its first bytes, never by its name."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from enum import Enum, auto
from pathlib import Path

from desktop.errors import Refused
from desktop.spreadsheets.compound import Compound, NoCompound
from desktop.spreadsheets.old_workbook import is_encrypted

MOST_UNPACKED = 2 * 1024**3
MOST_RATIO = 300
RATIO_MATTERS_FROM = 100 * 1024**2
MOST_OLD_WORKBOOK = 200 * 1024**2

_HEAD = 4096
_MOST_MANIFEST = 1024**2
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    *(b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"PK\x05\x06"),
    *(b"MZ", b"\x7fELF", b"{\\rtf", b"SQLite format 3\x00", b"MIME-Version:"),
    # Workbooks older than those that any reader here knows.
    *(b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00"),
)
_BEGINNING = rb"(?:\xef\xbb\xbf)?\s*"
_MARKUP = re.compile(
    _BEGINNING + rb"<(?:!doctype|!--|html|\?xml|head|body|style|table|meta|div|ss:|workbook)", re.IGNORECASE
)
_XML = re.compile(_BEGINNING + rb"<\?xml", re.IGNORECASE)
_SPREADSHEET_XML = b"urn:schemas-microsoft-com:office:spreadsheet"
_HTML = re.compile(rb"<(?:html|head|body|table|tr|td)\b", re.IGNORECASE)
_BOMS_WIDE = (b"\xff\xfe", b"\xfe\xff")
_PACKAGES = {".xlsx", ".xlsm", ".xlsb", ".xltx", ".ods"}
_WORKBOOK_PARTS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")


class Kind(Enum):
    """What reads the file."""

    WORKBOOK = auto()
    TEXT = auto()
    HTML = auto()
    XML = auto()


def kind_of(path: Path) -> Kind:
    """Whether a file is a workbook or delimited text.

    Raises:
        Refused: `file_unreadable`, `file_empty`, `file_encrypted`, `file_damaged`, `file_too_large` or
            `not_a_spreadsheet`.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
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
    if head.startswith(_FOREIGN):
        raise Refused("not_a_spreadsheet", name=path.name)
    plain = head[2:].replace(b"\0", b"") if head.startswith(_BOMS_WIDE) else head
    if _MARKUP.match(plain):
        return _kind_of_markup(path, plain)
    return Kind.TEXT


def unpacked_size(path: Path) -> int:
    """How many bytes a file has once it is unpacked; 0 where nobody can say."""
    try:
        with zipfile.ZipFile(path) as package:
            return sum(part.file_size for part in package.infolist())
    except zipfile.BadZipFile:
        return path.stat().st_size
    except (OSError, ValueError, NotImplementedError):
        return 0


def _kind_of_markup(path: Path, head: bytes) -> Kind:
    """Programs of many a shop write their lists as web pages or as XML and call them .xls."""
    if _SPREADSHEET_XML in head:
        return Kind.XML
    if _HTML.search(head) and not (_XML.match(head) and b"<html" not in head.lower()):
        return Kind.HTML
    raise Refused("not_a_spreadsheet", name=path.name)


def _check_package(path: Path) -> None:
    """Looks at the central directory before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Refused("file_damaged", name=path.name) from None
    names = {part.filename.lower().replace("\\", "/").lstrip("/") for part in parts}
    if "encrypted-package" in names or any(part.flag_bits & 1 for part in parts):
        raise Refused("file_encrypted", name=path.name)
    if not names.intersection(_WORKBOOK_PARTS):
        raise Refused("not_a_spreadsheet", name=path.name)
    if "content.xml" in names and _manifest_names_a_key(path):
        raise Refused("file_encrypted", name=path.name)
    unpacked = sum(part.file_size for part in parts)
    ratio = unpacked / max(sum(part.compress_size for part in parts), 1)
    if unpacked > MOST_UNPACKED or (unpacked > RATIO_MATTERS_FROM and ratio > MOST_RATIO):
        raise Refused("file_too_large", name=path.name)


def _manifest_names_a_key(path: Path) -> bool:
    """Whether an .ods says in its list of parts that they are encrypted."""
    try:
        with zipfile.ZipFile(path) as package, package.open("META-INF/manifest.xml") as manifest:
            return b"encryption-data" in manifest.read(_MOST_MANIFEST)
    except (KeyError, OSError, ValueError, NotImplementedError, EOFError, zipfile.BadZipFile, zlib.error):
        return False


def _check_old_workbook(path: Path) -> None:
    """An OLE container is an .xls, an encrypted .xlsx, or something else altogether."""
    if path.stat().st_size > MOST_OLD_WORKBOOK:
        raise Refused("file_too_large", name=path.name)
    data = path.read_bytes()
    if _holds(data, "EncryptedPackage", "EncryptionInfo", "DRMContent"):
        raise Refused("file_encrypted", name=path.name)
    if _holds(data, "Workbook", "Book\0"):
        if _needs_password(data):
            raise Refused("file_encrypted", name=path.name)
        return
    # A package that lies in such a container is encrypted, whatever its parts are called.
    if path.suffix.lower() in _PACKAGES:
        raise Refused("file_encrypted", name=path.name)
    raise Refused("not_a_spreadsheet" if _names_its_parts(data) else "file_damaged", name=path.name)


def _names_its_parts(data: bytes) -> bool:
    """Whether an OLE container is whole enough to say what is in it; one that was cut off is not."""
    try:
        return any(Compound(data).names())
    except NoCompound:
        return False


def _needs_password(data: bytes) -> bool:
    try:
        return is_encrypted(data)
    except (NoCompound, struct.error, IndexError):
        return False


def _holds(data: bytes, *streams: str) -> bool:
    """Whether an OLE container names one of these streams."""
    return any(one.encode("utf-16-le") in data for one in streams)
