/**
 * COUNTIF over a column once per row, as ranks are reckoned: Univer 0.25.1 compares all cells of the column every time.
 * Here the numbers of a range are sorted once per calculation. Criteria other than `>80` and its kin go the engine's way.
 */
import type { Ctor } from '@univerjs/core';
import { functionStatistical, NumberValueObject } from '@univerjs/engine-formula';
import type { BaseFunction, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';

const criterion = /^(>=|<=|>|<)(-?\d+(?:\.\d+)?)$/;
const name = 'COUNTIF';

type Column = ReturnType<BaseReferenceObject['toArrayValueObject']>;
/** The engine hands out the same object for a range throughout a calculation. */
const sorted = new WeakMap<Column, Float64Array>();

function numbersOf(column: Column): Float64Array {
  const known = sorted.get(column);
  if (known) return known;
  const numbers: number[] = [];
  column.iterator((value) => {
    if (value?.isNumber()) numbers.push(Number(value.getValue()));
  });
  const all = Float64Array.from(numbers).sort();
  sorted.set(column, all);
  return all;
}

/** How many stand before the first for which this holds. */
function firstOf(numbers: Float64Array, holds: (number: number) => boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(numbers[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function count(numbers: Float64Array, operator: string, limit: number): number {
  const below = firstOf(numbers, (number) => number >= limit);
  const upTo = firstOf(numbers, (number) => number > limit);
  if (operator === '<') return below;
  if (operator === '<=') return upTo;
  return numbers.length - (operator === '>' ? upTo : below);
}

/** `">"&A1` comes as an array of one. */
function textOf(criteria: BaseValueObject): string {
  if (criteria.isReferenceObject()) return '';
  const one = criteria.isArray() ? (criteria as Column) : undefined;
  if (one && (one.getRowCount() > 1 || one.getColumnCount() > 1)) return '';
  const value = one ? one.get(0, 0) : criteria;
  return value?.isString() ? String(value.getValue()) : '';
}

export function countIf(): [Ctor<BaseFunction>, string][] {
  const Original = functionStatistical.find(([, one]) => String(one) === name)?.[0] as Ctor<BaseFunction>;
  class CountIf extends Original {
    override calculate(range: BaseValueObject, criteria: BaseValueObject): BaseValueObject {
      const [, operator, limit] = (range.isReferenceObject() && criterion.exec(textOf(criteria))) || [];
      if (operator === undefined) return super.calculate(range, criteria) as BaseValueObject;
      const column = (range as unknown as BaseReferenceObject).toArrayValueObject();
      return NumberValueObject.create(count(numbersOf(column), operator, Number(limit)));
    }
  }
  return [[CountIf, name]];
}
