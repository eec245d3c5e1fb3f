/** Gates: every test on, under and over its limit, and their words, whether met, missed or assumed. */
import type { Cell } from '../../../src/core/cell';
import { checkGate } from '../../../src/core/stars/gates';
import type { Scheme } from '../../../src/schemes/scheme';
import type { Fact, Test } from '../../../src/schemes/stars';
import { scheme, text } from '../../support/broken';
import { expectError, sound } from '../../support/outcome';

const fact = (key: string, label: string, input: Fact['input'], more: Partial<Fact> = {}): Fact => ({
  key,
  label: { zh: label, en: key },
  input,
  ...more,
});
const facts = [
  fact('errors', '差错数', 'count'),
  fact('faults', '差错率', 'rate'),
  fact('reach', '达成率', 'ratio'),
  fact('kind', '亲和', 'flag'),
  fact('role', '岗位', 'level', { choices: [{ label: '话务员' }] }),
  fact('mood', '心情', 'level'),
  fact('tenure', '工龄', 'months', { required: true }),
];
const settings: Scheme['settings'] = [
  { key: 'most', label: text('上限'), input: 'count', value: 3 },
  { key: 'none', label: text('未定'), input: 'count' },
];
const stars: Scheme['stars'] = { kind: 'total', facts, bands: [], conditions: [] };

const check = (key: string, test: Test, value?: Cell) =>
  checkGate(
    { fact: key, test },
    scheme({ stars, settings }),
    new Map(value === undefined ? [] : [[key, value]]),
    {},
  );

it.each<[string, Test, Cell, boolean, string, string]>([
  ['errors', { atLeast: 2 }, 2, true, '差错数 2', 'errors 2'],
  ['errors', { atLeast: 2 }, 1, false, '差错数为 1，应 ≥2', 'errors is 1, must be ≥2'],
  ['errors', { atMost: 2 }, 2, true, '差错数 2', 'errors 2'],
  ['errors', { atMost: 2 }, 3, false, '差错数为 3，应 ≤2', 'errors is 3, must be ≤2'],
  ['errors', { atMost: 0 }, 0, true, '差错数 0', 'errors 0'],
  ['errors', { atMost: 0 }, 1, false, '差错数为 1，应为 0', 'errors is 1, must be 0'],
  ['errors', { under: 2 }, 1, true, '差错数 1', 'errors 1'],
  ['errors', { under: 2 }, 2, false, '差错数为 2，应 <2', 'errors is 2, must be <2'],
  ['errors', { atMost: { setting: 'most' } }, 3, true, '差错数 3', 'errors 3'],
  ['errors', { atMost: { setting: 'most' } }, 4, false, '差错数为 4，应 ≤3', 'errors is 4, must be ≤3'],
  ['faults', { under: 0.1 }, 0.0999, true, '差错率 9.99%', 'faults 9.99%'],
  ['faults', { under: 0.1 }, 0.1, false, '差错率为 10%，应 <10%', 'faults is 10%, must be <10%'],
  ['reach', { atLeast: 1.1 }, 1.05, false, '达成率为 105%，应 ≥110%', 'reach is 105%, must be ≥110%'],
  ['kind', { is: true }, '是', true, '亲和 是', 'kind yes'],
  ['kind', { is: true }, false, false, '亲和为 否，应为 是', 'kind is no, must be yes'],
  ['kind', { is: false }, false, true, '亲和 否', 'kind no'],
  ['kind', { is: false }, true, false, '亲和为 是，应为 否', 'kind is yes, must be no'],
  ['role', { is: true }, '话务员', false, '岗位为 话务员，应为 是', 'role is 话务员, must be yes'],
])('%s %j of %p: %s', (key, test, value, met, zh, en) => {
  expect(sound(check(key, test, value))).toMatchObject({ met, assumed: false, words: { zh, en } });
});

it.each<[string, Test, string, string]>([
  ['errors', { atMost: 0 }, '差错数为 0', 'errors 0'],
  ['errors', { atLeast: 0 }, '差错数 ≥0', 'errors ≥0'],
  ['errors', { under: 2 }, '差错数 <2', 'errors <2'],
  ['kind', { is: true }, '亲和为 是', 'kind yes'],
])('%s %j is assumed where the fact is not given', (key, test, zh, en) => {
  expect(sound(check(key, test))).toMatchObject({ met: true, assumed: true, words: { zh, en } });
});

it.each<[string, string, Test, Cell | undefined, string, string]>([
  ['a needed fact', 'tenure', { atLeast: 6 }, undefined, '#N/A', '缺少工龄（tenure）。请在 facts 中给出。'],
  ['a fact outside its domain', 'errors', { atLeast: 1 }, -1, '#VALUE!', '差错数应为'],
  ['a limit that is not given', 'errors', { atMost: { setting: 'none' } }, 1, '#N/A', '“未定”（none）的数值'],
  [
    'a limit of what is no number',
    'kind',
    { atLeast: 1 },
    true,
    '#VALUE!',
    '该事实应为数字。请更正。 this fact must be a number. Correct it.',
  ],
  [
    'a choice where there are none',
    'mood',
    { is: true },
    '好',
    '#N/A',
    '心情应为  之一，实际是 “好”。请更正。',
  ],
  [
    'a choice that there is not',
    'role',
    { is: true },
    '保安',
    '#N/A',
    '岗位应为 话务员 之一，实际是 “保安”。请更正。',
  ],
])('refuses %s', (_, key, test, value, code, words) => {
  expectError(check(key, test, value), code, words);
});
