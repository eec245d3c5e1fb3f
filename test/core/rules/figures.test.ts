/** Figures of rules: the most that each can score, and a quantity in words. */
import { bestOf } from '../../../src/core/lint/rule-kinds';
import { describeQuantity } from '../../../src/core/rules/describe-quantity';
import { takesOrdinals } from '../../../src/core/rules/levels/score';
import { maxOf } from '../../../src/core/rules/rules';
import type { AnyRule, LevelsRule, Quantity, Rule } from '../../../src/schemes/indicator';
import type { Setting } from '../../../src/schemes/scheme';
import { indicator, text } from '../../support/broken';

it.each<[AnyRule, number]>([
  [{ kind: 'bands', better: 'higher', bands: [{ edge: 1, score: 5 }], otherwise: 7 }, 7],
  [
    {
      kind: 'levels',
      numbers: 'points',
      levels: [
        { label: text('a'), score: 3 },
        { label: text('b'), score: 4 },
      ],
    },
    4,
  ],
  [{ kind: 'manual', max: 6 }, 6],
  [{ kind: 'ranged', max: 6, levels: [] }, 6],
  [{ kind: 'proportional', max: 6, target: 1 }, 6],
  [{ kind: 'deduction', from: 6, terms: [] }, 6],
  [{ kind: 'perUnit', each: 1, max: 6 }, 6],
  [{ kind: 'perUnit', each: 1 }, Infinity],
  [{ kind: 'share', max: 6 }, 6],
  [{ kind: 'conditions', full: 6, otherwise: 0, tests: [] }, 6],
  [{ kind: 'conditions', full: 6, otherwise: 8, tests: [] }, 8],
  [{ kind: 'blend', max: 6, self: 0.5, superior: 0.5 }, 6],
  [{ kind: 'bonus', approval: false }, Infinity],
  [{ kind: 'extra' }, Infinity],
  [{ kind: 'fault', max: 6 }, 0],
])('the most that %j scores is %d', (rule, most) => {
  expect(maxOf(rule)).toBe(most);
});

it.each<[Rule, number]>([
  [{ kind: 'manual', max: 10 }, 10],
  [{ kind: 'manual', max: 10, step: 3 }, 9],
  [{ kind: 'manual', max: 10, step: 0 }, 10],
  [{ kind: 'manual', max: 10, values: [0, 3] }, 3],
])('the best that %j lets be given is %d', (rule, best) => {
  expect(bestOf(indicator('a', rule, { input: 'points' }))).toBe(best);
});

const setting = (more: Partial<Setting>): Setting => ({
  key: 'goal',
  label: { zh: '目标额', en: 'Goal' },
  input: 'number',
  ...more,
});
const other: Setting = { ...setting({ value: 1 }), key: 'other' };
const seasons = [200, 400, 200].map((value, index) => ({ months: [index + 1], value }));

it.each<[Quantity, readonly Setting[], string, string]>([
  [7.5, [], '7.5', '7.5'],
  [{ setting: 'goal' }, [other, setting({ value: 300 })], '300', '300'],
  [{ setting: 'goal' }, [other, setting({ seasons })], '目标额 200/400', 'Goal 200/400'],
  [{ setting: 'goal' }, [setting({})], '目标额', 'Goal'],
  [{ setting: 'goal' }, [other], 'goal', 'goal'],
])('%j among %j is “%s”', (quantity, settings, zh, en) => {
  expect(describeQuantity(quantity, settings)).toEqual({ zh, en });
});

it.each<[LevelsRule['numbers'], readonly string[], boolean]>([
  ['ordinal', ['A', 'B'], true],
  ['ordinal', ['A', '2'], true],
  ['ordinal', ['1', '2'], false],
  ['points', ['A', 'B'], false],
])('%s levels %j take the place from the top: %s', (numbers, names, takes) => {
  const levels = names.map((name) => ({ label: text(name), score: 0 }));
  expect(takesOrdinals({ kind: 'levels', numbers, levels })).toBe(takes);
});
