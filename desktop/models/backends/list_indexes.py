"""What the indexes of `opportunity` hold, by name, for who chooses among them."""

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
    "opportunity_wide_only_voided": _WIDE,
    "opportunity_wide_only_disabled": _WIDE,
}
SCANNED = ("opportunity_by_business", "opportunity_by_updated", "opportunity_wide_store")
"""Indexes that hold every record, the narrowest first."""
