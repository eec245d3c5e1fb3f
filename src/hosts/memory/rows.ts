/** Whole rows put into an in-memory sheet, or taken out of it: all that stands on rows, and all that refers to them, goes along. */
import { rowsPutIn, rowsTakenOut } from '../../workbook/formula/moved-rows';
import { isFormula } from '../../workbook/patch/content';
import { maxColumns } from '../../workbook/patch/limits';
import type { Area, Rows } from '../../workbook/port';
import type { MemorySheet } from './sheet';

export function moveRows(
  list: readonly MemorySheet[],
  names: Map<string, Area>,
  at: Rows,
  way: 'in' | 'out',
): void {
  const own = list.find(({ name }) => name === at.sheet);
  if (!own) throw new Error(`no sheet "${at.sheet}"`);
  const first = at.row + (way === 'in' ? 0 : at.rows);
  const by = way === 'in' ? at.rows : -at.rows;
  /** Undefined where the row is gone. */
  const to = (row: number): number | undefined => {
    if (row >= first) return row + by;
    return way === 'out' && row >= at.row ? undefined : row;
  };
  const area = <Step extends Omit<Area, 'sheet'>>(step: Step): Step | undefined => {
    const [top, bottom] = [to(step.row) ?? at.row, to(step.row + step.rows - 1) ?? at.row - 1];
    return bottom < top ? undefined : { ...step, row: top, rows: bottom - top + 1 };
  };
  for (const map of [own.contents, own.formats, own.notes] as Map<number, unknown>[]) onRows(map, to);
  const heights = [...own.rowHeights];
  own.rowHeights.clear();
  for (const [row, height] of heights) setAt(own.rowHeights, to(row), height);
  const hidden = [...own.hiddenRows];
  own.hiddenRows.clear();
  for (const row of hidden) if (to(row) !== undefined) own.hiddenRows.add(to(row) as number);
  if (way === 'in') likeAbove(own, at);
  own.merges.splice(0, Infinity, ...own.merges.flatMap((merge) => area(merge) ?? []));
  for (const steps of [own.validations, own.conditionals] as { area: Area }[][])
    steps.splice(0, Infinity, ...steps.flatMap((step) => moved(step, area)));
  own.filter = own.filter && area(own.filter);
  for (const [name, named] of names) {
    const now = named.sheet === at.sheet ? area(named) : named;
    if (now) names.set(name, now);
  }
  const formula = way === 'in' ? rowsPutIn : rowsTakenOut;
  for (const sheet of list)
    for (const [key, content] of sheet.contents)
      if (isFormula(content)) sheet.contents.set(key, { formula: formula(content.formula, sheet.name, at) });
}

function moved<Step extends { readonly area: Area }>(
  step: Step,
  to: (area: Area) => Area | undefined,
): readonly Step[] {
  const area = to(step.area);
  return area === undefined ? [] : [{ ...step, area }];
}

function onRows(map: Map<number, unknown>, to: (row: number) => number | undefined): void {
  const all = [...map];
  map.clear();
  for (const [key, value] of all) {
    const row = to(Math.floor(key / maxColumns));
    setAt(map, row === undefined ? undefined : row * maxColumns + (key % maxColumns), value);
  }
}

function setAt<Value>(map: Map<number, Value>, key: number | undefined, value: Value): void {
  if (key !== undefined) map.set(key, value);
}

/** New rows look as the row above. */
function likeAbove({ formats }: MemorySheet, { row, rows }: Rows): void {
  for (const [key, format] of [...formats]) {
    if (Math.floor(key / maxColumns) !== row - 1) continue;
    for (let down = 1; down <= rows; down += 1) formats.set(key + down * maxColumns, format);
  }
}
