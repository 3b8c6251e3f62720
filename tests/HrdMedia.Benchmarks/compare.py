#!/usr/bin/env python3
"""Compares whole builds with those of other generators, on the same made-up content, and writes the results into README.md.

    python3 compare.py --all                      all but the largest catalogue, about a quarter of an hour on two cores
    python3 compare.py --only large               a hundred thousand episodes, ours alone, about as long again
    python3 compare.py --only start,sizes --sizes 10,100 --rounds 3 --keep-readme

It needs Linux, python3, cc, node with npm, Hugo (Debian's package hugo) and what makes the native binary.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(HERE, "comparison"))
import generators  # noqa: E402
import measuring  # noqa: E402
import report  # noqa: E402

SECTIONS = ["start", "sizes", "floor", "edit", "large"]
ROUNDS = {10: 9, 100: 5, 1_000: 3, 10_000: 3}
# A single run where one takes a minute; and what everything costs is seen at a hundred.
SINGLE = {("eleventy", 1_000), ("hugo-yaml", 10_000), ("eleventy", 10_000)}
MOST_WITH_EVERYTHING = 100


class Comparison:
    def __init__(self, asked):
        self.asked, self.work, self.began = asked, asked.work, time.monotonic()
        self.file = os.path.join(asked.work, "results.json")
        self.results = json.load(open(self.file, encoding="utf-8")) if os.path.exists(self.file) else {}
        self.binary = os.path.abspath(asked.hrdmedia) if asked.hrdmedia else generators.publish(asked.work)
        self.threads = os.cpu_count() or 1

    def note(self, key, value):
        self.results[key] = value
        with open(self.file, "w", encoding="utf-8") as file:
            json.dump(self.results, file, indent=1, sort_keys=True)
        print(f"{time.monotonic() - self.began:6.0f} s  {key}: " + ", ".join(
            f"{k} {v:.3g}" if isinstance(v, float) else f"{k} {v}" for k, v in value.items()), flush=True)

    def make(self, names, count):
        subprocess.run([sys.executable, __file__, "--work", self.work, "--make", f"{count}:{','.join(names)}"], check=True)

    def build(self, name, count, output, limit=600):
        return measuring.run(generators.command(name, self.binary, output), generators.folder(self.work, name, count), limit)

    def start(self):
        programs = {"ours": [self.binary, "--version"], "hugo": ["hugo", "version"]}
        runs = {name: [] for name in programs}
        for _ in range(21):
            for name, command in programs.items():
                runs[name].append(measuring.run(command, self.work))
        for name, measured in runs.items():
            self.note(f"start/{name}", measuring.summary(measured))

    def sizes(self):
        for count in self.asked.sizes:
            names = [n for n in self.asked.generators if n != "ours-everything" or count <= MOST_WITH_EVERYTHING]
            self.make(names, count)
            # Once before: what is kept between builds (made pictures) is there then, as it is on a host.
            for name in names:
                if name in generators.OURS:
                    self.note(f"first/{count}/{name}", self.build(name, count, os.path.join(self.work, f"first-{name}-{count}")))
            self.alternate(names, count)

    def alternate(self, names, count):
        runs, weights = {name: [] for name in names + ["floor"]}, {}
        writes = self.floor_of(count) if count == max(self.asked.sizes) and "ours" in names else None
        for turn in range(self.asked.rounds or ROUNDS.get(count, 1)):
            for name in names:
                if turn > 0 and (name, count) in SINGLE:
                    continue
                output = os.path.join(self.work, f"fresh-{name}")
                measuring.forget(output)
                runs[name].append(self.build(name, count, output))
                weights[name] = weights.get(name) or measuring.weigh(output)
                measuring.forget(output)
            if writes:
                runs["floor"].append(writes(self.work))
        for name in names:
            self.note(f"sizes/{count}/{name}", measuring.summary(runs[name]) | weights[name])
        if writes:
            self.note(f"floor/{count}/disk/floor", measuring.summary(runs["floor"]))
            self.note(f"floor/{count}/disk/ours", measuring.summary(runs["ours"]))

    def floor_of(self, count):
        """Writes the same files into a folder, by a program that does nothing else and with as many threads."""
        program, listed = os.path.join(self.work, "floor"), os.path.join(self.work, "files.txt")
        subprocess.run(["cc", "-O2", "-pthread", "-o", program, os.path.join(HERE, "comparison/floor.c")], check=True)
        measuring.list_files(self.built(count), listed)

        def run(folder):
            output = os.path.join(folder, "hrdmedia-floor")
            measuring.forget(output)
            result = measuring.run([program, output, str(self.threads)], self.work, stdin=listed)
            measuring.forget(output)
            if folder != self.work:
                measuring.clear(folder)
            return result
        return run

    def floor(self):
        """On the disk it is measured between the builds of the largest size; here in memory, by turns with builds."""
        count = max(self.asked.sizes)
        writes, runs = self.floor_of(count), {"floor": [], "ours": []}
        output = os.path.join(self.asked.memory, "hrdmedia-fresh")
        for _ in range(self.asked.rounds or 2):
            runs["floor"].append(writes(self.asked.memory))
            measuring.forget(output)
            runs["ours"].append(self.build("ours", count, output))
            measuring.forget(output)
            measuring.clear(self.asked.memory)
        for name, measured in runs.items():
            self.note(f"floor/{count}/memory/{name}", measuring.summary(measured))

    def built(self, count):
        """The site that the section of sizes has left, or a new one."""
        output = os.path.join(self.work, f"first-ours-{count}")
        if not os.path.isdir(generators.folder(self.work, "ours", count)):
            self.make(["ours"], count)
        if not os.path.isdir(output):
            self.build("ours", count, output)
        return output

    def edit(self):
        """One title changes; the site of before stands in the output folder."""
        count = max(self.asked.sizes)
        output, folder = self.built(count), os.path.join(generators.folder(self.work, "ours", count), "episodes/made-up")
        episode = os.path.join(folder, sorted(name for name in os.listdir(folder) if name.endswith(".yaml"))[count // 2])
        text = open(episode, encoding="utf-8").read()
        runs, fresh = {"unchanged": [], "edited": []}, self.results.get(f"sizes/{count}/ours")
        for turn in range(self.asked.rounds or 3):
            runs["unchanged"].append(self.build("ours", count, output))
            with open(episode, "w", encoding="utf-8") as file:
                file.write(text.replace("title: \"", f"title: \"Edited {turn} ", 1))
            before = self.inodes(output)
            runs["edited"].append(self.build("ours", count, output))
            written = sum(before.get(path) != inode for path, inode in self.inodes(output).items())
        with open(episode, "w", encoding="utf-8") as file:
            file.write(text)
        if not fresh:
            fresh = self.build("ours", count, os.path.join(self.work, "fresh-ours")) | {"runs": 1}
            measuring.forget(os.path.join(self.work, "fresh-ours"))
        self.note(f"edit/{count}/fresh", {key: fresh[key] for key in ("wall", "cpu", "mib", "runs")})
        self.note(f"edit/{count}/unchanged", measuring.summary(runs["unchanged"]))
        self.note(f"edit/{count}/edited", measuring.summary(runs["edited"]) | {"written": written})

    @staticmethod
    def inodes(folder):
        return {os.path.join(place, name): os.lstat(os.path.join(place, name)).st_ino
                for place, _, names in os.walk(folder) for name in names}

    def large(self):
        """A hundred thousand episodes, ours alone, once."""
        self.make(["ours"], self.asked.large)
        output = os.path.join(self.work, "fresh-ours")
        measuring.forget(output)
        self.note(f"sizes/{self.asked.large}/ours",
                  measuring.summary([self.build("ours", self.asked.large, output, 3600)]) | measuring.weigh(output))
        measuring.forget(output)
        measuring.forget(generators.folder(self.work, "ours", self.asked.large))


def numbers(text):
    return [int(n) for n in text.split(",")]


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="every section but large")
    parser.add_argument("--only", type=lambda t: t.split(","), help="some of " + ",".join(SECTIONS))
    parser.add_argument("--sizes", type=numbers, default=[10, 100, 1_000, 10_000], help="numbers of episodes")
    parser.add_argument("--large", type=int, default=100_000, help="episodes of the largest catalogue, ours alone")
    parser.add_argument("--rounds", type=int, help="runs of each; default more for small catalogues")
    parser.add_argument("--generators", type=lambda t: t.split(","), default=[*generators.OURS, *generators.RIVALS])
    parser.add_argument("--hrdmedia", help="the native binary; without it, one is made")
    parser.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "hrdmedia-comparison"), help="where all is written")
    parser.add_argument("--memory", default="/dev/shm", help="a folder that is kept in memory")
    parser.add_argument("--keep-readme", action="store_true", help="print the tables and leave README.md alone")
    parser.add_argument("--keep", action="store_true", help="leave catalogues and sites in the work folder")
    parser.add_argument("--make", help=argparse.SUPPRESS)
    return parser, parser.parse_args()


def main():
    parser, asked = read_arguments()
    asked.work = os.path.abspath(asked.work)
    os.makedirs(asked.work, exist_ok=True)
    if asked.make:
        count, names = asked.make.split(":")
        return generators.make(asked.work, names.split(","), int(count))
    measuring.clear(asked.work)
    if not asked.all and not asked.only:
        return parser.print_help()
    if "eleventy" in asked.generators:
        generators.install_eleventy(asked.work)
    comparison = Comparison(asked)
    comparison.note("about", report.about(asked.work, comparison.binary, comparison.threads))
    for section in SECTIONS[:-1] if asked.all else asked.only:
        getattr(comparison, section)()
    measuring.clear(asked.work)
    report.write(comparison.results, None if asked.keep_readme else os.path.join(HERE, "README.md"))
    if not asked.keep:
        for name in os.listdir(asked.work):
            if name.rsplit("-", 1)[0] in generators.NAMES or name.startswith(("first-", "fresh-")):
                shutil.rmtree(os.path.join(asked.work, name))


if __name__ == "__main__":
    main()
