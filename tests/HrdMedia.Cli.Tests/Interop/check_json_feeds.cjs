// Prints what the schema of JSON Feed finds wrong with the files: one JSON array of sentences.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [packages, ...paths] = process.argv.slice(2);
const load = createRequire(packages + "/");
const ajv = new (load("ajv"))({ allErrors: true });
ajv.addFormat("uri", text => URL.canParse(text));
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
const isValid = ajv.compile(load("jsonfeed-schema/v1.1"));

console.log(JSON.stringify(paths.flatMap(path => isValid(JSON.parse(readFileSync(path, "utf8"))) ? []
  : isValid.errors.map(error => `${path}: ${error.instancePath} ${error.message}`))));
