/** What should rise and falls instead. */
import type { Scheme } from '../../../src/schemes/scheme';
import type { Fact, Stars } from '../../../src/schemes/stars';
import { indicator, scheme, text } from '../../support/broken';
import { draftOf, full, lines } from './drafts';

const role: Fact = {
  key: 'role',
  label: text('岗位'),
  input: 'level',
  choices: [{ label: '甲' }, { label: '乙' }],
};
const ladder = (...steps: readonly (readonly [number | Record<string, number>, number])[]): Stars => ({
  kind: 'ladder',
  facts: [role],
  steps: steps.map(([atLeast, reward], index) => ({
    star: index + 1,
    window: 3,
    atLeast,
    gates: [],
    reward,
  })),
});
const falls = (code: string, about: string, en: string, a: string, x: string, b: string, y: string): string =>
  `warning ${code} 0: ${about}：“${a}”为 ${x}，反而低于“${b}”的 ${y}，请核对。 ${en}: "${a}" has ${x}, less than "${b}" with ${y}; check them.`;

it.each<[string, Partial<Scheme>, readonly string[]]>([
  [
    'coefficients',
    {
      grades: {
        edge: 'lower',
        bands: [
          { label: 'A', from: 90, coefficient: 0.8 },
          { label: 'B', coefficient: 1 },
        ],
      },
    },
    [falls('money-not-monotone', '评级系数', 'grade coefficients', 'A', '0.8', 'B', '1')],
  ],
  [
    'amounts',
    {
      grades: {
        edge: 'lower',
        bands: [
          { label: 'A', from: 90, amount: -200 },
          { label: 'B', amount: 300 },
        ],
      },
    },
    [falls('money-not-monotone', '评级金额', 'grade amounts', 'A', '-200', 'B', '300')],
  ],
  [
    'pay',
    {
      pay: {
        commission: false,
        levels: [
          { label: '初级', base: 2000, bonus: 300 },
          { label: '中级', base: 2100, bonus: 100 },
        ],
      },
    },
    [falls('money-not-monotone', '薪资合计', 'base plus bonus pool', '中级', '2200', '初级', '2300')],
  ],
  ['rewards that stay', { stars: ladder([60, 500], [70, 500]) }, []],
  [
    'rewards',
    { stars: ladder([60, 500], [70, 300]) },
    [falls('money-not-monotone', '星级奖励', 'star rewards', '2★', '300', '1★', '500')],
  ],
  [
    'thresholds',
    { stars: ladder([80, 0], [70, 0]) },
    [falls('star-gap', '星级分数线', 'star thresholds', '2★', '70', '1★', '80')],
  ],
  [
    'thresholds by role',
    { stars: ladder([{ 甲: 60, 乙: 70 }, 0], [{ 甲: 70, 乙: 65 }, 0]) },
    [falls('star-gap', '星级分数线 乙', 'star thresholds 乙', '2★', '65', '1★', '70')],
  ],
  [
    'performance pay of stars',
    {
      stars: {
        kind: 'conditions',
        facts: [],
        steps: [
          { star: 2, when: [], pay: { share: 0.5, plus: 0 } },
          { star: 1, when: [], pay: { share: 1, plus: 0 } },
        ],
      },
    },
    [falls('money-not-monotone', '星级奖励', 'star rewards', '2★', '0.5', '1★', '1')],
  ],
  [
    'ranks',
    {
      pool: {
        rate: 0.1,
        of: text(''),
        ranks: [
          { share: 0.3, plus: 0 },
          { share: 0.4, plus: 0 },
        ],
        rest: 0.3,
      },
    },
    [falls('money-not-monotone', '名次奖金', 'rank pool', '1', '0.3', '2', '0.4')],
  ],
  [
    'deductions',
    {
      log: {
        from: 100,
        channels: [],
        deductions: [1, 5, 3],
        codes: [{ code: 'Q1', label: text(''), severity: 1 }],
      },
    },
    [falls('not-monotone', '问题扣分', 'deductions', '3★', '3', '2★', '5')],
  ],
])('%s', (_, more, expected) => {
  expect(lines(draftOf(scheme(more, full('a'))), 'money-not-monotone', 'not-monotone', 'star-gap')).toEqual(
    expected,
  );
});

it('levels, the first being the best', () => {
  const levels = [
    { label: text('优'), score: 80 },
    { label: text('良'), score: 100 },
  ];
  const draft = draftOf(
    scheme({}, indicator('a', { kind: 'levels', numbers: 'ordinal', levels }, { input: 'level' })),
  );
  expect(lines(draft)).toEqual([falls('not-monotone', 'a（a）', 'a a', '优', '80', '良', '100')]);
});
