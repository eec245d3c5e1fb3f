/** What the preview says, line by line: who, what is not carried, what points elsewhere. */
import type { Text } from '../../../core/words/text';
import type { Restored } from '../../../workbook/next-month/typed-over';
import type { NextMonth } from '../../../workbook/next-month/next-month';
import { nextMonthTexts as words } from './texts';

export function toldOf(plan: NextMonth): readonly Text[] {
  const { people, columns, above, pointing, typedMonths } = plan;
  const spilled = columns.filter(({ way }) => way === 'spilled').map(({ title }) => title);
  const { joined, left, unknown, absent } = people;
  return [
    ...(plan.hasStaff ? [] : [words.noStaff]),
    ...some(joined, words.joined),
    ...some(left, words.left),
    ...(!plan.ours && left.length > 0 ? [words.rowsFree] : []),
    ...some(unknown, words.unknown),
    ...some(absent, words.absent),
    ...some(plan.without, words.without),
    ...some(
      above.map(({ title, address }) => `${title} ${address}`.trim()),
      (places) => words.above(places, plan.ours),
    ),
    ...some(plan.restored.map(placeOf), words.restored),
    ...some(plan.lost.map(placeOf), words.lost),
    ...some(plan.untold.map(placeOf), words.untold),
    ...some(spilled, words.spilled),
    ...pointing.map(({ sheet, cells, to }) =>
      to === undefined ? words.still(sheet, cells) : words.pointed(sheet, to, cells),
    ),
    ...(typedMonths.moved === 0 ? [] : [words.monthsMoved(typedMonths.moved)]),
    ...some(typedMonths.left, words.monthsLeft),
  ];
}

const placeOf = ({ name, title, address }: Restored): string => `${name} ${title} ${address}`;

function some(list: readonly string[], say: (list: readonly string[]) => Text): readonly Text[] {
  return list.length === 0 ? [] : [say(list)];
}
