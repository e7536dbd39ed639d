"""Sets everything up and does one thing: run the program, pass the tests, or what a developer does besides.

    python dev.py run [options of the program]     start the program
    python dev.py test [options of pytest]         pass the tests
    python dev.py check                            everything that CI runs
    python dev.py translations                     refresh and compile the texts of all languages
    python dev.py screenshots [folder]             write a picture of every page and dialog
    python dev.py bench [options]                  measure against the floor
    python dev.py bundle                           make a stand-alone program and let it test itself

Works with Python 3.11 or newer on Windows, macOS and Linux, and needs nothing else. The virtual environment lies
in .venv beside this file and is made again when the lock or the Python changes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = HERE / "requirements.lock"
STAMP = VENV / "made-from.txt"
TRANSLATIONS = HERE / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW", "en")
COVERED = (
    "desktop/controllers/workflow.py",
    "desktop/controllers/rights.py",
    "desktop/controllers/operate.py",
    "desktop/controllers/entries/*",
)

# What Qt needs of a Debian system: a library, and the package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
FONTS = {"NotoSansCJK": "fonts-noto-cjk"}


def run(*command: object, **options: object) -> int:
    """Runs a command in the project's folder and gives its exit code."""
    environment = dict(os.environ, PYTHONPATH=str(HERE), PYTHONUTF8="1", **options.pop("environment", {}))  # type: ignore[arg-type]
    return subprocess.call([str(part) for part in command], cwd=HERE, env=environment)


def need(code: int) -> None:
    """Ends the script where a command failed."""
    if code:
        sys.exit(code)


def set_up() -> None:
    """Brings the system libraries and the virtual environment up to date; does nothing where they are."""
    if sys.version_info < (3, 11):
        sys.exit("Python 3.11 or newer is needed.")
    set_up_system()
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
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
    """On Debian and its kin, installs the system libraries of Qt and a Chinese font where they are missing."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return
    have = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    missing = [package for library, package in LIBRARIES.items() if library not in have]
    fonts = Path("/usr/share/fonts")
    missing += [package for name, package in FONTS.items() if not any(fonts.rglob(f"{name}*"))]
    if not missing:
        return
    print("Installing", *missing, "…", flush=True)
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    install = [*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    quiet = {"env": dict(os.environ, DEBIAN_FRONTEND="noninteractive"), "stdout": subprocess.DEVNULL}
    if subprocess.call([*sudo, "apt-get", "update", "-qq"], **quiet) or subprocess.call(install, **quiet):
        sys.exit(f"Please install these packages and try again: {' '.join(missing)}")


def test(*arguments: str) -> int:
    """Passes the tests, without a screen."""
    return run(PYTHON, "-m", "pytest", *arguments, environment={"QT_QPA_PLATFORM": "offscreen"})


def check() -> int:
    """Everything CI runs: style, types, layers, translations, tests with their coverage."""
    steps = (
        (PYTHON, "-m", "ruff", "check", "."),
        (PYTHON, "-m", "ruff", "format", "--check", "."),
        (BIN / "basedpyright",),
        (BIN / "lint-imports", "--config", "pyproject.toml"),
    )
    failed = [" ".join(str(part) for part in step[1:]) or str(step[0]) for step in steps if run(*step)]
    for old in HERE.glob(".coverage*"):
        old.unlink()
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    if run(PYTHON, "-m", "coverage", "run", "-m", "pytest", environment=offscreen):
        failed.append("pytest")
    run(PYTHON, "-m", "coverage", "combine", "--quiet")
    if run(
        PYTHON,
        "-m",
        "coverage",
        "report",
        "--include",
        ",".join(COVERED),
        "--fail-under",
        "100",
        "--show-missing",
    ):
        failed.append("coverage")
    print("Failed: " + ", ".join(failed) if failed else "All checks passed.", flush=True)
    return 1 if failed else 0


def refresh_texts(folder: Path) -> int:
    """Extracts the texts of the program into the .ts files of a folder."""
    sources = sorted(str(path.relative_to(HERE)) for path in (HERE / "desktop").rglob("*.py"))
    code = 0
    for language in LANGUAGES:
        plural = ("-pluralonly",) if language == "en" else ()
        command = (BIN / "pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *plural)
        alias = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=mark")
        target = (
            "-source-language",
            "en",
            "-target-language",
            language,
            "-ts",
            folder / f"shangji_{language}.ts",
        )
        code = code or run(*command, *alias, *sources, *target)
    return code


def translations() -> int:
    """Refreshes the .ts files and compiles them."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    code = refresh_texts(TRANSLATIONS)
    for language in LANGUAGES:
        source = TRANSLATIONS / f"shangji_{language}.ts"
        code = code or run(BIN / "pyside6-lrelease", "-silent", source, "-qm", source.with_suffix(".qm"))
    return code


def bundle() -> int:
    """Makes a stand-alone program in dist/ and lets it test itself."""
    need(run(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "packaging/shangji.spec"))
    program = HERE / "dist" / "shangji" / ("shangji.exe" if os.name == "nt" else "shangji")
    return run(program, "--self-test", environment={"QT_QPA_PLATFORM": "offscreen"})


def main(arguments: list[str]) -> int:
    """Does what the first word says."""
    command, *rest = arguments or ["help"]
    if command not in ("run", "test", "check", "translations", "screenshots", "bench", "bundle"):
        print(__doc__)
        return 0 if command in ("help", "-h", "--help") else 2
    set_up()
    if command == "run":
        return run(PYTHON, "-m", "desktop", *rest)
    if command == "test":
        return test(*rest)
    if command == "screenshots":
        return run(PYTHON, "-m", "tests.screenshots", *rest)
    if command == "bench":
        return run(PYTHON, "-m", "benchmarks", *rest)
    return {"check": check, "translations": translations, "bundle": bundle}[command]()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
