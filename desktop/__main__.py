"""python -m desktop, and the console script."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support


def main() -> int:
    """Starts the program and gives its exit code."""
    # The import reads spreadsheets in a child process, which in a frozen program starts here again.
    freeze_support()
    from desktop.app import main as start

    return start()


if __name__ == "__main__":
    sys.exit(main())
