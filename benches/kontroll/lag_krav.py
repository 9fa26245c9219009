#!/usr/bin/env python3
"""Invented claims and agreements for `hjemmel kontroll`, the same ones every time.

Every doctor, amount and agreement is made up. Claims come month by month, and in any order within a month, as in a
file of settlements. The mix is meant to be like the real thing: most claims are on the doctor's own list, some state
another ground, some are a locum's, and about 15 % come from doctors with an introduction agreement; a handful are
faulty. `--kanter` makes a small file instead, in which every row sits on an edge of the rules.
"""

import argparse
import os
from datetime import date

import miljo

miljo.need("numpy", "pyarrow")

import numpy as np  # noqa: E402
import pyarrow as pa  # noqa: E402

import avtaler  # noqa: E402
import filer  # noqa: E402
import kanter  # noqa: E402

BATCH = 250_000
MONTHS = [date(year, month, 1) for year in (2023, 2024) for month in range(1, 13)]
EPOCH = date(1970, 1, 1)
LOCUM, LOCUMS = 9_200_001, 3_000
ORDINARY, OTHER_GROUND, LOCUM_WORK = 0.60, 0.05, 0.20  # The rest is by doctors with an agreement.
GROUNDS = np.array(["legevakt", "vikar for fastlegen", "sykehjem", "helsestasjon", ""], dtype=object)
FEES = np.array([7_900, 16_800, 17_400, 21_100, 25_500, 30_300, 37_900, 6_200, 5_800, 13_000, 10_400, 4_600])


def days(when):
    return (when - EPOCH).days


def pool(chance, first, count):
    """Doctors, each as many times as it is busy: drawing from this is drawing by weight, and cheap."""
    weight = chance.lognormal(0, 0.6, count)
    return first + chance.choice(count, 1 << 16, p=weight / weight.sum())


class Claims:
    def __init__(self, agreements, seed):
        self.chance = np.random.default_rng(seed)
        self.owners = pool(self.chance, avtaler.FASTLEGE, avtaler.FASTLEGER)
        self.locums = pool(self.chance, LOCUM, LOCUMS)
        self.lis = np.array([one["lis_hpr"] for one in agreements])
        self.fra = np.array([days(one["fra"]) for one in agreements])
        self.til = np.array([days(one["til"]) for one in agreements])
        hprs = [[each["hpr"] for each in one["fastleger"]] for one in agreements]
        self.parties = np.array([(one * 8)[:8] for one in hprs])
        self.written = 0

    def draw(self, values, count):
        return values[self.chance.integers(0, len(values), count)]

    def by_agreement(self, first, last, count):
        """Treating doctor and list owner of claims by doctors with an agreement, 93 % of them with one this month."""
        now = np.flatnonzero((self.fra < last) & (self.til >= first))
        some = now if len(now) else np.arange(len(self.lis))
        likely = self.chance.random(count) < 0.93
        which = np.where(likely, self.draw(some, count), self.chance.integers(0, len(self.lis), count))
        party = self.parties[which, self.chance.integers(0, 8, count)]
        return self.lis[which], np.where(self.chance.random(count) < 0.92, party, self.draw(self.owners, count))

    def batch(self, first, last, count):
        chance = self.chance
        kind = chance.random(count)
        owner = self.draw(self.owners, count)
        doctor = np.where(kind < ORDINARY, owner, self.draw(self.locums, count))
        stated = (kind >= ORDINARY) & (kind < ORDINARY + OTHER_GROUND)
        mine = np.flatnonzero((kind >= ORDINARY + OTHER_GROUND + LOCUM_WORK) | (stated & (chance.random(count) < 0.3)))
        doctor[mine], owner[mine] = self.by_agreement(first, last, len(mine))
        amount = self.draw(FEES, count) + np.where(chance.random(count) < 0.5, self.draw(FEES, count), 0)
        amount = np.where(chance.random(count) < 0.005, -amount, amount)
        number = 1_000_000_000 + self.written + np.arange(count)
        number = np.where(chance.random(count) < 0.005, number - 1, number)
        self.written += count
        columns = [number, doctor, owner, chance.integers(first, last, count).astype(np.int32), amount]
        ground = pa.array(self.draw(GROUNDS, count), pa.string(), mask=~stated)
        return pa.record_batch([*(self.faulty(column) for column in columns), ground], schema=filer.SCHEMA)

    def faulty(self, column):
        """One value in half a million is missing, and one negative (which only an id may not be)."""
        column = np.where(self.chance.random(len(column)) < 2e-6, -column, column) if column.dtype == np.int64 else column
        kind = pa.date32() if column.dtype == np.int32 else pa.int64()
        return pa.array(column, kind, mask=self.chance.random(len(column)) < 2e-6)


def write_random(path, count, agreements, seed):
    claims, writer = Claims(agreements, seed), filer.open_writer(path)
    done = 0
    for number, first in enumerate(MONTHS):
        last = MONTHS[number + 1] if number + 1 < len(MONTHS) else date(first.year + 1, 1, 1)
        goal = count * (number + 1) // len(MONTHS)
        while done < goal:
            size = min(BATCH, goal - done)
            writer.write(claims.batch(days(first), days(last), size))
            done += size
    writer.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("fil", nargs="?", default="target/kontroll/krav.parquet", help=".parquet, .csv, .csv.gz, .csv.zst")
    parser.add_argument("--avtaler", help="where the agreements go (default: avtaler.json beside the file)")
    parser.add_argument("--rader", type=int, default=20_000_000)
    parser.add_argument("--antall-avtaler", type=int, default=2_000)
    parser.add_argument("--fro", type=int, default=2022, help="seed")
    parser.add_argument("--kanter", action="store_true", help="a small file of edges; prints how many rows it has")
    args = parser.parse_args()
    folder = os.path.dirname(args.fil) or "."
    os.makedirs(folder, exist_ok=True)
    agreements = kanter.AVTALER if args.kanter else avtaler.invent(args.antall_avtaler, args.fro)
    avtaler.write(agreements, args.avtaler or os.path.join(folder, "avtaler.json"))
    if args.kanter:
        print(kanter.write(args.fil))
    else:
        write_random(args.fil, args.rader, agreements, args.fro)


if __name__ == "__main__":
    main()
