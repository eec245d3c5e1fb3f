/** Which columns of a pay sheet go to which group, by their headers alone. */
import { columnsOf } from '../../../src/workbook/slips/fields';
import type { Content } from '../../../src/workbook/port';
import { HEADER, payBook, person, sourceIn, TITLE } from '../../support/slips-book';

/** Groups by title: 应 earnings, 扣 deductions, 实 net, 依 basis; = a sum, - hidden, ? doubtful. */
async function read(header: readonly (string | null)[], row: readonly Content[] = []) {
  const cells = header.map((title, index) => row[index] ?? (title === '姓名' ? '李明' : 100));
  const source = await sourceIn(payBook([[...header], cells]));
  const letter = { gross: '应', deduction: '扣', net: '实', basis: '依' } as const;
  return Object.fromEntries(
    columnsOf(source.people).fields.map(({ title, group, total, hidden, doubtful }) => [
      title,
      letter[group] + (total ? '=' : '') + (hidden ? '-' : '') + (doubtful ? '?' : ''),
    ]),
  );
}

test('a usual pay sheet', async () => {
  expect(await read(HEADER)).toEqual({
    级别: '依',
    得分: '依',
    底薪: '应',
    绩效奖金: '应',
    提成: '应',
    餐补: '应',
    社保: '扣',
    个税: '扣',
    应发合计: '应=',
    实发工资: '实=',
  });
});

test.each<[string, string]>([
  ['出勤天数', '依'],
  ['加班小时', '依'],
  ['加班费', '应'],
  ['全勤奖', '应'],
  ['缺勤扣款', '扣'],
  ['迟到次数', '依'],
  ['公积金个人', '扣'],
  ['社保基数', '依'],
  ['社保补贴', '应'],
  ['单位社保', '依'],
  ['公司承担公积金', '依'],
  ['扣款合计', '扣='],
  ['补贴小计', '应='],
  ['绩效系数', '依'],
  ['奖金基数', '依'],
  ['税后工资', '实='],
  ['到手', '实='],
  ['代扣个税', '扣'],
  ['借款', '扣'],
  ['补发', '应'],
  ['其他', '应?'],
  ['序号', '依-'],
  ['银行卡号', '依-'],
  ['身份证号', '依-'],
  ['签名', '依-'],
  ['备注', '依-'],
  ['Housing allowance', '应'],
  ['Income tax', '扣'],
  ['Total deductions', '扣='],
  ['Net pay', '实='],
  ['Overtime hours', '依'],
  ['Overtime', '应'],
  ['税前扣款', '扣'],
  ['税后扣款', '扣'],
  ['税后补发', '应?'],
  ['全勤奖扣款', '扣'],
  ['奖罚', '应?'],
  ['实发奖金', '应?'],
  ['社保退款', '应'],
  ['Tax refund', '应'],
  ['五险一金', '扣'],
  ['专项附加扣除', '依'],
  ['累计已预扣预缴税额', '依'],
  ['速算扣除数', '依'],
  ['应税工资', '依'],
  ['Taxable income', '依'],
  ['税前工资', '应='],
  ['打卡工资', '实='],
  ['工资卡号', '依-'],
  ['应出勤', '依'],
  ['工龄', '应?'],
  ['社保所在地', '依'],
])('%s', async (title, expected) => {
  const found = await read(['姓名', '级别', '底薪', '奖金', title, '应发合计']);
  expect(found[title]).toBe(expected);
});

test('numbers between money are taken for money, and are to be checked; words are a basis', async () => {
  expect((await read(['姓名', '底薪', '项目甲', '应发合计']))['项目甲']).toBe('应?');
  expect((await read(['姓名', '底薪', '项目甲', '应发合计'], ['李明', 1, '见说明', 2]))['项目甲']).toBe('依');
});

test('what stands between the total and the net pay is taken away, and is to be checked', async () => {
  const header = ['姓名', '底薪', '奖金', '应发合计', '餐费', '事假', '个人合计', '实发工资', '发放日'];
  expect(await read(header)).toMatchObject({ 餐费: '扣?', 事假: '扣?', 个人合计: '扣=?', 发放日: '依' });
  // The net pay before the total: nothing stands between the two.
  const other = ['姓名', '实发工资', '底薪', '餐费', '应发合计', '部门经理'];
  expect(await read(other)).toMatchObject({ 餐费: '应?', 部门经理: '依' });
});

test('a heading over columns tells their group, also where their own words are the same', async () => {
  const rows: Content[][] = [
    [TITLE],
    ['姓名', '应发项目', null, null, '扣除项目', null, '实发工资'],
    [null, '底薪', '绩效奖金', '其他', '社保', '其他', null],
    ['李明', 2000, 270, 20, 300, 5, 1985],
  ];
  const merges = [[1, 0, 2, 1], [1, 1, 1, 3], [1, 4, 1, 2], [1, 6, 2, 1]] as const; // prettier-ignore
  const { columns } = await sourceIn(payBook(rows, { merges }));
  expect(columns.fields.map(({ key, title, group }) => [key, title, group])).toEqual([
    ['应发项目 底薪', '底薪', 'gross'],
    ['应发项目 绩效奖金', '绩效奖金', 'gross'],
    ['应发项目 其他', '其他', 'gross'],
    ['扣除项目 社保', '社保', 'deduction'],
    ['扣除项目 其他', '其他', 'deduction'],
    ['实发工资', '实发工资', 'net'],
  ]);
});

test('names, numbers and teams of people are no fields; two columns of one title are told apart', async () => {
  const header = ['姓名', '工号', '部门', '底薪', '补贴', '补贴', '应发合计'];
  const { columns } = await sourceIn(payBook([header, ['李明', 'K1', '一部', 1, 2, 3, 6]]));
  expect(columns.fields.map(({ key }) => key)).toEqual(['底薪', '补贴', '补贴 #2', '应发合计']);
  expect(columns.team).toBe(2);
});

test('month and firm are read from the title where the sheet’s name lacks the year', async () => {
  const source = await sourceIn(payBook([[TITLE], [...HEADER], person('李明', 'K1')]));
  expect([source.month, source.company]).toEqual(['2026-03', '星河电商有限公司']);
  const plain = await sourceIn(payBook([[...HEADER], person('李明', 'K1')]));
  expect([plain.month, plain.company]).toEqual([undefined, '']);
});
