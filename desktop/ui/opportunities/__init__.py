"""The page of opportunities: their list, their form and the dialogs of their operations."""
