/** What is counted from the ranking: grades or stars, steps of the score, money by grade. */
import { toYuan } from '../../../core/number/fen';
import { formatNumber } from '../../../core/number/format';
import type { Text } from '../../../core/words/text';
import type { Content } from '../../port';
import { limitWords, type LabelCount } from '../counts';
import { column, formula, isByStars, MONEY, quoted, sayIn, SHARE, type Setting } from './setting';
import type { SheetTable } from './table';
import { sheetTexts as words } from './texts';

export function countTable(
  setting: Setting,
  title: Text,
  counts: readonly LabelCount[],
  stars: boolean,
): SheetTable {
  const say = sayIn(setting.language);
  const all = setting.board.ranking.length;
  const people = (label: string): string =>
    stars
      ? `COUNTIF(${column(setting, 'value')},${label.replace('★', '')})`
      : `COUNTIF(${column(setting, 'grade')},${quoted(label)})`;
  return {
    title: say(title),
    head: [words.label, words.people, words.share, words.limit].map(say),
    rows: counts.map((one) => [
      one.label,
      formula(people(one.label)),
      formula(`${people(one.label)}/${all}`),
      limitWords(one) || null,
    ]),
    formats: [undefined, '0', SHARE],
  };
}

export function histogramTable(setting: Setting): SheetTable {
  const say = sayIn(setting.language);
  const { histogram } = setting.board;
  const range = column(setting, 'value');
  return {
    title: say(words.histogram),
    head: [words.range, words.people].map(say),
    rows: histogram.map(({ from, to }, index) => [
      `${formatNumber(from)}–${formatNumber(to)}`,
      formula(
        `COUNTIFS(${range},">=${formatNumber(from)}",${range},"<${index === histogram.length - 1 ? '=' : ''}${formatNumber(to)}")`,
      ),
    ]),
    formats: [undefined, '0'],
  };
}

/** By grade, summed from the ranking. */
export function moneyTable(setting: Setting): SheetTable {
  const say = sayIn(setting.language);
  const rows = setting.board.money?.byGrade ?? [];
  const grades = column(setting, 'grade');
  const sum = (key: 'bonus' | 'total', label: string): Content =>
    formula(`SUMIF(${grades},${quoted(label)},${column(setting, key)})`);
  const byStars = isByStars(setting.board);
  return {
    title: say(words.money),
    head: [words.label, words.people, words.bonus, words.total].map(say),
    rows: rows.map(({ label, people, bonus, total }) =>
      // Blank grades are summed by no formula that all programs know.
      byStars || label === ''
        ? [label || say(words.none), people, bonus === undefined ? null : toYuan(bonus), toYuan(total)]
        : [label, people, bonus === undefined ? null : sum('bonus', label), sum('total', label)],
    ),
    formats: [undefined, '0', MONEY, MONEY],
  };
}
