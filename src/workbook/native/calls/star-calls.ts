/** STARLEVEL, STARREWARD, STARSTREAK, ISSUESTARS, ISSUESCORE as native formulas. */
import { passedMonth } from '../../../core/stars/history';
import { partOf, type Range } from '../../formula/range';
import { Inexpressible } from '../inexpressible';
import { blank, numberIn } from '../numbers';
import { inputRow } from '../results/row';
import { issueScoreCell, severityCell } from '../results/issues';
import type { Rules } from '../rules-reference';
import { annualCell } from '../stars/annual';
import { historyOf, isEmpty, streakOf, whenSound } from '../stars/history';
import { ladderCell } from '../stars/ladder';
import { conditionStarCell, totalStarCell } from '../stars/period';
import { rewardCell } from '../stars/reward';
import { lookUp, rulesOf, type CallContext } from './context';
import { factCellsOf } from './fact-argument';
import { zipped } from './money-calls';
import type { NativeCall, NativeGrid } from './native-call';
import { cellsIn, needed, operandOf } from './operand';
import { columnsOf } from './score-calls';

export const starLevel: NativeCall = ([history, scheme, facts, month], context) => {
  const rules = rulesOf(context, scheme, 'star-composite', month);
  const { stars } = rules.scheme;
  if (stars === undefined)
    throw new Inexpressible(`方案“${rules.scheme.name.zh}”没有星级。`, `${rules.scheme.id} has no stars.`);
  const range = withoutPassed(cellsIn(operandOf(history), 'history'), context);
  const cells = factCellsOf(facts, rules, context);
  return perPerson(range, (person) => {
    if (stars.kind === 'total') return totalStarCell(rules, stars, wholeRow(rules, person), cells);
    if (stars.kind === 'ladder') return ladderCell(rules, stars, historyOf(person), cells);
    if (stars.kind === 'annual') {
      const months = person.rows * person.columns;
      if (months > stars.months)
        throw new Inexpressible(
          `“${rules.scheme.name.zh}”只看 ${stars.months} 个月，区域有 ${months} 格。请只选 ${stars.months} 个月。`,
          `${rules.scheme.id} looks at ${stars.months} months, the range has ${months} cells. Select ${stars.months} months.`,
        );
      return annualCell(rules, stars, historyOf(person), cells);
    }
    if (cells.size > 0)
      throw new Inexpressible(
        '请把全部输入放在 history 区域里。',
        'put all inputs into the range of history.',
      );
    return conditionStarCell(rules, stars, person);
  });

  function wholeRow(own: Rules, person: Range) {
    if (person.rows > 1) throw new Inexpressible('各项得分应在一行内。', 'the scores must stand in one row.');
    return inputRow(own.compiled, person, 0, columnsOf(own, person, undefined, context));
  }
};

/** A formula counts the cells of a window, whatever they say. */
function withoutPassed(range: Range, context: CallContext): Range {
  for (let row = 0; row < range.rows; row++)
    for (let column = 0; column < range.columns; column++)
      if (passedMonth(lookUp(context, range, row, column)) !== undefined)
        throw new Inexpressible(
          '有的月份写着休假或不参评，公式无法略过。请保留函数，或改为数值。',
          'some months say leave or 不参评, which formulas cannot pass over. Keep the function, or take the value instead.',
        );
  return range;
}

/** People in rows, or one person in a single row or column. */
function perPerson(range: Range, compute: (person: Range) => string): NativeGrid {
  if (range.rows === 1 || range.columns === 1) return [[compute(range)]];
  return Array.from({ length: range.rows }, (_, row) => [
    compute({ ...range, row: range.row + row, rows: 1 }),
  ]);
}

export const starReward: NativeCall = ([stars, scheme, role, month], context) => {
  const rules = rulesOf(context, scheme, 'star-composite', month);
  const given = operandOf(role);
  const cell =
    given.kind === 'absent'
      ? undefined
      : given.kind === 'value'
        ? given.text
        : partOf(given.range, { row: 0, column: 0 });
  return zipped([operandOf(stars)], ([one]) => rewardCell(rules, needed(one, 'stars'), cell));
};

export const starStreak: NativeCall = ([history, threshold], context) => {
  const limit = operandOf(threshold);
  const cell = needed(
    limit.kind === 'absent'
      ? undefined
      : limit.kind === 'value'
        ? limit.text
        : partOf(limit.range, { row: 0, column: 0 }),
    'threshold',
  );
  const { checks } = numberIn(cell, 'number');
  return perPerson(withoutPassed(cellsIn(operandOf(history), 'history'), context), (person) => {
    const months = historyOf(person);
    const streak = whenSound(months, '1000000000', cell, streakOf(months, cell));
    return `IF(${isEmpty(months)},"",IF(${blank(cell)},NA(),IF(AND(${checks.join(',')}),${streak},VALUE("超出范围"))))`;
  });
};

export const issueStars: NativeCall = ([codes, scheme, month], context) => {
  const rules = rulesOf(context, scheme, 'quality-severity', month);
  return zipped([operandOf(codes)], ([code]) => severityCell(rules, needed(code, 'codes')));
};

export const issueScore: NativeCall = ([codes, scheme, month], context) => {
  const rules = rulesOf(context, scheme, 'quality-severity', month);
  return [[issueScoreCell(rules, cellsIn(operandOf(codes), 'codes'))]];
};
