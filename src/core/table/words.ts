/** The words of choices in a rules table. */
import type { Relation } from '../words/relation';
import type { Period } from '../words/period';
import { INPUT_KINDS, PERIODS } from '../words/labels';
import { text } from '../words/text';
import { choice } from './codec';

export const PERIOD = choice<Period>(PERIODS);
export const INPUT = choice(INPUT_KINDS);

const SUMS = {
  weighted: text('加权', 'weighted'),
  points: text('累计得分', 'points'),
  normalised: text('折算百分', 'normalised'),
};

/** How the indicators of one group are summed. */
export const GROUP_TOTAL = choice(SUMS);

export const TOTAL = choice({
  ...SUMS,
  groups: text('分组加权', 'groups'),
  min: text('取最低', 'lowest'),
});

export const COEFFICIENT = choice({
  score: text('按得分', 'by score'),
  grade: text('按评级', 'by grade'),
});

export const STAR_KIND = choice({
  ladder: text('逐月阶梯', 'ladder'),
  annual: text('年度评定', 'annual'),
  total: text('按总分', 'by total'),
  conditions: text('按条件', 'by conditions'),
});

export const YEAR_KIND = choice({
  mean: text('取平均', 'mean'),
  'most-stars': text('星级次数最多', 'most stars'),
});

export const LIMIT_KIND = choice({
  bonus: text('奖金', 'bonus'),
  commission: text('提成', 'commission'),
});

export const NOTE_KIND = choice({
  notes: text('说明', 'note'),
  decisions: text('决定', 'decision'),
  defects: text('原文缺陷', 'defect'),
});

export type Sign = Relation | 'is' | 'else';

export const SIGN = choice<Sign>(
  {
    '≥': text('≥', '≥'),
    '>': text('>', '>'),
    '≤': text('≤', '≤'),
    '<': text('<', '<'),
    is: text('为', 'is'),
    else: text('其余', 'else'),
  },
  {
    不低于: '≥',
    大于等于: '≥',
    大于: '>',
    高于: '>',
    超过: '>',
    不超过: '≤',
    小于等于: '≤',
    小于: '<',
    低于: '<',
    不足: '<',
    '=': 'is',
    等于: 'is',
    其他: 'else',
    otherwise: 'else',
  },
);
