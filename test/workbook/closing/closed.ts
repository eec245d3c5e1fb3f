/** A month that was closed, and what is found of it once the workbook has been laid out anew. */
import type { Cell } from '../../../src/core/cell';
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { readMonthState } from '../../../src/workbook/month/reading';
import { contentsOf } from '../../../src/workbook/patch/content';
import { planSeal, readForClosing, sealMonth, type SealPlan } from '../../../src/workbook/closing/seal';
import { verifyMonth, type Verified } from '../../../src/workbook/closing/verify';
import type { Content } from '../../../src/workbook/port';
import { layOut, type LaidOut, type Model } from './model';

export const WHO = { by: '周会计', time: '2026-04-02 10:00', language: 'zh' } as const;

export type Sheets = Readonly<Record<string, readonly (readonly Content[])[]>>;

export async function planOf(workbook: MemoryWorkbook): Promise<SealPlan> {
  const answer = planSeal(await readForClosing(workbook, '2026-03'));
  if (answer.kind !== 'plan') throw new Error(answer.why.zh);
  return answer.plan;
}

/** Closes the model's month; the sheets that this adds. What the journal has of it goes to the model's. */
export async function close(model: Model): Promise<{ readonly plan: SealPlan; readonly sheets: Sheets }> {
  const { workbook } = layOut(model);
  const plan = await planOf(workbook);
  const applied = await sealMonth(workbook, plan, WHO, '');
  if (!applied.ok) throw new Error(applied.fault.zh);
  const { 星评日志: [, ...journal] = [], ...sheets } = await sheetsOf(workbook, [
    '星评月结',
    '封账 2026-03',
    '星评日志',
  ]);
  model.journal = journal as Cell[][];
  return { plan, sheets };
}

export async function sheetsOf(workbook: MemoryWorkbook, names: readonly string[]): Promise<Sheets> {
  const all = await Promise.all(
    names.map(async (name) => {
      const block = await workbook.readUsed(name);
      return [name, block === null ? [] : contentsOf(block)] as const;
    }),
  );
  return Object.fromEntries(all);
}

export async function verified({ workbook }: Pick<LaidOut, 'workbook'>): Promise<Verified> {
  const found = verifyMonth(await readMonthState(workbook, '2026-03'));
  if (found === null) throw new Error('the month is not closed');
  return found;
}
