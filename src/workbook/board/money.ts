/** The month's money by grade and by team. Who is on no pay sheet, or stands there in words, is counted apart. */
import { isError } from '../../core/cell';
import { divide, exact, type Exact } from '../../core/number/exact';
import { sumFen, toFen, toYuan, type Fen } from '../../core/number/fen';
import { text, type Text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { isAmount, saysNothing } from '../salary/choice';
import { moneyUnits } from '../salary/money-unit';
import { amountOf } from '../salary/other-money';
import type { BoardTable } from './read-board';
import { rowFinder, whoOf, type Who } from '../people/match-row';
import type { Ranked } from './ranking';

export interface MoneyRow {
  readonly label: string;
  readonly people: number;
  /** The part that the score moves; undefined where the sheets have no such column. */
  readonly bonus?: Fen;
  readonly total: Fen;
  readonly mean: Exact;
}

export interface Money {
  readonly byGrade: readonly MoneyRow[];
  readonly byTeam: readonly MoneyRow[];
  /** Names of those without an amount. */
  readonly without: readonly string[];
  /** Paid, and in no row above: with them the rows come to the pay sheets' own sum. */
  readonly others: { readonly people: number; readonly total: Fen };
}

interface Paid {
  readonly table: BoardTable;
  readonly row: number;
  readonly who: Who;
  readonly total: Fen;
  readonly bonus: Fen | undefined;
}

/** Undefined where the month has no amounts. */
export function moneyOf(ranking: readonly Ranked[], tables: readonly BoardTable[]): Money | undefined {
  if (unitOf(tables).fault !== undefined) return undefined;
  const paid = payTables(tables).flatMap(paidOn);
  if (paid.length === 0) return undefined;
  const find = rowFinder(ranking, paid);
  const found = ranking.flatMap((one) => {
    const amount = find(one);
    return amount === undefined ? [] : [{ one, amount }];
  });
  const by = (labelOf: (one: Ranked) => string): readonly MoneyRow[] => {
    const groups = new Map<string, Paid[]>();
    for (const { one, amount } of found)
      groups.set(labelOf(one), [...(groups.get(labelOf(one)) ?? []), amount]);
    return [...groups].map(([label, amounts]) => rowOf(label, amounts));
  };
  const counted = new Set(found.map(({ amount }) => amount));
  const others = paid.filter((one) => !counted.has(one));
  return {
    byGrade: by(({ grade, stars }) => (grade === '' && stars !== undefined ? `${stars}★` : grade)),
    byTeam: by(({ team }) => team),
    without: ranking.filter((one) => find(one) === undefined).map(({ name }) => name),
    others: { people: others.length, total: sumFen(others.map(({ total }) => total)) },
  };
}

/** Pay sheets; without one, the assessment sheets that pay themselves. */
function payTables(tables: readonly BoardTable[]): readonly BoardTable[] {
  const pay = tables.filter(({ kind }) => kind === 'pay');
  return pay.length > 0 ? pay : tables.filter(({ mapping }) => mapping.columns.total !== undefined);
}

/** The unit that all pay sheets share, empty where none says one; or why their amounts cannot stand together. */
export function unitOf(tables: readonly BoardTable[]): { readonly unit: string; readonly fault?: Text } {
  const each = payTables(tables).map((table) => moneyUnits(table, ['total', 'bonus']));
  const units = [...new Set(each.flat())];
  const silent = each.some((own) => own.length === 0);
  const [unit = ''] = units;
  if (units.length > 1 || (silent && unit !== '' && unit !== '元'))
    return { unit: '', fault: unlike(units, silent) };
  return /^[万千百]元$/.test(unit) ? { unit: '', fault: scaled(unit) } : { unit };
}

function unlike(units: readonly string[], silent: boolean): Text {
  const all = units.join('、');
  return text(
    `工资表的金额单位不一致（${all}${silent ? '，有的没有写' : ''}），没有相加。`,
    `The amounts of the pay sheets are in different units (${units.join(', ')}${silent ? ', some say none' : ''}) and are not added up.`,
  );
}

const scaled = (unit: string): Text =>
  text(
    `工资表的金额以${unit}计，分位不全，没有列入。请用以元计的工资表。`,
    `The amounts of the pay sheet are in ${unit}, without all their cents, and are left out. Use a pay sheet in 元.`,
  );

export interface PaidCells {
  readonly bonus?: string;
  readonly total: string;
}

/** Where a person's amounts stand, for formulas. */
export function paidCells(
  ranking: readonly Ranked[],
  tables: readonly BoardTable[],
): (one: Ranked) => PaidCells | undefined {
  if (unitOf(tables).fault !== undefined) return () => undefined;
  const find = rowFinder(ranking, payTables(tables).flatMap(paidOn));
  return (one) => {
    const paid = find(one);
    if (paid === undefined) return undefined;
    const at = (role: 'bonus' | 'total'): string | undefined => {
      const column = paid.table.mapping.columns[role];
      return column === undefined ? undefined : addressOn(paid.table.sheet, paid.row, column);
    };
    const bonus = at('bonus');
    return { total: at('total') as string, ...(bonus === undefined ? {} : { bonus }) };
  };
}

function rowOf(label: string, amounts: readonly Paid[]): MoneyRow {
  const bonuses = amounts.flatMap(({ bonus }) => (bonus === undefined ? [] : [bonus]));
  const total = sumFen(amounts.map((one) => one.total));
  return {
    label,
    people: amounts.length,
    total,
    mean: divide(exact(toYuan(total)), exact(amounts.length)),
    ...(bonuses.length === 0 ? {} : { bonus: sumFen(bonuses) }),
  };
}

function paidOn(table: BoardTable): readonly Paid[] {
  const whoIs = whoOf(table);
  return table.people.flatMap(({ row, name }): readonly Paid[] => {
    const total = amountAt(table, row, 'total');
    if (name === '' || total === undefined) return [];
    return [{ table, row, who: whoIs({ row, name }), total, bonus: amountAt(table, row, 'bonus') }];
  });
}

function amountAt(table: BoardTable, row: number, role: 'total' | 'bonus'): Fen | undefined {
  const cell = table.cell(row, role);
  if (isError(cell) || saysNothing(cell) || !isAmount(cell)) return undefined;
  return toFen(exact(amountOf(cell)));
}
