/** Sampled chats: the mean of the filled rows, and the grade that a red line spoils. */
import type { CompiledIndicator } from '../../../core/compile/compiled';
import { ENDLESS_TOTAL, MISSING, settled } from '../numbers';
import type { Rules } from '../rules-reference';
import { gradeOf, gradeUnless } from './grade';
import type { InputRow } from './row';
import { scoreOf } from './score';
import { totalOf, whenFilled } from './total';

/** The mean of the filled samples as a cell shows it. */
export function sampleScoreCell(rules: Rules, rows: readonly InputRow[]): string {
  return whenSampled(rows, mean(rules, rows));
}

export function sampleGradeCell(rules: Rules, rows: readonly InputRow[]): string {
  const red = rules.compiled.indicators.filter((one) => one.redLine);
  if (red.length === 0) return whenSampled(rows, gradeOf(rules, mean(rules, rows)));
  const crossed = rows.map((row) => {
    const tests = red.map((one) => `${shown(rules, one, row)}=0`);
    const any = tests.length === 1 ? (tests[0] as string) : `OR(${tests.join(',')})`;
    return rows.length === 1 ? any : `IF(${row.blankInAll}=${row.width},FALSE,${any})`;
  });
  const any = crossed.length === 1 ? (crossed[0] as string) : `OR(${crossed.join(',')})`;
  return whenSampled(rows, gradeUnless(rules, mean(rules, rows), any));
}

/** The score of an item: in its own cell, or reckoned. Times 1: see `blank` on comparing a cell with =. */
function shown(rules: Rules, one: CompiledIndicator, row: InputRow): string {
  const cell = row.scores?.[rules.compiled.indicators.indexOf(one)];
  return cell === undefined ? scoreOf(cellsOf(one, row), { rules, one }) : `${cell}*1`;
}

function cellsOf(one: CompiledIndicator, { cells }: InputRow): readonly string[] {
  return cells.slice(one.column, one.column + one.inputs.length).map((cell) => cell ?? MISSING);
}

/** Blank without any sample; `#N/A` while a sample is half filled. */
function whenSampled(rows: readonly InputRow[], value: string): string {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return whenFilled(only, value);
  const blank = rows.map((row) => `${row.blankInAll}=${row.width}`);
  const half = rows.map((row) => `AND(${row.blankInAll}<${row.width},${row.blankIndicators}>0)`);
  return `IF(AND(${blank.join(',')}),"",IF(OR(${half.join(',')}),${MISSING},${value}))`;
}

function mean(rules: Rules, rows: readonly InputRow[]): string {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return totalOf(rules, only, undefined);
  const totals = rows.map((row) => `IF(${row.blankInAll}=${row.width},0,${totalOf(rules, row, undefined)})`);
  const filled = rows.map((row) => `(${row.blankInAll}<${row.width})`);
  return settled(`(${totals.join('+')})/(${filled.join('+')})`, ENDLESS_TOTAL);
}
