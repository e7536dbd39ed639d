"""The logo of a store in its form: chosen, dropped, shown, refused, removed; in the running program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.controllers.pictures import LOGO_MB
from desktop.controllers.stores import StoreDraft, list_stores, save_store, store_logo
from desktop.ui.settings.people_section import PeopleSection
from desktop.ui.settings.store_form import StoreForm
from tests.app import App
from tests.pictures import png
from tests.ui.list_help import settle
from tests.ui.opportunity_forms import activate, click
from tests.ui.test_people_settings import Settings

pytest_plugins = ("tests.app",)

LIMIT = LOGO_MB * 1024 * 1024


@pytest.fixture
def settings(make_app: Callable[..., App]) -> Settings:
    return Settings(make_app("zhoumin"))


@pytest.fixture
def section(settings: Settings) -> PeopleSection:
    shown = settings.open("stores")
    settings.choose(shown, "Xuhui")
    return shown


@pytest.fixture
def form(section: PeopleSection) -> StoreForm:
    assert isinstance(section.form, StoreForm)
    return section.form


def stored(settings: Settings, name: str = "Xuhui") -> bytes:
    session = settings.app.session("zhoumin")
    return store_logo(session, next(one.id for one in list_stores(session) if one.name == name))


def write(folder: Path, content: bytes, name: str = "logo.png") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def choose(form: StoreForm, path: Path) -> None:
    """Chooses a file in the dialog that the button opens."""
    click(form.logo.choose_button)
    dialog = form.logo.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.selectFile(str(path))
    dialog.accept()


def drop(form: StoreForm, path: Path) -> bool:
    """Drags a file onto the field and lets it go; gives whether it is taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, buttons, none = QPoint(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, none)
    enter.ignore()
    QApplication.sendEvent(form.logo, enter)
    if enter.isAccepted():
        QApplication.sendEvent(
            form.logo, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, none)
        )
    return enter.isAccepted()


def test_is_chosen_shown_saved_replaced_and_removed(
    settings: Settings, section: PeopleSection, form: StoreForm, tmp_path: Path
) -> None:
    assert not form.logo.preview.has_picture()
    assert not form.logo.remove_button.isEnabled()
    choose(form, write(tmp_path, png(320, 128)))
    assert form.logo.preview.has_picture()
    assert form.is_dirty()
    assert stored(settings) == b""
    settings.save(section)
    settle(settings.app)
    assert stored(settings) == png(320, 128)
    assert not form.is_dirty()
    assert form.logo.preview.has_picture()
    assert drop(form, write(tmp_path, png(64, 64)))
    settings.save(section)
    settle(settings.app)
    assert stored(settings) == png(64, 64)
    click(form.logo.remove_button)
    assert not form.logo.preview.has_picture()
    activate(settings.app, settings.app.window)
    QTest.keyClick(form.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(settings.app)
    assert stored(settings) == b""
    assert not form.is_dirty()


def test_every_store_shows_its_own(
    settings: Settings, section: PeopleSection, form: StoreForm, tmp_path: Path
) -> None:
    choose(form, write(tmp_path, png(320, 128)))
    settings.save(section)
    settings.choose(section, "Wenshui")
    assert not form.logo.preview.has_picture()
    assert not form.is_dirty()
    settings.choose(section, "Xuhui")
    settle(settings.app)
    assert form.logo.preview.has_picture()
    assert not form.is_dirty()
    click(section.new_button)
    assert not form.logo.preview.has_picture()


def test_saving_the_name_leaves_it(
    settings: Settings, section: PeopleSection, form: StoreForm, tmp_path: Path
) -> None:
    choose(form, write(tmp_path, png(320, 128)))
    settings.save(section)
    settle(settings.app)
    form.name.setFocus()
    QTest.keyClicks(form.name, "!")
    settings.save(section)
    assert stored(settings, "Xuhui!") == png(320, 128)


def test_discard_shows_what_is_stored(
    settings: Settings, section: PeopleSection, form: StoreForm, tmp_path: Path
) -> None:
    choose(form, write(tmp_path, png(320, 128)))
    settings.save(section)
    settle(settings.app)
    click(form.logo.remove_button)
    assert form.is_dirty()
    form.discard()
    settle(settings.app)
    assert form.logo.preview.has_picture()
    assert not form.is_dirty()


def test_a_new_store_begins_with_one(
    settings: Settings, section: PeopleSection, form: StoreForm, tmp_path: Path
) -> None:
    click(section.new_button)
    QTest.keyClicks(form.name, "Pudong")
    QTest.keyClicks(form.code, "PD")
    assert drop(form, write(tmp_path, png(200, 80)))
    settings.save(section)
    settle(settings.app)
    assert stored(settings, "Pudong") == png(200, 80)
    assert form.logo.preview.has_picture()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"GIF89a" + bytes(30), "has to be a PNG or JPEG"),
        (b"", "has to be a PNG or JPEG"),
        (png(320, 128)[:60], "damaged"),
        (png(320, 128, noise=LIMIT), "larger than 2 MB"),
        (png(4000, 20), "4000 × 20 pixels"),
    ],
)
def test_what_cannot_be_printed_is_told_below_and_not_taken(
    settings: Settings, section: PeopleSection, form: StoreForm, tmp_path: Path, content: bytes, sentence: str
) -> None:
    assert drop(form, write(tmp_path, content))
    assert sentence in form.fields["logo"].problem()
    assert form.fields["logo"].message.isVisible()
    assert sentence in form.logo.choose_button.accessibleDescription()
    assert not form.is_dirty()
    assert drop(form, write(tmp_path, png(320, 128)))
    assert not form.fields["logo"].problem()
    settings.save(section)
    assert stored(settings) == png(320, 128)


def test_a_file_that_is_not_there_is_told(form: StoreForm, tmp_path: Path) -> None:
    form.logo.take_file(tmp_path / "gone.png")
    assert "gone.png" in form.fields["logo"].problem()


def test_a_text_that_is_dragged_over_it_is_not_taken(form: StoreForm) -> None:
    data = QMimeData()
    data.setText("https://example.org/logo.png")
    enter = QDragEnterEvent(
        QPoint(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(form.logo, enter)
    assert not enter.isAccepted()


def test_what_another_administrator_stored_is_shown(
    settings: Settings, section: PeopleSection, form: StoreForm
) -> None:
    app, record = settings.app, form.record
    saved = save_store(app.session(), record.id, StoreDraft(record.code, record.name, "", png(90, 90)))
    app.context.announce(saved.changes)
    settle(app)
    assert form.logo.preview.has_picture()
    assert not form.is_dirty()


def test_the_dialog_asks_for_pictures(form: StoreForm) -> None:
    click(form.logo.choose_button)
    dialog = form.logo.dialog
    assert isinstance(dialog, QFileDialog)
    assert "*.jpeg" in dialog.nameFilters()[0]
    dialog.reject()


def test_everything_has_a_name(form: StoreForm) -> None:
    assert form.logo.accessibleName() == "Logo for printing"
    assert form.logo.choose_button.accessibleName() == "Choose the logo…"
    assert form.logo.remove_button.accessibleName() == "Remove the logo"
    assert form.logo.preview.accessibleName() == "No logo"
