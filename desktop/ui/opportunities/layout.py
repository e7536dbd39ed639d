"""Where the fields of an opportunity stand on its form."""

from __future__ import annotations

from desktop.translation import mark
from desktop.ui.records.form_layout import Group, cell

GROUPS: tuple[Group, ...] = (
    Group(
        mark("FormGroups", "Contact"),
        (
            (cell("name"), cell("title"), cell("phone"), cell("second_phone")),
            (cell("wechat"), cell("email"), cell("company", span=2)),
            (cell("province", "city", "district", span=2), cell("address", span=2)),
        ),
    ),
    Group(
        mark("FormGroups", "Need"),
        (
            (cell("source"), cell("intent"), cell("progress"), cell("expected_close")),
            (cell("needs", span=2), cell("budget"), cell("next_follow_up")),
            (cell("remark", span=4),),
        ),
    ),
)
