// Words as the index holds them. The generator folds by the same rules (src/HrdMedia/Search/Folding.cs, folding.tsv);
// a test holds the two together for every character.
'use strict';
(function (hrdSearch) {
  // Longer words are cut, here and there.
  const longest = 32;

  // What NFKD does not take apart, and letters that writers use for one another.
  const same = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ł': 'l', 'ı': 'i', 'þ': 'th', 'ħ': 'h', 'ŧ': 't', 'ŋ': 'n',
    'ς': 'σ', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه',
  };

  // Marks that are left out: accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic with tatweel, nukta
  // and the accents of Devanagari. Its vowel signs are letters and stay.
  const dropped = new RegExp('[' +
    '\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670' +
    '\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u093c\u0951-\u0954]');
  const letter = /[\p{L}\p{M}\p{N}]/u;
  // Soft hyphen, zero-width joiners and marks of direction stand inside words without being part of them.
  const word = /[\p{L}\p{M}\p{N}\u00ad\u061c\u200c-\u200f]+/gu;
  // The digits of Arabic, Persian and Devanagari are those of Latin.
  const zeros = ['\u0660', '\u06f0', '\u0966'];
  const known = new Map();

  function foldCharacter(character) {
    const code = character.codePointAt(0);
    if (code > 0x1fff && code < 0xfb00 || code > 0xffff) {
      return letter.test(character) ? character : '';
    }
    let folded = '';
    for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
      const zero = zeros.find(z => part >= z && part.charCodeAt(0) < z.charCodeAt(0) + 10);
      folded += zero ? part.charCodeAt(0) - zero.charCodeAt(0)
        : dropped.test(part) || !letter.test(part) ? '' : same[part] ?? part;
    }
    return folded;
  }

  hrdSearch.fold = text => {
    let folded = '';
    for (const character of text) {
      let part = known.get(character);
      if (part === undefined) {
        known.set(character, part = foldCharacter(character));
      }
      folded += part;
    }
    return folded.length <= longest ? folded : folded.slice(0, longest - (/[\ud800-\udbff]/.test(folded[longest - 1]) ? 1 : 0));
  };

  // The words of a text in order, each with where it stands: [{term, start, end}].
  hrdSearch.words = text => {
    const found = [];
    for (const match of text.matchAll(word)) {
      const term = article(hrdSearch.fold(match[0]));
      if (term) {
        found.push({term, start: match.index, end: match.index + match[0].length});
      }
    }
    return found;
  };

  // Arabic writes "the", alone or after "and", "with", "so" and "like", as one word with what follows.
  function article(term) {
    const at = term.startsWith('ال') ? 2 : /^[وبفك]ال/.test(term) ? 3 : 0;
    return at && term.length - at > 2 ? term.slice(at) : term;
  }
})(globalThis.hrdSearch ??= {});
