/** What the slips come to, held against the pay sheet. */
import { isError } from '../../core/cell';
import { add, exact, subtract, toNumber, ZERO, type Exact } from '../../core/number/exact';
import { text, type Text } from '../../core/words/text';
import { cellAt } from '../people/cells';
import type { People } from '../people/people';
import { isAmount } from '../salary/choice';
import { amountOf } from '../salary/other-money';
import type { Role } from '../salary/roles';
import type { SheetTotals } from '../salary/total-rows';
import { isMoney, type Field } from './fields';
import { GROUP_LABELS, GROUPS } from './groups';
import type { Made, NoSlip, Slip } from './slip';

export interface Sum {
  readonly label: Text;
  readonly slips: number;
  /** Of those who got none. */
  readonly none: number;
  /** By the sheet's own rows of totals where it has them, else over all its people. */
  readonly sheet: number;
  readonly difference: number;
}

/** The items of a group together, and each of its totals by itself: none counts twice. */
export function sumsOf(
  sheet: People<Role>,
  fields: readonly Field[],
  { slips, none }: Made,
  { rows: totals }: Pick<SheetTotals, 'rows'>,
): readonly Sum[] {
  return GROUPS.flatMap((group) => {
    const own = fields.filter((field) => field.group === group && isMoney(field));
    const items = own.filter(({ total }) => !total);
    const lines = [
      ...(items.length > 0 ? [{ label: itemsLabel(GROUP_LABELS[group], items), fields: items }] : []),
      ...own.filter(({ total }) => total).map((field) => ({ label: same(field.title), fields: [field] })),
    ];
    return lines.map(({ label, fields: summed }) => sumOf(sheet, label, summed, slips, none, totals));
  });
}

function sumOf(
  sheet: People<Role>,
  label: Text,
  fields: readonly Field[],
  slips: readonly Slip[],
  none: readonly NoSlip[],
  totals: readonly number[],
): Sum {
  const over = (rows: readonly number[]): Exact =>
    rows.reduce<Exact>(
      (sum, row) => fields.reduce((all, { column }) => add(all, amountAt(sheet, row, column)), sum),
      ZERO,
    );
  const printed = slips.reduce<Exact>(
    (sum, slip) =>
      slip.items.reduce((all, item) => (fields.includes(item.field) ? addCell(all, item.value) : all), sum),
    ZERO,
  );
  const left = over(none.map(({ row }) => row));
  const told =
    totals.length > 0 &&
    totals.every((row) => fields.every(({ column }) => isAmount(cellAt(sheet.block, row, column))));
  const all = told ? over(totals) : over(sheet.people.map(({ row }) => row));
  const difference = subtract(subtract(all, printed), left);
  return {
    label,
    slips: toNumber(printed),
    none: toNumber(left),
    sheet: toNumber(all),
    difference: toNumber(difference),
  };
}

/** Over all people; null without a column. The home step holds it against the sheet as it is by then. */
export function columnTotal(sheet: People<Role>, column: number | undefined): number | null {
  if (column === undefined) return null;
  return toNumber(sheet.people.reduce<Exact>((sum, { row }) => add(sum, amountAt(sheet, row, column)), ZERO));
}

function addCell(sum: Exact, value: Slip['items'][number]['value']): Exact {
  return typeof value === 'number' ? add(sum, exact(value)) : sum;
}

function amountAt({ block }: People<Role>, row: number, column: number): Exact {
  const cell = cellAt(block, row, column);
  return isError(cell) ? ZERO : exact(amountOf(cell));
}

const same = (title: string): Text => text(title, title);

function itemsLabel(group: Text, items: readonly Field[]): Text {
  if (items.length === 1 && items[0] !== undefined) return same(items[0].title);
  return text(`${group.zh} ${items.length} 项`, `${group.en}, ${items.length} items`);
}
