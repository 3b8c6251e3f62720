// Opens texts as Visual Studio Code's YAML extension does, and prints as JSON what a person would see.
// Arguments: the folder of packages, the root of the catalogue, "settings" or "modelines", and a file with a list of
// {path, text, line, column}; a text that is left out is the file's own.
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');
const { pathToFileURL } = require('url');

const [packages, root, by, list] = process.argv.slice(2);
const load = createRequire(path.join(packages, 'package.json'));
const { getLanguageService } = load('yaml-language-server');
const { TextDocument } = load('vscode-languageserver-textdocument');

const none = () => {};
const service = getLanguageService({
  schemaRequestService: async uri => fs.promises.readFile(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  telemetry: { send: none, sendError: (name, e) => { throw new Error(`${name}: ${JSON.stringify(e)}`); }, sendTrack: none },
  yamlSettings: { documents: { get: none }, workspaceFolders: [], documentSettings: {} },
  clientCapabilities: {},
});

// Patterns of settings are relative to the folder that is open.
const anywhere = pattern => pattern.startsWith('!') ? `!**/${pattern.slice(1)}` : `**/${pattern}`;
const settings = JSON.parse(fs.readFileSync(path.join(root, '.vscode/settings.json'), 'utf8'))['yaml.schemas'];
service.configure({
  validate: true, hover: true, completion: true, customTags: [], yamlVersion: '1.2',
  schemas: by !== 'settings' ? [] : Object.entries(settings).map(([schema, patterns]) =>
    ({ uri: pathToFileURL(path.join(root, schema)).href, fileMatch: patterns.map(anywhere) })),
});

const words = contents => contents?.value ?? contents ?? '';

(async () => {
  const seen = [];
  let version = 0;
  for (const { path: name, text, line, column } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const file = path.join(root, name);
    const document = TextDocument.create(pathToFileURL(file).href, 'yaml', ++version, text ?? fs.readFileSync(file, 'utf8'));
    const at = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 };
    seen.push({
      marks: (await service.doValidation(document, false))
        .map(mark => `${mark.range.start.line + 1}:${mark.range.start.character + 1}: ${mark.message}`),
      hover: line ? words((await service.doHover(document, at))?.contents) : '',
      offers: line ? (await service.doComplete(document, at, false)).items.map(item => item.label) : [],
    });
  }

  console.log(JSON.stringify(seen));
})();
