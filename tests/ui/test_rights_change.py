"""A person whose rights change while they work: what they read from then on is what they may see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel

from desktop.controllers.changes import Changes
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.models.people import Staff
from desktop.ui.people.sign_in import SignInScreen
from desktop.ui.shell.entrance import Entrance
from desktop.ui.shell.record_window import RecordWindow
from desktop.words import Kind
from tests.app import STAFF, WAIT, App
from tests.ui.list_help import names, settle

pytest_plugins = ["tests.app"]
MakeApp = Callable[..., App]


def elsewhere(app: App, login: str, stores: tuple[int, ...]) -> None:
    """Another program gives a person other stores; nobody tells this one."""
    name, role, _ = STAFF[login]
    save_staff(app.session("zhoumin"), app.users[login].id, StaffDraft(name, login, role, stores))


def reread(app: App) -> None:
    """The list is read again, as it is after any change."""
    app.context.changed.emit(Changes(frozenset({Kind.OPPORTUNITY}), None))
    settle(app)


def test_who_was_moved_sees_what_the_new_store_has(make_app: MakeApp) -> None:
    app = make_app("limin")
    first, second, third = (app.users[one].stores[-1] for one in ("wanglei", "limin", "chenjie"))
    for name, store in (("王先生", first), ("李女士", second), ("陈静怡", third)):
        app.add({"name": name, "store": store}, login="zhoumin")
    settle(app)
    assert sorted(names(app)) == sorted(["王先生", "李女士"])
    elsewhere(app, "limin", (third,))
    reread(app)
    assert names(app) == ["陈静怡"]
    assert app.context.session.user.stores == (third,)
    # And back again: nothing of the first change is left over.
    elsewhere(app, "limin", (first, second))
    reread(app)
    assert sorted(names(app)) == sorted(["王先生", "李女士"])


def test_a_record_that_is_open_closes_when_one_may_no_longer_see_it(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "王先生", "store": app.users["wanglei"].stores[0]}, login="zhoumin")
    app.context.open_record(Kind.OPPORTUNITY, record)
    app.idle()
    form = app.page
    elsewhere(app, "limin", app.users["chenjie"].stores)
    reread_anything(app)
    app.qtbot.waitUntil(lambda: app.page is not form, timeout=WAIT)
    assert names(app) == []


def reread_anything(app: App) -> None:
    """Any read finds the change out."""
    app.context.read(app.window, lambda session: session.user)
    settle(app)


def test_who_was_deactivated_is_asked_to_sign_in_and_keeps_what_was_typed(make_app: MakeApp) -> None:
    app = make_app("limin")
    record = app.add({"name": "王先生", "store": app.users["wanglei"].stores[0]}, login="zhoumin")
    app.context.open_record(Kind.OPPORTUNITY, record, own_window=True)
    app.idle()
    wiring = app.window.wiring
    assert wiring is not None
    (window,) = wiring.router.windows.all()
    window.form.fields.editor("company").setText("Home Ltd")  # type: ignore[attr-defined]
    drafts = app.context.drafts
    app.session("zhoumin")  # the tables are bound to a connection of this thread
    Staff.update(active=False).where(Staff.login == "limin").execute()
    app.context.read(app.window, lambda session: session.user)
    app.qtbot.waitUntil(lambda: isinstance(app.program.window, Entrance), timeout=WAIT)
    entrance = app.program.window
    assert isinstance(entrance, Entrance)
    assert isinstance(entrance.asking, SignInScreen)
    said = " ".join(one.text() for one in entrance.asking.findChildren(QLabel))
    assert "no longer active" in said
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, RecordWindow)]
    assert not any(one.isVisible() for one in windows)
    assert any("Home Ltd" in str(one.content) for one in drafts.all())
    assert app.program.context is None
