"""Sets everything up and does one thing: run the program, pass the tests, or what a developer does besides.

    python dev.py run [options of the program]     start the program
    python dev.py test [options of pytest]         pass the tests
    python dev.py check                            everything that CI runs: style, types, layers, tests, coverage
    python dev.py translations                     refresh and compile the texts of all languages
    python dev.py screenshots [folder]             write a picture of every page and dialog
    python dev.py bench [options]                  measure against the floor
    python dev.py bundle                           make a stand-alone program and let it test itself

Works with Python 3.11 or newer on Windows, macOS and Linux, and needs nothing else. The virtual environment lies
in .venv beside this file and is made again when the lock, pyproject.toml or the Python changes.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = HERE / "requirements.lock"
STAMP = VENV / "made-from.txt"
# Each test file stays in one process; single tests are run as they are.
SIDE_BY_SIDE = ("-n", str(os.cpu_count() or 1), "--dist", "loadfile")
# Measuring coverage makes tests half as slow again, and only the rules are held to a figure.
WINDOW = ("tests/ui", "tests/end_to_end")
WITHOUT_WINDOW = tuple(f"--ignore={folder}" for folder in WINDOW)
COVERED = ",".join(
    f"desktop/controllers/{name}" for name in ("*workflow.py", "rights.py", "operate.py", "entries/*")
)

# What Qt needs of a Debian system: a library, and the package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
FONTS = {"NotoSansCJK": "fonts-noto-cjk", "Inter": "fonts-inter"}


def run(*command: object, folder: Path | None = HERE) -> int:
    """Runs a command in a folder, or where the caller stands, and gives its exit code."""
    variables = {**os.environ, "PYTHONPATH": str(HERE), "PYTHONUTF8": "1"}
    return subprocess.call([str(part) for part in command], cwd=folder, env=variables)


def need(code: int) -> None:
    """Ends the script where a command failed."""
    if code:
        sys.exit(code)


def set_up() -> None:
    """Brings the system libraries and the virtual environment up to date; does nothing where they are."""
    if sys.version_info < (3, 11):
        sys.exit("Python 3.11 or newer is needed.")
    set_up_system()
    pinned = LOCK.read_bytes() + (HERE / "pyproject.toml").read_bytes()
    wanted = hashlib.sha256(pinned + f"{sys.version} {HERE}".encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted and PYTHON.exists():
        return
    print("Setting up .venv …", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    need(run(sys.executable, "-m", "venv", VENV))
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    need(run(*pip, "--require-hashes", "-r", LOCK))
    need(run(*pip, "--no-deps", "--no-build-isolation", "--editable", HERE))
    STAMP.write_text(wanted, encoding="utf-8")


def set_up_system() -> None:
    """On Debian and its kin, installs the system libraries of Qt and the fonts where they are missing."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return
    have = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    missing = [package for library, package in LIBRARIES.items() if library not in have]
    missing += [
        package for name, package in FONTS.items() if not any(Path("/usr/share/fonts").rglob(f"{name}*"))
    ]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if shutil.which("objdump") is None:
        missing.append("binutils")
    if missing:
        install(missing)


def install(packages: list[str]) -> None:
    """Installs Debian packages, or ends the script with their names where it may not."""
    print("Installing", *packages, "…", flush=True)
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    steps = (
        [*sudo, "apt-get", "update", "-qq"],
        [*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    )
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in steps:
        may = not sudo or shutil.which("sudo") is not None
        if not may or subprocess.call(
            step, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        ):
            sys.exit(f"Please have these packages installed and try again: {' '.join(packages)}")


def start(*arguments: str) -> int:
    """Starts the program where the caller stands, so that file names mean what they say."""
    return run(PYTHON, "-m", "desktop", *arguments, folder=None)


def without_screen() -> None:
    """Lets Qt draw into memory, unless the caller chose otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def test(*arguments: str) -> int:
    """Passes the tests."""
    without_screen()
    return run(PYTHON, "-m", "pytest", *(arguments or SIDE_BY_SIDE))


def check() -> int:
    """Everything CI runs: style, types, layers, and the tests, which must reach all of the rules' code."""
    without_screen()
    coverage = (PYTHON, "-m", "coverage")
    for old in HERE.glob(".coverage*"):
        old.unlink()
    steps = {
        "style": (PYTHON, "-m", "ruff", "check", "."),
        "format": (PYTHON, "-m", "ruff", "format", "--check", "."),
        "types": (BIN / "basedpyright", "--pythonpath", PYTHON),
        "layers": (BIN / "lint-imports",),
        "tests of the rules": (*coverage, "run", "-m", "pytest", *SIDE_BY_SIDE, *WITHOUT_WINDOW),
        "coverage data": (*coverage, "combine", "--quiet"),
        "coverage of the rules": (
            *coverage,
            "report",
            f"--include={COVERED}",
            "--fail-under=100",
            "--show-missing",
        ),
        "tests of the window": (PYTHON, "-m", "pytest", *SIDE_BY_SIDE, *WINDOW),
    }
    failed = []
    for name, command in steps.items():
        print(f"--- {name}", flush=True)
        if run(*command):
            failed.append(name)
    print(f"Failed: {', '.join(failed)}" if failed else "All checks passed.", flush=True)
    return 1 if failed else 0


def bundle() -> int:
    """Makes a stand-alone program in dist/ and lets it test itself."""
    need(run(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "packaging/shangji.spec"))
    program = HERE / "dist" / "shangji" / ("shangji.exe" if os.name == "nt" else "shangji")
    without_screen()
    return run(program, "--self-test")


def module(name: str, *arguments: str) -> int:
    """Runs a module of the checkout."""
    return run(PYTHON, "-m", name, *arguments)


COMMANDS = {
    "run": start,
    "test": test,
    "check": check,
    "translations": partial(module, "tests.translations"),
    "screenshots": partial(module, "tests.screenshots"),
    "bench": partial(module, "benchmarks"),
    "bundle": bundle,
}


def main(arguments: list[str]) -> int:
    """Does what the first word says."""
    command, *rest = arguments or ["help"]
    if command not in COMMANDS:
        print(__doc__)
        return 0 if command in ("help", "-h", "--help") else 2
    set_up()
    return COMMANDS[command](*rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
