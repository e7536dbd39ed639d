"""The choice of the field that a column becomes: one list for the column that is being edited, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QWidget

from desktop.controllers.entries.field import caption
from desktop.spreadsheets.mapping import NOTE, REMARK
from desktop.spreadsheets.opened import Opened
from desktop.spreadsheets.survey import column_letters
from desktop.translation import translate
from desktop.ui import theme
from desktop.ui.imports.column_words import group_word, hint_word, note_word, skip_word
from desktop.ui.widgets.combo_box import LONG, VALUE, WORDS, ComboBox

SKIP = "-"
WIDTH = 300
_PAST = "past"
_OPENING = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4, Qt.Key.Key_F2})


class FieldChoice(ComboBox):
    """Offers the fields by group; what another column is already says so.

    Signals:
        left: nothing is chosen here any more: the keyboard went elsewhere, or Esc.
    """

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__((), parent)
        self.hide()

    def offer(self, opened: Opened, position: int, chosen: str | None) -> None:
        """Offers what a column can become, opened with what it is now.

        Arguments:
            position: of the column.
            chosen: a field's key, `NOTE` or `SKIP`; None where nothing is chosen.
        """
        groups = _groups(opened)
        options: list[tuple[str, str]] = [(SKIP, skip_word())]
        if REMARK in opened.target.by_key:
            options.append((NOTE, note_word()))
        headings: list[int] = []
        for group, keys in groups:
            if len(groups) > 1:
                headings.append(len(options))
                options.append((f"/{group}", group_word(group)))
            options += [(key, _text(opened, key, position)) for key in keys]
        by_key = opened.target.by_key
        self.set_options(options, words={key: " ".join(one.aliases) for key, one in by_key.items()})
        self._make_headings(headings)
        self.setPlaceholderText(hint_word(opened.target))
        if (line := self.lineEdit()) is not None:
            line.setPlaceholderText(hint_word(opened.target))
        self.set_value(chosen)

    def _make_headings(self, rows: Sequence[int]) -> None:
        """What is no choice cannot be chosen, nor found by typing."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        for row in rows:
            heading = model.item(row)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setData("", WORDS)
            heading.setFont(theme.font("count"))

    def unfold(self) -> None:
        """Shows everything that can be chosen; typing narrows it."""
        line, completer = self.lineEdit(), self.completer()
        if line is None or completer is None:
            self.showPopup()
            return
        line.selectAll()
        completer.setMaxVisibleItems(LONG)
        completer.setCompletionPrefix("")
        completer.complete(QRect(0, 0, max(self.width(), WIDTH), self.height()))
        popup = completer.popup()
        if popup is not None and self.currentIndex() >= 0:
            popup.setCurrentIndex(completer.completionModel().index(self.currentIndex(), 0))

    def is_unfolded(self) -> bool:
        """Whether the list is in sight."""
        completer = self.completer()
        popup = None if completer is None else completer.popup()
        return self.view().isVisible() or (popup is not None and popup.isVisible())

    def chosen_key(self) -> str | None:
        """The field's key, `NOTE` or `SKIP`; None where nothing that can be chosen is."""
        value = self.currentData(VALUE)
        return value if isinstance(value, str) and not value.startswith("/") else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _OPENING and not self.is_unfolded():
            self.unfold()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and not self.is_unfolded():
            self.left.emit()


def _groups(opened: Opened) -> list[tuple[str, list[str]]]:
    """The keys of the fields by their groups: those of the form, then what tells of a record's past."""
    groups: dict[str, list[str]] = {}
    typed = {one.key for one in opened.target.fields}
    for one in opened.target.mappable:
        if one.importable:
            groups.setdefault(one.group if one.key in typed else _PAST, []).append(one.key)
    return list(groups.items())


def _text(opened: Opened, key: str, position: int) -> str:
    """A field's caption, with the letters of another column that is it already."""
    text = caption(opened.target.by_key[key])
    others = [at for at in opened.columns.columns.get(key, ()) if at != position]
    if not others:
        return text
    letters = column_letters(opened.table.columns[others[0]])
    return translate("FieldChoice", "{field} — now column {letters}").format(field=text, letters=letters)
