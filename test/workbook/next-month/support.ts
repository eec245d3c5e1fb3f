/** Sheets of a month, and what becomes of them. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Answer, NextMonth, NextMonthOptions } from '../../../src/workbook/next-month/next-month';
import { nextMonth, readForNextMonth } from '../../../src/workbook/next-month/next-month';
import type { Content, Workbook } from '../../../src/workbook/port';
import { isFormula } from '../../../src/workbook/patch/content';
import { generateTemplate } from '../../../src/workbook/template/generate';
import type { TemplateOptions } from '../../../src/workbook/template/options';
import { compiledById } from '../../support/schemes';

export type Rows = readonly (readonly Content[])[];

export async function answerOf(
  workbook: Workbook,
  sheet: string,
  options?: NextMonthOptions,
): Promise<Answer> {
  return nextMonth(await readForNextMonth(workbook, sheet), options);
}

export async function planOf(
  workbook: Workbook,
  sheet: string,
  options?: NextMonthOptions,
): Promise<NextMonth> {
  const answer = await answerOf(workbook, sheet, options);
  if (answer.kind !== 'plan') throw new Error(answer.why.en);
  return answer.plan;
}

export async function made(workbook: MemoryWorkbook, sheet: string, options?: NextMonthOptions) {
  const plan = await planOf(workbook, sheet, options);
  const applied = await workbook.apply(plan.patch);
  if (!applied.ok) throw new Error(applied.fault.en);
  return { plan, inverse: applied.inverse, next: workbook.sheet(plan.sheet) };
}

/** A template in a workbook of its own; its name, and where its columns stand. */
export async function templateOf(
  scheme: string,
  options: Partial<TemplateOptions>,
  workbook = new MemoryWorkbook(),
) {
  const { template, applied } = await generateTemplate(workbook, compiledById(scheme), {
    language: 'zh',
    month: '2026-03',
    people: { kind: 'names', names: ['李明', '王芳', '张伟'] },
    raw: false,
    ...options,
  });
  if (!applied.ok) throw new Error(applied.fault.en);
  const columns = new Map(template.columns.map(({ key }, index) => [key, index]));
  const column = (key: string): number => {
    const found = columns.get(key);
    if (found === undefined) throw new Error(`no column ${key}: ${[...columns.keys()].join(' ')}`);
    return found;
  };
  return { workbook, name: template.sheet, sheet: workbook.sheet(template.sheet), template, column };
}

/** What a row holds, formulas as `=`. */
export function shown(content: Content): Content {
  return isFormula(content) ? '=' : content;
}

export const STAFF: Rows = [['姓名', '工号', '团队', '岗位', '薪资级别', '入职日期', '离职日期']];
