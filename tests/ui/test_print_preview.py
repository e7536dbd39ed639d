"""The print preview as a person uses it: looks, chooses, keeps, copies."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.controllers.printing import Printed
from desktop.controllers.printing_template import Look, Size
from desktop.controllers.session import Session
from desktop.ui.documents.print_preview import PrintPreview, Source, open_preview
from tests.app import WAIT, App
from tests.printed_documents import contract
from tests.ui.clicking import click

Make = Callable[..., App]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def preview(app: App, source: Source) -> PrintPreview:
    """The preview with its pages."""
    found = open_preview(app.context, source, app.window)
    app.qtbot.waitUntil(lambda: found.paper is not None, timeout=WAIT)
    app.idle()
    return found


def shown_anew(app: App, sheet: PrintPreview, act: Callable[[], object]) -> None:
    """Chooses something and waits for the other pages."""
    before = sheet.paper
    act()
    app.qtbot.waitUntil(lambda: sheet.paper is not before, timeout=WAIT)
    app.idle()


def choose_file(sheet: PrintPreview, path: Path) -> QFileDialog:
    """Answers the file dialog that is open; gives it."""
    (dialog,) = [one for one in sheet.findChildren(QFileDialog) if one.isVisible()]
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    return dialog


def said(app: App, sheet: PrintPreview) -> str:
    """What the newest toast says, once it is there."""
    app.qtbot.waitUntil(lambda: bool(sheet.toasts.toasts), timeout=WAIT)
    return sheet.toasts.toasts[-1].label.accessibleName()


def text(path: Path) -> str:
    return re.sub(r"\s", "", "".join(page.extract_text() for page in PdfReader(path).pages))


def test_what_is_chosen_changes_the_pages_and_is_kept_for_the_next_document(make_app: Make) -> None:
    app = make_app("wanglei")
    sheet = preview(app, contract(30))
    assert sheet.look() == Look(Size.A4, "en", prices=True)
    assert sheet.subtitle.text() == "Sales contract HT2611-0018 王先生"
    shown_anew(app, sheet, lambda: click(sheet.choices.size_choice.buttons()[1]))
    shown_anew(app, sheet, lambda: click(sheet.choices.prices))
    shown_anew(app, sheet, lambda: QTest.keyClick(sheet.choices.language, Qt.Key.Key_End))
    assert sheet.paper is not None
    assert sheet.paper.look == Look(Size.A5, "zh_TW", prices=False)
    assert sheet.subtitle.text() == "銷售合同 HT2611-0018 王先生"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert preview(app, contract()).look() == Look(Size.A5, "zh_TW", prices=False)


def test_the_document_is_read_off_the_windows_thread_and_once(make_app: Make) -> None:
    app = make_app("wanglei")
    asked: list[str] = []

    def read(session: Session) -> Printed:
        asked.append(session.user.login)
        return contract()

    sheet = preview(app, read)
    shown_anew(app, sheet, lambda: click(sheet.choices.prices))
    assert asked == ["wanglei"]


def test_a_pdf_is_kept_under_the_name_proposed(make_app: Make, tmp_path: Path) -> None:
    app = make_app("wanglei", language="zh_CN")
    sheet = preview(app, contract(customer="王/先生"))
    QTest.keyClick(sheet, Qt.Key.Key_S, CTRL | SHIFT)
    path = tmp_path / "合同.pdf"
    dialog = choose_file(sheet, path)
    assert [Path(one).name for one in dialog.selectedFiles()] == ["HT2611-0018 王先生.pdf"]
    assert said(app, sheet) == "已保存：合同.pdf"
    assert sheet.toasts.toasts[-1].action.isVisible()
    assert "人民币肆万贰仟肆佰元整" in text(path)
    assert not list(tmp_path.glob("*.unfinished"))


def test_a_picture_is_kept_and_copied(make_app: Make, tmp_path: Path) -> None:
    app = make_app("wanglei")
    sheet = preview(app, contract())
    QApplication.clipboard().clear()
    click(sheet.copy_button)
    assert said(app, sheet).startswith("Copied as a picture")
    copied = QApplication.clipboard().image()
    assert copied.width() > 1500
    sheet.toasts.clear()
    click(sheet.picture_button)
    choose_file(sheet, tmp_path / "contract.png")
    assert said(app, sheet) == "Saved: contract.png"
    assert QImage(str(tmp_path / "contract.png")).size() == copied.size()


def test_a_second_click_while_pages_are_drawn_does_nothing_more(make_app: Make) -> None:
    app = make_app("wanglei")
    sheet = preview(app, contract())
    click(sheet.copy_button)
    click(sheet.copy_button)
    said(app, sheet)
    app.idle()
    assert len(sheet.toasts.toasts) == 1


def test_what_cannot_be_written_is_said_in_one_sentence_and_the_pages_stay(
    make_app: Make, tmp_path: Path
) -> None:
    app = make_app("wanglei")
    sheet = preview(app, contract())
    for button, name in ((sheet.pdf_button, "a.pdf"), (sheet.picture_button, "a.png")):
        sheet.toasts.clear()
        click(button)
        choose_file(sheet, tmp_path / "missing" / name)
        assert said(app, sheet).startswith(f"{name} cannot be written to")
        assert sheet.toasts.toasts[-1].error
    assert sheet.isVisible()
    assert sheet.print_button.isEnabled()


def test_the_systems_print_dialog_knows_the_paper_and_the_pages(make_app: Make) -> None:
    app = make_app("wanglei")
    sheet = preview(app, contract(60))
    shown_anew(app, sheet, lambda: click(sheet.choices.size_choice.buttons()[1]))
    assert sheet.paper is not None
    QTest.keyClick(sheet, Qt.Key.Key_P, CTRL)
    (dialog,) = [one for one in sheet.findChildren(QPrintDialog) if one.isVisible()]
    printer = dialog.printer()
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A5
    assert (printer.fromPage(), printer.toPage()) == (1, len(sheet.paper))
    assert printer.docName() == "Sales contract HT2611-0018 王先生"
    dialog.reject()
    app.idle()
    assert sheet.toasts.toasts == []


def test_what_is_printed_is_told(make_app: Make, tmp_path: Path) -> None:
    """Where a person answers the system's own print dialog."""
    app = make_app("wanglei")
    sheet = preview(app, contract())
    assert sheet.paper is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet.output.print_on(printer, sheet.paper)
    assert said(app, sheet) == "Sent to printed.pdf"
    assert "HT2611-0018" in text(tmp_path / "printed.pdf")


def test_a_broken_template_is_told_in_place_of_the_pages(make_app: Make) -> None:
    app = make_app("wanglei")
    folder = app.place.folder / "print"
    folder.mkdir()
    (folder / "document.html").write_text("{% if part %}", encoding="utf-8")
    sheet = open_preview(app.context, contract(), app.window)
    app.qtbot.waitUntil(sheet.fault.isVisible, timeout=WAIT)
    assert str(folder / "document.html") in sheet.fault.label.text()
    assert not sheet.print_button.isEnabled()
    assert not sheet.pdf_button.isEnabled()
    (folder / "document.html").unlink()
    click(sheet.choices.prices)
    app.qtbot.waitUntil(sheet.view.isVisible, timeout=WAIT)
    assert sheet.print_button.isEnabled()


def test_pages_are_made_larger_and_smaller_and_scrolled(make_app: Make) -> None:
    app = make_app("wanglei")
    sheet = preview(app, contract(60))
    view = sheet.view
    assert view.hasFocus()
    whole = view.zoom()
    QTest.keyClick(view, Qt.Key.Key_Minus, CTRL)
    assert view.zoom() == 1.0 < whole
    click(sheet.choices.smaller)
    assert view.zoom() == 0.8
    click(sheet.choices.larger)
    assert view.zoom() == 1.0
    assert sheet.choices.share.text() == "Page 1 of 4 · 100 %"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert sheet.choices.share.text() == "Page 4 of 4 · 100 %"
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert 0 < view.verticalScrollBar().value() < view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_0, CTRL)
    assert view.zoom() == whole
    for _ in range(9):
        view.zoom_in()
    assert view.zoom() == 2.0
    assert view.horizontalScrollBar().maximum() > 0


def drawn(view: QWidget, box: QRect) -> set[int]:
    """Some of the colours within a page as it is shown."""
    image = view.grab().toImage()
    inside = box.intersected(image.rect())
    return {
        image.pixel(QPoint(x, y))
        for x in range(inside.left(), inside.right(), 5)
        for y in range(inside.top(), inside.bottom(), 5)
    }


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pages_are_black_on_white_in_both_themes(make_app: Make, theme: str) -> None:
    app = make_app("wanglei", theme=theme)
    view = preview(app, contract(60)).view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    colours = drawn(view.viewport(), view.place(view.page()))
    assert 0xFFFFFFFF in colours
    assert min(colour & 0xFF for colour in colours) < 0x60


def test_everything_is_named_for_who_does_not_see_it(make_app: Make) -> None:
    app = make_app("wanglei")
    sheet = preview(app, contract())
    assert sheet.view.accessibleName() == "Pages"
    assert sheet.view.accessibleDescription() == "1 page"
    for one in (
        sheet.choices.size_choice,
        sheet.choices.language,
        sheet.choices.prices,
        sheet.choices.smaller,
    ):
        assert one.accessibleName()


def test_the_smallest_window_has_room_for_it(make_app: Make) -> None:
    app = make_app("wanglei", size=(1024, 600))
    sheet = preview(app, contract())
    app.window.resize(1024, 600)
    app.idle()
    card = sheet.card.geometry()
    assert sheet.rect().contains(card)
    for one in (sheet.copy_button, sheet.print_button, sheet.choices.whole_width):
        assert sheet.card.rect().contains(QRect(one.mapTo(sheet.card, QPoint(0, 0)), one.size()))
        assert one.width() >= one.minimumSizeHint().width()
    assert sheet.view.height() > 200
