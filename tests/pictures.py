"""Pictures made on the spot, as a person would choose them for a logo."""

from __future__ import annotations

import struct
import zlib


def png(width: int, height: int, noise: int = 0) -> bytes:
    """A whole PNG of one color.

    Arguments:
        noise: so many bytes more, in a chunk that says nothing.
    """
    rows = b"".join(b"\0" + b"\x4b\x4f\xcb" * width for _ in range(height))
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    if noise:
        chunks.insert(1, (b"teSt", bytes(noise)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
