"""What the printed page of a sales document tells is read at once, for who may see it."""

from __future__ import annotations

import pytest

from desktop.controllers import opportunities
from desktop.controllers.parameters import save_parameter
from desktop.controllers.printed_documents import read_printed
from desktop.errors import Refused
from desktop.words import Document, Kind, Role
from tests.controllers.people_places import Business
from tests.sales import make_document


@pytest.mark.parametrize("kind", [Kind.INTENTION, Kind.CONTRACT])
def test_everything_that_is_printed_is_read(staffed: Business, kind: Kind) -> None:
    seller = staffed.session(Role.SALESPERSON)
    save_parameter(staffed.session(), "document_terms", "Paid before delivery.")
    save_parameter(staffed.session(), "business_name", "Shangju")
    draft = {
        "name": "王先生",
        "phone": "138 0013 8000",
        "owner": seller.user.id,
        "store": seller.user.stores[0],
    }
    record = opportunities.create(seller, draft, "o").done[0].id
    typed = {"deposit": "1000"} if kind is Kind.CONTRACT else {}
    made = make_document(seller, kind, record, remark="call first", **typed)
    page = read_printed(seller, kind, made.id)
    assert (page.number, page.document, page.voided) == (made.number, Document.CREATED, False)
    assert (page.business, page.terms, page.remark) == ("Shangju", "Paid before delivery.", "call first")
    assert (page.customer, page.phone) == ("王先生", "138 0013 8000")
    assert page.owner == seller.user.name
    assert page.store
    assert [one.code for one in page.lines] == ["SF-2086", "CY-3318"]
    assert page.totals.total == 1_428_000 + 453_900
    assert page.deposit == (100_000 if kind is Kind.CONTRACT else 0)
    assert (page.valid_until is None) is (kind is Kind.CONTRACT)


def test_who_does_not_see_it_does_not_print_it(staffed: Business) -> None:
    administrator = staffed.session()
    manager = staffed.session(Role.MANAGER).user
    place = {"owner": manager.id, "store": manager.stores[0]}
    draft = {"name": "李", "phone": "139 0013 8000"} | place
    record = opportunities.create(administrator, draft, "o").done[0].id
    made = make_document(administrator, Kind.CONTRACT, record)
    with pytest.raises(Refused):
        read_printed(staffed.session(Role.SALESPERSON), Kind.CONTRACT, made.id)
