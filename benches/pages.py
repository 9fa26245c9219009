#!/usr/bin/env python3
"""CPU time and bytes of the pages that case workers open all day.

Starts the program with the demonstration world on a database of its own, logs in as a case worker, and asks for
each page in turn, one request at a time. CPU time is that of the server process (user and system, from /proc),
divided by the number of requests, so it counts everything the server did: reading the database, judging,
writing HTML, compressing.
"""

import argparse
import gzip
import http.client
import os
import re
import socket
import subprocess
import tempfile
import time
import urllib.parse

TICK = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def peak_megabytes(pid):
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+) kB", status.read()).group(1)) / 1024


class Visitor:
    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookie = None

    def get(self, path):
        headers = {"Accept-Encoding": "gzip"}
        if self.cookie:
            headers["Cookie"] = self.cookie
        self.connection.request("GET", path, headers=headers)
        response = self.connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise SystemExit(f"{path}: {response.status}")
        zipped = response.headers.get("Content-Encoding") == "gzip"
        return len(body), gzip.decompress(body) if zipped else body

    def log_in(self, who):
        body = urllib.parse.urlencode({"bruker": who})
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        self.connection.request("POST", "/logg-inn", body, headers)
        response = self.connection.getresponse()
        response.read()
        self.cookie = response.headers["Set-Cookie"].split(";")[0]


def wait_until_ready(port, process):
    for _ in range(600):
        if process.poll() is not None:
            raise SystemExit("the server stopped")
        try:
            Visitor(port).get("/readyz")
            return
        except (ConnectionError, OSError):
            time.sleep(0.1)
    raise SystemExit("the server did not become ready")


def measure(pid, visitor, path, count):
    for _ in range(20):
        sent, body = visitor.get(path)
    before, start = cpu_seconds(pid), time.perf_counter()
    for _ in range(count):
        visitor.get(path)
    wall, cpu = time.perf_counter() - start, cpu_seconds(pid) - before
    return cpu / count * 1000, wall / count * 1000, len(body), sent


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default="target/debug/hjemmel")
    parser.add_argument("--count", type=int, default=300, help="requests per page, at most 2000")
    args = parser.parse_args()
    count, port = min(args.count, 2000), free_port()
    with tempfile.TemporaryDirectory() as folder:
        command = [args.binary, "serve", "--demo", "--listen", f"127.0.0.1:{port}", "--database", f"sqlite:{folder}/b.db"]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            wait_until_ready(port, process)
            visitor = Visitor(port)
            pages = [("front page", "/", None)]
            visitor.log_in("saksbehandler")
            _, cases = visitor.get("/saker")
            case = re.search(rb'href="(/saker/[0-9a-f-]{36})[^"]*"', cases).group(1).decode()
            pages += [("list of applications", "/saker", 1), ("a case", case, 1), ("ranking", "/prioritering/fristrunden-2022", 1)]
            print(f"{args.binary}, {count} requests each, one at a time")
            print(f"{'page':<22}{'CPU ms':>9}{'wall ms':>9}{'bytes':>9}{'gzip':>9}")
            for name, path, _ in pages:
                cpu, wall, size, sent = measure(process.pid, visitor, path, count)
                print(f"{name:<22}{cpu:>9.2f}{wall:>9.2f}{size:>9}{sent:>9}")
            print(f"peak memory of the server: {peak_megabytes(process.pid):.0f} MB")
        finally:
            process.terminate()
            process.wait(timeout=20)


if __name__ == "__main__":
    main()
