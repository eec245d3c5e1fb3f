/** What docs/mutation-proof.md says. */
import { isEquivalent, stale } from './equivalent';
import type { Fate, Outcome } from './mutant';
import { merge, section } from './report';

const outcome = (fate: Fate, more: Partial<Outcome> = {}): Outcome => ({
  id: '1',
  file: 'src/core/pay/pool.ts',
  line: 7,
  mutator: 'EqualityOperator',
  code: 'a < b',
  becomes: 'a <= b',
  nth: 1,
  fate,
  leftOut: 0,
  ...more,
});
const result = (outcomes: Outcome[], folder = 'src/core/pay') => ({
  folder,
  outcomes,
  before: 0,
  untried: 0,
  equivalent: 1,
  seed: 5,
  tests: 12,
  minutes: 0.52,
});

it('counts what was noticed and lists what was not', () => {
  const text = section(
    result([
      outcome('killed'),
      outcome('timeout'),
      outcome('survived', { line: 9, code: '`x`', leftOut: 2 }),
      outcome('survived'),
      outcome('unreached', { file: 'src/core/pay/a.ts', becomes: 'x'.repeat(200) }),
    ]),
  );
  expect(text).toBe(
    [
      '## src/core/pay',
      '',
      '5 mutants tried · **40.0 % noticed** (1 by a failing test, 1 by running away) · 2 survived · 1 unreached · 1 equivalent · 0 not tried · 12 tests · 0.5 min · seed 5',
      '',
      '### Survived',
      '',
      '- src/core/pay/pool.ts:7 · EqualityOperator · `a < b` → `a <= b`',
      '- src/core/pay/pool.ts:9 · EqualityOperator · `` `x` `` → `a <= b` (2 test files left out)',
      '',
      '### Unreached',
      '',
      `- src/core/pay/a.ts:7 · EqualityOperator · \`a < b\` → \`${'x'.repeat(160)}…\``,
      '',
    ].join('\n'),
  );
});

it('says how many were noticed in the run before', () => {
  const text = section({ ...result([outcome('killed'), outcome('killed'), outcome('survived')]), before: 1 });
  expect(text).toContain('(2 by a failing test, 1 of them in the run before, 0 by running away)');
});

it('replaces the section of a folder that is run again and keeps the others', () => {
  const pay = (outcomes: Outcome[]) => section(result(outcomes));
  const stars = section(result([outcome('killed')], 'src/core/stars'));
  const number = section(result([outcome('killed')], 'src/core/number'));
  const first = merge('', [stars, pay([outcome('survived')])]);
  const second = merge(first, [number, pay([outcome('killed')])]);
  expect(second.match(/^## .*/gm)).toEqual(['## src/core/number', '## src/core/pay', '## src/core/stars']);
  expect(second).not.toContain('### Survived');
  expect(second.startsWith('# Mutation proof\n')).toBe(true);
  expect(merge(second, [])).toBe(second);
});

describe('equivalents', () => {
  const known = { file: 'src/core/pay/pool.ts', code: 'a < b', becomes: 'a <= b', why: 'never equal' };

  it.each([
    [outcome('survived'), true],
    [outcome('survived', { line: 99 }), true],
    [outcome('survived', { becomes: 'a >= b' }), false],
    [outcome('survived', { code: 'a  < c' }), false],
    [outcome('survived', { file: 'src/core/pay/other.ts' }), false],
  ])('%j: %s', (mutant, expected) => expect(isEquivalent(mutant, [known])).toBe(expected));

  it.each([
    [undefined, 1, true],
    [undefined, 2, true],
    [2, 2, true],
    [2, 1, false],
  ])('of several alike, entry %p and mutant %d: %s', (entry, nth, expected) => {
    const one = { ...known, ...(entry !== undefined && { nth: entry }) };
    expect(isEquivalent(outcome('survived', { nth }), [one])).toBe(expected);
  });

  it('are stale once no mutant of their folder is like them', () => {
    expect(stale([known], [outcome('killed')], 'src/core/pay')).toEqual([]);
    expect(stale([known], [outcome('killed', { code: 'a < c' })], 'src/core/pay')).toEqual([known]);
    expect(stale([known], [], 'src/core/stars')).toEqual([]);
  });
});
