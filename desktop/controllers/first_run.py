"""The first start: a store, an administrator, and lists to begin with in the language of who sets it up."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.controllers.audit import Line, write_lines
from desktop.controllers.session import Session, User
from desktop.controllers.staff import StaffDraft, added_line, check_staff, insert_staff
from desktop.controllers.stores import StoreDraft, add_store, check_store
from desktop.errors import Refused
from desktop.translation import mark, translate
from desktop.words import Choice, Kind, Operation, Role

if TYPE_CHECKING:
    from peewee import Database

# The entries a business starts with; True stands for a reason that needs a text.
DEFAULT_CHOICES: dict[Choice, tuple[tuple[str, bool], ...]] = {
    Choice.SOURCE: (
        (mark("DefaultChoices", "Walk-in"), False),
        (mark("DefaultChoices", "Referral by a customer"), False),
        (mark("DefaultChoices", "Referral by a designer"), False),
        (mark("DefaultChoices", "Website"), False),
        (mark("DefaultChoices", "Social media"), False),
        (mark("DefaultChoices", "Phone call"), False),
        (mark("DefaultChoices", "Event"), False),
    ),
    Choice.PROGRESS: (
        (mark("DefaultChoices", "First contact"), False),
        (mark("DefaultChoices", "Appointment"), False),
        (mark("DefaultChoices", "Measuring"), False),
        (mark("DefaultChoices", "Design"), False),
        (mark("DefaultChoices", "Quoted"), False),
    ),
    Choice.REASON: (
        (mark("DefaultChoices", "Bought elsewhere"), False),
        (mark("DefaultChoices", "Price too high"), False),
        (mark("DefaultChoices", "No longer needed"), False),
        (mark("DefaultChoices", "Cannot be reached"), False),
        (mark("DefaultChoices", "Wrong number"), False),
        (mark("DefaultChoices", "Entered twice"), False),
        (mark("DefaultChoices", "Other"), True),
    ),
}


@dataclass(frozen=True)
class FirstRun:
    """What the first start asks.

    Arguments:
        language: of the person who sets it up, as a locale name.
        region: the default region of phone numbers, two letters.
    """

    language: str
    region: str
    store_code: str
    store_name: str
    name: str
    login: str
    password: str

    def store(self) -> StoreDraft:
        """The first store."""
        return StoreDraft(self.store_code, self.store_name).cleaned()

    def administrator(self) -> StaffDraft:
        """The first member of staff."""
        return StaffDraft(self.name, self.login, Role.ADMINISTRATOR, (), self.password).cleaned()


def is_set_up(connection: Any) -> bool:
    """Whether the first start is done, read through a DB-API connection."""
    return connection.execute("SELECT 1 FROM staff LIMIT 1").fetchone() is not None


def first_run(database: Database, answers: FirstRun) -> User:
    """Writes store, administrator, parameters and lists, all or nothing, and gives the administrator.

    Raises:
        Refused: an answer is missing or not usable, or the program is set up already.
    """
    from desktop.controllers.passwords import make_hash
    from desktop.models.business import Parameter

    check_first_run(answers)
    administrator = answers.administrator()
    password_hash = make_hash(administrator.password)
    with database.atomic("IMMEDIATE"):
        connection = database.connection()
        if is_set_up(connection):
            raise Refused("already_set_up")
        staff = insert_staff(database, administrator, password_hash)
        user = User(staff, administrator.name, administrator.login, administrator.role, ())
        session = Session(database, user)
        write_lines(session, Kind.STAFF, Operation.NEW, [added_line(staff, administrator)])
        add_store(session, answers.store())
        Parameter.replace(key="default_region", value=json.dumps(answers.region)).execute(database)
        changed = {"default_region": ("", answers.region)}
        write_lines(session, Kind.PARAMETER, Operation.EDIT, [Line(0, "default_region", changed)])
        _add_default_choices(database)
    return user


def check_first_run(answers: FirstRun) -> None:
    """Refuses answers that are missing or not usable.

    Raises:
        Refused: region, store, name, login or password.
    """
    if not re.fullmatch("[A-Z]{2}", answers.region):
        raise Refused("region_required", field="region")
    check_store(answers.store())
    check_staff(answers.administrator(), new=True)


def _add_default_choices(database: Database) -> None:
    from desktop.models.business import Choice as ChoiceTable

    ChoiceTable.insert_many(
        {
            "list": which.value,
            "name": translate("DefaultChoices", name),
            "position": position,
            "needs_text": needs_text,
        }
        for which, entries in DEFAULT_CHOICES.items()
        for position, (name, needs_text) in enumerate(entries)
    ).execute(database)
