/** Who is in no panel of the board, and why. */
import { text, type Text } from '../../core/words/text';
import { addressOn } from '../formula/address';
import { heldNameless } from '../people/names';
import { otherTableWords } from '../people/other-tables';
import type { MonthOfGroup } from './groups';
import { valueOf } from './ranking';
import type { BoardTable } from './read-board';

export interface Left {
  /** Of a person; of a cell or a sheet where nobody is named. */
  readonly name: string;
  readonly why: Text;
}

/**
 * Nobody with figures is missing unsaid.
 * @param month all sheets of the month
 */
export function leftOut({ standings, tables }: MonthOfGroup, month: readonly BoardTable[]): readonly Left[] {
  const value = valueOf(standings);
  const named = standings.flatMap((one) => {
    const why = one.why ?? (value(one) === undefined ? STARS_ALONE : undefined);
    return why === undefined ? [] : [{ name: one.name, why }];
  });
  const nameless = tables.flatMap(({ sheet, block, people, mapping: { columns } }) =>
    people.flatMap(({ row, name }) => {
      const held = name === '' ? heldNameless(block, row, [columns.score, columns.stars]) : undefined;
      return held === undefined ? [] : [{ name: addressOn(sheet, row, held), why: NAMELESS }];
    }),
  );
  const others = [...tables, ...month.filter(isPay)].flatMap((table) =>
    table.others.map((other) => ({ name: table.sheet, why: otherTableWords(other) })),
  );
  return [...named, ...nameless, ...others];
}

const isPay = ({ kind }: BoardTable): boolean => kind === 'pay';

const STARS_ALONE = text(
  '有星级，没有得分；其他人按得分排名',
  'has stars and no score; the others are ranked by scores',
);
const NAMELESS = text('没有姓名', 'no name');
