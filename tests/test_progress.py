"""How long the rest of an act takes, as far as its steps tell."""

from __future__ import annotations

from desktop.progress import SURE, Pace, Progress


def test_the_rest_takes_as_long_as_its_steps_took() -> None:
    progress, pace = Progress(), Pace()
    progress.begin("importing", 1000)
    assert pace.left(progress, 10.0) is None
    assert pace.left(progress, 40.0) is None, "what gets ready tells nothing of the steps"
    progress.step(100)
    assert pace.left(progress, 40.0 + SURE / 2) is None
    assert pace.left(progress, 42.0) == 18.0
    progress.step(400)
    assert pace.left(progress, 45.0) == 5.0
    progress.step(600)
    assert pace.left(progress, 46.0) == 0.0
    progress.begin("updating", 50)
    assert pace.left(progress, 47.0) is None, "another part has a pace of its own"


def test_of_what_nobody_knows_the_length_nothing_is_told() -> None:
    progress, pace = Progress(), Pace()
    assert pace.left(progress, 0.0) is None
    progress.step(5)
    assert pace.left(progress, 60.0) is None
