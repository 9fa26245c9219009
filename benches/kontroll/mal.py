#!/usr/bin/env python3
"""How fast `hjemmel kontroll` is, beside merely decoding the file and beside DuckDB.

All of it in one run, on two cores, with the files in the page cache, and taken in turns, so that whatever else the
machine does hits everybody alike. For `hjemmel` the time is that of the whole process. For DuckDB it is that of the
statement alone: starting Python, importing DuckDB, and loading the agreements are not counted. Every answer is
compared with every other. Memory is the peak of the process, for DuckDB with Python in it.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import miljo

HERE, CORES = Path(__file__).resolve().parent, 2


class Peak(threading.Thread):
    """The peak memory of a process, from /proc. What wait4 tells is never less than the memory of this program."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.path, self.megabytes = f"/proc/{pid}/status", 0
        self.start()

    def run(self):
        try:
            while True:
                with open(self.path) as status:
                    self.megabytes = int(re.search(r"VmHWM:\s+(\d+) kB", status.read()).group(1)) / 1024
                time.sleep(0.005)
        except (OSError, AttributeError):  # The process has ended.
            pass


def run(command):
    """What a command printed, its wall and CPU seconds, and its peak memory in MB."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=subprocess.DEVNULL)
        peak = Peak(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{command[0]}: exit status {process.returncode}")
        peak.join()
        out.seek(0)
        return json.load(out), wall, usage.ru_utime + usage.ru_stime, peak.megabytes


class Measured:
    """One thing that is measured: `command` and which figure of it counts as its time."""

    def __init__(self, name, command, inner=False):
        self.name, self.command, self.inner = name, command, inner
        self.seconds, self.cpu, self.peak, self.said = [], [], [], None

    def once(self):
        said, wall, cpu, peak = run(self.command)
        self.seconds.append(said.pop("sekunder") if self.inner else wall)
        self.cpu.append(cpu)
        self.peak.append(peak)
        said = said.get("svar", said)
        if self.said not in (None, said):
            raise SystemExit(f"{self.name} gave two different answers")
        self.said = said

    def line(self, first):
        ratios = [mine / its for mine, its in zip(self.seconds, first.seconds)]
        middle = statistics.median
        own = f"{middle(self.seconds):>9.3f}{min(self.seconds):>9.3f}{middle(self.cpu):>9.2f}{max(self.peak):>8.0f}"
        return f"{self.name:<34}{own}{middle(ratios):>9.2f}   {min(ratios):.2f} to {max(ratios):.2f}"


def warm(path):
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 24):
            pass


def agree(measured):
    first = measured[0].said
    for other in measured[1:]:
        same = other.said == first if "utfall" in other.said else other.said["rader"] == first["rader"]
        if not same:
            raise SystemExit(f"{other.name} does not agree with {measured[0].name}:\n{other.said}\n{first}")


def lines_of(args, path, agreements):
    """hjemmel first: the others are compared with it."""
    found = [Measured("hjemmel kontroll", [args.binary, "kontroll", path, "--avtaler", agreements])]
    if path.endswith(".parquet"):
        if os.path.exists(args.dekod):
            found.append(Measured("decoding the columns, no more", [args.dekod, path], inner=True))
        else:
            print(f"decoding alone: not measured, there is no {args.dekod}")
    duckdb = [sys.executable, HERE / "duckdb_svar.py", path, agreements, "--tid", "--threads", str(CORES)]
    statements = [Measured(f"DuckDB, {sql}.sql", [*duckdb, "--sql", sql], inner=True) for sql in ("kontroll", "enkel")]
    return [*found, *statements]


def measure(args, path, agreements):
    warm(path)
    measured = lines_of(args, path, agreements)
    for _ in range(args.ganger):
        for one in measured:
            one.once()
    agree(measured)
    rows, size = measured[0].said["rader"], os.path.getsize(path) / 1e6
    print(f"\n{path}: {rows:,} rows, {size:.0f} MB, {args.ganger} times each")
    print(f"{'':<34}{'median s':>9}{'least s':>9}{'CPU s':>9}{'MB':>8}{'times':>9}   hjemmel's time, least to most")
    for one in measured:
        print(one.line(measured[0]))


def make(rows):
    """The invented files, in a folder of this number of rows."""
    folder = miljo.ROOT / "target" / "kontroll" / str(rows)
    files = [str(folder / name) for name in ("krav.parquet", "krav.csv", "avtaler.json")]
    if not all(os.path.exists(path) for path in files):
        for path in files[:2]:
            command = [sys.executable, HERE / "lag_krav.py", path, "--rader", rows, "--avtaler", files[2]]
            subprocess.run([str(part) for part in command], check=True)
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default="target/release/hjemmel")
    parser.add_argument("--dekod", default="target/release/examples/dekod", help="reads the same columns, no more")
    parser.add_argument("--filer", nargs=3, metavar=("PARQUET", "CSV", "AVTALER"), help="these, not invented ones")
    parser.add_argument("--rader", type=int, default=20_000_000, help="rows of the invented files")
    parser.add_argument("--ganger", type=int, default=7, help="rounds")
    args = parser.parse_args()
    miljo.need("duckdb", "pyarrow", "numpy")
    if not os.path.exists(args.binary):
        raise SystemExit(f"there is no {args.binary}: cargo build --release")
    cores = sorted(os.sched_getaffinity(0))[:CORES]
    os.sched_setaffinity(0, cores)  # Inherited by all that is measured.
    *files, agreements = args.filer or make(args.rader)
    print(f"cores: {len(cores)}; load before: {os.getloadavg()[0]:.2f}")
    for path in files:
        measure(args, path, agreements)


if __name__ == "__main__":
    main()
