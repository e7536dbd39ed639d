"""What this computer keeps survives the program, and never stops a start."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.paths import data_dir, log_path, resource
from desktop.settings import FILE_NAME, MachineSettings


def test_what_is_saved_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings = MachineSettings(tmp_path)
    settings.language, settings.menu_bar = "zh_TW", True
    settings.save()
    again = MachineSettings(tmp_path)
    assert (again.language, again.menu_bar, again.theme) == ("zh_TW", True, "system")
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_computer_keeps_its_name_from_the_first_start_on(tmp_path: Path) -> None:
    name = MachineSettings(tmp_path / "new").computer
    assert name
    assert MachineSettings(tmp_path / "new").computer == name
    assert MachineSettings(tmp_path / "other").computer != name


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", '{"language": 7, "menu_bar": "yes"}', "\x00\ufffd"])
def test_a_damaged_file_costs_only_the_settings(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    settings = MachineSettings(tmp_path)
    assert (settings.language, settings.menu_bar) == ("", False)


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    settings = MachineSettings(tmp_path / "file")
    settings.theme = "dark"
    settings.save()
    assert settings.theme == "dark"


def test_a_folder_named_on_the_command_line_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_dir(Path("here")) == tmp_path / "here"
    assert data_dir().name == "Shangji"
    assert log_path(tmp_path).is_relative_to(tmp_path)
    assert resource("pinyin", "characters.txt").is_file()
