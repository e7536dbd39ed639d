"""Coming and going in the running program: sign-in, switching, locking, signing out, another language on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.controllers.tokens import recall
from desktop.ui.opportunities.form import OpportunityForm
from desktop.ui.people.appearance import AppearanceChoosers
from desktop.ui.people.people_screen import PeopleScreen
from desktop.ui.people.sign_in import SignInScreen
from desktop.ui.people.switch_user import SwitchUserSheet
from desktop.ui.shell.entrance import Entrance
from desktop.ui.shell.record_window import RecordWindow
from desktop.ui.shell.window import MainWindow
from desktop.ui.widgets.fields import LineEdit
from desktop.words import Kind
from tests.app import PASSWORD, PIN, App

pytest_plugins = ("tests.app",)


def press(widget: QWidget) -> None:
    """Clicks a button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def entrance(app: App) -> Entrance:
    """The window before anybody is signed in, once it is there."""
    app.qtbot.waitUntil(lambda: isinstance(app.program.window, Entrance))
    window = app.program.window
    assert isinstance(window, Entrance)
    app.idle()
    return window


def sign_in_screen(app: App) -> SignInScreen:
    """The card that asks for login and password."""
    screen = entrance(app).asking
    assert isinstance(screen, SignInScreen)
    return screen


def people_screen(app: App) -> PeopleScreen:
    """The people known on this computer."""
    screen = entrance(app).asking
    assert isinstance(screen, PeopleScreen)
    return screen


def signed_in(app: App, login: str) -> None:
    """Waits until a person has their window."""

    def there() -> bool:
        context = app.program.context
        return (
            context is not None
            and context.session.user.login == login
            and isinstance(app.program.window, MainWindow)
            and app.program.window.context is context
        )

    app.qtbot.waitUntil(there)
    app.qtbot.waitUntil(lambda: app.window.wiring is not None)
    app.idle()


def open_switch(app: App) -> SwitchUserSheet:
    """Opens Switch user from its menu."""
    wiring = app.window.wiring
    assert wiring is not None
    wiring.actions.switch_user.trigger()
    app.idle()
    app.qtbot.waitUntil(lambda: bool(app.window.findChildren(SwitchUserSheet)))
    return app.window.findChildren(SwitchUserSheet)[-1]


@pytest.fixture
def english_again(make_app: Callable[..., App]) -> Iterator[Callable[..., App]]:
    """A program that may change the language; the next test starts in English."""
    made: list[App] = []

    def make(*arguments: object) -> App:
        made.append(make_app(*arguments))
        return made[-1]

    yield make
    for app in made:
        app.program.change_language("en")
        app.idle()


def test_signing_in_opens_the_persons_window(make_app: Callable[..., App]):
    app = make_app(None)
    screen = sign_in_screen(app)
    QTest.keyClicks(screen.login, "wanglei")
    QTest.keyClicks(screen.secret, PASSWORD)
    QTest.keyClick(screen.secret, Qt.Key.Key_Return)
    signed_in(app, "wanglei")
    assert app.place.machine.last_login == "wanglei"


def test_a_pin_is_enough_on_a_known_computer(make_app: Callable[..., App]):
    app = make_app(None)
    press(sign_in_screen(app).pin)
    screen = people_screen(app)
    press(screen.panel.tiles[app.users["wanglei"].id])
    QTest.keyClicks(screen.panel.pin, PIN)
    press(screen.enter)
    signed_in(app, "wanglei")


def test_switching_ends_staying_and_everyone_keeps_their_own(make_app: Callable[..., App]):
    app = make_app("limin")
    app.context.set_preference("seen.by", "limin")
    app.idle()
    sheet = open_switch(app)
    press(sheet.panel.tiles[app.users["wanglei"].id])
    QTest.keyClicks(sheet.panel.pin, PIN)
    press(sheet.switch)
    signed_in(app, "wanglei")
    assert app.context.preference("seen.by") is None
    assert recall(app.place.folder) is None


def test_a_locked_window_asks_who_is_there(make_app: Callable[..., App]):
    app = make_app("limin")
    press(open_switch(app).lock)
    screen = people_screen(app)
    assert recall(app.place.folder) is None
    assert entrance(app).focusWidget() is screen.panel.pin
    press(screen.panel.tiles[app.users["limin"].id])
    QTest.keyClicks(screen.panel.pin, PIN)
    press(screen.enter)
    signed_in(app, "limin")


def test_signing_out_asks_for_the_password(make_app: Callable[..., App]):
    app = make_app("limin")
    wiring = app.window.wiring
    assert wiring is not None
    wiring.actions.sign_out.trigger()
    assert sign_in_screen(app).login.text() in ("", "limin")
    assert recall(app.place.folder) is None


def test_records_in_their_own_windows_go_with_the_person(make_app: Callable[..., App]):
    app = make_app("limin")
    record = app.add()
    app.context.open_record(Kind.OPPORTUNITY, record, own_window=True)
    app.idle()
    wiring = app.window.wiring
    assert wiring is not None
    windows = wiring.router.windows
    assert len(windows.all()) == 1
    wiring.actions.sign_out.trigger()
    sign_in_screen(app)
    assert windows.all() == []
    assert not [
        one for one in QApplication.topLevelWidgets() if isinstance(one, RecordWindow) and one.isVisible()
    ]


def test_what_is_unsaved_in_a_window_of_its_own_is_asked_about_first(make_app: Callable[..., App]):
    app = make_app("limin")
    app.context.open_record(Kind.OPPORTUNITY, app.add(), own_window=True)
    app.idle()
    wiring = app.window.wiring
    assert wiring is not None
    (window,) = wiring.router.windows.all()
    form = window.form
    assert isinstance(form, OpportunityForm)
    editor = form.findChild(LineEdit)
    assert isinstance(editor, LineEdit)
    QTest.keyClicks(editor, "z")
    wiring.actions.sign_out.trigger()
    app.idle()
    assert isinstance(app.program.window, MainWindow)
    assert window.isVisible()
    guard = form.guard
    assert guard is not None
    press(guard.discard_button)
    wiring.actions.sign_out.trigger()
    sign_in_screen(app)


def test_another_language_keeps_what_was_typed(english_again: Callable[..., App]):
    app = english_again(None)
    screen = sign_in_screen(app)
    QTest.keyClicks(screen.login, "wanglei")
    choosers = screen.findChild(AppearanceChoosers)
    assert isinstance(choosers, AppearanceChoosers)
    chinese = next(one for one in choosers.language.menu().actions() if one.data() == "zh_CN")
    chinese.trigger()
    app.idle()
    assert app.place.machine.language == "zh_CN"
    assert sign_in_screen(app) is screen
    assert screen.login.text() == "wanglei"
    assert choosers.language.text() == chinese.text()


def test_another_language_leaves_the_window_where_it_stands(english_again: Callable[..., App]):
    app = english_again("limin")
    app.window.resize(1240, 701)
    app.program.change_language("zh_CN")
    app.idle()
    # The width is what the screen of the tests has.
    assert app.window.height() == 701


def test_another_language_opens_what_was_open_again_with_what_was_typed(english_again: Callable[..., App]):
    app = english_again("limin")
    inside, apart = app.add(name="王先生"), app.add(name="李女士")
    app.context.open_record(Kind.OPPORTUNITY, apart, own_window=True)
    app.context.open_record(Kind.OPPORTUNITY, inside)
    app.idle()
    for form in open_forms(app):
        form.fields.editor("company").setFocus()
        QTest.keyClicks(form.fields.editor("company"), "Home Ltd")
    wiring = app.window.wiring
    assert wiring is not None
    chinese = next(one for one in wiring.actions.language_menu.actions() if one.data() == "zh_CN")
    before = app.window
    chinese.trigger()
    app.qtbot.waitUntil(lambda: app.program.window is not before and app.window.wiring is not None)
    app.idle()
    reopened = open_forms(app)
    assert [form.address().id for form in reopened] == [inside, apart]  # type: ignore[union-attr]
    for form in reopened:
        assert form.fields.draft()["company"] == "Home Ltd"
        assert form.is_changed()
        assert not form.body.offer.isVisible()
        form.discard()


def open_forms(app: App) -> list[OpportunityForm]:
    """The form in the window, and those in windows of their own."""
    wiring = app.window.wiring
    assert wiring is not None
    forms = [app.page, *(one.form for one in wiring.router.windows.all())]
    assert all(isinstance(form, OpportunityForm) for form in forms)
    return forms
