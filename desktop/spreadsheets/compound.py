"""Takes a stream out of an OLE compound file, which is what an old .xls is."""

from __future__ import annotations

import struct

_FREE = 0xFFFFFFFA
_SMALL = 4096
_SMALL_SECTOR = 64


class NoCompound(Exception):
    """The bytes are no sound compound file."""


class Compound:
    """A compound file held in memory.

    Raises:
        NoCompound: its tables cannot be followed.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._read(data)
        except (struct.error, IndexError, ValueError):
            raise NoCompound from None

    def _read(self, data: bytes) -> None:
        self._data = data
        shift = struct.unpack_from("<H", data, 30)[0]
        if shift not in (9, 12):
            raise NoCompound
        self._size = 1 << shift
        directory, small_table, more, more_count = struct.unpack_from("<I8xI4xII", data, 48)
        tables = [*struct.unpack_from("<109I", data, 76)]
        for _ in range(min(more_count, len(data) // self._size)):
            part = struct.unpack(f"<{self._size // 4}I", self._sector(more))
            tables += part[:-1]
            more = part[-1]
        self._next: list[int] = []
        for table in tables:
            if table < _FREE:
                self._next += struct.unpack(f"<{self._size // 4}I", self._sector(table))
        raw = self._chain(small_table) if small_table < _FREE else b""
        self._next_small = list(struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4]))
        self._entries = self._directory(self._chain(directory))

    def _directory(self, raw: bytes) -> dict[str, tuple[int, int]]:
        entries: dict[str, tuple[int, int]] = {}
        for at in range(0, len(raw) - 127, 128):
            length = struct.unpack_from("<H", raw, at + 64)[0]
            name = raw[at : at + max(min(length, 64) - 2, 0)].decode("utf-16-le", errors="replace")
            entries.setdefault(name, struct.unpack_from("<II", raw, at + 116))
        return entries

    def names(self) -> set[str]:
        """The names of all streams and storages."""
        return set(self._entries)

    def stream(self, name: str) -> bytes:
        """The bytes of a stream; empty where there is none.

        Raises:
            NoCompound: its chain of sectors is broken.
        """
        start, size = self._entries.get(name, (0, 0))
        if not size:
            return b""
        if size >= _SMALL:
            return self._chain(start)[:size]
        root, root_size = next(iter(self._entries.values()))
        container = self._chain(root)[:root_size]
        parts = [
            container[one * _SMALL_SECTOR : (one + 1) * _SMALL_SECTOR] for one in self._small(start, size)
        ]
        return b"".join(parts)[:size]

    def replaced(self, name: str, stream: bytes) -> bytes:
        """The bytes of the whole file with those of a stream written over.

        Arguments:
            stream: as many bytes as it had.

        Raises:
            NoCompound: its chain of sectors is broken.
        """
        start, size = self._entries[name]
        if size >= _SMALL:
            step, places = self._size, [(one + 1) * self._size for one in self._sectors(start)]
        else:
            step, per_sector = _SMALL_SECTOR, self._size // _SMALL_SECTOR
            root = self._sectors(next(iter(self._entries.values()))[0])
            small = (divmod(one, per_sector) for one in self._small(start, size))
            places = [(root[sector] + 1) * self._size + at * step for sector, at in small]
        data = bytearray(self._data)
        for at, place in enumerate(places):
            part = stream[at * step : (at + 1) * step]
            data[place : place + len(part)] = part
        return bytes(data)

    def _small(self, start: int, size: int) -> list[int]:
        """The numbers of the small sectors of a stream."""
        found: list[int] = []
        while start < len(self._next_small) and len(found) * _SMALL_SECTOR < size:
            found.append(start)
            start = self._next_small[start]
        return found

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size].ljust(self._size, b"\0")

    def _chain(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._sectors(start)))

    def _sectors(self, start: int) -> list[int]:
        """The numbers of the sectors of a chain."""
        found: list[int] = []
        while start < _FREE:
            # A chain that is longer than the file runs in a circle.
            if start >= len(self._next) or len(found) > len(self._next):
                raise NoCompound
            found.append(start)
            start = self._next[start]
        return found
