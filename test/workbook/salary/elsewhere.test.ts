/** Scores, levels and commissions from other sheets: by employee ID, else by name; never by guessing. */
import { compiledById } from '../../support/schemes';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { applySalary } from '../../../src/workbook/salary/apply';
import { lackingRoles, sheetsWith } from '../../../src/workbook/salary/candidates';
import { usual } from '../../../src/workbook/salary/choice';
import { payPlanOf, type PayPlan } from '../../../src/workbook/salary/pay-plan';
import { mappingWords, readMappingWords } from '../../../src/workbook/salary/remembered';
import type { Mapping } from '../../../src/workbook/salary/roles';
import { makePreview, readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import type { Content } from '../../../src/workbook/port';

type Rows = readonly (readonly Content[])[];

const compiled = compiledById('presales-standard');
const plan = payPlanOf(compiled) as PayPlan;
const HEAD = ['工号', '姓名', '级别', '提成', '底薪', '绩效奖金', '应发合计'];
const SCORES = ['工号', '姓名', '总分'];

function bookOf(sheets: Readonly<Record<string, Rows>>): MemoryWorkbook {
  const workbook = new MemoryWorkbook({
    sheets: Object.fromEntries(Object.keys(sheets).map((name) => [name, []])),
  });
  for (const [name, rows] of Object.entries(sheets)) workbook.sheet(name).fill(rows);
  return workbook;
}

async function previewOf(workbook: MemoryWorkbook, from: readonly string[]) {
  const found = await readSalarySheet(workbook, '工资', { from });
  const mapping: Mapping = { ...(startMapping(found) as Mapping), from };
  return { source: found, preview: makePreview(compiled, found, mapping) };
}

/** A person's total after the run, or why there is none. */
const outcomes = ({ preview }: Awaited<ReturnType<typeof previewOf>>) =>
  preview.rows.map(({ name, cells, skipped }) => [
    name,
    cells.find(({ role }) => role === 'total')?.after ?? skipped?.zh,
  ]);

// 高级客服: 2,500 + 300 × score; 初级客服: 2,000 + 300 × score.
it.each<[string, Rows, Readonly<Record<string, Rows>>, readonly (readonly [string, unknown])[]]>([
  [
    'by employee ID, two of one name',
    [HEAD, ['K1', '孙伟', '高级客服', 100], ['K2', '孙伟', '初级客服', null]],
    { 考核: [SCORES, ['K2', '孙伟', 80], ['K1', '孙伟', 90]] },
    [
      ['孙伟', 2870],
      ['孙伟', 2240],
    ],
  ],
  [
    'by name where the other sheet has no IDs',
    [HEAD, ['K1', '孙伟', '高级客服', 0]],
    {
      考核: [
        ['姓名', '总分'],
        ['孙 伟', 90],
      ],
    },
    [['孙伟', 2770]],
  ],
  [
    'an ID that differs is another person',
    [HEAD, ['K1', '孙伟', '高级客服', 0]],
    { 考核: [SCORES, ['K9', '孙伟', 90]] },
    [['孙伟', expect.stringContaining('“考核” 里没有找到 孙伟 的得分')]],
  ],
  [
    'two matches stop the row, and only that row',
    [HEAD, [null, '孙伟', '高级客服', 0], [null, '李明', '高级客服', 0]],
    {
      考核: [
        ['姓名', '总分'],
        ['孙伟', 90],
        ['孙伟', 80],
        ['李明', 100],
      ],
    },
    [
      ['孙伟', expect.stringContaining('考核!B2、考核!B3')],
      ['李明', 2800],
    ],
  ],
  [
    'one score for two people of a name stops both',
    [HEAD, [null, '孙伟', '高级客服', 0], [null, '孙伟', '高级客服', 0]],
    {
      考核: [
        ['姓名', '总分'],
        ['孙伟', 90],
      ],
    },
    [
      ['孙伟', expect.stringContaining('本表有多个“孙伟”')],
      ['孙伟', expect.stringContaining('本表有多个“孙伟”')],
    ],
  ],
  [
    'one sheet per team',
    [HEAD, [null, '孙伟', '高级客服', 0], [null, '李明', '高级客服', 0]],
    {
      一组: [
        ['姓名', '总分'],
        ['孙伟', 90],
      ],
      二组: [
        ['姓名', '总分'],
        ['李明', 100],
      ],
    },
    [
      ['孙伟', 2770],
      ['李明', 2800],
    ],
  ],
  [
    'level and commission too',
    [
      ['姓名', '底薪', '绩效奖金', '应发合计'],
      ['孙伟', null, null, null],
    ],
    {
      考核: [
        ['姓名', '级别', '总分', '提成'],
        ['孙伟', '高级客服', 90, 100],
      ],
    },
    [['孙伟', 2870]],
  ],
  [
    'a blank score there is missing, not 0',
    [HEAD, [null, '孙伟', '高级客服', 0]],
    {
      考核: [
        ['姓名', '总分'],
        ['孙伟', null],
        ['李明', 3],
      ],
    },
    [['孙伟', expect.stringContaining('得分')]],
  ],
  [
    'totals in per cent there',
    [HEAD, [null, '孙伟', '高级客服', 0]],
    {
      考核: [
        ['姓名', '总分'],
        ['孙伟', 0.9],
        ['李明', 0.8],
      ],
    },
    [['孙伟', expect.stringContaining('像是百分比')]],
  ],
  [
    'one number, two names: whose it is cannot be told',
    [HEAD, ['K1', '孙伟', '高级客服', 0]],
    { 考核: [SCORES, ['K1', '李明', 90]] },
    [['孙伟', expect.stringContaining('考核!C2')]],
  ],
  [
    'lines that are counted are no numbers of employees',
    [
      ['编号', '姓名', '级别', '提成', '底薪', '绩效奖金', '应发合计'],
      [1, '孙伟', '高级客服', 0],
      [2, '李明', '高级客服', 0],
    ],
    {
      考核: [
        ['编号', '姓名', '总分'],
        [1, '李明', 100],
        [2, '孙伟', 90],
      ],
    },
    [
      ['孙伟', 2770],
      ['李明', 2800],
    ],
  ],
  [
    'a sheet that tells people by their numbers alone',
    [HEAD, ['K1', '孙伟', '高级客服', 0], ['K2', '孙伟', '高级客服', 0]],
    {
      考核: [
        ['工号', '总分'],
        ['K2', 100],
        ['K1', 90],
      ],
    },
    [
      ['孙伟', 2770],
      ['孙伟', 2800],
    ],
  ],
  [
    'a sheet that is gone',
    [HEAD, [null, '孙伟', '高级客服', 0]],
    {},
    [['孙伟', expect.stringContaining('“考核” 里没有找到 孙伟 的得分')]],
  ],
])('%s', async (_, rows, others, expected) => {
  const names = Object.keys(others);
  const made = await previewOf(bookOf({ 工资: rows, ...others }), names.length > 0 ? names : ['考核']);
  expect(outcomes(made)).toEqual(expected);
});

it('says from which cell a figure came', async () => {
  const made = await previewOf(
    bookOf({ 工资: [HEAD, ['K1', '孙伟', '高级客服', 0]], '3月 考核': [SCORES, ['K1', '孙伟', 90]] }),
    ['3月 考核'],
  );
  expect(made.preview.rows[0]?.because?.zh).toMatch(/^得分取自 '3月 考核'!C2；/);
});

it('writes nothing when the other sheet was changed after the preview', async () => {
  const workbook = bookOf({
    工资: [HEAD, ['K1', '孙伟', '高级客服', 0]],
    考核: [SCORES, ['K1', '孙伟', 90]],
  });
  const { source, preview } = await previewOf(workbook, ['考核']);
  workbook.sheet('考核').fill([[91]], 1, 2);
  const options = { ...usual(plan.writes), language: 'zh', time: '2026-03-31 18:05', by: '王' } as const;
  expect(await applySalary(workbook, compiled, source, preview, options)).toMatchObject({
    ok: false,
    fault: { kind: 'changed' },
  });
  workbook.sheet('考核').fill([[90]], 1, 2);
  expect(await applySalary(workbook, compiled, source, preview, options)).toMatchObject({ ok: true });
});

it('offers the sheets that have names and what is lacking', async () => {
  const workbook = bookOf({
    工资: [HEAD, ['K1', '孙伟', '高级客服', 0]],
    考核: [SCORES, ['K1', '孙伟', 90]],
    通讯录: [
      ['姓名', '电话'],
      ['孙伟', '1380'],
    ],
    星评日志: [['时间', '姓名', '得分']],
  });
  const mapping = startMapping(await readSalarySheet(workbook, '工资')) as Mapping;
  expect(lackingRoles(plan, mapping)).toEqual(['score']);
  expect(await sheetsWith(workbook, ['score'], [], '工资')).toEqual(['考核']);
});

it('remembers the sheets in words', () => {
  const mapping: Mapping = {
    sheet: '工资',
    headerRow: 0,
    columns: { name: 1, level: 2 },
    from: ['3月考核', "Team 'A'"],
  };
  const words = mappingWords(mapping, HEAD);
  expect(words).toContain("；取自 “3月考核” “Team 'A'”");
  expect(readMappingWords(words, '工资')?.mapping).toEqual(mapping);
});
