/** A sheet, and those that refer to it, as they will be once rows have been put in: for a preview of it, and for what is written then. */
import { findIn } from '../next-month/found';
import { rowsPutIn } from '../formula/moved-rows';
import type { Area, Block, Rows } from '../port';
import type { Roster } from './read';

/** Rows are put in among the people; null where nobody is found afterwards. */
export function withRows(roster: Roster, at: Rows): Roster | null {
  const { found, people, others } = roster;
  const block = blockWith(found.block, at);
  const now = findIn(block, null, found.survey);
  if (now === null) return null;
  const made = Array.from({ length: at.rows }, (_, index) => at.row + index);
  const slots = found.ours ? [...new Set([...now.slots, ...made])].sort((a, b) => a - b) : now.slots;
  return {
    ...roster,
    found: { ...now, slots, members: found.members },
    people: people.map((one) => ({ ...one, row: one.row < at.row ? one.row : one.row + at.rows })),
    others: others.map((other) => ({ ...other, formulas: formulasWith(other, at) })),
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
