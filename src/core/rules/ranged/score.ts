/** Points in levels with a range: the points score, and they lie in a level; violations may choose which. */
import type { RangedLevel, RangedRule } from '../../../schemes/indicator';
import type { Text } from '../../words/text';
import { valueError, type CellError } from '../../cell';
import { DOMAINS, pointsUpTo } from '../../input/domain';
import { readFlag } from '../../input/read';
import { atLeast } from '../../number/compare';
import { exact } from '../../number/exact';
import { formatNumber } from '../../number/format';
import { text } from '../../words/text';
import { cellAt, inputAt, type RuleKind } from '../kind';
import { offStep } from '../steps';
import { numberInput } from '../number-input';
import { positive } from '../figure';
import { rangeOf } from './range';

export const ranged: RuleKind<RangedRule> = {
  cells: (rule) => (rule.violations ? 3 : 1),
  max: (rule) => rule.max,
  faults(rule) {
    const found: Text[] = [...positive(rule.max, '满分', 'maximum')];
    rule.levels.forEach((level, index) => {
      const before = rule.levels[index - 1];
      if (level.from >= (before?.from ?? rule.max + 1))
        found.push(
          text(`等级“${level.label.zh}”与上一级重叠`, `level ${level.label.zh} overlaps the one above`),
        );
    });
    const lowest = rule.levels.at(-1);
    if (lowest === undefined) found.push(text('没有任何等级', 'has no levels'));
    else if (lowest.from !== 0) found.push(text('最低等级应从 0 分起', 'its lowest level must start at 0'));
    return found;
  },
  compile(rule, inputs) {
    const points = numberInput(inputAt(inputs, 0), pointsUpTo(rule.max));
    const levelOf = (value: number): number => rule.levels.findIndex((level) => atLeast(value, level.from));
    if (!rule.violations) {
      return {
        cells: 1,
        score(row, at) {
          const value = points.read(row, at);
          if (typeof value !== 'number') return value;
          return offStep(value, rule, points.input.label) ?? exact(value);
        },
        clause(row, at) {
          const value = points.value(row, at);
          return lies(value, rule.levels, levelOf(value), rule.max);
        },
      };
    }
    const violations = numberInput(inputAt(inputs, 1), DOMAINS.count);
    const bottomLine = inputAt(inputs, 2);
    return {
      cells: 3,
      score(row, at) {
        const value = points.read(row, at);
        if (typeof value !== 'number') return value;
        const count = violations.read(row, at + 1);
        if (typeof count !== 'number') return count;
        const touched = readFlag(cellAt(row, at + 2), bottomLine.label);
        if (typeof touched !== 'boolean') return touched;
        const allowed = touched
          ? rule.levels.length - 1
          : rule.levels.findIndex((level) => count <= (level.violations ?? Infinity));
        if (levelOf(value) !== allowed)
          return unfit(value, count, touched, rule, allowed, points.input.label);
        return offStep(value, rule, points.input.label) ?? exact(value);
      },
      clause(row, at) {
        const value = points.value(row, at);
        const level = lies(value, rule.levels, levelOf(value), rule.max);
        const count = violations.show(row, at + 1);
        return text(`违规 ${count.zh} 次，${level.zh}`, `${count.en} violations, ${level.en}`);
      },
    };
  },
};

function lies(value: number, levels: readonly RangedLevel[], index: number, max: number): Text {
  const { label } = levels[index] as RangedLevel;
  const shown = formatNumber(value);
  const range = rangeOf(levels, index, max);
  return text(`${shown} 分属于“${label.zh}”（${range}）`, `${shown} points lie in ${label.en} (${range})`);
}

function unfit(
  value: number,
  count: number,
  touched: boolean,
  rule: RangedRule,
  allowed: number,
  label: Text,
): CellError {
  const range = rangeOf(rule.levels, allowed, rule.max);
  const why = touched
    ? text('触碰公司底线', 'the bottom line was touched')
    : text(`违规 ${count} 次`, `${count} violations`);
  const shown = formatNumber(value);
  return valueError(
    `${label.zh}：${why.zh}时应在 ${range} 分之内，实际是 ${shown}。请更正分数或违规次数。`,
    `${label.en}: with ${why.en} it must lie in ${range} but got ${shown}. Correct the points or the violations.`,
  );
}
