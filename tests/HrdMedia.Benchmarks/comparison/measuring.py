"""Runs a program and says what it cost: wall clock, processor and most memory, of it and of all that it started."""
import os
import shutil
import signal
import subprocess
import time


ASIDE = "hrdmedia-aside"


class TooSlow(Exception):
    pass


def run(command, folder, limit=600, stdin=None):
    """One run: seconds of wall clock and of processor, MiB of most memory."""
    began = time.monotonic()
    with open(stdin or os.devnull, "rb") as asked, open(os.path.join(folder, "said.txt"), "wb") as said:
        process = subprocess.Popen(command, cwd=folder, stdin=asked, stdout=said, stderr=said)

    def end(*_):
        process.kill()

    signal.signal(signal.SIGALRM, end)
    signal.alarm(limit)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    signal.alarm(0)
    process.returncode = status
    if wall > limit:
        raise TooSlow(f"{command[0]} took more than {limit} s")
    if status != 0:
        with open(os.path.join(folder, "said.txt"), encoding="utf-8", errors="replace") as file:
            raise SystemExit(f"{' '.join(command)} ended with {status}:\n{file.read()[:3000]}")
    return {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "mib": used.ru_maxrss / 1024}


def weigh(folder):
    """How many files stand in a folder, and their bytes."""
    files = size = 0
    for place, _, names in os.walk(folder):
        files += len(names)
        size += sum(os.lstat(os.path.join(place, name)).st_size for name in names)
    return {"files": files, "bytes": size}


def list_files(folder, target):
    """What the floor writes: each folder before its files."""
    with open(target, "w", encoding="utf-8") as file:
        for place, _, names in os.walk(folder):
            at = os.path.relpath(place, folder)
            if at != ".":
                file.write(f"-1 {at}\n")
            for name in names:
                file.write(f"{os.lstat(os.path.join(place, name)).st_size} {os.path.join(at, name)}\n")


def forget(folder):
    """Lets the next run find no folder, and lets the disk finish, so that it does not pay for the last one. The folder is set
    aside and deleted when all is measured: ext4 without a journal gives no inode again within minutes of its deletion, and for
    each file that is made passes over all of those, which took more of the processor than the build itself."""
    if os.path.exists(folder):
        aside = os.path.join(os.path.dirname(folder), ASIDE)
        os.makedirs(aside, exist_ok=True)
        os.rename(folder, os.path.join(aside, str(time.monotonic_ns())))
    os.sync()


def clear(folder):
    """Deletes what was set aside in a folder."""
    shutil.rmtree(os.path.join(folder, ASIDE), ignore_errors=True)


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def summary(runs):
    return {key: median([r[key] for r in runs]) for key in ("wall", "cpu", "mib")} | {"runs": len(runs)}
