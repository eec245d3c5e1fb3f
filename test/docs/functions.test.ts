import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionsMarkdown } from '../../src/functions/markdown';

it('docs/functions.md is what the catalogue says (npm run docs)', () => {
  expect(readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8')).toBe(functionsMarkdown());
});
