"""What the pipeline needs to know of a record kind; one value for opportunities, one for leads, one for customers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from desktop.controllers.rights import OPPORTUNITY_RIGHTS, Grant, granted
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.controllers.parameters import Parameters
    from desktop.controllers.session import User
    from desktop.errors import Refused


class Facts(Protocol):
    """What every kind's rules know of one record."""

    @property
    def id(self) -> int: ...
    @property
    def number(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def owner(self) -> int | None: ...
    @property
    def store(self) -> int | None: ...
    @property
    def version(self) -> int: ...


class Rule(Protocol):
    """How every kind's operations are offered."""

    @property
    def bulk(self) -> bool: ...
    @property
    def inverse(self) -> Operation | None: ...


@dataclass(frozen=True)
class Subject:
    """A record kind as the pipeline, menus and bulk runs see it.

    Arguments:
        kind: the kind.
        table: its table; the search index is named after it.
        rules: the operation table.
        order: the order and the groups in which menus offer the operations.
        load: reads facts: connection, ids, the staff id who asks, and whether to read who followed up.
        refusal: why an operation is refused, None where it is allowed.
        condition: the same as SQL on the table.
        effects: what each operation makes of a record.
        assigned, pooled, closed: what Assign, Recycle and Close write into the kind's own status.
        removes: whether an operation takes the records away, so that nothing is written into them.
        together: what is done to so many records together, or not at all.
        rounds: how many times an operation's own effect counts each record; none where it takes no time of its own.
        rights: who may do what.
    """

    kind: Kind
    table: str
    rules: Mapping[Operation, Rule]
    order: tuple[tuple[Operation, ...], ...]
    load: Callable[[Any, Iterable[int], int, bool], Mapping[int, Any]]
    refusal: Callable[[Operation, Any, User, Parameters, dict[int, str] | None], Refused | None]
    condition: Callable[[Operation, User, Parameters], tuple[str, list[object]]]
    effects: Mapping[Operation, Callable[..., dict[int, dict[str, Any]]]]
    assigned: Mapping[str, Any] = field(default_factory=dict)
    pooled: Mapping[str, Any] = field(default_factory=dict)
    closed: Mapping[str, Any] = field(default_factory=dict)
    removes: frozenset[Operation] = frozenset({Operation.DELETE, Operation.UNDO_IMPORT})
    together: Mapping[Operation, int] = field(default_factory=dict)
    rounds: Mapping[Operation, int] = field(default_factory=dict)
    rights: dict[Operation, tuple[Grant, Grant, Grant, Grant]] = field(
        default_factory=lambda: OPPORTUNITY_RIGHTS
    )

    def grants(self, user: User, operation: Operation) -> bool:
        """Whether the user's role may do this to any record of the kind."""
        return granted(user, operation, self.rights) is not Grant.NONE
