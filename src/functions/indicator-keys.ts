/** Which indicator each column of a range holds. */
import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../core/cell';
import type { CompiledIndicator, CompiledScheme } from '../core/compile/compiled';
import { clipped } from '../core/input/read';
import { squash } from '../core/words/normalise';
import { nearest } from '../core/words/suggest';

/** The indicator or adjustment that a key, label or alias names. Keys like 1.01 may be typed as numbers. */
export function findIndicator(compiled: CompiledScheme, cell: Cell): CompiledIndicator | CellError {
  if (isError(cell)) return cell;
  const name = typeof cell === 'number' ? cell.toFixed(2) : String(cell ?? '');
  const found = compiled.byName.get(squash(name));
  if (found !== undefined) return found;
  const { id, name: scheme } = compiled.scheme;
  const came = clipped(name);
  const entries = [...compiled.indicators, ...compiled.adjustments];
  if (entries.length === 0)
    return notAvailable(
      `方案“${scheme.zh}”没有指标。请换一个方案。`,
      `${id} has no indicators. Choose another scheme.`,
    );
  const close = nearest(name, compiled.byName.keys());
  const suggestion = close === undefined ? undefined : compiled.byName.get(close);
  const known = entries.slice(0, 20).map((one) => `${one.key} ${one.label.zh}`);
  return notAvailable(
    `方案“${scheme.zh}”没有指标“${came}”。${suggestion === undefined ? `可用：${known.join('、')}。` : `是否想用 ${suggestion.key} ${suggestion.label.zh}？`}`,
    `no indicator '${came}' in ${id}${suggestion === undefined ? `. Known: ${known.join(', ')}.` : `; did you mean ${suggestion.key} ${suggestion.label.zh}?`}`,
  );
}

/** The indicator for so many cells: without those that a ceiling by rank asks for, it is the score before that, which the rank goes by. */
export function ofWidth(one: CompiledIndicator, width: number): CompiledIndicator {
  return one.unranked?.inputs.length === width ? one.unranked : one;
}

/** For each input cell of the scheme, in its order, the column of the user's range; −1 where there is none. */
export type ColumnMap = readonly number[];

/**
 * The user's columns by their header: a key or label per indicator, or per input cell; a blank header continues an indicator with
 * several cells.
 */
export function mapColumns(
  compiled: CompiledScheme,
  header: readonly Cell[],
  width: number,
): ColumnMap | CellError {
  const map = new Array<number>(compiled.columns).fill(-1);
  const perIndicator = header.length !== width;
  let column = 0;
  let open: { one: CompiledIndicator; next: number } | undefined;
  for (const cell of header) {
    const place = isBlank(cell) ? open && { one: open.one, from: open.next } : locate(compiled, cell, map);
    if (place === undefined) return unnamed(column);
    if (isError(place)) return place;
    const { one, from } = place;
    const cells = perIndicator ? one.inputs.length : 1;
    for (let i = 0; i < cells; i++) {
      const at = one.column + from + i;
      if (from + i >= one.inputs.length || map[at] !== -1) return twice(one);
      map[at] = column++;
    }
    open = { one, next: from + cells };
  }
  return column === width ? map : wrongWidth(column, width);
}

function locate(
  compiled: CompiledScheme,
  cell: Cell,
  taken: readonly number[],
): { one: CompiledIndicator; from: number } | CellError {
  const exactCell = inputNamed(compiled, cell);
  if (exactCell !== undefined) return exactCell;
  const one = findIndicator(compiled, cell);
  if (isError(one)) return one;
  const free = one.inputs.findIndex((_, index) => taken[one.column + index] === -1);
  return free < 0 ? twice(one) : { one, from: free };
}

/** A column named after one input cell of an indicator with several. */
function inputNamed(
  compiled: CompiledScheme,
  cell: Cell,
): { one: CompiledIndicator; from: number } | undefined {
  const name = squash(String(cell));
  for (const one of [...compiled.indicators, ...compiled.adjustments]) {
    if (one.inputs.length === 1) continue;
    const from = one.inputs.findIndex((input) =>
      [input.key, input.label.zh, input.label.en].some((word) => squash(word) === name),
    );
    if (from >= 0) return { one, from };
  }
  return undefined;
}

function unnamed(column: number): CellError {
  return valueError(
    `第 ${column + 1} 列没有表头。请补上指标名。`,
    `column ${column + 1} has no header. Name its indicator.`,
  );
}

function twice(one: CompiledIndicator): CellError {
  return valueError(
    `指标“${one.label.zh}”（${one.key}）的列多于它需要的 ${one.inputs.length} 个。请去掉重复列。`,
    `${one.key} has more columns than the ${one.inputs.length} it needs. Drop the repeated one.`,
  );
}

export function wrongWidth(expected: number | string, came: number): CellError {
  return valueError(
    `应选择 ${expected} 列，实际是 ${came} 列。请检查所选区域。`,
    `expected ${expected} columns but got ${came}. Check the range.`,
  );
}

/** One row of the user's range in the scheme's own order. */
export function arrange(row: readonly Cell[], map: ColumnMap): readonly Cell[] {
  return map.map((column) => (column < 0 ? null : (row[column] ?? null)));
}
