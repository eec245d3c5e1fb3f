/** What every program draws alike of a chart. */
import type { Write } from '../port';

export type ChartStep = Extract<Write, { kind: 'chart' }>;

/** Slices are told apart by the legend alone; of one series the title says enough. */
export function hasLegend({ chart, source, hiddenFirst }: Omit<ChartStep, 'kind' | 'sheet'>): boolean {
  return chart === 'pie' || source.columns - (hiddenFirst ? 2 : 1) > 1;
}
