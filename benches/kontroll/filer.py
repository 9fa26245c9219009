"""Files of claims: written batch by batch, so that the size of the file is never the size of the memory."""

import csv
import io

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

SCHEMA = pa.schema(
    [
        ("krav_id", pa.int64()),
        ("behandler_hpr", pa.int64()),
        ("liste_hpr", pa.int64()),
        ("dato", pa.date32()),
        ("belop_ore", pa.int64()),
        ("grunnlag", pa.string()),
    ]
)
HEADER = ",".join(SCHEMA.names).encode() + b"\n"
COMPRESSION = {".gz": "gzip", ".zst": "zstd"}


class Parquet:
    def __init__(self, path):
        self.writer = pa.parquet.ParquetWriter(path, SCHEMA, compression="zstd")

    def write(self, batch):
        self.writer.write_batch(batch)

    def close(self):
        self.writer.close()


class Csv:
    def __init__(self, stream):
        self.stream = stream
        self.stream.write(HEADER)
        options = pa.csv.WriteOptions(include_header=False, quoting_style="needed")
        self.writer = pa.csv.CSVWriter(stream, SCHEMA, write_options=options)

    def write(self, batch):
        self.writer.write_batch(batch)

    def close(self):
        self.writer.close()
        self.stream.close()


def stream(path):
    """A file to write bytes into, compressed as the end of its name says."""
    kind = next((kind for end, kind in COMPRESSION.items() if path.endswith(end)), None)
    return pa.CompressedOutputStream(path, kind) if kind else pa.OSFile(path, "wb")


def open_writer(path):
    return Parquet(path) if path.endswith(".parquet") else Csv(stream(path))


def batch(rows):
    return pa.record_batch([pa.array(column, kind) for column, kind in zip(zip(*rows), SCHEMA.types)], schema=SCHEMA)


def line(row, end="\n", everything=False):
    """One row of CSV, the slow way: for rows whose form matters."""
    text = io.StringIO()
    csv.writer(text, lineterminator=end, quoting=csv.QUOTE_ALL if everything else csv.QUOTE_MINIMAL).writerow(row)
    return text.getvalue().encode()
