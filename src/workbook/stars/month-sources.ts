/** The assessment sheets that the months of a history may be taken from, by month and by the rules that they compute by. */
import { text, type Text } from '../../core/words/text';
import type { Month } from '../../core/input/month';
import { schemes } from '../../schemes/all';
import { isSame } from '../month/month-of';
import { tableIn, type Table } from '../month/table';
import type { Block, Survey } from '../port';
import { isRangeName } from '../rules/names';
import { monthOfTitle } from './month-title';

export interface MonthSource {
  readonly table: Table;
  readonly month: Month;
}

/** Sheets of the same rules. Scores of two schemes do not make one history. */
export interface SourceGroup {
  readonly key: string;
  readonly label: Text;
  readonly sources: readonly MonthSource[];
  /** How many of the wanted months there are sheets for. */
  readonly months: number;
}

/** More months than this in a row, and the sheet is a history itself. */
const HISTORY = 3;

/** The group with most of the months first. */
export function sourceGroups(survey: Survey, own: string, months: readonly Month[]): readonly SourceGroup[] {
  const groups = new Map<string, MonthSource[]>();
  for (const { name, top } of survey.sheets) {
    if (top === null || name === own || isHistory(top)) continue;
    const table = tableIn(top);
    if (table === null || table.kind !== 'assessment' || table.repeats) continue;
    const { month } = table;
    if (month === undefined || table.mapping.columns.score === undefined) continue;
    // A sheet of 3月 is of one year: where two of them are wanted, nothing tells which.
    if (months.filter((one) => isSame(one, month)).length !== 1) continue;
    const key = rulesOf(top);
    groups.set(key, [...(groups.get(key) ?? []), { table, month }]);
  }
  return [...groups]
    .map(([key, sources]) => ({ key, label: labelOf(key), sources, months: covered(sources, months) }))
    .sort((a, b) => b.months - a.months);
}

const covered = (sources: readonly MonthSource[], months: readonly Month[]): number =>
  months.filter((one) => sources.some(({ month }) => isSame(month, one))).length;

/** Whether a sheet has a row of months. */
export function isHistory({ cells }: Block): boolean {
  return cells.some((row) => row.filter((cell) => monthOfTitle(cell) !== undefined).length >= HISTORY);
}

/** A scheme's id or the name of a rules table; empty where the formulas name none. */
function rulesOf({ formulas }: Block): string {
  const all = formulas.flat().filter((one) => one !== null);
  for (const formula of all) {
    const name = /StarBand_[\p{L}\p{N}_.]+/u.exec(formula)?.[0];
    if (name !== undefined && isRangeName(name)) return name;
  }
  return schemes.find(({ id }) => all.some((formula) => formula.includes(`"${id}"`)))?.id ?? '';
}

function labelOf(key: string): Text {
  const own = schemes.find(({ id }) => id === key);
  if (own !== undefined) return own.name;
  return key === '' ? text('其他得分表', 'other score sheets') : text(key, key);
}
