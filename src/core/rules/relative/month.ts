/** One month's figure against the mean of its group, as a share of full marks: never below 0, nor above the cap. */
import type { RelativeRule } from '../../../schemes/indicator';
import { isError, valueError, type CellError } from '../../cell';
import type { Context, Figure } from '../../input/quantity';
import { compare, divide, exact, subtract, toNumber, ZERO, type Exact } from '../../number/exact';
import { formatPercent } from '../../number/format';
import { text, type Text } from '../../words/text';
import type { NumberInput } from '../number-input';
import type { Row } from '../kind';
import type { Group } from './group';

export interface Month {
  readonly ratio: Exact;
  /** "60 ÷ 50 = 120%, capped at 110%" */
  readonly words: Text;
}

interface Around {
  readonly own: NumberInput;
  readonly mean: NumberInput;
  readonly target: Figure | undefined;
  readonly group: Group;
}

export function monthOf(
  rule: RelativeRule,
  { own, mean, target, group }: Around,
  row: Row,
  at: number,
  context: Context,
): Month | CellError {
  const value = own.read(row, at);
  if (typeof value !== 'number') return value;
  const groups = mean.read(row, at + 1);
  if (typeof groups !== 'number') return groups;
  const by = group.small && target !== undefined ? target(context) : groups;
  if (isError(by)) return by;
  if (!(by > 0)) return nothingToHoldAgainst(own, mean, group.small, by);
  const quotient = divide(exact(value), exact(by));
  const raw = rule.better === 'higher' ? quotient : subtract(exact(2), quotient);
  const cap = rule.cap === undefined ? undefined : exact(rule.cap);
  const over = cap !== undefined && compare(raw, cap) > 0;
  const under = compare(raw, ZERO) < 0;
  const shown = text(own.format(value).zh, own.format(value).en);
  const sum = (language: 'zh' | 'en'): string => {
    const part = `${shown[language]} ÷ ${mean.format(by)[language]}`;
    return `${rule.better === 'higher' ? part : `2 − ${part}`} = ${formatPercent(toNumber(raw))}`;
  };
  const limit = over
    ? text(`，封顶 ${formatPercent(rule.cap ?? 0)}`, `, capped at ${formatPercent(rule.cap ?? 0)}`)
    : under
      ? text('，不足 0 算 0', ', below 0 counts as 0')
      : text('', '');
  return {
    ratio: over ? cap : under ? ZERO : raw,
    words: text(sum('zh') + limit.zh, sum('en') + limit.en),
  };
}

function nothingToHoldAgainst(own: NumberInput, mean: NumberInput, small: boolean, by: number): CellError {
  const what = small ? text('目标', 'the target') : mean.input.label;
  return valueError(
    `${own.input.label.zh}：${what.zh}是 ${by}，无法相比（应大于 0）。请检查${what.zh}。`,
    `${own.input.label.en}: ${what.en} is ${by}, so nothing can be held against it; it must be above 0. Check ${what.en}.`,
  );
}
