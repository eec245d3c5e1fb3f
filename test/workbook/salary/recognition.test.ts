/** Which words make a column, which rows make a person. */
import { recogniseHeader, titlesAt } from '../../../src/workbook/salary/headers';
import type { Mapping } from '../../../src/workbook/salary/mapping';
import { mergesOf } from '../../../src/workbook/salary/merged';
import { rowsOf } from '../../../src/workbook/salary/people';
import { saysFooter, saysTotal, sumsRows } from '../../../src/workbook/salary/row-words';
import { starCell } from '../../../src/workbook/salary/read-cells';
import { mappingFault } from '../../../src/workbook/salary/mapping';
import { readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import { compiledById } from '../../support/schemes';
import { make } from '../../support/template-sheet';
import { f, salaryBook, SHEET, type Rows } from '../../support/salary-book';

async function blockOf(...given: Parameters<typeof salaryBook>) {
  const block = await salaryBook(...given).readUsed(SHEET);
  if (block === null) throw new Error('empty');
  return block;
}

async function recognised(...given: Parameters<typeof salaryBook>) {
  return recogniseHeader(await blockOf(...given));
}

describe('total rows by their words', () => {
  test.each([
    '合计',
    '小 计',
    '总计：',
    '客服一部合计',
    '本页小计',
    '合计（12人）',
    '合计12人',
    '平均分',
    'Total',
    'Subtotal:',
    'Sub-total',
    'GRAND TOTAL',
    'Team A total',
    'Totals (12)',
    'Average',
  ])('%s', (words) => expect(saysTotal(words)).toBe(true));
  test.each([
    '王合',
    '合欢',
    '计平',
    'Totaline Wong',
    'Total Recall',
    'Totti',
    'Sum Wai',
    '李总',
    '小计划',
    '平均主义者',
    10,
    null,
  ])('not %s', (words) => expect(saysTotal(words)).toBe(false));
});

describe('footers', () => {
  test.each([
    '制表人：王会计',
    '审核:',
    '备注：无',
    '备注',
    '注1：见附件',
    '说明: a',
    'Prepared by: Kim',
    'Notes: x',
  ])('%s', (words) => expect(saysFooter(words)).toBe(true));
  test.each(['注意', '王备注', '审核员小李', 'Noteworthy', '日期', 3])('not %s', (words) =>
    expect(saysFooter(words)).toBe(false),
  );
});

test.each([
  ['=SUM(E4:E8)', true],
  ['=SUBTOTAL(9,$E$4:$E$8)', true],
  ['=AVERAGE(B2:B9)', true],
  ['=SUM(D10:G10)', false],
  ['=SUM(D10:G10)-H10', false],
  ['=SUM(明细!C2:C9)', false],
  ["=SUM('1 月'!$C$2:$C$9)", false],
  ['=SUMIF(A1:A9,"x",B1:B9)', false],
  ['=D10+E10', false],
  [null, false],
])('in row 10, %s sums up rows: %s', (formula, expected) => expect(sumsRows(formula, 9)).toBe(expected));

test.each([
  ['4★', '4'],
  ['★★★★', 4],
  ['★★★☆☆', 3],
  ['四星', 4],
  ['五星级', 5],
  ['3 stars', '3'],
  [4, 4],
  ['☆', '☆'],
  ['四五', '四五'],
])('stars written as %s are %s', (written, read) => expect(starCell(written)).toBe(read));

describe('headers', () => {
  test.each<readonly [string, Rows, Readonly<Record<string, number>>]>([
    ['a coefficient is no bonus', [['姓名', '总分', '奖金系数', '应发']], { name: 0, score: 1, total: 3 }],
    [
      'a base of social security is no pool',
      [['姓名', '总分', '社保基数', '奖金']],
      { name: 0, score: 1, bonus: 3 },
    ],
    ['a start date is no star', [['Name', 'Start date', 'Stars']], { name: 0, stars: 2 }],
    ['a department has a name too', [['Department name', 'Full name', 'Score']], { name: 1, score: 2 }],
    [
      'a self-assessment does not count',
      [['姓名', '自评得分', '最终得分', '得分排名']],
      { name: 0, score: 2 },
    ],
    ['a pay level goes before a post', [['姓名', '岗位', '薪资级别']], { name: 0, level: 2 }],
    [
      'units, stars and breaks',
      [['*姓 名', '得分\n（分）', '底薪(元)', '应发合计：']],
      { name: 0, score: 1, base: 2, total: 3 },
    ],
    [
      'a number of an employee where there is no name',
      [['工号', '级别', '得分']],
      { name: 0, level: 1, score: 2 },
    ],
    [
      'a heading over unmerged columns',
      [
        ['姓名', '级别', '考核', null, '薪资', null, null],
        [null, null, '得分', '等级', '底薪', '奖金', '合计'],
      ],
      { name: 0, level: 1, score: 2, base: 4, bonus: 5, total: 6 },
    ],
  ])('%s', async (_, rows, columns) => expect((await recognised(rows))?.columns).toEqual(columns));

  test('two columns that fit alike are doubtful', async () => {
    const found = await recognised([['姓名', '服务得分', '业绩得分', '底薪', '得分', '得分']]);
    expect(found?.confidence).toMatchObject({ name: 0.98, score: 0.49 });
  });

  test('the heading decides between two sums', async () => {
    const rows = [
      ['姓名', '考核', null, '薪资', null],
      [null, '得分', '合计', '底薪', '合计'],
    ];
    const merges = [
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [0, 3, 1, 2],
    ] as const;
    const found = await recognised(rows, { merges });
    expect([found?.headerRow, found?.columns]).toEqual([1, { name: 0, score: 1, base: 3, total: 4 }]);
    expect(found?.titles).toEqual(['姓名', '考核 得分', '考核 合计', '薪资 底薪', '薪资 合计']);
  });

  test('a title over the table is no heading of its columns', async () => {
    const rows = [
      ['三月客服薪资表', null, null, '单位：元'],
      ['姓名', '级别', '得分', '合计'],
    ];
    const block = await blockOf(rows, { merges: [[0, 0, 1, 3]] });
    expect(titlesAt(block, 1)).toEqual(['姓名', '级别', '得分', '合计']);
  });

  test('a list of people alone has no header', async () => {
    expect(
      await recognised([
        ['王芳', '高级', 80],
        ['李明', '初级', 90],
      ]),
    ).toBeNull();
  });
});

test.each(
  [
    'presales-standard',
    'star-composite',
    'aftersales-eight-grades',
    'presales-target-weights',
    'fee-collection-star',
  ].flatMap((id) => (['zh', 'en'] as const).map((language) => [id, language] as const)),
)('the sheet that StarBand itself makes of %s in %s is understood', async (id, language) => {
  const { template, workbook } = await make(id, { language });
  const mapping = startMapping(await readSalarySheet(workbook, template.sheet));
  if (mapping === null) throw new Error('no header');
  expect(mappingFault(compiledById(id), mapping)).toBeUndefined();
  const keys = ['name', 'level', 'total', 'latest', 'stars', 'pool', 'commission', 'base', 'bonus', 'salary'];
  const roles = { total: 'score', latest: 'score', salary: 'total' } as Readonly<Record<string, string>>;
  const columns = keys.flatMap((key) => {
    const column = template.columns.findIndex((one) => one.key === key);
    return column < 0 ? [] : [[roles[key] ?? key, column] as const];
  });
  expect(mapping.columns).toEqual(Object.fromEntries(columns));
});

describe('rows', () => {
  const HEADER = ['姓名', '级别', '得分', '奖金', '合计'];
  const kinds = async (
    rows: Rows,
    columns: Mapping['columns'],
    merges: Parameters<typeof salaryBook>[1] = {},
  ) => {
    const block = await blockOf([HEADER, ...rows], merges);
    return rowsOf(block, { sheet: SHEET, headerRow: 0, columns }, mergesOf(block)).map(({ kind }) => kind);
  };
  const all = { name: 0, level: 1, score: 2, bonus: 3, total: 4 };

  test.each<readonly [string, Rows[number], string]>([
    ['a person', ['王芳', '高级', 80, null, null], 'person'],
    ['a person whose total runs along the row', ['王芳', '高级', 80, 1, f('=SUM(C2:D2)')], 'person'],
    ['a nameless row with a total of its own', [null, '高级', 80, 1, f('=SUM(C2:D2)')], 'person'],
    [
      'a person whose score is an average of rows',
      ['王芳', '高级', f('=AVERAGE(C9:C12)'), null, null],
      'person',
    ],
    ['a person called like a total, with a level', ['合计', '高级', 80, null, null], 'person'],
    ['a person without anything', ['王芳'], 'person'],
    ['a total', ['合计', null, 80, null, null], 'total'],
    ['a total with a head count for a level', ['合计', '12人', 80, null, null], 'total'],
    ['a department summed up by formula', ['客服一部', null, null, null, f('=SUM(E3:E9)')], 'total'],
    ['a nameless sum', [null, null, null, null, f('=SUM(E3:E9)')], 'total'],
    ['a department', ['客服一部'], 'heading'],
    ['a repeated header', HEADER, 'header'],
    ['a header in another language', ['Name', 'Level', 'Score', 'Bonus', 'Total'], 'header'],
    ['nothing', [], 'blank'],
    ['spaces', [' ', '　', null, null, null], 'blank'],
    ['a signature', ['制表人：王会计', null, '审核：', null, null], 'footer'],
  ])('%s', async (_, row, kind) =>
    expect(await kinds([row, ['end', '高级', 1]], all)).toEqual([kind, 'person']),
  );

  test('without a name column, totals are still told by their words and formulas', async () => {
    const { name: _, ...columns } = all;
    const rows = [
      ['王芳', '高级', 80, 1, f('=SUM(C2:D2)')],
      ['合计', null, 80, null, null],
      ['客服一部', null, null, null, f('=SUM(E2:E2)')],
    ];
    expect(await kinds(rows, columns)).toEqual(['person', 'total', 'total']);
  });

  test('a heading merged across the table is no person, a merged remark does not matter', async () => {
    const rows = [
      ['客服一部', null, null, null, null, null],
      ['王芳', '高级', 80, null, null, '见附件，三月新入职'],
    ];
    expect(
      await kinds(rows, all, {
        merges: [
          [1, 0, 1, 5],
          [2, 5, 1, 3],
        ],
      }),
    ).toEqual(['heading', 'person']);
  });
});
