/** The words of choices in a rules table. */
import type { AnyRule } from '../rules/rules';
import type { Period } from '../words/period';
import { INPUT_KINDS, PERIODS } from '../words/labels';
import { text } from '../words/text';
import { choice } from './codec';

export const PERIOD = choice<Period>(PERIODS);
export const INPUT = choice(INPUT_KINDS);

export const TOTAL = choice({
  weighted: text('加权', 'weighted'),
  points: text('累计得分', 'points'),
  normalised: text('折算百分', 'normalised'),
  groups: text('分组加权', 'groups'),
  min: text('取最低', 'lowest'),
});

export const COEFFICIENT = choice({
  score: text('按得分', 'by score'),
  grade: text('按评级', 'by grade'),
});

/** Kinds of rules; some have variants, named `kind:variant`. */
export type RuleWord =
  | AnyRule['kind']
  | 'bands:average'
  | 'bands:total'
  | 'levels:points'
  | 'ranged:violations'
  | 'bonus:approval';

export const RULE = choice<RuleWord>({
  bands: text('分档', 'bands'),
  'bands:average': text('与团队平均比分档', 'bands of the team average'),
  'bands:total': text('占团队合计分档', 'bands of the team total'),
  levels: text('选项', 'levels'),
  'levels:points': text('选项（可填分值）', 'levels by points'),
  manual: text('人工评分', 'manual'),
  ranged: text('分数段', 'ranges'),
  'ranged:violations': text('分数段（看违规）', 'ranges by violations'),
  proportional: text('按比例', 'in proportion'),
  deduction: text('扣分', 'deduction'),
  perUnit: text('按次计分', 'per unit'),
  share: text('占团队比例', 'share of the team'),
  conditions: text('达标给分', 'conditions'),
  blend: text('自评与上级', 'self and superior'),
  bonus: text('加分', 'bonus'),
  'bonus:approval': text('审批加分', 'approved bonus'),
  fault: text('失职扣分', 'fault'),
  extra: text('其他加减', 'extra'),
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

export const NOTE_KIND = choice({
  notes: text('说明', 'note'),
  decisions: text('决定', 'decision'),
  defects: text('原文缺陷', 'defect'),
});

export type Sign = '≥' | '>' | '≤' | '<' | 'is' | 'else';

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
    '>=': '≥',
    '≧': '≥',
    不低于: '≥',
    大于等于: '≥',
    大于: '>',
    高于: '>',
    超过: '>',
    '<=': '≤',
    '≦': '≤',
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
