"""The settings: navigation by scope at the left, one section at its right.

page.py        the page; navigation.py its left side; sections.py which sections there are
cards.py       rows with the sentence at the left and the control at the right
appearance.py keys.py own_secrets.py place.py   the sections of this person and this computer
customers_section.py pool_section.py documents_section.py   the business's parameters; parameter_row.py one of them
people_table.py people_section.py           a list with a form beside it, for staff and stores
staff_section.py staff_form.py store_section.py store_form.py logo_field.py
"""
