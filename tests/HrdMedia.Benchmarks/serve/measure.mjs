// What "hrdmedia serve" makes a producer wait: for the first answer, for the first page, and from saving a file until the page
// that shows it is there again. Needs node 20; catalogues come from ../compare.py or ../search/make-catalogue.mjs. The catalogue
// is edited, and at the end as it was.
//   node measure.mjs FOLDER COMMAND [ARGUMENT ...]     COMMAND: the program to measure, for example a native hrdmedia
// TIMES: how often each edit is made, 9 if it is not said; ONLY: the names of some edits, for example 'topics,site.yaml'.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname } from 'node:path';
import { loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { edits, prepared } from './edits.mjs';

const times = Number(process.env.TIMES ?? 9);
const [folder, command, ...before] = process.argv.slice(2);
const kept = new Map();

function put(files) {
  for (const [path, content] of files) {
    if (!kept.has(path)) {
      kept.set(path, existsSync(path) ? readFileSync(path) : null);
    }
    if (content === null) {
      rmSync(path, { force: true });
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}

const all = edits(folder).filter(({ name }) => !process.env.ONLY || process.env.ONLY.split(',').includes(name));
const beginning = prepared(folder);
put(beginning);
const begin = performance.now();
const since = from => Math.round(performance.now() - from);
const server = spawn(command, [...before, 'serve', '--port', '0', '--root', folder, '--now', '2026-01-01T00:00:00Z'],
  { stdio: ['ignore', 'pipe', 'inherit'] });
process.on('exit', () => {
  server.kill();
  put(new Map(kept));
});
['SIGINT', 'SIGTERM'].forEach(signal => process.on(signal, () => process.exit(1)));
const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
const url = (await lines.next()).value.split(' ')[0];
const result = { listens: since(begin) };

function ask(path, accept = '*/*') {
  return new Promise((resolve, reject) => get(new URL(path, url), { headers: { accept } }, answer => {
    let text = '';
    answer.setEncoding('utf8').on('data', part => text += part).on('end', () => resolve(`${answer.statusCode} ${text}`));
  }).on('error', reject));
}

// A browser's connection for events: each one says that the catalogue has been read again.
const waiting = [];
get(new URL('/.hrdmedia/events', url), answer => answer.on('data', () => waiting.splice(0).forEach(resolve => resolve())));
const nextReading = () => new Promise(resolve => waiting.push(resolve));

await ask('/', 'text/html');
result.firstAnswer = since(begin);
await ask('/');
result.firstPage = since(begin);

// Milliseconds that the program's threads have worked; 0 where the system does not say.
function worked(isPart = () => true) {
  try {
    const threads = readdirSync(`/proc/${server.pid}/task`).map(id => `/proc/${server.pid}/task/${id}/`)
      .filter(thread => isPart(readFileSync(thread + 'comm', 'utf8').trim()));
    return threads.reduce((sum, thread) => sum + readFileSync(thread + 'schedstat', 'utf8').split(' ')[0] / 1e6, 0);
  } catch {
    return 0;
  }
}
// What is probably a slip is looked for beside the page.
const workedForPage = () => worked(name => name !== 'advice');

// Who edits takes a while until the next edit; the look at all files, every few seconds, is never done.
async function quiet() {
  for (let last = -1000; worked() - last > 300;) {
    last = worked();
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
}

// From the saving until the page that shows it is another one than before.
async function one(edit, turn) {
  if (edit.before) {
    put(edit.before);
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  const files = edit.files(turn);
  await quiet();
  const old = await ask(edit.page);
  const read = nextReading();
  const [start, busy] = [performance.now(), workedForPage()];
  put(files);
  await read;
  const isRead = performance.now() - start;
  while (await ask(edit.page) === old) {
    await nextReading();
  }
  return { shown: performance.now() - start, read: isRead, worked: workedForPage() - busy };
}

async function measured(edit) {
  const found = [];
  for (let turn = 0; turn < times; turn++) {
    found.push(await one(edit, turn));
  }
  for (const path of edit.files(0).keys()) {
    put([[path, beginning.get(path) ?? kept.get(path)]]);
  }
  const sorted = name => found.map(each => Math.round(each[name])).sort((a, b) => a - b);
  const median = name => sorted(name)[times >> 1];
  return { shown: median('shown'), least: sorted('shown')[0], most: sorted('shown').at(-1), read: median('read'),
    worked: median('worked') };
}

try {
  for (const edit of all) {
    result[edit.name] = await measured(edit);
  }
  try {
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
    result.mostMemory = Math.round(/VmHWM:\s+(\d+)/.exec(status)[1] / 1024);
  } catch {
    // Only Linux says so like this.
  }
  result.load = loadavg()[0];
  console.log(JSON.stringify(result, null, 1).replace(/\n  +/g, ' ').replace(/\n \}/g, ' }'));
} finally {
  process.exit();
}
