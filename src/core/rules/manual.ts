/** Points that an assessor gives, 0 to the maximum, in steps or from a list where the scheme says so. */
import type { ManualRule } from '../../schemes/indicator';
import { valueError, type CellError } from '../cell';
import { DOMAINS, pointsUpTo } from '../input/domain';
import { Decimal } from '../number/decimal';
import { read } from '../number/compare';
import { exact } from '../number/exact';
import { formatNumber } from '../number/format';
import { text } from '../words/text';
import { inputAt, type RuleKind } from './kind';
import { numberInput } from './number-input';
import { positive } from './parts';

export const manual: RuleKind<ManualRule> = {
  cells: () => 1,
  max: (rule) => rule.max,
  faults: (rule) => [
    ...positive(rule.max, '满分', 'maximum'),
    ...(rule.step === undefined ? [] : positive(rule.step, '最小单位', 'step')),
    ...(rule.values?.some((value) => value < 0 || value > rule.max)
      ? [text('可选分数超出满分', 'lists points beyond its maximum')]
      : []),
  ],
  compile(rule, inputs) {
    const input = inputAt(inputs, 0);
    const own = numberInput(
      input,
      input.input === 'score' && rule.max === 100 ? DOMAINS.score : pointsUpTo(rule.max),
    );
    return {
      cells: 1,
      score(row, at) {
        const value = own.read(row, at);
        if (typeof value !== 'number') return value;
        return offStep(value, rule, own.input.label) ?? exact(value);
      },
      clause: (row, at) => text(`评分 ${own.show(row, at).zh}`, `assessed at ${own.show(row, at).en}`),
    };
  },
  describe(rule) {
    if (rule.values !== undefined)
      return text(`${rule.values.join(' / ')} 分`, `${rule.values.join(' / ')} points`);
    return text(`评 0–${rule.max} 分`, `0–${rule.max} points by the assessor`);
  },
};

/** The error of points that are not in the rule's steps or list. */
export function offStep(
  value: number,
  rule: { readonly step?: number; readonly values?: readonly number[] },
  label: { readonly zh: string; readonly en: string },
): CellError | undefined {
  const settled = read(value);
  const shown = formatNumber(settled);
  if (rule.values !== undefined && !rule.values.includes(settled)) {
    const list = rule.values.join('、');
    return valueError(
      `${label.zh}只能是 ${list}，实际是 ${shown}。请更正。`,
      `${label.en} must be one of ${rule.values.join(', ')} but got ${shown}. Correct it.`,
    );
  }
  if (rule.step !== undefined && !new Decimal(settled).mod(rule.step).isZero()) {
    return valueError(
      `${label.zh}以 ${rule.step} 分为最小单位，实际是 ${shown}。请更正。`,
      `${label.en} goes in steps of ${rule.step} but got ${shown}. Correct it.`,
    );
  }
  return undefined;
}
