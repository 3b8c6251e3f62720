// A catalogue to measure with: N episodes of 1,500 spoken words, the same each time. The words are made of syllables and are as
// frequent as those of a language are (Zipf), so that the index has rare words and common ones.
//   node make-catalogue.mjs N FOLDER [--few]     --few: only 300 words, each in nearly every episode: the worst that can be asked
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [count, folder, few] = process.argv.slice(2);
const episodes = join(folder, 'episodes');
const from = join(import.meta.dirname, '../../../episodes');

// mulberry32: a small generator whose sequence is the same on every machine.
let state = 20231209;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const pick = list => list[Math.floor(random() * list.length)];

const vowels = 'a e i o u ai ea ou'.split(' ');
const consonants = 'b c d f g h j k l m n p r s t v w st tr pl gr sh ch'.split(' ');
const words = new Set();
while (words.size < (few ? 300 : 60000)) {
  let word = '';
  for (let i = 0, syllables = 1 + Math.floor(random() * 4); i < syllables; i++) {
    word += pick(consonants) + pick(vowels);
  }
  words.add(word + (random() < 0.5 ? pick(consonants) : ''));
}
const vocabulary = [...words];

// The rank of a word by Zipf's law; with few words each is as frequent as the others.
const sums = [];
vocabulary.reduce((sum, _, i) => sums[i] = sum + (few ? 1 : 1 / (i + 2.7)), 0);
function word() {
  const at = random() * sums.at(-1);
  let low = 0, high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    sums[middle] < at ? low = middle + 1 : high = middle;
  }
  return vocabulary[low];
}
function sentence(length) {
  const text = Array.from({ length }, word).join(' ');
  return text[0].toUpperCase() + text.slice(1);
}
const clock = ms => new Date(ms).toISOString().slice(11, 23);

function transcript() {
  let text = 'WEBVTT\n', at = 0;
  for (let spoken = 0, speaker = 'Host'; spoken < 1500;) {
    const length = 8 + Math.floor(random() * 8);
    speaker = random() < 0.3 ? pick(['Host', 'Ada Keller', 'Omar Haddad']) : speaker;
    text += `\n${clock(at)} --> ${clock(at + length * 380)}\n<v ${speaker}>${sentence(length)}.\n`;
    at += length * 380 + 100;
    spoken += length;
  }
  // The recording ends where the words do.
  return { text, duration: clock(at + 999).slice(0, 8) };
}

function episode(number, duration) {
  const published = new Date(Date.UTC(2000, 0, 1, 9) + number * 12 * 3600e3).toISOString().slice(0, 19) + 'Z';
  const notes = Array.from({ length: 8 }, () => '  ' + Array.from({ length: 5 }, () => sentence(12)).join('. ') + '.\n');
  return `title: ${sentence(4)}
guid: 00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}
published: ${published}
season: 1
number: ${number}
type: full
summary: ${sentence(15)}.
notes: |
${notes.join('\n')}
audio: {url: "https://audio.example.org/${number}.mp3", bytes: ${1e6 + number}, type: audio/mpeg, duration: "${duration}"}
people: [{person: synthetic-voice, role: host}]
countries: [${pick(['CL', 'NP', 'GH', 'IE', 'US', 'CO', 'BR'])}]
transcript: ${String(number).padStart(5, '0')}-episode.en.vtt
`;
}

for (const name of ['humanity', 'people']) {
  mkdirSync(join(episodes, name), { recursive: true });
}
for (const name of ['site.yaml', 'humanity/show.yaml', 'humanity/show.png', 'people/synthetic-voice.yaml', 'people/tatyana-movshevich.yaml']) {
  copyFileSync(join(from, name), join(episodes, name));
}
const show = join(episodes, 'humanity/show.yaml');
writeFileSync(show, readFileSync(show, 'utf8').split('\n').filter(line => !/^topics:/.test(line)).join('\n'));
for (let number = 1; number <= count; number++) {
  const name = join(episodes, 'humanity', String(number).padStart(5, '0') + '-episode');
  const { text, duration } = transcript();
  writeFileSync(name + '.yaml', episode(number, duration));
  writeFileSync(name + '.en.vtt', text);
}
// Queries: one common word, one rare, two and three words, and the beginning of a word as it is typed.
const at = i => vocabulary[Math.min(i, vocabulary.length - 1)];
const queries = few ? [at(10), at(200), `${at(3)} ${at(30)}`, `${at(3)} ${at(30)} ${at(99)}`, at(7).slice(0, 2)]
  : [at(0), at(40), at(900), at(30000), `${at(300)} ${at(1200)}`, `${at(40)} ${at(300)} ${at(2500)}`,
    `${at(0)} ${at(5)} ${at(40)} ${at(900)} ${at(5000)}`, at(900).slice(0, 3), at(40).slice(0, 2)];
writeFileSync(join(folder, 'queries.jsonl'), queries.map(query => JSON.stringify({ query }) + '\n').join(''));
