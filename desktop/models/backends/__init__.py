"""What differs between database systems: connections, the search index, the plans of the list."""
