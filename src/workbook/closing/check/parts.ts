/** Whether a person's pay is the sum of its parts, where the sheet has all of them. */
import { add, compare, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import { formatNumber } from '../../../core/number/format';
import { text } from '../../../core/words/text';
import type { MonthTable } from '../../month/reading';
import { isBlank, isError } from '../../../core/cell';
import { cellAt } from '../../people/cells';
import { readPeople } from '../../people/people';
import { otherMoney } from '../../salary/other-money';
import type { PayPlan } from '../../salary/pay-plan';
import { ROLES } from '../../salary/roles';
import { cell, type Check } from './found';

const PARTS = ['base', 'bonus', 'commission'] as const;
/** What else such a sheet has: none of it is a part. */
const KNOWN: Pick<PayPlan, 'reads' | 'writes'> = {
  reads: ['name', 'level', 'score', 'stars', 'pool', ...PARTS],
  writes: ['total'],
};

/** @param limited whether a scheme of the month limits what counts of a commission */
export function partChecks({ block, mapping, kind, people }: MonthTable, limited: boolean): readonly Check[] {
  const { total, base, bonus, commission } = mapping.columns;
  if (kind !== 'pay' || total === undefined || base === undefined || bonus === undefined) return [];
  if (limited && commission !== undefined) return [];
  // With money beside them nobody can tell whether it belongs in.
  if (otherMoney(KNOWN, readPeople(block, ROLES, mapping)).length > 0) return [];
  const columns = PARTS.flatMap((role) => mapping.columns[role] ?? []);
  return people.flatMap(({ row, name }): readonly Check[] => {
    const cells = columns.map((column) => cellAt(block, row, column));
    const shown = cellAt(block, row, total);
    if (
      typeof shown !== 'number' ||
      cells.some((one) => typeof one !== 'number' && (isError(one) || !isBlank(one)))
    )
      return [];
    const sum = cells.reduce<Exact>(
      (all, one) => (typeof one === 'number' ? add(all, exact(one)) : all),
      ZERO,
    );
    if (compare(sum, exact(shown)) === 0) return [];
    const [was, due] = [formatNumber(shown), formatNumber(toNumber(sum))];
    return [
      {
        kind: 'sum',
        at: cell(block.area.sheet, row, total),
        words: text(
          `${name}：表上合计 ${was}，各项相加为 ${due}`,
          `${name}: the sheet says ${was}, its parts come to ${due}`,
        ),
      },
    ];
  });
}
