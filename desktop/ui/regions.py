"""The regions of phone numbers that the first run and the settings offer."""

from __future__ import annotations

from desktop.translation import mark, translate

# Region, its calling code and its name; the likeliest first, then by calling code.
REGIONS: tuple[tuple[str, int, str], ...] = (
    ("CN", 86, mark("Regions", "Mainland China")),
    ("HK", 852, mark("Regions", "Hong Kong")),
    ("MO", 853, mark("Regions", "Macao")),
    ("TW", 886, mark("Regions", "Taiwan")),
    ("SG", 65, mark("Regions", "Singapore")),
    ("MY", 60, mark("Regions", "Malaysia")),
    ("US", 1, mark("Regions", "United States")),
    ("CA", 1, mark("Regions", "Canada")),
    ("NL", 31, mark("Regions", "Netherlands")),
    ("FR", 33, mark("Regions", "France")),
    ("ES", 34, mark("Regions", "Spain")),
    ("IT", 39, mark("Regions", "Italy")),
    ("GB", 44, mark("Regions", "United Kingdom")),
    ("DE", 49, mark("Regions", "Germany")),
    ("BR", 55, mark("Regions", "Brazil")),
    ("AU", 61, mark("Regions", "Australia")),
    ("ID", 62, mark("Regions", "Indonesia")),
    ("PH", 63, mark("Regions", "Philippines")),
    ("NZ", 64, mark("Regions", "New Zealand")),
    ("TH", 66, mark("Regions", "Thailand")),
    ("JP", 81, mark("Regions", "Japan")),
    ("KR", 82, mark("Regions", "South Korea")),
    ("VN", 84, mark("Regions", "Vietnam")),
    ("IN", 91, mark("Regions", "India")),
    ("AE", 971, mark("Regions", "United Arab Emirates")),
)


def region_texts() -> list[tuple[str, str]]:
    """Each region and how it is offered, in the reader's language."""
    return [(code, f"{translate('Regions', name)} +{calling}") for code, calling, name in REGIONS]
