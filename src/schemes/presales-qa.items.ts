import type { Indicator, LevelsRule } from './indicator';
import type { Text } from '../core/words/text';

interface Meanings {
  readonly full?: Text;
  readonly none?: Text;
}

/** Full, partial (null: there is none) and no points. */
function levels(full: number, partial: number | null, meanings: Meanings = {}): LevelsRule {
  const halfway = {
    label: { zh: '部分', en: 'Partly met' },
    aliases: ['部分满足', 'partial'],
    meaning: { zh: '只满足一部分条件', en: 'Some of the conditions are met' },
  };
  return {
    kind: 'levels',
    numbers: 'points',
    levels: [
      {
        label: { zh: '满足', en: 'Met' },
        aliases: ['full'],
        score: full,
        meaning: meanings.full ?? { zh: '各项条件都满足', en: 'Every condition is met' },
      },
      ...(partial === null ? [] : [{ ...halfway, score: partial }]),
      {
        label: { zh: '不满足', en: 'Not met' },
        aliases: ['none'],
        score: 0,
        meaning: meanings.none ?? { zh: '两项或以上不满足', en: 'Two or more conditions are unmet' },
      },
    ],
  };
}

const neverHappened: Meanings = {
  full: { zh: '没有发生', en: 'It did not happen' },
  none: { zh: '发生过', en: 'It happened' },
};

export const presalesQaItems: readonly Indicator[] = [
  { key: '1.01', label: { zh: '专业语言', en: 'Professional language' }, input: 'level', rule: levels(3, 2) },
  { key: '1.02', label: { zh: '表达技巧', en: 'Expression' }, input: 'level', rule: levels(6, 4) },
  {
    key: '1.03',
    label: { zh: '提问技巧', en: 'Questioning' },
    input: 'level',
    rule: levels(3, null, { none: { zh: '有一项或以上不满足', en: 'One or more conditions are unmet' } }),
  },
  { key: '1.04', label: { zh: '关联/交叉销售', en: 'Cross-selling' }, input: 'level', rule: levels(10, 6) },
  {
    key: '1.05',
    label: { zh: '引导收藏加购', en: 'Leading to save or cart' },
    input: 'level',
    rule: levels(10, null),
  },
  {
    key: '1.06',
    label: { zh: '态度恶劣冷淡', en: 'Rude or cold attitude' },
    input: 'level',
    redLine: true,
    note: { zh: '红线项：填“满足”表示没有发生', en: 'Red line: “Met” means that it did not happen' },
    rule: levels(15, null, neverHappened),
  },
  { key: '2.01', label: { zh: '开场白规范', en: 'Opening' }, input: 'level', rule: levels(3, null) },
  { key: '2.02', label: { zh: '等候语规范', en: 'Hold phrases' }, input: 'level', rule: levels(4, 3) },
  {
    key: '2.03',
    label: { zh: '结束语规范', en: 'Closing' },
    input: 'level',
    rule: levels(3, null, {
      full: { zh: '三个条件满足任意一个', en: 'Any one of its three conditions is met' },
      none: { zh: '三个条件都不满足', en: 'None of its three conditions is met' },
    }),
  },
  {
    key: '2.04',
    label: { zh: '退换货及特殊事件', en: 'Returns and special cases' },
    input: 'level',
    rule: levels(4, null),
  },
  {
    key: '3.01',
    label: { zh: '产品与活动熟悉度', en: 'Product and campaign knowledge' },
    input: 'level',
    rule: levels(8, 4),
  },
  {
    key: '3.02',
    label: { zh: 'FAQ 与解决方案', en: 'FAQ and solutions' },
    input: 'level',
    rule: levels(4, null),
  },
  {
    key: '3.03',
    label: { zh: '错误信息误导消费', en: 'Misleading information' },
    aliases: ['提供错误信息误导消费'],
    input: 'level',
    redLine: true,
    note: { zh: '红线项：填“满足”表示没有发生', en: 'Red line: “Met” means that it did not happen' },
    rule: levels(15, null, neverHappened),
  },
  {
    key: '4.01',
    label: { zh: '同理与致歉', en: 'Empathy and apology' },
    input: 'level',
    rule: levels(4, null),
  },
  { key: '4.02', label: { zh: '一次性解决', en: 'Solved at once' }, input: 'level', rule: levels(4, null) },
  { key: '4.03', label: { zh: '客户满意', en: 'Customer satisfied' }, input: 'level', rule: levels(4, null) },
];
