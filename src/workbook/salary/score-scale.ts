/** Scores in a column of percentages: a cell that shows 86.5% holds 0.865. Refused as points, and read as per cent where the user says so. */
import { isBlank, isError, valueError, type Cell, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { MOST_AS_FRACTION, POINTS_SCALE, scaleCheck } from '../../core/input/scale';
import { exact, HUNDRED, multiply, toNumber } from '../../core/number/exact';
import { formatNumber, formatPercent } from '../../core/number/format';
import { parseNumber } from '../../core/number/parse';
import type { Block } from '../port';
import { readPeople, type People } from '../people/people';
import { elsewhereOf } from './elsewhere';
import type { PayPlan } from './pay-plan';
import { roleLabel, ROLES, type Mapping, type Role } from './roles';

/** A score as points, or why it is none; what is no number passes through, for its own words. */
export type ScoreReader = (cell: Cell) => Cell;

export function scoreReader(
  compiled: CompiledScheme,
  scores: readonly Cell[],
  asPercent: boolean,
): ScoreReader {
  if (asPercent) return ofPercent;
  const check = scaleCheck(scores, compiled.greatest, roleLabel('score'));
  return (given) => {
    const value = numberOf(given);
    return value !== undefined && check(value) !== undefined ? looksLikePercent(given, value) : given;
  };
}

/** Whether the user is to be asked: some score can only be a percentage, or is said to be one. */
export function asksPercent(
  compiled: CompiledScheme,
  plan: PayPlan,
  block: Block,
  mapping: Mapping,
  others: readonly (Block | null)[] = [],
): boolean {
  if (!plan.reads.includes('score') || compiled.greatest < POINTS_SCALE) return false;
  if (mapping.scoreAsPercent === true) return true;
  const scores = scoresOf(readPeople(block, ROLES, mapping), others);
  const read = scoreReader(compiled, scores, false);
  return scores.some((given) => {
    return typeof given === 'string'
      ? parseNumber(given)?.sign === 'percent'
      : isError(read(given)) && !isError(given);
  });
}

/** Every person's score, here or on another sheet. */
export function scoresOf(people: People<Role>, others: readonly (Block | null)[]): readonly Cell[] {
  if (people.mapping.columns.score !== undefined)
    return people.people.map(({ row }) => people.cell(row, 'score'));
  const elsewhere = elsewhereOf(people, others);
  return people.people.map((person) => {
    const found = elsewhere.find(person, 'score');
    return found !== undefined && 'cell' in found ? found.cell : null;
  });
}

function ofPercent(cell: Cell): Cell {
  if (isBlank(cell) || isError(cell)) return cell;
  const value = numberOf(cell);
  if (value === undefined) return cell;
  if (value > MOST_AS_FRACTION) return tooLarge(value);
  return toNumber(multiply(exact(value), HUNDRED));
}

function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? parseNumber(cell)?.value : undefined;
}

function looksLikePercent(given: Cell, value: number): CellError {
  const [plain, percent] = [
    typeof given === 'string' ? `“${given}”` : formatNumber(value),
    formatPercent(value),
  ];
  return valueError(
    `得分是 ${plain}（即 ${percent}），像是百分比，而方案按分数计算。如果这一列确实是百分比，请勾选“得分按百分比读取”。`,
    `the score is ${plain}, which is ${percent} and looks like a percentage, while the scheme counts points. If the column is one of percentages, tick “Read scores as per cent”.`,
  );
}

function tooLarge(value: number): CellError {
  const plain = formatNumber(value);
  return valueError(
    `得分按百分比读取，但这里是 ${plain}，不像百分比。请更正该单元格，或取消“得分按百分比读取”。`,
    `scores are read as per cent, but here stands ${plain}, which looks like points. Correct the cell, or untick “Read scores as per cent”.`,
  );
}
