/** By which rules a new sheet computes. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { chooseRules, type ChosenRules } from '../../../src/workbook/rules/chosen';
import { surveyRules } from '../../../src/workbook/rules/find';
import { generateTemplate } from '../../../src/workbook/template/generate';
import { compiledById } from '../../support/schemes';

const compiled = compiledById('presales-standard');
const NOVEMBER = { month: '2026-11', language: 'zh' } as const;
const OPTIONS = { ...NOVEMBER, people: { kind: 'rows', count: 3 }, raw: false } as const;

function sound(chosen: ReturnType<typeof chooseRules>): ChosenRules {
  if ('why' in chosen) throw new Error(chosen.why.en);
  return chosen;
}

test('a new rules sheet comes with what it needs, under free names', async () => {
  const workbook = new MemoryWorkbook();
  const first = sound(chooseRules(await surveyRules(workbook), compiled, null, NOVEMBER));
  expect(first.name).toBe('StarBand_presales_standard');
  expect(first.compiled.scheme).toEqual(compiled.scheme);
  expect(await workbook.apply({ title: 't', writes: first.writes })).toMatchObject({ ok: true });
  const second = sound(chooseRules(await surveyRules(workbook), compiled, null, NOVEMBER));
  expect(second.name).toBe('StarBand_presales_standard_2');
  expect(second.book.sheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    '规则 售前客服绩效考核标准',
    '规则 售前客服绩效考核标准 (2)',
  ]);
});

test('one that is there is found by its name and writes nothing', async () => {
  const workbook = new MemoryWorkbook();
  const made = sound(chooseRules(await surveyRules(workbook), compiled, null, NOVEMBER));
  await workbook.apply({ title: 't', writes: made.writes });
  const again = sound(chooseRules(await surveyRules(workbook), compiled, made.name, NOVEMBER));
  expect(again).toMatchObject({ name: made.name, writes: [] });
});

test('sheet and rules sheet are one step, there and back', async () => {
  const workbook = new MemoryWorkbook();
  const { template, applied } = await generateTemplate(workbook, compiled, OPTIONS, { rules: null });
  if (!applied.ok) throw new Error(applied.fault.en);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
    'Sheet1',
    '规则 售前客服绩效考核标准',
    template.sheet,
  ]);
  expect(template.patch.writes.filter((step) => step.kind === 'name')).not.toHaveLength(0);
  expect(await workbook.apply(applied.inverse)).toMatchObject({ ok: true });
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a name that no rules sheet has', async () => {
  const why = {
    zh: '找不到所选的规则表。请重新选择。',
    en: 'The chosen rules sheet is not there any more. Choose again.',
  };
  const workbook = new MemoryWorkbook();
  expect(chooseRules(await surveyRules(workbook), compiled, 'StarBand_gone', NOVEMBER)).toEqual({ why });
  const { applied } = await generateTemplate(workbook, compiled, OPTIONS, { rules: 'StarBand_gone' });
  expect(applied).toEqual({ ok: false, fault: { kind: 'invalid', ...why } });
  expect(await workbook.sheets()).toHaveLength(1);
});
