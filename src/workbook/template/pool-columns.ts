/** A team's ranks, and the pool that is shared by them. */
import { inLanguage, text } from '../../core/words/text';
import { blanksAsText } from '../formula/blanks';
import type { Column, Place, Setting } from './column';
import { ofTakers, takersTotals } from './takes-part-column';
import { moneyValidation } from './validations';

export const PAY = text('薪酬', 'Pay');
export const MONEY = '#,##0.00';
const SALES = text('个人销售额', 'Personal sales');

/** People with a better total; equal totals are told apart by sales where a scheme does so, none at all counting below any figure. */
export function rankOf(setting: Setting, at: Place): string {
  const { compiled, takesPart } = setting;
  const takers = ofTakers(setting, at);
  const better = `${takesPart ? 'COUNTIFS' : 'COUNTIF'}(${at.whole('total')},">"&${at.cell('total')}${takers})`;
  if (compiled.scheme.pool === undefined) return better;
  const own = at.cell('sales');
  return `${better}+COUNTIFS(${at.whole('total')},${at.cell('total')},${at.whole('sales')},IF(ISNUMBER(${own}),">"&${own},">=0")${takers})`;
}

/** Sales that break ties, and each member's share of the rank pool. Rows that somebody has cleared take no part. */
export function poolColumns(setting: Setting): readonly Column[] {
  const { language, id, versionArgument } = setting;
  const section = inLanguage(PAY, language);
  const team = (key: string, at: Place): string =>
    setting.takesPart && key === 'total' ? takersTotals(setting, at) : blanksAsText(at.whole(key));
  return [
    {
      key: 'sales',
      kind: 'input',
      header: inLanguage(SALES, language),
      section,
      width: 14,
      numberFormat: MONEY,
      validation: moneyValidation(SALES, language),
    },
    {
      key: 'share',
      kind: 'formula',
      header: inLanguage(text('奖金池分配', 'Pool share'), language),
      section,
      width: 14,
      numberFormat: MONEY,
      formula: (at) =>
        `=IF(COUNT(${at.cell('total')},${at.fixed('amount')})<2,"",INDEX(KPIPOOL(${team('total', at)},${team('sales', at)},${at.fixed('amount')},${id}${versionArgument(at, 0)}),${at.ordinal}))`,
    },
  ];
}
