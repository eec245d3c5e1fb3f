/** Every sheet that templates make: functions → native formulas → the same functions again. */
import { isError } from '../../../src/core/cell';
import { schemes } from '../../../src/schemes/all';
import type { Scheme } from '../../../src/schemes/scheme';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { convert, type Book } from '../../../src/workbook/native/convert';
import { addedRules } from '../../../src/workbook/native/added-rules';
import { tableReference } from '../../../src/workbook/native/table-reference';
import { callsOurs } from '../../../src/workbook/native/translate';
import type { Block } from '../../../src/workbook/port';
import { generateTemplate } from '../../../src/workbook/template/generate';
import { compiledOf } from '../../../src/core/schemes';

const RULES = '规则';

function bookOf(scheme: Scheme, standing: boolean): Book {
  const sheet = addedRules(scheme, RULES, 'RULES', 'zh');
  return {
    tables: standing ? [{ reference: sheet.reference, argument: 'RULES' }] : [],
    tableAt: () => sheet.reference,
    rulesSheet: () => sheet,
  };
}

async function sheetOf(scheme: Scheme, raw: boolean): Promise<{ workbook: MemoryWorkbook; name: string }> {
  const workbook = new MemoryWorkbook();
  const { template, applied } = await generateTemplate(workbook, compiledOf(scheme), {
    language: 'zh',
    month: '2026-03',
    people: raw ? { kind: 'rows', count: 2 } : { kind: 'sample' },
    raw,
  });
  if (!applied.ok) throw new Error(applied.fault.en);
  return { workbook, name: template.sheet };
}

async function used(workbook: MemoryWorkbook, name: string): Promise<Block> {
  const block = await workbook.readUsed(name);
  if (block === null) throw new Error('empty');
  return block;
}

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  test.each([false, true])('there and back, raw counts %s', async (raw) => {
    const { workbook, name } = await sheetOf(scheme, raw);
    const before = await used(workbook, name);
    const there = convert(before, 'native', bookOf(scheme, false), 'zh');
    expect(there.refused.filter((one) => !/STARNEXT|KPIPOOL/.test(one.formula))).toEqual([]);
    const applied = await workbook.apply(there.patch);
    if (!applied.ok) throw new Error(applied.fault.en);
    const between = await used(workbook, name);
    const left = between.formulas.flat().filter((one) => one !== null && callsOurs(one));
    expect(left.length).toBe(there.refused.length);
    const back = convert(between, 'functions', bookOf(scheme, true), 'zh');
    const again = await workbook.apply(back.patch);
    if (!again.ok) throw new Error(again.fault.en);
    expect((await used(workbook, name)).formulas).toEqual(before.formulas);
    const rules = await workbook.readUsed(there.added.length > 0 ? RULES : name);
    if (there.added.length > 0 && rules !== null)
      expect(isError(tableReference({ sheet: RULES, row: 0, column: 0, cells: rules.cells }))).toBe(false);
  });
});
