/** Which rows make a person, and by which words the others say what they are. */
import { rangeAddress } from '../../../src/workbook/formula/address';
import { recogniseSalary } from '../../../src/workbook/salary/recognise';
import { ROLES, type Mapping } from '../../../src/workbook/salary/roles';
import { readPeople } from '../../../src/workbook/people/people';
import { saysFooter, saysTotal, sumsRows } from '../../../src/workbook/people/row-words';
import { blockOf, f, SHEET, type Rows, type salaryBook } from '../../support/salary-book';

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
    '合计金额',
    '合计（元）',
    '工资总额',
    '总人数：2人',
    '共12人',
    '【合计】',
    'Total',
    'Subtotal:',
    'Sub-total',
    'GRAND TOTAL',
    'Team A total',
    'Totals (12)',
    'Average',
    '最高分',
    '最低分：',
    '中位数',
    '最高',
    '标准差',
    'Max',
    'Median',
    'Lowest score',
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
    '高最分',
    '最高兴',
    'Max Wong',
    'Minnie',
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
    '领导审批：同意',
    '部门领导：',
    '人事：',
    '分管领导签字：',
    'Authorised by: Kim',
  ])('%s', (words) => expect(saysFooter(words)).toBe(true));
  test.each(['注意', '领导', '人事专员', '王备注', '审核员小李', 'Noteworthy', '日期', 3])(
    'not %s',
    (words) => expect(saysFooter(words)).toBe(false),
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

describe('rows', () => {
  const HEADER = ['姓名', '级别', '得分', '奖金', '合计'];
  const kinds = async (
    rows: Rows,
    columns: Mapping['columns'],
    merges: Parameters<typeof salaryBook>[1] = {},
  ) => {
    const block = await blockOf([HEADER, ...rows], merges);
    return readPeople(block, ROLES, { sheet: SHEET, headerRow: 0, columns }).rows.map(({ kind }) => kind);
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

describe('several tables on one sheet', () => {
  const read = async (rows: Rows, merges: Parameters<typeof salaryBook>[1] = {}) => {
    const block = await blockOf(rows, merges);
    const header = recogniseSalary(block);
    if (header === null) throw new Error('no header');
    const { headerRow, columns } = header;
    const { people, others, rows: kinds } = readPeople(block, ROLES, { sheet: SHEET, headerRow, columns });
    return {
      columns,
      people: people.map(({ name }) => name),
      others: others.map(({ area, names }) => [rangeAddress(area), ...names]),
      kinds: kinds.map(({ kind }) => kind),
    };
  };
  const TITLES = ['姓名', '底薪', '应发合计'];

  test.each<readonly [string, Rows, readonly string[], readonly (readonly string[])[]]>([
    [
      'side by side with a gap',
      [
        [...TITLES, null, ...TITLES],
        ['王芳', 1, 2, null, '李明', 3, 4],
        ['赵一', 1, 2, null, '合计', 3, 4],
        [null, null, null, null, '钱二', 5, 6],
      ],
      ['王芳', '赵一'],
      [['E1:G4', '李明', '钱二']],
    ],
    [
      'side by side without one, each with its numbers',
      [
        ['序号', ...TITLES, '序号', ...TITLES],
        [1, '王芳', 1, 2, 2, '李明', 3, 4],
      ],
      ['王芳'],
      [['E1:H2', '李明']],
    ],
    [
      'three side by side',
      [
        [...TITLES, null, ...TITLES, null, ...TITLES],
        ['王芳', 1, 2, null, '李明', 3, 4, null, '赵一', 3, 4],
      ],
      ['王芳'],
      [
        ['E1:G2', '李明'],
        ['I1:K2', '赵一'],
      ],
    ],
    [
      'side by side, of superiors',
      [
        ['客服', null, null, '主管', null, null],
        [...TITLES, ...TITLES],
        ['王芳', 1, 2, '李明', 3, 4],
      ],
      ['王芳'],
      [['D2:F3', '李明']],
    ],
    [
      'beside it further down',
      [
        [...TITLES, null, null, null, null],
        ['王芳', 1, 2, null, null, null, null],
        ['赵一', 1, 2, null, ...TITLES],
        ['孙三', 1, 2, null, '李明', 3, 4],
      ],
      ['王芳', '赵一', '孙三'],
      [['E3:G4', '李明']],
    ],
    [
      'below it, with other columns',
      [TITLES, ['王芳', 1, 2], [], ['工号', '姓名', '应发合计'], ['K1', '李明', 3]],
      ['王芳'],
      [['A4:C5', '李明']],
    ],
    [
      'below it, with its columns in another order',
      [TITLES, ['王芳', 1, 2], ['姓名', '应发合计', '底薪'], ['李明', 3, 4], TITLES, ['赵一', 1, 2]],
      ['王芳', '赵一'],
      [['A3:C4', '李明']],
    ],
    [
      'above it, with fewer columns',
      [['姓名', '应发合计'], ['李明', 3], [], [], [...TITLES, '提成'], ['王芳', 1, 2, 3]],
      ['王芳'],
      [['A1:B2', '李明']],
    ],
  ])('%s: one is read, and who else there is', async (_, rows, people, others) => {
    expect(await read(rows)).toMatchObject({ people, others });
  });

  test.each<readonly [string, Rows]>([
    [
      'the names once more',
      [
        [...TITLES, '姓名', '提成', '应发'],
        ['王芳', 1, 2, '王芳', 3, 4],
      ],
    ],
    [
      'a contact',
      [
        [...TITLES, null, '紧急联系人', '姓名', '电话'],
        ['王芳', 1, 2, null, '母', '王大', '1'],
      ],
    ],
    [
      'a name in Latin letters',
      [
        ['姓名', 'Name', '底薪', '应发合计'],
        ['王芳', 'Wang Fang', 1, 2],
      ],
    ],
    [
      'the best of them',
      [
        [...TITLES, null, '排名', '姓名', '应发'],
        ['王芳', 1, 2, null, 1, '李明', 4],
        ['李明', 3, 4],
      ],
    ],
    ['the header again', [TITLES, ['王芳', 1, 2], TITLES, ['李明', 3, 4]]],
  ])('%s is no other table', async (_, rows) => {
    expect((await read(rows)).others).toEqual([]);
  });

  const PEOPLE = [
    ['王芳', 1, 2, null, '王芳', 3],
    ['李明', 1, 2, null, '李明', 3],
  ] as const;
  const TWICE = ['姓名', '底薪', '奖金', null, '姓名', '应发合计'];
  const under = (...widths: readonly number[]) => ({
    merges: widths.map((width, index) => {
      const first = widths.slice(0, index).reduce((sum, one) => sum + one, 0);
      return [0, first, 1, width] as const;
    }),
  });

  test.each<[string, Rows, number, Parameters<typeof salaryBook>[1]?]>([
    [
      'under a heading of their own, with a level',
      [
        ['员工', null, '推荐人', null, '工资', null],
        ['姓名', '级别', '姓名', '级别', '底薪', '合计'],
        ['王芳', '初级', '李明', '高级', 1, 2],
      ],
      5,
      under(2, 2, 2),
    ],
    [
      'under one of superiors, with a gap before',
      [
        ['员工', null, null, '主管', null, '工资', null],
        ['姓名', '得分', null, '姓名', '电话', '底薪', '合计'],
        ['王芳', 80, null, '李明', '1', 1, 2],
      ],
      6,
      under(3, 2, 2),
    ],
    [
      'told in brackets',
      [
        ['姓名', '级别', '得分', '姓名（师傅）', '级别（师傅）', '底薪', '应发合计'],
        ['王芳', '初级', 80, '李明', '高级', 1, 2],
      ],
      6,
    ],
    [
      'in English',
      [
        ['Employee', null, 'Manager', null, 'Pay', null],
        ['Name', 'Level', 'Name', 'Level', 'Base', 'Total pay'],
        ['Ann', 'A', 'Bob', 'B', 1, 2],
      ],
      5,
      under(2, 2, 2),
    ],
    [
      'once more in Latin letters',
      [
        ['姓名', '底薪', null, 'Name', '应发合计'],
        ['王芳', 1, null, 'Wang Fang', 2],
      ],
      4,
    ],
    ['over signatures', [TWICE, ...PEOPLE, ['制表人：赵一', null, null, null, '钱二']], 5],
    ['over totals of another name', [TWICE, ...PEOPLE, ['合计', 2, 4, null, '总计', 6]], 5],
    ['over a note', [TWICE, ...PEOPLE, [], ['以上', null, null, null, '金额均为税前，请核对']], 5],
    [
      'over a summary',
      [TWICE, ...PEOPLE, [], ['部门', '人数', '金额', null, '负责人'], ['一组', 2, 3, null, '赵一']],
      5,
    ],
    [
      'that is a kind',
      [
        ['姓名', '级别', '员工', '底薪', '级别', '应发合计'],
        ['王芳', '初级', '正式', 1, 'x', 2],
      ],
      5,
    ],
  ])('a column of names %s cuts off none to its right', async (_, rows, total, merges = {}) => {
    const { columns, people, others } = await read(rows, merges);
    expect([columns.name, columns.total, others]).toEqual([0, total, []]);
    expect(['王芳', 'Ann']).toContain(people[0]);
    expect(people).not.toContain('一组');
  });

  test('nor do kinds of people and of pay head a table', async () => {
    const rows = [
      ['姓名', '人员类别', '计薪方式', '底薪', '应发合计'],
      ['王芳', '员工', '固定', 1000, 2000],
      ['李明', '员工', '提成', 1000, 2000],
    ];
    expect((await read(rows)).people).toEqual(['王芳', '李明']);
  });

  test('no column is taken from the table beside', async () => {
    const { columns } = await read([
      ['姓名', '得分', null, ...TITLES],
      ['王芳', 80, null, '李明', 1, 2],
    ]);
    expect(columns).toEqual({ name: 3, base: 4, total: 5 });
  });

  test('nor are those of a summary by department', async () => {
    const rows = [TITLES, ['王芳', 1, 2], [], ['部门', '人数', '应发'], ['一组', 1, 2], ['合计', 1, 2]];
    expect((await read(rows)).kinds).toEqual(['person', 'blank', 'other', 'other', 'other']);
  });

  test('somebody of whom only words are known is still a person', async () => {
    const rows = [
      ['姓名', '岗位', '应发合计'],
      ['王芳', '客服', '待定'],
      ['李明', '客服', 3],
    ];
    expect((await read(rows)).kinds).toEqual(['person', 'person']);
  });

  test('rows of a table below are no people under the columns above', async () => {
    const { kinds } = await read([TITLES, ['王芳', 1, 2], [], ['工号', '姓名', '应发'], ['K1', '李明', 3]]);
    expect(kinds).toEqual(['person', 'blank', 'other', 'other']);
  });
});
