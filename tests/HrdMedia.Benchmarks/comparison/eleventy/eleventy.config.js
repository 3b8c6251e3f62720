// The same site as Hugo's: home, archive, episodes, people, countries, topics, years, one feed, one sitemap.
const kinds = ['people', 'countries', 'topics', 'years'];
const address = name => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
const listed = new WeakMap();

// Collections are asked for often and the episodes are the same each time.
function all(api) {
  const pages = api.getFilteredByTag('episode');
  if (!listed.has(pages)) {
    pages.sort((a, b) => b.date - a.date);
    listed.set(pages, pages);
  }
  return pages;
}

function byName(pages, kind) {
  const names = new Map();
  for (const page of pages) {
    for (const name of page.data[kind]) {
      names.has(name) ? names.get(name).push(page) : names.set(name, [page]);
    }
  }
  return [...names.keys()].sort().map(name => ({ kind, name, url: `/${kind}/${address(name)}/`, pages: names.get(name) }));
}

export default function (site) {
  site.addPassthroughCopy('pages/site.css');
  site.addGlobalData('kinds', kinds);
  site.addFilter('address', address);
  site.addFilter('first', (list, count) => list.slice(0, count));
  site.addFilter('iso', date => date.toISOString().slice(0, 19) + 'Z');
  site.addFilter('day', date => date.toISOString().slice(0, 10));
  site.addFilter('rfc822', date => date.toUTCString().replace('GMT', '+0000'));
  site.addCollection('newest', api => {
    const pages = all(api);
    pages.forEach((page, at) => Object.assign(page.data, {
      newer: pages[at - 1] && { url: pages[at - 1].url, title: pages[at - 1].data.title },
      older: pages[at + 1] && { url: pages[at + 1].url, title: pages[at + 1].data.title },
    }));
    return pages;
  });
  site.addCollection('terms', api => kinds.flatMap(kind => byName(all(api), kind)));
  site.addCollection('kindPages', api => kinds.map(kind => ({ kind, terms: byName(all(api), kind) })));
  return { dir: { input: 'pages' }, htmlTemplateEngine: 'njk', markdownTemplateEngine: false, templateFormats: ['md', 'njk'] };
}
