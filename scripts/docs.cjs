/** `npm run docs`: writes the documents that are made from the code. A test fails while one is stale. */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

const root = path.join(__dirname, '..');
const { functionsMarkdown } = requireTypeScript(path.join(root, 'src/functions/markdown.ts'));
const { linterMarkdown } = requireTypeScript(path.join(root, 'test/docs/linter-zh.ts'));
const { nativeFormulasMarkdown } = requireTypeScript(path.join(root, 'test/docs/native-formulas.ts'));
const { rulesTableMarkdown } = requireTypeScript(path.join(root, 'src/core/table/markdown.ts'));
writeFileSync(path.join(root, 'docs/functions.md'), functionsMarkdown());
writeFileSync(path.join(root, 'docs/rules-table.md'), rulesTableMarkdown('en'));
writeFileSync(path.join(root, 'docs/rules-table.zh-CN.md'), rulesTableMarkdown('zh'));
writeFileSync(path.join(root, 'docs/linter.zh-CN.md'), linterMarkdown());
writeFileSync(path.join(root, 'docs/native-formulas.md'), nativeFormulasMarkdown('en'));
writeFileSync(path.join(root, 'docs/native-formulas.zh-CN.md'), nativeFormulasMarkdown('zh'));
