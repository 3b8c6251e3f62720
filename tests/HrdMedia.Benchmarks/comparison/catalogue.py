"""A made-up catalogue of N episodes, the same on every machine, written in our format and in those of other generators.

Every flavour says the same: title, summary, notes in Markdown, chapters, people, countries, topics, and a transcript of about
1,500 words. The words are made of syllables and are as frequent as those of a language are (Zipf), so that an index of them has
rare words and common ones.
"""
import datetime
import itertools
import json
import os
import random
import uuid

FIRST_DAY = datetime.datetime(2001, 1, 1, 9)
LAST_DAY = datetime.datetime(2021, 1, 1, 9)
COUNTRIES = ("AL AM AO AR AZ BD BF BI BJ BO BR BT BW BZ CL CM CO CR CU CV DO EC EE FJ GA GE GH GM GT GY HN HT ID IE IN "
             "JM JO KE KH LK LT LV MA MD MG MN MW MX MY MZ NA NE NG NP PA PE PG PH PL PT PY RO RW SN SO TD TG TN TZ UG UY VN "
             "ZM").split()
TOPICS = ("water land forests rivers seeds work wages housing schools teachers courts judges prisons press cinema theatre songs "
          "poetry archives museums languages borders refuge elections assembly privacy health midwives elders youth sport "
          "trains ferries harbours markets weaving bread bees mountains islands").split()


class Vocabulary:
    """Words, and a long stream of them from which every sentence is cut: cutting costs little, and 100,000 episodes need much."""

    def __init__(self):
        rng = random.Random(20010101)
        starts, middles = "b c d f g h j k l m n p r s t v w st tr pl gr sh ch".split(), "a e i o u ai ea ou".split()
        words = set()
        while len(words) < 20_000:
            words.add("".join(rng.choice(starts) + rng.choice(middles) for _ in range(rng.randint(1, 4)))
                      + (rng.choice(starts) if rng.random() < 0.5 else ""))
        self.words = sorted(words)
        rng.shuffle(self.words)
        weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))
        self.stream = rng.choices(self.words, cum_weights=weights, k=1_000_000)
        firsts, lasts = rng.sample(self.words, 9_000), rng.sample(self.words, 9_000)
        self.names = [f"{first.capitalize()} {last.capitalize()}" for first, last in zip(firsts, lasts)]

    def cut(self, rng, length):
        at = int(rng.random() * (len(self.stream) - length))
        return self.stream[at:at + length]

    def phrase(self, rng, length):
        return " ".join(self.cut(rng, length)).capitalize()

    def sentence(self, rng, length):
        return self.phrase(rng, length) + "."


def clock(ms):
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def notes(words, rng, guests):
    def paragraph(sentences):
        parts = []
        for _ in range(sentences):
            cut = words.cut(rng, 11)
            form = int(rng.random() * 5)
            if form == 0:
                cut[4] = f"**{cut[4]}**"
            elif form == 1:
                cut[5] = f"*{cut[5]}*"
            elif form == 2:
                cut[3:5] = [f"[{cut[3]} {cut[4]}](https://example.org/{cut[0]}/{cut[1]})"]
            parts.append(" ".join(cut).capitalize() + ".")
        return " ".join(parts)

    lines = [paragraph(8), "", "## " + words.phrase(rng, 3), "", paragraph(6), ""]
    lines += ["- " + words.sentence(rng, 7) for _ in range(5)]
    lines += ["", "> " + words.sentence(rng, 20), "", "## " + words.phrase(rng, 3), ""]
    lines += [f"{i}. {words.sentence(rng, 8)}" for i in (1, 2, 3)]
    lines += ["", paragraph(6), ""]
    lines += [f"- [{words.phrase(rng, 4)}](https://example.org/{words.cut(rng, 1)[0]}): {words.sentence(rng, 5)}"
              for _ in range(5)]
    lines += ["", "With " + " and ".join(f"**{name}**" for _, name in guests) + "."]
    return lines


def episode(words, number, count):
    """The facts of one episode; those of a number are the same whatever the flavour."""
    rng = random.Random(number * 1_000_003 + count)
    pool = max(2, min(count // 5, len(words.names)))
    guests = [(f"person-{i}", words.names[i]) for i in sorted(rng.sample(range(pool), min(pool, rng.randint(1, 3))))]
    speakers, cues, ms, spoken, who = ["Host"] + [name for _, name in guests], [], 0, 0, "Host"
    while spoken < 1500:
        length = 8 + int(rng.random() * 8)
        who = rng.choice(speakers) if rng.random() < 0.3 else who
        cues.append((ms, ms + length * 380, who, words.sentence(rng, length)))
        ms += length * 380 + 120
        spoken += length
    seconds = ms // 1000 + 1
    published = FIRST_DAY + (LAST_DAY - FIRST_DAY) // count * number
    return {
        "id": f"{number:06}-{rng.choice(words.words)}", "number": number, "season": 1 + (number - 1) * 10 // count,
        "title": words.phrase(rng, rng.randint(3, 6)), "summary": words.sentence(rng, 18),
        "published": published.replace(microsecond=0), "seconds": seconds, "guests": guests,
        "countries": rng.sample(COUNTRIES, rng.randint(1, 2)), "topics": rng.sample(TOPICS, rng.randint(2, 4)),
        "audio": f"https://media.example.org/{number:06}.mp3", "bytes": seconds * 16_000,
        "chapters": [(seconds * i // 6, words.phrase(rng, 4)) for i in range(6)],
        "notes": notes(words, rng, guests), "cues": cues,
    }


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def listed(items):
    return "[" + ", ".join(map(quoted, items)) + "]"


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def write_ours(folder, e):
    """Fields in YAML, the transcript beside them as WebVTT."""
    guests = ", ".join(f"{{person: {key}, role: guest}}" for key, _ in e["guests"])
    chapters = "".join(f"  - {{at: \"{clock(at * 1000)[:8]}\", title: {quoted(title)}}}\n" for at, title in e["chapters"])
    body = "".join(f"  {line}\n" if line else "\n" for line in e["notes"])
    name = os.path.join(folder, "episodes", "made-up", e["id"])
    put(name + ".yaml", f"""title: {quoted(e["title"])}
guid: {uuid.UUID(int=0x4000_8000_0000_0000_0000 + e["number"])}
published: {e["published"].isoformat()}Z
season: {e["season"]}
number: {e["number"]}
summary: {quoted(e["summary"])}
audio: {{url: "{e["audio"]}", bytes: {e["bytes"]}, type: audio/mpeg, duration: "{clock(e["seconds"] * 1000)[:8]}"}}
people: [{guests}]
countries: {listed(e["countries"])}
topics: {listed(e["topics"])}
chapters:
{chapters}transcript: {e["id"]}.en.vtt
notes: |
{body}""")
    put(name + ".en.vtt", "WEBVTT\n" + "".join(
        f"\n{clock(a)} --> {clock(b)}\n<v {who}>{text}\n" for a, b, who, text in e["cues"]))


def write_our_settings(folder, episodes_of_people, settings):
    episodes = os.path.join(folder, "episodes")
    put(os.path.join(episodes, "site.yaml"), "title: A made-up catalogue\nsummary: It is here to be measured.\n"
        "base-url: https://catalogue.example.org\nlanguage: en\npublisher: {name: Nobody}\n" + settings)
    put(os.path.join(episodes, "made-up/show.yaml"), """title: A made-up show
summary: It is here to be measured.
guid: 9b5a4f6e-6d0c-5b47-8f0f-0d7c2b6d4a11
language: en
author: Nobody
categories: [Society & Culture]
artwork: {url: "https://media.example.org/cover.jpg"}
""")
    for key, name in episodes_of_people:
        put(os.path.join(episodes, f"people/{key}.yaml"), f"name: {quoted(name)}\n")
    for topic in TOPICS:
        put(os.path.join(episodes, f"topics/{topic}.yaml"), f"title: {topic.capitalize()}\nsummary: Made up.\n")


def fields(e):
    """The fields as other generators are given them."""
    return {
        "title": e["title"], "slug": e["id"], "date": e["published"], "summary": e["summary"],
        "number": e["number"], "season": e["season"], "duration": clock(e["seconds"] * 1000)[:8], "audio": e["audio"],
        "bytes": e["bytes"], "people": [name for _, name in e["guests"]], "countries": e["countries"],
        "topics": e["topics"], "years": [str(e["published"].year)],
    }


def cues(e):
    return [{"start": clock(a), "end": clock(b), "speaker": who, "text": text} for a, b, who, text in e["cues"]]


def chapters(e):
    return [{"start": clock(at * 1000)[:8], "title": title} for at, title in e["chapters"]]


def value(x, suffix="Z"):
    return (x.isoformat() + suffix if isinstance(x, datetime.datetime) else listed(x) if isinstance(x, list)
            else quoted(x) if isinstance(x, str) else str(x))


def yaml_front(e, with_cues=True):
    lines = [f"{key}: {value(x)}" for key, x in fields(e).items()]
    for name, rows in [("chapters", chapters(e))] + [("transcript", cues(e))] * with_cues:
        lines.append(name + ":")
        for row in rows:
            lines += [("  - " if i == 0 else "    ") + f"{key}: {quoted(text)}" for i, (key, text) in enumerate(row.items())]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + "\n".join(e["notes"]) + "\n"


def toml_front(e):
    lines = [f"{key} = {value(x)}" for key, x in fields(e).items()]
    for name, rows in (("chapters", chapters(e)), ("transcript", cues(e))):
        for row in rows:
            lines += [f"[[{name}]]"] + [f"{key} = {quoted(text)}" for key, text in row.items()]
    return "+++\n" + "\n".join(lines) + "\n+++\n\n" + "\n".join(e["notes"]) + "\n"


def write_yaml(folder, e):
    put(os.path.join(folder, e["id"] + ".md"), yaml_front(e))


def write_toml(folder, e):
    put(os.path.join(folder, e["id"] + ".md"), toml_front(e))


def write_beside(folder, e):
    """A folder for each episode, with the transcript as JSON beside the page."""
    put(os.path.join(folder, e["id"], "index.md"), yaml_front(e, with_cues=False))
    put(os.path.join(folder, e["id"], "transcript.json"), json.dumps(cues(e), ensure_ascii=False))


def write(count, ours=(), others=()):
    """Writes catalogues: ours as (folder, settings), the others as (folder of episodes, function)."""
    words, people = Vocabulary(), {}
    for number in range(1, count + 1):
        e = episode(words, number, count)
        people.update(e["guests"])
        for folder, _ in ours:
            write_ours(folder, e)
        for folder, form in others:
            form(folder, e)
    for folder, settings in ours:
        write_our_settings(folder, sorted(people.items()), settings)
