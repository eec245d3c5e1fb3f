import { isError, valueError } from '../../core/cell';
import { eligible } from '../../core/score/eligible';
import { inLanguage, text } from '../../core/words/text';
import { gridOf, isAbsent, schemeOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { LACKS, MISSING, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, SCHEME_ABOUT, UNKNOWN } from '../parameters';

/**
 * Whether somebody takes part in ranks, pools and quotas: TRUE, or the reasons against it in words.
 * Facts are two columns, name and value; conditions stand in the part 【参评条件】 of a rules table. `#N/A` where a needed
 * fact is missing or unknown, or where there are no conditions at all.
 */
export const kpiEligible: CustomFunction<'KPIELIGIBLE'> = {
  name: 'KPIELIGIBLE',
  parameters: [{ name: 'facts', shape: 'matrix' }, SCHEME, MONTH],
  run([facts, schemeArgument, month], language) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const pairs = facts === undefined || isAbsent(facts) ? [] : gridOf(facts);
    if (pairs.length > 0 && widthOf(pairs) !== 2)
      return valueError(
        'facts 应为两列：名称、值。请检查区域。',
        'facts must have two columns: name, value. Check the range.',
      );
    const answer = eligible(scheme.scheme, pairs);
    if (answer === true || isError(answer)) return answer;
    return inLanguage(answer, language);
  },
};

const RULES = [
  ['【方案】', '代号', '名称', '周期', '汇总方式', null, null, null],
  [null, 'team', '小组评比', '每月', '累计得分', null, null, null],
  [null, null, null, null, null, null, null, null],
  ['【指标】', '代号', '名称', '输入', '规则', '满分', null, null],
  [null, 'work', '工作', '分数', '人工评分', 100, null, null],
  [null, null, null, null, null, null, null, null],
  ['【参评条件】', '代号', '名称', '输入', '单位', '条件', '界限', '分母'],
  [null, 'days', '出勤', '天', null, '≥', 15, null],
  [null, 'reception', '接待', '次数', '人', '≥', 0.9, 'mean'],
  [null, 'mean', '组均', '数值', null, null, null, null],
] as const;

export const kpiEligibleHelp: FunctionHelp = {
  summary: text('是否参评：TRUE，或不参评的原因', 'Whether somebody takes part: TRUE, or why not'),
  arguments: [
    text(
      '两列：名称、值，如 参评 是、出勤 20；名称见规则表的【参评条件】',
      'two columns: name, value, such as 参评 是 or 出勤 20; the names stand in [Taking part] of the rules table',
    ),
    SCHEME_ABOUT,
    MONTH_ABOUT,
  ],
  result: {
    about: text('TRUE，或说明原因的一句话', 'TRUE, or a sentence with the reasons'),
    shape: 'scalar',
  },
  errors: [OUTSIDE, UNKNOWN, MISSING, LACKS],
  examples: [
    {
      formula: '=KPIELIGIBLE(J1:K3,A1:H10)',
      ranges: {
        A1: RULES,
        J1: [
          ['出勤', 20],
          ['接待', 42],
          ['组均', 50],
        ],
      },
      result: '接待 42 人，低于组均的 90%',
      about: text('42 ÷ 50 = 84%', '42 ÷ 50 = 84%'),
    },
    {
      formula: '=KPIELIGIBLE(J1:K3,A1:H10)',
      ranges: {
        A1: RULES,
        J1: [
          ['出勤', 15],
          ['接待', 45],
          ['组均', 50],
        ],
      },
      result: true,
      about: text('恰好 15 天、90%', 'exactly 15 days and 90%'),
    },
    {
      formula: '=KPIELIGIBLE(J1:K1)',
      ranges: { J1: [['参评', '仅参照']] },
      result: '仅参照，不进排名、奖金池和名额',
      about: text('只看标记', 'the mark alone'),
    },
  ],
};
