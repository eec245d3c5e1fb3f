/** How a value comes about, in a sentence that can be checked by hand. */
import { merged, prorate } from './figure-sentences';
import { explainNext, explainStars } from '../../core/explain/explain-stars';
import { inLanguage, text, type Text } from '../../core/words/text';
import { isError } from '../../core/cell';
import { cellOf, gridOf, isAbsent } from '../../functions/arguments';
import { rankChoices } from '../../functions/list/kpi-rank';
import type { FunctionName } from '../../functions/functions';
import { ratePeople } from '../../functions/people-stars';
import { bonus, reward, salary, total } from './pay-sentences';
import { quota } from './quota-sentences';
import { band, sample, score } from './score-sentences';
import { commission, issue, issueTotal, share } from './table-sentences';
import { pick, textAt, type Sentence } from './shown';

const streak: Sentence = ({ args: [, threshold], result, language }) => {
  if (typeof result !== 'number') return null;
  const from = String(cellOf(threshold));
  const words =
    result === 0
      ? text(`最近一个月低于 ${from}，连续达标 0 个月`, `the newest month is below ${from}: a streak of 0`)
      : text(`最近 ${result} 个月均不低于 ${from}`, `the newest ${result} months are all ≥${from}`);
  return inLanguage(words, language);
};

const rank: Sentence = ({ args: [scores, sales, order, ties], row, column, result, language }) => {
  if (typeof result !== 'number') return null;
  const all = gridOf(scores).flat();
  const count = all.filter((cell) => typeof cell === 'number').length;
  const given = String(pick(scores, row, column));
  const tie = isAbsent(sales) ? text('', '') : text('，同分比销售额', ', ties broken by sales');
  const read = rankChoices(order, ties);
  if (isError(read)) return null;
  const way = read.lowest ? text('，低者在前', ', the lowest first') : text('', '');
  const gaps = read.dense ? text('，并列不跳号', ', without gaps') : text('', '');
  const words: Text = text(
    `${given} 分在 ${count} 个得分中排第 ${result}${way.zh}${tie.zh}${gaps.zh}`,
    `${given} ranks ${result} among ${count} scores${way.en}${tie.en}${gaps.en}`,
  );
  return inLanguage(words, language);
};

const star =
  (say: typeof explainStars): Sentence =>
  ({ args, row, column, language }) =>
    textAt(
      ratePeople(args, (rating) => inLanguage(say(rating), language)),
      row,
      column,
    );

export const SENTENCES: Readonly<Partial<Record<FunctionName, Sentence>>> = {
  KPIBAND: band,
  KPISCORE: score,
  KPIGRADE: (shown) => total(shown.args, shown),
  KPIRATIO: (shown) => total(shown.args, shown),
  KPIBONUS: bonus,
  KPISALARY: salary,
  KPICOMMISSION: commission,
  KPIPRORATE: prorate,
  KPIMERGE: merged,
  KPIRANK: rank,
  KPIQUOTA: quota,
  KPIPOOL: share,
  ISSUESTARS: issue,
  ISSUESCORE: issueTotal,
  QASCORE: sample,
  QAGRADE: sample,
  STARLEVEL: star(explainStars),
  STARNEXT: star(explainNext),
  STARSTREAK: streak,
  STARREWARD: reward,
};
