/** Shares of a rank pool, which depend on the whole team. */
import { isBlank, isError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { DOMAINS } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { exact, type Exact } from '../../core/number/exact';
import { poolShares } from '../../core/pay/pool';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import type { SimulatedPerson } from './person';
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

/** The people with their shares under the versions that have a pool. */
export function sharePool(around: Around, people: readonly SimulatedPerson[]): readonly SimulatedPerson[] {
  const before = shares(around, around.before, people, 'before');
  const after = shares(around, around.after, people, 'after');
  return people.map((person, index) => ({
    ...person,
    before: before[index] ?? person.before,
    after: after[index] ?? person.after,
  }));
}

function shares(
  { recognised, block, parts }: Around,
  { scheme }: CompiledScheme,
  people: readonly SimulatedPerson[],
  side: 'before' | 'after',
): readonly Side[] {
  if (scheme.pool === undefined) return people.map((person) => person[side]);
  const { of } = scheme.pool;
  const amount = isBlank(recognised.amount) ? null : readNumber(recognised.amount ?? null, DOMAINS.money, of);
  if (amount === null || isError(amount)) {
    const unpaid = (amount?.text ?? noAmount(of)) satisfies Text;
    return people.map((person) => ({ ...person[side], unpaid }));
  }
  const own = people.map(({ row }) => parts.of(row, side));
  const unpaid = own.find(({ fault }) => fault === true)?.why;
  // Nobody's share is right without knowing who takes part.
  if (unpaid !== undefined) return people.map((person) => ({ ...person[side], unpaid }));
  const contenders = people.map((person, index) =>
    own[index]?.takes === true
      ? { score: person[side].total, sales: salesOf(recognised, block, person.row) }
      : null,
  );
  const paid = poolShares(scheme.pool, contenders, exact(amount));
  return people.map((person, index) => {
    const bonus = paid[index];
    return bonus === null || bonus === undefined ? person[side] : { ...person[side], money: { bonus } };
  });
}

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
