"""Business parameters and the lists a business keeps: read by everyone, changed by those who may."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple

from desktop.controllers.changes import Changes
from desktop.controllers.people import refuse_inactive
from desktop.controllers.rights import CHOICE_RIGHTS, ORGANISATION_RIGHTS, Grant, granted
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.words import Choice, Kind, Operation, Rounding, Uniqueness


@dataclass(frozen=True)
class Parameters:
    """The business parameters of SPEC section 4 that this version reads, with their defaults.

    Arguments:
        rounding: how the amount of a sales document is rounded.
        auto_recycle_days: without a follow-up for so long an opportunity goes back to the pool; 0 is never.
        reclaim_days: for so long its last owner cannot claim it again; 0 is at once.
        intention_days: for so long a new intention is usually valid.
        document_terms: printed on every sales document, in lines.
    """

    customer_uniqueness: Uniqueness = Uniqueness.PHONE
    delete_closed: bool = False
    default_region: str = "CN"
    currency: str = "CNY"
    rounding: Rounding = Rounding.CENT
    intention_days: int = 15
    document_terms: str = ""
    business_name: str = ""
    opportunity_number: str = "SJ{yy}{mm}-{n:05d}"
    lead_number: str = "XS{yy}{mm}-{n:05d}"
    customer_number: str = "KH-{n:05d}"
    intention_number: str = "YX{yy}{mm}-{n:04d}"
    contract_number: str = "HT{yy}{mm}-{n:04d}"
    import_number: str = "DR{yy}{mm}-{n:04d}"
    auto_recycle_days: int = 0
    reclaim_days: int = 0


def load_parameters(connection: Any) -> Parameters:
    """The parameters in force, read through a DB-API connection."""
    known = {field.name for field in fields(Parameters)}
    stored = {
        key: json.loads(value)
        for key, value in connection.execute("SELECT key, value FROM parameter").fetchall()
        if key in known
    }
    if "customer_uniqueness" in stored:
        stored["customer_uniqueness"] = Uniqueness(stored["customer_uniqueness"])
    if "rounding" in stored:
        stored["rounding"] = Rounding(stored["rounding"])
    return replace(Parameters(), **stored)


def save_parameter(session: Session, key: str, value: Any) -> Changes:
    """Changes one business parameter, leaving an audit line.

    Raises:
        Refused: the user is no administrator, or the parameter cannot have this value.
    """
    from desktop.controllers.audit import Line, write_lines
    from desktop.controllers.customers import rebuild_keys
    from desktop.controllers.parameter_checks import check_parameter
    from desktop.models.business import Parameter

    if granted(session.user, Operation.MANAGE, ORGANISATION_RIGHTS) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.MANAGE)
    check_parameter(key, value)
    with session.write():
        refuse_inactive(session)
        old = getattr(load_parameters(session.database.connection()), key)
        Parameter.replace(key=key, value=json.dumps(value)).execute()
        if key == "customer_uniqueness":
            rebuild_keys(session)
        write_lines(session, Kind.PARAMETER, Operation.EDIT, [Line(0, key, {key: (old, value)})])
    return Changes(frozenset({Kind.PARAMETER}), None)


class ChoiceItem(NamedTuple):
    """One entry of a list the business keeps; `id` of None is a new one."""

    id: int | None
    list: Choice
    name: str
    position: int
    needs_text: bool = False
    active: bool = True


def save_choice(session: Session, item: ChoiceItem) -> int:
    """Adds or changes a source, stage or close reason; gives its id.

    Raises:
        Refused: the user may not edit lists, the name is empty, or the entry is not there.
    """
    from desktop.controllers.audit import Line, write_lines
    from desktop.models.business import Choice as ChoiceTable

    if granted(session.user, Operation.MANAGE, CHOICE_RIGHTS) is Grant.NONE:
        raise Refused("no_right", role=session.user.role, operation=Operation.MANAGE)
    if not item.name.strip():
        raise Refused("name_required", field="name")
    row = {
        "list": item.list.value,
        "name": item.name.strip(),
        "position": item.position,
        "needs_text": item.needs_text,
        "active": item.active,
    }
    with session.write():
        refuse_inactive(session)
        if item.id is None:
            identifier, changes = ChoiceTable.insert(row).execute(), {"name": ("", row["name"])}
        else:
            identifier, before = item.id, ChoiceTable.get_or_none(ChoiceTable.id == item.id)
            if before is None:
                raise Refused("not_found")
            changes = {key: (getattr(before, key), new) for key, new in row.items()}
            changes = {key: pair for key, pair in changes.items() if pair[0] != pair[1]}
            ChoiceTable.update(row).where(ChoiceTable.id == identifier).execute()
        write_lines(session, Kind.PARAMETER, Operation.EDIT, [Line(identifier, item.list, changes)])
    return identifier
