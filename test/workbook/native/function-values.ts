/** What our functions say of a sheet: calls evaluated over a grid of cells, without any host. */
import type { Cell } from '../../../src/core/cell';
import { callFunction } from '../../../src/functions/call';
import { functions } from '../../../src/functions/functions';
import type { Argument } from '../../../src/functions/description';
import { literalText } from '../../../src/workbook/native/calls/context';
import { callsOf } from '../../../src/workbook/formula/calls';
import { rangeOf } from '../../../src/workbook/formula/range';

export type Cells = (row: number, column: number) => Cell;

/** The first cell of the result of a formula that is one call over ranges and literals. */
export function functionValue(formula: string, cells: Cells): Cell {
  return functionGrid(formula, cells)[0]?.[0] ?? null;
}

export function functionGrid(formula: string, cells: Cells): readonly (readonly Cell[])[] {
  const [call] = callsOf(formula.replace(/^=/, ''));
  const description = functions.find((one) => one.name === call?.name);
  if (call === undefined || description === undefined) throw new Error(`no call: ${formula}`);
  const args = call.args.map(({ text }) => argumentOf(text, cells));
  const result = callFunction(description, args, 'zh');
  return Array.isArray(result) ? (result as readonly (readonly Cell[])[]) : [[result as Cell]];
}

function argumentOf(text: string, cells: Cells): Argument {
  if (text === '') return undefined;
  const words = literalText(text);
  if (words !== undefined) return words;
  const turned = /^CHOOSE\(\{1,2\},TRANSPOSE\((.*)\),TRANSPOSE\((.*)\)\)$/.exec(text);
  if (turned !== null) {
    const [names = [], values = []] = [turned[1], turned[2]].map((one) => gridOf(one ?? '', cells)[0] ?? []);
    return names.map((name, index) => [name, values[index] ?? null]);
  }
  if (rangeOf(text) !== undefined) return gridOf(text, cells);
  const [, first, operator, second] = /^(-?[\d.]+)([-%])?([\d.]+)?$/.exec(text) ?? [];
  if (operator === '%') return Number(first) / 100;
  return operator === '-' ? Number(first) - Number(second) : Number(first);
}

function gridOf(text: string, cells: Cells): readonly (readonly Cell[])[] {
  const range = rangeOf(text);
  if (range === undefined) throw new Error(`no range: ${text}`);
  return Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (_unused, c) => cells(range.row + r, range.column + c)),
  );
}
