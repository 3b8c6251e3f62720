// The search page: what is typed is looked up in the index beside the page. Nothing is kept, and nothing is sent.
'use strict';
(function (hrdSearch) {
  const place = document.getElementById('search');
  const base = new URL(place.dataset.index, document.baseURI).href;
  const form = place.querySelector('form'), input = form.querySelector('input');
  const status = place.querySelector('[role=status]'), list = place.querySelector('ol');
  const more = place.querySelector('button.more');
  const words = place.dataset;

  // Scripts and not fetch(): a page that is opened from a folder may run the ones beside it, but not read them.
  const policy = globalThis.trustedTypes?.createPolicy('hrd-search', {
    createScriptURL: url => {
      if (!url.startsWith(base)) {
        throw new TypeError('Only the index is loaded.');
      }
      return url;
    },
  });
  const arrived = new Map(), asked = new Map();
  hrdSearch.put = (name, data) => arrived.set(name, data);

  function load(name) {
    if (!asked.has(name)) {
      asked.set(name, new Promise((done, fail) => {
        const script = document.createElement('script'), url = `${base}${name}.js`;
        script.src = policy ? policy.createScriptURL(url) : url;
        script.onload = () => arrived.has(name) ? done(arrived.get(name)) : fail(new Error(name));
        script.onerror = () => {
          asked.delete(name);
          fail(new Error(name));
        };
        script.addEventListener('load', () => script.remove());
        document.head.append(script);
      }));
    }
    return asked.get(name);
  }

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const shown = parts => parts.map(p => p.mark ? make('mark', {}, p.text) : p.text);
  const isOnDisk = location.protocol === 'file:';
  // Where the player is a module that runs, a hit leads to it, ready at that second; elsewhere to the words.
  const hasPlayer = !isOnDisk && 'noModule' in HTMLScriptElement.prototype;
  const toListen = address => hasPlayer ? address.replace(/#t(?=\d+$)/, '#t=') : address;
  const href = address => {
    // A folder opened from disk shows its files, not its page.
    const [path, id] = address.split('#');
    return words.root + path + (isOnDisk && /(^|\/)$/.test(path) ? 'index.html' : '') + (id ? '#' + id : '');
  };

  function entry(result) {
    const link = make('a', {href: href(result.address), lang: result.language, dir: 'auto'}, ...shown(result.title));
    const item = make('li', {}, make('h3', {}, link), make('p', {className: 'meta'}, make('span', {}, words['kind' + result.kind] ?? ''),
      ...(result.detail ? [make('span', {}, result.detail)] : [])));
    if (result.excerpt) {
      item.append(make('p', {lang: result.excerpt.language, dir: 'auto'}, ...shown(result.excerpt.parts)));
    }
    if (result.moments.length) {
      item.append(make('ul', {className: 'moments'}, ...result.moments.map(moment => make('li', {},
        make('a', {href: href(toListen(moment.address)), className: 'clock'},
          make('span', {className: 'aside'}, words.hear + ' '), moment.clock),
        make('p', {lang: moment.language, dir: 'auto'}, ...(moment.speaker ? [make('b', {}, moment.speaker), ' '] : []),
          ...shown(moment.parts))))));
    }
    return item;
  }

  const index = hrdSearch.index(load, document.documentElement.lang);
  let turn = 0, found;

  async function show(query) {
    const mine = ++turn;
    try {
      const search = await index.search(query);
      const results = await search.next();
      // Another letter has been typed meanwhile.
      if (mine !== turn) {
        return;
      }
      found = search;
      list.replaceChildren(...results.map(entry));
      list.start = 1;
      more.hidden = list.children.length >= search.total;
      status.textContent = !search.words.length ? '' : search.total ? count(search.total) : words.none;
    } catch {
      if (mine === turn) {
        status.textContent = words.failed;
      }
    }
  }

  function count(number) {
    const forms = JSON.parse(words.count);
    const form = new Intl.PluralRules(document.documentElement.lang).select(number);
    return (forms[form] ?? forms.other).replace('{0}', number);
  }

  more.addEventListener('click', async () => {
    const search = found, results = (await search.next()).map(entry);
    if (search === found && results.length) {
      list.append(...results);
      more.hidden = list.children.length >= search.total;
      // The button may be gone now: the reader goes on with the first of what is new.
      results[0].querySelector('a').focus();
    }
  });

  let waiting;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120, input.value);
  });
  form.addEventListener('submit', event => {
    // A search that is sent stands in the host's log.
    event.preventDefault();
    clearTimeout(waiting);
    show(input.value);
  });
  input.addEventListener('focus', () => index.open().catch(() => {}), {once: true});
  form.hidden = false;
  place.querySelector('.needs-script').hidden = true;
  // From a link to a search, or typed before the reader went to a result and came back.
  const asks = text => new URLSearchParams(text).get('q');
  input.value = asks(location.search) ?? asks(location.hash.slice(1)) ?? input.value;
  addEventListener('pageshow', () => input.value && show(input.value));
})(globalThis.hrdSearch ??= {});
