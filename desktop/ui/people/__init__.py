"""First run, sign-in and switching users: the screens before and between the main window's.

door.py        what these screens need before anybody is signed in
appearance.py  the choosers of language and theme below a card
first_run.py   the wizard; first_run_steps.py its pages, regions.py what one of them offers
sign_in.py     the card that asks for login and password
people_panel.py  people known here, their PIN or password; person_tile.py one of them
people_screen.py the panel in the locked window; switch_user.py the panel in a sheet
"""
