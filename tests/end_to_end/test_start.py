"""Starting the program: the first window, faults of the database, a second start, what survives a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.controllers.drafts import Drafts
from tests.app import App

MakeApp = Callable[..., App]


def test_a_person_who_stays_signed_in_sees_the_list_at_once(make_app: MakeApp) -> None:
    app = make_app("limin")
    assert app.window.isVisible()
    assert app.window.content.page_key() == "opportunities"
    assert "Shangji" in app.window.windowTitle()
