/** Every sheet that templates make: functions → native formulas → the same functions again. */
import { compiledOf } from '../../../src/core/schemes';
import type { Language } from '../../../src/core/words/language';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { schemes } from '../../../src/schemes/all';
import { convertSheet } from '../../../src/workbook/native/convert-sheet';
import { callsOurs } from '../../../src/workbook/native/translate';
import { generateTemplate } from '../../../src/workbook/template/generate';
import type { TemplateOptions } from '../../../src/workbook/template/options';

const SHEETS: readonly (readonly [string, Language, TemplateOptions['people'], boolean])[] = [
  ['the worked examples', 'zh', { kind: 'sample' }, false],
  ['raw counts', 'zh', { kind: 'rows', count: 2 }, true],
  // Longer names of sheets make longer formulas.
  ['in English', 'en', { kind: 'rows', count: 2 }, false],
];

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  test.each(SHEETS)('%s', async (_name, language, people, raw) => {
    const workbook = new MemoryWorkbook();
    const options = { language, month: '2026-03', people, raw };
    const { template, applied } = await generateTemplate(workbook, compiledOf(scheme), options);
    expect(applied.ok).toBe(true);
    const formulas = async () => (await workbook.readUsed(template.sheet))?.formulas ?? [];
    const step = async (direction: 'native' | 'functions') => {
      const conversion = await convertSheet(workbook, template.sheet, direction, language);
      if (conversion === null) throw new Error('empty sheet');
      const done = await workbook.apply(conversion.patch);
      if (!done.ok) throw new Error(done.fault.en);
      return conversion;
    };
    const before = await formulas();
    const there = await step('native');
    expect(there.refused.filter((one) => !/STARNEXT|KPIPOOL/.test(one.formula))).toEqual([]);
    expect((await formulas()).flat().filter((one) => one !== null && callsOurs(one))).toHaveLength(
      there.refused.length,
    );
    const back = await step('functions');
    expect(back.added).toEqual([]);
    expect(await formulas()).toEqual(before);
  });
});
