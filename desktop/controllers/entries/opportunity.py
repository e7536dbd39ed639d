"""What may be typed of an opportunity: its fields, and the check of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.controllers.entries.checking import check_fields
from desktop.controllers.entries.field import (
    Checked,
    EntryContext,
    Field,
    FieldKind,
    Problem,
    clean,
)
from desktop.translation import mark
from desktop.words import Choice

FIELDS: tuple[Field, ...] = (
    Field(
        "name",
        mark("Fields", "Customer name"),
        required=True,
        limit=100,
        aliases=(
            "客户姓名",
            "name",
            "contact",
            "customer",
            "full name",
            "姓名",
            "名字",
            "联系人",
            "客户",
            "客户名称",
            "聯絡人",
            "客戶",
            "客戶姓名",
        ),
    ),
    Field(
        "title",
        mark("Fields", "Title"),
        FieldKind.TITLE,
        aliases=("称谓", "gender", "sex", "salutation", "性别", "稱謂", "性別", "称呼"),
    ),
    Field(
        "phone",
        mark("Fields", "Phone"),
        FieldKind.PHONE,
        limit=60,
        aliases=(
            "手机号",
            "手機號碼",
            "手機號",
            "phone 1",
            "phone number",
            "mobile",
            "mobile phone",
            "cell",
            "telephone",
            "tel",
            "电话",
            "联系电话",
            "手机",
            "手机号码",
            "電話",
            "手機",
            "聯絡電話",
        ),
    ),
    Field(
        "second_phone",
        mark("Fields", "Second phone"),
        FieldKind.PHONE,
        limit=60,
        aliases=(
            "备用电话",
            "phone 2",
            "other phone",
            "备用手机",
            "电话2",
            "第二电话",
            "備用電話",
            "其他电话",
        ),
    ),
    Field(
        "wechat",
        mark("Fields", "WeChat"),
        limit=100,
        aliases=("微信", "wechat id", "weixin", "微信号", "微信號", "wx"),
    ),
    Field(
        "email",
        mark("Fields", "E-mail"),
        FieldKind.EMAIL,
        aliases=(
            "邮箱",
            "電子信箱",
            "email",
            "email 1",
            "e-mail address",
            "mail",
            "电子邮件",
            "电子邮箱",
            "信箱",
            "電子郵件",
        ),
    ),
    Field(
        "company",
        mark("Fields", "Company"),
        aliases=(
            "公司",
            "organisation",
            "organization",
            "account",
            "company name",
            "单位",
            "公司名称",
            "單位",
        ),
    ),
    Field("province", mark("Fields", "Province"), aliases=("省", "state", "省份", "省/直辖市"), limit=60),
    Field("city", mark("Fields", "City"), aliases=("市", "town", "城市"), limit=60),
    Field(
        "district",
        mark("Fields", "District"),
        aliases=("区县", "區縣", "county", "区", "縣區", "區", "地区"),
        limit=60,
    ),
    Field(
        "address",
        mark("Fields", "Address"),
        aliases=("地址", "street", "street address", "详细地址", "住址", "詳細地址", "小区"),
    ),
    Field(
        "source",
        mark("Fields", "Source"),
        FieldKind.CHOICE,
        group="need",
        choices=Choice.SOURCE,
        aliases=("来源", "lead source", "channel", "渠道", "客户来源", "來源", "客戶來源"),
    ),
    Field(
        "intent",
        mark("Fields", "Intent"),
        FieldKind.INTENT,
        group="need",
        aliases=("意向级别", "intent level", "level", "rating", "意向", "意向等级", "等级", "意向等級"),
    ),
    Field(
        "progress",
        mark("Fields", "Progress"),
        FieldKind.CHOICE,
        group="need",
        choices=Choice.PROGRESS,
        aliases=("进展", "stage", "progress stage", "进展阶段", "阶段", "進展", "階段"),
    ),
    Field(
        "expected_close",
        mark("Fields", "Expected close"),
        FieldKind.DATE,
        group="need",
        aliases=("预计成交日期", "close date", "expected close date", "预计成交", "預計成交日期"),
    ),
    Field(
        "needs",
        mark("Fields", "Products, needs"),
        FieldKind.TAGS,
        group="need",
        limit=500,
        aliases=(
            "意向产品 / 需求",
            "意向產品 / 需求",
            "产品",
            "意向需求",
            "needs",
            "need",
            "interested products",
            "products",
            "product",
            "需求",
            "意向产品",
            "意向產品",
        ),
    ),
    Field(
        "budget",
        mark("Fields", "Budget"),
        FieldKind.MONEY,
        group="need",
        aliases=("预算", "amount", "deal value", "预算金额", "预算（元）", "預算"),
    ),
    Field(
        "next_follow_up",
        mark("Fields", "Next follow-up"),
        FieldKind.DATE,
        group="need",
        aliases=(
            "下次跟进时间",
            "下次跟進時間",
            "next contact",
            "next follow up",
            "下次跟进",
            "下次跟进日期",
            "下次跟進",
        ),
    ),
    Field(
        "remark",
        mark("Fields", "Remark"),
        FieldKind.LONG_TEXT,
        group="need",
        limit=2000,
        aliases=(
            "备注",
            "notes",
            "note",
            "comment",
            "comments",
            "description",
            "备注说明",
            "說明",
            "備註",
            "说明",
        ),
    ),
    Field(
        "owner",
        mark("Fields", "Owner"),
        FieldKind.STAFF,
        group="assignment",
        aliases=(
            "负责人",
            "lead owner",
            "salesperson",
            "sales rep",
            "assigned to",
            "导购",
            "销售",
            "业务员",
            "負責人",
            "导购员",
        ),
    ),
    Field(
        "store",
        mark("Fields", "Store"),
        FieldKind.STORE,
        group="assignment",
        aliases=("所属门店", "shop", "branch", "门店", "店铺", "所屬門店", "門店"),
    ),
)

BY_KEY: dict[str, Field] = {one.key: one for one in FIELDS}

# What Edit may write; owner and store change by Assign, Claim, Hand over and Recycle.
EDITABLE: tuple[str, ...] = tuple(one.key for one in FIELDS if one.group != "assignment")


def check(draft: Mapping[str, Any], context: EntryContext) -> Checked:
    """Parses what was typed and says what is wrong with it.

    Arguments:
        draft: typed text by field key; ids where a list was chosen from. Keys that are missing count as empty.
        context: region, names and lists; no database is asked.
    """
    return check_reachable(check_fields(FIELDS, draft, context), draft)


def check_reachable(checked: Checked, draft: Mapping[str, Any]) -> Checked:
    """Adds what is wrong where a person cannot be reached, or twice by one phone."""
    values, problems = checked.values, []
    if not clean(draft.get("phone")) and not values["wechat"]:
        found = {problem.field for problem in checked.problems}
        if not {"phone", "wechat"} & found:
            problems.append(Problem("phone", "phone_or_wechat"))
    first, second = values["phone_key"], values["second_phone_key"]
    if first and first == second:
        problems.append(Problem("second_phone", "same_phone_twice"))
    return Checked(values, (*checked.problems, *problems)) if problems else checked
