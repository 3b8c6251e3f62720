// What the browser's folding does to each character of the basic plane. It writes src/HrdMedia/Search/folding.tsv:
//   node folding-table.mjs > ../../src/HrdMedia/Search/folding.tsv
// With "words" it writes a line for each assigned character instead: its number, and 1 when it belongs to words.
// With "terms FILE" it writes the terms of each line's first column, as folding-vectors.tsv holds them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const context = vm.createContext({});
vm.runInContext(readFileSync(join(import.meta.dirname, '../../theme/assets/search-words.js'), 'utf8'), context);
const { fold, words } = context.hrdSearch;
const [what, file] = process.argv.slice(2);

function* characters() {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (!/\p{Cs}|\p{Cn}/u.test(character)) {
      yield [code.toString(16), character];
    }
  }
}
// Between two letters even a joiner is inside a word.
const inWord = character => words(`a${character}a`).length === 1;

let text = '';
if (what === 'terms') {
  for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1)) {
    text += words(line.split('\t')[0]).map(w => w.term).join(' ') + '\n';
  }
} else {
  for (const [code, character] of characters()) {
    text += what === 'words' ? `${code}\t${inWord(character) ? 1 : 0}\n`
      : inWord(character) && fold(character) !== character ? `${code}\t${fold(character)}\n` : '';
  }
}
process.stdout.write(text);
