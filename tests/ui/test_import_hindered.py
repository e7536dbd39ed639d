"""Rows that cannot update the record they are about: they say why, are offered no update, and are not counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.controllers.operate import operate
from desktop.models.opportunities import FollowUp, Opportunity
from desktop.ui.imports.page import ImportPage
from desktop.ui.imports.rows import MARK, RESULT
from desktop.words import Operation
from tests.app import App
from tests.ui.check_help import (
    Make,
    by_name,
    decide_kind,
    import_all,
    menu_of,
    note,
    offers,
    opener,
    rows,
    texts,
    ticks,
)
from tests.ui.clicking import click, open_menu
from tests.ui.import_help import GOOD, import_page, sheet, to_check

ENTERED = {"name": "陈静怡", "phone": "13816502217", "budget": "20000"}
SAME = ["陈静怡", "138 1650 2217", "20000", "", "", ""]
RICHER = ["陈静怡", "138 1650 2217", "20000", "", "Wang Lei", ""]


@pytest.fixture
def checked(make_app: Make, tmp_path: Path) -> Callable[..., tuple[App, ImportPage]]:
    """The check of a file of these rows; `entered` are opportunities that are there."""
    return opener(make_app, tmp_path)


def of_kind(app: App, page: ImportPage) -> list[tuple[str, str, bool]]:
    """What is offered for all duplicates."""
    click(page.check.head.duplicates)
    return [one for one in offers(open_menu(app)) if one[0] == "Update the existing record"]


def remarks(page: ImportPage) -> list[str]:
    """What is said of the rows."""
    return texts(page, rows(page).remarks)


def test_a_row_that_would_change_nothing_says_so(checked: Any) -> None:
    app, page = checked(SAME, GOOD[1], entered=(ENTERED,))
    assert offers(menu_of(page, 0)) == [
        ("Skip", "", True),
        ("Import anyway", "", True),
        ("Update the existing record", "Nothing would change", False),
    ]
    assert of_kind(app, page) == [("Update the existing record", "Nothing would change", False)]


def test_new_follow_ups_reach_a_record_of_which_the_first_row_says_nothing_new(
    make_app: Make, tmp_path: Path
) -> None:
    app = make_app("wujing")
    page = import_page(app)
    header = ["Name", "Phone", "Follow-up", "Follow-up time"]
    first = ["陈静怡", "13816502217", "one", "2024-03-01 09:00"]
    to_check(app, page, sheet(tmp_path / "a.csv", first, header=header))
    import_all(app, page)
    to_check(app, page, sheet(tmp_path / "b.csv", first, [*first[:2], "two", first[3]], header=header))
    assert of_kind(app, page) == [("Update the existing record", "", True)]
    decide_kind(app, page, "Update the existing record")
    import_all(app, page)
    app.session()
    assert [one.text for one in FollowUp.select().order_by(FollowUp.id)] == ["one", "two"]
    assert Opportunity.select().count() == 1


def test_an_owner_that_an_update_does_not_write_is_a_warning_where_nothing_else_changes(
    make_app: Make, tmp_path: Path
) -> None:
    app = make_app("wujing", [ENTERED, {"name": "白雪", "phone": "18621905530"}])
    numbers = [by_name(app, one).number for one in ("陈静怡", "白雪")]
    page = import_page(app)
    path = sheet(
        tmp_path / "a.csv",
        [numbers[0], "陈静怡", "13816502217", "Wang Lei"],
        [numbers[1], "白雪", "18621905530", ""],
        header=["Number", "Name", "Phone", "Owner"],
    )
    to_check(app, page, path)
    assert texts(page, RESULT) == ["Warning", "Unchanged"]
    assert note(page) == "Imports 0 rows, leaves 2 unchanged"
    assert page.check.sight is not None
    assert page.check.sight.takeable("warning") == 0
    click(page.check.head.unsettled)
    assert texts(page, RESULT) == ["Warning"]
    assert "Owner and store are changed by Assign" in remarks(page)[0]


def test_what_only_differs_where_the_record_has_a_value_can_still_be_chosen_for_all(checked: Any) -> None:
    app, page = checked([*SAME[:2], "28000", "", "", ""], entered=(ENTERED,))
    why = "An update as chosen would write none of its values"
    assert offers(menu_of(page, 0))[-1] == ("Update the existing record", why, False)
    assert of_kind(app, page) == [("Update the existing record", "", True)]
    decide_kind(app, page, "Update the existing record")
    assert why in remarks(page)[0]
    assert page.foot.forward.toolTip() == "No row would be imported."


def in_review(make_app: Make, tmp_path: Path, *more: list[str]) -> tuple[App, ImportPage]:
    """The check of a sheet whose first row has the phone of an opportunity that is in review."""
    app = make_app("wujing")
    record = app.add(ENTERED, login="limin")
    assert operate(app.session("zhoumin"), Operation.SUBMIT, [record]).done
    page = import_page(app)
    header = ["Name", "Phone", "Budget", "WeChat"]
    to_check(
        app, page, sheet(tmp_path / "a.csv", ["陈静怡", "13816502217", "", "chen"], *more, header=header)
    )
    return app, page


def test_a_record_that_may_not_be_edited_is_not_counted_and_its_row_says_why(
    make_app: Make, tmp_path: Path
) -> None:
    app, page = in_review(make_app, tmp_path, ["白雪", "18621905530", "7600", "bai"])
    number = by_name(app, "陈静怡").number
    why = f"Cannot be updated: {number} is in review: withdraw or reject it first."
    assert offers(menu_of(page, 0))[-1] == ("Update the existing record", why, False)
    assert why not in remarks(page)[0]
    barred = ("Update the existing record", "None of these records may be edited", False)
    assert of_kind(app, page) == [barred]
    page.back()
    page.back()
    update = page.file.choices.purpose.cards.buttons()[1]
    page.file.choices.ensureWidgetVisible(update)
    click(update)
    for _step in ("columns", "check"):
        click(page.foot.forward)
        app.idle()
    assert why in remarks(page)[0]
    phone = rows(page).index(0, rows(page).section_of("phone"))
    assert phone.data(MARK) == "warning"
    assert why in phone.data(Qt.ItemDataRole.ToolTipRole)
    assert ticks(page) == [False, False]
    assert page.foot.forward.toolTip() == "No row would be imported."


def test_of_many_only_those_that_may_be_edited_are_counted_and_written(
    make_app: Make, tmp_path: Path
) -> None:
    app = make_app("wujing")
    held = app.add(ENTERED, login="limin")
    app.add({"name": "白雪", "phone": "18621905530"}, login="limin")
    assert operate(app.session("zhoumin"), Operation.SUBMIT, [held]).done
    page = import_page(app)
    both = [["陈静怡", "13816502217", "chen"], ["白雪", "18621905530", "bai"]]
    to_check(app, page, sheet(tmp_path / "a.csv", *both, header=["Name", "Phone", "WeChat"]))
    decide_kind(app, page, "Update the existing record")
    assert ticks(page) == [False, True]
    assert page.foot.forward.text() == "Import 1 row"
    assert note(page) == "Updates 1 record, skips 1 duplicate"
    import_all(app, page)
    app.session()
    assert {one.name: one.wechat for one in Opportunity.select()} == {"陈静怡": "", "白雪": "bai"}
