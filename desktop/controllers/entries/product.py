"""What may be typed of a product: its fields, and the check of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.controllers.entries.checking import check_fields
from desktop.controllers.entries.field import Checked, EntryContext, Field, FieldKind
from desktop.translation import mark

CODE_LIMIT = 60

FIELDS: tuple[Field, ...] = (
    Field(
        "code",
        mark("Fields", "Code"),
        FieldKind.CODE,
        required=True,
        limit=CODE_LIMIT,
        aliases=(
            "编码",
            "編碼",
            "产品编码",
            "產品編碼",
            "商品编码",
            "商品編碼",
            "产品编号",
            "產品編號",
            "商品编号",
            "商品編號",
            "物料编码",
            "物料編碼",
            "品號",
            "款号",
            "款號",
            "货号",
            "貨號",
            "编号",
            "編號",
            "型号",
            "型號",
            "product code",
            "item code",
            "item number",
            "article number",
            "internal id",
            "product id",
            "sku",
        ),
    ),
    Field(
        "bar_code",
        mark("Fields", "Bar code"),
        FieldKind.CODE,
        limit=CODE_LIMIT,
        aliases=(
            "条码",
            "條碼",
            "条形码",
            "條形碼",
            "商品条码",
            "商品條碼",
            "国际条码",
            "國際條碼",
            "barcode",
            "ean",
            "ean 13",
            "gtin",
            "upc",
        ),
    ),
    Field(
        "name",
        mark("Fields", "Name"),
        required=True,
        limit=100,
        aliases=(
            "名称",
            "名稱",
            "产品名称",
            "產品名稱",
            "商品名称",
            "商品名稱",
            "品名",
            "产品",
            "產品",
            "商品",
            "product name",
            "product",
            "item name",
            "item",
            "title",
        ),
    ),
    Field(
        "specification",
        mark("Fields", "Specification"),
        limit=200,
        aliases=(
            "规格",
            "規格",
            "规格型号",
            "規格型號",
            "产品规格",
            "產品規格",
            "说明",
            "說明",
            "描述",
            "spec",
            "specs",
            "description",
        ),
    ),
    Field(
        "category",
        mark("Fields", "Category"),
        FieldKind.SUGGESTED,
        limit=60,
        aliases=(
            "分类",
            "分類",
            "类别",
            "類別",
            "产品分类",
            "產品分類",
            "商品分类",
            "商品分類",
            "品类",
            "品類",
            "product category",
            "group",
        ),
    ),
    Field(
        "unit",
        mark("Fields", "Unit"),
        FieldKind.SUGGESTED,
        limit=20,
        aliases=("单位", "單位", "计量单位", "計量單位", "uom", "unit of measure"),
    ),
    Field(
        "price",
        mark("Fields", "Price"),
        FieldKind.MONEY,
        required=True,
        aliases=(
            "单价",
            "單價",
            "价格",
            "價格",
            "售价",
            "售價",
            "零售价",
            "零售價",
            "单价（元）",
            "價格（元）",
            "价格（元）",
            "單價（元）",
            "零售价（元）",
            "销售价",
            "銷售價",
            "标价",
            "標價",
            "unit price",
            "list price",
            "retail price",
            "sales price",
        ),
    ),
)
BY_KEY: dict[str, Field] = {one.key: one for one in FIELDS}


def check(draft: Mapping[str, Any], context: EntryContext) -> Checked:
    """Parses what was typed and says what is wrong with it; whether the code is free the database knows."""
    checked = check_fields(FIELDS, draft, context)
    return Checked(
        checked.values | {"bar_code": "".join(checked.values["bar_code"].split())}, checked.problems
    )
