// What "hrdmedia serve" makes a producer wait: for the first answer, for the first page, and from saving a file until the page
// that shows it is there again. Needs node 20; catalogues come from ../search/make-catalogue.mjs.
//   node measure.mjs FOLDER COMMAND [ARGUMENT ...]     COMMAND: the program to measure, for example a native hrdmedia
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { createInterface } from 'node:readline';

const Times = 9;
const [folder, command, ...before] = process.argv.slice(2);
const show = readdirSync(join(folder, 'episodes')).find(name => existsSync(join(folder, 'episodes', name, 'show.yaml')));
const shows = join(folder, 'episodes', show);
const name = readdirSync(shows).filter(file => /^\d+-.+\.yaml$/.test(file)).sort().at(-1);
const file = join(shows, name);
const transcript = file.replace('.yaml', '.en.vtt');
const settings = join(folder, 'episodes/site.yaml');
const kept = new Map([file, transcript, settings].map(path => [path, readFileSync(path, 'utf8')]));

const begin = performance.now();
const since = from => Math.round(performance.now() - from);
const server = spawn(command, [...before, 'serve', '--port', '0', '--root', folder, '--now', '2026-01-01T00:00:00Z'],
  { stdio: ['ignore', 'pipe', 'inherit'] });
const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
const url = (await lines.next()).value.split(' ')[0];
process.on('exit', () => {
  kept.forEach((text, path) => writeFileSync(path, text));
  server.kill();
});
['SIGINT', 'SIGTERM'].forEach(signal => process.on(signal, () => process.exit(1)));
const result = { listens: since(begin) };

function ask(path, accept = '*/*') {
  return new Promise((resolve, reject) => get(new URL(path, url), { headers: { accept } }, answer => {
    let text = '';
    answer.setEncoding('utf8').on('data', part => text += part).on('end', () => resolve({ status: answer.statusCode, text }));
  }).on('error', reject));
}

// A browser's connection for events: each one says that the catalogue has been read again.
const waiting = [];
get(new URL('/.hrdmedia/events', url), answer => answer.on('data', () => waiting.splice(0).forEach(resolve => resolve())));

await ask('/', 'text/html');
result.firstAnswer = since(begin);
await ask('/');
result.firstPage = since(begin);

const page = `/${show}/${name.replace('.yaml', '')}/`;
const from = performance.now();
await ask(page);
result.aPage = since(from);

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

async function edit(path, change, mark) {
  const text = change(kept.get(path));
  await quiet();
  const read = new Promise(resolve => waiting.push(resolve));
  const [start, busy] = [performance.now(), workedForPage()];
  writeFileSync(path, text);
  await read;
  const isRead = performance.now() - start;
  while (!(await ask(page)).text.includes(mark)) {
    await new Promise(resolve => waiting.push(resolve));
  }
  return { shown: performance.now() - start, isRead, worked: workedForPage() - busy };
}
async function times(path, change) {
  const all = [];
  for (let i = 0; i < Times; i++) {
    const mark = `Mark${Math.random().toString(36).slice(2)}`;
    all.push(await edit(path, text => change(text, mark), mark));
  }
  const sorted = name => all.map(one => Math.round(one[name])).sort((a, b) => a - b);
  const median = name => sorted(name)[Times >> 1];
  return { shown: median('shown'), least: sorted('shown')[0], most: sorted('shown').at(-1), read: median('isRead'),
    worked: median('worked') };
}

try {
  result.editEpisode = await times(file, (text, mark) => text.replace(/^title: .*/m, `title: ${mark}`));
  result.editTranscript = await times(transcript, (text, mark) => text.replace(/>[^<>\n]+\.\n/, `>${mark} is said.\n`));
  // What others see of an episode too: everything is linked and checked again.
  let turn = 0;
  result.editTopics = await times(file, (text, mark) => text.replace(/^title: .*/m, `title: ${mark}`)
    .replace(/^topics: .*/m, line => turn++ % 2 ? line : 'topics: []'));
  result.editSettings = await times(settings, (text, mark) => text.replace(/^(title:\s*\n\s+en: |title: ).*/m, `$1${mark}`));
  try {
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
    result.mostMemory = Math.round(/VmHWM:\s+(\d+)/.exec(status)[1] / 1024);
  } catch {
    // Only Linux says so like this.
  }
  result.load = loadavg()[0];
  console.log(JSON.stringify(result));
} finally {
  process.exit();
}
