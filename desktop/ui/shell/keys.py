"""The keys of the program, as F1 shows them."""

from __future__ import annotations

from desktop.translation import mark

# A group, then key and what it does; in the order in which they are shown.
KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        mark("Keys", "Anywhere"),
        (
            ("Ctrl K", mark("Keys", "commands")),
            ("Ctrl F", mark("Keys", "search, from anywhere")),
            ("Ctrl N", mark("Keys", "new record of the page")),
            ("Ctrl Shift V", mark("Keys", "read from text")),
            ("Ctrl I", mark("Keys", "import")),
            ("Ctrl Shift E", mark("Keys", "export the list")),
            ("Ctrl 1…8", mark("Keys", "pages")),
            ("Ctrl ,", mark("Keys", "settings")),
            ("F6", mark("Keys", "rail, list, pane")),
            ("F1", mark("Keys", "these keys")),
            ("Alt ←", mark("Keys", "back")),
            ("Alt", mark("Keys", "menu bar")),
        ),
    ),
    (
        mark("Keys", "List"),
        (
            ("↑ ↓  J K", mark("Keys", "move")),
            ("Enter", mark("Keys", "open")),
            ("Ctrl Enter", mark("Keys", "open in its own window")),
            ("Space", mark("Keys", "preview")),
            ("X", mark("Keys", "tick")),
            ("Shift ↑ ↓", mark("Keys", "tick several")),
            ("Ctrl A", mark("Keys", "tick all")),
            ("A", mark("Keys", "assign")),
            ("P", mark("Keys", "push down a lead, an intention")),
            ("D", mark("Keys", "Dynamics")),
            ("Q", mark("Keys", "quote")),
            ("O", mark("Keys", "order")),
            ("Esc", mark("Keys", "clear ticks")),
            ("Alt 1…5", mark("Keys", "tabs")),
        ),
    ),
    (
        mark("Keys", "Form"),
        (
            ("Ctrl S", mark("Keys", "save")),
            ("Ctrl D", mark("Keys", "Dynamics")),
            ("Ctrl ↑ ↓", mark("Keys", "previous, next record")),
            ("F8", mark("Keys", "next fault")),
            ("Ctrl P", mark("Keys", "print a sales document")),
            ("Ctrl H", mark("Keys", "history of a sales document")),
        ),
    ),
    (
        mark("Keys", "Lines"),
        (
            ("Enter  F2", mark("Keys", "edit the cell")),
            ("Tab", mark("Keys", "next cell")),
            ("Esc", mark("Keys", "revert the cell")),
            ("Ctrl Enter", mark("Keys", "add a line")),
            ("Ctrl D", mark("Keys", "copy the cell above")),
            ("Alt ↑ ↓", mark("Keys", "move the line")),
        ),
    ),
    (
        mark("Keys", "Dynamics"),
        (
            ("Alt 1…5", mark("Keys", "method")),
            ("Ctrl Enter", mark("Keys", "log")),
        ),
    ),
)
