"""The lives of the demo's leads: entered, followed up, pushed down to an opportunity or closed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from desktop.clock import clock
from desktop.controllers.arguments import AssignTo, CloseWith
from desktop.controllers.leads import LEADS, create
from desktop.controllers.session import User
from desktop.demo import texts
from desktop.demo.lives import Lives
from desktop.words import Choice, Operation

LATEST = 45
ENDS = ("new", "pushed down", "closed")
END_WEIGHTS = (46, 42, 12)
# What only an opportunity has.
LATER = ("budget", "progress", "expected_close")


class LeadLives(Lives):
    """Lets the staff work on leads."""

    subject = LEADS

    def live(self, count: int) -> None:
        """Lets so many leads live, the oldest first."""
        ages = sorted((self._chance.randint(0, LATEST) for _ in range(count)), reverse=True)
        for age in ages:
            self._live_lead(age, self._pick(ENDS, END_WEIGHTS))

    def _live_lead(self, age: int, end: str) -> None:
        steps = self._calendar.moments(self._chance, age, self._chance.randint(0, age), 4)
        seller = self._chance.choice(self._sellers)
        owned = self._chance.random() < 0.7
        record = self._enter_lead(steps[0], seller, owned)
        if owned:
            for at, instant in enumerate(steps[1 : 1 + self._chance.randint(0, 2)]):
                self._follow_up(instant, seller, record, last=end == "new" and at == 0)
        author = seller if owned else self._manager
        if end == "pushed down":
            self._do(steps[-1], author, Operation.PUSH_DOWN, record)
        elif end == "closed":
            text = self._chance.choice(texts.CLOSE_TEXTS)
            self._do(steps[-1], author, Operation.CLOSE, record, CloseWith(self._entry(Choice.REASON), text))

    def _enter_lead(self, instant: datetime, seller: User, owned: bool) -> int:
        """The manager enters it in a shop; where somebody takes it up, it is assigned to them."""
        clock.set(instant)
        store = self._chance.choice(seller.stores)
        draft: dict[str, Any] = {key: value for key, value in self._draft().items() if key not in LATER}
        record = create(self._session(self._manager), draft | {"store": store}, self._uuid()).done[0].id
        if owned:
            target = AssignTo(seller.id, store)
            self._do(instant + timedelta(minutes=1), self._manager, Operation.ASSIGN, record, target)
        return record
