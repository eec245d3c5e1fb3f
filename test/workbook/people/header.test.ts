/** Which row is the header, and which words make a column. */
import { findHeader, titlesAt } from '../../../src/workbook/people/header';
import { ROLES } from '../../../src/workbook/salary/roles';
import { blockOf, type Rows } from '../../support/salary-book';
import { SLIP_ROLES } from './slip-roles';

async function recognised(...given: Parameters<typeof blockOf>) {
  return findHeader(await blockOf(...given), ROLES);
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

describe('roles of another room', () => {
  const found = async (...given: Parameters<typeof blockOf>) =>
    findHeader(await blockOf(...given), SLIP_ROLES)?.columns;

  test('are found by their own words', async () => {
    expect(await found([['部门', '姓名', '实发工资', '邮箱']])).toEqual({ name: 1, paid: 2, mail: 3 });
  });

  test('a header written whole, units included, goes before one that only means the same', async () => {
    expect(await found([['姓名', '实发', '实发（元）']])).toEqual({ name: 0, paid: 2 });
  });

  test('a longer header that holds a word is a sentence', async () => {
    expect(await found([['姓名', '邮箱', '请把本月的实发工资单发到下面的这个电子邮箱里去谢谢']])).toEqual({
      name: 0,
      mail: 1,
    });
  });

  test('one that holds a word and what excepts it is something else', async () => {
    expect(await found([['姓名', '主管邮箱地址', '实发']])).toEqual({ name: 0, paid: 2 });
    expect(await found([['姓名', '我的邮箱地址', '实发']])).toEqual({ name: 0, mail: 1, paid: 2 });
  });

  test('one column alone is no header', async () => {
    expect(await found([['姓名', '其他']])).toBeUndefined();
  });

  test('columns count from the first of the sheet', async () => {
    expect(await found([['姓名', '邮箱']], { at: [3, 2] })).toEqual({ name: 2, mail: 3 });
  });

  test('a room may weigh the rows by its own roles', async () => {
    const block = await blockOf([
      ['姓名', '邮箱', null],
      ['甲', '乙', '实发'],
    ]);
    const byPay = findHeader(block, SLIP_ROLES, (confidence) => (confidence.paid === undefined ? 0 : 1));
    expect(byPay?.headerRow).toBe(1);
    expect(findHeader(block, SLIP_ROLES)?.headerRow).toBe(0);
    expect(findHeader(block, SLIP_ROLES, () => 0)).toBeNull();
  });
});
