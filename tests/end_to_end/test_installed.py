"""An installed wheel has all that a checkout has."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop import __version__
from tests.source_texts import ROOT, program_files


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel was unpacked, far from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder)
    return folder


def test_the_wheel_carries_program_and_resources(installed: Path) -> None:
    shipped = {path.relative_to(installed) for path in (installed / "desktop").rglob("*") if path.is_file()}
    resources = {path for path in (ROOT / "resources").rglob("*") if path.is_file()}
    wanted = {path.relative_to(ROOT) for path in program_files()}
    wanted |= {Path("desktop", path.relative_to(ROOT)) for path in resources}
    assert wanted <= shipped
    assert (installed / f"shangji-{__version__}.dist-info" / "entry_points.txt").exists()


def test_an_installed_program_passes_its_self_test(installed: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-W", "error::ResourceWarning", "-m", "desktop", "--self-test"]
    ran = subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert f"resources: {installed / 'desktop' / 'resources'}" in ran.stdout


def test_the_version_is_told_without_a_start(installed: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-m", "desktop", "--version"]
    told = subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["Shangji", __version__]
