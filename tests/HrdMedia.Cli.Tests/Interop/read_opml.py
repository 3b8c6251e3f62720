"""Prints how listparser understands an OPML file: its title, then each feed's address and title, a line each."""
import sys

import listparser

with open(sys.argv[1], encoding="utf-8") as stream:
    found = listparser.parse(stream.read())
assert not found.bozo, found.bozo_exception
assert not found.lists and not found.opportunities, found
print(found.meta.title)
for feed in found.feeds:
    print(feed.url, feed.title)
