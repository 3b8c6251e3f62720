// Runs the theme's own search over a built site, without a browser, and counts what it loads.
//   node reader.mjs SITE QUERIES [LANGUAGE]   QUERIES: a file of JSON lines {"query": …}; answers with a JSON line for each, in order.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import vm from 'node:vm';

const assets = join(import.meta.dirname, '../../theme/assets');

/** The search of a built site; each one begins with nothing loaded, as a visitor's first query does. */
export function open(site, tongue) {
  const context = vm.createContext({});
  for (const script of ['search-words.js', 'search-index.js']) {
    vm.runInContext(readFileSync(join(assets, script), 'utf8'), context);
  }
  const { hrdSearch } = context;
  const arrived = new Map();
  const cost = { files: 0, raw: 0, gzip: 0, brotli: 0 };
  hrdSearch.put = (name, data) => arrived.set(name, data);
  const index = hrdSearch.index(async name => {
    if (!arrived.has(name)) {
      const bytes = readFileSync(join(site, 'search/index', name + '.js'));
      cost.files++;
      cost.raw += bytes.length;
      cost.gzip += gzipSync(bytes).length;
      cost.brotli += brotliCompressSync(bytes).length;
      vm.runInContext(bytes.toString(), context, { filename: name });
      if (!arrived.has(name)) {
        throw new Error(`${name} does not name itself.`);
      }
    }
    return arrived.get(name);
  }, tongue);
  return { hrdSearch, index, cost };
}

/** The first results of a query, best first, each with the addresses of its moments, and what it cost to find them. */
export async function ask(site, query, tongue) {
  const { index, cost } = open(site, tongue);
  const found = await index.search(query);
  const results = (await found.next()).map(r => ({
    address: r.address,
    title: r.title.map(p => p.text).join(''),
    moments: r.moments.map(m => m.address),
    marks: [...(r.excerpt?.parts ?? []), ...r.moments.flatMap(m => m.parts)].filter(p => p.mark).map(p => p.text),
  }));
  return { query, total: found.total, results, cost };
}

if (process.argv[1] === import.meta.filename) {
  const [site, queries, tongue] = process.argv.slice(2);
  for (const line of readFileSync(queries, 'utf8').split('\n').filter(Boolean)) {
    console.log(JSON.stringify(await ask(site, JSON.parse(line).query, tongue)));
  }
}
