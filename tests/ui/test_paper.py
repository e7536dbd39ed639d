"""Pages read back: out of the PDF as text, out of the picture as ink, off a printer as a file."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desktop.controllers.amounts import Discount, Line
from desktop.controllers.printing import Printed
from desktop.controllers.printing_template import Look, Size, write_sheets
from desktop.errors import EnvironmentFault
from desktop.ui import languages, theme
from desktop.ui.documents import output
from desktop.ui.documents.paper import Paper, lay_out
from desktop.ui.documents.pdf_text import as_typed
from desktop.ui.documents.slices import at_once
from tests.printed_documents import contract, logo

pytestmark = pytest.mark.usefixtures("qapp")
A4_POINTS, A5_POINTS = (595, 842), (420, 595)


def paper(printed: Printed, size: Size = Size.A4, language: str = "zh_CN", prices: bool = True) -> Paper:
    look = Look(size, language, prices)
    return at_once(lay_out(write_sheets(printed, look, languages.speaker(language))))


def reader(pages: Paper) -> PdfReader:
    return PdfReader(io.BytesIO(at_once(output.pdf(pages, "尚居家居"))))


def texts(pages: Paper) -> list[str]:
    """The text of each page without spaces."""
    return [plain(page.extract_text()) for page in reader(pages).pages]


def plain(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_the_pdf_tells_what_the_contract_tells() -> None:
    (said,) = texts(paper(contract()))
    for one in (
        "销售合同", "HT2611-0018", "王先生", "尚居家居", "徐汇店", "2026年11月24日", "2026年12月20日",
        "上海市杨浦区尚景园12号1802（有电梯）", "李敏", "科技布沙发2.8m", "浅咖/左贵妃", "8.5折", "14,280.00",
        "50,140.00", "−7,659.00", "−81.00", "42,400.00", "人民币肆万贰仟肆佰元整", "10,000.00", "32,400.00",
        "沙发扶手改窄5cm", "送货上楼须有电梯", "卖方（签字、盖章）", "客户（签字）", "第1页，共1页",
    ):  # fmt: skip
        assert plain(one) in said, one


def test_sixty_lines_stand_in_order_under_their_columns_on_every_page() -> None:
    listed = contract(60)
    pages = texts(paper(listed))
    assert len(pages) == 4
    whole = "".join(pages)
    found = [whole.index(plain(one.name)) for one in listed.lines]
    assert found == sorted(found)
    # Drawn on the page where it belongs alone, never also beyond the edge of the one before.
    assert [whole.count(plain(one.name)) for one in listed.lines] == [1] * 60
    for at, said in enumerate(pages, 1):
        assert said.startswith(plain("销售合同·HT2611-0018·王先生"))
        assert plain(f"第{at}页，共4页") in said
        assert said.count("产品与规格") == 1
    assert whole.count("人民币") == 1
    assert pages[-1].rindex("客户（签字）") > pages[-1].rindex("送货上楼须有电梯")


@pytest.mark.parametrize("count", range(9, 20))
def test_the_signatures_stay_together(count: int) -> None:
    pages = texts(paper(contract(count)))
    signed = [said for said in pages if "签署日期" in said]
    assert len(signed) == 1
    assert signed[0].count("签署日期") == 2
    assert "卖方（签字、盖章）" in signed[0]
    # The heading goes with what it is the heading of.
    assert [said for said in pages if "条款" in said] == [said for said in pages if "1.定金支付" in said]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("Sales contract", "Voided", "Page 1 of 1", "15 %", "Unit price")),
        ("zh_CN", ("销售合同", "已作废", "第 1 页，共 1 页", "8.5 折", "单价")),
        ("zh_TW", ("銷售合同", "已作廢", "第 1 頁，共 1 頁", "8.5 折", "單價", "人民幣肆萬貳仟肆佰元整")),
    ],
)
def test_it_speaks_the_documents_language_whatever_the_window_speaks(
    language: str, said: tuple[str, ...]
) -> None:
    (page,) = texts(paper(contract(voided=True), language=language))
    assert [one for one in said if plain(one) not in page] == []
    assert ("人民" in page) is (language != "en")


def test_without_prices_no_figure_of_money_is_left() -> None:
    pages = texts(paper(contract(60, discount=Discount(amount=12_345)), prices=False))
    assert not re.search(r"\d[.,]\d\d(?!\d*m)", "".join(pages))
    assert "数量合计102" in pages[-1]
    assert "头层皮餐椅第5件" in "".join(pages)


def test_the_sizes_of_paper() -> None:
    for size, points in ((Size.A4, A4_POINTS), (Size.A5, A5_POINTS)):
        pages = reader(paper(contract(30), size)).pages
        assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {points}
    assert len(paper(contract(), Size.A5)) > len(paper(contract(), Size.A4))


def test_the_pdf_carries_its_typefaces_and_its_title() -> None:
    read = reader(paper(contract()))
    assert read.metadata is not None
    assert (read.metadata.title, read.metadata.author) == ("销售合同 HT2611-0018 王先生", "尚居家居")
    fonts = read.pages[0]["/Resources"]["/Font"].values()
    assert len(fonts) > 1
    for font in fonts:
        descendant = font.get_object()["/DescendantFonts"][0].get_object()
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descendant["/FontDescriptor"].get_object())


def test_long_texts_break_and_nothing_is_lost() -> None:
    long = "橡木" * 400
    terms = "\n".join(f"第{at:02}款 {long}。" for at in range(12))
    listed = (Line(long, specification=long, remark=long), Line("最后一件", price=123_456_789_012))
    pages = texts(paper(contract(lines=listed, terms=terms)))
    whole = "".join(pages)
    assert [whole.count(f"第{at:02}款") for at in range(12)] == [1] * 12
    assert whole.count("橡木") >= 15 * 400
    assert "1,234,567,890.12" in whole
    assert len(pages) > 3


def test_a_logo_is_printed_and_what_is_no_picture_is_not() -> None:
    assert reader(paper(contract(logo=logo()))).pages[0].images
    assert texts(paper(contract(logo=b"no picture"))) == texts(paper(contract()))


def ink(image: QImage) -> int:
    """How many of some points of a picture are not white."""
    return sum(
        image.pixelColor(x, y) != Qt.GlobalColor.white
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_the_picture_holds_all_pages_on_white_twice_as_fine() -> None:
    pages = paper(contract(30))
    image = at_once(output.picture(pages))
    assert image.width() == round(pages.geometry.page.width() * 2)
    height = pages.geometry.page.height() * 2
    for page in range(len(pages)):
        top = round(page * (height + 2 * output.BETWEEN))
        part = image.copy(0, top, image.width(), round(height) - 1)
        assert part.pixelColor(5, 5) == Qt.GlobalColor.white
        assert ink(part) > 1000
    assert not image.hasAlphaChannel()


def test_a_picture_of_many_pages_stays_within_what_can_be_drawn() -> None:
    pages = paper(contract(400))
    image = at_once(output.picture(pages))
    assert len(pages) > 15
    assert 31_000 < image.height() <= output.LONGEST_PICTURE
    assert ink(image.copy(0, image.height() - 1500, image.width(), 1500)) > 100


def test_a_picture_is_written_as_png(tmp_path: Path) -> None:
    image = at_once(output.picture(paper(contract())))
    output.save_picture(image, tmp_path / "a.part")
    assert (tmp_path / "a.part").read_bytes().startswith(b"\x89PNG")
    assert QImage(str(tmp_path / "a.part")).size() == image.size()
    with pytest.raises(OSError, match="missing"):
        output.save_picture(image, tmp_path / "missing" / "a.png")


def printed_file(path: Path, pages: Paper, first: int = 0, last: int = 0) -> list[str]:
    """Prints into a file, some pages or all; gives what each page tells."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))
    output.prepare(printer, pages)
    if first:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)
    at_once(output.print_on(printer, pages))
    content = as_typed(path.read_bytes(), pages.characters(), theme.families("zh_CN"))
    return [plain(page.extract_text()) for page in PdfReader(io.BytesIO(content)).pages]


def test_the_printer_gets_the_same_pages(tmp_path: Path) -> None:
    pages = paper(contract(30), Size.A5)
    assert printed_file(tmp_path / "all.pdf", pages) == texts(pages)
    box = PdfReader(tmp_path / "all.pdf").pages[0].mediabox
    assert (round(box.width), round(box.height)) == A5_POINTS


def test_some_pages_can_be_printed(tmp_path: Path) -> None:
    pages = paper(contract(60))
    assert printed_file(tmp_path / "some.pdf", pages, 2, 3) == texts(pages)[1:3]
    assert printed_file(tmp_path / "last.pdf", pages, 4, 9) == texts(pages)[3:]


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        printed_file(tmp_path / "missing" / "a.pdf", paper(contract()))
    assert "a.pdf" in fault.value.sentence()


def test_the_clipboard_takes_the_picture() -> None:
    image = at_once(output.picture(paper(replace(contract(), terms=""))))
    QApplication.clipboard().setImage(image)
    assert QApplication.clipboard().image().size() == image.size()
