"""Prints all tags of a recording, one on a line, as mutagen reads them; of a picture its type and size."""
import sys

import mutagen


def picture(mime, kind, data):
    return f"{mime} {int(kind)} {len(data)}"


def id3(tags):
    for frame in tags.values():
        if frame.FrameID == "CHAP":
            titles = [str(f) for f in frame.sub_frames.values()]
            yield f"CHAP {frame.element_id} {frame.start_time} {frame.end_time} {titles}"
        elif frame.FrameID == "CTOC":
            yield f"CTOC {int(frame.flags)} {','.join(frame.child_element_ids)} {len(frame.sub_frames)}"
        elif frame.FrameID == "APIC":
            yield f"APIC {picture(frame.mime, frame.type, frame.data)} '{frame.desc}'"
        else:
            yield f"{frame.FrameID} {frame.url if frame.FrameID[0] == 'W' else str(frame)}"


def mp4(file):
    for name, value in file.tags.items():
        yield f"{name} {[(int(v.imageformat), len(v)) for v in value] if name == 'covr' else value}"
    for chapter in file.chapters or []:
        yield f"chpl {chapter.start:.3f} {chapter.title}"


def comments(tags):
    if tags.vendor:
        yield f"vendor {tags.vendor}"
    for name, value in tags:
        yield f"{name.upper()} {value}"


# CHAP and CTOC are of 2.3 too; translated into 2.4, numbers and times would read otherwise.
name = sys.argv[1]
file = mutagen.File(name)
kind = type(file).__name__
if kind == "MP3":
    from mutagen.id3 import ID3
    tags = ID3(name, translate=False) if file.tags else None
    lines = [f"version {tags.version}", *id3(tags)] if tags else []
else:
    lines = [] if file.tags is None else mp4(file) if kind == "MP4" else comments(file.tags)
sys.stdout.reconfigure(encoding="utf-8")
print(f"length {file.info.length:.2f}", *sorted(lines), sep="\n")
