"""Speed, memory and growth, each printed with its floor: `python -m benchmarks`."""
