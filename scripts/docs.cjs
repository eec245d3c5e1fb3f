/** `npm run docs`: writes docs/functions.md from the function catalogue. A test fails while it is stale. */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

const { functionsMarkdown } = requireTypeScript(path.join(__dirname, '../src/functions/markdown.ts'));
writeFileSync(path.join(__dirname, '../docs/functions.md'), functionsMarkdown());
