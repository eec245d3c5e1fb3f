/** What is written where: contents in blocks, cut into as many rows as are written at once. */

import type { Area, Content } from '../../../../workbook/port';
import type { Wanted } from './assign';
import { togetherOf } from '../places';
import { stepsOf } from './plan';
import type { SheetPlan, Step } from './plan';

export interface Job {
  readonly area: Area;
  readonly wanted: Wanted;
}

/** One block for all that is written on a new sheet where it lies close enough together, else one for each step. */
export function newSheetJobs(plan: SheetPlan): Job[] {
  const steps = stepsOf(plan, 'write');
  const all = togetherOf(steps.map((step) => step.area));
  if (all === null) return ownSheetJobs(plan);
  const area = { ...all, sheet: plan.name };
  const wanted = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): Content => null),
  );
  for (const step of steps) lay(step, area, wanted);
  return [{ area, wanted }];
}

function lay({ area, contents }: Step<'write'>, all: Area, wanted: Content[][]): void {
  for (const [r, row] of contents.entries()) {
    const line = wanted[area.row - all.row + r] ?? [];
    for (const [c, content] of row.entries())
      if (content !== undefined) line[area.column - all.column + c] = content;
  }
}

export function ownSheetJobs(plan: SheetPlan): Job[] {
  return stepsOf(plan, 'write').map(({ area, contents }) => ({ area, wanted: contents }));
}

export function cut({ area, wanted }: Job, rows: number): Job[] {
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => {
    const lines = wanted.slice(index * rows, (index + 1) * rows);
    return { area: { ...area, row: area.row + index * rows, rows: lines.length }, wanted: lines };
  });
}
