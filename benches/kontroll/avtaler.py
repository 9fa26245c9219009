"""Agreements: invented ones for the measurement, and those of a file as the relations that the SQL reads."""

import json
import random
from datetime import date, timedelta

FASTLEGE = 9_000_001  # The list owners, 5 000 of them, in offices of five.
FASTLEGER = 5_000
LIS = 9_100_001
EARLIEST, LATEST = date(2022, 3, 1), date(2025, 3, 1)


def day(chance, first, last):
    return first + timedelta(days=chance.randint(0, (last - first).days))


def leave(chance, fra, til):
    start = day(chance, fra, til)
    return {"fra": start, "til": min(til, start + timedelta(days=chance.randint(13, 330)))}


def party(chance, hpr, fra, til):
    """Most are party from first to last; some come later, go earlier, or go and come back."""
    kind = chance.random()
    if kind < 0.82:
        return [{"hpr": hpr, "fra": fra, "til": til}]
    turn = day(chance, fra, til)
    if kind < 0.89:
        return [{"hpr": hpr, "fra": turn, "til": til}]
    if kind < 0.96:
        return [{"hpr": hpr, "fra": fra, "til": turn}]
    back = min(til, turn + timedelta(days=60))
    return [{"hpr": hpr, "fra": fra, "til": turn}] + ([{"hpr": hpr, "fra": back, "til": til}] if back > turn else [])


def agreement(chance, number, lis, fra):
    til = fra + timedelta(days=chance.choice([183, 364, 545, 729, 730, 912, 1095, 1460]))
    office = chance.randrange(FASTLEGER // 5) * 5
    owners = chance.sample(range(office, office + 5), chance.choice([1, 2, 2, 3, 3, 4]))
    made = {"avtale_id": f"A-{number:05}", "lis_hpr": lis, "fra": fra, "til": til}
    made["fastleger"] = [period for owner in owners for period in party(chance, FASTLEGE + owner, fra, til)]
    made["permisjoner"] = [leave(chance, fra, til) for _ in range(chance.choice([0, 0, 0, 0, 0, 1, 1, 2]))]
    if chance.random() < 0.3:
        change = fra + timedelta(days=chance.randint(30, 180))
        made["andeler"] = [
            {"fra": fra, "stillingsandel": 10_000},
            {"fra": change, "stillingsandel": chance.choice([5000, 6000, 8000])},
        ]
    return made


def invent(count, seed):
    """`count` agreements. One LIS in eight has another one, before it, after it or across it."""
    chance, made = random.Random(seed), []
    lis = LIS - 1
    while len(made) < count:
        lis += 1
        fra = day(chance, EARLIEST, LATEST)
        for _ in range(chance.choice([1, 1, 1, 1, 1, 1, 1, 2, 2, 3]) if len(made) + 3 <= count else 1):
            made.append(agreement(chance, len(made) + 1, lis, fra))
            fra = made[-1]["til"] + timedelta(days=chance.choice([-400, -90, 1, 1, 1, 60]))
    return made


def write(agreements, path):
    with open(path, "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(json.dumps(one, default=str) for one in agreements) + "\n]\n")


def relations(agreements):
    """The rows of `avtaler`, `parter` and `permisjoner`. The place in the file is the `avtale_id`: cheaper to join."""
    avtaler, parter, permisjoner = [], [], []
    for number, one in enumerate(agreements):
        avtaler.append((number, one["lis_hpr"], one["fra"], one["til"]))
        parter += [(number, each["hpr"], each["fra"], each["til"]) for each in one["fastleger"]]
        permisjoner += [(number, each["fra"], each["til"]) for each in one["permisjoner"]]
    return avtaler, parter, permisjoner
