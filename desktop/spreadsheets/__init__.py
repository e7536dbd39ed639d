"""Sheets in and out: reader, mapping, check, writer, template; without Qt."""
