/** Net pay checked against a sheet's own figures, by hand: 高级客服 with 80 points is 2,500 + 300 × 80% = 2,740. */
import type { Content } from '../../../src/workbook/port';
import { usual } from '../../../src/workbook/salary/choice';
import { netSummary, netWarnings } from '../../../src/workbook/salary/net-summary';
import { underChoice } from '../../../src/workbook/salary/standing';
import { changes, f, picture, salaryBook, SHEET } from '../../support/salary-book';
import { previewOf, run } from '../../support/salary-run';

const PAY = ['姓名', '级别', '得分', '底薪', '绩效奖金'];
const PERSON = ['王芳', '高级客服', 80, 2500, 240];
const CHOICE = usual(['base', 'bonus', 'total']);

async function netOf(titles: readonly string[], ...people: readonly (readonly Content[])[]) {
  const rows = people.map((cells, at): Content[] => [`${PERSON[0]}${at}`, ...PERSON.slice(1), ...cells]);
  const { preview } = await previewOf(salaryBook([[...PAY, ...titles], ...rows]), 'presales-standard');
  return preview.rows.map(({ net, cells }) => net?.(underChoice(cells, CHOICE)));
}

const USUAL = ['全勤奖', '应发合计', '社保', '公积金', '个税', '实发'];

/** The cells right of base and bonus; whether they agree, and words of it. */
test.each<[string, readonly string[], readonly Content[], boolean | undefined, string]>([
  // 2740 + 200 − 300 − 120 − 5.5 = 2514.50
  [
    'all as typed',
    USUAL,
    [200, 2740, 300, 120, 5.5, 2514.5],
    true,
    '实发 K2：应发合计 2740.00 + 全勤奖 200.00 − 社保 300.00 − 公积金 120.00 − 个税 5.50 = 2514.50，与表中一致',
  ],
  [
    'a cent more',
    USUAL,
    [200, 2740, 300, 120, 5.5, 2514.51],
    false,
    '= 2514.50，表中为 2514.51，多 0.01（不是公式，星评不改它）',
  ],
  ['stale', USUAL, [0, 2600, 300, 120, 0, 2180], false, '= 2320.00，表中为 2180.00，少 140.00'],
  ['nothing taken off', USUAL, [null, 2740, '-', null, 0, 2740], true, '应发合计 2740.00 = 2740.00'],
  [
    'a formula that follows the run',
    USUAL,
    [200, null, 300, 120, 5.5, f('=F2+G2-H2-I2-J2')],
    true,
    '= 2514.50，与表中一致',
  ],
  [
    'a formula that forgets the bonus of attendance',
    USUAL,
    [200, null, 300, 120, 5.5, f('=G2-H2-I2-J2')],
    false,
    '表中为 2314.50，少 200.00（公式 =G2-H2-I2-J2）',
  ],
  // The total by formula holds the 200 already: 2940 − 300.
  [
    'a total by formula that takes the addition in',
    USUAL,
    [200, f('=D2+E2+F2'), 300, null, null, f('=G2-H2')],
    true,
    '应发合计 2940.00 − 社保 300.00 = 2640.00',
  ],
  // 1 % of 2740 is 27.40.
  [
    'a tax by formula follows',
    ['应发合计', '个税', '实发工资'],
    [1000, f('=F2*1%'), f('=F2-G2')],
    true,
    '− 个税 27.40 = 2712.60',
  ],
  [
    'a formula that is not understood',
    ['应发合计', '个税', '实发'],
    [1000, f('=LOOKUP(F2,1,2)'), 900],
    undefined,
    'G2 的公式要由表格算出，无法核对',
  ],
  ['words among the money', USUAL, [200, 2740, '待定', 0, 0, 2940], true, '+ 全勤奖 200.00 = 2940.00'],
  ['empty', USUAL, [0, 2740, 1, 1, 1, null], undefined, '没有填写'],
  ['words for the net pay', USUAL, [0, 2740, 1, 1, 1, '停发'], undefined, 'K2 不是金额'],
  [
    'a sum beside its parts',
    ['应发合计', '社保', '个税', '扣款合计', '实发'],
    [2740, 300, 40, 340, 2400],
    true,
    '− 社保 300.00 − 个税 40.00 = 2400.00',
  ],
  [
    'a sum by formula beside its parts',
    ['应发合计', '社保', '个税', '扣款合计', '实发'],
    [2740, 300, 40, f('=G2+H2'), f('=F2-I2')],
    true,
    '− 扣款合计 340.00 = 2400.00',
  ],
  ['a sum alone', ['应发合计', '扣款合计', '实发'], [2740, 340, 2400], true, '− 扣款合计 340.00'],
  ['deductions as minus', ['应发合计', '社保', '实发'], [2740, -300, 2440], true, '− 社保 300.00 = 2440.00'],
  [
    'neither added nor taken off by its name',
    ['应发合计', '其他', '实发'],
    [2740, 50, 2690],
    undefined,
    '不知道 其他 G2 是加还是减',
  ],
  [
    'told by the formula',
    ['应发合计', '其他', '实发'],
    [2740, 50, f('=F2-G2')],
    true,
    '− 其他 50.00 = 2690.00',
  ],
  [
    'a subsidy of insurance is added; what the employer pays, points and days are not money here',
    ['应发合计', '社保补贴', '单位社保', '扣分', '事假天数', '实发'],
    [2740, 100, 800, 3, 0, 2840],
    true,
    '应发合计 2740.00 + 社保补贴 100.00 = 2840.00',
  ],
  [
    'without a column of the whole pay',
    ['社保', '实发'],
    [300, 2440],
    true,
    '应发合计 2740.00 − 社保 300.00',
  ],
])('%s', async (_, titles, cells, agrees, words) => {
  const [check] = await netOf(titles, cells);
  expect(check?.agrees).toBe(agrees);
  expect(check?.words.zh).toContain(words);
});

test('a sheet without net pay has no check', async () => {
  expect(await netOf(['应发合计', '社保'], [2740, 300])).toEqual([undefined]);
});

test('words in one cell of a column of money leave that row unchecked, and only that', async () => {
  const checks = await netOf(['应发合计', '社保', '实发'], [2740, '待定', 2740], [2740, 300, 2440]);
  expect(checks.map((check) => [check?.agrees, check?.words.zh.includes('G2 不是金额')])).toEqual([
    [undefined, true],
    [true, false],
  ]);
});

test('the check follows what is chosen, and is summed up; nothing of it is written', async () => {
  const workbook = salaryBook([
    [...PAY, '应发合计', '社保', '实发'],
    ['王芳', '高级客服', 80, 2500, 200, 2700, 300, 2440],
    ['李明', '高级客服', 80, 2500, 240, 2740, 300, 2400],
    ['赵静', '高级客服', 80, 2500, 240, 2740, 300, '停发'],
  ]);
  const { rows } = (await previewOf(workbook, 'presales-standard')).preview;
  expect(netSummary(rows, CHOICE)?.zh).toBe('实发核对：1 人一致，1 人不符，1 人无法核对');
  expect(netWarnings(rows, CHOICE).map(({ zh }) => zh.slice(0, 14))).toEqual([
    'H3 的实发与本表自己的应发',
    'H4 的实发无法核对，原因写',
  ]);
  // With the total left as it was, 2700 − 300 is not 2440 either.
  expect(netSummary(rows, usual(['base']))?.zh).toBe('实发核对：0 人一致，2 人不符，1 人无法核对');
  const before = picture(workbook.sheet(SHEET));
  await run(workbook, 'presales-standard');
  expect(changes(before, picture(workbook.sheet(SHEET)))).toEqual({ E2: 240, F2: 2740 });
});
