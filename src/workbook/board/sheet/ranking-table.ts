/** The ranking: everybody by the cells of their own sheets. */
import { toNumber } from '../../../core/number/exact';
import { cellAddress } from '../../formula/address';
import type { Content } from '../../port';
import { paidCells } from '../money';
import { cellOf } from './references';
import { CHANGE, column, formula, isByStars, MONEY, POINTS, RANKING, sayIn, type Setting } from './setting';
import type { SheetTable } from './table';
import { sheetTexts as words } from './texts';

export function rankingTable(setting: Setting): SheetTable {
  const { board, language, ranking: first } = setting;
  const say = sayIn(language);
  const byStars = isByStars(board);
  const paid = paidCells(board.ranking, board.monthTables);
  const rows = board.ranking.map((one, index): Content[] => {
    const row = first + index;
    const own = (role: 'name' | 'score' | 'stars' | 'grade', value: Content): Content => {
      const address = cellOf(board.tables, one, role);
      return address === undefined ? value : formula(address);
    };
    const value = own(byStars ? 'stars' : 'score', toNumber(one.value));
    const pay = paid(one);
    const at = (part: 'bonus' | 'total'): Content => (pay?.[part] === undefined ? null : formula(pay[part]));
    return [
      formula(`COUNTIF(${column(setting, 'value')},">"&${cellAddress(row, RANKING.value)})+1`),
      own('name', one.name),
      one.team === '' ? null : one.team,
      value,
      byStars ? null : own('grade', one.grade === '' ? null : one.grade),
      one.change === undefined ? null : toNumber(one.change.score),
      at('bonus'),
      at('total'),
    ];
  });
  const change = board.noChange === undefined ? words.change : words.noChange;
  return {
    title: say(words.ranking),
    head: [
      words.rank,
      words.name,
      words.team,
      byStars ? words.stars : words.score,
      words.grade,
      change,
      words.bonus,
      words.total,
    ].map(say),
    rows,
    formats: ['0', undefined, undefined, byStars ? '0"★"' : POINTS, undefined, CHANGE, MONEY, MONEY],
  };
}
