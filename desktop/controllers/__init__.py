"""What a user can do, without widgets and without Qt.

session.py      who asks, through which database
workflow.py     the operation table: who may be in what state, as data
rights.py       the rights table and record scope, as data
operate.py      the pipeline: every operation, on one record or ten thousand
effects.py      what each operation makes of a record's fields
opportunities.py  creating and loading opportunities
customers.py    customers, their unique keys, and what Convert makes
sharing.py      whose phone is this: shared customers and open opportunities
entries/        what a person may type: fields, parsing and checks of each record kind
listing.py search.py directory.py   the list, its search, and the names it shows
timeline.py audit.py   follow-ups and operations of one record
numbering.py parameters.py preferences.py drafts.py attachments.py   services
pool.py pool_notice.py   the common pool: what is due, the daily run, and what owners are told
people          staff, stores, first run, sign-in
"""
