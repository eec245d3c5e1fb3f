/** Taking part: the mark, the conditions of the scheme on, under and over their thresholds, and what cannot be told. */
import type { Cell } from '../../../src/core/cell';
import { eligible } from '../../../src/core/score/eligible';
import { isPassedOver, readTakesPart, TAKES_PART } from '../../../src/core/score/takes-part';
import type { TakingPart } from '../../../src/schemes/scheme';
import { faults, scheme } from '../../support/broken';
import { codes, expectError } from '../../support/outcome';

const both = (words: string) => ({ zh: words, en: words });
const DAYS: TakingPart = { key: 'days', label: both('出勤'), input: 'days', test: { atLeast: 15 } };
const LEAVE: TakingPart = { key: 'leave', label: both('请假'), input: 'days', test: { atMost: 5 } };
const WORK: TakingPart = {
  key: 'work',
  label: both('接待'),
  input: 'count',
  unit: '人',
  test: { atLeast: 0.9 },
  by: 'mean',
};
const MEAN: TakingPart = { key: 'mean', label: both('组均'), input: 'number' };
const team = scheme({ takingPart: [DAYS, LEAVE, WORK, MEAN] });

const ask = (facts: Record<string, Cell>, of = team): unknown => {
  const answer = eligible(of, Object.entries(facts));
  return answer === true ? true : 'zh' in answer ? answer.zh : codes(answer);
};
const fine = { 出勤: 20, 请假: 1, 接待: 50, 组均: 50 };

it.each<[Record<string, Cell>, unknown]>([
  [fine, true],
  [{ ...fine, 接待: 42 }, '接待 42 人，低于组均的 90%'],
  [{ ...fine, 接待: '42人' }, '接待 42 人，低于组均的 90%'],
  [{ ...fine, 接待: 45 }, true],
  [{ ...fine, 接待: 44 }, '接待 44 人，低于组均的 90%'],
  [{ ...fine, 接待: 46 }, true],
  // 3 of 3.3333… is 90% at 15 digits.
  [{ ...fine, 接待: 3, 组均: 10 / 3 }, true],
  [{ ...fine, 出勤: 15 }, true],
  [{ ...fine, 出勤: 14.99 }, '出勤 14.99 天，低于 15 天'],
  [{ ...fine, 出勤: 0 }, '出勤 0 天，低于 15 天'],
  [{ ...fine, 请假: 5 }, true],
  [{ ...fine, 请假: 5.01 }, '请假 5.01 天，超过 5 天'],
  [{ ...fine, 出勤: 3, 请假: 9 }, '出勤 3 天，低于 15 天；请假 9 天，超过 5 天'],
  // A team of one is its own mean.
  [{ ...fine, 接待: 7, 组均: 7 }, true],
  [{ 参评: '否' }, '参评填了“否”'],
  [{ 'takes part': '仅参照', ...fine }, '仅参照，不进排名、奖金池和名额'],
  [{ 参评: '是', ...fine }, true],
  [{ 参评: null, ...fine }, true],
  [{ 权重占比: 0.6, ...fine }, true],
  [{ 权重占比: 0.59, ...fine }, '适用的权重只有 59%，不足 60%'],
  // A fact of some star scheme may stand in the same list.
  [{ ...fine, complaints: 2 }, true],
  [{ ...fine, 组均: 0 }, '#VALUE!'],
  [{ ...fine, 接待: -1 }, '#VALUE!'],
  [{ ...fine, 出勤: 'x' }, '#VALUE!'],
  [{ ...fine, 参评: '也许' }, '#VALUE!'],
  [{ 出勤: 20, 请假: 1, 组均: 50 }, '#N/A'],
  [{ 出勤: 20, 请假: 1, 接待: 50 }, '#N/A'],
  [{}, '#N/A'],
  [{ ...fine, 出勒: 3 }, '#N/A'],
  [{ ...fine, 接待: { error: '#REF!' } }, '#REF!'],
])('%j: %p', (facts, expected) => {
  expect(ask(facts)).toEqual(expected);
});

it('says what is missing, unknown or not to be divided by', () => {
  expectError(eligible(team, [['出勤', 20]]), '#N/A', '缺少请假', 'leave');
  expectError(eligible(team, [['出勒', 20]]), '#N/A', '出勒', '出勤');
  expectError(eligible(team, Object.entries({ ...fine, 组均: 0 })), '#VALUE!', '组均为 0');
  expectError(
    eligible(team, [
      ['出勤', 1],
      ['出勤', 2],
    ]),
    '#VALUE!',
    '两个值',
  );
});

describe('in both languages, word for word', () => {
  const english = (words: string, en: string) => ({ zh: words, en });
  const staff: TakingPart[] = [
    { key: 'days', label: english('出勤', 'attendance'), input: 'days', test: { atLeast: 15 } },
    {
      key: 'work',
      label: english('接待', 'chats'),
      input: 'count',
      unit: '人',
      test: { atLeast: 0.9 },
      by: 'mean',
    },
    { key: 'share', label: english('占比', 'share'), input: 'rate', test: { atMost: 0.2 } },
    { key: 'calls', label: english('通话', 'calls'), input: 'count', unit: '通电话', test: { atLeast: 10 } },
    { key: 'mean', label: english('组均', 'group mean'), input: 'number' },
  ];
  const all = { days: 20, work: 50, share: 0.1, calls: ' 10通电话 ', mean: 50 };
  it.each<[Record<string, Cell>, string, string]>([
    [{ ...all, days: 14 }, '出勤 14 天，低于 15 天', 'attendance 14 days, below 15 days'],
    [{ ...all, calls: '9通电话' }, '通话 9 通电话，低于 10 通电话', 'calls 9 通电话, below 10 通电话'],
    [{ ...all, share: 0.21 }, '占比 21%，超过 20%', 'share 21%, above 20%'],
    [{ ...all, work: ' 42人 ' }, '接待 42 人，低于组均的 90%', 'chats 42 人, below 90% of group mean'],
    [
      { ...all, days: 3, share: 0.3 },
      '出勤 3 天，低于 15 天；占比 30%，超过 20%',
      'attendance 3 days, below 15 days; share 30%, above 20%',
    ],
    [
      { ...all, weightshare: 0.5 },
      '适用的权重只有 50%，不足 60%',
      'only 50% of the weights applies, less than 60%',
    ],
    [{ 是否参评: '否' }, '参评填了“否”', 'marked as not taking part'],
    [
      { takespart: '参照' },
      '仅参照，不进排名、奖金池和名额',
      'for reference only: not in ranks, pools or quotas',
    ],
  ])('%j', (facts, zh, en) => {
    expect(eligible(scheme({ takingPart: staff }), Object.entries(facts))).toEqual({ zh, en });
  });

  const known =
    'takespart 参评、weightshare 权重占比、days 出勤、work 接待、share 占比、calls 通话、mean 组均';
  it.each<[Record<string, Cell>, string, string, string]>([
    [
      { 出勤天: 20 },
      '#N/A',
      `没有名为“出勤天”的参评条件。可用：${known}。是否想填“出勤”？`,
      `there is no condition "出勤天" of taking part. Known: ${known}. Did you mean 出勤?`,
    ],
    [
      { 天气: 20 },
      '#N/A',
      `没有名为“天气”的参评条件。可用：${known}。`,
      `there is no condition "天气" of taking part. Known: ${known}.`,
    ],
    [
      { ...all, mean: 0 },
      '#VALUE!',
      '组均为 0，接待无法与它相比。请检查组均。',
      'group mean is 0, so chats cannot be held against it. Check group mean.',
    ],
    [
      { days: 20, work: 1 },
      '#N/A',
      '缺少组均（mean），无法判断是否参评。请在 facts 中给出。',
      'mean 组均 is missing, so taking part cannot be told. Give it in facts.',
    ],
    [
      { work: 1, mean: 1 },
      '#N/A',
      '缺少出勤（days），无法判断是否参评。请在 facts 中给出。',
      'days 出勤 is missing, so taking part cannot be told. Give it in facts.',
    ],
  ])('%j: %s', (facts, error, zh, en) => {
    expect(eligible(scheme({ takingPart: staff }), Object.entries(facts))).toEqual({
      error,
      text: { zh, en },
    });
  });

  it.each<[Record<string, Cell>, unknown]>([
    // The unit is one of words alone, at their end.
    [{ ...all, work: '人42' }, '#VALUE!'],
    [{ ...all, calls: '通电话10' }, '#VALUE!'],
    [{ ...all, calls: '通电话' }, '#VALUE!'],
    [{ ...all, calls: 10 }, true],
    [{ 'Takes Part': '否' }, '参评填了“否”'],
    [{ 'weight share': 0.2, ...all }, '适用的权重只有 20%，不足 60%'],
    [{ ...all, work: '42元' }, '#VALUE!'],
    [{ ...all, days: '20天' }, true],
    [{ ...all, 适用权重: 'x' }, '#VALUE!'],
    [{ ...all, 'weight share': 0.61 }, true],
    [{ ...all, weightshare: { error: '#DIV/0!' } }, '#DIV/0!'],
  ])('%j: %p', (facts, expected) => {
    expect(ask(facts, scheme({ takingPart: staff }))).toBe(expected);
  });
});

it('knows the mark alone where a scheme has no conditions', () => {
  expect(ask({ 参评: '是' }, scheme())).toBe(true);
  expect(ask({ 参评: 0 }, scheme())).toBe('参评填了“否”');
  expect(ask({ 权重占比: 1 }, scheme())).toBe(true);
  expectError(eligible(scheme(), []), '#N/A', '没有参评条件', 'no conditions');
});

it.each<[Cell, unknown]>([
  [null, 'yes'],
  ['是', 'yes'],
  [true, 'yes'],
  ['Yes', 'yes'],
  ['否', 'no'],
  [false, 'no'],
  ['不参评', 'no'],
  [' 仅参照 ', 'reference'],
  ['参照', 'reference'],
  ['仅供参照', 'reference'],
  ['reference', 'reference'],
  ['参评', 'yes'],
  ['参加', 'yes'],
  ['不参加', 'no'],
  ['Not rated', 'no'],
  ['Reference only', 'reference'],
  ['请假', '#VALUE!'],
  [2, '#VALUE!'],
  [{ error: '#N/A' }, '#N/A'],
])('the mark %j is %p', (cell, expected) => {
  expect(codes(readTakesPart(cell))).toBe(expected);
});

it('says what the mark must be', () => {
  expect(readTakesPart('也许')).toEqual({
    error: '#VALUE!',
    text: {
      zh: '参评应为 是、否 或 仅参照（空白为 是），实际是 “也许”。请更正该单元格。',
      en: 'taking part must be 是, 否 or 仅参照 (blank is 是) but got "也许". Correct the cell.',
    },
  });
  expect(TAKES_PART).toEqual({ zh: '参评', en: 'Takes part' });
});

it.each<[Cell, boolean]>([
  ['不参评', true],
  ['仅参照', true],
  ['NOT RATED', true],
  ['Reference Only', true],
  ['否', false],
  ['', false],
  [0, false],
])('%j is passed over in ranks: %p', (cell, expected) => {
  expect(isPassedOver(cell)).toBe(expected);
});

it.each<[string, readonly TakingPart[], RegExp]>([
  ['twice', [DAYS, DAYS], /days of taking part stands twice/],
  ['an unknown divisor', [WORK], /divided by mean, which is none of them/],
  ['itself as divisor', [{ ...WORK, by: 'work' }], /divided by work/],
  ['a figure for nobody', [MEAN], /mean of taking part has no threshold/],
  ['a level', [{ ...DAYS, input: 'level' }], /must be a number/],
  ['no number', [{ ...DAYS, test: { atLeast: NaN } }], /invalid threshold/],
])('%s is a fault', (_, takingPart, wanted) => {
  expect(faults(scheme({ takingPart })).join()).toMatch(wanted);
});
