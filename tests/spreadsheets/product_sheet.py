"""The thousand products that lie beside the repository, or a sheet of the same shape."""

from __future__ import annotations

import csv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCTS = ROOT.parent / "shared" / "data" / "products-1000.csv"
HEADER = "Index,Name,Description,Brand,Category,Price,Currency,Stock,EAN,Color,Size,Availability,Added Date,Internal ID"
COUNT = 1000


def products(folder: Path) -> Path:
    """The real file where it is there, else one made in a folder."""
    return PRODUCTS if PRODUCTS.exists() else _made(folder / PRODUCTS.name)


def _made(path: Path) -> Path:
    rows = [
        f"{at},Sofa Bed {at},Seats {at % 5}.,Some Ltd,Furniture,{at * 7 % 990 + 1},USD,5,{at * 9_871_237 % 10**13:013d},"
        f"Red,Large,in_stock,2020-01-01,iD{at:08d}"
        for at in range(1, COUNT + 1)
    ]
    path.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
    return path


def raw_rows(path: Path) -> list[dict[str, str]]:
    """Every row as it stands in the file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
