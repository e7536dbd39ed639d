"""Qt's own widgets speak the language too: file dialogs, their questions, text menus and the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import translation
from desktop.ui import languages
from desktop.ui.widgets.calendar_popup import BAR, MONTH, YEAR, CalendarPopup
from desktop.ui.widgets.fields import FieldBox
from desktop.ui.widgets.line_edit import LineEdit
from tests.app import undress

CHINESE = ("zh_CN", "zh_TW")
ENGLISH = re.compile(r"[A-Za-z]{2,}")
KEYS = re.compile(r"\t.*")
QUESTIONS = {
    "QFileDialog": (
        "Save As",
        "Find Directory",
        "&Save",
        "&Open",
        "&Choose",
        "Could not delete directory.",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "Are you sure you want to delete '%1'?",
    ),
    "QMessageBox": ("Show Details...", "Hide Details..."),
}


@pytest.fixture(params=CHINESE)
def spoken(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    """The application speaks Chinese during the test."""
    before = QLocale()
    languages.speak(request.param)
    yield request.param
    languages.speak("en")
    translation.install(None)
    QLocale.setDefault(before)
    undress()


def said(dialog: QWidget) -> set[str]:
    """Whatever is written on the labels and buttons of a dialog, or told of its parts."""
    parts = dialog.findChildren(QWidget)
    texts = {one.text() for one in parts if isinstance(one, QLabel | QAbstractButton)}
    texts |= {text for one in parts for text in (one.toolTip(), one.accessibleName())}
    return texts | {action.text() for one in parts for action in one.actions()}


def english(texts: set[str]) -> list[str]:
    """Those with an English word in them; a key's name is none."""
    return sorted(text for text in texts if ENGLISH.search(KEYS.sub("", text)))


def test_nothing_in_a_file_dialog_stays_english(spoken: str, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    tree = dialog.findChild(QTreeView)
    assert tree is not None
    model, root = tree.model(), tree.rootIndex
    qtbot.waitUntil(lambda: model.rowCount(root()) == 1)
    heads = {model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())}
    kind = model.index(0, 2, root()).data()
    assert {"文件夹", "資料夾"} & {kind}
    assert english({*said(dialog), *heads, kind}) == []


def test_its_questions_and_buttons_do_not_either(spoken: str, qtbot: QtBot) -> None:
    asked = {
        QCoreApplication.translate(context, text).replace("%1", "")
        for context, texts in QUESTIONS.items()
        for text in texts
    }
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    assert english(asked | said(box)) == []


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_menus_of_text_fields_do_not_either(spoken: str, qtbot: QtBot, kind: type) -> None:
    edit = kind("1")
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    assert english({action.text() for action in menu.actions()}) == []
    menu.deleteLater()


def test_a_field_is_told_without_the_letter_of_its_key(qtbot: QtBot) -> None:
    box = FieldBox("账号(&L)", LineEdit())
    qtbot.addWidget(box)
    assert box.editor.accessibleName() == "账号"


def head(popup: CalendarPopup) -> list[str]:
    """Year and month above a calendar, as they stand from the left."""
    bar = popup.calendar.findChild(QWidget, BAR)
    assert bar is not None
    found = [one for one in bar.findChildren(QAbstractButton) if one.objectName() in (YEAR, MONTH)]
    return [one.text() for one in sorted(found, key=lambda one: one.x())]


@pytest.fixture
def below(qtbot: QtBot) -> QWidget:
    """What a calendar drops down from."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def opened(below: QWidget) -> CalendarPopup:
    """A calendar below a widget, at November 2026."""
    popup = CalendarPopup(below)
    popup.open_at(below, date(2026, 11, 26))
    return popup


def test_a_calendar_names_year_and_month_as_chinese_does(spoken: str, below: QWidget) -> None:
    popup = opened(below)
    assert head(popup) == ["2026年", "11月"]
    popup.calendar.showNextMonth()
    assert head(popup) == ["2026年", "12月"]
    popup.calendar.showNextMonth()
    popup.set_earliest(date(2026, 1, 1))
    assert head(popup) == ["2027年", "1月"]
    month = popup.calendar.findChild(QAbstractButton, MONTH)
    assert month is not None
    assert [one.text() for one in month.menu().actions()][-1] == "12月"  # type: ignore[attr-defined]


def test_a_calendar_names_month_and_year_as_english_does(below: QWidget) -> None:
    before = QLocale()
    languages.speak("en")
    assert head(opened(below)) == ["November", "2026"]
    translation.install(None)
    QLocale.setDefault(before)
    undress()
