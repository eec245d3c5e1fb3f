/** Scheme 6: one rating a year; who is not rated, and what outranks what. */
import { isError, type Cell } from '../../../src/core/cell';
import { explainStars } from '../../../src/core/explain/explain-stars';
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
  ['six stars there are not', half(90), { current: 6 }, '#VALUE!'],
  ['a flag that is none', half(90), { applied: 'maybe' }, '#VALUE!'],
  ['the name of another scheme’s fact', half(95), { violations: 1, current: 3 }, 2],
  ['a typo', half(95), { confirmd: true }, '#N/A'],
])('%s', (_, history, facts, stars) => {
  const rating = rate(history, facts);
  expect(rating === null || isError(rating) ? codes(rating) : rating.star).toBe(stars);
});

it('explains the mean, the cap and what keeps a star', () => {
  const facts = {
    complaints: 1,
    current: 4,
    applied: true,
    confirmed: true,
    leaving: false,
    leavemonths: 0,
    violation: false,
  };
  expect(explainStars(sound(rate(half(95), facts)))).toEqual({
    zh: '4 星：6 个月均分 95.00 评为 5 星，有有效投诉最高评 3 星，不降级，保持 4 星',
    en: '4★: the mean of 6 months is 95.00, rated 5★, capped at 3★ by a valid complaint, no demotion, stays at 4★',
  });
});

it('lists every assumed fact', () => {
  const words = explainStars(sound(rate(half(95))));
  for (const fact of [
    'current 1',
    'applied yes',
    'confirmed yes',
    'leaving no',
    'leavemonths 0',
    'complaints 0',
    'violation no',
  ]) {
    expect(words.en).toContain(fact);
  }
});

it('names the limits', () => {
  expectError(rate([...half(90), 90]), '#VALUE!', '6 months but got 7');
});
