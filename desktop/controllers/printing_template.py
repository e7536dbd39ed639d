"""The printed page as HTML: the shipped template, or the one a store put into its data folder instead."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.controllers.amounts import Line
from desktop.controllers.entries.line_figures import show_amount, show_quantity, show_sum
from desktop.controllers.printing import Printed
from desktop.controllers.printing_words import Wording, paragraphs, taken_off
from desktop.errors import Refused
from desktop.paths import resource
from desktop.translation import Translator
from desktop.words import Kind

FOLDER = "print"
FILE = "document.html"
# So many lines are laid out at a time, which lasts no longer than a frame or two of the screen.
LINES_AT_ONCE = 10
LEAST_WIDTH = 12


class Size(StrEnum):
    """The sizes of paper."""

    A4 = "A4"
    A5 = "A5"


@dataclass(frozen=True)
class Look:
    """How a document shall be printed.

    Arguments:
        size: of the paper.
        language: `en`, `zh_CN` or `zh_TW`; the document's, which need not be the window's.
        prices: whether prices, discounts and amounts are told.
    """

    size: Size = Size.A4
    language: str = "en"
    prices: bool = True


@dataclass(frozen=True)
class Sheets:
    """A document as HTML, in the pieces that pages are put together from; each is laid out by itself.

    Arguments:
        title: of the file, for who lists or searches it.
        look: for which it was written.
        style: the style sheet of all pieces.
        above: what stands before the lines.
        header: the row that names their columns, repeated on every page.
        lines: the lines, some at a time.
        below: what stands after them.
        running: what every page begins with, a page each; it needs the number of pages.
        logo: the bytes of the picture that the pieces call `logo`.
    """

    title: str
    look: Look
    style: str
    above: str
    header: str
    lines: tuple[str, ...]
    below: str
    logo: bytes
    running: Running


class Running:
    """The running head, page by page."""

    def __init__(self, template: _Template, values: Mapping[str, Any], wording: Wording) -> None:
        self._template, self._values, self._wording = template, values, wording

    def html(self, page: int, pages: int) -> str:
        """The head of a page.

        Raises:
            Refused: the store's template is broken.
        """
        return self._template.part("running", self._values, page=self._wording.page(page, pages))


class _Template:
    """The template file and those it includes, found in the store's folder first.

    Raises:
        Refused: one of its files cannot be read or understood.
    """

    def __init__(self, folder: Path | None) -> None:
        from jinja2 import FileSystemLoader, StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        own = [] if folder is None else [folder / FOLDER]
        self._folders = [*own, resource(FOLDER)]
        # What Windows' editor saves begins with a byte order mark.
        loader = FileSystemLoader(self._folders, encoding="utf-8-sig")
        environment = ImmutableSandboxedEnvironment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        environment.filters["paragraphs"] = paragraphs
        self._environment = environment

    def part(self, name: str, values: Mapping[str, Any], **more: Any) -> str:
        """One piece of the document.

        Raises:
            Refused: the template is broken.
        """
        try:
            return self._environment.get_template(FILE).render(values, part=name, **more)
        except Exception as error:  # a store's template may fail in any way a program can
            raise Refused("print_template_broken", **self._where(error)) from error

    def _where(self, error: Exception) -> dict[str, Any]:
        """The file at fault, as far as it is known, and what is wrong with it."""
        named = getattr(error, "filename", None) or getattr(error, "name", None)
        line = getattr(error, "lineno", None)
        for frame in traceback.extract_tb(error.__traceback__):
            if any(Path(frame.filename).is_relative_to(one) for one in self._folders):
                named, line = frame.filename, frame.lineno
        path = Path(named or FILE)
        found = next((one / path for one in self._folders if (one / path).exists()), path)
        problem = f"{type(error).__name__}: {error}"
        return {"file": str(found), "line": line or 1, "problem": problem}


def write_sheets(printed: Printed, look: Look, say: Translator, folder: Path | None = None) -> Sheets:
    """A document as HTML.

    Arguments:
        say: translates into the language of `look`.
        folder: the data folder, whose own template comes before the shipped one.

    Raises:
        Refused: the store's template is broken.
    """
    wording = Wording(look.language, say)
    template = _Template(folder)
    values = _values(printed, look, wording)
    lines = [_line(at, one, wording, look.prices) for at, one in enumerate(printed.lines, 1)]
    chunks = [lines[at : at + LINES_AT_ONCE] for at in range(0, len(lines), LINES_AT_ONCE)]
    return Sheets(
        title=" ".join(filter(None, (values["title"], printed.number, printed.customer))),
        look=look,
        style=template.part("style", values),
        above=template.part("above", values),
        header=template.part("header", values),
        lines=tuple(template.part("lines", values, lines=chunk) for chunk in chunks),
        below=template.part("below", values),
        logo=printed.logo,
        running=Running(template, values, wording),
    )


def _values(printed: Printed, look: Look, wording: Wording) -> dict[str, Any]:
    """What every piece of the template may use."""
    return {
        "say": wording.labels(),
        "language": look.language,
        "size": look.size.value,
        "prices": look.prices,
        "contract": printed.kind is Kind.CONTRACT,
        "title": wording.title(printed.kind),
        "state": wording.state(printed),
        "voided": printed.voided,
        "number": printed.number,
        "date": wording.day(printed.date),
        "valid_until": wording.day(printed.valid_until),
        "delivery": wording.day(printed.delivery),
        "business": printed.business,
        "store": printed.store,
        "store_address": printed.store_address,
        "logo": bool(printed.logo),
        "customer": printed.customer,
        "phone": printed.phone,
        "address": printed.address,
        "owner": printed.owner,
        "remark": printed.remark,
        "terms": printed.terms,
        "count": wording.count(printed.totals.lines, printed.totals.quantity),
        "columns": _columns(printed, look.prices),
        "totals": _totals(printed, wording) if look.prices else {},
    }


def _columns(printed: Printed, prices: bool) -> dict[str, bool | int]:
    """Which columns have something to say in any line; how wide those of amounts are, in hundredths of the page."""
    return {
        "code": any(one.code for one in printed.lines),
        "unit": any(one.unit for one in printed.lines),
        "discount": prices and any(one.discount for one in printed.lines),
        "remark": any(one.remark for one in printed.lines),
        "price": _width(one.price for one in printed.lines),
        "amount": _width(one.amount for one in printed.lines),
    }


def _width(amounts: Iterable[int]) -> int:
    """What the longest of some amounts takes of the page, in hundredths of it."""
    return max(LEAST_WIDTH, max((len(show_amount(one)) for one in amounts), default=0) * 13 // 10 + 1)


def _line(at: int, line: Line, wording: Wording, prices: bool) -> dict[str, str]:
    told = {
        "position": f"{at:,}",
        "code": line.code,
        "product": line.name,
        "specification": line.specification,
        "unit": line.unit,
        "quantity": show_quantity(line.quantity),
        "remark": line.remark,
    }
    if prices:
        told |= {
            "price": show_amount(line.price),
            "discount": wording.discount(line.discount),
            "amount": show_amount(line.amount),
        }
    return told


def _totals(printed: Printed, wording: Wording) -> dict[str, str]:
    """What the document comes to; empty texts where there is nothing to tell."""
    totals, currency = printed.totals, printed.currency
    deposit = printed.deposit if printed.kind is Kind.CONTRACT else 0
    return {
        "gross": show_amount(totals.gross) if totals.gross != totals.total else "",
        "discount_label": wording.discounts(printed),
        "discount": taken_off(totals.discount),
        "rounding": taken_off(totals.rounding),
        "total": show_sum(totals.total, currency),
        "in_words": wording.in_words(totals.total, currency),
        "deposit": show_amount(deposit) if deposit else "",
        "balance": show_amount(totals.balance(deposit)) if deposit else "",
    }
