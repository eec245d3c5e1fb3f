import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesTableMarkdown } from '../../src/core/table/markdown';
import { functionsMarkdown } from '../../src/functions/markdown';
import { linterMarkdown } from './linter-zh';

it.each([
  ['functions.md', functionsMarkdown],
  ['rules-table.md', () => rulesTableMarkdown('en')],
  ['rules-table.zh-CN.md', () => rulesTableMarkdown('zh')],
  ['linter.zh-CN.md', linterMarkdown],
])('docs/%s is what the code says (npm run docs)', (name, markdown) => {
  expect(readFileSync(path.join(__dirname, '../../docs', name), 'utf8')).toBe(markdown());
});
