"""All tables, in the order in which they are created."""

from __future__ import annotations

from desktop.models.base import Table
from desktop.models.business import Choice, Counter, Parameter
from desktop.models.customers import Customer, CustomerKey
from desktop.models.documents import Contract, ContractLine, Intention, IntentionLine
from desktop.models.leads import Lead, LeadAttachment, LeadFollowUp
from desktop.models.opportunities import Attachment, FollowUp, Opportunity
from desktop.models.people import Preference, SignIn, Staff, StaffStore, Store
from desktop.models.products import Product
from desktop.models.trail import Audit, ImportBatch, ImportRow

MODELS: tuple[type[Table], ...] = (
    Store,
    Staff,
    StaffStore,
    SignIn,
    Preference,
    Parameter,
    Choice,
    Counter,
    ImportBatch,
    ImportRow,
    Customer,
    CustomerKey,
    Lead,
    LeadFollowUp,
    LeadAttachment,
    Product,
    Opportunity,
    FollowUp,
    Attachment,
    Intention,
    IntentionLine,
    Contract,
    ContractLine,
    Audit,
)
