// The index that the generator writes (src/HrdMedia/Search/README.md): a small root, shards of terms, and passages of text.
// Only what a query needs is loaded, and by whoever is given as load: a page inserts scripts, a test reads files.
'use strict';
(function (hrdSearch) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const digit = new Uint8Array(128);
  [...digits].forEach((c, i) => digit[c.charCodeAt(0)] = i);

  // What it is worth that a word stands so often in speech, in the notes, in the summary, in a name, in the title.
  const worth = [1, 1.8, 3.2, 5.5, 9];
  const transcript = 4, excerptLength = 220, batch = 6, maxWords = 8, maxEndings = 24;

  // Singular and plural, as English, Spanish and French mostly write them.
  const otherNumber = term => !/^[a-z]{3,}$/.test(term) ? '' : term.endsWith('s') ? term.slice(0, -1) : term + 's';

  const passage = at => `text/${Math.floor(at / 1000)}/${at % 1000}`;

  // A list of ascending numbers: gaps in groups of five bits, or after "!" a bit for each number.
  hrdSearch.numbers = (text, each) => {
    if (text[0] === '!') {
      for (let i = 1; i < text.length; i++) {
        for (let bits = digit[text.charCodeAt(i)], at = (i - 1) * 6; bits; bits >>= 1, at++) {
          if (bits & 1) {
            each(at);
          }
        }
      }
      return;
    }
    for (let i = 0, at = -1; i < text.length;) {
      let gap = 0, shift = 0, part;
      do {
        part = digit[text.charCodeAt(i++)];
        gap |= (part & 31) << shift;
        shift += 5;
      } while (part & 32);
      each(at += gap + 1);
    }
  };

  // The language is that of the page: what has a page in it is shown in it.
  hrdSearch.index = (load, tongue) => {
    let opened;
    const open = () => opened ??= load('root').then(root => {
      const documentOf = new Int32Array(root.passages);
      let count = 0;
      hrdSearch.numbers(root.starts, at => documentOf[at] = ++count);
      for (let at = 1; at < documentOf.length; at++) {
        documentOf[at] ||= documentOf[at - 1];
      }
      const shards = root.terms.map((from, slot) => ({from, slot})).filter((s, i) => i === 0 || s.from);
      return {documentOf, count, shards};
    }, error => {
      opened = undefined;
      throw error;
    });

    // The shards that may hold terms between two, at most three: a prefix of two letters would load half the index.
    function shardsOf(shards, from, to) {
      const first = Math.max(0, shards.filter(s => s.from <= from).length - 1);
      return shards.slice(first, first + 3).filter((s, i) => i === 0 || s.from <= to);
    }

    // What the index holds for a word; as the beginning of longer ones while it is being typed, or when it is not there itself.
    async function lookUp(root, word) {
      const fetched = (from, to) => Promise.all(shardsOf(root.shards, from, to).map(s => load('terms/' + s.slot)));
      let parts = await fetched(word.term, word.open ? word.term + '\uffff' : word.term);
      const held = term => parts.map(part => Object.prototype.hasOwnProperty.call(part, term) ? part[term] : '').find(Boolean);
      const exact = held(word.term);
      // Mostly a neighbour; a shard of its own is only worth its bytes when nothing else was found.
      if (!exact && word.also && !held(word.also)) {
        parts = [...new Set([...parts, ...await fetched(word.also, word.also)])];
      }
      word.open ||= !exact && word.term.length > 2;
      const begins = term => term !== word.term && term.startsWith(word.term);
      const longer = !word.open ? [] : parts.flatMap(part => Object.keys(part).filter(begins).map(t => part[t])).sort((a, b) => b.length - a.length).slice(0, maxEndings);
      const weights = new Map();
      for (const [lists, share] of [[exact, 1], [held(word.also), 0.8], ...longer.map(l => [l, 0.6])]) {
        (lists ?? '').split('.').forEach((list, level) => hrdSearch.numbers(list, at =>
          weights.set(at, Math.max(weights.get(at) ?? 0, worth[level] * share))));
      }
      return weights;
    }

    // Documents by how many of the words they hold, then by what these are worth; each with its best passages.
    function rank(root, words) {
      const documents = new Map();
      words.forEach((word, i) => {
        const seen = new Map();
        word.weights.forEach((w, at) => seen.set(root.documentOf[at], Math.max(w, seen.get(root.documentOf[at]) ?? 0)));
        word.rarity = Math.log(1 + (root.count - seen.size + 0.5) / (seen.size + 0.5)) + 0.01;
        seen.forEach((w, id) => {
          const found = documents.get(id) ?? {id, held: 0, score: 0, passages: new Map()};
          documents.set(id, found);
          found.held++;
          found.score += w * word.rarity;
        });
        word.weights.forEach((w, at) => {
          const {passages} = documents.get(root.documentOf[at]);
          const passage = passages.get(at) ?? {at, held: 0, score: 0};
          passages.set(at, passage);
          passage.held++;
          passage.score += w * word.rarity;
        });
      });
      const better = (a, b) => b.held - a.held || b.score - a.score;
      const all = words.reduce((sum, w) => sum + w.rarity, 0);
      for (const found of documents.values()) {
        found.passages = [...found.passages.values()].sort((a, b) => better(a, b) || a.at - b.at);
        found.score += words.length > 1 && found.passages[0].held === words.length ? all / 2 : 0;
      }
      return [...documents.values()].sort((a, b) => better(a, b) || b.id - a.id);
    }

    async function search(query) {
      const terms = hrdSearch.words(query);
      const words = [...new Map(terms.map(t => [t.term, {
        term: t.term, also: otherNumber(t.term), open: t.end === query.length && t.term.length > 1,
      }])).values()].slice(0, maxWords);
      if (!words.length || words.length === 1 && words[0].term.length < 2) {
        return {words: [], total: 0, next: async () => []};
      }
      const root = await open();
      await Promise.all(words.map(async word => word.weights = await lookUp(root, word)));
      const ranked = rank(root, words);
      const whole = ranked.filter(d => d.held === words.length);
      // All words first, then any: those with some are shown when there are few with all.
      const list = whole.length >= batch ? whole : ranked.slice(0, Math.max(whole.length, 5 * batch));
      let shown = 0;
      return {
        words,
        total: list.length,
        async next() {
          const part = list.slice(shown, shown += batch);
          const results = await Promise.all(part.map((found, i) => read(found, words, i < 3 && shown === batch)));
          return results.sort((a, b) => b.held - a.held || b.score - a.score);
        },
      };
    }

    // A document's title and where in it the words stand; for the first results also in a second passage when the best has no such
    // moment.
    async function read(found, words, thorough) {
      const [first, second] = found.passages;
      let result = match(own(await load(passage(first.at)), tongue), words, tongue);
      if (thorough && second && !result.moments.some(m => m.held === words.length)) {
        const other = match(own(await load(passage(second.at)), tongue), words, tongue);
        if (other.best > result.best || !result.moments.length) {
          result = {...result, best: Math.max(result.best, other.best), moments: other.moments};
        }
      }
      return {...result, held: found.held, score: found.score + result.best};
    }

    return {search, open};
  };

  // How well a text matches: the rarity of the words in it, and a half more for words that follow one another as in the query.
  function weigh(text, words) {
    const hits = [];
    for (const found of hrdSearch.words(text)) {
      const at = words.findIndex(w => w.term === found.term);
      const which = at >= 0 ? at : words.findIndex(w => w.also === found.term || w.open && found.term.startsWith(w.term));
      hits.push({...found, which});
    }
    const held = new Set(hits.map(h => h.which).filter(w => w >= 0));
    let score = [...held].reduce((sum, w) => sum + words[w].rarity, 0);
    const pairs = hits.filter((h, i) => i > 0 && h.which > 0 && hits[i - 1].which === h.which - 1).length;
    score += pairs * 0.5 * score / (held.size || 1);
    return {held: held.size, score, hits: hits.filter(h => h.which >= 0)};
  }

  // A document as its page in a language tells it, where there is one; the title that it has in the index is a text then.
  function own([address, kind, language, title, detail, texts, others], tongue) {
    const [name, note] = others?.[tongue] ?? [];
    return !name ? [address, kind, language, title, detail, texts]
      : [`${tongue.toLowerCase()}/${address}`, kind, tongue, name, note,
        [[0, language, title], ...texts.map(t => [t[0], t[1] || language, ...t.slice(2)])].filter(t => t[2] !== name)];
  }

  function match([address, kind, language, title, detail, texts], words, tongue) {
    const moments = [];
    let excerpt, speaker = '';
    // Of two that say the same, the one that the reader reads.
    const rank = found => found.score + (found.language === tongue ? 0.01 : 0);
    for (const [field, tongue, text, id, clock, who] of texts) {
      speaker = who || speaker;
      const found = {...weigh(text, words), text, language: tongue || language};
      if (found.held && field === transcript) {
        moments.push({...found, address: address + '#' + id, clock, speaker});
      } else if (found.held && (!excerpt || rank(found) > rank(excerpt))) {
        excerpt = found;
      }
    }
    moments.sort((a, b) => b.score - a.score);
    const top = moments[0]?.held ?? 0;
    const shown = moments.filter(m => m.held === top).slice(0, 3);
    const heading = weigh(title, words), length = hrdSearch.words(title).length;
    return {
      address, kind, language, detail,
      title: marked(title, heading.hits),
      excerpt: excerpt && (excerpt.held > top || !top) ? {...excerpt, parts: cut(excerpt)} : null,
      moments: shown.map(m => ({...m, parts: cut(m)})),
      // A title that says nothing else is what was meant.
      best: Math.max(moments[0]?.score ?? 0, excerpt?.score ?? 0) + 3 * heading.score * heading.held / Math.max(1, length),
    };
  }

  // The text in parts, the words that were looked for apart: [{text, mark}].
  function marked(text, hits, from = 0, to = text.length) {
    const parts = [];
    for (const hit of hits.filter(h => h.start >= from && h.end <= to)) {
      parts.push({text: text.slice(from, hit.start), mark: false}, {text: text.slice(hit.start, hit.end), mark: true});
      from = hit.end;
    }
    return [...parts, {text: text.slice(from, to), mark: false}].filter(p => p.text);
  }

  // As much of a text as shows the first hit and what is around it, between spaces.
  function cut({text, hits}) {
    if (text.length <= excerptLength * 1.5) {
      return marked(text, hits);
    }
    const first = hits[0].start;
    let from = first < excerptLength / 3 ? 0 : text.lastIndexOf(' ', first - excerptLength / 4) + 1;
    let to = text.indexOf(' ', Math.max(hits[0].end, from + excerptLength));
    to = to < 0 ? text.length : to;
    const parts = marked(text, hits, from, to);
    return [...(from ? [{text: '… ', mark: false}] : []), ...parts, ...(to < text.length ? [{text: ' …', mark: false}] : [])];
  }
})(globalThis.hrdSearch ??= {});
