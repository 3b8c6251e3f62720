"""The generators that are compared: how each is given a catalogue, and the command that builds it."""
import os
import shutil
import subprocess

import catalogue

HERE = os.path.dirname(os.path.abspath(__file__))
NOW = "--now=2026-01-01T00:00:00Z"

# What the rivals make too, as near as settings come to it.
SAME = "share-cards: false\nleave-out: [search, embeds, cards, transcript-files, chapter-files]\n"
FILES = "share-cards: false\nleave-out: [search, embeds, cards, transcript-forms]\n"
WHOLE = "share-cards: false\n"
EVERYTHING = """languages: [en, es, fr, ar, ne]
guid: 3d0c9b7e-8a51-5c1f-9a55-6a0f3b8f5d20
feeds: [all, seasons, languages, topics, countries, people, translations]
offline: {copies: [text], service-worker: true}
"""
OURS = {"ours": SAME, "ours-files": FILES, "ours-whole": WHOLE, "ours-everything": EVERYTHING}
RIVALS = {
    "hugo-yaml": ("hugo", "content/episodes", catalogue.write_yaml),
    "hugo-toml": ("hugo", "content/episodes", catalogue.write_toml),
    "hugo-beside": ("hugo", "content/episodes", catalogue.write_beside),
    "eleventy": ("eleventy", "pages/episodes", catalogue.write_yaml),
}
NAMES = {
    "ours": "HrdMedia, the same pages", "ours-files": "HrdMedia, with WebVTT and chapters beside each",
    "ours-whole": "HrdMedia, with search, embeds, cards of lists, five forms of transcripts",
    "ours-everything": "HrdMedia, everything on",
    "hugo-yaml": "Hugo, YAML with the transcript inside", "hugo-toml": "Hugo, TOML with the transcript inside",
    "hugo-beside": "Hugo, the transcript beside as JSON", "eleventy": "Eleventy, YAML with the transcript inside",
}


def folder(work, name, count):
    return os.path.join(work, f"{name}-{count}")


def make(work, names, count):
    """Writes the catalogues of one size anew; called in a process of its own, whose memory is nobody's."""
    for name in names:
        shutil.rmtree(folder(work, name, count), ignore_errors=True)
        if name in RIVALS:
            shutil.copytree(os.path.join(HERE, RIVALS[name][0]), folder(work, name, count))
        else:
            os.makedirs(folder(work, name, count))
    if "eleventy" in names:
        os.symlink(os.path.join(work, "npm/node_modules"), os.path.join(folder(work, "eleventy", count), "node_modules"))
    catalogue.write(
        count,
        [(folder(work, name, count), OURS[name]) for name in names if name in OURS],
        [(os.path.join(folder(work, name, count), RIVALS[name][1]), RIVALS[name][2]) for name in names if name in RIVALS])


def command(name, binary, output):
    if name in OURS:
        return [binary, "build", NOW, "--quiet", "--output", output]
    if name == "eleventy":
        return ["node", "--max-old-space-size=16000", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet", f"--output={output}"]
    return ["hugo", "--quiet", "--destination", output]


def install_eleventy(work):
    modules = os.path.join(work, "npm")
    if not os.path.isdir(os.path.join(modules, "node_modules")):
        os.makedirs(modules, exist_ok=True)
        shutil.copy(os.path.join(HERE, "eleventy/package.json"), modules)
        subprocess.run(["npm", "install", "--no-package-lock", "--no-audit", "--no-fund"], cwd=modules, check=True)


def publish(work):
    """The native binary, made by the command that the first page of this repository names."""
    target = os.path.join(work, "native")
    if not os.path.exists(os.path.join(target, "hrdmedia")):
        root = os.path.join(HERE, "../../..")
        subprocess.run(["dotnet", "publish", "-c", "Release", "src/HrdMedia.Cli", "-o", target], cwd=root, check=True)
    return os.path.join(target, "hrdmedia")
