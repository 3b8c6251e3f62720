"""The tables of README.md, made of what was measured."""
import datetime
import json
import os
import platform
import subprocess

import generators

BEGIN, END = "<!-- results -->", "<!-- end of results -->"


def said(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "not there"


def about(work, binary, threads):
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    with open("/proc/meminfo", encoding="utf-8") as file:
        memory = int(file.readline().split()[1]) / (1 << 20)
    modules = os.path.join(work, "npm/node_modules/@11ty/eleventy/package.json")
    eleventy = json.load(open(modules, encoding="utf-8"))["version"] if os.path.exists(modules) else "not there"
    return {
        "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
        "machine": f"{models[0] if models else platform.machine()}, {threads} cores, {memory:.0f} GiB, {platform.system()} "
                   f"{platform.release()}, {said('stat', '-f', '-c', '%T', work)}",
        "ours": said(binary, "--version"), "dotnet": said("dotnet", "--version"),
        "hugo": said("hugo", "version").split(" BuildDate")[0],
        "eleventy": eleventy, "node": said("node", "--version"),
        "load": f"{os.getloadavg()[0]:.1f}",
    }


def number(x):
    return f"{x:,.0f}" if x >= 100 else f"{x:.1f}" if x >= 10 else f"{x:.2f}" if x >= 1 else f"{x:.3f}"


def times(a, b):
    return f"{number(a / b)} x" if b else "–"


def sizes(results):
    counts = sorted({int(key.split("/")[1]) for key in results if key.startswith("sizes/")})
    lines = ["| episodes | generator | CPU s | wall s | most memory, MiB | files | MB | CPU to ours | wall to ours | runs |",
             "|---|---|---|---|---|---|---|---|---|---|"]
    for count in counts:
        ours = results.get(f"sizes/{count}/ours")
        for name, title in generators.NAMES.items():
            r = results.get(f"sizes/{count}/{name}")
            if r:
                ratio = [times(r[k], ours[k]) if ours and name != "ours" else "" for k in ("cpu", "wall")]
                lines.append(f"| {count:,} | {title} | {number(r['cpu'])} | {number(r['wall'])} | {number(r['mib'])} | "
                             f"{r['files']:,} | {number(r['bytes'] / 1e6)} | {ratio[0]} | {ratio[1]} | {r['runs']} |")
    return lines


def starts(results):
    rows = [(title, results.get(key)) for title, key in (
        ("`hrdmedia --version`", "start/ours"), ("`hugo version`", "start/hugo"))]
    return ["| process start | CPU ms | wall ms | MiB |", "|---|---|---|---|"] + [
        f"| {title} | {number(r['cpu'] * 1000)} | {number(r['wall'] * 1000)} | {number(r['mib'])} |" for title, r in rows if r]


def floors(results):
    lines = ["| episodes | place | the floor, wall s | ours, wall s | ours to the floor |", "|---|---|---|---|---|"]
    for key in sorted(k for k in results if k.startswith("floor/") and k.endswith("/floor")):
        _, count, place, _ = key.split("/")
        floor, ours = results[key], results[key[:-5] + "ours"]
        lines.append(f"| {int(count):,} | {place} | {number(floor['wall'])} | {number(ours['wall'])} | "
                     f"{times(ours['wall'], floor['wall'])} |")
    return lines


def edits(results):
    lines = ["| episodes | | CPU s | wall s | CPU to a fresh build | files written |", "|---|---|---|---|---|---|"]
    for key in sorted(k for k in results if k.startswith("edit/")):
        _, count, what = key.split("/")
        r, fresh = results[key], results[f"edit/{count}/fresh"]
        share = 100 * r["cpu"] / fresh["cpu"]
        lines.append(f"| {int(count):,} | {what} | {number(r['cpu'])} | {number(r['wall'])} | {share:.0f} % | "
                     f"{r.get('written', '')} |")
    return lines


def growth(results):
    few, many = results.get("sizes/1000/ours"), results.get("sizes/10000/ours")
    return [] if not few or not many else [
        f"From 1,000 to 10,000 episodes, ours: CPU {times(many['cpu'], few['cpu'])}, wall {times(many['wall'], few['wall'])}, "
        f"memory {times(many['mib'], few['mib'])}, files {times(many['files'], few['files'])}."]


def text(results):
    a = results["about"]
    parts = [[f"{a['date']}, {a['machine']}. HrdMedia {a['ours']} (native, .NET SDK {a['dotnet']}), {a['hugo']}, "
              f"Eleventy {a['eleventy']} on node {a['node']}. Load before the run: {a['load']}."]]
    for prefix, table in (("sizes/", sizes), ("sizes/", growth), ("start/", starts), ("floor/", floors), ("edit/", edits)):
        if any(key.startswith(prefix) for key in results):
            parts.append(table(results))
    return "\n\n".join("\n".join(part) for part in parts if part)


def write(results, readme):
    made = text(results)
    print(made)
    if readme:
        with open(readme, encoding="utf-8") as file:
            before, rest = file.read().split(BEGIN)
        with open(readme, "w", encoding="utf-8") as file:
            file.write(f"{before}{BEGIN}\n{made}\n{END}{rest.split(END)[1]}")
