"""The one style sheet of the program, made from the colour tokens; selectors go by class and the property `kind`."""

from __future__ import annotations

from collections.abc import Mapping

# «token» stands for its colour.
_SHEET = """
QToolTip { background: «tip»; color: «tip text»; border: 0; padding: 6px 10px; border-radius: 6px; }
QWidget#page, QStackedWidget { background: «surface»; }
QMenu { background: «raised»; border: 1px solid «border»; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 7px 12px 7px 10px; border-radius: 6px; color: «text 1»; }
QMenu[kind="commands"]::item { padding: 5px 36px 5px 10px; }
QMenu::item:selected { background: «hover on raised»; }
QMenu::item:disabled { color: «text off»; }
QMenu::separator { height: 1px; background: «line»; margin: 4px 6px; }
QMenu::icon { padding-left: 10px; }
QMenuBar { background: «window»; color: «text 1»; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: «press»; }

QPushButton, QToolButton { min-height: 30px; padding: 0 12px; border: 1px solid «border»; border-radius: 6px;
  background: «raised»; color: «text 1»; }
QPushButton:hover, QToolButton:hover { background: «hover on raised»; }
QPushButton:pressed, QToolButton:pressed { background: «press»; }
QPushButton:focus, QToolButton:focus { border: 2px solid «focus ring»; padding: 0 11px; min-height: 28px; outline: 0; }
QPushButton:disabled, QToolButton:disabled { color: «text off»; border-color: «line»; }
QPushButton[kind="primary"] { background: «accent fill»; color: «on fill»; border-color: «accent fill»; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: «accent hover»; }
QPushButton[kind="primary"]:focus { border-color: «accent hover»; }
QPushButton[kind="primary"]:disabled { background: «press»; color: «text off»; border-color: «press»; }
QPushButton[kind="danger"] { background: «danger fill»; color: «on fill»; border-color: «danger fill»; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: «danger hover»; }
QPushButton[kind="danger"]:disabled { background: «press»; color: «text off»; border-color: «press»; }
QPushButton[kind="ghost"], QToolButton[kind="ghost"] { background: transparent; border-color: transparent; }
QPushButton[kind="ghost"]:hover, QToolButton[kind="ghost"]:hover { background: «hover»; }
QToolButton[kind="ghost"]:checked { background: «press»; }
QPushButton[kind="ghost"]:focus, QToolButton[kind="ghost"]:focus { border: 2px solid «focus ring»; }
QPushButton[tone="error"]:enabled { color: «error text»; }
QPushButton[kind="trail"] { background: transparent; border: 0; color: «text 2»; padding: 0 2px; min-height: 20px; font-size: 12px; }
QPushButton[kind="trail"]:hover { color: «text 1»; }
QPushButton[kind="trail"]:focus { border: 2px solid «focus ring»; border-radius: 4px; }
QPushButton[kind="link"] { background: transparent; border: 0; color: «accent text»; padding: 0 2px; min-height: 20px; font-size: 12px; }
QPushButton[large="true"] { font-size: 13px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid «focus ring»; border-radius: 4px; }
QPushButton[tight="true"] { padding: 0 7px; min-height: 26px; font-size: 12px; }
QPushButton[tight="true"]:focus { padding: 0 6px; min-height: 24px; }
QPushButton[kind="number"] { background: transparent; border: 0; color: «accent text»; padding: 0 2px; min-height: 20px; font-size: 14px; font-weight: 600; }
QPushButton[kind="number"]:hover { text-decoration: underline; }
QPushButton[kind="number"]:focus { border: 2px solid «focus ring»; border-radius: 4px; }
QPushButton[kind="number"][struck="true"] { color: «text 3»; text-decoration: line-through; }
QToolButton[kind="icon"] { min-height: 30px; min-width: 30px; padding: 0; background: transparent; border-color: transparent; }
QToolButton[kind="icon"]:hover { background: «hover»; }
QToolButton[kind="icon"]:checked { background: «press»; }
QToolButton[kind="icon"]:focus { border: 2px solid «focus ring»; }
QToolButton[kind="inside"] { min-height: 24px; min-width: 24px; padding: 0; background: transparent; border: 1px solid transparent; border-radius: 5px; }
QToolButton[kind="inside"]:hover { background: «hover on raised»; }
QToolButton[kind="status"] { min-height: 20px; padding: 0 4px; border: 0; background: transparent; color: «text 2»; }
QToolButton[kind="status"]:focus { border: 2px solid «focus ring»; padding: 0 2px; min-height: 16px; }
QPushButton[kind="chip"], QPushButton[kind="quiet"] { min-height: 26px; padding: 0 10px; color: «text 2»; font-size: 12px; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: «hover»; }
QPushButton[kind="chip-on"] { min-height: 26px; padding: 0 10px; background: «selected»; border-color: «selected»;
  color: «accent text»; font-weight: 600; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox { background: «surface»; color: «text 1»;
  border: 1px solid «border»; border-bottom-color: «edge»; border-radius: 6px; padding: 0 9px; min-height: 30px;
  placeholder-text-color: «text 3»; selection-background-color: «accent fill»; selection-color: «on fill»; }
QLineEdit > QToolButton { min-height: 0; min-width: 0; padding: 0; border: 0; background: transparent; }
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
  border: 2px solid «focus ring»; padding: 0 8px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 4px 5px; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"], QDateEdit[state="error"] {
  border: 2px solid «error text»; padding: 0 8px; min-height: 28px; }
QPlainTextEdit[state="error"], QTextEdit[state="error"] { padding: 4px 5px; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: «sunken»; color: «text 2»; border-bottom-color: «border»; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: «sunken»; color: «text off»;
  border-bottom-color: «border»; }
QComboBox[locked="true"]:disabled { color: «text 2»; }
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus { border: 0; background: transparent; padding: 0; min-height: 32px; }
QLineEdit[kind="small"] { border-radius: 4px; padding: 0 6px; min-height: 20px; }
QLineEdit[kind="small"]:focus, QLineEdit[kind="small"][state="error"] { padding: 0 5px; min-height: 18px; }
QLineEdit[kind="cell"], QLineEdit[kind="cell"]:focus { border: 2px solid «focus ring»; border-radius: 3px; padding: 0 3px; min-height: 0; }
QLineEdit[kind="cell"][state="error"] { border-color: «error text»; padding: 0 3px; min-height: 0; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; background: transparent; padding: 0; min-height: 0; }
QScrollArea[input="true"] { background: «surface»; border: 1px solid «border»; border-bottom-color: «edge»; border-radius: 6px; }
QScrollArea[input="true"]:disabled { background: «sunken»; border-bottom-color: «border»; }
QScrollArea[input="true"][focused="true"] { border: 2px solid «focus ring»; }
QScrollArea[input="true"][state="error"] { border: 2px solid «error text»; }
QWidget[clear="true"] { background: transparent; }
QListView[kind="bare"] { background: transparent; }
QListView[kind="popup"] { background: «raised»; border: 1px solid «border»; padding: 4px;
  selection-background-color: «selected»; selection-color: «text 1»; }
QListView[kind="popup"]::item { min-height: 26px; padding: 0 6px; }
QListView[kind="popup"]::item:disabled { color: «text 3»; }
QListView[kind="popup"]::item:selected { background: «selected»; color: «text 1»; border-radius: 4px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 26px; }
QComboBox QAbstractItemView { background: «raised»; border: 1px solid «border»; border-radius: 8px; padding: 4px;
  selection-background-color: «selected»; selection-color: «text 1»; outline: 0; }
QListView, QTreeView, QTableView { background: «surface»; border: 0; outline: 0; }
QHeaderView::section { background: «surface»; color: «text 2»; border: 0; border-bottom: 1px solid «border»; padding: 0 8px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableCornerButton::section { background: «surface»; border: 0; border-bottom: 1px solid «border»; }
QCheckBox, QRadioButton { spacing: 8px; color: «text 1»; min-height: 20px; border: 2px solid transparent;
  padding: 1px 4px 1px 0; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid «focus ring»; border-radius: 5px; outline: 0; }
QCheckBox:disabled, QRadioButton:disabled { color: «text off»; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: «border»; border-radius: 3px; min-height: 28px; min-width: 28px; margin: 2px; }
QScrollBar::handle:hover { background: «edge»; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: 0;
  width: 0; height: 0; }
QProgressBar { background: «press»; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: «accent fill»; border-radius: 3px; }
QCalendarWidget QWidget { background: «raised»; color: «text 1»; alternate-background-color: «raised»; }
QCalendarWidget QToolButton { border: 0; min-height: 26px; background: transparent; }
QCalendarWidget QAbstractItemView { selection-background-color: «accent fill»; selection-color: «on fill»; }

QFrame[card="plain"] { background: «surface»; border: 1px solid «border»; border-radius: 10px; }
QFrame[card="sunken"] { background: «sunken»; border: 1px solid «line»; border-radius: 8px; }
QFrame[card="info"] { background: «info soft»; border: 1px solid «info line»; border-radius: 8px; }
QFrame[card="warning"] { background: «warning soft»; border: 1px solid «warning line»; border-radius: 8px; }
QFrame[card="error"] { background: «error soft»; border: 1px solid «error line»; border-radius: 8px; }
QFrame[card="success"] { background: «success soft»; border: 1px solid «success line»; border-radius: 8px; }
QFrame[strip="true"] { border-color: transparent; border-radius: 6px; }
QFrame[swatch="true"] { border-radius: 4px; }
QFrame[card="selected"] { background: «selected»; border: 2px solid «accent fill»; border-radius: 10px; }
QFrame[rule="horizontal"] { background: «line»; max-height: 1px; min-height: 1px; border: 0; }
QFrame[rule="vertical"] { background: «border»; max-width: 1px; min-width: 1px; border: 0; }

QLabel[tone="secondary"] { color: «text 2»; }
QLabel[tone="hint"] { color: «text 3»; }
QLabel[tone="error"] { color: «error text»; }
QLabel[tone="warning"] { color: «warning text»; }
QLabel[tone="success"] { color: «success text»; }
QLabel[tone="info"] { color: «info text»; }
QLabel[tone="accent"] { color: «accent text»; }
QLabel[tone="off"] { color: «text off»; }
"""


def style_sheet(colours: Mapping[str, str]) -> str:
    """The style sheet in these colours.

    Arguments:
        colours: hex colour by token.
    """
    text = _SHEET
    for token, value in colours.items():
        text = text.replace(f"«{token}»", value)
    return text
