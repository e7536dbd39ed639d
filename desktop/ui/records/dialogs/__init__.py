"""The dialogs that ask what an operation needs, for every record kind that has it."""
