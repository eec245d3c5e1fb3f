/** Everybody's pay under two sets of scores: by the month's pay sheet where there is one, else by the assessment sheet itself. */
import { exact, type Exact } from '../../../core/number/exact';
import { toYuan } from '../../../core/number/fen';
import type { Text } from '../../../core/words/text';
import { personAmong } from '../../people/match-row';
import { payPlanOf } from '../../salary/pay-plan';
import type { Role } from '../../salary/roles';
import type { Assessment, Claimant } from './assessment';
import type { MonthBook } from './month-book';
import { onSheet, type OnSheet } from './pay-sheet';
import type { Pay, PersonPay, Sides } from './pay-types';

export interface BothPays {
  readonly before: readonly PersonPay[];
  readonly after: readonly PersonPay[];
  readonly unpaid: Text | undefined;
}

export function payOf(book: MonthBook, table: Assessment, before: Sides, after: Sides): BothPays {
  const plan = payPlanOf(table.compiled);
  const sheets = book.tables.filter(({ kind }) => kind === 'pay');
  if (plan === undefined) return { before: [], after: [], unpaid: undefined };
  if (sheets.length === 0 || table.compiled.scheme.pool !== undefined)
    return { before: bySide(table, before), after: bySide(table, after), unpaid: unpaidOf(before) };
  const both = [before, after].map((sides) =>
    sheets.map(({ block }) => onSheet(book, block, table, before, sides)),
  ) as [OnSheet[], OnSheet[]];
  const unpaid = both.flat().flatMap((one) => one.unpaid ?? [])[0];
  const [a = [], b = []] = both.map((all) => all.flatMap(({ pays }) => pays));
  return { before: a, after: b, unpaid };
}

/** Nothing where nobody can tell whose. */
export const payFor = (pays: readonly PersonPay[], person: Pick<Claimant, 'id' | 'name'>): Pay =>
  personAmong(pays, person)?.pay ?? NO_PAY;

const NO_PAY: Pay = new Map();

function bySide({ people }: Assessment, sides: Sides): readonly PersonPay[] {
  return people.flatMap(({ row, id, name }): readonly PersonPay[] => {
    const money = sides.get(row)?.money;
    if (money === undefined) return [];
    const pay = new Map<Role, Exact>([['bonus', exact(toYuan(money.bonus))]]);
    if (money.salary !== undefined) pay.set('total', exact(toYuan(money.salary)));
    return [{ id, name, pay }];
  });
}

const unpaidOf = (sides: Sides): Text | undefined => [...sides.values()].find(({ unpaid }) => unpaid)?.unpaid;
