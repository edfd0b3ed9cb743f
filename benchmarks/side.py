"""Runs one side of one case and prints its seconds and peak memory as a line of JSON."""

from __future__ import annotations

import importlib
import json
import resource
import sys
from pathlib import Path


def main() -> None:
    module, side, folder, *arguments = sys.argv[1:]
    found = getattr(importlib.import_module(f"benchmarks.cases.{module}"), side)(Path(folder), *arguments)
    seconds = found if isinstance(found, dict) else {"": found or 0.0}
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    peak = max(resource.getrusage(each).ru_maxrss for each in who) / 1024
    print(json.dumps({"seconds": seconds, "peak_mib": peak}))


if __name__ == "__main__":
    main()
