"""The pipeline: every operation, on one record or ten thousand, goes through here in one transaction."""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any

from desktop.clock import clock
from desktop.controllers.changes import Changes
from desktop.controllers.changing import BATCH, write_changes
from desktop.controllers.directory import Directory, load_directory
from desktop.controllers.effects import EFFECTS, Act, Made
from desktop.controllers.facts import load_facts
from desktop.controllers.parameters import Parameters, load_parameters
from desktop.controllers.people import refuse_inactive
from desktop.controllers.session import Session, User
from desktop.controllers.sharing import relink
from desktop.controllers.subject import Facts, Subject
from desktop.controllers.workflow import ORDER, RULES, refusal, sql_condition
from desktop.errors import Refused
from desktop.models.backends.sqlite import without_checkpoint
from desktop.progress import Progress
from desktop.words import Business, Kind, Operation

log = logging.getLogger(__name__)

SAMPLE = 1000


def _load(connection: Any, ids: Iterable[int], user: int, followed: bool) -> Mapping[int, Any]:
    return load_facts(connection, ids, user, followed=followed)


OPPORTUNITIES = Subject(
    Kind.OPPORTUNITY,
    "opportunity",
    RULES,
    ORDER,
    _load,
    refusal,
    sql_condition,
    EFFECTS,
    assigned={"business": Business.ASSIGNED},
    pooled={"business": Business.UNASSIGNED},
    closed={"business": Business.CLOSED},
)


@dataclass(frozen=True)
class Done:
    """A record that was operated on, called as it is now: what changed, old and new by field, and what no longer holds of it.

    Arguments:
        place: owner and store before.
        made: the record that came of it.
    """

    id: int
    number: str
    name: str
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    notes: tuple[Refused, ...] = ()
    place: tuple[int | None, int | None] = (None, None)
    made: Made | None = None


@dataclass(frozen=True)
class NotDone:
    """A record that was refused, and why.

    Arguments:
        row: of the sheet that it came of, where an import is taken back.
    """

    id: int
    number: str
    name: str
    refused: Refused
    row: int | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of every record of a run."""

    operation: Operation
    done: tuple[Done, ...]
    refused: tuple[NotDone, ...]
    changes: Changes


@dataclass(frozen=True)
class Availability:
    """To how many records of a selection an operation applies; where to none, why.

    Arguments:
        allowed: how many records it may be done to.
        reasons: refusal code, how many records of the sample have it, and the refusal of the first of them.
    """

    allowed: int
    reasons: tuple[tuple[str, int, Refused], ...] = ()


def operate(
    session: Session,
    operation: Operation,
    ids: Iterable[int],
    arguments: Any = None,
    progress: Progress | None = None,
    subject: Subject = OPPORTUNITIES,
) -> Outcome:
    """Does an operation to records: what may be done is done, the rest is refused with its reason.

    Arguments:
        session: who asks; rights and scope are checked for every record.
        operation: a row of the operation table.
        ids: the records, in the order in which they are reported.
        arguments: what the operation asks for (see `arguments`).
        progress: told of every record; cancelling it changes nothing.
        subject: the kind of the records.

    Raises:
        Refused: an argument is wrong, whatever the record; or of records done together one is refused.
        Cancelled: the run was cancelled; nothing has changed.
    """
    progress = progress or Progress()
    wanted = list(dict.fromkeys(ids))
    connection = session.database.connection()
    with without_checkpoint(connection) if len(wanted) > BATCH else nullcontext(), session.write():
        # Known before the records are read, which alone may take long: a write that counts nothing waits for others.
        progress.total = (2 + subject.rounds.get(operation, 0)) * len(wanted)
        refuse_inactive(session)
        parameters, directory = load_parameters(connection), load_directory(connection)
        act = Act(subject, session, operation, arguments, parameters, directory, clock.now(), progress)
        facts = subject.load(connection, wanted, session.user.id, operation is Operation.DELETE)
        allowed, refused = _sort_out(act, wanted, facts, progress)
        if refused and operation in subject.together:
            raise refused[0].refused
        values = subject.effects[operation](act, allowed)
        changes = write_changes(act, [one for one in allowed if one.id in values], values, progress)
        refused += [
            NotDone(one.id, one.number, one.name, act.refused[one.id])
            for one in allowed
            if one.id in act.refused
        ]
        done = tuple(
            Done(
                one.id,
                *_called(one, values.get(one.id, {})),
                changes.get(one.id, {}),
                act.notes.get(one.id, ()),
                (one.owner, one.store),
                act.made.get(one.id),
            )
            for one in allowed
            if one.id not in act.refused
        )
        relink(session, act.relink)
    if act.removed_files:
        _remove_files(session, act.removed_files)
    return Outcome(operation, done, tuple(refused), _changes(act, done))


def _called(one: Facts, written: Mapping[str, Any]) -> tuple[str, str]:
    """Number and name of a record as they are now; of a product the code is its number."""
    return written.get("code", one.number), written.get("name", one.name)


def _changes(act: Act, done: Sequence[Done]) -> Changes:
    if not done:
        return Changes()
    kinds = {act.subject.kind, *act.kinds} | {made.kind for made in act.made.values()}
    if act.customers:
        kinds.add(Kind.CUSTOMER)
    if act.relink:
        kinds.add(Kind.OPPORTUNITY)
    many = len(done) > BATCH or bool(act.relink or act.made or act.kinds)
    ids = None if many else frozenset(one.id for one in done)
    return Changes(frozenset(kinds), ids, act.preferences)


def _sort_out(
    act: Act, wanted: Sequence[int], facts: Mapping[int, Facts], progress: Progress
) -> tuple[list[Facts], list[NotDone]]:
    """Which records the rule and the rights allow, and the refusals of the others."""
    judge = _judge(act.subject, act.operation, act.session.user, act.parameters, act.directory)
    allowed: list[Facts] = []
    refused: list[NotDone] = []
    for record in wanted:
        one = judge(record, facts.get(record))
        if isinstance(one, NotDone):
            refused.append(one)
        else:
            allowed.append(one)
        if (len(allowed) + len(refused)) % BATCH == 0:
            progress.step(BATCH)
    return allowed, refused


def _judge(
    subject: Subject, operation: Operation, user: User, parameters: Parameters, directory: Directory
) -> Callable[[int, Facts | None], Facts | NotDone]:
    """What lets a record through or tells why the rule or the rights refuse it; of one out of sight nothing else."""
    names = {staff: one.name for staff, one in directory.staff.items()}

    def judge(record: int, one: Facts | None) -> Facts | NotDone:
        if one is None:
            return NotDone(record, "", "", Refused("not_found"))
        no = subject.refusal(operation, one, user, parameters, names)
        if no is None:
            return one
        if no.code == "not_found":
            return NotDone(record, "", "", no)
        return NotDone(record, one.number, one.name, no)

    return judge


def refusals(
    connection: Any, session: Session, operation: Operation, ids: Sequence[int], subject: Subject
) -> tuple[NotDone, ...]:
    """Which of these records a run would refuse, and why, before anything is done."""
    parameters, directory = load_parameters(connection), load_directory(connection)
    facts = subject.load(connection, ids, session.user.id, operation is Operation.DELETE)
    judge = _judge(subject, operation, session.user, parameters, directory)
    judged = (judge(record, facts.get(record)) for record in ids)
    return tuple(one for one in judged if isinstance(one, NotDone))


def _remove_files(session: Session, digests: Sequence[str]) -> None:
    from desktop.controllers.attachments import store_of

    store = store_of(session)
    for digest in digests:
        try:
            store.remove(digest)
        except OSError:
            log.warning("the attachment %s was left on the disk", digest, exc_info=True)


def available(
    facts: Any,
    session: Session,
    parameters: Parameters,
    names: dict[int, str] | None = None,
    subject: Subject = OPPORTUNITIES,
) -> dict[Operation, Refused | None]:
    """For one record, without the database: the refusal of every operation, None where it is allowed."""
    return {
        operation: subject.refusal(operation, facts, session.user, parameters, names)
        for operation in subject.rules
    }


def availability(
    session: Session, ids: Sequence[int], subject: Subject = OPPORTUNITIES
) -> dict[Operation, Availability]:
    """For a selection of any size: to how many records each operation applies, and why where to none.

    Arguments:
        session: who asks; runs on a reader.
        ids: the selected records.
        subject: their kind.
    """
    offered = [one for group in subject.order for one in group if subject.rules[one].bulk or len(ids) == 1]
    with session.read() as connection:
        parameters = load_parameters(connection)
        counts = _count_allowed(connection, session, offered, ids, parameters, subject)
        sample = subject.load(connection, ids[:SAMPLE], session.user.id, True)
        names = {staff: one.name for staff, one in load_directory(connection).staff.items()}
    result = {}
    for operation in offered:
        reasons: tuple[tuple[str, int, Refused], ...] = ()
        if not counts[operation]:
            found = (
                subject.refusal(operation, one, session.user, parameters, names) for one in sample.values()
            )
            reasons = _reasons([refused for refused in found if refused])
            if len(ids) > SAMPLE:
                # Of all the selected nobody has counted them.
                reasons = tuple((code, 1, refused) for code, _count, refused in reasons)
        result[operation] = Availability(counts[operation], reasons)
    return result


def _count_allowed(
    connection: Any,
    session: Session,
    offered: Sequence[Operation],
    ids: Sequence[int],
    parameters: Parameters,
    subject: Subject,
) -> dict[Operation, int]:
    conditions = [subject.condition(operation, session.user, parameters) for operation in offered]
    sums = ", ".join(f"COALESCE(SUM({condition}), 0)" for condition, _values in conditions)
    values = [value for _condition, more in conditions for value in more]
    row = connection.execute(
        f"SELECT {sums} FROM {subject.table} WHERE id IN (SELECT value FROM json_each(?))",
        (*values, json.dumps(list(ids))),
    ).fetchone()
    return dict(zip(offered, row, strict=True))


def _reasons(found: Sequence[Refused]) -> tuple[tuple[str, int, Refused], ...]:
    first = {refused.code: refused for refused in reversed(found)}
    counted = Counter(refused.code for refused in found)
    return tuple((code, count, first[code]) for code, count in counted.most_common())
