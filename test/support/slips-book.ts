/** Pay sheets for the tests of slips, and the plan that is made of one. */
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Cell } from '../../src/core/cell';
import type { Language } from '../../src/core/words/language';
import type { Applied, Content, Patch, Workbook } from '../../src/workbook/port';
import { applySlips } from '../../src/workbook/slips/apply';
import type { Form, SlipChoices } from '../../src/workbook/slips/choices';
import { slipsOf, type SlipPlan } from '../../src/workbook/slips/plan';
import { readSlipBook, readSlipSource, type SlipSource } from '../../src/workbook/slips/source';
import { startChoices } from '../../src/workbook/slips/start';

export const PAY = '3月工资';

export type Rows = readonly (readonly Content[])[];

/** The header that most of the tests have. */
export const HEADER: readonly string[] = [
  '姓名',
  '工号',
  '级别',
  '得分',
  '底薪',
  '绩效奖金',
  '提成',
  '餐补',
  '社保',
  '个税',
  '应发合计',
  '实发工资',
];

export const TITLE = '星河电商有限公司 2026年3月工资表';

export function person(name: string, id: string, amounts: Partial<Record<string, Content>> = {}): Content[] {
  const usual: Record<string, Content> = {
    姓名: name,
    工号: id,
    级别: '初级',
    得分: 90,
    底薪: 2000,
    绩效奖金: 270,
    提成: 100,
    餐补: 200,
    社保: 300,
    个税: 0,
    应发合计: 2570,
    实发工资: 2270,
  };
  return HEADER.map((title) => (title in amounts ? (amounts[title] ?? null) : (usual[title] ?? null)));
}

interface Setup {
  readonly sheets?: Readonly<Record<string, Rows>>;
  readonly hidden?: readonly number[];
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly values?: Readonly<Record<string, Cell>>;
}

export function payBook(rows: Rows, { sheets = {}, hidden = [], merges = [], values = {} }: Setup = {}) {
  const names = Object.keys(sheets);
  const workbook = new MemoryWorkbook({
    sheets: Object.fromEntries([PAY, ...names].map((name) => [name, []])),
    evaluate: (formula) => values[formula] ?? 0,
  });
  const sheet = workbook.sheet(PAY).fill(rows);
  for (const name of names) workbook.sheet(name).fill(sheets[name] ?? []);
  for (const row of hidden) sheet.hiddenRows.add(row);
  for (const [row, column, height, width] of merges)
    sheet.merges.push({ sheet: PAY, row, column, rows: height, columns: width });
  return workbook;
}

export async function sourceIn(workbook: Workbook, sheet = PAY): Promise<SlipSource> {
  const source = await readSlipSource(workbook, await readSlipBook(workbook), sheet);
  if (source === null) throw new Error('no people');
  return source;
}

export async function answerFor(
  workbook: Workbook,
  choices: Partial<SlipChoices> = {},
  language: Language = 'zh',
) {
  const book = await readSlipBook(workbook);
  const source = await readSlipSource(workbook, book, PAY);
  if (source === null) throw new Error('no people');
  return slipsOf(book, source, { ...startChoices(source), ...choices }, language);
}

export async function planFor(
  workbook: Workbook,
  choices: Partial<SlipChoices> = {},
  language: Language = 'zh',
): Promise<SlipPlan> {
  const answer = await answerFor(workbook, choices, language);
  if (answer.kind === 'refused') throw new Error(answer.why.en);
  return answer.plan;
}

export const BY = { time: '2026-04-02 10:00', by: '王会计' };

/** Adds a pay sheet of so many people. */
export function payPatch(count: number): Patch {
  const rows = [[...HEADER], ...Array.from({ length: count }, (_, at) => person(`员工${at}`, `K${at}`))];
  const area = { sheet: PAY, row: 0, column: 0, rows: rows.length, columns: HEADER.length };
  return {
    title: 'pay',
    writes: [
      { kind: 'addSheet', name: PAY },
      { kind: 'write', area, contents: rows },
    ],
  };
}

export async function putPay(workbook: Workbook, count: number): Promise<void> {
  const applied = await workbook.apply(payPatch(count));
  if (!applied.ok) throw new Error(applied.fault.en);
}

/** Previews slips; what is returned makes them. */
export async function ready(workbook: Workbook, form: Form): Promise<() => Promise<Applied>> {
  const book = await readSlipBook(workbook);
  const source = await readSlipSource(workbook, book, PAY);
  if (source === null) throw new Error('no people');
  const choices = { ...startChoices(source), form, month: '2026-03', scheme: 'presales-standard' };
  const answer = slipsOf(book, source, choices, 'zh');
  if (answer.kind === 'refused') throw new Error(answer.why.en);
  return () => applySlips(workbook, book, source, answer.plan, BY, 'zh');
}
