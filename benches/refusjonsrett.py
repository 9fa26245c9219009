#!/usr/bin/env python3
"""How many answers a second one process gives about refund right over HTTP, a thousand in each request.

Starts the demonstration on a database of its own, makes an access key as its leader would, and asks from two
connections at a time. The questions go around among the doctors, lists and days of the agreements, so that answers
are yes and no. Needs Python 3 and nothing else; listens on loopback, and stops by itself.
"""

import argparse
import collections
import http.client
import json
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

BATCH = 1000


def start(binary, directory):
    command = [binary, "serve", "--demo", "avtaler", "--listen", "127.0.0.1:0",
               "--database", f"sqlite:{directory}/hjemmel.db?mode=rwc", "--filer", f"{directory}/filer"]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    for line in server.stderr:
        found = re.search(r"http://(127\.0\.0\.1:\d+)", line)
        if found:
            threading.Thread(target=server.stderr.read, daemon=True).start()
            return server, found.group(1)
    raise SystemExit("the server did not start")


def send(address, method, path, headers=None, fields=None):
    connection = http.client.HTTPConnection(address, timeout=60)
    body = urllib.parse.urlencode(fields) if fields else None
    headers = {"Sec-Fetch-Site": "same-origin", **(headers or {})}
    if body:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    return answer, answer.read().decode()


def key(address):
    """An access key of the payer of refunds, made on the leader's page."""
    answer, _ = send(address, "POST", "/logg-inn", fields={"bruker": "leder"})
    cookie = {"Cookie": answer.getheader("Set-Cookie").split(";")[0]}
    _, form = send(address, "GET", "/tilgangsnokler/ny", cookie)
    hidden = dict(re.findall(r'name="(csrf|id)" value="([^"]+)"', form))
    day = re.search(r'name="siste_dag"[^>]*value="([^"]+)"', form).group(1)
    fields = [("csrf", hidden["csrf"]), ("id", hidden["id"]), ("navn", "Maling"), ("organisasjon", "helfo"), ("siste_dag", day),
              ("omfang", "helfo:refusjonsrett"), ("omfang", "helfo:registrering")]
    answer, page = send(address, "POST", "/tilgangsnokler", cookie, fields)
    return re.search(r"hjm_[0-9a-f]+_[0-9a-f]+", page).group(0)


def questions(agreements, count):
    chance = random.Random(2026)
    doctors = [part["hpr"] for one in agreements for part in one["fastleger"]]
    for _ in range(count):
        one = chance.choice(agreements)
        own = [part["hpr"] for part in one["fastleger"]] or doctors
        year = chance.randrange(2022, 2027)
        day = f"{year}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        yield {"lis": one["lis"], "liste": chance.choice(own if chance.random() < 0.8 else doctors), "dato": day}


def ask(address, headers, bodies, reasons, lock):
    connection = http.client.HTTPConnection(address, timeout=60)
    for body in bodies:
        connection.request("POST", "/api/v1/refusjonsrett", body, headers)
        answer = connection.getresponse()
        found = json.loads(answer.read())["svar"]
        assert answer.status == 200 and len(found) == BATCH
        with lock:
            reasons.update(one["grunn"] for one in found)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default="target/debug/hjemmel")
    parser.add_argument("--forsporsler", type=int, default=400, help="requests, at most 5000")
    args = parser.parse_args()
    if not Path(args.binary).exists():
        sys.exit(f"{args.binary} is not there: build it first")
    with tempfile.TemporaryDirectory() as directory:
        server, address = start(args.binary, directory)
        try:
            headers = {"Authorization": f"Bearer {key(address)}", "Content-Type": "application/json"}
            _, register = send(address, "GET", "/api/v1/helfo/register", headers)
            agreements = json.loads(register)["avtaler"]
            count = min(args.forsporsler, 5000)
            bodies = [json.dumps({"sporsmal": list(questions(agreements, BATCH))}) for _ in range(20)]
            reasons, lock = collections.Counter(), threading.Lock()
            each = [bodies[index % len(bodies)] for index in range(count // 2)]
            threads = [threading.Thread(target=ask, args=(address, headers, each, reasons, lock)) for _ in range(2)]
            begun = time.perf_counter()
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            seconds = time.perf_counter() - begun
            answered = sum(reasons.values())
            print(f"{answered} answers about {len(agreements)} agreements in {seconds:.2f} s: {answered / seconds:,.0f} a second")
            print(dict(reasons))
        finally:
            server.terminate()
            server.wait(10)


if __name__ == "__main__":
    main()
