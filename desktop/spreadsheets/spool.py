"""A sequence as long as a sheet, of which a few chunks are held in memory: all of it lies in a temporary file."""

from __future__ import annotations

import pickle
import weakref
from abc import abstractmethod
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from tempfile import SpooledTemporaryFile, gettempdir
from threading import Lock
from typing import Any, Generic, TypeVar, overload

from desktop.errors import EnvironmentFault

CHUNK = 1000
HELD = 6
# A sheet of usual length never meets the disk.
IN_MEMORY = 4 * 1024**2

T = TypeVar("T")


class LongSequence(Sequence[T], Generic[T]):
    """A sequence that is not a list: each kind says how an item is found, and perhaps how a run of them is."""

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        places = range(len(self))[index]
        return self._some(places) if isinstance(places, range) else self._one(places)

    @abstractmethod
    def _one(self, place: int) -> T:
        """The item at a place that there is."""

    def _some(self, places: range) -> list[T]:
        """The items at places that there are."""
        return [self._one(place) for place in places]


class Spool(LongSequence[T]):
    """Items that were appended chunk by chunk as plain values; those last looked at are kept as they were made.

    It may be read by one thread while another does, but not while it still grows.

    Arguments:
        make: makes an item of what was appended.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._file: Any = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - it lives as long as the spool
        weakref.finalize(self, self._file.close)
        self._places: list[tuple[int, int]] = []
        self._starts: list[int] = []
        self._length = self._end = 0
        self._made: OrderedDict[int, list[T]] = OrderedDict()
        self._lock = Lock()

    def append(self, values: Sequence[Any]) -> None:
        """Adds a chunk."""
        self.append_packed(pickle.dumps(values, pickle.HIGHEST_PROTOCOL), len(values))

    def append_packed(self, data: bytes, count: int) -> None:
        """Adds a chunk of so many values that is pickled already.

        Raises:
            EnvironmentFault: the disk has no room for it.
        """
        if count:
            try:
                self._file.seek(self._end)
                self._file.write(data)
            except OSError as error:
                raise EnvironmentFault("sheet_no_room", path=gettempdir()) from error
            self._places.append((self._end, len(data)))
            self._starts.append(self._length)
            self._end += len(data)
            self._length += count

    def extend(self, values: Iterable[Any]) -> None:
        """Adds as many values as there are."""
        source = iter(values)
        while chunk := list(islice(source, CHUNK)):
            self.append(chunk)

    def chunks(self) -> Iterator[list[T]]:
        """All items, chunk by chunk; none of them is kept."""
        return (self._made.get(at) or self._read(at) for at in range(len(self._places)))

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[T]:
        for chunk in self.chunks():
            yield from chunk

    def _one(self, place: int) -> T:
        at = bisect_right(self._starts, place) - 1
        return self._held(at)[place - self._starts[at]]

    def _some(self, places: range) -> list[T]:
        if places.step != 1 or not places:
            return super()._some(places)
        first = bisect_right(self._starts, places.start) - 1
        last = bisect_right(self._starts, places.stop - 1) - 1
        found = [item for at in range(first, last + 1) for item in self._held(at)]
        start = places.start - self._starts[first]
        return found[start : start + len(places)]

    def _held(self, at: int) -> list[T]:
        with self._lock:
            chunk = self._made.get(at)
            if chunk is not None:
                self._made.move_to_end(at)
                return chunk
        chunk = self._read(at)
        with self._lock:
            self._made[at] = chunk
            while len(self._made) > HELD:
                self._made.popitem(last=False)
        return chunk

    def _read(self, at: int) -> list[T]:
        start, length = self._places[at]
        with self._lock:
            self._file.seek(start)
            data = self._file.read(length)
        return [self._make(one) for one in pickle.loads(data)]  # noqa: S301 - written by this very program


class Picked(LongSequence[T]):
    """Some of a long sequence, by their positions; none of them is held."""

    def __init__(self, items: Sequence[T], positions: Sequence[int]) -> None:
        self._items = items
        self._positions = positions

    def __len__(self) -> int:
        return len(self._positions)

    def __iter__(self) -> Iterator[T]:
        if isinstance(self._positions, range):
            return islice(self._items, self._positions.start, self._positions.stop)
        return (self._items[at] for at in self._positions)

    def _one(self, place: int) -> T:
        return self._items[self._positions[place]]

    def _some(self, places: range) -> list[T]:
        if isinstance(self._positions, range) and places:
            run = range(self._positions[places[0]], self._positions[places[-1]] + 1)
            if len(run) == len(places):
                return list(self._items[run.start : run.stop])
        return super()._some(places)


class Patched(LongSequence[T]):
    """A long sequence in which a few items are others, by their positions."""

    def __init__(self, items: Sequence[T], others: Mapping[int, T]) -> None:
        self._items = items
        self._others = others

    @staticmethod
    def of(items: Sequence[T], others: Mapping[int, T]) -> Patched[T]:
        """A sequence with a few other items; what is patched already is patched once more without another layer."""
        return items.with_others(others) if isinstance(items, Patched) else Patched(items, others)

    def with_others(self, others: Mapping[int, T]) -> Patched[T]:
        """The same with a few more other items."""
        return Patched(self._items, {**self._others, **others})

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        others = self._others
        return (others.get(at, item) for at, item in enumerate(self._items))

    def _one(self, place: int) -> T:
        return self._others[place] if place in self._others else self._items[place]
