"""Where the fields of a customer stand."""

from __future__ import annotations

from desktop.ui.records.form_layout import Group, cell

GROUPS: tuple[Group, ...] = (
    Group(
        "",
        (
            (cell("name"), cell("phone"), cell("second_phone"), cell("level")),
            (cell("wechat"), cell("email"), cell("owner"), cell("store")),
            (cell("province", "city", "district", span=2), cell("address", span=2)),
            (cell("company"), cell("remark", span=3)),
        ),
    ),
)
QUICK: tuple[Group, ...] = (
    Group(
        "",
        (
            (cell("name"), cell("phone")),
            (cell("wechat"), cell("company")),
            (cell("level"), cell("address")),
        ),
    ),
)
