/** Indicators and adjustments of a table, each with its cells, and how a sheet's cell is read for them. */
import type { Big } from './cells';
import { flagIn, numberIn, Refused, Unsound, type Cell } from './cells';
import type { Parts, Row } from './parts';
import { KINDS, RULES, type Kind, type RuleName } from './words';

export interface Input {
  readonly kind: Kind;
  readonly row: Row;
}

export interface Entry {
  readonly key: string;
  readonly row: Row;
  readonly rule: RuleName;
  readonly inputs: readonly Input[];
  readonly bands: readonly Row[];
  readonly levels: readonly Row[];
  readonly adjustment: boolean;
}

const owned = (parts: Parts, part: string, key: string): readonly Row[] =>
  (parts.get(part) ?? []).filter((row) => row.word('指标代号') === key);

function entry(row: Row, parts: Parts, adjustment: boolean): Entry {
  const key = row.word('代号');
  if (key === '') throw new Unsound('an indicator without a key');
  if (!row.has('名称') && !row.has('英文名称')) throw new Unsound('an indicator without a name');
  const rule = row.choice('规则', RULES);
  if (rule === undefined) throw new Unsound('an indicator without a rule');
  const cells = owned(parts, '输入格', key);
  const own = row.choice('输入', KINDS);
  const inputs = cells.map((cell) => {
    const kind = cell.choice('输入', KINDS);
    if (kind === undefined) throw new Unsound('an input cell without its kind');
    return { kind, row: cell };
  });
  if (inputs.length === 0 && own === undefined && rule !== 'bonus')
    throw new Unsound('nothing says what is typed');
  return {
    key,
    row,
    rule,
    inputs: inputs.length > 0 ? inputs : own === undefined ? [] : [{ kind: own, row }],
    bands: owned(parts, '分档', key),
    levels: owned(parts, '选项', key),
    adjustment,
  };
}

export function entriesOf(parts: Parts): readonly Entry[] {
  return [
    ...(parts.get('指标') ?? []).map((row) => entry(row, parts, false)),
    ...(parts.get('加减项') ?? []).map((row) => entry(row, parts, true)),
  ];
}

const MOST: Readonly<Partial<Record<Kind, number>>> = {
  rate: 1,
  ratio: 10,
  ten: 10,
  score: 100,
  months: 720,
  days: 30_000,
};
const LEAST_TIME: Readonly<Partial<Record<Kind, number>>> = { seconds: 1, minutes: 1 / 60, hours: 1 / 3600 };

/** The least and the greatest value of a kind. */
export const domainOf = (kind: Kind): { readonly low: number; readonly high: number } => ({
  low: kind === 'amount' || kind === 'money' ? -Infinity : 0,
  high: MOST[kind] ?? Infinity,
});

/** A cell as a number of its kind. */
export function valueOf(cell: Cell | undefined, kind: Kind): Big {
  const value = numberIn(cell);
  if (value === undefined) throw new Refused(`${String(cell)} is no number`);
  const { low, high } = domainOf(kind);
  if (value.lt(low) || value.gt(high)) throw new Refused(`${value.toString()} lies outside ${kind}`);
  if ((kind === 'count' || kind === 'months') && kind === 'count' && !value.isInteger())
    throw new Refused('a part of one');
  const least = LEAST_TIME[kind];
  if (least !== undefined && value.gt(0) && value.lt(least)) throw new Refused('a time of day');
  return value;
}

export function flagOf(cell: Cell | undefined): boolean {
  const flag = flagIn(cell);
  if (flag === undefined) throw new Refused(`${String(cell)} is neither yes nor no`);
  return flag;
}

/** A figure, or the setting that holds it. */
export function quantity(row: Row, column: string, parts: Parts, month: number | undefined): Big {
  const cell = row.cell(column);
  const figure = numberIn(cell);
  if (figure !== undefined) return figure;
  if (!row.has(column)) throw new Unsound(`${column} is blank in row ${row.at + 1}`);
  const rows = (parts.get('设定') ?? []).filter((one) => one.word('代号') === row.word(column));
  if (rows.length === 0) throw new Unsound(`there is no setting ${row.word(column)}`);
  const values = rows.map((one) => one.number('数值'));
  const index = rows.findIndex((one) => !one.has('月份') || monthsOf(one).includes(month ?? -1));
  const same = values.every((value) => value !== undefined && values[0] !== undefined && value.eq(values[0]));
  const chosen = index >= 0 ? values[index] : same ? values[0] : undefined;
  if (chosen === undefined) throw new Refused('a setting without a figure, or without a month');
  return chosen;
}

function monthsOf(row: Row): readonly number[] {
  return row.list('月份').flatMap((word) => {
    const range = /^(\d+)[-–](\d+)$/.exec(word);
    if (range === null) return [Number(word)];
    const [from, to] = [Number(range[1]), Number(range[2])];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
