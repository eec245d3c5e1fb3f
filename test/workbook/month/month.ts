/** The steps of the month as tests look at them. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { readMonthState } from '../../../src/workbook/month/reading';
import { STEPS } from '../../../src/workbook/month/steps';
import type { StepState } from '../../../src/workbook/month/step';
import type { Content } from '../../../src/workbook/port';

export type Rows = readonly (readonly Content[])[];

/** An assessment sheet of ours as its formulas have computed it. */
export const assessed = (month: string, ...people: Rows): Rows => [
  ['客服考核', null],
  [null, '月份', month, '团队', null],
  ['人员', null, '指标录入', '结果'],
  ['序号', '姓名', '接待转化率', '总分', '等级', '检查'],
  ...people,
];

export async function monthOf(sheets: Readonly<Record<string, Rows>>, wanted?: string) {
  const reading = await readMonthState(new MemoryWorkbook({ sheets }), wanted);
  const states = STEPS.map(({ id, state }) => [id, state(reading)] as const);
  const by = Object.fromEntries(states) as Readonly<Record<string, StepState | null>>;
  return { reading, by, words: (id: string) => by[id]?.words.zh };
}
