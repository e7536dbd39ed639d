"""The --demo data: a throw-away business that shows the program alive, made through the controllers."""
