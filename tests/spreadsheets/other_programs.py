"""Writes small workbooks in the formats that no library here writes: .xls, .ods and .xlsb."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Sequence
from hashlib import md5
from pathlib import Path
from xml.sax.saxutils import escape

Value = str | float | bool | None
SHEET = "客户"

NOT_APPLICABLE = "#N/A"
"""A cell with this text becomes an error, in every format."""


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _text_16(text: str) -> bytes:
    return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")


def _old_cell(row: int, column: int, value: Value) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if value == NOT_APPLICABLE:
        return _record(0x205, place + b"\x2a\x01")
    if isinstance(value, bool):
        return _record(0x205, place + bytes([value, 0]))
    if isinstance(value, str) and value.startswith("="):
        result = b"\x02\0\x2a" if NOT_APPLICABLE in value else b"\x03\0\0"
        return _record(0x06, place + result + b"\0\0\0\xff\xff" + struct.pack("<HIHBH", 0, 0, 3, 0x1E, 1))
    if isinstance(value, str):
        return _record(0x204, place + _text_16(value))
    return _record(0x203, place + struct.pack("<d", value)) if value is not None else b""


def old_workbook(rows: Sequence[Sequence[Value]], *, hidden_row: int = 0, encrypted: bool = False) -> bytes:
    """The stream of an .xls of Excel 97 with one sheet; `hidden_row` counts from 1."""
    begin = struct.pack("<HHHHII", 0x600, 0x05, 0x0DBB, 0x07CC, 0, 6)
    password = _record(0x2F, struct.pack("<HHH", 0, 0x1234, 0x5678)) if encrypted else b""
    name = struct.pack("<BB", len(SHEET), 1) + SHEET.encode("utf-16-le")
    codepage = _record(0x42, struct.pack("<H", 1200))
    globals_size = len(_record(0x809, begin) + password + codepage) + 4 + 6 + len(name) + 4
    sheet = _record(0x85, struct.pack("<IH", globals_size, 0) + name)
    head = _record(0x809, begin) + password + codepage + sheet + _record(0x0A, b"")
    body = _record(0x809, begin[:2] + struct.pack("<H", 0x10) + begin[4:])
    width = max(map(len, rows))
    body += _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    if hidden_row:
        body += _record(0x208, struct.pack("<HHHHHHHH", hidden_row - 1, 0, width, 255, 0, 0, 0x120, 0))
    body += b"".join(
        _old_cell(at, column, value) for at, row in enumerate(rows) for column, value in enumerate(row)
    )
    body += _record(0xE5, struct.pack("<HHHHH", 1, 1, 2, 0, 0))
    return head + body + _record(0x0A, b"")


def locked(stream: bytes, key: str = "VelvetSweatshop") -> bytes:
    """The stream of an .xls encrypted as protecting its structure does; with another key it asks for a password."""
    salt, text = bytes(range(16)), bytes(range(100, 116))
    first = md5(key.encode("utf-16-le"), usedforsecurity=False).digest()[:5]
    secret = md5((first + salt) * 16, usedforsecurity=False).digest()[:5]
    flow = b"".join(
        _rc4(md5(secret + struct.pack("<I", block), usedforsecurity=False).digest(), 1024)
        for block in range(len(stream) // 1024 + 2)
    )
    check = text + md5(text, usedforsecurity=False).digest()
    how = _record(0x2F, struct.pack("<HHH", 1, 1, 1) + salt + _mixed(check, flow))
    begin = 4 + struct.unpack_from("<H", stream, 2)[0]
    plain = stream[:begin] + how + stream[begin:]
    result, at = bytearray(_mixed(plain, flow)), 0
    while at < len(plain):
        kind, size = struct.unpack_from("<HH", plain, at)
        # A sheet begins where it does, now that there is a record more before it.
        if kind == 0x85:
            place = struct.unpack_from("<I", plain, at + 4)[0] + len(how)
            result[at + 4 : at + 8] = struct.pack("<I", place)
        result[at : at + 4] = plain[at : at + 4]
        if kind in (0x809, 0x2F):
            result[at : at + 4 + size] = plain[at : at + 4 + size]
        at += 4 + size
    return bytes(result)


def _rc4(key: bytes, count: int) -> bytes:
    box, j = [*range(256)], 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    flow = []
    for _ in range(count):
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        flow.append(box[(box[i] + box[j]) % 256])
    return bytes(flow)


def _mixed(data: bytes, flow: bytes) -> bytes:
    return bytes(one ^ other for one, other in zip(data, flow, strict=False))


def compound(stream: bytes, name: str = "Workbook") -> bytes:
    """An OLE file with one stream."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(stream) // 512
    end, free, table = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    # A sector of the table that leads from one to the next, one of the directory, then the stream.
    chain = [table, end, *range(3, sectors + 2), end]
    tables = -(-len(chain) // 128)
    if tables != 1:
        raise ValueError("too large for one sector of the table")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    head += b"\0" * 10 + struct.pack("<IIIIIIIII", 1, 1, 0, 4096, end, 0, end, 0, 0)
    head += struct.pack("<108I", *[free] * 108)

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        wide = name.encode("utf-16-le")
        return (
            wide.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(wide) + 2, kind, 1, free, free, child)
            + b"\0" * 36
            + struct.pack("<III", start, size, 0)
        )

    directory = entry("Root Entry", 5, 1, end, 0) + entry(name, 2, free, 2, len(stream))
    table_sector = struct.pack(f"<{len(chain)}I", *chain).ljust(512, b"\xff")
    return head + table_sector + directory.ljust(512, b"\0") + stream


def write_xls(path: Path, rows: Sequence[Sequence[Value]], **options: bool | int) -> Path:
    """An .xls of Excel 97; cells A2 and A3 are merged."""
    path.write_bytes(compound(old_workbook(rows, **options)))  # pyright: ignore[reportArgumentType]
    return path


def _open_cell(value: Value) -> str:
    if value == NOT_APPLICABLE:
        return (
            '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""'
            f' calcext:value-type="error"><text:p>{NOT_APPLICABLE}</text:p></table:table-cell>'
        )
    if isinstance(value, bool):
        word = "true" if value else "false"
        return f'<table:table-cell office:value-type="boolean" office:boolean-value="{word}"/>'
    if isinstance(value, str):
        if value.startswith("="):
            return f'<table:table-cell table:formula="of:{escape(value)}"/>'
        text = f"<text:p>{escape(value)}</text:p>"
        return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'
    if value is None:
        return '<table:table-cell table:number-columns-repeated="1"/>'
    return f'<table:table-cell office:value-type="float" office:value="{value}"/>'


def write_ods(
    path: Path, rows: Sequence[Sequence[Value]], *, hidden_row: int = 0, encrypted: bool = False
) -> Path:
    """An .ods as LibreOffice writes it; cells A2 and A3 are merged where there are as many rows."""
    spaces = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
    )
    lines: list[str] = []
    for number, row in enumerate(rows, start=1):
        hidden = ' table:visibility="collapse"' if number == hidden_row else ""
        cells = "".join(map(_open_cell, row))
        if number == 2:
            cells = cells.replace(
                "<table:table-cell",
                '<table:table-cell table:number-columns-spanned="1" table:number-rows-spanned="2"',
                1,
            )
        lines.append(f"<table:table-row{hidden}>{cells}</table:table-row>")
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{spaces}'
        ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
        ' office:version="1.3"><office:body><office:spreadsheet>'
        f'<table:table table:name="{SHEET}"><table:table-column table:number-columns-repeated="2"/>'
        f'<table:table-column table:visibility="collapse"/>{"".join(lines)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    key = "<manifest:encryption-data/>" if encrypted else ""
    space = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    manifest = (
        f'<?xml version="1.0"?><manifest:manifest {space}>'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
        f"{key}</manifest:file-entry></manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", kind, zipfile.ZIP_STORED)
        package.writestr("content.xml", content)
        package.writestr("META-INF/manifest.xml", manifest)
    return path


def _binary(kind: int, body: bytes) -> bytes:
    number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(body)
    parts = bytearray()
    while True:
        parts.append(size & 0x7F | (0x80 if size > 0x7F else 0))
        size >>= 7
        if not size:
            return number + bytes(parts) + body


def _text_32(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _binary_cell(column: int, value: Value) -> bytes:
    place = struct.pack("<II", column, 0)
    if value == NOT_APPLICABLE:
        return _binary(3, place + b"\x2a")
    if isinstance(value, bool):
        return _binary(4, place + bytes([value]))
    if isinstance(value, str):
        return _binary(6, place + _text_32(value))
    return _binary(5, place + struct.pack("<d", value)) if value is not None else b""


def write_xlsb(path: Path, rows: Sequence[Sequence[Value]], *, hidden_row: int = 0) -> Path:
    """A binary workbook of Excel; cells A2 and A3 are merged and column C is hidden."""
    workbook = b"".join(
        (
            _binary(131, b""),
            _binary(143, b""),
            _binary(156, struct.pack("<II", 0, 1) + _text_32("rId1") + _text_32(SHEET)),
            _binary(144, b""),
            _binary(132, b""),
        )
    )
    sheet = [
        _binary(129, b""),
        _binary(148, struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)),
        _binary(390, b""),
        _binary(60, struct.pack("<IIIIH", 2, 2, 2048, 0, 1)),
        _binary(391, b""),
        _binary(145, b""),
    ]
    for at, row in enumerate(rows):
        hidden = 0x10 if at + 1 == hidden_row else 0
        sheet.append(_binary(0, struct.pack("<IIHBBBI", at, 0, 300, 0, hidden, 0, 0)))
        sheet += [_binary_cell(column, value) for column, value in enumerate(row)]
    sheet += [
        _binary(146, b""),
        _binary(177, struct.pack("<I", 1)),
        _binary(176, struct.pack("<IIII", 1, 2, 0, 0)),
        _binary(178, b""),
        _binary(130, b""),
    ]
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{relation}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.bin", workbook)
        package.writestr("xl/_rels/workbook.bin.rels", relations)
        package.writestr("xl/worksheets/sheet1.bin", b"".join(sheet))
    return path
