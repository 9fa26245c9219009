#!/usr/bin/env python3
"""What `hjemmel kontroll FILE --avtaler AVTALER` prints, worked out by DuckDB with kontroll.sql, or enkel.sql.

Exits 77, the status that test runners read as "skipped", when DuckDB is not at hand. Rows of CSV that cannot be read
are an error here: DuckDB and the program need not agree on which they are.
"""

import argparse
import csv
import gzip
import io
import json
import sys
import time
from pathlib import Path

import miljo

if __name__ == "__main__":
    miljo.need_or(77, "duckdb")

import duckdb  # noqa: E402

import avtaler  # noqa: E402

STATEMENTS = {name: Path(__file__).with_name(f"{name}.sql") for name in ("kontroll", "enkel")}
WHOLE = ("krav_id", "behandler_hpr", "liste_hpr", "belop_ore")
TYPES = {**dict.fromkeys(WHOLE, "BIGINT"), "dato": "DATE", "grunnlag": "VARCHAR"}
PERIOD = {"fra": "DATE", "til": "DATE"}
RELATIONS = {
    "avtaler": {"avtale_id": "BIGINT", "lis_hpr": "BIGINT", **PERIOD},
    "parter": {"avtale_id": "BIGINT", "hpr": "BIGINT", **PERIOD},
    "permisjoner": {"avtale_id": "BIGINT", **PERIOD},
}
OUTCOMES = ["ok", "ordinaer", "annet_grunnlag", "ingen_avtale", "utenfor_periode", "ikke_part", "permisjon"]
MAGIC = {b"PAR1": "parquet", b"\x1f\x8b\x08\x00": "gzip", b"\x1f\x8b\x08\x08": "gzip", b"\x28\xb5\x2f\xfd": "zstd"}


def quoted(text):
    return "'" + str(text).replace("'", "''") + "'"


def header(connection, path, kind):
    """The columns in the order of the file. Only DuckDB can read zstd here, so it reads the first line of all three."""
    if kind == "gzip":
        with gzip.open(path, "rt", encoding="utf-8-sig", newline="") as file:
            return next(csv.reader(file))
    if kind == "zstd":
        options = "auto_detect = false, strict_mode = false, delim = '\t', quote = '', header = false"
        lines = f"read_csv({quoted(path)}, columns = {{'line': 'VARCHAR'}}, {options}, compression = 'zstd')"
        first = connection.execute(f"SELECT line FROM {lines} LIMIT 1").fetchone()[0]
        return next(csv.reader(io.StringIO(first)))
    with open(path, encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


def source(connection, path):
    """What stands after FROM for the claims, and its columns. The kind of file is told by its first bytes."""
    with open(path, "rb") as file:
        kind = MAGIC.get(file.read(4), "none")
    if kind == "parquet":
        table = f"read_parquet({quoted(path)})"
        return table, [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {table}").fetchall()]
    names = header(connection, path, kind)
    columns = ", ".join(f"{quoted(name)}: {quoted(TYPES[name])}" for name in names)
    options = "header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"'"
    return f"read_csv({quoted(path)}, columns = {{{columns}}}, {options}, compression = {quoted(kind)})", names


def connect(path, agreements, threads):
    connection = duckdb.connect()
    connection.execute(f"SET threads = {int(threads)}")
    for (name, columns), rows in zip(RELATIONS.items(), avtaler.relations(agreements)):
        lists = [list(values) for values in zip(*rows)] or [[] for _ in columns]
        picked = ", ".join(f"UNNEST(?::{kind}[]) AS {column}" for column, kind in columns.items())
        connection.execute(f"CREATE TABLE {name} AS SELECT {picked}", lists)
    table, names = source(connection, path)
    picked = ", ".join(name if name in names else f"NULL::{kind} AS {name}" for name, kind in TYPES.items())
    connection.execute(f"CREATE VIEW krav AS SELECT {picked} FROM {table}")
    return connection


def answer(connection, statement):
    rows = connection.execute(statement).fetchall()
    found = {name: {"antall": antall, "belop_ore": belop} for name, antall, belop in rows}
    return {
        "rader": sum(one["antall"] for one in found.values()),
        "utfall": {name: found[name] for name in OUTCOMES},
        "ugyldige_rader": found["ugyldig"]["antall"],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("fil")
    parser.add_argument("avtaler")
    parser.add_argument("--sql", choices=STATEMENTS, default="kontroll", help="which statement")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tid", action="store_true", help="how long the statement took, beside the answer")
    args = parser.parse_args()
    with open(args.avtaler, encoding="utf-8") as file:
        connection = connect(args.fil, json.load(file), args.threads)
    statement = STATEMENTS[args.sql].read_text(encoding="utf-8")
    start = time.perf_counter()
    found = answer(connection, statement)
    seconds = time.perf_counter() - start
    print(json.dumps({"sekunder": seconds, "svar": found} if args.tid else found))


if __name__ == "__main__":
    main()
