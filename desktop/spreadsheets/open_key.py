"""Reads an .xls that is encrypted although it needs no password: protecting its structure does that, with a known key."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from hashlib import md5

from desktop.spreadsheets.compound import Compound, NoCompound

# Python takes 0.2 s for a megabyte; whatever is larger counts as encrypted.
MOST_DECRYPTED = 16 * 1024**2

# Excel tries it before it asks anybody, and so does LibreOffice.
_KEY = "VelvetSweatshop"
_PASSWORD, _SHEET = 0x2F, 0x85
# The records that tell a reader how to go on are never encrypted; of where a sheet begins its place is not.
_PLAIN = frozenset((0x809, _PASSWORD, 0x194, 0x195, 0xE1, 0x196, 0x138))
_PLACE = 4
_BLOCK = 1024
# Its body: a word that says how, the version of that, a salt, a text, and the text's hash, both encrypted.
_RC4 = struct.Struct("<HHH16s16s16s")
_NO_RECORD = b"\0\0"
_NAMES = ("Workbook", "Book")


def in_the_clear(data: bytes) -> bytes:
    """The bytes of an .xls without the encryption that asks for no password; as they are where they have none such.

    Arguments:
        data: the whole file.
    """
    try:
        compound = Compound(data)
        name = next((one for one in _NAMES if one in compound.names()), "")
        stream = compound.stream(name)
        secret = _secret(stream)
        if secret is None or len(stream) > MOST_DECRYPTED:
            return data
        return compound.replaced(name, _decrypted(stream, secret))
    except (NoCompound, struct.error, IndexError):
        return data


def opens_to_all(stream: bytes) -> bool:
    """Whether the records of an encrypted .xls can be read without a password.

    Raises:
        struct.error: they are damaged.
    """
    return len(stream) <= MOST_DECRYPTED and _secret(stream) is not None


def _secret(stream: bytes) -> bytes | None:
    """What the keys of all blocks are made of; None where the known key does not open the stream."""
    for kind, at, size in _records(stream):
        if kind == _PASSWORD and size >= _RC4.size:
            how, major, minor, salt, text, text_hash = _RC4.unpack_from(stream, at)
            if (how, major, minor) != (1, 1, 1):
                return None
            secret = _md5((_md5(_KEY.encode("utf-16-le"))[:5] + salt) * 16)[:5]
            clear = _mixed(text + text_hash, _flow(secret, 0))
            return secret if _md5(clear[:16]) == clear[16:32] else None
        if kind not in _PLAIN:
            break
    return None


def _decrypted(stream: bytes, secret: bytes) -> bytes:
    blocks = (
        _mixed(stream[at : at + _BLOCK], _flow(secret, at // _BLOCK)) for at in range(0, len(stream), _BLOCK)
    )
    clear = bytearray(b"".join(blocks))
    for kind, at, size in _records(stream):
        plain = size if kind in _PLAIN else _PLACE if kind == _SHEET else 0
        clear[at - 4 : at + plain] = stream[at - 4 : at + plain]
        if kind == _PASSWORD:
            clear[at - 4 : at - 2] = _NO_RECORD
    return bytes(clear)


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    """What each record is, and where its body begins and how long it is."""
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        at += 4
        yield kind, at, min(size, len(stream) - at)
        at += size


def _flow(secret: bytes, block: int) -> bytes:
    """What the bytes of a block are mixed with."""
    key = _md5(secret + struct.pack("<I", block))
    box, other = list(range(256)), 0
    for at in range(256):
        other = (other + box[at] + key[at % len(key)]) & 255
        box[at], box[other] = box[other], box[at]
    flow, other = bytearray(_BLOCK), 0
    for place in range(_BLOCK):
        at = (place + 1) & 255
        one = box[at]
        other = (other + one) & 255
        box[at] = two = box[other]
        box[other] = one
        flow[place] = box[(one + two) & 255]
    return bytes(flow)


def _mixed(data: bytes, flow: bytes) -> bytes:
    size = len(data)
    return (int.from_bytes(data, "big") ^ int.from_bytes(flow[:size], "big")).to_bytes(size, "big")


def _md5(data: bytes) -> bytes:
    return md5(data, usedforsecurity=False).digest()
