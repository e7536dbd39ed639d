"""What the history of an import keeps of a row besides the record it came to, as bits of one number."""

from __future__ import annotations

WARNED = 1
SHARED = 2
