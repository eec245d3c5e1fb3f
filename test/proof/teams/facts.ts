/** What is known of random people besides their months – tenure, faults, complaints, the lowest item, role – and gates on it. */
import type { Cell } from '../../../src/core/cell';
import type { InputKind } from '../../../src/core/words/input-kind';
import type { Test } from '../../../src/schemes/stars';
import type { Random } from '../rules/random';

export interface KnownFact {
  readonly key: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly input: InputKind;
  readonly required: boolean;
  /** Thresholds and values are whole units, and a cell is that many ÷ `per`. */
  readonly per: number;
  readonly most: number;
  readonly signs: readonly ('atLeast' | 'atMost' | 'under')[];
}

const fact = (
  key: string,
  [zh, en]: readonly [string, string],
  input: InputKind,
  signs: KnownFact['signs'],
  most: number,
  per = 1,
): KnownFact => ({ key, label: { zh, en }, input, required: false, signs, most, per });

export const FACTS: readonly KnownFact[] = [
  fact('tenure', ['工龄月数', 'Months of tenure'], 'months', ['atLeast'], 24),
  fact('errors', ['差错数', 'Errors'], 'count', ['atMost', 'under'], 5),
  fact('complaints', ['投诉数', 'Complaints'], 'count', ['atMost'], 2),
  fact('faultrate', ['差错率', 'Rate of faults'], 'rate', ['atMost', 'under'], 40, 1000),
  fact('lowest', ['最低单项', 'Lowest item'], 'score', ['atLeast', 'under'], 80),
  fact('applied', ['已申请', 'Applied'], 'flag', [], 1),
];

export const ROLES = ['甲岗', '乙岗', '丙岗'];

export interface Gate {
  readonly fact: KnownFact;
  readonly test: Test;
  /** In whole units; for a mark, 1 is yes. */
  readonly edge: number;
  readonly sign: 'atLeast' | 'atMost' | 'under' | 'is';
}

export function randomGate(random: Random, of: KnownFact): Gate {
  if (of.signs.length === 0) {
    const is = random.chance(0.8);
    return { fact: of, test: { is }, edge: Number(is), sign: 'is' };
  }
  const sign = random.pick(of.signs);
  // Nothing is under 0: a table that asks for it is refused.
  const edge = sign === 'under' ? 1 + random.below(of.most) : random.below(of.most + 1);
  const figure = edge / of.per;
  if (sign === 'atLeast') return { fact: of, test: { atLeast: figure }, edge, sign };
  return { fact: of, test: sign === 'atMost' ? { atMost: figure } : { under: figure }, edge, sign };
}

/** Whole units by fact, and the role in words; what nobody has filled in is missing. */
export type Person = ReadonlyMap<string, number | string>;

/** At, just beside and far from the edges of the gates; some facts missing. */
export function randomPerson(random: Random, facts: readonly KnownFact[], gates: readonly Gate[]): Person {
  const person = new Map<string, number | string>();
  if (random.chance(0.9)) person.set('role', random.pick(ROLES));
  for (const one of facts) {
    if (random.chance(0.12)) continue;
    const edges = gates.filter((gate) => gate.fact.key === one.key).map(({ edge }) => edge);
    const near = edges.length === 0 ? one.most : random.pick(edges) + random.pick([-1, 0, 0, 0, 1]);
    const value = random.chance(0.8) ? near : random.below(one.most + 1);
    person.set(one.key, Math.min(Math.max(value, 0), one.signs.length === 0 ? 1 : one.most + 1));
  }
  return person;
}

/** Name and value, by any of the names; a role only where the ladder asks for one. */
export function factCells(
  random: Random,
  person: Person,
  facts: readonly KnownFact[],
  asksRole: boolean,
): readonly (readonly Cell[])[] {
  const role = person.get('role');
  const pairs = facts.flatMap(({ key, label, per, signs }): readonly (readonly Cell[])[] => {
    const value = person.get(key);
    if (typeof value !== 'number') return random.chance(0.5) ? [] : [[key, null]];
    const cell = signs.length === 0 ? random.pick(value === 1 ? ['是', true, 'yes'] : ['否', false, 'no']) : value / per; // prettier-ignore
    return [[random.pick([key, label.zh, label.en]), cell]];
  });
  return random.shuffle([...pairs, ...(asksRole && role !== undefined ? [['岗位', role] as const] : [])]);
}

/** What is missing counts as met. */
export function gateMet({ fact: { key }, edge, sign }: Gate, person: Person): boolean {
  const value = person.get(key);
  if (typeof value !== 'number') return true;
  if (sign === 'is') return value === edge;
  if (sign === 'atLeast') return value >= edge;
  return sign === 'atMost' ? value <= edge : value < edge;
}
