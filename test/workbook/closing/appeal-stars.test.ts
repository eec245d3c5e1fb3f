/** The stars that a claimed value would lead to: on the month's sheet of stars, and by a scheme's own total. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { partsOf } from '../../../src/workbook/closing/appeal/parts';
import { readAppeal } from '../../../src/workbook/closing/appeal/read-appeal';
import { whatIf } from '../../../src/workbook/closing/appeal/what-if';
import type { Content } from '../../../src/workbook/port';
import { buildTemplate } from '../../../src/workbook/template/template';
import { history } from '../stars/support';
import { compiledById } from '../../support/schemes';

async function claimed(
  scheme: string,
  figures: (input: string) => Content,
  claim: readonly [input: string, value: number],
  more: Readonly<Record<string, readonly (readonly Content[])[]>> = {},
) {
  const workbook = new MemoryWorkbook({ sheets: { 空: [], ...more } });
  const options = {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'names', names: ['李明', '王芳'] },
    raw: false,
  } as const;
  const template = buildTemplate(compiledById(scheme), options, '三月考核');
  await workbook.apply(template.patch);
  for (const [column, { key }] of template.columns.entries())
    for (const row of [0, 1])
      if (/^(in|fact):/.test(key))
        workbook.sheet('三月考核').setContent(template.frame.firstRow + row, column, figures(key));
  const { book, assessments } = await readAppeal(workbook, '2026-03');
  const table = assessments.find(({ kind }) => kind === 'assessment');
  const column = table?.inputs.find(({ key }) => key === claim[0])?.column;
  if (table === undefined || column === undefined) throw new Error('nothing to claim');
  const one = { row: template.frame.firstRow, column, value: claim[1] };
  const outcome = whatIf(book, table, one);
  if ('fault' in outcome) throw new Error(outcome.fault.zh);
  const parts = partsOf({ table, claim: one, outcome });
  return Object.fromEntries(parts.map(({ label, before, after }) => [label, [before, after]]));
}

const FULL: Readonly<Record<string, Content>> = {
  'in:qa:0': 'A',
  'in:attitude:0': '优',
  'in:cooperation:0': '积极',
  'in:meeting:0': '全勤',
  'in:attendance:0': '满勤',
  'in:datacollection:0': '按要求',
  'in:unitprice:0': 200,
  'in:response:0': 30,
  'in:badreview:0': 0,
  'in:slow:0': 0.01,
  // Under 35 % and under 90 %: nothing of 15 and of 6.
  'in:conversion:0': 0.3,
  'in:reply:0': 0.5,
};

const months = (name: string, march: number) => [name, null, '一组', 85, 85, 85, 85, 85, march, 0, 0];

test('a month below 80 keeps somebody from 4★; with 45 % conversion, 12 points more, it does not', async () => {
  const stars = (march: number) => {
    const [title = [], head = [], ...rows] = history(months('李明', march), months('王芳', march));
    const formula = { formula: '=STARLEVEL("star-composite",D3:I3)' };
    return { 星级: [title, [...head, '星级'], ...rows.map((row) => [...row, formula])] };
  };
  const figures = (key: string): Content => FULL[key] ?? 1;
  const found = await claimed('presales-standard', figures, ['in:conversion:0', 0.45], stars(79));
  // 100 − 15 − 6 = 79, and 79 + 80 % of 15 = 91
  expect([found['总分'], found['星级']]).toEqual([
    [79, 91],
    [3, 4],
  ]);
  // The sheet of stars has another score: what it would be is not known.
  const other = await claimed('presales-standard', figures, ['in:conversion:0', 0.45], stars(79.5));
  expect(other['星级']).toBeUndefined();
});

test('stars of the total: 90 is 2★, 95 is 3★', async () => {
  const figures = (key: string): Content => {
    if (key === 'fact:activities') return '是';
    if (key.startsWith('fact:')) return 0;
    // 15 + 3 × 25 = 90
    return key === 'in:task:0' ? 15 : 25;
  };
  const found = await claimed('mall-star', figures, ['in:task:0', 20]);
  expect([found['总分'], found['星级']]).toEqual([
    [90, 95],
    [2, 3],
  ]);
});
