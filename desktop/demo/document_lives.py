"""The lives of the demo's sales documents: quoted, ordered, reviewed, pushed down and voided, each in its time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from desktop.clock import clock
from desktop.controllers import listing, product_listing
from desktop.controllers.amounts import NO_DISCOUNT, QUANTITY, Discount, Line, totals
from desktop.controllers.arguments import DocumentDraft, OrderLines, RejectWith
from desktop.controllers.document_prefill import prefilled
from desktop.controllers.document_workflow import OPERATION_OF
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.kind_queries import ProductQuery
from desktop.controllers.list_query import ListQuery
from desktop.controllers.operate import operate
from desktop.controllers.product_listing import Row
from desktop.controllers.pushing_down import to_order
from desktop.controllers.session import User
from desktop.demo import texts
from desktop.demo.lives import Lives
from desktop.words import Business, Kind, Operation, ProductStatus

# What becomes of a document besides being made, and of how many; the contracts come of pushing down, too.
REVIEWED, REJECTED = ("submit", "approve"), ("submit", "reject")
INTENTIONS: tuple[tuple[tuple[str, ...], int], ...] = (
    ((), 13),
    (("submit",), 5),
    (REVIEWED, 8),
    ((*REVIEWED, "push down"), 4),
    (("push down",), 3),
    ((*REVIEWED, "push a part down"), 3),
    (("push a part down",), 1),
    (REJECTED, 2),
    (("void",), 2),
)
CONTRACTS: tuple[tuple[tuple[str, ...], int], ...] = (
    ((), 5),
    (("submit",), 2),
    (REVIEWED, 5),
    (REJECTED, 1),
    (("void",), 1),
)
LONGEST = 60
OLDEST = 34
VALID_DAYS = (7, 10, 15, 15, 30)
# Lines a document has.
LINES, LINE_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9), (16, 22, 18, 13, 10, 7, 6, 4, 4)
RATES = (0, 0, 0, 500, 1000, 1200, 1500)
MADE_TO_MEASURE = ("㎡", "m")


@dataclass
class _Paper:
    """One document and what is still to happen to it, each with its instant; the first is that it is made."""

    kind: Kind
    opportunity: int
    owner: User
    steps: list[tuple[datetime, str]]
    lines: int
    record: int = 0


class DocumentLives(Lives):
    """Lets the staff sell."""

    def sell(self) -> None:
        """Makes every document and does all that happens to them, in the order of time, so that numbers rise."""
        session = self._session(self._manager)
        active = ProductQuery(status=ProductStatus.ACTIVE)
        self._wares: Sequence[Row] = product_listing.first_page(
            session.database.connection(), session.user, active, 100
        )
        events = [
            (instant, at, paper, step)
            for at, paper in enumerate(self._planned())
            for instant, step in paper.steps
        ]
        for instant, _at, paper, step in sorted(events, key=lambda one: one[:2]):
            if paper.record or step == "make":
                self._step(instant, paper, step)

    def _planned(self) -> list[_Paper]:
        """The documents to be made, each of an opportunity with which nothing happened for a while."""
        plans = [(Kind.INTENTION, steps) for steps, count in INTENTIONS for _ in range(count)]
        plans += [(Kind.CONTRACT, steps) for steps, count in CONTRACTS for _ in range(count)]
        self._chance.shuffle(plans)
        staff = {one.id: one for one in (*self._sellers, self._manager)}
        rows = [row for row in self._candidates() if row.owner in staff]
        papers = []
        for (kind, steps), row in zip(plans, rows, strict=False):
            days = (self._calendar.now - row.updated_at).days - 1
            first = min(int(OLDEST * self._chance.random() ** 1.4), days)
            last = max(0, first - self._chance.randint(1, 6))
            instants = self._calendar.moments(self._chance, first, last, len(steps) + 1)
            lines = self._pick(LINES, LINE_WEIGHTS)
            papers.append(
                _Paper(
                    kind,
                    row.id,
                    staff[row.owner or 0],
                    list(zip(instants, ("make", *steps), strict=True)),
                    lines,
                )
            )
        longest = next(one for one in papers if one.kind is Kind.CONTRACT and len(one.steps) == 1)
        longest.lines = LONGEST
        return papers

    def _candidates(self) -> list[listing.Row]:
        session = self._session(self._manager)
        found = [
            row
            for status in (Business.CONVERTED, Business.ASSIGNED)
            for row in listing.first_page(
                session.database.connection(), session.user, ListQuery(status=status), 400
            )
            if not row.disabled and (self._calendar.now - row.updated_at).days > 1
        ]
        self._chance.shuffle(found)
        return found

    def _step(self, instant: datetime, paper: _Paper, step: str) -> None:
        clock.set(instant)
        acts: dict[str, Callable[[_Paper], object]] = {
            "make": self._make,
            "push down": self._push_down,
            "push a part down": self._push_part_down,
            "approve": self._approve,
            "reject": self._reject,
        }
        if step in acts:
            acts[step](paper)
        else:
            self._operate(paper, Operation(step), paper.owner)

    def _operate(self, paper: _Paper, operation: Operation, user: User, arguments: Any = None) -> Any:
        subject = SUBJECTS[paper.kind]
        return operate(self._session(user), operation, [paper.record], arguments, subject=subject)

    def _make(self, paper: _Paper) -> None:
        session = self._session(paper.owner)
        begin = prefilled(session, paper.kind, paper.opportunity)
        lines = tuple(self._line() for _ in range(paper.lines))
        discount = self._whole_discount()
        total = totals(lines, discount, begin.rounding).total
        known = begin.customer.id if begin.customer is not None else None
        outcome = operate(
            session,
            OPERATION_OF[paper.kind],
            [paper.opportunity],
            DocumentDraft(
                dict(begin.values) | self._dates(paper.kind, total),
                lines,
                discount,
                known,
                {} if known else begin.new_customer,
                self._uuid(),
            ),
        )
        # A phone that is somebody else's by now sells nothing.
        if outcome.done and outcome.done[0].made is not None:
            paper.record = outcome.done[0].made.id

    def _dates(self, kind: Kind, total: int) -> dict[str, Any]:
        today = clock.today()
        delivery = today + timedelta(days=self._chance.randint(12, 60))
        if kind is Kind.INTENTION:
            valid = today + timedelta(days=self._chance.choice(VALID_DAYS))
            return {"valid_until": valid, "delivery": delivery if self._chance.random() < 0.5 else None}
        share = self._chance.choice((0, 20, 30, 50))
        return {"delivery": delivery, "deposit": str(total * share // 10_000 // 100 * 100)}

    def _line(self) -> Line:
        ware = self._chance.choice(self._wares)
        if ware.unit in MADE_TO_MEASURE:
            quantity = self._chance.randint(25, 280) * QUANTITY // 10
        else:
            quantity = self._pick((1, 2, 4, 6), (66, 18, 8, 8)) * QUANTITY
        return Line(
            name=ware.name,
            quantity=quantity,
            price=ware.price,
            discount=Discount(rate=self._chance.choice(RATES)),
            code=ware.number,
            specification=ware.specification,
            unit=ware.unit,
            product=ware.id,
        )

    def _whole_discount(self) -> Discount:
        kind = self._pick(("none", "rate", "amount"), (70, 15, 15))
        if kind == "rate":
            return Discount(rate=self._chance.choice((200, 500)))
        return Discount(amount=self._chance.choice((5000, 10_000))) if kind == "amount" else NO_DISCOUNT

    def _push_down(self, paper: _Paper) -> None:
        self._operate(paper, Operation.PUSH_DOWN, paper.owner)

    def _push_part_down(self, paper: _Paper) -> None:
        """The first line alone is ordered, or a part of it where there is no other."""
        lines = to_order(self._session(paper.owner), paper.record).lines
        first = lines[0]
        whole = len(lines) > 1
        quantity = first.left if whole else max(1, first.left // 2)
        self._operate(paper, Operation.PUSH_DOWN, paper.owner, OrderLines({first.line.id or 0: quantity}))

    def _approve(self, paper: _Paper) -> None:
        self._operate(paper, Operation.APPROVE, self._manager)

    def _reject(self, paper: _Paper) -> None:
        reason = RejectWith(self._chance.choice(texts.REJECT_TEXTS))
        self._operate(paper, Operation.REJECT, self._manager, reason)
