"""Building a screen shows no window of its own: a part shown before it has a parent would flash as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.people.appearance import AppearanceChoosers
from desktop.ui.people.first_run import STEPS, FirstRunScreen
from desktop.ui.people.people_screen import PeopleScreen
from desktop.ui.people.sign_in import SignInScreen
from desktop.ui.people.switch_user import SwitchUserSheet
from desktop.ui.settings.own_secrets import PasswordSheet, PinSheet
from desktop.ui.settings.page import SettingsPage
from desktop.words import Role
from tests.ui.people_world import World, world

__all__ = ["world"]


class Watch(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(repr(watched))
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    """Watches while the test runs."""
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def first_run(world: World) -> QWidget:
    screen = FirstRunScreen(world.door, "en", "light")
    for number in range(len(STEPS)):
        screen._show(number)
    return screen


def settings(world: World) -> QWidget:
    page = SettingsPage(world.context())
    for key in page.navigation.buttons:
        page.show_section(key)
    return page


def sheets(world: World) -> QWidget:
    window, context = QWidget(), world.context()
    for sheet in (
        PinSheet(window, context),
        PasswordSheet(window, context),
        SwitchUserSheet(window, world.door, (), world.place.users[Role.MANAGER]),
    ):
        sheet.setParent(window)
    return window


BUILDERS: dict[str, Callable[[World], QWidget]] = {
    "first run": first_run,
    "sign-in": lambda world: SignInScreen(world.door, AppearanceChoosers("en", "light"), offer_pin=True),
    "people": lambda world: PeopleScreen(world.door, AppearanceChoosers("en", "light"), ()),
    "settings": settings,
    "sheets": sheets,
}


@pytest.mark.parametrize("name", BUILDERS)
def test_building_shows_no_window(name: str, world: World, watch: Watch):
    BUILDERS[name](world)
    assert watch.shown == []
