/** A sheet, and those that refer to it, as they will be once rows have been put in: for a preview of it, and for what is written then. */
import { cellsOf, otherSheet } from '../formula/on-row';
import { tokensOf } from '../formula/tokens';
import type { ColumnPlan } from '../next-month/columns';
import { findIn } from '../next-month/found';
import type { Model } from '../next-month/reach';
import { rowsPutIn } from '../formula/moved-rows';
import type { Area, Block, Rows } from '../port';
import type { Roster } from './read';

/** Rows are put in among the people; null where nobody is found afterwards. */
export function withRows(roster: Roster, at: Rows): Roster | null {
  const { found, people, others } = roster;
  const block = blockWith(found.block, at);
  const lower = others.map((other) => ({ ...other, formulas: formulasWith(other, at) }));
  const now = findIn(block, null, found.survey, lower);
  if (now === null) return null;
  const made = Array.from({ length: at.rows }, (_, index) => at.row + index);
  const slots = found.ours ? [...new Set([...now.slots, ...made])].sort((a, b) => a - b) : now.slots;
  return {
    ...roster,
    found: { ...now, slots, members: found.members },
    people: people.map((one) => ({ ...one, row: one.row < at.row ? one.row : one.row + at.rows })),
    others: lower,
  };
}

function blockWith(block: Block, at: Rows): Block {
  const index = at.row - block.area.row;
  const blank = <Value>(value: Value): Value[][] =>
    Array.from({ length: at.rows }, () => Array.from({ length: block.area.columns }, () => value));
  const put = <Value>(lines: readonly (readonly Value[])[], made: readonly (readonly Value[])[]) => [
    ...lines.slice(0, index),
    ...made,
    ...lines.slice(index),
  ];
  const above = block.formats[index - 1] ?? [];
  return {
    ...block,
    area: { ...block.area, rows: block.area.rows + at.rows },
    cells: put(block.cells, blank(null)),
    formulas: put(formulasWith(block, at), blank(null)),
    formats: put(
      block.formats,
      Array.from({ length: at.rows }, () => above),
    ),
    hiddenRows: block.hiddenRows.map((row) => (row < at.row ? row : row + at.rows)),
    merges: block.merges.map((merge) => lower(merge, at)),
  };
}

/** No merged cell has rows on both sides of those that are put in. */
const lower = (area: Area, at: Rows): Area =>
  area.row < at.row ? area : { ...area, row: area.row + at.rows };

const formulasWith = ({ area, formulas }: Block, at: Rows) =>
  formulas.map((line) =>
    line.map((formula) => (formula === null ? null : rowsPutIn(formula, area.sheet, at))),
  );

/** The columns as they were, on the sheet with the rows put in: whoever stands around those has other formulas by then. */
export function columnsWithRows(
  now: readonly ColumnPlan[],
  before: readonly ColumnPlan[],
  at: Rows,
): readonly ColumnPlan[] {
  const plans = new Map(before.map((plan) => [plan.column, plan]));
  return now.map(({ model: _, agreed: _agreed, ...plan }) => {
    const { model, agreed } = plans.get(plan.column) ?? {};
    const lower = model && modelWithRows(model, at);
    if (lower === undefined) return plan;
    return { ...plan, model: lower, ...(agreed === undefined ? {} : { agreed }) };
  });
}

/** Undefined where it goes by a row on the other side of those that are put in. */
function modelWithRows({ formula, row, reaches }: Model, at: Rows): Model | undefined {
  const isBelow = row >= at.row;
  const ranges = tokensOf(formula).flatMap((token) => cellsOf(token) ?? []);
  const isTorn = ranges.some((range, index) => {
    if (reaches[index] !== 'along' || range.fixedRow || range.rows > 1) return false;
    return otherSheet(range, at.sheet) === undefined && range.row >= at.row !== isBelow;
  });
  if (isTorn) return undefined;
  return { formula: rowsPutIn(formula, at.sheet, at), row: isBelow ? row + at.rows : row, reaches };
}
