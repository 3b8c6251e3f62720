// Prints how a reader from npm understands a feed: one JSON object, in the words of CatalogFacts.cs. Values are lists of text;
// what the reader has beside them stands in "rest", so that nothing it knows is overlooked.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [packages, reader, path] = process.argv.slice(2);
const load = createRequire(packages + "/");
const xml = readFileSync(path, "utf8");

const text = value => value === null || value === undefined || value === "" ? []
  : Array.isArray(value) ? value.map(String) : [String(value)];
const texts = facts => Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, text(value)]));
const seconds = date => date ? new Date(date).toISOString().replace(".000Z", "Z") : null;
const joined = (value, ...keys) => value ? keys.map(key => value[key] ?? "").join("|") : null;
const all = (values, ...keys) => (values ?? []).map(value => joined(value, ...keys));

function take(values, key) {
  const value = values[key];
  delete values[key];
  return value;
}

function rest(values) {
  return Object.keys(values).filter(key => {
    const value = values[key];
    return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  });
}

const person = ["name", "role", "group", "href", "img"];
const remote = ["feedGuid", "feedUrl", "itemGuid", "medium", "title"];

function version(alternate) {
  const { source, integrity } = alternate;
  return joined({
    ...alternate, default: alternate.default ? "true" : "", uris: source.map(s => s.uri).join(" "),
    proof: integrity ? `${integrity.type} ${integrity.value}` : "",
  }, "type", "length", "bitrate", "height", "lang", "title", "rel", "codecs", "default", "uris", "proof");
}

// What the Podcast Index' reader has of a show and of an episode alike.
function podcast(entry) {
  return {
    persons: all(take(entry, "podcastPeople"), ...person), locations: joined(take(entry, "podcastLocation"), "name"),
    licence: joined(take(entry, "license"), "identifier", "url"),
  };
}

function partytimeItem(item) {
  const enclosure = take(item, "enclosure");
  const episode = take(item, "podcastEpisode");
  return [{
    guid: take(item, "guid"), title: take(item, "title"), link: take(item, "link"), published: seconds(take(item, "pubDate")),
    "enclosure-url": enclosure.url, "enclosure-length": enclosure.length, "enclosure-type": enclosure.type,
    duration: take(item, "duration"), explicit: take(item, "explicit"), type: take(item, "itunesEpisodeType"),
    season: take(item, "itunesSeason"), number: take(item, "itunesEpisode"), image: take(item, "itunesImage"),
    summary: take(item, "description"), notes: take(item, "content"), ...podcast(item),
    transcripts: all(take(item, "podcastTranscripts"), "url", "type", "language", "rel"),
    chapters: joined(take(item, "podcastChapters"), "url", "type"), "season-name": take(item, "podcastSeason")?.name,
    "podcast-number": episode?.number, display: episode?.display,
    soundbites: all(take(item, "podcastSoundbites"), "startTime", "duration", "title"),
    comments: all(take(item, "podcastSocialInteraction"), "platform", "url", "id", "profileUrl", "priority"),
    alternates: (take(item, "alternativeEnclosures") ?? []).map(version),
  }, item];
}

function partytimeShow(show) {
  const { self, hub } = take(show, "pubsub") ?? {};
  const owner = take(show, "owner");
  const blocked = take(show, "podcastBlocked") === "yes" ? ["yes|"] : [];
  const slugs = Object.entries(take(show, "podcastBlockedPlatforms") ?? {}).map(([id, value]) => `${value ? "yes" : "no"}|${id}`);
  const trailers = (take(show, "trailers") ?? []).map(trailer => ({ ...trailer, pubdate: seconds(trailer.pubdate) }));
  const publisher = take(show, "podcastPublisher");
  return [{
    title: take(show, "title"), link: take(show, "link"), description: take(show, "description"),
    language: take(show, "language"), author: take(show, "author"), categories: take(show, "itunesCategory"),
    cover: take(show, "itunesImage"), explicit: take(show, "explicit"), type: take(show, "itunesType"),
    copyright: take(show, "copyright"), updated: seconds(take(show, "lastBuildDate")), self, hubs: hub,
    generator: take(show, "generator"), guid: take(show, "guid"), medium: take(show, "medium"),
    locked: take(show, "locked"), "locked-owner": take(show, "podcastOwner"), complete: take(show, "itunesComplete"),
    owner: owner?.email, "owner-name": owner?.name, image: joined(take(show, "image"), "url", "title", "link"),
    block: take(show, "itunesBlock"), "new-feed-url": take(show, "itunesNewFeedUrl"), blocked: [...blocked, ...slugs],
    ...podcast(show), funding: all(take(show, "podcastFunding"), "url", "message"),
    txt: all(take(show, "podcastTxt"), "purpose", "value"),
    trailers: all(trailers, "title", "url", "pubdate", "length", "type", "season"),
    publisher: publisher ? joined({ ...publisher, medium: "publisher" }, ...remote) : null,
    podroll: all(take(show, "podroll"), ...remote), "remote-items": all(take(show, "podcastRemoteItems"), ...remote),
  }, show];
}

function partytime() {
  const show = load("podcast-partytime").parseFeed(xml);
  const items = take(show, "items").map(partytimeItem);
  return { items, show: partytimeShow(show) };
}

async function rssParser() {
  const show = await new (load("rss-parser"))().parseString(xml);
  const items = take(show, "items").map(item => {
    const { itunes, enclosure } = item;
    take(item, "itunes");
    take(item, "enclosure");
    return [{
      guid: take(item, "guid"), title: take(item, "title"), link: take(item, "link"), published: seconds(take(item, "isoDate")),
      "enclosure-url": enclosure.url, "enclosure-length": enclosure.length, "enclosure-type": enclosure.type,
      duration: take(itunes, "duration"), explicit: take(itunes, "explicit"), type: take(itunes, "episodeType"),
      season: take(itunes, "season"), number: take(itunes, "episode"), image: take(itunes, "image"),
      summary: take(item, "content"), notes: take(item, "content:encoded"),
    }, { ...item, ...itunes }];
  });
  const itunes = take(show, "itunes");
  const categories = take(itunes, "categoriesWithSubs") ?? [];
  const owner = take(itunes, "owner");
  return { items, show: [{
    title: take(show, "title"), link: take(show, "link"), description: take(show, "description"),
    language: take(show, "language"), author: take(itunes, "author"),
    categories: categories.flatMap(c => c.subs ? c.subs.map(sub => `${c.name} > ${sub.name}`) : [c.name]),
    cover: take(itunes, "image"), explicit: take(itunes, "explicit"), copyright: take(show, "copyright"),
    updated: seconds(take(show, "lastBuildDate")), self: take(show, "feedUrl"), generator: take(show, "generator"),
    owner: owner?.email, "owner-name": owner?.name, image: joined(take(show, "image"), "url", "title", "link"),
  }, { ...show, ...itunes }] };
}

function feedParser() {
  const show = load("@rowanmanning/feed-parser").parseFeed(xml).toJSON();
  const items = take(show, "items").map(item => {
    const media = take(item, "media");
    if (media.length !== 1) {
      throw new Error(`${media.length} media`);
    }

    return [{
      guid: take(item, "id"), title: take(item, "title"), link: take(item, "url"), published: seconds(take(item, "published")),
      "enclosure-url": media[0].url, "enclosure-length": media[0].length, "enclosure-type": media[0].mimeType,
      image: take(item, "image")?.url, summary: take(item, "description"), notes: take(item, "content"),
    }, item];
  });
  return { items, show: [{
    title: take(show, "title"), link: take(show, "url"), description: take(show, "description"),
    language: take(show, "language"), author: take(show, "authors").map(a => a.name),
    categories: take(show, "categories").map(c => c.label.replace("/", " > ")), cover: take(show, "image")?.url,
    copyright: take(show, "copyright"), updated: seconds(take(show, "updated")), self: take(show, "self"),
    generator: take(show, "generator")?.label,
  }, show] };
}

(async () => {
  const readers = { "podcast-partytime": partytime, "rss-parser": rssParser, "feed-parser": feedParser };
  const { show, items } = await readers[reader]();
  console.log(JSON.stringify({
    show: texts(show[0]), items: items.map(([facts]) => texts(facts)),
    rest: [...rest(show[1]), ...new Set(items.flatMap(([, item]) => rest(item)).map(key => `item ${key}`))].sort(),
  }));
})();
