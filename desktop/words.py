"""The glossary: the states, roles, operations and methods of the trade, and how each is called on screen."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum

from desktop.translation import mark, translate


class Business(IntEnum):
    """Business status of an opportunity."""

    UNASSIGNED = 0
    ASSIGNED = 1
    CONVERTED = 2
    CLOSED = 3


class LeadStatus(IntEnum):
    """Status of a lead."""

    NEW = 0
    PUSHED_DOWN = 1
    CLOSED = 2


class ProductStatus(IntEnum):
    """Whether a product can be chosen for new documents; the stored flag is the same number."""

    INACTIVE = 0
    ACTIVE = 1


class Document(IntEnum):
    """Document status (review state) of a record."""

    CREATED = 0
    IN_REVIEW = 1
    APPROVED = 2
    RE_REVIEW = 3


class Role(IntEnum):
    """What a member of staff is employed as."""

    SALESPERSON = 0
    MANAGER = 1
    BACK_OFFICE = 2
    ADMINISTRATOR = 3


class Method(IntEnum):
    """How a customer was followed up."""

    PHONE = 0
    WECHAT = 1
    IN_STORE = 2
    VISIT = 3
    OTHER = 4


class Title(IntEnum):
    """How a customer is addressed."""

    UNKNOWN = 0
    MR = 1
    MS = 2


class Intent(StrEnum):
    """How likely a customer is to buy, A most."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Kind(StrEnum):
    """The record kinds."""

    OPPORTUNITY = "opportunity"
    LEAD = "lead"
    CUSTOMER = "customer"
    PRODUCT = "product"
    STAFF = "staff"
    STORE = "store"
    PARAMETER = "parameter"
    INTENTION = "intention"
    CONTRACT = "contract"


class Uniqueness(StrEnum):
    """Values of the business parameter `customer_uniqueness`."""

    PHONE = "phone"
    PHONE_AND_NAME = "phone_and_name"
    PHONE_AND_STORE = "phone_and_store"
    NONE = "none"


class Rounding(StrEnum):
    """Values of the business parameter `rounding`: how the amount of a sales document is rounded."""

    CENT = "cent"
    DIME = "dime"
    UNIT = "unit"
    DIME_DOWN = "dime_down"
    UNIT_DOWN = "unit_down"
    TEN_DOWN = "ten_down"
    HUNDRED_DOWN = "hundred_down"


class Choice(StrEnum):
    """The lists a business keeps."""

    SOURCE = "source"
    PROGRESS = "progress"
    REASON = "reason"


class Operation(StrEnum):
    """Everything that can be done to a record."""

    NEW = "new"
    IMPORT = "import"
    IMPORT_UPDATE = "import_update"
    UNDO_IMPORT = "undo_import"
    PUSH_DOWN = "push_down"
    EDIT = "edit"
    ASSIGN = "assign"
    CLAIM = "claim"
    HAND_OVER = "hand_over"
    DYNAMICS = "dynamics"
    RESCHEDULE = "reschedule"
    CONVERT = "convert"
    QUOTE = "quote"
    ORDER = "order"
    RECYCLE = "recycle"
    CLOSE = "close"
    VOID = "void"
    UNVOID = "unvoid"
    DELETE = "delete"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    APPROVE = "approve"
    REJECT = "reject"
    UNAPPROVE = "unapprove"
    DISABLE = "disable"
    ENABLE = "enable"
    ACTIVATE = "activate"
    DEACTIVATE = "deactivate"
    EXPORT = "export"
    MERGE = "merge"
    MANAGE = "manage"


LABELS: dict[type[Enum], dict[Enum, str]] = {
    Business: {
        Business.UNASSIGNED: mark("Words", "Unassigned"),
        Business.ASSIGNED: mark("Words", "Assigned"),
        Business.CONVERTED: mark("Words", "Converted"),
        Business.CLOSED: mark("Words", "Closed as invalid"),
    },
    LeadStatus: {
        LeadStatus.NEW: mark("LeadStatus", "New"),
        LeadStatus.PUSHED_DOWN: mark("LeadStatus", "Pushed down"),
        LeadStatus.CLOSED: mark("LeadStatus", "Closed"),
    },
    ProductStatus: {
        ProductStatus.INACTIVE: mark("ProductStatus", "Inactive"),
        ProductStatus.ACTIVE: mark("ProductStatus", "Active"),
    },
    Document: {
        Document.CREATED: mark("Words", "Created"),
        Document.IN_REVIEW: mark("Words", "In review"),
        Document.APPROVED: mark("Words", "Approved"),
        Document.RE_REVIEW: mark("Words", "Re-review"),
    },
    Role: {
        Role.SALESPERSON: mark("Words", "Salesperson"),
        Role.MANAGER: mark("Words", "Store manager"),
        Role.BACK_OFFICE: mark("Words", "Back office"),
        Role.ADMINISTRATOR: mark("Words", "Administrator"),
    },
    Method: {
        Method.PHONE: mark("Words", "Phone"),
        Method.WECHAT: mark("Words", "WeChat"),
        Method.IN_STORE: mark("Words", "In store"),
        Method.VISIT: mark("Words", "Visit"),
        Method.OTHER: mark("Words", "Other"),
    },
    Title: {
        Title.UNKNOWN: mark("Words", "Unknown"),
        Title.MR: mark("Words", "Mr"),
        Title.MS: mark("Words", "Ms"),
    },
    Kind: {
        Kind.OPPORTUNITY: mark("Words", "Opportunity"),
        Kind.LEAD: mark("Words", "Lead"),
        Kind.CUSTOMER: mark("Words", "Customer"),
        Kind.PRODUCT: mark("Words", "Product"),
        Kind.STAFF: mark("Words", "Staff"),
        Kind.STORE: mark("Words", "Store"),
        Kind.PARAMETER: mark("Words", "Business parameter"),
        Kind.INTENTION: mark("Words", "Sales intention"),
        Kind.CONTRACT: mark("Words", "Sales contract"),
    },
    Rounding: {
        Rounding.CENT: mark("Words", "To 0.01"),
        Rounding.DIME: mark("Words", "To 0.10"),
        Rounding.UNIT: mark("Words", "To whole amounts"),
        Rounding.DIME_DOWN: mark("Words", "Down to 0.10"),
        Rounding.UNIT_DOWN: mark("Words", "Down to whole amounts"),
        Rounding.TEN_DOWN: mark("Words", "Down to tens"),
        Rounding.HUNDRED_DOWN: mark("Words", "Down to hundreds"),
    },
    Choice: {
        Choice.SOURCE: mark("Words", "Source"),
        Choice.PROGRESS: mark("Words", "Progress"),
        Choice.REASON: mark("Words", "Close reason"),
    },
    Operation: {
        Operation.NEW: mark("Words", "New"),
        Operation.IMPORT: mark("Words", "Import"),
        Operation.IMPORT_UPDATE: mark("Words", "Import update"),
        Operation.UNDO_IMPORT: mark("Words", "Undo import"),
        Operation.PUSH_DOWN: mark("Words", "Push down"),
        Operation.EDIT: mark("Words", "Edit"),
        Operation.ASSIGN: mark("Words", "Assign"),
        Operation.CLAIM: mark("Words", "Claim"),
        Operation.HAND_OVER: mark("Words", "Hand over"),
        Operation.DYNAMICS: mark("Words", "Dynamics"),
        Operation.RESCHEDULE: mark("Words", "Reschedule"),
        Operation.CONVERT: mark("Words", "Convert"),
        Operation.QUOTE: mark("Words", "Quote"),
        Operation.ORDER: mark("Words", "Order"),
        Operation.RECYCLE: mark("Words", "Recycle"),
        Operation.CLOSE: mark("Words", "Close"),
        Operation.VOID: mark("Words", "Void"),
        Operation.UNVOID: mark("Words", "Un-void"),
        Operation.DELETE: mark("Words", "Delete"),
        Operation.SUBMIT: mark("Words", "Submit"),
        Operation.WITHDRAW: mark("Words", "Withdraw"),
        Operation.APPROVE: mark("Words", "Approve"),
        Operation.REJECT: mark("Words", "Reject"),
        Operation.UNAPPROVE: mark("Words", "Un-approve"),
        Operation.DISABLE: mark("Words", "Disable"),
        Operation.ENABLE: mark("Words", "Enable"),
        Operation.ACTIVATE: mark("Words", "Activate"),
        Operation.DEACTIVATE: mark("Words", "Deactivate"),
        Operation.EXPORT: mark("Words", "Export"),
        Operation.MERGE: mark("Words", "Merge"),
        Operation.MANAGE: mark("Words", "Manage"),
    },
}


# Where a word is not the same as that of another enumeration in every language.
_CONTEXTS: dict[type[Enum], str] = {LeadStatus: "LeadStatus", ProductStatus: "ProductStatus"}


def label(member: Enum) -> str:
    """How a state, role, operation or method is called in the reader's language; letters and codes stay."""
    source = LABELS.get(type(member), {}).get(member)
    return translate(_CONTEXTS.get(type(member), "Words"), source) if source else str(member.value)
