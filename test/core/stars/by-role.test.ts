/** Figures that differ by role: whose is taken, and what is said where there is none. */
import type { Cell } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import { toYuan } from '../../../src/core/number/fen';
import { allOf, figureFor, listByRole, roleFact, roleFigures } from '../../../src/core/stars/by-role';
import { rateStars, rewardOf } from '../../../src/core/stars/rate';
import type { ByRole, Fact, LadderStep, Stars } from '../../../src/schemes/stars';
import { scheme } from '../../support/broken';
import { codes, expectError, sound } from '../../support/outcome';

const role: Fact = {
  key: 'role',
  label: { zh: '岗位', en: 'Role' },
  input: 'level',
  choices: [{ label: '前台', aliases: ['desk'] }, { label: '后台' }],
};
const errors: Fact = { key: 'errors', label: { zh: '差错数', en: 'Errors' }, input: 'count' };
const facts = [errors, role];
const tenure: Fact = { key: 'tenure', label: { zh: '工龄', en: 'Tenure' }, input: 'months', required: true };
const byRole: ByRole = { 前台: 80, 后台: 90 };
const given = (value?: Cell) => new Map<string, Cell>(value === undefined ? [] : [['role', value]]);

it('the role is the fact with choices', () => {
  expect(roleFact({ facts })).toBe(role);
  expect(roleFact({ facts: [errors] })).toBeUndefined();
});

it.each<[ByRole, Cell | undefined, number]>([
  [70, undefined, 70],
  [byRole, '前台', 80],
  [byRole, 'desk', 80],
  [byRole, '后台', 90],
])('%j of role %p is %d', (figure, value, expected) => {
  expect(figureFor(figure, { facts }, { star: 3 }, given(value))).toBe(expected);
});

it.each<[string, ByRole, readonly Fact[], Cell | undefined, string, string]>([
  [
    'no role',
    byRole,
    facts,
    undefined,
    '缺少岗位（role）（前台、后台）',
    'role 岗位（前台、后台） is missing',
  ],
  [
    'a role that there is not',
    byRole,
    facts,
    '保安',
    '岗位应为 前台、后台 之一',
    'one of 前台、后台 but got',
  ],
  [
    'a role without a figure',
    { 前台: 80 },
    facts,
    '后台',
    '3 星没有给出岗位“后台”的数值。请在方案中补上。',
    '3★ has no figures for the role 后台. Add them to the scheme.',
  ],
  ['no fact of roles', byRole, [errors], undefined, '3 星没有给出岗位', '3★ has no figures for the role'],
])('%s', (_, figure, known, value, zh, en) => {
  expectError(figureFor(figure, { facts: known }, { star: 3 }, given(value)), '#N/A', zh, en);
});

it('lists the figures of all roles', () => {
  expect([allOf(70), allOf(byRole)]).toEqual([[70], [80, 90]]);
  const show = (value: number): string => `≥${value}`;
  expect([listByRole(70, show), listByRole(byRole, show)]).toEqual(['≥70', '前台 ≥80 / 后台 ≥90']);
});

it('a step has two figures, and a reward where it pays one', () => {
  expect(roleFigures({ window: 3, atLeast: 80 })).toEqual([3, 80]);
  expect(roleFigures({ window: 3, atLeast: 80, reward: byRole })).toEqual([3, 80, byRole]);
});

const step = (star: number, more: Partial<LadderStep> = {}): LadderStep => ({
  star,
  window: 1,
  atLeast: 60,
  gates: [],
  ...more,
});
const ladder = (known: readonly Fact[], ...steps: readonly LadderStep[]) =>
  compileScheme(scheme({ stars: { kind: 'ladder', facts: known, steps } satisfies Stars }));

it.each<[string, readonly Fact[], LadderStep, Cell | undefined, unknown]>([
  ['a threshold by role', facts, step(1, { atLeast: byRole }), '前台', 1],
  ['not reached', facts, step(1, { atLeast: byRole }), '后台', 0],
  ['without the role', facts, step(1, { atLeast: byRole }), undefined, '#N/A'],
  ['a window by role', facts, step(1, { window: { 前台: 1, 后台: 2 } }), '后台', 0],
  ['without the role', facts, step(1, { window: { 前台: 1, 后台: 2 } }), undefined, '#N/A'],
  ['a needed fact that no gate asks for', [...facts, tenure], step(1), '前台', '#N/A'],
])('%s', (_, known, one, value, star) => {
  const rating = rateStars(ladder(known, one), [80], given(value));
  expect(codes(rating && 'star' in rating ? rating.star : rating)).toBe(star);
});

it.each<[string, readonly LadderStep[], number, Cell | undefined, unknown]>([
  ['one for all', [step(1, { reward: 100 })], 1, undefined, 100],
  ['by role', [step(1, { reward: { 前台: 100, 后台: 200 } })], 1, '后台', 200],
  ['by role, without it', [step(1, { reward: { 前台: 100, 后台: 200 } })], 1, undefined, '#N/A'],
  // Whose star it is cannot be known without the role.
  [
    'of a scheme with thresholds by role',
    [step(1, { reward: 100, atLeast: byRole }), step(2)],
    1,
    undefined,
    '#N/A',
  ],
  ['a role that there is not', [step(1, { reward: 100 })], 1, '保安', '#N/A'],
  ['of a star that pays none', [step(1), step(2, { reward: 100 })], 1, undefined, 0],
  ['of no star', [step(1, { reward: 100 })], 0, undefined, 0],
  ['where no star pays', [step(1)], 1, undefined, '#N/A'],
])('reward %s', (_, steps, star, value, money) => {
  const reward = rewardOf(ladder(facts, ...steps), star, given(value));
  expect(typeof reward === 'number' ? toYuan(sound(reward)) : codes(reward)).toBe(money);
});
