/** What is remembered of slips, how they are made again, and how often the workbook is asked. */
import { applySlips } from '../../../src/workbook/slips/apply';
import { hiddenOrNot, moved, shifted } from '../../../src/workbook/slips/choices';
import { choiceWords, readChoiceWords } from '../../../src/workbook/slips/remembered';
import { slipsOf } from '../../../src/workbook/slips/plan';
import { readSlipBook, readSlipSource } from '../../../src/workbook/slips/source';
import { isRemembered, startChoices } from '../../../src/workbook/slips/start';
import { slips as step } from '../../../src/workbook/month/steps/slips';
import { readMonthState } from '../../../src/workbook/month/reading';
import type { Workbook } from '../../../src/workbook/port';
import { CountingWorkbook } from '../../support/salary-book';
import {
  BY,
  HEADER,
  PAY,
  payBook,
  person,
  planFor,
  sourceIn,
  TITLE,
  type Rows,
} from '../../support/slips-book';

const sheet = (...people: Rows): Rows => [[TITLE], [...HEADER], ...people];
const book = () => payBook(sheet(person('李明', 'K1'), person('王芳', 'K2')));
const NAME = '工资条 2026-03';

async function make(workbook: Workbook, choices = {}) {
  const plan = await planFor(workbook, choices);
  const applied = await workbook.apply(plan.patch(BY));
  if (!applied.ok) throw new Error(applied.fault.en);
  return { plan, undo: applied.inverse };
}
const names = async (workbook: Workbook) => (await workbook.sheets()).map(({ name }) => name);

test('choices are words in the journal that are read back', async () => {
  const { choices } = await planFor(book());
  const chosen = {
    ...choices,
    form: 'pages',
    company: '星河“电商”；有限',
    fields: hiddenOrNot(moved(choices.fields, '餐补', 'basis'), '个税', true),
    withoutZeros: true,
    sign: false,
    scheme: 'presales-standard',
  } as const;
  const words = choiceWords(chosen);
  expect(words).toBe(
    '每人一页；公司 “星河"电商"；有限”；应发 “底薪” “绩效奖金” “提成” “应发合计”；扣除 “社保”；扣除隐藏 “个税”；实发 “实发工资”；' +
      '依据 “级别” “得分” “餐补”；理由；不列零项；方案 “presales-standard”',
  );
  const { fields, ...rest } = readChoiceWords(words) ?? { fields: [] };
  expect(rest).toEqual({
    form: 'pages',
    company: '星河"电商"；有限',
    why: true,
    sign: false,
    withoutZeros: true,
    scheme: 'presales-standard',
  });
  expect(fields.find(({ key }) => key === '个税')).toEqual({ key: '个税', group: 'deduction', hidden: true });
  expect([readChoiceWords('表头 1；姓名=A“姓名”；其余'), readChoiceWords('')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('fields are moved, hidden and put in another order within their group', async () => {
  const { fields } = (await planFor(book())).choices;
  const order = (list: typeof fields) => list.filter(({ group }) => group === 'gross').map(({ key }) => key);
  expect(order(shifted(fields, '餐补', -1))).toEqual(['底薪', '绩效奖金', '餐补', '提成', '应发合计']);
  expect(order(shifted(fields, '底薪', -1))).toEqual(order(fields));
  expect(order(shifted(fields, '应发合计', 1))).toEqual(order(fields));
  expect(order(moved(fields, '餐补', 'net'))).toEqual(['底薪', '绩效奖金', '提成', '应发合计']);
});

test('what was chosen is chosen the next time, also for a later month with the same columns', async () => {
  const workbook = book();
  const { choices } = await planFor(workbook);
  const fields = shifted(hiddenOrNot(choices.fields, '个税', true), '餐补', -1);
  await make(workbook, { form: 'vertical', company: '星河', fields, sign: false });
  const again = await sourceIn(workbook);
  expect(isRemembered(again)).toBe(true);
  expect(startChoices(again)).toMatchObject({
    form: 'vertical',
    company: '星河',
    sign: false,
    month: '2026-03',
  });
  expect(
    startChoices(again)
      .fields.filter(({ hidden }) => hidden)
      .map(({ key }) => key),
  ).toEqual(['个税']);

  const april = '4月工资';
  await workbook.apply({
    title: 'April',
    writes: [
      { kind: 'addSheet', name: april },
      {
        kind: 'write',
        area: { sheet: april, row: 0, column: 0, rows: 2, columns: HEADER.length },
        contents: [[...HEADER], person('李明', 'K1')],
      },
    ],
  });
  const next = startChoices(await sourceIn(workbook, april));
  expect([next.form, next.company, next.month]).toEqual(['vertical', '星河', '']);
  expect(next.fields.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual(['个税']);
});

test('a sheet with another column is recognised anew; form and firm stay', async () => {
  const workbook = book();
  const { choices } = await planFor(workbook);
  await make(workbook, { form: 'pages', fields: hiddenOrNot(choices.fields, '个税', true) });
  workbook.sheet(PAY).fill([['夜班补贴']], 1, HEADER.length);
  const source = await sourceIn(workbook);
  expect(isRemembered(source)).toBe(false);
  const fresh = startChoices(source);
  expect([fresh.form, fresh.fields.some(({ hidden }) => hidden)]).toEqual(['pages', false]);
});

test('a second run replaces the sheet, a hidden column and all, and is taken back whole', async () => {
  const workbook = book();
  const first = await make(workbook);
  expect([first.plan.replaces, first.plan.sheet]).toEqual([false, NAME]);
  workbook.sheet(PAY).setContent(3, 5, 300);
  const before = workbook.sheet(NAME).content(3, 3);
  const second = await make(workbook, { form: 'pages' });
  expect([second.plan.replaces, second.plan.sheet]).toEqual([true, NAME]);
  expect(await names(workbook)).toEqual([PAY, '星评日志', NAME]);
  const applied = await workbook.apply(second.undo);
  expect(applied.ok).toBe(true);
  expect(workbook.sheet(NAME).content(3, 3)).toBe(before);
});

test('another sheet’s slips of the month are not touched, nor a sheet of that name that is none of ours', async () => {
  const rows = sheet(person('赵一', 'K9'));
  const workbook = payBook(rows, { sheets: { [NAME]: [['我的工资条']] } });
  const { plan } = await make(workbook);
  expect([plan.sheet, plan.replaces]).toEqual(['工资条 2026-03 (2)', false]);
  expect(workbook.sheet(NAME).content(0, 0)).toBe('我的工资条');
});

test('slips are no pay sheet: neither the month nor the screen takes them for one', async () => {
  const workbook = book();
  await make(workbook);
  expect((await readSlipBook(workbook)).paySheets).toEqual([PAY]);
  expect((await readMonthState(workbook)).tables.map((table) => table.sheet)).toEqual([PAY]);
});

test('reading takes two round trips, making three', async () => {
  const counting = new CountingWorkbook(book());
  const slipBook = await readSlipBook(counting);
  const source = await readSlipSource(counting, slipBook, PAY);
  expect(counting.taken()).toBe(2);
  if (source === null) throw new Error('no people');
  const answer = slipsOf(slipBook, source, startChoices(source), 'zh');
  if (answer.kind === 'refused') throw new Error(answer.why.en);
  expect((await applySlips(counting, slipBook, source, answer.plan, BY, 'zh')).ok).toBe(true);
  expect(counting.taken()).toBe(3);
});

test('nothing is made where the pay sheet says something else than in the preview', async () => {
  const workbook = book();
  const slipBook = await readSlipBook(workbook);
  const source = await readSlipSource(workbook, slipBook, PAY);
  if (source === null) throw new Error('no people');
  const answer = slipsOf(slipBook, source, startChoices(source), 'zh');
  if (answer.kind === 'refused') throw new Error(answer.why.en);
  workbook.sheet(PAY).setContent(3, 5, 271);
  const applied = await applySlips(workbook, slipBook, source, answer.plan, BY, 'zh');
  expect(applied.ok ? null : applied.fault.kind).toBe('changed');
  expect(await names(workbook)).toEqual([PAY]);
});

test('a workbook whose structure is protected, or slips that are, say so before', async () => {
  const workbook = book();
  const locked = { ...(await readSlipBook(workbook)), locked: { zh: '受保护', en: 'protected' } };
  const source = await sourceIn(workbook);
  expect(slipsOf(locked, source, startChoices(source), 'zh')).toEqual({
    kind: 'refused',
    why: locked.locked,
  });
  await make(workbook);
  workbook.sheet(NAME).protected = true;
  await expect(planFor(workbook)).rejects.toThrow('is protected and cannot be replaced');
  workbook.sheet(NAME).protected = false;
  workbook.sheet('星评日志').protected = true;
  await expect(planFor(workbook)).rejects.toThrow('“星评日志” is protected');
});

describe('the step of the month', () => {
  const state = async (workbook: Workbook) => {
    const { words, how, action } = step.state(await readMonthState(workbook)) ?? {};
    return [words?.zh, how, action?.label.zh, action?.screen];
  };

  test('none yet, made, and made of other amounts', async () => {
    const workbook = book();
    expect(await state(workbook)).toEqual(['还没有工资条', 'none', '生成', 'slips']);
    await make(workbook);
    expect(await state(workbook)).toEqual([`${NAME} · 2 张 · 2026-04-02 10:00`, 'done', '打开', undefined]);
    workbook.sheet(PAY).setContent(3, 10, 2571);
    expect(await state(workbook)).toEqual([
      `${NAME} · 2 张 · 2026-04-02 10:00 · 工资表合计已变`,
      'open',
      '重做',
      'slips',
    ]);
  });

  test('slips that were deleted are not there', async () => {
    const workbook = book();
    await make(workbook);
    await workbook.apply({ title: 'away', writes: [{ kind: 'deleteSheet', name: NAME }] });
    expect((await state(workbook))[1]).toBe('none');
  });

  test('without a pay sheet there is no such step', async () => {
    const other = payBook([['姓名', '得分'], ['李明', 90]]); // prettier-ignore
    expect(step.state(await readMonthState(other))).toBeNull();
  });
});
