"""The page of customers: what is only its own."""
