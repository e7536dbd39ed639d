"""What stands on a screen, picture by picture; `tests.screenshots` takes them all."""
