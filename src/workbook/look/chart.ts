/** What every program draws alike of a chart. */
import type { Write } from '../port';

export type ChartStep = Extract<Write, { kind: 'chart' }>;

/** Of series (or slices) in their order: those that Excel gives charts by itself. */
const COLORS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47', '#264478', '#9e480e'];

export const chartColor = (index: number): string => COLORS[index % COLORS.length] as string;

interface Drawn extends Pick<ChartStep, 'chart' | 'hiddenFirst'> {
  readonly source: { readonly columns: number };
}

/** Slices are told apart by the legend alone; of one series the title says enough. */
export function hasLegend({ chart, source, hiddenFirst }: Drawn): boolean {
  return chart === 'pie' || source.columns - (hiddenFirst ? 2 : 1) > 1;
}
