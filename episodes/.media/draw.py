#!/usr/bin/env python3
"""Draw the pictures of the demonstration catalogue as SVG: the cover and a mark for each episode.

One language for all: flat fields of ink, sand and amber, one light with rings around it, strokes with round ends.
"""

import math
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
SIZE = 1400

NIGHT, INK, DEEP, POOL, TEAL, MIST = "#0a2027", "#0f2d35", "#163c45", "#1f505a", "#34757c", "#8db2ad"
SAND, PAPER, DUNE = "#e9d9ba", "#f6eddc", "#c9ae82"
AMBER, CANDLE = "#e2932a", "#f5bb55"


def n(value):
    """A coordinate with at most one decimal."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def svg(*parts):
    """A whole drawing on ink."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}">'
    return "\n".join([head, rect(0, 0, SIZE, SIZE, INK), *parts, "</svg>", ""])


def rect(x, y, width, height, fill, radius=0):
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(width)}" height="{n(height)}" rx="{n(radius)}" fill="{fill}"/>'


def circle(x, y, radius, fill):
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(radius)}" fill="{fill}"/>'


def ring(x, y, radius, colour, width):
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(radius)}" fill="none" stroke="{colour}" stroke-width="{n(width)}"/>'


def stroke(x1, y1, x2, y2, colour, width):
    path = f"M{n(x1)} {n(y1)}L{n(x2)} {n(y2)}"
    return f'<path d="{path}" stroke="{colour}" stroke-width="{n(width)}" stroke-linecap="round"/>'


def shape(points, fill):
    return f'<path d="M{"L".join(f"{n(x)} {n(y)}" for x, y in points)}Z" fill="{fill}"/>'


def spoke(x, y, inner, outer, angle, colour, width):
    """A stroke that points away from a place."""
    dx, dy = math.cos(angle), math.sin(angle)
    return stroke(x + inner * dx, y + inner * dy, x + outer * dx, y + outer * dy, colour, width)


def group(transform, *parts):
    return "\n".join([f'<g transform="{transform}">', *parts, "</g>"])


def light(x, y, radius, rings=3, fields=("#133740", "#194650", "#225761")):
    """The one light of every picture: widening flat fields, and a disc of two ambers."""
    wide = [circle(x, y, radius * (1.7 + 0.95 * (rings - 1 - i)), fields[i]) for i in range(rings)]
    return "\n".join([*wide, circle(x, y, radius, AMBER), circle(x, y, radius * 0.8, CANDLE)])


def person(x, ground, height, width, colour):
    """An upright stroke with a dot over it: somebody standing, or a syllable of a voice."""
    top = ground - height
    return stroke(x, ground, x, top, colour, width) + circle(x, top - width * 1.62, width * 0.72, colour)


def crowd(ground, count, width, heights, colours, left=120):
    """People side by side, evenly over the picture."""
    pitch = (SIZE - 2 * left) / (count - 1)
    return "\n".join(person(left + i * pitch, ground, heights(i), width, colours(i)) for i in range(count))


def words(x, y, size, text, colour, family="Noto Serif Display", weight=700, spacing=0):
    face = f'font-family="{family}" font-weight="{weight}" font-size="{size}" letter-spacing="{spacing}"'
    return f'<text x="{x}" y="{y}" {face} fill="{colour}">{text}</text>'


def show():
    """Twenty-five strokes for twenty-five years: people side by side, the trace of a voice, and one light among them."""
    lit, count, left = 16, 25, 136
    x = left + lit * (SIZE - 2 * left) / (count - 1)

    def height(i):
        near = math.exp(-(((i - lit) / 4.6) ** 2))
        voice = 44 * math.sin(i * 0.83 + 0.9) + 42 * math.sin(i * 1.9 + 1) + 30 * math.sin(i * 3.1)
        return 455 if i == lit else 262 + 78 * near + voice * (0.85 - 0.6 * near)

    def colour(i):
        return CANDLE if i == lit else SAND if abs(i - lit) < 3 else "#cfc8b1" if abs(i - lit) < 6 else "#a9bdb0"

    fields = [circle(x, 772, r, c) for r, c in ((640, "#123740"), (460, "#17434d"), (300, "#1e525c"), (165, "#2a656d"))]
    return svg(
        *fields,
        rect(0, 1262, SIZE, 138, NIGHT),
        crowd(1262, count, 25, height, colour, left),
        circle(x, 772, 58, AMBER),
        circle(x, 772, 45, CANDLE),
        rect(0, 1262, SIZE, 138, NIGHT),
        words(116, 282, 184, "On the Side", PAPER),
        words(116, 478, 184, "of Humanity", PAPER),
        words(136, 1350, 52, "A demonstration in a synthetic voice", "#c4cdbf", "Noto Sans", 400, 1.5),
    )


def declaration():
    """A sheet with lines of text, and a seal with twenty-five rays."""
    lengths = [430, 520, 470, 520, 390, 0, 520, 480, 505, 310]
    lines = [stroke(440, 440 + 66 * i, 440 + w, 440 + 66 * i, TEAL, 20) for i, w in enumerate(lengths) if w]
    sheet = [(330, 180), (940, 180), (1070, 310), (1070, 1220), (330, 1220)]
    x, y = 965, 1075
    rays = [spoke(x, y, 172, 214, math.tau * i / 25 - math.pi / 2, AMBER, 17) for i in range(25)]
    paper = [
        shape([(px + 46, py + 40) for px, py in sheet], NIGHT),
        shape(sheet, SAND),
        shape([(940, 180), (1070, 310), (940, 310)], DUNE),
        stroke(440, 320, 760, 320, INK, 34),
        *lines,
    ]
    glow = [circle(x, y, r, c) for r, c in ((860, "#123740"), (620, "#17434d"), (410, "#1e525c"))]
    seal = [circle(x, y, 246, INK), *rays, ring(x, y, 140, AMBER, 18), circle(x, y, 104, CANDLE)]
    return svg(*glow, group("rotate(-3 700 700)", *paper, *seal))


def ribbon(line, start, end, width):
    """A band along a line, between two places on it, with round ends."""
    places = [start + (end - start) * i / 60 for i in range(61)]
    sides = [], []
    for t in places:
        (x, y), (x2, y2) = line(t), line(t + 0.001)
        length = math.hypot(x2 - x, y2 - y)
        dx, dy = -(y2 - y) / length * width(t) / 2, (x2 - x) / length * width(t) / 2
        sides[0].append((x + dx, y + dy))
        sides[1].append((x - dx, y - dy))
    return sides[0] + sides[1][::-1], (*line(start), width(start) / 2), (*line(end), width(end) / 2)


def chile():
    """A river that winds towards us and breaks off."""

    def middle(t):
        near = t**1.5
        return 700 + math.sin(8.4 * t**0.72 + 0.2) * (16 + 270 * near**0.8), 640 + 820 * near

    def line(lane):
        def at(t):
            (x, y), (x2, y2) = middle(t), middle(t + 0.001)
            aside = lane * (7 + 98 * t**1.5) / math.hypot(0.62 * (x2 - x), y2 - y)
            return x + (y2 - y) * aside, max(y - 0.38 * (x2 - x) * aside, 640)

        return at

    def width(t):
        return 4 + 56 * t**1.5

    parts = []
    for lane in range(-3, 4):
        colour = [MIST, SAND, MIST, PAPER, MIST, SAND, MIST][lane + 3]
        last = [0.57, 0.68, 0.77, 0.85, 0.8, 0.65, 0.52][lane + 3]
        runs = [(0.0, last), (last + 0.065, last + 0.1), (last + 0.165, last + 0.172)]
        for start, end in runs:
            outline, head, tail = ribbon(line(lane), start, end, width)
            parts += [shape(outline, colour), circle(*head, colour), circle(*tail, colour)]
    land = [
        shape([(0, 640), (SIZE, 640), (SIZE, SIZE), (0, SIZE)], DEEP),
        shape([(0, 640), (0, 560), (210, 604), (420, 586), (600, 640)], POOL),
        shape([(SIZE, 640), (SIZE, 520), (1190, 590), (1010, 572), (800, 640)], POOL),
    ]
    return svg(light(690, 400, 150), *land, *parts)


def placard(x, y, width, height, tilt, fill, foot=1330):
    return group(
        f"rotate({tilt} {n(x)} {foot})",
        stroke(x, y + height - 10, x, foot, DUNE if fill != AMBER else SAND, 20),
        rect(x - width / 2, y, width, height, fill, 14),
    )


def united_states():
    """Blank placards held up side by side."""
    fields = [circle(700, 470, r, c) for r, c in ((760, "#123740"), (560, "#17434d"), (370, "#1e525c"))]
    back = [placard(400, 330, 250, 190, -5, TEAL), placard(1000, 315, 250, 190, 5, TEAL)]
    front = [
        placard(300, 590, 270, 205, -7, SAND),
        placard(1100, 605, 270, 205, 7, PAPER),
        placard(700, 215, 420, 330, -2, AMBER),
        group("rotate(-2 700 1330)", rect(520, 245, 360, 270, CANDLE, 8)),
        placard(500, 690, 230, 170, -1, MIST),
        placard(900, 700, 230, 170, 2, MIST),
    ]
    heights = [190 + 46 * math.sin(i * 2.1 + 0.6) + 22 * math.sin(i * 4.4) for i in range(13)]
    people = crowd(1330, 13, 40, lambda i: heights[i], lambda i: SAND if i == 6 else "#7fa6a3", 100)
    return svg(*fields, *back, *front, people, rect(0, 1330, SIZE, 70, NIGHT))


def nepal():
    """Ranges of mountains, from pale to dark, and a light between two summits."""
    far = [(0, 800), (130, 690), (240, 760), (400, 560), (520, 680), (640, 780), (800, 720), (960, 540), (1110, 690), (1260, 600)]
    east = [(1010, 470), (1190, 730), (1290, 680), (1400, 790)]
    high = [(0, 930), (190, 780), (410, 420), (560, 640), (700, 830), (830, 700), *east]
    mid = [(0, 1030), (240, 860), (420, 990), (640, 850), (860, 1010), (1090, 850), (1400, 1020)]
    near = [(0, 1130), (180, 1080), (420, 1190), (700, 1060), (980, 1200), (1210, 1090), (1400, 1170)]
    snow = [
        shape([(410, 420), (507, 562), (462, 548), (430, 600), (392, 556), (352, 590), (320, 567)], PAPER),
        shape([(1010, 470), (1098, 597), (1052, 590), (1018, 640), (985, 594), (944, 616), (917, 589)], PAPER),
    ]
    closed = [(SIZE, SIZE), (0, SIZE)]
    return svg(
        light(706, 500, 140),
        shape([*far, (1400, 720), *closed], "#2b656d"),
        shape([*high, *closed], TEAL),
        shape([(410, 420), (560, 640), (700, 830), (600, 970), (480, 1400), (452, 900), (470, 700)], "#2b656d"),
        shape([*east, (1400, 1400), (1080, 1400), (1050, 960), (1074, 720)], "#2b656d"),
        *snow,
        shape([*mid, *closed], POOL),
        shape([*near, *closed], DEEP),
        shape([(0, 1290), (330, 1240), (700, 1300), (1080, 1250), (1400, 1310), *closed], NIGHT),
    )


def ireland():
    """A light low over the sea, rings across the water, and a coast."""
    x, y = 850, 610
    rings = [
        f'<ellipse cx="{x}" cy="{y}" rx="{n(rx)}" ry="{n(rx * 0.54)}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
        for rx, colour, width in (
            (250, CANDLE, 13), (390, SAND, 15), (530, "#bccabb", 17), (710, MIST, 19), (910, "#5f9295", 21), (1130, TEAL, 23)
        )
    ]
    shimmer = [stroke(x - w, y + dy, x + w, y + dy, CANDLE, 12) for w, dy in ((112, 26), (70, 58), (24, 90))]
    sea = '<clipPath id="sea"><rect y="610" width="1400" height="790"/></clipPath>'
    coast = "M0 760C120 770 200 830 300 850C380 866 392 930 372 980C352 1036 430 1050 520 1090C640 1142 640 1230 760 1270"
    return svg(
        sea,
        light(x, y - 30, 150),
        rect(0, y, SIZE, 790, DEEP),
        '<g clip-path="url(#sea)">',
        *rings,
        "</g>",
        *shimmer,
        f'<path d="{coast}C860 1302 980 1310 1060 1400H0Z" fill="{NIGHT}"/>',
        f'<path d="{coast}C860 1302 980 1310 1060 1400" fill="none" stroke="{SAND}" stroke-width="16" stroke-linecap="round"/>',
    )


def ghana():
    """A newspaper page with a light for its picture."""
    columns = []
    for column, lengths in enumerate(([250, 250, 236, 250, 170], [250, 242, 250, 228, 250], [244, 250, 250, 250, 120])):
        x = 286 + column * 298
        columns += [stroke(x, 952 + 54 * i, x + w - 20, 952 + 54 * i, TEAL, 18) for i, w in enumerate(lengths)]
    rays = [spoke(700, 850, 250, 330, math.pi + math.pi * i / 12, AMBER, 20) for i in range(13)]
    frame = '<clipPath id="frame"><rect x="276" y="420" width="848" height="450" rx="10"/></clipPath>'
    picture = [
        rect(276, 420, 848, 450, INK, 10),
        '<g clip-path="url(#frame)">',
        circle(700, 850, 430, "#17434d"),
        circle(700, 850, 210, AMBER),
        circle(700, 850, 168, CANDLE),
        *rays,
        rect(276, 800, 848, 80, POOL),
        "</g>",
    ]
    return svg(
        frame,
        *[circle(700, 850, r, c) for r, c in ((900, "#123740"), (690, "#17434d"))],
        group("rotate(5 700 700)", rect(200, 190, 1000, 1040, DUNE, 16)),
        group(
            "rotate(-2 700 700)",
            rect(200, 180, 1000, 1050, SAND, 16),
            stroke(300, 290, 800, 290, INK, 52),
            stroke(900, 274, 1100, 274, DUNE, 18),
            stroke(900, 312, 1030, 312, DUNE, 18),
            rect(276, 362, 848, 10, INK),
            *picture,
            *columns,
        ),
    )


if __name__ == "__main__":
    drawings = {
        "show": show,
        "001-declaration": declaration,
        "002-chile": chile,
        "003-united-states": united_states,
        "004-nepal": nepal,
        "005-ireland": ireland,
        "006-ghana": ghana,
    }
    for name, draw in drawings.items():
        (HERE / "artwork" / f"{name}.svg").write_text(draw(), encoding="utf-8", newline="\n")
