/** What the check of a sheet says when its month is typed over, and when a figure for pay is missing. */
import { compiledOf } from '../../src/core/schemes';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { Template } from '../../src/workbook/template/template';
import { bootWithFunctions } from '../support/functions-host';
import { schemeById } from '../support/schemes';

let host: Headless;
beforeEach(async () => {
  host = await bootWithFunctions();
});
afterEach(() => host.dispose());

async function made(scheme: string, language: 'zh' | 'en' = 'zh'): Promise<Template> {
  const { template, applied } = await generateTemplate(host.workbook, compiledOf(schemeById(scheme)), {
    language,
    month: '2026-11',
    people: { kind: 'sample' },
    raw: false,
  });
  if (!applied.ok) throw new Error(applied.fault.en);
  return template;
}

async function type({ sheet }: Template, row: number, column: number, content: string | number | null) {
  const area = { sheet, row, column, rows: 1, columns: 1 };
  await host.workbook.apply({ title: 'typed', writes: [{ kind: 'write', area, contents: [[content]] }] });
}

/** The title and the first person's check. */
async function said({ sheet, columns, frame }: Template): Promise<readonly [string, unknown]> {
  const block = await host.workbook.readUsed(sheet);
  const check = columns.findIndex(({ key }) => key === 'status');
  return [String(block?.cells[0]?.[0]), block?.cells[frame.firstRow]?.[check]];
}

test.each([
  ['zh', '月份不符', '⚠'],
  ['en', 'other month', '⚠'],
] as const)('a star sheet whose month is typed over says so (%s)', async (language, words, sign) => {
  const template = await made('star-composite', language);
  const month = template.frame.fixed.get('month') ?? { row: 0, column: 0 };
  const [title, check] = await said(template);
  expect([title.includes(sign), check]).toEqual([false, '✓']);
  for (const [other, wrong] of [
    ['2026-12', true],
    ['2027-11', true],
    ['2026-10', true],
    ['2026-11', false],
    ['', true],
  ] as const) {
    await type(template, month.row, month.column, other);
    const [now, state] = await said(template);
    expect([other, now.includes(sign), state]).toEqual([other, wrong, wrong ? words : '✓']);
  }
});

test('a yearly rating asks for its year alone', async () => {
  const template = await made('star-representative');
  const month = template.frame.fixed.get('month') ?? { row: 0, column: 0 };
  for (const [other, wrong] of [
    ['2026-12', false],
    ['2027-01', true],
  ] as const) {
    await type(template, month.row, month.column, other);
    expect([other, (await said(template))[0].includes('⚠')]).toEqual([other, wrong]);
  }
});

test('a scheme that rates for pay alone asks for what is paid', async () => {
  const template = await made('fee-collection-star');
  const pool = template.columns.findIndex(({ key }) => key === 'pool');
  await type(template, template.frame.firstRow, pool, 1000);
  expect((await said(template))[1]).toBe('✓');
  await type(template, template.frame.firstRow, pool, null);
  expect((await said(template))[1]).toBe('缺绩效工资');
});

test('where others have a bonus pool, its lack is said; where nobody has, only scores are wanted', async () => {
  const template = await made('aftersales-eight-grades');
  const pool = template.columns.findIndex(({ key }) => key === 'pool');
  const { firstRow, lastRow } = template.frame;
  for (let row = firstRow; row <= lastRow; row++) await type(template, row, pool, null);
  expect((await said(template))[1]).toBe('✓');
  await type(template, firstRow + 1, pool, 500);
  expect((await said(template))[1]).toBe('缺奖金基数');
});
