"""Numbered scripts, each with the schema frozen inside; run in order by `models.schema`."""
