"""The forms of sales intentions and contracts, and what they ask: who buys, and of which opportunity."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.clock import clock
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.arguments import OrderLines
from desktop.controllers.changes import Changes
from desktop.controllers.effects import Made
from desktop.controllers.pushing_down import to_order
from desktop.words import Business, Document, Kind, Operation
from tests.sales import act, make_document
from tests.screens.stage import Stage

OFF = Discount(rate=1500)
LINES = (
    Line("科技布沙发 2.8 m", 1000, 1_680_000, OFF, "SF-2086", "浅咖 / 左贵妃", "件", "扶手改窄 5 cm"),
    Line("岩板茶几 1.3 m", 1000, 398_000, OFF, "CJ-1132", "鱼肚白", "件"),
    Line("羊毛地毯 2 × 3 m", 1000, 268_000, Discount(rate=1000), "DT-0410", "米灰", "件"),
    Line("岩板餐桌 1.6 m", 1000, 598_000, OFF, "CZ-3301", "鱼肚白 / 黑脚", "件"),
    Line("头层皮餐椅", 6000, 89_000, OFF, "CY-3318", "焦糖", "件"),
    Line("胡桃木床 1.8 m", 1000, 760_000, OFF, "CH-5203", "胡桃 / 软靠", "件", "12 月 20 日后送"),
    Line("乳胶床垫 1.8 m", 1000, 520_000, Discount(rate=1000), "CD-6120", "中软", "件", "与床同送"),
    Line("胡桃木床头柜", 2000, 128_000, OFF, "CG-5207", "胡桃", "件"),
)
REMARK = "沙发扶手改窄 5 cm；床与床垫待 12 月 20 日交房后一起送。"


def _free(row: Any) -> bool:
    usable = row.document is Document.CREATED and not (row.voided or row.disabled)
    return usable and row.business is Business.ASSIGNED and not row.shared_name


def _make(stage: Stage, kind: Kind, *lines: Line, **typed: Any) -> Made:
    record = stage.record(_free)
    day = clock.today() + timedelta(days=26)
    address = "上海市杨浦区 尚景园 12 号 1802（有电梯）"
    typed = {"delivery": day, "address": address, "remark": REMARK} | typed
    if kind is Kind.CONTRACT:
        typed = {"deposit": "10000"} | typed
    return make_document(stage.session(), kind, record, *(lines or LINES), **typed)


def _open(stage: Stage, kind: Kind, made: Made) -> Any:
    stage.context.announce(Changes(frozenset({kind, Kind.OPPORTUNITY}), None))
    stage.context.open_record(kind, made.id)
    stage.settle(300)
    return stage.page


def _typing(stage: Stage, form: Any) -> None:
    """As in the picture: the discount of a line is being typed."""
    grid = form.body.fields.grid
    grid.go(5, "discount")
    grid.editor.setFocus()
    QTest.keyClicks(grid.editor, "7.8")
    stage.settle(200)


def _intention(stage: Stage) -> QWidget:
    _typing(stage, _open(stage, Kind.INTENTION, _make(stage, Kind.INTENTION)))
    return stage.window


def _contract(stage: Stage) -> QWidget:
    _typing(stage, _open(stage, Kind.CONTRACT, _make(stage, Kind.CONTRACT)))
    return stage.window


def _ordered(stage: Stage) -> QWidget:
    """An intention of which a part is ordered."""
    session, made = stage.session(), _make(stage, Kind.INTENTION)
    left = to_order(session, made.id).left()
    part = {line: min(quantity, 2000) for line, quantity in list(left.items())[:5]}
    act(session, Kind.INTENTION, Operation.PUSH_DOWN, made.id, OrderLines(part))
    _open(stage, Kind.INTENTION, made)
    return stage.window


def _approved(stage: Stage) -> QWidget:
    session, made = stage.session(), _make(stage, Kind.CONTRACT)
    act(session, Kind.CONTRACT, Operation.SUBMIT, made.id)
    act(session, Kind.CONTRACT, Operation.APPROVE, made.id)
    _open(stage, Kind.CONTRACT, made)
    return stage.window


def _voided(stage: Stage) -> QWidget:
    session, made = stage.session(), _make(stage, Kind.CONTRACT)
    act(session, Kind.CONTRACT, Operation.VOID, made.id)
    _open(stage, Kind.CONTRACT, made)
    return stage.window


def _history(stage: Stage) -> QWidget:
    session, made = stage.session(), _make(stage, Kind.CONTRACT)
    act(session, Kind.CONTRACT, Operation.SUBMIT, made.id)
    act(session, Kind.CONTRACT, Operation.WITHDRAW, made.id)
    form = _open(stage, Kind.CONTRACT, made)
    form.toggle_history()
    stage.settle(200)
    return stage.window


def _new(stage: Stage, kind: Kind = Kind.CONTRACT) -> Any:
    stage.context.new_record(kind, {"opportunity": stage.record(_free)})
    stage.settle(300)
    return stage.page


def _contract_new(stage: Stage) -> QWidget:
    form = _new(stage)
    for code in ("SF-2086", "CJ-1132"):
        QTest.keyClicks(form.body.fields.grid.editor, code)
        stage.settle(300)
        QTest.keyClick(form.body.fields.grid.editor, "\r")
        stage.settle(300)
        QTest.keyClick(form.body.fields.grid.editor, "\r")
    stage.settle(200)
    return stage.window


def _faults(stage: Stage) -> QWidget:
    form = _new(stage, Kind.INTENTION)
    form.body.fields.take_draft({"phone": "13800", "valid_until": "soon"})
    form.save()
    stage.settle(200)
    return stage.window


def _choose(stage: Stage) -> QWidget:
    form = _new(stage)
    form.body.fields.editor("phone").set_value(stage_phone(stage))
    form.buyer.choose()
    stage.settle(400)
    return stage.window


def stage_phone(stage: Stage) -> str:
    """The phone of a customer of somebody else's."""
    row = stage.session().database.connection().execute("SELECT phone FROM customer LIMIT 1").fetchone()
    return row[0]


def _new_customer(stage: Stage) -> QWidget:
    form = _new(stage)
    form.buyer._enter("")
    stage.settle(300)
    return stage.window


def _exists(stage: Stage) -> QWidget:
    """A new customer whose phone another one has."""
    form = _new(stage)
    phone = stage_phone(stage)
    form.body.fields.take_draft(
        {"customer": {"id": None, "name": "钱女士", "number": "", "new": {"name": "钱女士", "phone": phone}}}
    )
    QTest.keyClicks(form.body.fields.grid.editor, "SF-2086")
    stage.settle(300)
    QTest.keyClick(form.body.fields.grid.editor, "\r")
    stage.settle(300)
    form.save()
    stage.settle(400)
    return stage.window


def _pick(stage: Stage, kind: Kind) -> QWidget:
    stage.list()
    stage.context.new_record(kind)
    stage.settle(400)
    return stage.window


SCREENS = {
    "intention": _intention,
    "intention-ordered": _ordered,
    "contract": _contract,
    "contract-new": _contract_new,
    "contract-approved": _approved,
    "contract-voided": _voided,
    "contract-history": _history,
    "document-faults": _faults,
    "document-customer-exists": _exists,
    "customer-choose": _choose,
    "customer-new": _new_customer,
    "quote-pick": partial(_pick, kind=Kind.INTENTION),
}
