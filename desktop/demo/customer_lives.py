"""The demo's customers besides those who came of an opportunity: entered by hand, entered twice, disabled."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from desktop.clock import clock
from desktop.controllers import customer_listing
from desktop.controllers.customer_listing import Row
from desktop.controllers.customer_records import CUSTOMERS, create, load
from desktop.controllers.list_query import ListQuery, SortKey
from desktop.demo.lives import Lives
from desktop.words import Operation

BY_HAND = 9
DISABLED = 3
# What is typed of a customer who was registered before, by what gives it away.
AGAIN: tuple[tuple[str, ...], ...] = (
    ("name", "wechat"),
    ("name", "province", "city", "district", "address"),
    ("name", "level"),
)
_TYPED = ("name", "phone", "wechat", "company", "province", "city", "district", "address", "remark")


class CustomerLives(Lives):
    """Lets the staff keep customers."""

    subject = CUSTOMERS

    def live(self, count: int) -> None:
        """Enters so many customers by hand, then some of the known ones a second time, and disables a few."""
        for at in range(count):
            self._register(count - at, {key: value for key, value in self._draft().items() if key in _TYPED})
        known = [row for row in self._known() if row.wechat]
        for at, keys in enumerate(AGAIN):
            self._register_again(at, known[at], keys)
        for at, row in enumerate(known[-DISABLED:]):
            self._do(
                self._calendar.now - timedelta(days=at, hours=1), self._manager, Operation.DISABLE, row.id
            )

    def _known(self) -> list[Row]:
        session = self._session(self._manager)
        query = ListQuery(sort=SortKey.NUMBER, descending=False)
        return customer_listing.first_page(session.database.connection(), session.user, query, 50)

    def _register(self, age: int, draft: dict[str, Any]) -> None:
        seller = self._chance.choice(self._sellers)
        clock.set(self._calendar.now - timedelta(days=age, minutes=self._chance.randint(0, 200)))
        level = self._chance.choice(("A", "B", "C", ""))
        draft = {"level": level, "owner": seller.id, "store": self._chance.choice(seller.stores)} | draft
        create(self._session(self._manager), draft, self._uuid())

    def _register_again(self, age: int, row: Row, keys: tuple[str, ...]) -> None:
        """A customer entered once more: with another phone, or with one wrong digit in it."""
        values = load(self._session(self._manager), row.id).values
        phone = self._phone()
        if "level" in keys:
            phone = values["phone"][:-1] + str((int(values["phone"][-1]) + 1) % 10)
        self._register(age, {key: values[key] for key in keys if values[key]} | {"phone": phone})
