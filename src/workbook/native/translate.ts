/** From a formula with calls of our functions to one without. */
import type { Text } from '../../core/words/text';
import { isFunctionName, type FunctionName } from '../../functions/functions';
import { maxFormula } from '../patch/limits';
import type { CallContext } from './calls/context';
import {
  kpiBonus,
  kpiCommission,
  kpiGrade,
  kpiProrate,
  kpiRank,
  kpiRatio,
  kpiSalary,
} from './calls/money-calls';
import type { NativeCall } from './calls/native-call';
import { kpiBand, kpiScore, qaGrade, qaScore } from './calls/score-calls';
import { issueScore, issueStars, starLevel, starReward, starStreak } from './calls/star-calls';
import { callsOf, replaced, withInner, type Call } from '../formula/calls';
import { Inexpressible } from './inexpressible';

const sentence: Text = {
  zh: '结果是一句话，公式写不出来。请改为数值。',
  en: 'its result is a sentence, which no formula writes. Take the value instead.',
};
const list: Text = {
  zh: '结果是一张表，公式写不出来。请改为数值。',
  en: 'its result is a list, which no formula of Excel 2016 writes. Take the values instead.',
};

/** Every function's native form, or why it has none. */
export const NATIVE_FORMS: Readonly<Record<FunctionName, NativeCall | Text>> = {
  KPIBAND: kpiBand,
  KPISCORE: kpiScore,
  KPIGRADE: kpiGrade,
  KPIRATIO: kpiRatio,
  KPIBONUS: kpiBonus,
  KPISALARY: kpiSalary,
  KPICOMMISSION: kpiCommission,
  KPIPOOL: {
    zh: '按分分配余数需要在全队中排序，一个单元格的公式写不出来。请改为数值。',
    en: 'sharing out the last cents needs the whole team sorted, which the formula of one cell cannot do. Take the values instead.',
  },
  KPIRANK: kpiRank,
  KPIQUOTA: {
    zh: '谁在名额内要看全队的名次和同分的人，结果又是一张表，公式写不出来。请改为数值。',
    en: 'who has a place depends on the ranks and ties of the whole team, and its result is a list. Take the values instead.',
  },
  KPIAGREE: {
    zh: '加权 κ 要两两比较所有评分并跳过空白的对，公式写不出来。请改为数值。',
    en: 'weighted kappa compares every mark with every other and passes over blank pairs, which no formula does. Take the values instead.',
  },
  KPIELIGIBLE: sentence,
  KPIPRORATE: kpiProrate,
  KPIREAD: {
    zh: '读取 8分48秒、--、1.2万 这样的文字，公式写不出来。请改为数值。',
    en: 'no formula reads texts such as 8分48秒, --, or 1.2万. Take the value instead.',
  },
  KPIMERGE: {
    zh: '跳过缺失的数又不放过错误的数，公式写不出来。请改为数值。',
    en: 'no formula passes over what is missing and over nothing else. Take the value instead.',
  },
  QASCORE: qaScore,
  QAGRADE: qaGrade,
  STARLEVEL: starLevel,
  STARNEXT: sentence,
  STARSTREAK: starStreak,
  STARREWARD: starReward,
  STARQUOTA: list,
  ISSUESTARS: issueStars,
  ISSUESCORE: issueScore,
  KPIEXPLAIN: sentence,
  KPISCHEMES: list,
  KPILIST: list,
  KPITABLE: list,
  KPICHECK: list,
};

/** Formulas without any of these words need not be taken apart. */
const MAYBE = /(?:KPI|QA|STAR|ISSUE)[A-Z]+\(/i;

/** Whether a formula calls one of our functions. */
export function callsOurs(formula: string): boolean {
  return (
    MAYBE.test(formula) &&
    callsOf(formula).some((call) => withInner(call).some(({ name }) => isFunctionName(name)))
  );
}

/** Formulas in the shape of the result; one cell unless the whole formula was a call over ranges. */
export type Translated = readonly (readonly string[])[];

/** @throws Inexpressible with the reason, where some call has no native form */
export function translate(formula: string, context: CallContext): Translated {
  const outer = callsOf(formula);
  const [only] = outer;
  const whole = only !== undefined && outer.length === 1 && formula.replace(/^=/, '').trim() === only.text;
  if (whole && isFunctionName(only.name))
    return native(only, context).map((row) => row.map((one) => fitting(`=${one}`)));
  return [[fitting(inPlace(formula, outer, context))]];
}

function native({ name, args }: Call, context: CallContext): readonly (readonly string[])[] {
  const form = isFunctionName(name) ? NATIVE_FORMS[name] : undefined;
  if (form === undefined) throw new Error(`${name} is none of our functions.`);
  if (typeof form !== 'function') throw new Inexpressible(`${name}：${form.zh}`, `${name}: ${form.en}`);
  return form(
    args.map((argument) => inPlace(argument.text, callsOf(argument.text), context)),
    context,
  );
}

/** Replaces each call by its native form; what stands around it stays as it is. */
function inPlace(formula: string, calls: readonly Call[], context: CallContext): string {
  return replaced(
    formula,
    calls.map((call) => ({ start: call.start, end: call.end, text: nativeText(call, context) })),
  );
}

function nativeText(call: Call, context: CallContext): string {
  if (isFunctionName(call.name)) {
    const grid = native(call, context);
    const [[only = ''] = []] = grid;
    if (grid.length === 1 && grid[0]?.length === 1) return only;
    throw new Inexpressible(
      `${call.name} 的结果是多个单元格，又用在别的公式里。请让每行各用一个公式。`,
      `${call.name} gives several cells inside another formula. Give each row a formula of its own.`,
    );
  }
  return inPlace(call.text, inner(call), context);
}

/** The calls inside a call, where they stand in its own text. */
function inner(call: Call): readonly Call[] {
  const [alone] = callsOf(call.text);
  return alone?.args.flatMap((argument) => argument.calls) ?? [];
}

function fitting(formula: string): string {
  if (formula.length <= maxFormula) return formula;
  throw new Inexpressible(
    `公式太长：需要 ${formula.length} 个字符，最多 ${maxFormula} 个。请用各项得分列计算，或改为数值。`,
    `the formula would have ${formula.length} characters, at most ${maxFormula} are allowed. Compute it from columns of scores, or take the value.`,
  );
}
