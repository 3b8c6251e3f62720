// Asks the same queries of our search and of Pagefind, over the pages of one built site.
//   node compare.mjs SITE QUERIES PAGEFIND     PAGEFIND: a folder where "npm install pagefind" has been run
// Pagefind indexes the same pages (their main part) into SITE/pagefind; what it loads is counted by its own fetch().
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ask } from '../../Search/reader.mjs';

const [site, queryFile, home] = process.argv.slice(2);
const queries = readFileSync(queryFile, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));

const start = performance.now();
execFileSync(join(home, 'node_modules/.bin/pagefind'), ['--site', site, '--root-selector', 'main'], { stdio: 'ignore' });
const seconds = (performance.now() - start) / 1000;

// Pagefind's own client, as a page runs it; its requests are answered from disk.
let cost = 0;
globalThis.window = { location: { origin: 'http://127.0.0.1' } };
globalThis.location = new URL('http://127.0.0.1/search/');
globalThis.document = { querySelector: () => null, currentScript: null };
globalThis.fetch = async address => {
  const bytes = readFileSync(join(site, new URL(address, 'http://127.0.0.1/').pathname));
  // Its fragments are packed already; the rest a host packs.
  cost += Math.min(bytes.length, gzipSync(bytes).length);
  return new Response(bytes);
};
async function askPagefind(query, language) {
  globalThis.document = { querySelector: () => ({ getAttribute: () => language }) };
  const client = await import(pathToFileURL(join(site, 'pagefind/pagefind.js')).href + '?' + Math.random());
  cost = gzipSync(readFileSync(join(site, 'pagefind/pagefind.js'))).length;
  await client.options({ basePath: 'http://127.0.0.1/pagefind/', baseUrl: '/' });
  const found = await client.search(query);
  const results = await Promise.all(found.results.slice(0, 8).map(r => r.data()));
  return {
    results: results.map(r => ({
      address: r.url.replace(/^\//, ''),
      moments: r.sub_results.map(s => s.url.replace(/^\//, '')),
      // What a page could make of it with a script of its own: the last anchor before the place that weighs most.
      nearest: nearest(r),
    })),
    total: found.results.length,
    cost: { gzip: cost },
  };
}

function nearest(result) {
  const best = [...result.weighted_locations].sort((a, b) => b.balanced_score - a.balanced_score)[0]?.location ?? 0;
  const anchor = result.anchors.filter(a => /^t\d/.test(a.id) && a.location <= best).at(-1);
  return `${result.url.replace(/^\//, '')}#${anchor?.id ?? ''}`;
}

function score(name, answers) {
  const known = queries.map((q, i) => ({ ...q, ...answers[i] })).filter(q => q.episode);
  const count = test => known.length ? `${known.filter(test).length}/${known.length}` : '–';
  const right = q => q.results.find(r => r.address === q.episode);
  const moment = q => `${q.episode}#t${q.second}`;
  const bytes = answers.map(a => a.cost.gzip).sort((a, b) => a - b);
  console.log('| ' + [
    name,
    count(q => q.results[0]?.address === q.episode),
    count(q => q.results.slice(0, 5).includes(right(q))),
    count(q => right(q)?.moments[0] === moment(q)),
    count(q => right(q)?.nearest === moment(q)),
    (bytes[bytes.length >> 1] / 1000).toFixed(1),
    (bytes.at(-1) / 1000).toFixed(1),
  ].join(' | ') + ' |');
}

console.log('| | first | in the first five | at the second | by a script of one\'s own | kB a query, median | kB, highest |');
console.log('|---|---|---|---|---|---|---|');
const ours = [], theirs = [];
const scripts = ['search-words.js', 'search-index.js', 'search.js']
  .reduce((sum, name) => sum + gzipSync(readFileSync(join(import.meta.dirname, '../../../theme/assets', name))).length, 0);
for (const { query } of queries) {
  const answer = await ask(site, query);
  ours.push({ ...answer, cost: { gzip: answer.cost.gzip + scripts } });
  theirs.push(await askPagefind(query, 'en'));
}
score('HrdMedia', ours);
score('Pagefind', theirs);
console.log(`\nPagefind's indexing: ${seconds.toFixed(1)} s`);
