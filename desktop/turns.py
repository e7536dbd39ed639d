"""How soon a thread that waits for the interpreter gets it from one that works."""

from __future__ import annotations

import sys

# Seconds; the usual five milliseconds are a third of a frame. One repaint comes by here a hundred times, and so does a
# database that works without the interpreter, once for each statement. Windows waits in whole milliseconds.
TURN = 0.001 if sys.platform == "win32" else 0.0002


def take_short_turns() -> None:
    """From now on no thread of this process keeps the interpreter for longer while another one waits."""
    sys.setswitchinterval(TURN)
