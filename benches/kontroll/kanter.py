"""A small set of agreements, and for each of them the claims that sit on an edge of the rules."""

import json
from datetime import date, timedelta

import filer
from avtaler import FASTLEGE, LIS

FIRST, LAST = date(1900, 1, 1), date(2999, 12, 31)
BEYOND = [date(1, 1, 1), date(1899, 12, 31), date(3000, 1, 1), date(9999, 12, 31)]
LEAST, MOST = -(2**63), 2**63 - 1
OUTSIDER, LOCUM = FASTLEGE + 98, 9_200_001
BOTH = FASTLEGE + 5  # A list owner in one agreement, and LIS in another.


def span(text):
    fra, til = text.split("..")
    return {"fra": date.fromisoformat(fra), "til": date.fromisoformat(til)}


def agreement(name, lis, when, parties, leaves=(), **more):
    owners = [{"hpr": FASTLEGE + owner, **span(each or when)} for owner, each in parties]
    periods = {"fastleger": owners, "permisjoner": [span(each) for each in leaves]}
    return {"avtale_id": name, "lis_hpr": lis, **span(when), **periods, **more}


YEAR, ALL_TIME = "2023-01-01..2023-12-31", "1900-01-01..2999-12-31"
SHARES = [{"fra": date(2023, 1, 1), "stillingsandel": 10000}, {"fra": date(2023, 7, 1), "stillingsandel": 6000}]
# From the first day; two that overlap; one day only; and one that goes on after the agreement.
LEAVES = [
    "2023-01-01..2023-01-31",
    "2023-06-01..2023-08-31",
    "2023-08-01..2023-09-15",
    "2023-10-10..2023-10-10",
    "2023-12-20..2024-01-31",
]
# One takes over from another on a day; one comes, goes and comes back; one is party on a leap day only.
IN_AND_OUT = [
    (0, "2023-01-01..2023-06-30"),
    (1, "2023-07-01..2024-12-31"),
    (2, "2023-02-01..2023-03-31"),
    (2, "2023-05-01..2023-05-31"),
    (3, "2024-02-29..2024-02-29"),
]
AVTALER = [
    agreement("enkel, til skuddag", LIS, "2022-03-01..2024-02-29", [(0, None)]),
    agreement("permisjoner", LIS + 1, YEAR, [(0, None), (1, None)], LEAVES),
    agreement("inn og ut", LIS + 2, "2023-01-01..2024-12-31", IN_AND_OUT, andeler=SHARES),
    agreement("etter hverandre 1", LIS + 3, "2022-01-01..2022-12-31", [(0, None)]),
    agreement("etter hverandre 2", LIS + 3, YEAR, [(1, None)], ["2023-01-01..2023-01-01"]),
    # On one day LIS + 4 may be in leave from one, without party in another, and ok in the third.
    agreement("samtidig 1", LIS + 4, YEAR, [(0, None)], ["2023-05-01..2023-05-31"]),
    agreement("samtidig 2", LIS + 4, "2023-04-01..2024-03-31", [(1, None)], ["2023-05-15..2023-06-15"]),
    agreement("samtidig 3", LIS + 4, "2023-05-20..2023-05-25", [(2, None)]),
    agreement("begge deler 1", BOTH, YEAR, [(6, None)]),
    agreement("begge deler 2", LIS + 5, YEAR, [(5, None)]),
    agreement("en dag", LIS + 6, "2024-02-29..2024-02-29", [(0, None)]),
    agreement("all tid", LIS + 7, ALL_TIME, [(0, None), (1, "1900-01-01..1900-01-01")], ["2999-12-31..2999-12-31"]),
    agreement("bare permisjon", LIS + 8, YEAR, [(0, None)], [YEAR]),
]
OK = (1, LIS, FASTLEGE, date(2023, 5, 5), 100, None)
ORDINARY = (2, FASTLEGE, FASTLEGE, date(2023, 5, 5), 1000, None)
LOCUM_WORK = (3, LOCUM, FASTLEGE, date(2023, 5, 5), 10_000, None)
LEAVE = (4, LIS + 8, FASTLEGE, date(2023, 5, 5), 100_000, None)

UNREADABLE = [
    # Text, decimals, a power, a unit, and a number too large, where a whole number belongs.
    "abc,9100001,9000001,2023-05-05,1,",
    "1,9100001,9000001,2023-05-05,12.5,",
    '1,9100001,9000001,2023-05-05,"12,50",',
    "1,9100001,9000001,2023-05-05,1e3,",
    "1,9100001,9000001,2023-05-05,kr 100,",
    "1,9223372036854775808,9000001,2023-05-05,1,",
    # Days that do not exist, and days that are written in another way.
    "1,9100001,9000001,2023-02-29,1,",
    "1,9100001,9000001,2023-13-01,1,",
    "1,9100001,9000001,05.05.2023,1,",
    "1,9100001,9000001,2023-5-5,1,",
    "1,9100001,9000001,2023-05-05T00:00:00,1,",
    # Too few fields, too many, and text in place of a row.
    "1,9100001,9000001,2023-05-05,1",
    "1,9100001,9000001,2023-05-05,1,legevakt,7",
    "sum",
]


def around(one):
    for period in [one, *one["fastleger"], *one["permisjoner"]]:
        for edge in ("fra", "til"):
            yield from (period[edge] + timedelta(days=step) for step in (-1, 0, 1))


def with_value(row, column, value):
    return (*row[:column], value, *row[column + 1 :])


def edges():
    """Every LIS, on each of its days of change and the days beside it, on every list that could matter."""
    for lis in sorted({one["lis_hpr"] for one in AVTALER}):
        mine = [one for one in AVTALER if one["lis_hpr"] == lis]
        owners = {party["hpr"] for one in mine for party in one["fastleger"]} | {lis, OUTSIDER, LIS + 1}
        for when in sorted({when for one in mine for when in around(one)}):
            yield from ((lis, owner, when) for owner in sorted(owners))


def faults():
    for row in (OK, ORDINARY, LOCUM_WORK, LEAVE):
        yield row
        for column in range(5):
            yield with_value(row, column, None)
            yield with_value(with_value(row, column, None), 5, "legevakt")  # Invalid comes before a stated ground.
        for column in range(3):
            yield from (with_value(row, column, value) for value in (-1, LEAST, 0, MOST))
        yield from (with_value(row, 5, ground) for ground in ("legevakt", "", "æ, ø og \"å\"", "to\nlinjer", "null"))
        # More than 64 bits on the way, and in the end.
        yield from (with_value(row, 4, amount) for amount in (-100, 0, MOST, MOST, LEAST))
        yield from (with_value(row, 3, when) for when in (*BEYOND, FIRST, LAST, date(1969, 12, 31), date(1970, 1, 1)))
    yield (None,) * 6


def rows():
    made = [(number // 2, *edge, 1_000_000 + number, None) for number, edge in enumerate(edges())]
    return made + list(faults())


def write_csv(path):
    """Both ends of line, quotes around everything or only where needed, rows that cannot be read, and blank lines."""
    with filer.stream(path) as file:
        file.write(filer.HEADER)
        for number, row in enumerate(rows()):
            file.write(filer.line(row, "\r\n" if number % 2 else "\n", everything=number % 3 == 0))
            if number % 10 == 0 and number // 10 < len(UNREADABLE):
                file.write(UNREADABLE[number // 10].encode() + b"\n")
            if number % 100 == 0:
                file.write(b"\r\n\n")
    return len(UNREADABLE)


def write(path):
    """How many rows can be read, and how many cannot and so are `ugyldig` for that alone."""
    unreadable = 0
    if path.endswith(".parquet"):
        writer = filer.open_writer(path)
        writer.write(filer.batch(rows()))
        writer.close()
    else:
        unreadable = write_csv(path)
    return json.dumps({"leselige": len(rows()), "uleselige": unreadable})
