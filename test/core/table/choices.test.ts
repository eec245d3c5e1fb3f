/** The words of choices: how each is printed, and every way in which it is read. */
import type { Cell } from '../../../src/core/cell';
import type { Codec } from '../../../src/core/table/codec';
import {
  COEFFICIENT,
  GROUP_TOTAL,
  LIMIT_KIND,
  NOTE_KIND,
  PERIOD,
  SIGN,
  STAR_KIND,
  TOTAL,
  YEAR_KIND,
} from '../../../src/core/table/words';

const wrong: string[] = [];
const report = (code: string, { zh, en }: { zh: string; en: string }): void => {
  wrong.push(`${code} ${zh} ${en}`);
};
const readBy = (codec: Codec<string>, cell: Cell): string | undefined => {
  wrong.length = 0;
  return codec.read([cell], report);
};

/** What is meant, and the words for it in both languages. */
test.each<readonly [Codec<string>, readonly (readonly [id: string, zh: string, en: string])[]]>([
  [
    SIGN,
    [
      ['≥', '≥', '≥'],
      ['>', '>', '>'],
      ['≤', '≤', '≤'],
      ['<', '<', '<'],
      ['is', '为', 'is'],
      ['else', '其余', 'else'],
    ],
  ],
  [
    TOTAL,
    [
      ['weighted', '加权', 'weighted'],
      ['points', '累计得分', 'points'],
      ['normalised', '折算百分', 'normalised'],
      ['groups', '分组加权', 'groups'],
      ['min', '取最低', 'lowest'],
    ],
  ],
  [
    GROUP_TOTAL,
    [
      ['weighted', '加权', 'weighted'],
      ['points', '累计得分', 'points'],
      ['normalised', '折算百分', 'normalised'],
    ],
  ],
  [
    COEFFICIENT,
    [
      ['score', '按得分', 'by score'],
      ['grade', '按评级', 'by grade'],
    ],
  ],
  [
    STAR_KIND,
    [
      ['ladder', '逐月阶梯', 'ladder'],
      ['annual', '年度评定', 'annual'],
      ['total', '按总分', 'by total'],
      ['conditions', '按条件', 'by conditions'],
    ],
  ],
  [
    YEAR_KIND,
    [
      ['mean', '取平均', 'mean'],
      ['most-stars', '星级次数最多', 'most stars'],
    ],
  ],
  [
    LIMIT_KIND,
    [
      ['bonus', '奖金', 'bonus'],
      ['commission', '提成', 'commission'],
    ],
  ],
  [
    NOTE_KIND,
    [
      ['notes', '说明', 'note'],
      ['decisions', '决定', 'decision'],
      ['defects', '原文缺陷', 'defect'],
    ],
  ],
  [
    PERIOD,
    [
      ['month', '每月', 'monthly'],
      ['quarter', '每季', 'quarterly'],
      ['quarter-or-year', '每季或每年', 'quarterly or yearly'],
      ['year', '每年', 'yearly'],
      ['log', '记录', 'log'],
    ],
  ],
])('choice %#', (codec, words) => {
  for (const [id, zh, en] of words) {
    expect([codec.print(id, 'zh'), codec.print(id, 'en')]).toEqual([[zh], [en]]);
    for (const typed of [id, zh, en, ` ${zh} `, en.toUpperCase()]) expect(readBy(codec, typed)).toBe(id);
    expect(wrong).toEqual([]);
  }
  const list = (side: 1 | 2, comma: string): string => words.map((one) => one[side]).join(comma);
  expect(readBy(codec, '乱七八糟的一句话')).toBeUndefined();
  expect(wrong).toEqual([
    `unknown-word 不认识“乱七八糟的一句话”。可填：${list(1, '、')} "乱七八糟的一句话" is unknown. It can be: ${list(2, ', ')}`,
  ]);
  expect([readBy(codec, null), readBy(codec, '  '), wrong]).toEqual([undefined, undefined, []]);
});

test.each([
  ['不低于', '≥'],
  ['大于等于', '≥'],
  ['>=', '≥'],
  ['=>', '≥'],
  ['≧', '≥'],
  ['＞＝', '≥'],
  ['大于', '>'],
  ['高于', '>'],
  ['超过', '>'],
  ['＞', '>'],
  ['不超过', '≤'],
  ['小于等于', '≤'],
  ['<=', '≤'],
  ['≦', '≤'],
  ['小于', '<'],
  ['低于', '<'],
  ['不足', '<'],
  ['＜', '<'],
  ['=', 'is'],
  ['＝', 'is'],
  ['等于', 'is'],
  ['其他', 'else'],
  ['Otherwise', 'else'],
  ['ELSE', 'else'],
])('the condition %s is %s', (typed, sign) => {
  expect([readBy(SIGN, typed), wrong]).toEqual([sign, []]);
});

test('a word that is nearly known is asked about', () => {
  expect(readBy(PERIOD, '每季度')).toBeUndefined();
  expect(wrong).toEqual([
    'unknown-word 不认识“每季度”。是否想填 每季？ "每季度" is unknown. Did you mean 每季?',
  ]);
});
