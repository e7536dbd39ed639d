"""The sentences of refusals and environment faults, by code, worded when shown."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from desktop.translation import filled, mark
from desktop.words import label

SENTENCES: dict[str, str] = {
    # the operation table
    "voided": mark("Refusals", "{number} is voided: un-void it first."),
    "not_voided": mark("Refusals", "{number} is not voided."),
    "disabled": mark("Refusals", "{number} is disabled: enable it first."),
    "already_disabled": mark("Refusals", "{number} is disabled already."),
    "not_disabled": mark("Refusals", "{number} is not disabled."),
    "closed": mark(
        "Refusals", "{number} is closed as invalid: create a new opportunity if the customer returns."
    ),
    "needs_assigned": mark("Refusals", "{number} is unassigned: assign it first."),
    "already_unassigned": mark("Refusals", "{number} is unassigned already."),
    "needs_unassigned": mark("Refusals", "{number} is {business}: recycle it first."),
    "converted_assign": mark("Refusals", "{number} is converted: hand it over instead."),
    "converted": mark("Refusals", "{number} is already converted to a customer."),
    "in_review": mark("Refusals", "{number} is in review: withdraw or reject it first."),
    "approved": mark("Refusals", "{number} is approved: un-approve it first."),
    "not_in_review": mark("Refusals", "{number} is not in review: submit it first."),
    "not_approved": mark("Refusals", "{number} is not approved."),
    "not_submitter": mark(
        "Refusals", "{number} was submitted by {person}: only that person can withdraw it."
    ),
    "reclaim_wait": mark(
        "Refusals",
        "{number} was recycled from you: you can claim it again in %n day(s), or have it assigned to you.",
    ),
    "has_documents": mark("Refusals", "{number} has the documents {documents}: it cannot be deleted."),
    "delete_closed_off": mark(
        "Refusals", "{number} is closed: void it instead, deleting closed opportunities is switched off."
    ),
    # leads and customers
    "lead_pushed_down": mark(
        "Refusals", "{number} was pushed down to {opportunity}: go on with that opportunity."
    ),
    "lead_closed": mark("Refusals", "{number} is closed: enter a new lead if the customer returns."),
    "lead_has_owner": mark("Refusals", "{number} has an owner: have it assigned to you instead."),
    "lead_not_creator": mark("Refusals", "{number} was entered by someone else: ask a manager to delete it."),
    "lead_followed_by_others": mark(
        "Refusals", "{number} was followed up by someone else: ask a manager to delete it."
    ),
    "customer_off": mark("Refusals", "{number} is disabled: enable the customer first."),
    "customer_referred": mark(
        "Refusals", "{number} has %n opportunity(ies) and cannot be deleted: disable the customer instead."
    ),
    "already_active": mark("Refusals", "{number} is active already."),
    "already_inactive": mark("Refusals", "{number} is inactive already."),
    "product_exists": mark("Refusals", "{name} has the code {number} already: enter another code."),
    "customer_documents": mark(
        "Refusals", "{number} has %n sales document(s) and cannot be deleted: disable the customer instead."
    ),
    "product_documents": mark(
        "Refusals", "{number} is in %n sales document(s) and cannot be deleted: deactivate it instead."
    ),
    "merge_two": mark("Refusals", "Merging needs exactly two customers that you may both edit."),
    "merge_touched": mark(
        "Refusals", "{number} was changed after the merge: it can no longer be taken back."
    ),
    "merge_phone_taken": mark(
        "Refusals",
        "{number} cannot be separated again: {other} {name} was registered with the phone meanwhile; change it there"
        " first, or merge that customer too.",
    ),
    "merge_phone_elsewhere": mark(
        "Refusals",
        "{number} cannot be separated again: {name}, a customer outside your stores, has the phone by now; ask an"
        " administrator to change it there first.",
    ),
    "not_merged": mark("Refusals", "{number} was not merged: there is nothing to take back."),
    "uniqueness_duplicates": mark(
        "Refusals", "%n customer(s) would share a key: merge them first. {customers}"
    ),
    # what no longer holds of a record brought back
    "note_owner_inactive": mark("Refusals", "{number}: {person} is deactivated meanwhile; hand it over."),
    "note_store_inactive": mark("Refusals", "{number}: {store} is deactivated meanwhile; hand it over."),
    "note_not_in_store": mark("Refusals", "{number}: {person} no longer works in {store}; hand it over."),
    "note_same_phone": mark("Refusals", "{number}: another open opportunity has this phone meanwhile."),
    # sales documents
    "document_submitted": mark(
        "Refusals", "{number} was submitted before: void it, or ask a manager to delete it."
    ),
    "nothing_left": mark("Refusals", "{number}: every line is ordered already."),
    "opportunity_closed": mark(
        "Refusals", "The opportunity of {number} is closed as invalid: nothing more can be ordered from it."
    ),
    "intention_ordered": mark(
        "Refusals", "{number} was pushed down to {documents}: void it, or delete the contract first."
    ),
    "line_ordered": mark(
        "Refusals", "“{line}” is ordered in a contract already: leave the line, with at least {quantity}."
    ),
    "line_voided": mark(
        "Refusals", "“{line}” stands in a voided contract: leave the line, or delete that contract first."
    ),
    "lines_required": mark("Refusals", "Enter at least one line: a document without any cannot be saved."),
    "line_invalid": mark("Refusals", "Line {row}: {problem}"),
    "total_large": mark("Refusals", "The amount is too large: check quantities and prices."),
    "discount_large": mark("Refusals", "The discount on the whole is more than the lines come to: lower it."),
    "deposit_large": mark("Refusals", "The deposit is more than the contract's amount: lower it."),
    "customer_needed": mark("Refusals", "Choose the customer, or enter a new one."),
    "customer_gone": mark(
        "Refusals", "The customer is no longer there, merged or deleted meanwhile: choose the customer again."
    ),
    "customer_unknown": mark(
        "Refusals",
        "The customer {name} is outside your scope and has none of the phones: ask a manager to make the document.",
    ),
    "lines_not_left": mark("Refusals", "“{line}”: only {quantity} left to order."),
    "lines_none_chosen": mark("Refusals", "Choose at least one line to order."),
    "note_more_ordered": mark(
        "Refusals", "{number}: more is ordered now than the intention {other} has; check its contracts."
    ),
    # rights
    "not_found": mark("Refusals", "This record no longer exists or is outside what you may see."),
    "no_right": mark(
        "Refusals", "Your role {role} does not allow {operation}: ask a manager or an administrator."
    ),
    "not_own": mark("Refusals", "{number} belongs to someone else: ask for it to be assigned to you."),
    "claim_first": mark("Refusals", "{number} is unassigned: claim it first."),
    "not_creator": mark(
        "Refusals", "{number} was created by someone else: void it, or ask a manager to delete it."
    ),
    "followed_by_others": mark(
        "Refusals", "{number} was followed up by someone else: void it, or ask a manager to delete it."
    ),
    "signed_out": mark(
        "Refusals", "Your account is no longer active: sign in again or ask an administrator."
    ),
    # arguments
    "owner_required": mark("Refusals", "Choose the owner."),
    "store_required": mark("Refusals", "Choose the store."),
    "owner_inactive": mark("Refusals", "{person} is deactivated: choose someone else."),
    "owner_not_in_store": mark(
        "Refusals", "{person} does not work in {store}: choose another store or person."
    ),
    "store_inactive": mark("Refusals", "{store} is deactivated: choose another store."),
    "target_outside_stores": mark("Refusals", "{store} is not one of your stores: choose a store of yours."),
    "no_store_to_claim": mark(
        "Refusals", "You work in no store that can take {number}: ask a manager to assign it."
    ),
    "reason_required": mark("Refusals", "Choose a reason."),
    "reason_text_required": mark("Refusals", "This reason needs a text: say what happened."),
    "reason_unknown": mark("Refusals", "This reason is no longer offered: choose another."),
    "text_required": mark("Refusals", "Write what was said or agreed."),
    "text_long": mark("Refusals", "The text is too long: at most %n character(s)."),
    "time_in_future": mark("Refusals", "A follow-up cannot lie in the future: choose a time up to now."),
    "date_in_past": mark("Refusals", "The next follow-up lies in the past: choose today or later."),
    "days_range": mark("Refusals", "Enter a number of days up to %n, or 0 to switch it off."),
    "invalid": mark("Refusals", "{problems}"),
    # what sales documents are numbered and printed by
    "intention_days_range": mark("Refusals", "Enter a number of days from 1 to %n."),
    "currency_unknown": mark("Refusals", "Choose one of the currencies offered."),
    "rounding_unknown": mark("Refusals", "Choose one of the rounding rules offered."),
    "number_placeholder": mark("Refusals", "{part} is not known in a number format: use {known}."),
    "number_character": mark(
        "Refusals",
        "“{part}” cannot stand in a number: use letters, digits, Chinese characters, - _ and the dot.",
    ),
    "number_count": mark("Refusals", "The count has to stand in a number format once: write it as {part}."),
    "number_first": mark("Refusals", "A number cannot begin with “{part}”: begin with a letter or a digit."),
    "number_long": mark("Refusals", "The numbers would be longer than %n character(s): shorten the format."),
    "logo_kind": mark(
        "Refusals", "The logo has to be a PNG or JPEG picture: save it as one and choose that."
    ),
    "logo_damaged": mark("Refusals", "The picture is damaged: save it once more and choose that."),
    "logo_large": mark("Refusals", "The logo is larger than {limit} MB: choose a smaller picture."),
    "logo_measure": mark(
        "Refusals",
        "The logo measures {width} × {height} pixels: each side has to be {least} to {most} pixels long.",
    ),
    # customers
    "customer_exists": mark("Refusals", "A customer with this phone number is already registered"),
    "customer_disabled": mark("Refusals", "The customer {name} is disabled: enable the customer first."),
    "customer_not_yours": mark(
        "Refusals",
        "The customer {name} belongs to someone else: leave the customer's phone, or ask a manager to change it.",
    ),
    "customer_other_phone": mark(
        "Refusals",
        "{number}: this customer has none of the phones typed: check the number and convert again.",
    ),
    "note_customer_kept": mark(
        "Refusals", "{number}: the customer {name} was kept as registered; not taken over: {fields}."
    ),
    "note_customer_theirs": mark(
        "Refusals", "{number}: the customer {name} belongs to someone else and was left as registered."
    ),
    "customer_phone_required": mark("Refusals", "A customer needs a phone number: enter one first."),
    # editing
    "conflict": mark(
        "Refusals", "{number} was saved by {person} meanwhile: choose what to keep, field by field."
    ),
    "import_conflict": mark(
        "Refusals", "{number} was saved by {person} meanwhile: look at it, then import again."
    ),
    "import_not_yours": mark(
        "Refusals", "{file} was imported by somebody else: who imported it can undo it."
    ),
    "import_undone": mark("Refusals", "The import of {file} is undone already."),
    "import_touched": mark("Refusals", "{number} was changed or followed up since: it stays."),
    "import_has_documents": mark("Refusals", "{number} has sales documents: it stays."),
    "import_referred": mark("Refusals", "{number} has opportunities or sales documents: it stays."),
    "import_in_documents": mark("Refusals", "{number} stands in sales documents: it stays."),
    "import_mapping": mark("Refusals", "The mapping {file} cannot be read ({problem}): correct it."),
    "same_phone_open": mark(
        "Refusals", "Another open opportunity has this phone: open it, or choose Enter anyway."
    ),
    "customer_phone_ask": mark(
        "Refusals", "{number} is converted: say whether the customer's phone changes too."
    ),
    # import
    "file_missing": mark("Refusals", "There is no file {file}: check its name and folder."),
    "cli_login": mark("Refusals", "Nobody stays signed in on this computer: name who works with --login."),
    "cli_no_view": mark(
        "Refusals", "There is no saved filter “{name}” of yours in this list. Saved are: {known}."
    ),
    "cli_no_status": mark("Refusals", "There is no status “{name}” here. Write one of these: {known}."),
    "cli_no_owner": mark("Refusals", "“{name}” is not one member of staff: write the login."),
    "cli_no_store": mark("Refusals", "There is no store “{name}”: write its name or code."),
    "export_ending": mark("Refusals", "{file} has to end in .xlsx or .csv."),
    "import_no_column": mark(
        "Refusals",
        "{file} has no column that is known as “{column}”: name one so. Its columns are {columns}.",
    ),
    "export_many": mark(
        "Refusals", "A workbook holds at most %n row(s): choose .csv, or filter the list first."
    ),
    "export_many_follow_ups": mark(
        "Refusals",
        "These records have %n follow-up(s), more than a sheet holds: leave them out, or filter the list first.",
    ),
    "export_one_sheet": mark(
        "Refusals", "A .csv has no second sheet: export follow-ups to .xlsx, or leave them out."
    ),
    "export_no_column": mark(
        "Refusals", "There is no column “{column}” to export. The columns are {columns}."
    ),
    "region_unknown": mark("Refusals", "There is no region {region}: write two letters, such as CN or US."),
    "import_bad_rows": mark(
        "Refusals", "%n row(s) of {file} have errors: correct them and import again. Nothing was imported."
    ),
    "file_not_written": mark(
        "Refusals",
        "{file} cannot be written to {folder}: close it where it is open, or choose another folder.",
    ),
    "print_template_broken": mark(
        "Refusals",
        "The print template {file} has a fault in line {line} ({problem}): mend it, or delete it to use the shipped one.",
    ),
    "print_failed": mark("Refusals", "{printer} did not take the pages: check the printer and print again."),
    # people
    "login_failed": mark("Refusals", "Login and password do not match: try again."),
    "account_inactive": mark("Refusals", "This account is deactivated: ask an administrator."),
    "rights_changed": mark("Refusals", "Your role or stores were changed meanwhile: sign in again to go on."),
    "wrong_password": mark("Refusals", "The current password is not right: try again."),
    "already_set_up": mark("Refusals", "This program is set up already: sign in."),
    "region_required": mark("Refusals", "Choose the region of your phone numbers."),
    "pin_failed": mark("Refusals", "The PIN is not right: %n try(s) left, then the password is needed."),
    "pin_locked": mark("Refusals", "Too many wrong PINs: sign in with the password."),
    "pin_unknown_here": mark(
        "Refusals", "Sign in with the password once on this computer before using a PIN."
    ),
    "pin_format": mark("Refusals", "A PIN has 4 to 6 digits."),
    "passwords_differ": mark("Refusals", "The two passwords differ: type the same one twice."),
    "password_short": mark("Refusals", "The password needs at least %n character(s)."),
    "login_required": mark("Refusals", "Enter a login."),
    "login_taken": mark("Refusals", "The login {login} is taken: choose another."),
    "login_format": mark(
        "Refusals", "A login has no spaces: use letters, digits, dots, dashes or underscores."
    ),
    "code_required": mark("Refusals", "Enter a store code."),
    "store_taken": mark("Refusals", "The store code {taken} is taken: choose another."),
    "store_needed": mark("Refusals", "Choose at least one store."),
    "last_administrator": mark(
        "Refusals", "{person} is the last active administrator: appoint another one first."
    ),
    "store_in_use": mark("Refusals", "{store} still has %n open opportunity(ies): hand them over first."),
    "store_has_leads": mark(
        "Refusals", "{store} still has %n new lead(s): assign them elsewhere, or close them, first."
    ),
    "name_required": mark("Refusals", "Enter a name."),
    "person_name_required": mark("Refusals", "Enter the person's name."),
    # database
    "database_newer": mark(
        "Refusals",
        "{path} was written by a newer version of Shangji: install that version. The file was left as it was.",
    ),
    "database_corrupt": mark(
        "Refusals", "{path} is damaged and was left as it was: restore a backup from {backups}."
    ),
    "database_read_only": mark(
        "Refusals", "{path} cannot be written: check its permissions or choose another folder."
    ),
    "disk_full": mark(
        "Refusals", "There is no space left in {path}: free some and try again. Nothing was changed."
    ),
    "database_locked": mark("Refusals", "The database is in use by another program for too long: try again."),
    "folder_unusable": mark(
        "Refusals", "The folder {path} cannot be used: check that it exists and can be written."
    ),
    "migration_failed": mark(
        "Refusals",
        "The database could not be brought up to date and was put back as it was; a copy is in {backups}.",
    ),
    "attachment_missing": mark("Refusals", "The file {name} cannot be read: choose it again."),
    "attachment_large": mark("Refusals", "The file {name} is larger than {limit} MB: choose a smaller one."),
    # files to import
    "file_unreadable": mark(
        "Refusals", "The file {name} cannot be read: check that it exists and is not locked."
    ),
    "file_empty": mark("Refusals", "The file {name} is empty: choose another one."),
    "file_encrypted": mark(
        "Refusals", "The file {name} is protected by a password: save a copy without one and choose that."
    ),
    "file_damaged": mark(
        "Refusals",
        "The file {name} is damaged or protected: open it in Excel, save it as a new .xlsx, and choose that.",
    ),
    "file_too_large": mark(
        "Refusals",
        "The file {name} is too large to read: copy the rows you need into a new file and choose that.",
    ),
    "not_a_spreadsheet": mark(
        "Refusals", "The file {name} is not a spreadsheet: save it as .xlsx or .csv and choose that."
    ),
    "sheet_empty": mark("Refusals", "There is nothing in {name}: choose another sheet or file."),
    "sheet_no_room": mark(
        "Refusals", "There is no room in {path} for the rows of this file: free some space and try again."
    ),
    "sheet_unknown": mark("Refusals", "There is no sheet “{sheet}” in {name}: choose one of its sheets."),
    "header_row_missing": mark(
        "Refusals", "Row {row} of {name} is empty: choose the row with the column names."
    ),
    "delimiter_unknown": mark(
        "Refusals", "“{delimiter}” cannot separate cells: choose another separator for {name}."
    ),
    "encoding_unknown": mark("Refusals", "There is no encoding “{encoding}”: choose another one for {name}."),
}


def sentence(code: str, arguments: Mapping[str, object]) -> str:
    """The sentence for a code, with its arguments worded in the reader's language.

    Raises:
        KeyError: the code has no sentence.
    """
    worded = {key: label(value) if isinstance(value, Enum) else value for key, value in arguments.items()}
    return filled("Refusals", SENTENCES[code], worded)
