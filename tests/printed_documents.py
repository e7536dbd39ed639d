"""Sales documents for tests and pictures of what is printed."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.controllers.amounts import NO_DISCOUNT, Discount, Line, totals
from desktop.controllers.printing import Printed
from desktop.words import Document, Kind, Rounding

# name, specification, code, quantity, price, rate, remark
PRODUCTS = (
    ("科技布沙发 2.8 m", "浅咖 / 左贵妃", "SF-2086", 1, 16800, 1500, "扶手改窄 5 cm"),
    ("岩板茶几 1.3 m", "鱼肚白", "CJ-1132", 1, 3980, 1500, ""),
    ("羊毛地毯 2 × 3 m", "米灰", "DT-0410", 1, 2680, 1000, ""),
    ("岩板餐桌 1.6 m", "鱼肚白 / 黑漆", "CZ-3301", 1, 5980, 1500, ""),
    ("头层皮餐椅", "焦糖", "CY-3318", 6, 890, 1500, ""),
    ("胡桃木床 1.8 m", "胡桃 / 软靠", "CH-5203", 1, 7600, 2200, "12 月 20 日后送"),
    ("乳胶床垫 1.8 m", "中软", "CD-6120", 1, 5200, 1000, "与床同送"),
    ("胡桃木床头柜", "胡桃", "CG-5207", 2, 1280, 1500, ""),
)
TERMS = """1. 定金支付后合同生效，余款在送货前付清。
2. 定制产品下单后不可更改尺寸与颜色；因工厂原因延期的，每日按未交付金额的万分之五补偿。
3. 自送货之日起，框架质保五年，面料与五金质保一年；人为损坏不在质保之内。
4. 送货上楼须有电梯，无电梯的每层另收搬运费。"""


def lines(count: int = 8) -> tuple[Line, ...]:
    """So many lines, in the order of a shop window; each name says which line it is."""
    found = []
    for at in range(count):
        name, specification, code, quantity, price, rate, remark = PRODUCTS[at % len(PRODUCTS)]
        named = name if count <= len(PRODUCTS) else f"{name} 第{at + 1}件"
        found.append(
            Line(named, quantity * 1000, price * 100, Discount(rate), code, specification, "件", remark)
        )
    return tuple(found)


def contract(count: int = 8, **more: Any) -> Printed:
    """The contract of the design's pictures, or one with more lines.

    Arguments:
        more: fields that are otherwise.
    """
    listed = more.pop("lines", lines(count))
    discount = more.get("discount", NO_DISCOUNT)
    fields: dict[str, Any] = {
        "kind": Kind.CONTRACT,
        "number": "HT2611-0018",
        "date": date(2026, 11, 24),
        "document": Document.APPROVED,
        "voided": False,
        "business": "尚居家居",
        "store": "徐汇店",
        "store_address": "上海市徐汇区漕溪北路 88 号 2 层 · 021-6468 0000",
        "logo": b"",
        "customer": "王先生",
        "phone": "138 0013 8000",
        "address": "上海市杨浦区尚景园 12 号 1802（有电梯）",
        "owner": "李敏",
        "lines": listed,
        "totals": totals(listed, discount, Rounding.HUNDRED_DOWN),
        "discount": discount,
        "currency": "CNY",
        "delivery": date(2026, 12, 20),
        "deposit": 1_000_000,
        "remark": "沙发扶手改窄 5 cm；床与床垫待 12 月 20 日交房后一起送。",
        "terms": TERMS,
    }
    return Printed(**(fields | more))


def intention(count: int = 8, **more: Any) -> Printed:
    """The sales intention before it."""
    fields: dict[str, Any] = {
        "kind": Kind.INTENTION,
        "number": "YX2611-0045",
        "document": Document.CREATED,
        "valid_until": date(2026, 12, 24),
        "delivery": None,
        "deposit": 0,
    }
    return contract(count, **(fields | more))


def logo() -> bytes:
    """A store's logo, as PNG."""
    image = QImage(480, 128, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#7A4B20"))
    painter.drawRoundedRect(0, 0, 128, 128, 26, 26)
    painter.setBrush(QColor("#D9B48A"))
    painter.drawRoundedRect(22, 62, 84, 36, 10, 10)
    painter.drawRoundedRect(32, 34, 64, 40, 10, 10)
    painter.end()
    image = image.copy(0, 0, 128, 128)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
