"""What a picture is by its content, whatever its file is called: PNG or JPEG, how large, and whether it is whole."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from desktop.errors import Refused

LOGO_MB = 2
# In pixels: less cannot be recognized on paper, more takes memory and shows nothing more.
LEAST_SIDE, MOST_SIDE = 16, 3000

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_JPEG_END = b"\xff\xd9"
_SCAN = 0xDA
# Markers that begin a frame, in which the measures stand; the others in their midst do something else.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True)
class Measures:
    """What a picture is and its sides in pixels."""

    format: str
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.format} {self.width} × {self.height}"


def measure(content: bytes) -> Measures:
    """What a picture is, found in its own bytes without decoding it.

    Raises:
        Refused: it is neither PNG nor JPEG, or it is damaged.
    """
    if content.startswith(_PNG):
        return _measure_png(content)
    if content.startswith(_JPEG):
        return _measure_jpeg(content)
    raise Refused("logo_kind", field="logo")


def check_logo(content: bytes) -> None:
    """Refuses what cannot be printed as a store's logo; nothing is no logo, and may be.

    Raises:
        Refused: it is too large, no PNG or JPEG, damaged, or its sides are too short or too long.
    """
    if not content:
        return
    check_logo_size(len(content))
    found = measure(content)
    if not all(LEAST_SIDE <= side <= MOST_SIDE for side in (found.width, found.height)):
        raise Refused(
            "logo_measure",
            field="logo",
            width=found.width,
            height=found.height,
            least=LEAST_SIDE,
            most=MOST_SIDE,
        )


def check_logo_size(size: int) -> None:
    """Refuses a logo for its size in bytes, which is known before it is read.

    Raises:
        Refused: it is too large.
    """
    if size > LOGO_MB * 1024 * 1024:
        raise Refused("logo_large", field="logo", limit=LOGO_MB)


def _measure_png(content: bytes) -> Measures:
    """Goes from chunk to chunk and holds each against its checksum."""
    at, measures = len(_PNG), None
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        name, end = content[at + 4 : at + 8], at + 8 + length
        if zlib.crc32(content[at + 4 : end]) != int.from_bytes(content[end : end + 4], "big"):
            break
        if name == b"IHDR" and length == 13:
            width, height = (int.from_bytes(content[at + here : at + here + 4], "big") for here in (8, 12))
            measures = Measures("PNG", width, height)
        elif name == b"IEND" and measures is not None:
            return measures
        at = end + 4
    raise Refused("logo_damaged", field="logo")


def _measure_jpeg(content: bytes) -> Measures:
    """Goes from segment to segment up to the picture itself, which has to reach to an end."""
    at, measures = len(_JPEG), None
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _FRAMES and at + 9 <= len(content):
            height, width = (int.from_bytes(content[at + here : at + here + 2], "big") for here in (5, 7))
            measures = Measures("JPEG", width, height)
        if marker == _SCAN and measures is not None and content.find(_JPEG_END, at) > 0:
            return measures
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    raise Refused("logo_damaged", field="logo")
