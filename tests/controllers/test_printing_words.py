"""How a printed document says its figures, dates, discounts and states."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.controllers.amounts import Discount
from desktop.controllers.printing_files import file_name, write_whole
from desktop.controllers.printing_words import Wording, taken_off
from desktop.errors import EnvironmentFault
from desktop.translation import translate
from desktop.ui import languages
from desktop.words import Document
from tests.printed_documents import contract, intention

ENGLISH = Wording("en", translate)
CHINESE = Wording("zh_CN", languages.speaker("zh_CN"))
TAIWANESE = Wording("zh_TW", languages.speaker("zh_TW"))


def test_what_is_taken_off_or_added_says_which() -> None:
    assert [taken_off(one) for one in (765900, 0, -3)] == ["−7,659.00", "", "+0.03"]


@pytest.mark.parametrize(
    ("discount", "english", "chinese"),
    [
        (Discount(), "", ""),
        (Discount(rate=1500), "15\u00a0%", "8.5\u00a0折"),
        (Discount(rate=1000), "10\u00a0%", "9\u00a0折"),
        (Discount(rate=1250), "12.5\u00a0%", "8.75\u00a0折"),
        (Discount(rate=10_000), "free", "免费"),
        (Discount(amount=20_000), "−200.00", "−200.00"),
    ],
)
def test_a_discount_is_said_as_the_trade_says_it(discount: Discount, english: str, chinese: str) -> None:
    assert (ENGLISH.discount(discount), CHINESE.discount(discount)) == (english, chinese)


def test_a_date_is_written_as_the_language_does() -> None:
    on = date(2026, 3, 9)
    assert [one.day(on) for one in (ENGLISH, CHINESE)] == ["2026-03-09", "2026 年 3 月 9 日"]
    assert ENGLISH.day(None) == ""


def test_what_is_not_final_says_so() -> None:
    assert CHINESE.state(contract()) == ""
    assert CHINESE.state(contract(voided=True)) == "已作废"
    assert CHINESE.state(contract(number="")) == "草稿"
    said = [CHINESE.state(contract(document=one)) for one in Document]
    assert said == ["未审核", "审核中", "", "重新审核中"]
    assert ENGLISH.state(intention()) == "Not approved yet"


def test_an_amount_in_words_belongs_to_chinese_and_to_currencies_of_yuan() -> None:
    assert CHINESE.in_words(4240000, "CNY") == "人民币肆万贰仟肆佰元整"
    assert TAIWANESE.in_words(4240000, "TWD") == "新臺幣肆萬貳仟肆佰元整"
    assert (ENGLISH.in_words(4240000, "CNY"), CHINESE.in_words(4240000, "JPY")) == ("", "")


@pytest.mark.parametrize(
    ("number", "customer", "name"),
    [
        ("HT2611-0018", "王先生", "HT2611-0018 王先生.pdf"),
        ("HT2611-0018", 'A/B: "C"\\<D>|*?\n\u202eE', "HT2611-0018 AB CD E.pdf"),
        ("", "", "contract.pdf"),
        ("", "../..", "contract.pdf"),
        ("HT1", "长" * 200, f"HT1 {'长' * 76}.pdf"),
    ],
)
def test_a_file_may_be_called_so_everywhere(number: str, customer: str, name: str) -> None:
    assert file_name(contract(number=number, customer=customer), "pdf") == name


def test_a_file_is_written_whole_or_not_at_all(tmp_path) -> None:
    path = tmp_path / "a.pdf"
    write_whole(path, lambda unfinished: unfinished.write_bytes(b"first"))

    def fails(unfinished) -> None:
        unfinished.write_bytes(b"half")
        raise OSError

    with pytest.raises(EnvironmentFault) as fault:
        write_whole(path, fails)
    assert "a.pdf" in fault.value.sentence()
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.pdf", b"first")]
