/** The group of a relative rule: how many take part, whether they are few, and one's rank among them. */
import type { InputCell, RelativeRule } from '../../../schemes/indicator';
import { isError, valueError, type CellError } from '../../cell';
import { compare, exact } from '../../number/exact';
import { peopleOf } from '../../score/quota';
import { inputAt, type Row } from '../kind';
import { numberInput } from '../number-input';

export interface Group {
  /** Undefined where the rule does not ask. */
  readonly people?: number;
  readonly rank?: number;
  readonly small: boolean;
}

/** After the months: people where anything depends on them, and the rank where it sets a ceiling. */
export function groupCells({ small, ceilings = [] }: RelativeRule): number {
  return ceilings.length > 0 ? 2 : small === undefined ? 0 : 1;
}

export function readGroup(
  rule: RelativeRule,
  inputs: readonly InputCell[],
  row: Row,
  at: number,
): Group | CellError {
  const cells = groupCells(rule);
  if (cells === 0) return { small: false };
  const first = inputs.length - cells;
  const people = wholeFrom1(inputAt(inputs, first), row, at);
  if (isError(people)) return people;
  const small = rule.small !== undefined && people <= rule.small;
  if (cells === 1) return { people, small };
  const rank = wholeFrom1(inputAt(inputs, first + 1), row, at + 1);
  if (isError(rank)) return rank;
  if (rank > people) {
    const [a, b] = [inputAt(inputs, first + 1).label, inputAt(inputs, first).label];
    return valueError(
      `${a.zh} ${rank} 大于${b.zh} ${people}。请检查两个单元格。`,
      `${a.en} ${rank} is above ${b.en} ${people}. Check both cells.`,
    );
  }
  return { people, rank, small };
}

function wholeFrom1(input: InputCell, row: Row, at: number): number | CellError {
  const value = numberInput(input).read(row, at);
  if (isError(value) || (Number.isInteger(value) && value >= 1)) return value;
  return valueError(
    `${input.label.zh}应为不小于 1 的整数，实际是 ${value}：没有人参评就无从比较。请更正。`,
    `${input.label.en} must be a whole number from 1 on but is ${value}: with nobody taking part nothing can be held against anything. Correct it.`,
  );
}

/** The ceiling of one's rank: 3 of 10 is within 30%. Undefined beyond the last share. */
export function ceilingOf({ ceilings = [] }: RelativeRule, { people, rank }: Group): number | undefined {
  return ceilings.find(({ share }) => compare(exact(rank ?? 0), peopleOf(exact(share), people ?? 0)) <= 0)
    ?.score;
}
