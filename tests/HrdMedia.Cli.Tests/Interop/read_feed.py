"""Prints how gPodder's podcastparser or feedparser understands a feed: one JSON object, in the words of CatalogFacts.cs.

Values are lists of text. What the parser has beside them stands in "rest", so that nothing it knows is overlooked.
"""
import calendar
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
            "persons": [p["name"] for p in item.pop("persons", [])],
        }
        return facts, rest(item)

    items = [entry(item) for item in show.pop("episodes")]
    return {
        "title": show.pop("title"), "link": show.pop("link", None), "description": show.pop("description"),
        "language": show.pop("language", None), "author": show.pop("itunes_author", None),
        "categories": [" > ".join(c) for c in show.pop("itunes_categories", [])],
        "cover": show.pop("cover_url", None), "explicit": show.pop("explicit", None), "type": show.pop("type", None),
        "generator": show.pop("generator", None),
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

    def named(values, name, *keys):
        value = values.pop(name, None) or {}
        return "|".join(value.get(k, "") for k in keys) if value else None

    def entry(item):
        (enclosure,) = link(item, "enclosure")
        facts = {
            "guid": item.pop("id"), "title": item.pop("title"), "link": item.pop("link"),
            "published": instant(calendar.timegm(item.pop("published_parsed"))), "duration": item.pop("itunes_duration"),
            "enclosure-url": enclosure["href"], "enclosure-length": enclosure["length"],
            "enclosure-type": enclosure["type"], "explicit": item.pop("itunes_explicit"),
            "type": item.pop("itunes_episodetype", None), "season": item.pop("itunes_season", None),
            "number": item.pop("itunes_episode", None), "image": item.pop("image", {}).get("href"),
            "summary": item.pop("summary"), "notes": [c["value"] for c in item.pop("content", [])],
            "transcripts": named(item, "podcast_transcript", "url", "type", "language"),
            "chapters": named(item, "podcast_chapters", "url", "type"),
            "locations": named(item, "podcast_location", "country"), "licence": named(item, "podcast_license", "url"),
            "persons": named(item, "podcast_person", "role", "group", "href"),
            "season-name": named(item, "podcast_season", "name"), "podcast-number": item.pop("podcast_episode", None),
        }
        return facts, rest(item)

    show = feed.feed
    categories = [t["term"] for t in show.pop("tags", [])]
    return {
        "title": show.pop("title"), "link": show.pop("link"), "description": show.pop("subtitle"),
        "language": show.pop("language"), "author": show.pop("author", None), "categories": categories,
        "cover": show.pop("image", {}).get("href"), "explicit": show.pop("itunes_explicit"),
        "type": show.pop("itunes_type", None), "copyright": show.pop("rights", None),
        "updated": instant(calendar.timegm(show.pop("updated_parsed"))) if "updated_parsed" in show else None,
        "self": [x["href"] for x in link(show, "self")], "generator": show.pop("generator", None),
        "guid": show.pop("podcast_guid", None), "medium": show.pop("podcast_medium", None),
        "locked": show.pop("podcast_locked", None), "licence": named(show, "podcast_license", "url"),
        "persons": named(show, "podcast_person", "role", "group", "href"),
        "complete": show.pop("itunes_complete", None), "owner": show.pop("publisher_detail", {}).get("email"),
    }, rest(show), [entry(item) for item in feed.entries]


reader, path, url = sys.argv[1:]
show, beside, items = {"podcastparser": by_podcastparser, "feedparser": by_feedparser}[reader](path, url)
print(json.dumps({
    "show": {k: text(v) for k, v in show.items()},
    "items": [{k: text(v) for k, v in facts.items()} for facts, _ in items],
    "rest": beside + sorted({"item " + k for _, names in items for k in names}),
}))
