/** By which rules a new sheet computes. */
import { isError } from '../../../src/core/cell';
import { findScheme } from '../../../src/core/schemes';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { chooseRules } from '../../../src/workbook/rules/chosen';

const compiled = findScheme('presales-standard');
if (isError(compiled)) throw new Error('no scheme');

test('a rules sheet is written when none is named, found by its name the next time, and gone after undo', async () => {
  const workbook = new MemoryWorkbook();
  const before = (await workbook.sheets()).map(({ name }) => name);
  const written = await chooseRules(workbook, compiled, { month: '2026-11', language: 'zh' });
  if ('why' in written || written.undo === undefined) throw new Error('not written');
  expect(written.name).toBe('StarBand_presales_standard');
  expect(written.compiled.scheme).toEqual(compiled.scheme);
  const again = await chooseRules(workbook, compiled, {
    name: written.name,
    month: '2026-12',
    language: 'zh',
  });
  expect(again).toMatchObject({ name: written.name });
  expect(await workbook.apply(written.undo)).toMatchObject({ ok: true });
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(before);
});

test('a name that no rules sheet has', async () => {
  const found = await chooseRules(new MemoryWorkbook(), compiled, {
    name: 'StarBand_gone',
    month: '2026-11',
    language: 'zh',
  });
  expect(found).toEqual({
    why: {
      zh: '找不到所选的规则表。请重新选择。',
      en: 'The chosen rules sheet is not there any more. Choose again.',
    },
  });
});
