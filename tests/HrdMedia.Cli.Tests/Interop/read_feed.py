"""Prints how gPodder's podcastparser or feedparser understands a feed: one JSON object, in the words of CatalogFacts.cs.

Values are lists of text. What the parser has beside them stands in "rest", so that nothing it knows is overlooked.
"""
import calendar
import email.utils
import json
import sys
import time


def text(value):
    if value is None or value == []:
        return []
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def instant(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds)) if seconds else None


def rest(values):
    return sorted(k for k, v in values.items() if v not in (None, "", [], {}))


def joined(values, *keys):
    return "|".join(str(values.get(k) or "") for k in keys)


def by_podcastparser(path, url):
    import podcastparser

    with open(path, "rb") as stream:
        show = podcastparser.parse(url, stream)

    def entry(item):
        enclosures = item.pop("enclosures")
        assert len(enclosures) == 1, enclosures
        transcript = item.pop("transcript_url", None)
        facts = {
            "guid": item.pop("guid"), "title": item.pop("title"), "link": item.pop("link"),
            "published": instant(item.pop("published")), "duration": item.pop("total_time"),
            "enclosure-url": enclosures[0]["url"], "enclosure-length": enclosures[0]["file_size"],
            "enclosure-type": enclosures[0]["mime_type"], "explicit": item.pop("explicit", None),
            "type": item.pop("type", None), "season": item.pop("season", None), "number": item.pop("number", None),
            "image": item.pop("episode_art_url", None), "notes": item.pop("description_html", None),
            "notes-plain": item.pop("description", None), "transcripts": transcript,
            "chapters": item.pop("chapters_json_url", None),
            "simple-chapters": [f"{c['start']}|{joined(c, 'title', 'href', 'image')}" for c in item.pop("chapters", [])],
            "persons": [p["name"] for p in item.pop("persons", [])],
        }
        return facts, rest(item)

    items = [entry(item) for item in show.pop("episodes")]
    owner = show.pop("itunes_owner", {})
    return {
        "title": show.pop("title"), "link": show.pop("link", None), "description": show.pop("description"),
        "language": show.pop("language", None), "author": show.pop("itunes_author", None),
        "categories": [" > ".join(c) for c in show.pop("itunes_categories", [])],
        "cover": show.pop("cover_url", None), "explicit": show.pop("explicit", None), "type": show.pop("type", None),
        "generator": show.pop("generator", None), "owner": owner.get("email"), "owner-name": owner.get("name"),
        "new-feed-url": show.pop("new_url", None),
    }, rest(show), items


def by_feedparser(path, url):
    import feedparser

    with open(path, "rb") as stream:
        # What it holds against script is of no use here: nothing is taken away before it is compared.
        feed = feedparser.parse(stream.read(), sanitize_html=False, resolve_relative_uris=False)
    assert not feed.bozo, feed.get("bozo_exception")
    assert (feed.version, feed.encoding) == ("rss20", "utf-8"), (feed.version, feed.encoding)

    def link(values, rel):
        return [x for x in values.get("links", []) if x["rel"] == rel]

    show = feed.feed
    return feedparser_show(show), rest(show), [(feedparser_item(item), rest(item)) for item in feed.entries]


def links(values, rel):
    return [x for x in values.get("links", []) if x["rel"] == rel]


# Of a tag without attributes feedparser keeps the text, else the attributes.
def named(values, name, *keys):
    value = values.pop(name, None) or {}
    return joined({"": value} if isinstance(value, str) else value, *keys) if value else None


def feedparser_both(values):
    return {
        "block": values.pop("itunes_block", None), "itunes-title": values.pop("itunes_title", None),
        "explicit": values.pop("itunes_explicit"), "licence": named(values, "podcast_license", "url"),
        "persons": named(values, "podcast_person", "role", "group", "href", "img"),
        "locations": named(values, "podcast_location", "", "country", "rel"),
        "images": named(values, "podcast_image", "href", "alt", "aspect-ratio", "width", "height", "type", "purpose"),
        "funding": named(values, "podcast_funding", "url"), "txt": named(values, "podcast_txt", "purpose", ""),
        "comments": named(values, "podcast_socialinteract", "protocol", "uri", "accountid", "accounturl", "priority"),
    }


def feedparser_item(item):
    (enclosure,) = links(item, "enclosure")
    number = item.pop("podcast_episode", None)
    alternate = named(item, "podcast_alternateenclosure", "type", "length", "bitrate", "height", "lang", "title", "rel",
                      "codecs", "default")
    source, proof = named(item, "podcast_source", "uri"), named(item, "podcast_integrity", "type", "value")
    return {
        "guid": item.pop("id"), "title": item.pop("title"), "link": item.pop("link"),
        "published": instant(calendar.timegm(item.pop("published_parsed"))), "duration": item.pop("itunes_duration"),
        "enclosure-url": enclosure["href"], "enclosure-length": enclosure["length"], "enclosure-type": enclosure["type"],
        "type": item.pop("itunes_episodetype", None), "season": item.pop("itunes_season", None),
        "number": item.pop("itunes_episode", None), "image": item.pop("image", {}).get("href"),
        "summary": item.pop("summary"), "notes": [c["value"] for c in item.pop("content", [])],
        "transcripts": named(item, "podcast_transcript", "url", "type", "language", "rel"),
        "chapters": named(item, "podcast_chapters", "url", "type"),
        "simple-chapters": [joined(c, "start", "title", "href", "image")
                            for c in item.pop("psc_chapters", {}).get("chapters", [])],
        "season-name": named(item, "podcast_season", "name"),
        "podcast-number": number if isinstance(number, str) else None,
        "display": number["display"] if isinstance(number, dict) else None,
        "soundbites": named(item, "podcast_soundbite", "starttime", "duration", ""),
        "alternates": f"{alternate}|{source}|{(proof or '').replace('|', ' ')}" if alternate else None,
        "content-links": named(item, "podcast_contentlink", "href"), **feedparser_both(item),
    }


def feedparser_show(show):
    owner = show.pop("publisher_detail", {})
    locked = show.pop("podcast_locked", None)
    if "podcast_trailer" in show:
        show["podcast_trailer"]["pubdate"] = instant(email.utils.parsedate_to_datetime(
            show["podcast_trailer"]["pubdate"]).timestamp())
    return {
        "title": show.pop("title"), "link": show.pop("link"), "description": show.pop("subtitle"),
        "language": show.pop("language"), "author": show.pop("author", None),
        "categories": [t["term"] for t in show.pop("tags", [])], "cover": show.pop("image", {}).get("href"),
        "type": show.pop("itunes_type", None), "copyright": show.pop("rights", None),
        "updated": instant(calendar.timegm(show.pop("updated_parsed"))) if "updated_parsed" in show else None,
        "self": [x["href"] for x in links(show, "self")], "hubs": [x["href"] for x in links(show, "hub")],
        "generator": show.pop("generator", None), "guid": show.pop("podcast_guid", None),
        "medium": show.pop("podcast_medium", None), "complete": show.pop("itunes_complete", None),
        "new-feed-url": show.pop("itunes_new-feed-url", None), "owner": owner.get("email"), "owner-name": owner.get("name"),
        "locked": locked if isinstance(locked, str) else None,
        "locked-owner": locked["owner"] if isinstance(locked, dict) else None,
        "blocked": named(show, "podcast_block", "", "id"),
        "trailers": named(show, "podcast_trailer", "", "url", "pubdate", "length", "type", "season"),
        "frequency": named(show, "podcast_updatefrequency", "", "complete", "dtstart", "rrule"),
        "remote-items": named(show, "podcast_remoteitem", "feedguid", "feedurl", "itemguid", "medium", "title"),
        **feedparser_both(show),
    }


reader, path, url = sys.argv[1:]
show, beside, items = {"podcastparser": by_podcastparser, "feedparser": by_feedparser}[reader](path, url)
print(json.dumps({
    "show": {k: text(v) for k, v in show.items()},
    "items": [{k: text(v) for k, v in facts.items()} for facts, _ in items],
    "rest": beside + sorted({"item " + k for _, names in items for k in names}),
}))
