"""What every list page shares: windowed table, columns, filters, search, selection, commands, preview."""
