"""The papers attached to follow-ups of the demo: a plan and photographs, small and made on the spot."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

SIZE = 96


def write_papers(folder: Path) -> tuple[Path, ...]:
    """Writes the files into a folder of their own and gives their paths."""
    place = folder / "papers"
    place.mkdir(parents=True, exist_ok=True)
    contents = {
        "户型图.png": _picture((244, 244, 242), (75, 79, 203)),
        "客厅照片.png": _picture((226, 214, 196), (138, 74, 0)),
        "量尺单.txt": "客厅开间 4.20 m，进深 5.60 m，净高 2.68 m\n主卧 3.60 × 4.10 m\n".encode(),
    }
    for name, content in contents.items():
        (place / name).write_bytes(content)
    return tuple(place / name for name in contents)


def _picture(ground: tuple[int, int, int], line: tuple[int, int, int]) -> bytes:
    """A PNG with a frame and a cross, like the walls of a flat."""
    middle = SIZE // 2
    rows = []
    for y in range(SIZE):
        walls = (line if _wall(x, y, middle) else ground for x in range(SIZE))
        rows.append(b"\0" + bytes(value for wall in walls for value in wall))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _wall(x: int, y: int, middle: int) -> bool:
    edge = min(x, y, SIZE - 1 - x, SIZE - 1 - y)
    return 6 <= edge < 9 or (edge > 8 and (abs(x - middle) < 2 or (abs(y - middle) < 2 and x > middle)))


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
