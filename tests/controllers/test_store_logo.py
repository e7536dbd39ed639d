"""The logo of a store: kept as it was chosen, checked by its content, read only where it is needed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from desktop.controllers.directory import load_directory
from desktop.controllers.pictures import LOGO_MB, MOST_SIDE, Measures, measure
from desktop.controllers.stores import StoreDraft, StoreRecord, list_stores, save_store, store_logo
from desktop.errors import Refused
from desktop.words import Role
from tests.controllers.people_places import Business
from tests.pictures import png

LIMIT = LOGO_MB * 1024 * 1024


def drawn(format: str, width: int = 320, height: int = 128) -> bytes:
    """A picture as another program would write it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#4b4fcb"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, format)  # type: ignore[call-overload]
    return bytes(content.data())


def save(place: Business, logo: bytes | None, role: Role = Role.ADMINISTRATOR) -> int:
    return save_store(place.session(role), place.stores["XH"], StoreDraft("XH", "Xuhui", "", logo)).id


def record(place: Business) -> StoreRecord:
    return next(one for one in list_stores(place.session()) if one.code == "XH")


def trail(place: Business) -> list[Any]:
    return place.database.execute_sql("SELECT changes FROM audit WHERE kind = 'store' ORDER BY id").fetchall()


@pytest.mark.parametrize("content", [png(320, 128), drawn("PNG"), drawn("JPEG"), png(16, MOST_SIDE)])
def test_goes_in_and_out_byte_for_byte(staffed: Business, content: bytes) -> None:
    assert not record(staffed).has_logo
    store = save(staffed, content)
    assert record(staffed).has_logo
    assert store_logo(staffed.session(Role.SALESPERSON), store) == content


def test_stays_when_other_things_are_saved_and_goes_when_it_is_removed(staffed: Business) -> None:
    store = save(staffed, png(320, 128))
    save(staffed, None)
    assert store_logo(staffed.session(), store) == png(320, 128)
    save(staffed, drawn("JPEG", 200, 100))
    save(staffed, b"")
    assert store_logo(staffed.session(), store) == b""
    assert not record(staffed).has_logo
    assert [line for (line,) in trail(staffed)[-3:]] == [
        '{"logo":["","PNG 320 × 128"]}',
        '{"logo":["PNG 320 × 128","JPEG 200 × 100"]}',
        '{"logo":["JPEG 200 × 100",""]}',
    ]


def test_a_new_store_can_have_one(staffed: Business) -> None:
    saved = save_store(staffed.session(), None, StoreDraft("PD", "Pudong", "", png(64, 64)))
    assert store_logo(staffed.session(), saved.id) == png(64, 64)


def test_a_store_that_is_not_there_has_none(staffed: Business) -> None:
    assert store_logo(staffed.session(), 99) == b""


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"not a picture", "logo_kind"),
        (b"GIF89a" + bytes(40), "logo_kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo_kind"),
        (png(320, 128)[:-20], "logo_damaged"),
        (png(320, 128).replace(b"IDAT", b"IDAX"), "logo_damaged"),
        (b"\x89PNG\r\n\x1a\n", "logo_damaged"),
        (drawn("JPEG")[:400], "logo_damaged"),
        (drawn("JPEG")[:-2], "logo_damaged"),
        (b"\xff\xd8\xff", "logo_damaged"),
        (b"\xff\xd8" + b"\xff" * 40, "logo_damaged"),
        (png(15, 200), "logo_measure"),
        (png(200, 15), "logo_measure"),
        (png(MOST_SIDE + 1, 16), "logo_measure"),
        (drawn("JPEG", 16, MOST_SIDE + 1), "logo_measure"),
        (png(320, 128, noise=LIMIT), "logo_large"),
    ],
)
def test_what_cannot_be_printed_is_refused(staffed: Business, content: bytes, code: str) -> None:
    store, before = save(staffed, png(64, 64)), trail(staffed)
    with pytest.raises(Refused) as caught:
        save(staffed, content)
    assert (caught.value.code, caught.value.field) == (code, "logo")
    assert caught.value.sentence().strip()
    assert store_logo(staffed.session(), store) == png(64, 64)
    assert trail(staffed) == before


def test_the_largest_is_taken(staffed: Business) -> None:
    content = png(320, 128, noise=LIMIT - len(png(320, 128)) - 12)
    assert len(content) == LIMIT
    assert store_logo(staffed.session(), save(staffed, content)) == content


@pytest.mark.parametrize("role", [Role.SALESPERSON, Role.MANAGER, Role.BACK_OFFICE])
def test_only_administrators_change_it(staffed: Business, role: Role) -> None:
    with pytest.raises(Refused) as caught:
        save(staffed, png(320, 128), role)
    assert caught.value.code == "no_right"
    assert not record(staffed).has_logo


def test_the_names_in_memory_carry_no_pictures(staffed: Business) -> None:
    before = load_directory(staffed.database.connection())
    save(staffed, png(320, 128, noise=1_000_000))
    assert load_directory(staffed.database.connection()) == before


@pytest.mark.parametrize(
    ("format", "width", "height"), [("PNG", 31, 77), ("JPEG", 31, 77), ("JPEG", 640, 16)]
)
def test_measures_what_another_program_wrote(format: str, width: int, height: int) -> None:
    assert measure(drawn(format, width, height)) == Measures(format, width, height)
