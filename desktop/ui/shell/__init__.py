"""The main window around the pages: rail, menu bar, status bar, palette, navigation, errors."""
