/** Shares of a rank pool, which depend on the whole team. */
import { isBlank, isError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { DOMAINS } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { exact, toNumber, type Exact } from '../../core/number/exact';
import { poolShares } from '../../core/pay/pool';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import type { SidesOf } from './person';
import type { Recognised } from './recognise';
import type { Side } from './side';
import type { Parts } from './taking-part';

interface Around {
  readonly before: CompiledScheme;
  readonly after: CompiledScheme;
  readonly recognised: Recognised;
  readonly block: Block;
  readonly parts: Parts;
}

/** The people with their shares under the versions that have a pool; each pool is shared among those whom its version computes. */
export function sharePool(around: Around, people: readonly SidesOf[]): readonly SidesOf[] {
  const [before, after] = [shares(around, people, 'before'), shares(around, people, 'after')];
  return people.map((person) => ({
    ...person,
    before: before.get(person.row) ?? person.before,
    after: after.get(person.row) ?? person.after,
  }));
}

/** By the row. */
function shares(
  { recognised, block, parts, ...versions }: Around,
  people: readonly SidesOf[],
  side: 'before' | 'after',
): ReadonlyMap<number, Side> {
  const { pool } = versions[side].scheme;
  const rows = people.flatMap(({ row, [side]: own }) => (own === undefined ? [] : [{ row, own }]));
  if (pool === undefined) return new Map();
  const { of } = pool;
  const all = (unpaid: Text): ReadonlyMap<number, Side> =>
    new Map(rows.map(({ row, own }) => [row, { ...own, unpaid }]));
  const amount = isBlank(recognised.amount) ? null : readNumber(recognised.amount ?? null, DOMAINS.money, of);
  if (amount === null || isError(amount)) return all(amount?.text ?? noAmount(of));
  const takes = rows.map(({ row }) => parts.of(row, side));
  const untold = takes.find(({ fault }) => fault === true)?.why;
  // Nobody's share is right without knowing who takes part.
  if (untold !== undefined) return all(untold);
  const contenders = rows.map(({ row, own }, index) =>
    takes[index]?.takes === true
      ? { score: asShown(own.total), sales: salesOf(recognised, block, row) }
      : null,
  );
  const paid = poolShares(pool, contenders, exact(amount));
  return new Map(
    rows.flatMap(({ row, own }, index) => {
      const bonus = paid[index];
      return bonus === null || bonus === undefined ? [] : [[row, { ...own, money: { bonus } }] as const];
    }),
  );
}

/** A sheet ranks by what stands in its cells: totals that are equal there are tied. */
const asShown = (total: Exact): Exact => exact(toNumber(total));

function salesOf({ sales }: Recognised, block: Block, row: number): Exact | null {
  const cell = sales === undefined ? null : cellAt(block, row, sales);
  const value = isBlank(cell) ? null : readNumber(cell, DOMAINS.money, text('个人销售额', 'Personal sales'));
  return value === null || isError(value) ? null : exact(value);
}

function noAmount(of: Text): Text {
  return text(
    `表上没有填写“${of.zh}”，无法计算奖金池。请填写后再模拟。`,
    `“${of.en}” is not filled in on the sheet, so the pool is unknown. Fill it in and simulate again.`,
  );
}
