/** The people of a sheet, for the roles of any room. */
import { labelledCell } from '../../../src/workbook/people/labelled';
import { mergeFault, sharedCell } from '../../../src/workbook/people/merged';
import { namelessFault } from '../../../src/workbook/people/names';
import { passedOver } from '../../../src/workbook/people/passed-over';
import { readPeople } from '../../../src/workbook/people/people';
import { blockOf, f, SHEET } from '../../support/salary-book';
import { SLIP_ROLES } from './slip-roles';

const HEADER = ['姓名', '岗位', '实发', '邮箱'];
const COLUMNS = { name: 1, post: 2, paid: 3, mail: 4 };

/** The sheet begins at B3. */
const read = async (
  rows: Parameters<typeof blockOf>[0],
  merges: readonly (readonly [number, number, number, number])[] = [],
) => {
  const block = await blockOf([HEADER, ...rows], { at: [2, 1], merges });
  return readPeople(block, SLIP_ROLES, { sheet: SHEET, headerRow: 2, columns: COLUMNS });
};

test('people are told from the other rows, and their cells are found by role', async () => {
  const sheet = await read([
    ['客服一部'],
    ['王芳', '专员', 5200, 'w@x.cn'],
    [],
    [1024, '专员', 4800],
    ['合计', null, f('=SUM(D4:D7)')],
    ['制表人：李会计'],
  ]);
  expect(sheet.rows.map(({ kind }) => kind)).toEqual([
    'heading',
    'person',
    'blank',
    'person',
    'total',
    'footer',
  ]);
  expect(sheet.people).toEqual([
    { row: 4, name: '王芳' },
    { row: 6, name: '1024' },
  ]);
  expect([sheet.cell(4, 'paid'), sheet.cell(4, 'mail'), sheet.cell(6, 'mail')]).toEqual([
    5200,
    'w@x.cn',
    null,
  ]);
  expect(passedOver(sheet.block, sheet.rows).map(({ row, words }) => [row, words])).toEqual([
    [3, '客服一部'],
    [7, '合计'],
    [8, '制表人：李会计'],
  ]);
});

test.each([
  [
    'what is a person’s own may not be summed up from other rows',
    ['王芳', '专员', f('=SUM(D5:D9)')],
    'total',
  ],
  ['anything else may, beside words that only people have', ['王芳', '专员', 1, f('=SUM(E5:E9)')], 'person'],
  ['and makes a total without them', ['王芳', null, 1, f('=SUM(E5:E9)')], 'total'],
] as const)('%s', async (_, row, kind) => {
  expect((await read([row])).rows.map((one) => one.kind)).toEqual([kind]);
});

test('a role without a column has no cells', async () => {
  const block = await blockOf([HEADER, ['王芳', '专员', 5200, 'w@x.cn']]);
  const sheet = readPeople(block, SLIP_ROLES, { sheet: SHEET, headerRow: 0, columns: { name: 0, paid: 2 } });
  expect([sheet.cell(1, 'paid'), sheet.cell(1, 'mail')]).toEqual([5200, null]);
});

describe('merged over two people', () => {
  const rows = [
    ['王芳', '专员', 5200, 'w@x.cn'],
    ['李明', null, null, null],
  ];

  test('what may be shared holds for both', async () => {
    const { block, merges, ...sheet } = await read(rows, [[3, 2, 2, 1]]);
    expect([3, 4].map((row) => sharedCell(block, merges, row, COLUMNS.post))).toEqual(['专员', '专员']);
    expect([3, 4].map((row) => mergeFault({ ...sheet, block, merges }, row, ['post']))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('what may not is a fault where it is used', async () => {
    const sheet = await read(rows, [[3, 3, 2, 1]]);
    const faults = [3, 4].map((row) => mergeFault(sheet, row, ['paid'])?.zh);
    const why = '实发工资单元格与其他单元格合并（D4:D5），无法确定属于谁。请取消合并并逐行填写。';
    expect(faults).toEqual([why, why]);
    expect(mergeFault(sheet, 3, ['mail'])).toBeUndefined();
  });

  test('one person on two rows owns what is merged along with the name', async () => {
    const sheet = await read(
      [['王芳', '专员', 5200], []],
      [
        [3, 1, 2, 1],
        [3, 3, 2, 1],
      ],
    );
    expect(mergeFault(sheet, 3, ['paid'])).toBeUndefined();
  });
});

test.each([
  ['a name', ['王芳'], undefined],
  ['a number for a name', [7], undefined],
  ['no name', [null, '专员'], '没有姓名。请填写姓名，或删去这一行。'],
  ['spaces', ['  ', '专员'], '没有姓名。请填写姓名，或删去这一行。'],
  ['an error', [{ error: '#REF!' as const }, '专员'], '姓名单元格是错误 #REF!。请先修正它。'],
] as const)('%s', async (_, row, why) => {
  const { block, mapping } = await read([row]);
  expect(namelessFault(block, mapping, 3)?.zh).toBe(why);
});

test.each([
  [['月份', '2025-03'], '2025-03'],
  [[' 月 份 ', 3], 3],
  [['Month', null], undefined],
  [['Months', 3], undefined],
] as const)('beside a label: %j', async (row, value) => {
  const block = await blockOf([['三月绩效'], row], { at: [1, 1] });
  const found = labelledCell(block, ['月份', 'month'], 3);
  expect(found).toEqual(value === undefined ? undefined : { row: 2, column: 2, value });
  expect(labelledCell(block, ['月份', 'month'], 2)).toBeUndefined();
});
