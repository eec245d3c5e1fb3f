/** Which words make a column. */
import { recogniseHeader, titlesAt } from '../../../src/workbook/salary/headers';
import { mappingFault } from '../../../src/workbook/salary/mapping';
import { readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import { blockOf, type Rows } from '../../support/salary-book';
import { compiledById } from '../../support/schemes';
import { make } from '../../support/template-sheet';

async function recognised(...given: Parameters<typeof blockOf>) {
  return recogniseHeader(await blockOf(...given));
}

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
