#!/usr/bin/env python3
"""Make the audio, transcripts, chapter marks and pictures of the demonstration catalogue.

Same inputs and same tools give the same bytes. See README.md beside this file.
"""

import array
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap
import wave

HERE = pathlib.Path(__file__).resolve().parent
SHOW = HERE.parent / "humanity"

VOICE = ["espeak-ng", "-v", "en-gb", "-s", "150", "-p", "42", "-a", "100"]
SPEAKER = "Synthetic voice"
LINE = 65  # characters on a transcript line, the speaker's tag included
RATE = 22050  # of espeak-ng; the MP3 has twice as many samples
STEP = 441  # 20 ms: cues and chapters begin and end on it, so their times are exact in milliseconds
SILENCE = 60  # samples quieter than this at the ends of a sentence are cut
PAUSE_START, PAUSE_SENTENCE, PAUSE_CHAPTER, PAUSE_END = 0.4, 0.46, 1.3, 0.8
CHAPTER_LEAD = 0.3  # a chapter begins this long before its first word: a player that jumps there loses nothing
# A calmer, even voice; none of these looks ahead, so nothing moves in time.
FILTER = "highpass=f=70,lowpass=f=9000,acompressor=threshold=0.1:ratio=3:attack=2:release=150:makeup=2.7"

# What the eye reads and what the voice has to be told; between [[ and ]] stand espeak-ng's own signs for sounds.
SPOKEN = [
    ("53/144", "53, 144"),
    ("2022/23", "2022, 23"),
    ("UN General", "U N General"),
    ("Escazú", "[[,Eskas'u:]]"),
    ("Lorena Donaire", "[[lor'eIna don'aIreI]]"),
    ("Michel", "[[mIS'El]]"),
    ("Aremeyaw", "[[,ar@m'eIjO:]]"),
    ("Sekaggya", "[[sek'adZa]]"),
]


def steps(seconds):
    """Silence of about this length, a whole number of steps."""
    return array.array("h", bytes(2 * STEP * round(seconds * RATE / STEP)))


def speak(sentence, folder):
    """The samples of one sentence without the silence around it, padded to a whole number of steps."""
    for seen, said in SPOKEN:
        sentence = sentence.replace(seen, said)
    file = folder / "sentence.wav"
    subprocess.run([*VOICE, "-w", file, sentence], check=True)
    with wave.open(str(file)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (RATE, 1, 2)
        samples = array.array("h", sound.readframes(sound.getnframes()))
    loud = [i for i, value in enumerate(samples) if abs(value) > SILENCE]
    samples = samples[loud[0] : loud[-1] + 1]
    samples.extend([0] * (-len(samples) % STEP))
    return samples


def clock(samples, hours):
    """A sample count as time: hh:mm:ss.fff for a transcript, m:ss.fff for a chapter."""
    milliseconds, rest = divmod(samples * 1000, RATE)
    assert rest == 0
    seconds, milliseconds = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    if hours:
        return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}.{milliseconds:03}"
    return f"{minutes}:{seconds:02}" + (f".{milliseconds:03}".rstrip("0") if milliseconds else "")


def narrate(text, folder):
    """All samples, the cues (start, end, sentence) and the chapters (start, title) of one narration."""
    sound, cues, chapters = steps(PAUSE_START), [], []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("# "):
            if chapters:
                sound.extend(steps(PAUSE_CHAPTER - PAUSE_SENTENCE))
            chapters.append((len(sound) - len(steps(CHAPTER_LEAD)) if chapters else 0, line[2:]))
            continue
        start = len(sound)
        sound.extend(speak(line, folder))
        cues.append((start, len(sound), line))
        sound.extend(steps(PAUSE_SENTENCE))
    sound.extend(steps(PAUSE_END - PAUSE_SENTENCE))
    return sound, cues, chapters


def transcript(cues):
    """The cues as WebVTT."""
    lines = ["WEBVTT"]
    for start, end, sentence in cues:
        tagged = f"<v {SPEAKER}>".replace(" ", "\0") + sentence
        text = [line.replace("\0", " ") for line in textwrap.wrap(tagged, LINE, break_long_words=False)]
        assert len(text) <= 2, f"more than two lines: {sentence}"
        lines += ["", f"{clock(start, True)} --> {clock(end, True)}", *text]
    return "\n".join(lines) + "\n"


def encode(sound, target, folder):
    """Mono MP3, 44.1 kHz, constant 64 kbit/s, without any tag."""
    raw = folder / "episode.wav"
    with wave.open(str(raw), "wb") as out:
        out.setparams((1, 2, RATE, 0, "NONE", ""))
        out.writeframes(sound.tobytes())
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-threads", "1", "-i", raw, "-af", FILTER]
        + ["-ar", "44100", "-ac", "1", "-c:a", "libmp3lame", "-b:a", "64k", "-map_metadata", "-1"]
        + ["-fflags", "+bitexact", "-flags:a", "+bitexact", "-write_id3v1", "0", "-id3v2_version", "0", target],
        check=True,
    )


def write_chapters(file, chapters):
    """Put the chapters into the episode's YAML, in place of the ones that stand there."""
    block = "chapters:\n" + "".join(f'  - {{at: "{clock(at, False)}", title: "{title}"}}\n' for at, title in chapters)
    old = file.read_text(encoding="utf-8")
    new, count = re.subn(r"^chapters:\n(?: .*\n)*", lambda _: block, old, flags=re.MULTILINE)
    assert count == 1, f"{file}: write 'chapters:' on a line of its own once"
    file.write_text(new, encoding="utf-8", newline="\n")


def make_episode(source):
    """Audio and transcript of one narration beside its episode, chapters inside it."""
    with tempfile.TemporaryDirectory() as folder:
        sound, cues, chapters = narrate(source.read_text(encoding="utf-8"), pathlib.Path(folder))
        encode(sound, SHOW / f"{source.stem}.mp3", pathlib.Path(folder))
    (SHOW / f"{source.stem}.en.vtt").write_text(transcript(cues), encoding="utf-8", newline="\n")
    write_chapters(SHOW / f"{source.stem}.yaml", chapters)
    print(f"{source.stem}: {clock(len(sound), False)}, {len(cues)} cues, {len(chapters)} chapters")


def make_picture(source):
    """A PNG of few colours, each pixel in full (directories ask for RGB), without transparency and without any text in it."""
    size = 3000 if source.stem == "show" else 1400
    target = SHOW / f"{source.stem}.png"
    drawn = subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), source], check=True, capture_output=True).stdout
    quant = ["pngquant", "--speed", "1", "--nofs", "--strip", "96", "-"]
    few = subprocess.run(quant, input=drawn, check=True, capture_output=True).stdout
    full = ["ffmpeg", "-v", "error", "-y", "-f", "png_pipe", "-i", "-", "-pix_fmt", "rgb24", "-fflags", "+bitexact", target]
    subprocess.run(full, input=few, check=True)
    subprocess.run(["optipng", "-quiet", "-o2", "-nx", "-strip", "all", target], check=True)
    print(f"{target.name}: {size} x {size}, {target.stat().st_size} bytes")


if __name__ == "__main__":
    wanted = sys.argv[1:]
    for narration in sorted((HERE / "narration").glob("*.txt")):
        if not wanted or narration.stem in wanted:
            make_episode(narration)
    for drawing in sorted((HERE / "artwork").glob("*.svg")):
        if not wanted or drawing.stem in wanted:
            make_picture(drawing)
