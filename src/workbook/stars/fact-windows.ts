/** Over which months a count is taken: the window of the star that somebody is rated for. */
import { isError, type Cell } from '../../core/cell';
import type { Month } from '../../core/input/month';
import { figureFor } from '../../core/stars/by-role';
import type { FactValues } from '../../core/stars/facts';
import { checkGate } from '../../core/stars/gates';
import { passedMonth, readHistory } from '../../core/stars/history';
import { stepMonths } from '../../core/stars/step-months';
import type { LadderStep } from '../../schemes/stars';
import type { StarSheet } from './star-sheet';

export interface Window {
  /** The star whose window it is; undefined where one period is rated. */
  readonly star?: number;
  /** How many months that star looks at. */
  readonly size?: number;
  /** Those and what is passed over between them, up to the sheet's own. */
  readonly months: readonly Month[];
}

/**
 * From the first of the newest months that count to the sheet's own; fewer where the sheet has fewer. Months that are passed over lie
 * between them: what happened in one is within the time that the star looks at.
 */
function newest({ months, month }: StarSheet, history: readonly Cell[], count: number): readonly Month[] {
  const own = months.findIndex((one) => one.month.year === month?.year && one.month.month === month?.month);
  const end = own < 0 ? months.length : own + 1;
  const counted = months.flatMap((_, at) => (at < end && passedMonth(history[at]) === undefined ? [at] : []));
  return months.slice(counted.slice(-count)[0] ?? end, end).map((one) => one.month);
}

/** All windows over which a fact is asked for, the highest star first; one where the months do not matter. */
export function windowsOf(
  sheet: StarSheet,
  key: string,
  history: readonly Cell[],
  facts: FactValues,
): readonly Window[] {
  const { stars, months, month } = sheet;
  if (stars.kind === 'annual') return [{ months: months.map((one) => one.month) }];
  if (stars.kind !== 'ladder') return month === undefined ? [] : [{ months: [month] }];
  return [...stars.steps].reverse().flatMap((step): readonly Window[] => {
    if (!step.gates.some(({ fact }) => fact === key)) return [];
    const window = figureFor(step.window, stars, step, facts);
    return isError(window) ? [] : [{ star: step.star, size: window, months: newest(sheet, history, window) }];
  });
}

/**
 * The window that counts for somebody: that of the highest star whose months are there and whose gate the count passes; of those whose
 * months are there the shortest; else the shortest of all.
 * @param history with what is about to be collected
 */
export function windowFor(
  sheet: StarSheet,
  key: string,
  history: readonly Cell[],
  facts: FactValues,
  count: (window: Window) => number,
): Window | undefined {
  const windows = windowsOf(sheet, key, history, facts);
  const { stars } = sheet;
  if (stars.kind !== 'ladder' || windows.length < 2) return windows.at(-1);
  const months = readHistory(history, sheet.compiled.greatest);
  if (isError(months)) return windows.at(-1);
  const stepOf = ({ star }: Window): LadderStep | undefined => stars.steps.find((step) => step.star === star);
  const reached = windows.filter((window) => {
    const step = stepOf(window);
    const found = step && stepMonths(step, stars, months, facts);
    return found !== undefined && !isError(found) && found.reached >= found.need;
  });
  const passed = reached.find((window) => {
    const gate = stepOf(window)?.gates.find(({ fact }) => fact === key);
    const given = new Map<string, Cell>([[key, count(window)]]);
    const result = gate && checkGate(gate, sheet.compiled.scheme, given, {});
    return result === undefined || (!isError(result) && result.met);
  });
  return passed ?? reached.at(-1) ?? windows.at(-1);
}
