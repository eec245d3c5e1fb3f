/** Finds the people and their inputs on an assessment sheet: the header row by the indicators' labels, the rest by its words. */
import { isBlank, isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { readMonth, type Month } from '../../core/input/month';
import { squash } from '../../core/words/normalise';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { headerRows } from '../salary/header-rows';
import { bare, confidenceOf } from '../salary/header-words';
import type { Mapping } from '../salary/mapping';
import { ROLES, type Role } from '../salary/roles';
import { inputNames, type InputNames } from './input-names';

export interface Recognised {
  /** Header row and the columns of name, pay level, commission and pool, as the salary commands map them. */
  readonly mapping: Mapping;
  /** Column of every input cell that was found, by its key. */
  readonly inputs: ReadonlyMap<string, number>;
  readonly sales?: number;
  /** What stands above the header. */
  readonly month?: Month;
  readonly amount?: Cell;
}

const DEEPEST_HEADER = 40;
const WANTED: readonly Role[] = ['name', 'level', 'commission', 'pool'];
const SALES = ['个人销售额', 'personalsales'];
const MONTH = ['月份', 'month'];

/** Both versions' labels are looked for: a sheet may have been made under either. */
export function recogniseInputs(
  schemes: readonly CompiledScheme[],
  block: Block,
): Recognised | { readonly fault: Text } {
  const names = allNames(schemes);
  const rows = headerRows(block, DEEPEST_HEADER);
  let best: { readonly row: number; readonly found: ReadonlyMap<string, number> } | undefined;
  for (let row = 0; row < Math.min(block.cells.length, DEEPEST_HEADER); row++) {
    const found = match(rows.own(row), names);
    if (found.size > (best?.found.size ?? 0)) best = { row, found };
  }
  if (best === undefined) return { fault: NO_INPUTS };
  const { area } = block;
  const headers = rows.own(best.row);
  const taken = new Set(best.found.values());
  const shift = (column: number): number => column + area.column;
  const columns = Object.fromEntries(
    WANTED.flatMap((role) => {
      const column = columnOf(role, headers, taken);
      return column === undefined ? [] : [[role, shift(column)]];
    }),
  );
  if (columns.name === undefined) return { fault: NO_NAMES };
  const sales = headers.findIndex((title) => SALES.includes(bare(title)));
  return {
    mapping: { sheet: area.sheet, headerRow: best.row + area.row, columns },
    inputs: new Map([...best.found].map(([key, column]) => [key, shift(column)])),
    ...(sales < 0 ? {} : { sales: shift(sales) }),
    ...above(schemes, block, best.row),
  };
}

const NO_INPUTS = text(
  '这张表里没有找到方案的任何指标列，因此无法模拟。请选择由模板生成的考核表，或检查表头是否用了指标名称。',
  'No column of this sheet is headed by an indicator of the scheme, so nothing can be simulated. Choose an assessment sheet made from the template, or check its header.',
);
const NO_NAMES = text(
  '表头里没有姓名列，因此不知道每一行是谁。请在指标的表头行加上“姓名”。',
  'The header has no column of names, so whose each row is cannot be told. Add “Name” to the header row.',
);

function allNames(schemes: readonly CompiledScheme[]): ReadonlyMap<string, readonly InputNames[]> {
  const names = new Map<string, InputNames[]>();
  for (const scheme of schemes)
    for (const [key, one] of inputNames(scheme)) names.set(key, [...(names.get(key) ?? []), one]);
  return names;
}

/** Inputs stand left of the scores, whose headers begin with the same label: the first column that fits is taken. */
function match(
  headers: readonly string[],
  names: ReadonlyMap<string, readonly InputNames[]>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const take = (test: (title: string, one: InputNames) => boolean): void => {
    for (const [key, ways] of names) {
      if (found.has(key)) continue;
      const column = headers.findIndex(
        (title, index) => title !== '' && !taken.has(index) && ways.some((one) => test(title, one)),
      );
      if (column < 0) continue;
      found.set(key, column);
      taken.add(column);
    }
  };
  take((title, { exact }) => exact.has(squash(title)));
  take((title, { loose }) => loose.has(bare(title)));
  return found;
}

function columnOf(role: Role, headers: readonly string[], taken: ReadonlySet<number>): number | undefined {
  const words = ROLES.find((one) => one.role === role);
  if (words === undefined) return undefined;
  let best: { readonly column: number; readonly sure: number } | undefined;
  headers.forEach((title, column) => {
    const sure = taken.has(column) ? 0 : confidenceOf(title, '', words);
    if (sure > (best?.sure ?? 0)) best = { column, sure };
  });
  return best?.column;
}

/** Month and pool amount: a label with its value to the right. */
function above(schemes: readonly CompiledScheme[], block: Block, headerRow: number) {
  const amounts = schemes.flatMap(({ scheme }) =>
    scheme.pool === undefined ? [] : [squash(scheme.pool.of.zh), squash(scheme.pool.of.en)],
  );
  const valueAt = (labels: readonly string[]): Cell => {
    for (const cells of block.cells.slice(0, headerRow)) {
      const at = cells.findIndex((cell) => typeof cell === 'string' && labels.includes(squash(cell)));
      const value = at < 0 ? null : (cells[at + 1] ?? null);
      if (!isBlank(value)) return value;
    }
    return null;
  };
  const month = readMonth(valueAt(MONTH) ?? '');
  const amount = amounts.length === 0 ? null : valueAt(amounts);
  return { ...(isError(month) ? {} : { month }), ...(amount === null ? {} : { amount }) };
}
