"""What a user can do, without widgets and without Qt.

session.py      who asks, through which database
workflow.py lead_workflow.py customer_workflow.py product_workflow.py document_workflow.py   the operation table, as data
rights.py       the rights table and record scope, as data
subject.py      what the pipeline needs to know of a record kind
operate.py      the pipeline: every operation, on one record or ten thousand
selected.py     what a dialog tells of the records before the operation runs
effects.py      what each operation makes of a record's fields
opportunities.py leads.py customer_records.py products.py   entering, loading and editing the records of each kind
inserting.py editing.py   what entering and editing is for every kind
documents.py document_prefill.py document_saving.py document_effects.py pushing_down.py   the same of sales documents
document_facts.py document_links.py document_cards.py   what rules, lists and other records are told of these
amounts.py      their exact money
product_finding.py   the product that is meant by what is typed or scanned into a line
customers.py converting.py completing.py   customers, their unique keys, and what Convert makes
reclaim.py      how long a last owner waits before claiming again
merging.py duplicates.py   who was registered twice, made one, and two again
sharing.py      whose phone is this: shared customers and open opportunities
entries/        what a person may type: fields, parsing and checks of each record kind
list_query.py kind_queries.py list_tables.py list_scope.py list_conditions.py list_reading.py   what every list asks and how it is read
listing.py lead_listing.py customer_listing.py product_listing.py document_listing.py   their rows
search.py directory.py   how they are searched, and the names they show
timeline.py customer_timeline.py audit.py   follow-ups and operations of one record
imports.py import_changes.py   the history of imports, what each one changed, and taking it back
import_updating.py import_past.py   what a sheet changes of records that are there, and what it tells of their past
exporting.py    the values of many records, for a file
numbering.py parameters.py parameter_checks.py preferences.py drafts.py attachments.py pictures.py   services
pool.py pool_notice.py   the common pool: what is due, the daily run, and what owners are told
printing.py printed_documents.py   what a sales document tells on paper; printing_words.py printing_amounts.py in which words and figures
printing_template.py printing_files.py   its HTML from a template that a store can replace, and its files
people          staff, stores, first run, sign-in
"""
