"""Rows copied in a spreadsheet program: with or without their captions, with quoted cells, in three languages."""

from __future__ import annotations

import pytest

from desktop.spreadsheets.pasted_lines import has_rows, parse_rows


@pytest.mark.parametrize(
    "header",
    [
        "编码\t产品\t数量\t单价\t折扣\t备注",
        "產品編碼\t品名\t數量\t單價\t折扣\t備註",
        "Code\tProduct\tQty\tUnit price\tDiscount\tRemarks",
    ],
)
def test_columns_go_by_their_captions(header: str) -> None:
    pasted = parse_rows(f"{header}\r\nSF-1\tSofa\t2\t¥1,200.00\t8.5折\tsoon\r\n")
    assert (pasted.headed, pasted.codes) == (True, ("SF-1",))
    [row] = pasted.rows
    assert row == {
        "code": "SF-1",
        "name": "Sofa",
        "quantity": "2",
        "price": "¥1,200.00",
        "discount": "8.5折",
        "remark": "soon",
    }


def test_columns_that_are_not_ours_are_left_out() -> None:
    pasted = parse_rows("序号\t名称\t颜色\t数量\n1\t沙发\t灰\t2\n")
    assert pasted.rows == ({"name": "沙发", "quantity": "2"},)


def test_without_captions_the_cells_follow_the_grid() -> None:
    assert parse_rows("2\t300\t9折", "quantity").rows == (
        {"quantity": "2", "price": "300", "discount": "9折"},
    )
    long = "SF-1\tSofa\tgrey\tpcs\t2\t300\t\t600\tsoon"
    assert list(parse_rows(long).rows[0]) == [
        "code", "name", "specification", "unit", "quantity", "price", "amount", "remark",
    ]  # fmt: skip


def test_a_short_list_is_codes_and_how_many() -> None:
    assert parse_rows("SF-1\t2\nCJ-1\t1.5\t300").rows == (
        {"code": "SF-1", "quantity": "2"},
        {"code": "CJ-1", "quantity": "1.5", "price": "300"},
    )
    assert parse_rows("SF-1\tSofa\nCJ-1\t2").rows[0] == {"code": "SF-1", "name": "Sofa"}


def test_quoted_cells_keep_their_lines_together() -> None:
    pasted = parse_rows('名称\t备注\n"沙发 ""大"""\t"第一行\n第二行\t完"\n5" 管\t\n')
    assert pasted.rows == ({"name": '沙发 "大"', "remark": "第一行 第二行 完"}, {"name": '5" 管'})


def test_blank_rows_count_only_over_others() -> None:
    assert parse_rows("1\n\n3\n\n", "quantity").rows == ({"quantity": "1"}, {}, {"quantity": "3"})
    assert parse_rows("沙发\n\n床\n").rows == ({"code": "沙发"}, {"code": "床"})
    assert parse_rows("\n\n").rows == ()


def test_one_cell_is_no_rows() -> None:
    assert not has_rows("one cell\r\n")
    assert has_rows("a\tb")
    assert has_rows("a\nb\n")
