"""Plants a made-up name, a serial number and a place into a recording or picture, by mutagen and by hand."""
import base64
import struct
import sys
import zlib

NAME, SERIAL, PLACE = "Ines Vidal", "SN4711-0815", "-27.3668-070.3322/"
WORDS = f"{NAME} {SERIAL} {PLACE}"


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, *parts):
    with open(path, "wb") as file:
        file.write(b"".join(parts))


def syncsafe(size):
    return bytes([size >> 21 & 127, size >> 14 & 127, size >> 7 & 127, size & 127])


def id3(version, frames):
    return b"ID3" + bytes([version, 0, 0]) + syncsafe(len(frames)) + frames


def old_id3():
    text = b"\0" + WORDS.encode()
    frame = lambda name, body: name + len(body).to_bytes(3, "big") + body
    return id3(2, frame(b"TP1", text) + frame(b"COM", b"\0eng\0" + WORDS.encode()))


def id3v24(path, version=4):
    from mutagen.id3 import ID3, TPE1, COMM, TXXX, GEOB, PRIV, APIC, CHAP, TIT2, CTOC, CTOCFlags
    tags = ID3()
    tags.add(TPE1(encoding=3, text=NAME))
    tags.add(COMM(encoding=1, lang="eng", text=WORDS))
    tags.add(TXXX(encoding=3, desc="Device serial", text=SERIAL))
    tags.add(TXXX(encoding=3, desc="location", text=PLACE))
    tags.add(GEOB(encoding=0, mime="a/b", filename="/home/ines.vidal/x", desc="x", data=WORDS.encode()))
    tags.add(PRIV(owner="XMP", data=WORDS.encode()))
    tags.add(APIC(encoding=3, mime="image/jpeg", type=3, desc=NAME, data=b"\xff\xd8\xff\xfe\0\x20" + WORDS.encode()))
    tags.add(CHAP(element_id="a", start_time=0, end_time=900, sub_frames=[TIT2(encoding=3, text=NAME)]))
    tags.add(CTOC(element_id="toc", flags=CTOCFlags.TOP_LEVEL, child_element_ids=["a"]))
    tags.save(path, v1=2, v2_version=version)


def apev2(path):
    from mutagen.apev2 import APEv2
    tags = APEv2()
    tags.update({"Artist": NAME, "Comment": WORDS, "Serial": SERIAL, "Location": PLACE})
    tags.save(path)


def lyrics3(path, version):
    words = b"LYRICSBEGIN" + WORDS.encode() if version == 1 else b"LYRICSBEGININD0000200LYR" + b"%05d" % len(WORDS) + WORDS.encode()
    end = b"LYRICSEND" if version == 1 else b"%06dLYRICS200" % len(words)
    write(path, read(path), words, end, b"TAG" + NAME.encode().ljust(125, b"\0"))


def frames(data):
    at = data.index(b"\xff\xfb")
    starts = []
    while at + 4 <= len(data) and data[at] == 0xFF:
        starts.append(at)
        rate = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320][data[at + 2] >> 4]
        at += 144 * rate * 1000 // [44100, 48000, 32000][data[at + 2] >> 2 & 3] + (data[at + 2] >> 1 & 1)
    return starts


def middle(path):
    data = read(path)
    at = frames(data)[50]  # between the places where a reader looks whether the bit rate is constant
    tag = id3(4, b"TPE1" + syncsafe(len(WORDS) + 1) + b"\0\0\3" + WORDS.encode())
    write(path, data[:at], tag, data[at:])


def cut(path):
    """A last frame that is cut, so that it seems to reach into the tag behind."""
    data = read(path)
    at = frames(data)[-1]
    write(path, data[:at + 40], b"LYRICSBEGIN", WORDS.encode(), b"LYRICSEN?")


def m4a(path):
    from mutagen.mp4 import MP4, MP4Cover, MP4FreeForm
    file = MP4(path)
    file["\xa9ART"] = [NAME]
    file["\xa9cmt"] = [WORDS]
    file["----:com.apple.iTunes:SERIAL"] = [MP4FreeForm(SERIAL.encode())]
    file["covr"] = [MP4Cover(b"\xff\xd8\xff\xfe\0\x20" + WORDS.encode())]
    file.save()
    data = read(path)
    box = lambda name, body: struct.pack(">I", len(body) + 8) + name + body
    moov = data.index(b"moov") - 4
    udta = box(b"udta", box(b"\xa9xyz", struct.pack(">HH", len(PLACE), 0x15C7) + PLACE.encode()) + box(b"name", NAME.encode()))
    size = struct.unpack(">I", data[moov:moov + 4])[0]
    if moov + size != len(data):
        sys.exit("the index must stand at the end")
    write(path, data[:moov], struct.pack(">I", size + len(udta)), data[moov + 4:], udta,
          box(b"uuid", bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC") + b"<dc:creator>" + WORDS.encode()),
          box(b"free", WORDS.encode()), box(b"mdat", WORDS.encode()))


def ogg(path):
    from mutagen import File
    file = File(path)
    picture = struct.pack(">I", 3) + struct.pack(">I", 10) + b"image/jpeg" + struct.pack(">I", len(NAME)) + NAME.encode()
    file["ARTIST"], file["COMMENT"], file["SERIAL"], file["LOCATION"] = NAME, WORDS, SERIAL, PLACE
    file["METADATA_BLOCK_PICTURE"] = base64.b64encode(picture + bytes(16) + struct.pack(">I", 40) + WORDS.encode()).decode()
    file.save()


def glued(path):
    """Two recordings one after the other under one number, each with its comments."""
    clean = read(path)
    ogg(path)
    write(path, clean, read(path))


def wav(path):
    chunk = lambda name, body: name + struct.pack("<I", len(body)) + body + bytes(len(body) & 1)
    data = read(path)
    bext = WORDS.encode().ljust(256, b"\0") + b"Recorder".ljust(32, b"\0") + SERIAL.encode().ljust(32, b"\0") + b"2024-05-06" + bytes(272)
    info = b"INFO" + chunk(b"IART", NAME.encode() + b"\0") + chunk(b"ICMT", WORDS.encode() + b"\0") + chunk(b"IARL", PLACE.encode())
    ixml = b"<BWFXML><LOCATION><LOCATION_GPS>" + WORDS.encode() + b"</LOCATION_GPS></LOCATION></BWFXML>"
    more = chunk(b"bext", bext) + chunk(b"iXML", ixml)
    tail = chunk(b"LIST", info) + chunk(b"id3 ", old_id3()) + chunk(b"_PMX", b"<dc:creator>" + WORDS.encode())
    size = len(data) - 8 + len(more) + len(tail)
    write(path, data[:4], struct.pack("<I", size), data[8:12], more, data[12:], tail)


def piped(path):
    """A size that nobody knew while it was written, and another program's words behind the sound."""
    data = read(path)
    at = data.index(b"data") + 4
    tail = b"LIST" + struct.pack("<I", 4 + 8 + 44) + b"INFOIART" + struct.pack("<I", 44) + WORDS.encode().ljust(44, b"\0")
    write(path, data[:at], b"\xff\xff\xff\xff", data[at + 4:], tail)


def png(path):
    data = read(path)
    crc = lambda body: struct.pack(">I", zlib.crc32(body))
    chunk = lambda name, body: struct.pack(">I", len(body)) + name + body + crc(name + body)
    profile = chunk(b"iCCP", NAME.encode() + b"\0\0" + zlib.compress(bytes(128) + WORDS.encode()))
    texts = chunk(b"tEXt", b"Author\0" + WORDS.encode()) + chunk(b"zTXt", b"Serial\0\0" + zlib.compress(WORDS.encode()))
    texts += chunk(b"iTXt", b"Comment\0\0\0en\0\0" + WORDS.encode()) + chunk(b"tIME", bytes([7, 232, 5, 6, 7, 8, 9]))
    texts += chunk(b"prVt", WORDS.encode())
    write(path, data[:33], profile if "iccp" in sys.argv else b"", texts, data[33:], WORDS.encode())


def jpeg(path):
    """Segments that no program of ours knows, and a second picture behind the first."""
    data = read(path)
    segment = lambda mark, body: b"\xff" + bytes([mark]) + struct.pack(">H", len(body) + 2) + body
    more = segment(0xFE, WORDS.encode()) + segment(0xE7, WORDS.encode())
    more += segment(0xE0, b"JFXX\0\x10" + WORDS.encode())
    write(path, data[:2], more, data[2:], data[:2], segment(0xFE, WORDS.encode()), data[2:])


KINDS = {
    "id3v24": id3v24, "id3v23": lambda p: id3v24(p, 3), "id3v22": lambda p: write(p, old_id3(), read(p)), "ape": apev2,
    "lyrics3v1": lambda p: lyrics3(p, 1), "lyrics3v2": lambda p: lyrics3(p, 2), "middle": middle, "cut": cut,
    "trailer": lambda p: write(p, read(p), WORDS.encode()), "m4a": m4a, "ogg": ogg, "glued": glued, "wav": wav, "piped": piped,
    "png": png, "jpeg": jpeg,
}

if __name__ == "__main__":
    KINDS[sys.argv[1]](sys.argv[2])
