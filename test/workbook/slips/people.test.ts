/** Who gets a slip, what stands on it, and who gets none and why. */
import { shownOf } from '../../../src/workbook/slips/shown';
import { nameWords } from '../../../src/workbook/slips/words';
import type { Slip } from '../../../src/workbook/slips/slip';
import { answerFor, BY, HEADER, payBook, person, planFor, TITLE, type Rows } from '../../support/slips-book';

const sheet = (...people: Rows): Rows => [[TITLE], [...HEADER], ...people];
const itemsOf = ({ items }: Slip) => Object.fromEntries(items.map((item) => [item.field.title, item.value]));
const reasons = (none: readonly { row: number; name: string; why: { zh: string } }[]) =>
  none.map(({ row, name, why }) => `${row + 1} ${name} ${why.zh}`);

test('every person has a slip with the fields of the groups, in their order', async () => {
  const { slips } = await planFor(payBook(sheet(person('李明', 'K1'))));
  expect(slips).toHaveLength(1);
  expect(slips[0]?.items.map(({ field, value }) => [field.group, field.title, value])).toEqual([
    ['gross', '底薪', 2000],
    ['gross', '绩效奖金', 270],
    ['gross', '提成', 100],
    ['gross', '餐补', 200],
    ['gross', '应发合计', 2570],
    ['deduction', '社保', 300],
    ['deduction', '个税', 0],
    ['net', '实发工资', 2270],
    ['basis', '级别', '初级'],
    ['basis', '得分', 90],
  ]);
});

test('a negative bonus stands under its own name with its sign, among the earnings', async () => {
  const { slips } = await planFor(payBook(sheet(person('李明', 'K1', { 绩效奖金: -50.5 }))));
  const item = slips[0]?.items.find(({ field }) => field.title === '绩效奖金');
  expect([item?.field.group, item && shownOf(item).words]).toEqual(['gross', '-50.50']);
});

test('items of zero stay, unless they are not wanted; a blank one never becomes 0', async () => {
  const book = payBook(sheet(person('李明', 'K1', { 提成: null, 餐补: 0 })));
  const [usual] = (await planFor(book)).slips;
  expect(usual && itemsOf(usual)).toMatchObject({ 提成: null, 餐补: 0, 个税: 0 });
  const [without] = (await planFor(book, { withoutZeros: true })).slips;
  expect(without && Object.keys(itemsOf(without))).toEqual([
    '底薪',
    '绩效奖金',
    '应发合计',
    '社保',
    '实发工资',
    '级别',
    '得分',
  ]);
});

test('two of one name are told by their numbers, else by their rows', async () => {
  const { slips } = await planFor(
    payBook(sheet(person('李明', 'K1'), person('李 明', ''), person('王芳', ''), person('李明', 'K3'))),
  );
  expect(slips.map((slip) => [nameWords(slip, 'zh'), slip.id])).toEqual([
    ['李明', 'K1'],
    ['李 明（第 4 行）', ''],
    ['王芳', ''],
    ['李明', 'K3'],
  ]);
});

test('numbers and teams come from 星评人员, by number, else by a name that stands once', async () => {
  const staff: Rows = [
    ['姓名', '工号', '团队'],
    ['李明', 'K1', '一组'],
    ['王芳', 'K2', '二组'],
    ['赵一', 'K8', '三组'],
    ['赵一', 'K9', '四组'],
  ];
  const { slips } = await planFor(
    payBook(sheet(person('李明', 'K1'), person('王芳', ''), person('赵一', '')), {
      sheets: { 星评人员: staff },
    }),
  );
  expect(slips.map(({ name, id, team }) => [name, id, team])).toEqual([
    ['李明', 'K1', '一组'],
    ['王芳', 'K2', '二组'],
    ['赵一', '', ''],
  ]);
});

test('hidden and filtered rows are people, and that is said', async () => {
  const { slips, warnings } = await planFor(
    payBook(sheet(person('李明', 'K1'), person('王芳', 'K2')), { hidden: [3] }),
  );
  expect(slips.map(({ name }) => name)).toEqual(['李明', '王芳']);
  expect(warnings[0]?.zh).toBe('其中 1 行被隐藏或筛选掉，也有工资条。');
});

test('totals, headings and notes are no people, and are listed', async () => {
  const { slips, passedOver } = await planFor(
    payBook(sheet(['客服一部'], person('李明', 'K1'), ['合计', null, null, null, 2000], ['制表人：王会计'])),
  );
  expect(slips).toHaveLength(1);
  expect(passedOver.map(({ row, words }) => [row + 1, words])).toEqual([
    [3, '客服一部'],
    [5, '合计'],
    [6, '制表人：王会计'],
  ]);
});

test('a table beside the one that is read lends it no figures, and its people are named on the slips’ last page', async () => {
  const beside = (left: Rows[number], right: Rows[number]) => [...left, null, ...right];
  const book = payBook([
    [TITLE],
    beside(HEADER, HEADER),
    beside(person('甲', 'K1'), person('乙', 'K2')),
    beside(
      HEADER.map(() => null),
      person('丙', 'K3'),
    ),
  ]);
  const plan = await planFor(book);
  expect(plan.slips.map((slip) => [slip.name, slip.items.length])).toEqual([['甲', 10]]);
  const said =
    'N2:Y4 是另一张表，没有读取其中的 2 人（乙、丙）。请把这些人移到上一张表的下面，或移到另一张工作表。';
  expect(plan.warnings.map(({ zh }) => zh)).toContain(said);
  const written = plan
    .patch(BY)
    .writes.flatMap((write) => (write.kind === 'write' ? write.contents.flat() : []));
  expect(written.join('')).toContain(said);
});

test.each([
  [null, '工资条｜星河电商有限公司 · 2026-03'],
  ['单位：元', '工资条｜星河电商有限公司 · 2026-03'],
  ['单位：万元', '工资条｜星河电商有限公司 · 2026-03 · 单位：万元'],
])('under “%s” the slips say the unit that is not the usual one', async (above, title) => {
  const plan = await planFor(payBook([[TITLE], [above], [...HEADER], person('甲', 'K1')]));
  const written = plan
    .patch(BY)
    .writes.flatMap((write) => (write.kind === 'write' ? write.contents.flat() : []));
  expect(written).toContain(title);
});

test('whoever cannot be paid gets none, with the reason', async () => {
  const plan = await planFor(
    payBook(
      sheet(
        person('甲', 'K1'),
        person('乙', 'K2', { 底薪: { error: '#N/A' } }),
        person('丙', 'K3', { 提成: '待定' }),
        person('丁', 'K4', { 应发合计: null, 实发工资: null }),
        person('', 'K5'),
        person('戊', 'K6', { 提成: '-' }),
        person('己', 'K7', { 提成: '5%' }),
      ),
    ),
  );
  expect(plan.slips.map(({ name }) => name)).toEqual(['甲', '戊']);
  expect(reasons(plan.none)).toEqual([
    '4 乙 底薪（E4）是错误 #N/A。请先修正它。',
    '5 丙 提成（G5）的“待定”不是金额。请更正，或把这一列移到依据。',
    '6 丁 还没有金额：应发合计（K6）为空。请先计算。',
    '7  没有姓名。请填写姓名，或删去这一行。',
    '9 己 提成（G9）的“5%”不是金额。请更正，或把这一列移到依据。',
  ]);
});

test('an amount merged over two people is nobody’s; a level merged over them is of both', async () => {
  const two = sheet(person('甲', 'K1'), person('乙', 'K2', { 级别: null }));
  const level = await planFor(payBook(two, { merges: [[2, 2, 2, 1]] }));
  expect(level.slips.map((slip) => itemsOf(slip)['级别'])).toEqual(['初级', '初级']);
  const meals = await answerFor(payBook(two, { merges: [[2, 7, 2, 1]] }));
  expect(meals.kind === 'refused' && meals.why.zh).toContain('餐补与其他单元格合并');
});

test('amounts that were typed as words are amounts; other words stay as they are', async () => {
  const { slips } = await planFor(payBook(sheet(person('甲', 'K1', { 提成: '1,234.50', 级别: '=1+1' }))));
  expect(slips[0] && itemsOf(slips[0])).toMatchObject({ 提成: 1234.5, 级别: '=1+1' });
});

test('a share is no amount, also where it is a number in the format of one', async () => {
  const book = payBook(sheet(person('甲', 'K1'), person('乙', 'K2', { 提成: 0.05 })));
  book.sheet('3月工资').addFormat(3, 6, { numberFormat: '0%' });
  const { slips, none } = await planFor(book);
  expect(slips.map(({ name }) => name)).toEqual(['甲']);
  expect(reasons(none)).toEqual(['4 乙 提成（G4）的“5%”不是金额。请更正，或把这一列移到依据。']);
});

test('what is moved to the basis may hold words', async () => {
  const book = payBook(sheet(person('丙', 'K3', { 提成: '待定' })));
  const { choices } = await planFor(payBook(sheet(person('丙', 'K3'))));
  const fields = choices.fields.map((field) =>
    field.title === '提成' ? { ...field, group: 'basis' as const } : field,
  );
  expect((await planFor(book, { fields })).slips.map((slip) => itemsOf(slip)['提成'])).toEqual(['待定']);
});

test('a month that nobody can tell is asked for, and so is any amount at all', async () => {
  const book = payBook([[...HEADER], person('李明', 'K1')]);
  const refusal = async (choices = {}) => {
    const answer = await answerFor(book, choices);
    return answer.kind === 'refused' ? answer.why.zh : null;
  };
  expect(await refusal()).toContain('请填写月份');
  expect(await refusal({ month: '2026-13' })).toContain('请填写月份');
  expect(await refusal({ month: '3月' })).toContain('请填写月份');
  expect(await refusal({ month: '2026-03' })).toBeNull();
  expect(await refusal({ month: '2026-03', fields: [] })).toContain('没有显示任何金额');
});

describe('the note on why', () => {
  const because = async (amounts: Parameters<typeof person>[2], choices = {}) => {
    const book = payBook(sheet(person('李明', 'K1', amounts)));
    const { slips, warnings } = await planFor(book, { scheme: 'presales-standard', ...choices });
    return [slips[0]?.because?.zh, warnings.at(-1)?.zh];
  };

  test('is the scheme’s, where the sheet holds what the scheme says', async () => {
    expect(await because({ 应发合计: 2370 })).toEqual([
      '初级客服：底薪 2,000.00 + 奖金 300 × 90% = 270.00 + 提成 100.00，合计 2,370.00',
      undefined,
    ]);
  });

  test('says where the total holds more than the scheme knows', async () => {
    expect((await because({}))[0]).toMatch(/合计 2,370\.00；方案以外的项目另计$/);
  });

  test('is left out where the bonus is another, and that is said', async () => {
    expect(await because({ 绩效奖金: 271 })).toEqual([
      undefined,
      '1 人的金额与方案算出的不同或算不出，不写说明。',
    ]);
  });

  test('is left out where it is not wanted', async () => {
    expect(await because({}, { why: false })).toEqual([undefined, undefined]);
  });
});
