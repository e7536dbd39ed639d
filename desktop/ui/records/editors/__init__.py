"""The widgets in which the fields of a record are typed: one module a kind, all with the same few methods."""
