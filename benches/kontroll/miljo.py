"""Where these programs find their packages: in the Python that runs them, or in an environment under target/."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / "target" / "venv"
PYTHON = VENV / "bin" / "python"


def have(packages):
    return all(importlib.util.find_spec(name) for name in packages)


def inside():
    return Path(sys.prefix).resolve() == VENV.resolve()


def step_into():
    """Start the same program again with the environment's Python. Does not return."""
    sys.stdout.flush()
    os.execv(PYTHON, [str(PYTHON), *sys.argv])


def make(packages):
    """What `packages` need, installed under target/ so that nothing else on the machine is touched."""
    install = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    for command in ([] if PYTHON.exists() else [[sys.executable, "-m", "venv", VENV]]) + [install]:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def need(*packages):
    """Go on with `packages` at hand, or say in one line that this is skipped and stop with status 0."""
    if have(packages):
        return
    try:
        make(packages)
    except (OSError, subprocess.SubprocessError):
        print(f"skipped: needs {', '.join(packages)}, and they could not be installed under {VENV}")
        raise SystemExit(0) from None
    if inside():
        importlib.invalidate_caches()
        return
    step_into()


def need_or(status, *packages):
    """The same without installing anything: for a test, which must not reach for the network."""
    if have(packages):
        return
    if PYTHON.exists() and not inside():
        step_into()
    print(f"needs {', '.join(packages)}", file=sys.stderr)
    raise SystemExit(status)
