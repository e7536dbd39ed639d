"""The page of leads: their list, their form and what became of pushing them down."""
