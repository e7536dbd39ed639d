"""Shangji: sales opportunities of a retail store chain, from the first visit to the customer."""

__version__ = "0.1.0"
