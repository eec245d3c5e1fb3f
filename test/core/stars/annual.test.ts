/** Scheme 6: one rating a year; who is not rated, and what outranks what. */
import type { Stars } from '../../../src/schemes/stars';
import { compileScheme } from '../../../src/core/compile/compile';
import { isError, type Cell } from '../../../src/core/cell';
import { explainNext, explainStars } from '../../../src/core/explain/explain-stars';
import { readFacts } from '../../../src/core/stars/facts';
import { rateStars } from '../../../src/core/stars/rate';
import { codes, expectError, sound } from '../../support/outcome';
import { compiledById } from '../../support/schemes';

const scheme = compiledById('star-representative');

function rate(history: readonly Cell[], facts: Readonly<Record<string, Cell>> = {}) {
  const values = readFacts(scheme.scheme, Object.entries(facts));
  return isError(values) ? values : rateStars(scheme, history, values);
}

const half = (value: number): number[] => [value, value, value, value, value, value];

it.each<[string, readonly Cell[], Readonly<Record<string, Cell>>, unknown]>([
  ['a mean of 95', half(95), {}, 5],
  ['a mean of 94.99', half(94.99), {}, 4],
  ['a mean of 94.995, half-up', half(94.995), {}, 5],
  ['a mean of 90', [85, 95, 90, 90, 90, 90], {}, 4],
  ['a mean of 85', half(85), {}, 3],
  ['a mean of 80', half(80), {}, 2],
  ['anything less', half(10), {}, 1],
  ['the mean of the filled months', [null, 95, null, 95, null, null], {}, 5],
  ['none filled: stays', [null, null, null, null, null, null], { current: 3 }, 3],
  ['nothing at all', [null, null], {}, null],
  ['seven months', [...half(90), 90], {}, '#VALUE!'],
  ['never lower', half(80), { current: 4 }, 4],
  ['higher', half(95), { current: 4 }, 5],
  ['a complaint caps the rating at 3', half(95), { complaints: 1 }, 3],
  ['and does not lower the star', half(95), { complaints: 2, current: 4 }, 4],
  ['a grave violation: one less', half(95), { violation: true, current: 4 }, 3],
  ['at least 1', half(95), { violation: '是', current: 1 }, 1],
  ['no promotion with it', half(95), { violation: 1, current: 2 }, 1],
  ['not applied: stays', half(95), { applied: false, current: 2 }, 2],
  ['leaving: stays', half(95), { leaving: '是', current: 2 }, 2],
  ['three months of leave: stays', half(95), { leavemonths: 3, current: 2 }, 2],
  ['two and a half: stays', half(95), { 请假月数: 2.5, current: 2 }, 2],
  ['two months of leave: rated', half(95), { leavemonths: 2, current: 2 }, 5],
  ['not confirmed: none', half(95), { confirmed: false, current: 3 }, 0],
  ['not confirmed comes before a violation', half(95), { 转正: '否', violation: true, current: 3 }, 0],
  ['a violation comes before not applied', half(95), { violation: true, applied: false, current: 3 }, 2],
  ['confirmed is 1★ at once', [null], { confirmed: true, current: 0, applied: false }, 1],
  ['satisfaction changes nothing', half(90), { satisfaction: 10 }, 4],
  ['the most there are', half(90), { current: 5 }, 5],
  ['six stars there are not', half(90), { current: 6 }, '#VALUE!'],
  ['a flag that is none', half(90), { applied: 'maybe' }, '#VALUE!'],
  ['the name of another scheme’s fact', half(95), { violations: 1, current: 3 }, 2],
  ['a typo', half(95), { confirmd: true }, '#N/A'],
])('%s', (_, history, facts, stars) => {
  const rating = rate(history, facts);
  expect(rating === null || isError(rating) ? codes(rating) : rating.star).toBe(stars);
});

it('months that say leave are counted, and no fewer can be given', () => {
  const months = [95, '休假', '产假', 95, 95, 95];
  expectError(
    rate(months, { leavemonths: 1, current: 2 }),
    '#VALUE!',
    '历史里有 2 个月写着休假，leavemonths 却是 1。请更正其一。',
    '2 months of the history say leave, but leavemonths is 1. Correct one of them.',
  );
  expect(sound(rate(months, { leavemonths: 2, current: 2 })).star).toBe(5);
});

const known = {
  complaints: 0,
  current: 1,
  applied: true,
  confirmed: true,
  leaving: false,
  leavemonths: 0,
  violation: false,
};

it.each<[string, readonly Cell[], Readonly<Record<string, Cell>>, string, string]>([
  [
    'the mean, the cap and what keeps a star',
    half(95),
    { complaints: 1, current: 4 },
    '4 星：6 个月均分 95.00 评为 5 星，有有效投诉最高评 3 星，不降级，保持 4 星',
    '4★: the mean of 6 months is 95.00, rated 5★, capped at 3★ by a valid complaint, no demotion, stays at 4★',
  ],
  [
    'a cap without a star to keep',
    half(95),
    { complaints: 1 },
    '3 星：6 个月均分 95.00 评为 5 星，有有效投诉最高评 3 星',
    '3★: the mean of 6 months is 95.00, rated 5★, capped at 3★ by a valid complaint',
  ],
  // A complaint that changes nothing is not said to cap.
  [
    'a complaint at the cap itself',
    half(85),
    { complaints: 1 },
    '3 星：6 个月均分 85.00 评为 3 星',
    '3★: the mean of 6 months is 85.00, rated 3★',
  ],
  [
    'a complaint below the cap',
    half(80),
    { complaints: 2 },
    '2 星：6 个月均分 80.00 评为 2 星',
    '2★: the mean of 6 months is 80.00, rated 2★',
  ],
  [
    'the mean alone',
    [null, 95, null, 94.99, null, null],
    {},
    '5 星：2 个月均分 95.00 评为 5 星',
    '5★: the mean of 2 months is 95.00, rated 5★',
  ],
  [
    'a star that is kept',
    half(80),
    { current: 4 },
    '4 星：6 个月均分 80.00 评为 2 星，不降级，保持 4 星',
    '4★: the mean of 6 months is 80.00, rated 2★, no demotion, stays at 4★',
  ],
  [
    'a star that is reached again',
    half(90),
    { current: 4 },
    '4 星：6 个月均分 90.00 评为 4 星',
    '4★: the mean of 6 months is 90.00, rated 4★',
  ],
  [
    'not confirmed',
    half(95),
    { confirmed: false },
    '0 星：尚未转正，0 星',
    '0★: not confirmed in the job yet: 0★',
  ],
  [
    'a violation',
    half(95),
    { violation: true, current: 4 },
    '3 星：有严重违规：4 星降一级，最低 1 星',
    '3★: a grave violation: 4★ less one, at least 1★',
  ],
  [
    'not applied',
    half(95),
    { applied: false, current: 2 },
    '2 星：未申请，保持 2 星',
    '2★: not applied: stays at 2★',
  ],
  [
    'leaving',
    half(95),
    { leaving: true, current: 2 },
    '2 星：即将离职，保持 2 星',
    '2★: leaving: stays at 2★',
  ],
  [
    'too much leave',
    half(95),
    { leavemonths: 2.5, current: 2 },
    '2 星：请假 2.5 个月，超过 2 个月，保持 2 星',
    '2★: 2.5 months of leave, more than 2: stays at 2★',
  ],
  [
    'no months',
    [null, null, null, null, null, null],
    { current: 3 },
    '3 星：没有任何月份的得分，保持 3 星',
    '3★: no month is filled: stays at 3★',
  ],
])('explains %s', (_, history, facts, zh, en) => {
  expect(explainStars(sound(rate(history, { ...known, ...facts })))).toEqual({ zh, en });
});

it('says what the next star needs', () => {
  expect(explainNext(sound(rate(half(85), known)))).toEqual({
    zh: '4 星：一月至六月均分 ≥90；现状：6 个月均分 85.00 评为 3 星',
    en: '4★: a January–June mean of at least 90; now: the mean of 6 months is 85.00, rated 3★',
  });
  expect(explainNext(sound(rate(half(95), { ...known, confirmed: false })))).toEqual({
    zh: '1 星：转正；现状：尚未转正，0 星',
    en: '1★: confirmation in the job; now: not confirmed in the job yet: 0★',
  });
  expect(explainNext(sound(rate(half(95), known)))).toEqual({ zh: '已是最高的 5 星', en: '5★ is the top' });
});

it('lists every assumed fact', () => {
  const words = explainStars(sound(rate(half(95))));
  const label = (key: string) => scheme.scheme.stars?.facts.find((fact) => fact.key === key)?.label.zh;
  const assumed = [
    ['current', '1', '1'],
    ['applied', '是', 'yes'],
    ['confirmed', '是', 'yes'],
    ['leaving', '否', 'no'],
    ['leavemonths', '0', '0'],
    ['complaints', '0', '0'],
    ['violation', '否', 'no'],
  ] as const;
  const zh = assumed.map(([key, value]) => `${label(key)} ${value}`).join('、');
  const en = assumed.map(([key, , value]) => `${key} ${value}`).join(', ');
  expect(words.zh.endsWith(`。未提供、按已满足计：${zh}`)).toBe(true);
  expect(words.en.endsWith(`. Not given, counted as met: ${en}`)).toBe(true);
});

it('assumes nothing of facts that a scheme does not ask for; below every band there is no star', () => {
  const stars = scheme.scheme.stars as Extract<Stars, { kind: 'annual' }>;
  const fewer: Stars = {
    ...stars,
    facts: stars.facts.filter(({ key }) => key === 'complaints'),
    bands: stars.bands.filter(({ from }) => from !== undefined),
  };
  const compiled = compileScheme({ ...scheme.scheme, stars: fewer });
  const rating = sound(rateStars(compiled, half(10), new Map()));
  expect(rating.assumed.map(({ en }) => en)).toEqual(['complaints 0']);
  expect(rating.because.map(({ en }) => en)).toEqual([
    'the mean of 6 months is 10.00, rated 0★, no demotion, stays at 1★',
  ]);
});

it('names the limits', () => {
  expectError(
    rate([...half(90), 90]),
    '#VALUE!',
    '”只看 6 个月，给了 7 个月。请只选一月至六月。',
    'star-representative looks at 6 months but got 7. Select January to June only.',
  );
  expectError(
    rate(half(90), { current: 6 }),
    '#VALUE!',
    '当前星级应为 0–5，实际是 6。请更正。',
    'current must be 0–5 but got 6. Correct it.',
  );
});
