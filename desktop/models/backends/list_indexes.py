"""What the indexes of the tables that are listed hold, by name, for who chooses among them."""

from __future__ import annotations

_STILL = frozenset({"id", "voided", "source_id", "intent", "progress_id"})
_WIDE = _STILL | {
    "business",
    "document",
    "disabled",
    "created_at",
    "updated_at",
    "last_follow_up_at",
    "next_follow_up",
    "last_follower_id",
    "shared_customer_id",
    "shared_opportunity_id",
    "number",
    "name_sort",
    "phone_key",
    "store_id",
    "owner_id",
}
_LEAD = frozenset({"id", "source_id", "intent"})
_WIDE_LEAD = _LEAD | {
    "status",
    "created_at",
    "updated_at",
    "last_follow_up_at",
    "next_follow_up",
    "last_follower_id",
    "number",
    "name_sort",
    "phone_key",
    "store_id",
    "owner_id",
}
_CUSTOMER = frozenset({"id", "disabled", "level"})
_WIDE_CUSTOMER = _CUSTOMER | {
    "created_at",
    "updated_at",
    "number",
    "name_sort",
    "phone_key",
    "store_id",
    "owner_id",
}
_PRODUCT = frozenset({"id", "active"})
_WIDE_PRODUCT = _PRODUCT | {
    "category",
    "category_sort",
    "price",
    "bar_code",
    "created_at",
    "updated_at",
    "code_key",
    "name_sort",
}
_DOCUMENT = frozenset({"id", "voided", "document"})
_WIDE_DOCUMENT = _DOCUMENT | {
    "number",
    "date",
    "name_sort",
    "phone_key",
    "delivery",
    "total",
    "created_at",
    "updated_at",
    "store_id",
    "owner_id",
}


def _of_document(table: str, own: str) -> dict[str, frozenset[str]]:
    """The indexes of a kind of sales document, which has one order of its own."""
    orders = {"name": "name_sort", "phone": "phone_key", "created": "created_at"}
    plain = ("number", "date", "delivery", "total", "document", own)
    wide = _WIDE_DOCUMENT | {own}
    return {
        **{f"{table}_by_{order}": _DOCUMENT | {orders.get(order, order)} for order in (*plain, *orders)},
        f"{table}_by_updated": _DOCUMENT | {"updated_at", "store_id", "owner_id"},
        **{f"{table}_wide_{start}": wide for start in ("owner", "store", "only_voided")},
    }


INDEX_COLUMNS: dict[str, frozenset[str]] = {
    "opportunity_by_number": _STILL | {"number"},
    "opportunity_by_name": _STILL | {"name_sort"},
    "opportunity_by_phone": _STILL | {"phone_key"},
    "opportunity_by_business": _STILL | {"business"},
    "opportunity_by_document": _STILL | {"document"},
    "opportunity_by_voided": _STILL,
    "opportunity_by_source": _STILL,
    "opportunity_by_intent": _STILL,
    "opportunity_by_progress": _STILL | {"business"},
    "opportunity_by_last_follower": _STILL | {"last_follower_id", "business"},
    "opportunity_by_last_follow_up": _STILL | {"last_follow_up_at", "business"},
    "opportunity_by_next_follow_up": _STILL | {"next_follow_up", "business"},
    "opportunity_by_created": _STILL | {"created_at"},
    "opportunity_by_updated": _STILL | {"updated_at", "business", "document", "store_id", "owner_id"},
    "opportunity_wide_owner": _WIDE,
    "opportunity_wide_store": _WIDE,
    "opportunity_wide_pool": _WIDE,
    "opportunity_wide_pool_last_follower": _STILL | {"last_follower_id", "store_id"},
    "opportunity_wide_pool_last_follow_up_at": _STILL | {"last_follow_up_at", "store_id"},
    "opportunity_wide_pool_next_follow_up": _STILL | {"next_follow_up", "store_id"},
    "opportunity_wide_only_voided": _WIDE,
    "opportunity_wide_only_disabled": _WIDE,
    "lead_by_number": _LEAD | {"number"},
    "lead_by_name": _LEAD | {"name_sort"},
    "lead_by_phone": _LEAD | {"phone_key"},
    "lead_by_status": _LEAD | {"status"},
    "lead_by_source": _LEAD,
    "lead_by_intent": _LEAD,
    "lead_by_last_follower": _LEAD | {"last_follower_id", "status"},
    "lead_by_last_follow_up": _LEAD | {"last_follow_up_at", "status"},
    "lead_by_next_follow_up": _LEAD | {"next_follow_up", "status"},
    "lead_by_created": _LEAD | {"created_at"},
    "lead_by_updated": _LEAD | {"updated_at", "status", "store_id", "owner_id"},
    "lead_wide_owner": _WIDE_LEAD,
    "lead_wide_store": _WIDE_LEAD,
    "lead_wide_pool": _WIDE_LEAD,
    "customer_by_number": _CUSTOMER | {"number"},
    "customer_by_name": _CUSTOMER | {"name_sort"},
    "customer_by_phone": _CUSTOMER | {"phone_key"},
    "customer_by_level": _CUSTOMER,
    "customer_by_created": _CUSTOMER | {"created_at"},
    "customer_by_updated": _CUSTOMER | {"updated_at", "store_id", "owner_id"},
    "customer_wide_owner": _WIDE_CUSTOMER,
    "customer_wide_store": _WIDE_CUSTOMER,
    "customer_wide_only_disabled": _WIDE_CUSTOMER,
    "product_by_code": _PRODUCT | {"code_key"},
    "product_by_name": _PRODUCT | {"name_sort"},
    "product_by_category": _PRODUCT | {"category_sort"},
    "product_by_price": _PRODUCT | {"price"},
    "product_by_active": _PRODUCT,
    "product_by_created": _PRODUCT | {"created_at"},
    "product_by_updated": _PRODUCT | {"updated_at"},
    "product_wide_category": _WIDE_PRODUCT,
    **_of_document("intention", "valid_until"),
    **_of_document("contract", "deposit"),
}
SCANNED: dict[str, tuple[str, ...]] = {
    "opportunity": ("opportunity_by_business", "opportunity_by_updated", "opportunity_wide_store"),
    "lead": ("lead_by_status", "lead_by_updated", "lead_wide_store"),
    "customer": ("customer_by_level", "customer_by_updated", "customer_wide_store"),
    "product": ("product_by_active", "product_by_price", "product_wide_category"),
    "intention": ("intention_by_document", "intention_by_updated", "intention_wide_store"),
    "contract": ("contract_by_document", "contract_by_updated", "contract_wide_store"),
}
"""Indexes that hold every record of a table, the narrowest first."""
