/** Reading arguments: schemes, months, choices, and the shapes of ranges. */
import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../core/cell';
import type { CompiledScheme } from '../core/compile/compiled';
import { readMonth } from '../core/input/month';
import type { Context } from '../core/input/quantity';
import { show } from '../core/input/read';
import { findScheme } from '../core/schemes';
import { schemeOfTable } from '../core/table/rules-table';
import { normalise } from '../core/words/normalise';
import { nearest } from '../core/words/suggest';
import type { Argument, Choice, Grid } from './description';

/** An argument as rows of cells, whatever it came as. */
export function gridOf(argument: Argument): Grid {
  if (Array.isArray(argument)) return argument as Grid;
  return [[(argument ?? null) as Cell]];
}

export function cellOf(argument: Argument): Cell {
  return gridOf(argument)[0]?.[0] ?? null;
}

/**
 * Whether an argument that can never be 0 – a scheme, a month, a choice – was left out: a blank cell reaches functions as 0 in
 * Excel on a desktop.
 */
export function isUnsaid(argument: Argument): boolean {
  return isAbsent(argument) || cellOf(argument) === 0;
}

/** Whether an optional argument was left out (or its cell is blank). */
export function isAbsent(argument: Argument): boolean {
  return gridOf(argument).every((row) => row.every(isBlank));
}

export function widthOf(grid: Grid): number {
  return grid[0]?.length ?? 0;
}

/** All cells of a range that is one row or one column, in order. */
export function lineOf(grid: Grid): readonly Cell[] {
  return grid.flat();
}

/** The scheme that an argument names. A range of several cells is a rules table; `month` chooses its version. */
export function schemeOf(argument: Argument, standard: string, month?: Argument): CompiledScheme | CellError {
  const grid = gridOf(argument);
  if (grid.length > 1 || widthOf(grid) > 1) {
    if (isAbsent(argument)) return findScheme(standard);
    const context = contextOf(month);
    return isError(context) ? context : schemeOfTable(grid, context);
  }
  if (isUnsaid(argument)) return findScheme(standard);
  const cell = cellOf(grid);
  if (isError(cell)) return cell;
  if (typeof cell === 'string') return findScheme(cell);
  const came = show(cell);
  return notAvailable(
    `没有方案 ${came.zh}。用 KPISCHEMES() 查看全部方案。`,
    `there is no scheme ${came.en}. KPISCHEMES() lists them all.`,
  );
}

/** The month argument as what scoring needs. */
export function contextOf(argument: Argument): Context | CellError {
  if (isUnsaid(argument)) return {};
  const cell = cellOf(argument);
  const month = readMonth(cell);
  return isError(month) ? month : { month };
}

/** One of a parameter's choices, by value or label; the first when it was left out. */
export function choiceOf(argument: Argument, name: string, choices: readonly Choice[]): string | CellError {
  if (isUnsaid(argument)) return choices[0]?.value ?? '';
  const cell = cellOf(argument);
  if (isError(cell)) return cell;
  const wanted = normalise(String(cell));
  const found = choices.find((choice) =>
    [choice.value, choice.label.zh, choice.label.en, ...(choice.aliases ?? [])].some(
      (word) => normalise(word) === wanted,
    ),
  );
  if (found !== undefined) return found.value;
  const values = choices.map((choice) => choice.value);
  const close = nearest(wanted, values);
  const came = show(cell);
  return valueError(
    `${name} 应为 ${choices.map((choice) => `${choice.value}（${choice.label.zh}）`).join('、')}，实际是 ${came.zh}。${close === undefined ? '请更正。' : `是否想填 ${close}？`}`,
    `${name} must be ${values.join(', ')} but got ${came.en}. ${close === undefined ? 'Correct it.' : `Did you mean ${close}?`}`,
  );
}
