"""Pictures of every page, dialog and state from the demo data: `python -m tests.screenshots [--out screenshots]`.

Each is taken in English and 简体中文, light and dark, at 1366 × 768 and 1920 × 1080; the height of a title bar is left
off, so that they can be held against the pictures of the design. The screens are named in `tests/screens`; `--only`
takes some of them by name or by how their names begin.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.screens import (
    customers,
    document_forms,
    documents,
    empty,
    exports,
    forms,
    import_ways,
    imports,
    leads,
    lists,
    operations,
    people,
    pool,
    printing,
    products,
    shell,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.screens.stage import Stage

TITLE_BAR = 32
SIZES = ((1366, 768), (1920, 1080))
LANGUAGES = {"en": "en", "zh": "zh_CN"}
THEMES = ("light", "dark")
SCREENS = (
    lists.SCREENS
    | forms.SCREENS
    | leads.SCREENS
    | customers.SCREENS
    | products.SCREENS
    | documents.SCREENS
    | document_forms.SCREENS
    | operations.SCREENS
    | pool.SCREENS
    | printing.SCREENS
    | people.SCREENS
    | imports.SCREENS
    | import_ways.SCREENS
    | exports.SCREENS
    | shell.SCREENS
)


def main() -> int:
    """Takes the pictures and says where they are and which failed."""
    given = _arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.part:
        return _take_part(given)
    parts = [f"{short}-{theme}" for short in given.languages.split(",") for theme in given.themes.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        from tests.screens.stage import make_demo

        demo = Path(folder) / "demo"
        demo.mkdir()
        make_demo(demo)
        command = [sys.executable, "-m", "tests.screenshots", *sys.argv[1:], "--demo", str(demo), "--part"]
        with ThreadPoolExecutor(os.cpu_count()) as threads:
            ended = list(threads.map(lambda part: subprocess.run([*command, part], check=False), parts))
    failed = sum(one.returncode for one in ended)
    sys.stdout.write(f"{given.out}: {len(list(given.out.glob('*.png')))} pictures, {failed} failed\n")
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="", help="names or beginnings of names, separated by commas")
    parser.add_argument("--sizes", default="1366,1920", help="widths separated by commas")
    parser.add_argument("--languages", default="en,zh")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--part", default="", help=argparse.SUPPRESS)
    parser.add_argument("--demo", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _wanted(screens: Mapping[str, object], only: str) -> list[str]:
    """The names asked for: those given, or else those that begin so."""
    if not only:
        return list(screens)
    asked = only.split(",")
    return [
        name
        for name in screens
        if any(name == one or (one not in screens and name.startswith(one)) for one in asked)
    ]


def _take_part(given: argparse.Namespace) -> int:
    """Takes the pictures of one language and theme, on a copy of the demo data; gives how many failed."""
    from desktop.demo import texts
    from tests.screens.stage import make_blank, running, stay_as

    short, theme = given.part.split("-")
    failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(shutil.copytree(given.demo, Path(folder) / "demo"))
        with running(place, LANGUAGES[short], theme) as stage:
            for size in _sizes(given):
                failed += _take(stage, SCREENS, given, size)
        stay_as(place, texts.STAFF[0][1])
        with running(place, LANGUAGES[short], theme) as stage:
            for size in _sizes(given):
                failed += _take(stage, people.OWN, given, size)
        blank = Path(folder) / "blank"
        blank.mkdir()
        make_blank(blank)
        with running(blank, LANGUAGES[short], theme) as stage:
            for size in _sizes(given):
                failed += _take(stage, empty.SCREENS, given, size)
    return failed


def _sizes(given: argparse.Namespace) -> list[tuple[int, int]]:
    return [one for one in SIZES if str(one[0]) in given.sizes.split(",")]


def _take(
    stage: Stage, screens: Mapping[str, object], given: argparse.Namespace, size: tuple[int, int]
) -> int:
    from tests.screens.stage import picture

    stage.window.resize(size[0], size[1] - TITLE_BAR)
    failed = 0
    for name in _wanted(screens, given.only):
        shown, file = stage.window, f"{name}-{given.part}-{size[0]}.png"
        (given.out / file).unlink(missing_ok=True)
        try:
            shown = screens[name](stage)  # type: ignore[operator]
            picture(shown).save(str(given.out / file))
        except Exception as error:  # noqa: BLE001 - the other pictures are still wanted
            failed += 1
            sys.stderr.write(f"{file}: {error!r}\n")
        try:
            stage.clear(shown)
        except Exception as error:  # noqa: BLE001
            failed += 1
            sys.stderr.write(f"{file}, clearing: {error!r}\n")
        stage.settle(0)
    return failed


if __name__ == "__main__":
    sys.exit(main())
