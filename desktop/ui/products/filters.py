"""The filters of the products' list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.controllers.list_query import PRICE_STEPS, price_band
from desktop.controllers.products import InUse
from desktop.translation import figure, mark, translate
from desktop.ui.records import usual_filters as usual
from desktop.ui.records.filters import Filter, Option


class Choices:
    """What the filters offer.

    Arguments:
        in_use: gives the categories in use, as they were read last.
    """

    def __init__(self, in_use: Callable[[], InUse]) -> None:
        self._in_use = in_use

    def categories(self) -> Sequence[Option]:
        named = [Option(one, one) for one in self._in_use().categories]
        return [*named, Option("", translate("Filters", "None"))]

    def prices(self) -> Sequence[Option]:
        return [Option(band, _band_text(band)) for band in range(len(PRICE_STEPS) + 1)]


def _band_text(band: int) -> str:
    first, end = price_band(band)
    if first is None:
        return translate("Filters", "below {amount}").format(amount=figure(end or 0))
    if end is None:
        return translate("Filters", "{amount} and more").format(amount=figure(first))
    return f"{figure(first)} – {figure(end)}"


def filters(in_use: Callable[[], InUse]) -> tuple[Filter, ...]:
    """All filters, in the order of their chips."""
    of = Choices(in_use)
    return (
        Filter("category", mark("Filters", "Category"), "tag", of.categories, primary=True),
        Filter("price", mark("Filters", "Price"), "coin", of.prices, primary=True),
        Filter(
            "bar_code",
            mark("Filters", "Bar code"),
            "barcode",
            yes=mark("Filters", "only"),
            no=mark("Filters", "without"),
            primary=True,
        ),
        usual.CREATED,
        usual.UPDATED,
        usual.FROM_IMPORT,
    )
