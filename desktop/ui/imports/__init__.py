"""The import page: a file is chosen, checked row by row, and imported whole or not at all."""
