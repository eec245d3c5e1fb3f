/** How grades and money come about. */
import { isError, type Cell } from '../../core/cell';
import { explainSalary } from '../../core/explain/explain-salary';
import { explainTotal } from '../../core/explain/explain-score';
import { exact } from '../../core/number/exact';
import { formatNumber } from '../../core/number/format';
import { findLevel, salaryOf } from '../../core/pay/salary';
import { inLanguage, text } from '../../core/words/text';
import { gridOf, schemeOf } from '../../functions/arguments';
import type { Argument } from '../../functions/description';
import { totalReader } from '../../functions/totals';
import { pick, type Sentence, type Shown } from './shown';

export const total = (args: Shown['args'], { row, column, language }: Shown): string | null => {
  const [scores, schemeArgument, month] = args;
  const scheme = schemeOf(schemeArgument, 'presales-standard', month);
  if (isError(scheme)) return null;
  const given = gridOf(scores);
  const read = totalReader(given, scheme)(pick(scores, row, column));
  return isError(read) ? null : inLanguage(explainTotal(scheme, read), language);
};

export const salary: Sentence = (shown) => {
  const [level, scores, commission, schemeArgument, , month] = shown.args;
  const scheme = schemeOf(schemeArgument, 'presales-standard', month);
  if (isError(scheme)) return null;
  const at = (argument: Argument): Cell => pick(argument, shown.row, shown.column);
  const position = findLevel(scheme, String(at(level)));
  if (isError(position)) return null;
  const given = at(scores);
  const read = given === null || given === '' ? null : totalReader(gridOf(scores), scheme)(given);
  const extra = at(commission);
  if (isError(read)) return null;
  const paid = salaryOf(scheme, position, read, typeof extra === 'number' ? exact(extra) : null);
  return isError(paid) ? null : inLanguage(explainSalary(scheme, paid, read), shown.language);
};

export const bonus: Sentence = (shown) => {
  const [scores, pool, schemeArgument, month] = shown.args;
  const scheme = schemeOf(schemeArgument, 'presales-standard', month);
  if (isError(scheme) || scheme.scheme.stars?.kind === 'conditions') return null;
  const why = total([scores, schemeArgument, month], shown);
  const money = pick(pool, shown.row, shown.column);
  const fixed = scheme.scheme.grades?.bands.some(({ amount }) => amount !== undefined) === true;
  if (why === null || typeof shown.result !== 'number') return why;
  const paid = formatNumber(shown.result);
  if (fixed || typeof money !== 'number') return `${why} → ${paid}`;
  const words = text(
    `；奖金池 ${formatNumber(money)} × 系数 = ${paid}`,
    `; pool ${formatNumber(money)} × coefficient = ${paid}`,
  );
  return why + inLanguage(words, shown.language);
};

export const reward: Sentence = ({ args: [stars], row, column, result, language }) => {
  const given = pick(stars, row, column);
  if (typeof result !== 'number' || given === null) return null;
  const words = text(
    `${String(given)} 星 → 每月 ${formatNumber(result)}`,
    `${String(given)}★ → ${formatNumber(result)} a month`,
  );
  return inLanguage(words, language);
};
