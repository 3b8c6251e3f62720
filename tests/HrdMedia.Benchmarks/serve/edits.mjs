// The usual edits of a producer, each as the files that it writes, and the page that shows it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const own = join(import.meta.dirname, '../../../episodes/humanity');
const course = title => `title: ${title}\nsummary: It is here to be edited.\n` +
  'units: [{id: first, title: One, summary: Made up.}]\n';
const image = 'image: {file: measured.png, alt: A sheet of paper., credit: Drawn}\n';

// What a catalogue of made-up episodes has not: a course, and a picture of its newest episode.
export function prepared(folder) {
  const { file, shows, text } = newest(folder);
  return new Map([
    [join(folder, 'episodes/courses/measured.yaml'), course('A course')],
    [join(shows, 'measured.png'), readFileSync(join(own, '001-declaration.png'))],
    [file, text + image],
  ]);
}

function newest(folder) {
  const show = readdirSync(join(folder, 'episodes'))
    .find(name => existsSync(join(folder, 'episodes', name, 'show.yaml')));
  const shows = join(folder, 'episodes', show);
  const name = readdirSync(shows).filter(file => /^\d+-.+\.yaml$/.test(file)).sort().at(-1).replace('.yaml', '');
  const file = join(shows, name + '.yaml');
  return { show, shows, name, file, text: readFileSync(file, 'utf8') };
}

// Each edit: its name, the page that shows it, and what its files hold at each turn; null is a file that is not there.
export function edits(folder) {
  const { show, shows, name, file, text } = newest(folder);
  const page = `/${show}/${name}/`;
  const read = path => readFileSync(path, 'utf8');
  const [settings, transcript] = [join(folder, 'episodes/site.yaml'), join(shows, name + '.en.vtt')];
  const people = /^people: .*person: ([a-z0-9-]+)/m.exec(text)[1];
  const person = join(folder, 'episodes/people', people + '.yaml');
  const another = readdirSync(join(folder, 'episodes/people')).map(n => n.replace('.yaml', '')).find(n => n !== people);
  const topics = readdirSync(join(folder, 'episodes/topics')).map(n => n.replace('.yaml', ''));
  const texts = { settings: read(settings), transcript: read(transcript), person: read(person) };
  const extra = join(shows, '999999-measured.yaml');
  const inEpisode = change => turn => new Map([[file, change(text + image, turn)]]);
  const topic = line => `topics: ["${topics.find(id => !line.includes(`"${id}"`))}", ${line.slice('topics: ['.length)}`;
  const pictures = ['001-declaration.png', '002-chile.png'].map(from => readFileSync(join(own, from)));
  const added = text.replace(/^guid: .{8}/m, 'guid: 99999999').replace(/^number: .*/m, 'number: 99999')
    .replace(/^published: (\d+)/m, (_, year) => `published: ${Number(year) + 1}`).replace(/^transcript: .*\n/m, '');
  const every = (first, second) => turn => turn % 2 ? second : first;
  return [
    { name: 'a title', page, files: inEpisode((t, turn) => t.replace(/^title: .*/m, `title: Mark ${turn}`)) },
    { name: 'a summary', page, files: inEpisode((t, turn) => t.replace(/^summary: .*/m, `summary: Mark ${turn}.`)) },
    { name: 'notes', page, files: inEpisode((t, turn) => t.replace(/^notes: \|\n/m, `notes: |\n  Mark ${turn}.\n\n`)) },
    { name: 'a transcript', page,
      files: turn => new Map([[transcript, texts.transcript.replace(/>[^<>\n]+\.\n/, `>Mark ${turn} is said.\n`)]]) },
    { name: 'a picture', page, files: turn => new Map([[join(shows, 'measured.png'), every(pictures[1], pictures[0])(turn)]]) },
    { name: 'a date', page,
      files: inEpisode((t, turn) => t.replace(/^(published: \S+)T.*/m, `$1T10:${String(turn % 60).padStart(2, '0')}:00Z`)) },
    { name: 'topics', page, files: inEpisode((t, turn) => turn % 2 ? t : t.replace(/^topics: .*/m, topic)) },
    { name: 'title and topics', page, files: inEpisode((t, turn) => (turn % 2 ? t : t.replace(/^topics: .*/m, topic))
      .replace(/^title: .*/m, `title: Mark ${turn}`)) },
    { name: 'people', page, files: inEpisode((t, turn) => turn % 2 ? t
      : t.replace(/^people: \[/m, `people: [{person: ${another}, role: guest}, `)) },
    { name: "a person's name", page: `/people/${people}/`,
      files: turn => new Map([[person, texts.person.replace(/^name: .*/m, `name: Mark ${turn}`)]]) },
    { name: 'a course', page: '/courses/measured/',
      files: turn => new Map([[join(folder, 'episodes/courses/measured.yaml'), course(`Mark ${turn}`)]]) },
    { name: 'site.yaml', page,
      files: turn => new Map([[settings, texts.settings.replace(/^(title:\s*\n\s+en: |title: ).*/m, `$1Mark ${turn}`)]]) },
    { name: 'an episode comes', page: `/${show}/999999-measured/`, before: new Map([[extra, null]]),
      files: () => new Map([[extra, added]]) },
    { name: 'an episode goes', page: `/${show}/999999-measured/`, before: new Map([[extra, added]]),
      files: () => new Map([[extra, null]]) },
  ];
}
