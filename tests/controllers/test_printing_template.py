"""The printed page as HTML: the shipped template, a store's own, and one with a fault in it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.controllers.amounts import Line
from desktop.controllers.printing import Printed
from desktop.controllers.printing_template import LINES_AT_ONCE, Look, Sheets, write_sheets
from desktop.errors import Refused
from desktop.paths import resource
from desktop.translation import translate
from tests.printed_documents import contract, intention


def written(printed: Printed, folder: Path | None = None, *, prices: bool = True) -> Sheets:
    return write_sheets(printed, Look(prices=prices), translate, folder)


def text(sheets: Sheets) -> str:
    """All that a reader sees, apart from the tags."""
    html = " ".join((sheets.running.html(1, 2), sheets.above, sheets.header, *sheets.lines, sheets.below))
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html).replace("&nbsp;", " "))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The template in a store's own folder; gives its path."""
    folder = tmp_path / "print"
    folder.mkdir()
    return folder / "document.html"


def test_the_page_tells_everything() -> None:
    said = text(written(contract()))
    for one in (
        "Sales contract",
        "HT2611-0018",
        "2026-11-24",
        "2026-12-20",
        "王先生",
        "138 0013 8000",
        "李敏",
    ):
        assert one in said
    for one in ("SF-2086", "浅咖 / 左贵妃", "16,800.00", "15 %", "14,280.00", "扶手改窄 5 cm"):
        assert one in said
    for one in ("50,140.00", "−7,659.00", "−81.00", "¥ 42,400.00", "10,000.00", "32,400.00", "Page 1 of 2"):
        assert one in said
    assert "Seller (signature and seal)" in said
    assert "4. 送货上楼须有电梯" in said


def test_an_intention_has_its_own_date_and_no_deposit() -> None:
    said = text(written(intention()))
    assert "Valid until 2026-12-24" in said
    assert "Sales intention" in said
    assert not [word for word in ("Deposit", "Balance", "Delivery date") if word in said]


def test_without_prices_no_price_is_told() -> None:
    html = text(written(contract(), prices=False))
    assert not re.search(r"\d\.\d\d\b", html)
    for word in ("Unit price", "Discount", "Amount", "Total", "Gross", "Deposit", "Balance", "15 %"):
        assert word not in html
    assert "Quantity" in html
    assert "Lines: 8, quantity: 14" in html


def test_what_is_empty_prints_nothing() -> None:
    bare = replace(
        contract(lines=(Line("Sofa", quantity=0),), deposit=0),
        number="", phone="", address="", owner="", store="", store_address="", delivery=None, remark="", terms="",
    )  # fmt: skip
    said = text(written(bare))
    for word in (
        "None",
        "Remark",
        "Terms",
        "Code",
        "Unit ",
        "Deposit",
        "Balance",
        "Discount",
        "Rounding",
        "Gross",
    ):
        assert word not in said.replace("Unit price", "")


def test_what_somebody_typed_is_no_html() -> None:
    said = written(contract(customer="<b>&</b>", remark="<img src='/etc/passwd'>"))
    assert "&lt;b&gt;&amp;&lt;/b&gt;" in said.above
    assert "<img" not in said.below


def test_lines_come_some_at_a_time_and_all_of_them() -> None:
    sheets = written(contract(2 * LINES_AT_ONCE + 1))
    assert [one.count('class="line rule"') for one in sheets.lines] == [LINES_AT_ONCE, LINES_AT_ONCE, 1]


def test_a_stores_own_template_is_used_instead(own: Path) -> None:
    own.write_text("\ufeff{{ part }}|{{ customer }}|{% include 'style.css' %}", encoding="utf-8")
    assert written(contract(), own.parent.parent).above.startswith("above|王先生|body {")
    own.with_name("style.css").write_text("p {}", encoding="utf-8")
    assert written(contract(), own.parent.parent).above == "above|王先生|p {}"
    own.unlink()
    assert written(contract(), own.parent.parent).style.strip() == "p {}"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("\n{% if part %}", 2),
        ("\n\n{{ custommer }}", 3),
        ("{{ say.nothing }}", 1),
        ("{{ customer + 1 }}", 1),
        ("{{ 1 / 0 }}", 1),
        ("{{ ''.__class__.__mro__ }}", 1),
        ("{% include 'missing.html' %}", 1),
        ("{% for at in range(10 ** 9) %}{% endfor %}", 1),
    ],
)
def test_a_broken_template_is_refused_in_one_sentence_that_names_it(
    own: Path, content: str, line: int
) -> None:
    own.write_text(content, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        written(contract(), own.parent.parent)
    said = refused.value.sentence()
    assert str(own) in said
    assert f"line {line} " in said
    assert "\n" not in said


def test_a_template_in_another_encoding_is_refused(own: Path) -> None:
    own.write_bytes("合同".encode("gb18030"))
    with pytest.raises(Refused) as refused:
        written(contract(), own.parent.parent)
    assert str(own) in refused.value.sentence()


def test_the_shipped_template_is_there() -> None:
    assert resource("print", "document.html").is_file()
