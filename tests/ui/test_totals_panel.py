"""What a document comes to, beside its lines: figures, the discount on the whole, deposit and balance, the count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.controllers.amounts import NO_DISCOUNT, Discount, Line
from desktop.ui.documents.totals_panel import TotalsPanel
from desktop.words import Kind, Rounding
from tests.app import App
from tests.ui.line_help import TAKEN

SPACE = "\N{NO-BREAK SPACE}"


def _panel(app: App, qtbot: QtBot, kind: Kind = Kind.CONTRACT) -> TotalsPanel:
    panel = TotalsPanel(kind, "CNY")
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def _type(panel: TotalsPanel, text: str) -> None:
    panel.field.setFocus()
    panel.field.selectAll()
    QTest.keyClicks(panel.field, text)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)


def test_a_contract_tells_deposit_and_balance(make_app: Callable[..., App], qtbot: QtBot) -> None:
    panel = _panel(make_app(), qtbot)
    found = panel.show_lines(TAKEN, Rounding.HUNDRED_DOWN, 1_000_000)
    shown = [one.text() for one in (panel.gross, panel.taken, panel.rounding, panel.total)]
    assert shown == ["23,460.00", "−3,385.00", "−75.00", f"¥{SPACE}20,000.00"]
    assert (panel.deposit.text(), panel.balance.text()) == ("Deposit 10,000.00", "Balance 10,000.00")
    assert (found.total, panel.totals, panel.count_text()) == (2_000_000, found, "3 lines · 3 pieces")
    panel.show_lines([Line("A", 2500, 100)])
    assert panel.count_text() == "1 line · 2.5 pieces"


def test_an_intention_tells_what_is_left(make_app: Callable[..., App], qtbot: QtBot) -> None:
    panel = _panel(make_app(language="zh_CN"), qtbot, Kind.INTENTION)
    panel.show_lines(TAKEN)
    panel.show_left(3)
    assert (panel.deposit.text(), panel.balance.text()) == ("3 行未下推", "")
    assert panel.count_text() == "3 行 · 3 件"


def test_the_discount_on_the_whole_is_typed_as_one_of_a_line(
    make_app: Callable[..., App], qtbot: QtBot
) -> None:
    panel = _panel(make_app(language="zh_CN"), qtbot)
    panel.show_lines([Line("A", price=100_000)])
    told: list[Discount] = []
    panel.edited.connect(lambda: told.append(panel.discount))
    _type(panel, "9.5")
    assert (panel.discount, panel.field.text(), panel.total.text()) == (
        Discount(rate=500),
        f"9.5{SPACE}折",
        f"¥{SPACE}950.00",
    )
    assert told[-1] == Discount(rate=500)
    _type(panel, "-200")
    assert (panel.discount, panel.total.text()) == (Discount(amount=20_000), f"¥{SPACE}800.00")
    _type(panel, "0")
    assert (panel.discount, panel.field.text()) == (NO_DISCOUNT, "")


def test_a_discount_that_cannot_be_taken_stays_and_says_why(
    make_app: Callable[..., App], qtbot: QtBot
) -> None:
    panel = _panel(make_app(), qtbot)
    panel.show_lines([Line("A", price=100_000)])
    _type(panel, "much")
    assert (panel.field.text(), panel.problem) == ("much", "“much” is not a discount: write 15% or -200")
    panel.show_lines([Line("A", price=200_000)])
    assert panel.problem
    _type(panel, "-2000.01")
    assert panel.problem == "The discount is larger than the document"
    panel.show_lines([Line("A", price=300_000)])
    assert (panel.problem, panel.total.text()) == ("", f"¥{SPACE}999.99")


def test_a_document_that_is_locked_shows_its_discount_alone(
    make_app: Callable[..., App], qtbot: QtBot
) -> None:
    panel = _panel(make_app(), qtbot)
    panel.set_read_only(True)
    assert panel.field.isHidden()
    panel.set_discount(Discount(rate=500))
    panel.set_read_only(True)
    assert (panel.field.isVisible(), panel.field.isReadOnly()) == (True, True)
