"""Sales documents: intentions and contracts, on screen and on paper."""
