"""What sales documents need, in the settings of the running program, with real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.controllers.parameters import Parameters, load_parameters, save_parameter
from desktop.ui.settings.documents_section import DocumentsSection
from desktop.ui.settings.parameter_row import FormatRow, ParameterRow
from desktop.words import Rounding
from tests.app import App
from tests.ui.list_help import drafts, settle, toasts
from tests.ui.opportunity_forms import click
from tests.ui.test_people_settings import Settings, retype

pytest_plugins = ("tests.app",)

ORDER = (
    "currency", "rounding", "intention_days", "business_name", "document_terms", "opportunity_number", "lead_number",
    "customer_number", "intention_number", "contract_number",
)  # fmt: skip


@pytest.fixture
def settings(make_app: Callable[..., App]) -> Settings:
    """As the administrator sees them, with three opportunities."""
    return Settings(make_app("zhoumin", records=drafts(3)))


@pytest.fixture
def section(settings: Settings) -> DocumentsSection:
    shown = settings.open("documents")
    settle(settings.app)
    return shown


def stored(settings: Settings) -> Parameters:
    return load_parameters(settings.app.session("zhoumin").database.connection())


def said(section: DocumentsSection) -> str:
    """What the bar says is not saved."""
    return next(
        (text for one in section.findChildren(QLabel) if (text := one.text()).startswith("Not saved")), ""
    )


def pick(row: ParameterRow, word: str) -> None:
    """Chooses in a drop-down list by the keyboard: its entry that begins with a word."""
    row.editor.setFocus()
    QTest.keyClicks(row.editor, word)


def save(settings: Settings, section: DocumentsSection) -> None:
    click(section.save_button)
    settle(settings.app)


def test_all_are_saved_together_by_clicks(settings: Settings, section: DocumentsSection) -> None:
    rows = section.rows
    assert tuple(rows) == ORDER
    assert not section.save_button.isEnabled()
    assert not section.is_dirty()
    pick(rows["currency"], "Euro")
    QTest.keyClick(rows["rounding"].editor, Qt.Key.Key_End)
    retype(rows["intention_days"].editor, "30")
    retype(rows["business_name"].editor, "Shangju ")
    for line in ("No returns.", "Delivery is free. "):
        QTest.keyClicks(rows["document_terms"].editor, line)
        QTest.keyClick(rows["document_terms"].editor, Qt.Key.Key_Return)
    retype(rows["contract_number"].editor, "HT{yy}-{n:05d}")
    assert said(section) == (
        "Not saved yet: Currency, Rounding, An intention is valid for, Name of the business, Terms,"
        " Sales contract: number format"
    )
    told = toasts(settings.app)
    save(settings, section)
    found = stored(settings)
    assert (found.currency, found.rounding) == ("EUR", Rounding.HUNDRED_DOWN)
    assert (found.intention_days, found.business_name) == (30, "Shangju")
    assert found.document_terms == "No returns.\nDelivery is free."
    assert (found.contract_number, found.lead_number) == ("HT{yy}-{n:05d}", Parameters().lead_number)
    assert settings.app.context.parameters == found
    assert not section.is_dirty()
    assert not said(section)
    assert [one.error for one in told] == [False]


def test_the_example_follows_the_rounding_rule(section: DocumentsSection) -> None:
    row = section.rows["rounding"]
    shown = []
    row.editor.setFocus()
    for _rule in Rounding:
        shown.append(row.sentence.text().split(" → ")[1])
        QTest.keyClick(row.editor, Qt.Key.Key_Down)
    assert shown == [
        "42,481.55", "42,481.60", "42,482.00", "42,481.50", "42,481.00", "42,480.00", "42,400.00",
    ]  # fmt: skip
    assert row.sentence.isVisible()
    assert row.editor.accessibleDescription() == row.sentence.text()


def test_the_next_number_follows_what_is_typed(settings: Settings, section: DocumentsSection) -> None:
    row = section.rows["opportunity_number"]
    assert isinstance(row, FormatRow)
    assert row.sentence.text().endswith("-00004")
    retype(row.editor, "SJ-{n:03d}")
    settle(settings.app)
    assert row.sentence.text() == "The next one: SJ-001"
    QTest.keyClicks(row.editor, "{")
    settle(settings.app)
    assert row.sentence.text() == "…"
    assert not row.problem.isVisible()
    QTest.keyClick(row.editor, Qt.Key.Key_Backspace)
    save(settings, section)
    assert row.sentence.text() == "The next one: SJ-001"
    settings.app.add()
    settings.open("keys")
    settings.open("documents")
    settle(settings.app)
    assert row.sentence.text() == "The next one: SJ-002"


@pytest.mark.parametrize(
    ("key", "typed", "sentence"),
    [
        ("lead_number", "XS{yy}", "The count has to stand in a number format once: write it as {n:04d}."),
        ("customer_number", "KH/{n}", "“/” cannot stand in a number"),
        ("intention_number", "YX{year}{n}", "{year} is not known in a number format"),
        ("contract_number", "A" * 27 + "{n}", "longer than 30 characters"),
        ("intention_days", "366", "from 1 to 365"),
        ("intention_days", "x", "from 1 to 365"),
        ("intention_days", "0", "from 1 to 365"),
    ],
)
def test_a_fault_is_told_in_its_row_once_it_is_left(
    settings: Settings, section: DocumentsSection, key: str, typed: str, sentence: str
) -> None:
    row = section.rows[key]
    section.go_to(row.editor)
    retype(row.editor, typed)
    assert not row.problem.isVisible()
    QTest.keyClick(row.editor, Qt.Key.Key_Tab)
    assert row.problem.isVisible()
    assert sentence in row.problem.label.text()
    assert row.editor.accessibleDescription() == row.problem.label.text()
    before = stored(settings)
    save(settings, section)
    assert stored(settings) == before
    assert QApplication.focusWidget() is row.editor
    click(section.discard_button)
    assert not row.problem.isVisible()
    assert not section.is_dirty()


def test_nothing_is_saved_while_one_is_wrong_and_it_comes_into_sight(
    settings: Settings, section: DocumentsSection
) -> None:
    good, bad = section.rows["currency"], section.rows["contract_number"]
    pick(good, "Euro")
    bad.editor.setText("HT")
    save(settings, section)
    assert stored(settings).currency == "CNY"
    assert QApplication.focusWidget() is bad.editor
    assert not bad.editor.visibleRegion().isEmpty()
    assert bad.problem.isVisible()
    QTest.keyClick(bad.editor, Qt.Key.Key_End)
    QTest.keyClicks(bad.editor, "{n}")
    assert not bad.problem.isVisible()
    QTest.keyClick(bad.editor, Qt.Key.Key_Return)
    settle(settings.app)
    assert (stored(settings).currency, stored(settings).contract_number) == ("EUR", "HT{n}")


def test_terms_that_are_too_long_are_refused_not_cut(settings: Settings, section: DocumentsSection) -> None:
    row = section.rows["document_terms"]
    row.editor.setPlainText("x" * 4001)
    save(settings, section)
    assert "at most 4,000 characters" in row.problem.label.text()
    assert len(row.value()) == 4001
    assert stored(settings).document_terms == ""
    QTest.keyClick(row.editor, Qt.Key.Key_Backspace)
    row.editor.moveCursor(row.editor.textCursor().MoveOperation.End)
    QTest.keyClick(row.editor, Qt.Key.Key_Backspace)
    QTest.keyClick(row.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(settings.app)
    assert stored(settings).document_terms == "x" * 4000


def test_what_the_writer_refuses_is_told_and_what_was_typed_stays(
    settings: Settings, section: DocumentsSection
) -> None:
    row, told = section.rows["intention_days"], toasts(settings.app)
    retype(row.editor, "20")
    settings.app.session().database.execute_sql("UPDATE staff SET role = 2 WHERE login = 'zhoumin'")
    save(settings, section)
    assert told[0].error
    assert row.editor.text() == "20"
    assert stored(settings).intention_days == 15


def test_a_change_elsewhere_is_shown_where_nothing_else_is_typed(
    settings: Settings, section: DocumentsSection
) -> None:
    app, days, name = settings.app, section.rows["intention_days"], section.rows["business_name"]
    retype(name.editor, "Mine")
    app.context.announce(save_parameter(app.session(), "intention_days", 60))
    app.context.announce(save_parameter(app.session(), "business_name", "Theirs"))
    settle(app)
    assert (days.editor.text(), name.editor.text()) == ("60", "Mine")
    assert said(section) == "Not saved yet: Name of the business"
    click(section.discard_button)
    assert name.editor.text() == "Theirs"


def test_tab_goes_through_all_in_reading_order(section: DocumentsSection) -> None:
    editors = [row.editor for row in section.rows.values()]
    section.go_to(editors[0])
    met: list[QWidget] = []
    for _ in editors:
        focus = QApplication.focusWidget()
        assert focus is not None
        met.append(focus)
        assert not focus.visibleRegion().isEmpty()
        assert focus.accessibleName()
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert met == editors


@pytest.mark.parametrize("words", ["currency", "rounding", "terms", "number format", "valid", "print"])
def test_the_search_finds_it(settings: Settings, words: str) -> None:
    retype(settings.page.navigation.search, words)
    assert settings.page.navigation.buttons["documents"].isVisible()
    QTest.keyClicks(settings.page.navigation.search, "zz")
    assert not settings.page.navigation.buttons["documents"].isVisible()


@pytest.mark.parametrize(
    ("language", "words"), [("zh_CN", "抹零"), ("zh_CN", "编号"), ("zh_TW", "列印"), ("zh_TW", "幣別")]
)
def test_the_search_finds_it_in_every_language(
    make_app: Callable[..., App], language: str, words: str
) -> None:
    settings = Settings(make_app("zhoumin", language=language))
    settings.page.navigation.search.setText(words)
    assert settings.page.navigation.buttons["documents"].isVisible()
