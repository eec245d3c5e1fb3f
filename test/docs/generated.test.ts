import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesTableMarkdown } from '../../src/core/table/markdown';
import { functionsMarkdown } from '../../src/functions/markdown';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { convertSheet } from '../../src/workbook/native/convert-sheet';
import { linterMarkdown } from './linter-zh';
import { nativeFormulasMarkdown } from './native-formulas';
import { EXAMPLE } from './native-formulas-words';

it.each([
  ['functions.md', functionsMarkdown],
  ['rules-table.md', () => rulesTableMarkdown('en')],
  ['rules-table.zh-CN.md', () => rulesTableMarkdown('zh')],
  ['linter.zh-CN.md', linterMarkdown],
  ['native-formulas.md', () => nativeFormulasMarkdown('en')],
  ['native-formulas.zh-CN.md', () => nativeFormulasMarkdown('zh')],
])('docs/%s is what the code says (npm run docs)', (name, markdown) => {
  expect(readFileSync(path.join(__dirname, '../../docs', name), 'utf8')).toBe(markdown());
});

test('the example of native formulas is what the call is turned into', async () => {
  const blank = [null, null, null, null];
  const workbook = new MemoryWorkbook({
    sheets: { Sheet1: [blank, blank, blank, blank, [null, null, 0.5, { formula: EXAMPLE.call }]] },
  });
  const conversion = await convertSheet(workbook, 'Sheet1', 'native', 'zh');
  if (conversion === null) throw new Error('nothing to convert');
  await workbook.apply(conversion.patch);
  const formulas = (await workbook.readUsed('Sheet1'))?.formulas.flat().filter((one) => one !== null);
  expect(formulas).toEqual([EXAMPLE.native.replaceAll(/\n */g, '')]);
});
