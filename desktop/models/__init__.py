"""What is stored: peewee models, one file per aggregate, the schema's migrations and the database backends.

fields.py     column types that peewee lacks: instants, enum codes
people.py     Store, Staff, StaffStore, SignIn, Preference
business.py   Parameter, Choice, Counter
customers.py  Customer, CustomerKey
contact.py    the columns that Lead and Opportunity begin with
leads.py      Lead, LeadFollowUp, LeadAttachment
opportunities.py  Opportunity, FollowUp, Attachment
documents.py  Intention, Contract, IntentionLine, ContractLine
products.py   Product
trail.py      Audit, ImportBatch
tables.py     MODELS, all of them in the order in which they are created
backends/     connections, search index, locks and backup: what differs between SQLite and PostgreSQL
migrations/   numbered scripts with the schema frozen inside each
schema.py     opens a database: backup copy, migrations, what may be wrong with a file
"""
