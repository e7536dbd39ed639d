"""What a user can do, without widgets and without Qt.

session.py      who asks, through which database
workflow.py lead_workflow.py customer_workflow.py product_workflow.py   the operation table: who may be in what state, as data
rights.py       the rights table and record scope, as data
subject.py      what the pipeline needs to know of a record kind
operate.py      the pipeline: every operation, on one record or ten thousand
selected.py     what a dialog tells of the records before the operation runs
effects.py      what each operation makes of a record's fields
opportunities.py leads.py customer_records.py products.py   entering, loading and editing the records of each kind
inserting.py editing.py   what entering and editing is for every kind
customers.py converting.py completing.py   customers, their unique keys, and what Convert makes
reclaim.py      how long a last owner waits before claiming again
merging.py duplicates.py   who was registered twice, made one, and two again
sharing.py      whose phone is this: shared customers and open opportunities
entries/        what a person may type: fields, parsing and checks of each record kind
list_query.py kind_queries.py list_tables.py list_scope.py list_conditions.py list_reading.py   what every list asks and how it is read
listing.py lead_listing.py customer_listing.py product_listing.py search.py directory.py   their rows, search, and the names they show
timeline.py customer_timeline.py audit.py   follow-ups and operations of one record
exporting.py    the values of many records, for a file
numbering.py parameters.py preferences.py drafts.py attachments.py   services
pool.py pool_notice.py   the common pool: what is due, the daily run, and what owners are told
printing.py printed_documents.py   what a sales document tells on paper; printing_words.py printing_amounts.py in which words and figures
printing_template.py printing_files.py   its HTML from a template that a store can replace, and its files
people          staff, stores, first run, sign-in
"""
