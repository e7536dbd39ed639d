"""Runs the benchmarks: `python -m benchmarks [--sizes 10000,100000,1000000] [--seeds 1,2,3] [--quick]`."""

from __future__ import annotations

import argparse

from benchmarks import exporting, import_window, importing, lines, memory, paint, reading, startup, writing
from benchmarks import list as list_benchmark
from benchmarks.pages import PAGES


def numbers(text: str) -> list[int]:
    """Numbers separated by commas."""
    return [int(one) for one in text.split(",")]


def main() -> None:
    """Builds what is missing, measures, prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=numbers, default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--seeds", type=numbers, default=[1, 2, 3])
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--quick", action="store_true", help="the two smaller sizes, one seed, few queries")
    parser.add_argument("--slowest", action="store_true", help="name the slowest queries")
    parser.add_argument(
        "--page",
        choices=PAGES,
        default="opportunities",
        help="the list page to measure; the others only read",
    )
    given = parser.parse_args()
    page = PAGES[given.page]
    if given.quick:
        given.sizes, given.seeds, given.queries = given.sizes[:2], given.seeds[:1], 100
    for size in given.sizes:
        print(f"{size} {page.key}")
        list_benchmark.run(size, given.seeds, given.queries, given.slowest, page)
        paint.run(size, given.seeds[:1], given.queries // 5, given.slowest, page)
        if page.key == "opportunities":
            startup.run(size)
            writing.run(size, given.seeds[:1])
            memory.run(size, given.seeds[:1])
            exporting.run(size)
    if page.key == "opportunities":
        lines.run()
        for size in (10_000, 100_000):
            reading.run(size)
        importing.run([10_000, 100_000, 500_000], given.seeds[:1])
        for size in (100_000, 500_000):
            import_window.run(size, given.seeds[0])


if __name__ == "__main__":
    main()
