/** Rules tables as schemes to score with: read once for the same content, checked, and the version of the month chosen. */
import { isError, valueError, type Cell, type CellError } from '../cell';
import { compileScheme } from '../compile/compile';
import type { CompiledScheme } from '../compile/compiled';
import { readMonth, type Month } from '../input/month';
import type { Context } from '../input/quantity';
import type { Finding } from '../lint/finding';
import { lintVersions } from '../lint/lint';
import type { Draft } from './draft';
import { readTable } from './read';

type Grid = readonly (readonly Cell[])[];

export interface RulesTable {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

interface Kept extends RulesTable {
  readonly grid: Grid;
  readonly compiled: (CompiledScheme | undefined)[];
}

/** A workbook computes with a few tables at a time. */
const MOST_KEPT = 8;
const kept: Kept[] = [];

/** Everything in a table and everything wrong with it. The content decides whether it must be read anew, not the range. */
export function rulesTable(grid: Grid): RulesTable {
  return keep(grid);
}

function keep(grid: Grid): Kept {
  const at = kept.findIndex((one) => sameCells(one.grid, grid));
  const [found] = at < 0 ? [] : kept.splice(at, 1);
  const table = found ?? read(grid);
  kept.unshift(table);
  if (kept.length > MOST_KEPT) kept.pop();
  return table;
}

function read(grid: Grid): Kept {
  const drafts = readTable(grid);
  return { grid: grid.map((row) => [...row]), drafts, findings: lintVersions(drafts), compiled: [] };
}

function sameCells(a: Grid, b: Grid): boolean {
  if (a.length !== b.length) return false;
  for (let r = 0; r < a.length; r++) {
    const [one, other] = [a[r] as readonly Cell[], b[r] as readonly Cell[]];
    if (one.length !== other.length) return false;
    for (let c = 0; c < one.length; c++) {
      const [x, y] = [one[c], other[c]];
      if (x !== y && !(isError(x) && isError(y) && x.error === y.error)) return false;
    }
  }
  return true;
}

/**
 * The scheme of a table that is in force in a month.
 * @returns `#VALUE!` naming the first fault and its row, or why no version can be chosen
 */
export function schemeOfTable(grid: Grid, { month }: Context): CompiledScheme | CellError {
  const table = keep(grid);
  if (table.drafts.length === 0) return noTable();
  const fault = table.findings.find((finding) => finding.severity === 'error');
  if (fault !== undefined)
    return valueError(
      `规则表第 ${fault.row + 1} 行有误：${fault.message.zh}（用 KPICHECK 查看全部）`,
      `row ${fault.row + 1} of the rules table is faulty: ${fault.message.en} (KPICHECK lists everything)`,
    );
  const index = versionIn(table.drafts, month);
  if (typeof index !== 'number') return index;
  return (table.compiled[index] ??= compileScheme((table.drafts[index] as Draft).scheme));
}

export const noTable = (): CellError =>
  valueError(
    'scheme 区域里没有规则表（找不到【方案】）。请选择整个规则表，或填方案代号。',
    'the range given as scheme holds no rules table (there is no [Scheme] part). Select the whole table, or give a scheme id.',
  );

/** Months as one number, to be compared. */
const ordinal = ({ year = 0, month }: Month): number => year * 12 + month;

/** The first month of a version; one without a month has always been in force. */
export function firstMonth(draft: Draft): number {
  const from = draft.scheme.effectiveFrom;
  if (from === undefined) return -Infinity;
  const month = readMonth(from);
  return isError(month) ? Number.NaN : ordinal(month);
}

function versionIn(drafts: readonly Draft[], month: Month | undefined): number | CellError {
  const months = drafts.map((draft) => draft.scheme.effectiveFrom ?? '…').join('、');
  if (month?.year === undefined) {
    if (drafts.length === 1) return 0;
    return valueError(
      `规则表有多个版本（${months}），需要知道月份。请在 month 参数中给出年月，如“2026-03”。`,
      `the rules table holds several versions (${months}). Pass month with its year, such as "2026-03".`,
    );
  }
  let best = -1;
  drafts.forEach((draft, index) => {
    const from = firstMonth(draft);
    if (from <= ordinal(month) && (best < 0 || from >= firstMonth(drafts[best] as Draft))) best = index;
  });
  if (best >= 0) return best;
  const asked = `${month.year}-${String(month.month).padStart(2, '0')}`;
  return valueError(
    `${asked} 早于规则表的第一个版本（${months}）。请补上当时的版本，或更正月份。`,
    `${asked} is before the first version of the rules table (${months}). Add the version of that time, or correct the month.`,
  );
}
