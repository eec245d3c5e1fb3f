/** Points that come in steps, or from a list. */
import { valueError, type CellError } from '../cell';
import { read } from '../number/compare';
import { Decimal } from '../number/decimal';
import { formatNumber } from '../number/format';
import type { Text } from '../words/text';

/** The error of points that are not in the rule's steps or list. */
export function offStep(
  value: number,
  rule: { readonly step?: number; readonly values?: readonly number[] },
  label: Text,
): CellError | undefined {
  const points = read(value);
  const shown = formatNumber(points);
  if (rule.values !== undefined && !rule.values.includes(points)) {
    const list = rule.values.join('、');
    return valueError(
      `${label.zh}只能是 ${list}，实际是 ${shown}。请更正。`,
      `${label.en} must be one of ${rule.values.join(', ')} but got ${shown}. Correct it.`,
    );
  }
  if (rule.step !== undefined && !new Decimal(points).mod(rule.step).isZero()) {
    return valueError(
      `${label.zh}以 ${rule.step} 分为最小单位，实际是 ${shown}。请更正。`,
      `${label.en} goes in steps of ${rule.step} but got ${shown}. Correct it.`,
    );
  }
  return undefined;
}
