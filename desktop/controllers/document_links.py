"""What ties sales documents to opportunities, and lines of a contract to those of an intention, as SQL conditions."""

from __future__ import annotations

from typing import NamedTuple

LIVE_CONTRACT = "contract.voided = 0"
"""The condition of a contract that counts, on the table `contract`."""


def _has(table: str, condition: str = "1") -> str:
    return f"EXISTS (SELECT 1 FROM {table} WHERE {table}.opportunity_id = opportunity.id AND {condition})"


HAS_CONTRACT = _has("contract", LIVE_CONTRACT)
"""The condition that an opportunity has a live contract, on the table `opportunity`."""
HAS_DOCUMENT = f"({_has('intention')} OR {_has('contract')})"
"""The condition that it has any document, voided or not."""
HAS_LIVE_DOCUMENT = f"({_has('intention', 'intention.voided = 0')} OR {HAS_CONTRACT})"
"""The condition that it has a document that is not voided."""
WITH_CONTRACT = f"SELECT DISTINCT contract.opportunity_id FROM contract WHERE {LIVE_CONTRACT}"
"""The opportunities with a live contract."""
CONTRACT_SUM = (
    f"(SELECT SUM(contract.total) FROM contract WHERE contract.customer_id = customer.id AND {LIVE_CONTRACT})"
)
"""What the live contracts of a customer come to in minor units, on the table `customer`; NULL where there is none."""


def numbers_of(kind: str) -> str:
    """Id, voided and number of an opportunity's documents of a kind, a line each, as SQL on the table `opportunity`;
    NULL where there is none."""
    # Sorted by `read_numbers`: sorting in SQL would cost every row, few of which have any.
    return (
        f"(SELECT group_concat({kind}.id || ' ' || {kind}.voided || {kind}.number, char(10)) FROM {kind}"
        f" WHERE {kind}.opportunity_id = opportunity.id)"
    )


class Numbered(NamedTuple):
    """A document by its number."""

    number: str
    voided: bool


def read_numbers(stored: str) -> tuple[Numbered, ...]:
    """What `numbers_of` gave, the newest first."""
    found = (one.partition(" ") for one in stored.split("\n"))
    newest = sorted(((int(record), rest) for record, _space, rest in found), reverse=True)
    return tuple(Numbered(rest[1:], rest[0] == "1") for _record, rest in newest)


DOCUMENTS_OF = " UNION ALL ".join(
    f"SELECT '{kind}' AS kind, id, number, document, voided, created_at, opportunity_id FROM {kind}"
    " WHERE opportunity_id IN (SELECT value FROM json_each(?1))"
    for kind in ("intention", "contract")
)
"""The documents of the opportunities in a JSON list of ids."""
ORDERED = (
    "(SELECT COALESCE(SUM(contract_line.quantity), 0) FROM contract_line"
    " JOIN contract ON contract.id = contract_line.contract_id"
    f" WHERE contract_line.source_id = intention_line.id AND {LIVE_CONTRACT})"
)
"""How much of a line of an intention is ordered by live contracts, in thousandths; on the table `intention_line`."""
_LINES = "FROM intention_line WHERE intention_line.intention_id = intention.id"
LINES_LEFT = f"(SELECT COUNT(*) {_LINES} AND intention_line.quantity > {ORDERED})"
"""How many lines of an intention are left to order, on the table `intention`."""
HAS_LEFT = f"EXISTS (SELECT 1 {_LINES} AND intention_line.quantity > {ORDERED})"
"""The condition that any is."""
HAS_ORDERED = (
    f"EXISTS (SELECT 1 FROM contract WHERE contract.intention_id = intention.id AND {LIVE_CONTRACT})"
)
"""The condition that a live contract came of an intention."""
OF_CLOSED = (
    "EXISTS (SELECT 1 FROM opportunity WHERE opportunity.id = intention.opportunity_id"
    " AND opportunity.business = 3)"
)
"""The condition that the opportunity of an intention is closed."""
