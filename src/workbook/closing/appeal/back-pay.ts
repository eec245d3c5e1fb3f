/** 补发/扣回: where the difference of an amended month goes on a later pay sheet. */
import { isBlank } from '../../../core/cell';
import { add, exact, toNumber, type Exact } from '../../../core/number/exact';
import { squash } from '../../../core/words/normalise';
import { text, type Text } from '../../../core/words/text';
import type { MonthTable } from '../../month/reading';
import { cellAddress } from '../../formula/address';
import { cellAt, formulaAt } from '../../people/cells';
import { employeeIds, idKey } from '../../people/employee-ids';
import { titlesAt } from '../../people/header';
import { nameKey } from '../../people/names';
import { contentAt } from '../../patch/content';
import type { Cell } from '../../../core/cell';
import type { Write } from '../../port';
import type { Claimant } from './assessment';

export interface BackPay {
  readonly sheet: string;
  readonly name: string;
  readonly address: string;
  readonly before: Cell;
  readonly after: number;
  /** A column that is put in at the right. */
  readonly newColumn: string | undefined;
  readonly writes: readonly Write[];
}

export interface Owed {
  readonly person: Pick<Claimant, 'id' | 'name'>;
  readonly amount: Exact;
}

/** Everybody's on one sheet; the first that cannot be written stands for all, so that nobody is left out unseen. */
export function backPays(
  table: MonthTable,
  all: readonly Owed[],
  month: string,
): readonly BackPay[] | { readonly fault: Text } {
  const found: BackPay[] = [];
  for (const { person, amount } of all) {
    const one = backPay(table, person, amount, month);
    if ('fault' in one) return one;
    // The header of a new column is written once.
    found.push(found.length === 0 ? one : { ...one, writes: one.writes.slice(-1) });
  }
  return found;
}

const HEADERS = /补发|扣回|补扣|补差|backpay|arrear/;

/** A column of the sheet for such amounts, else a new one beside the last; the person by number, else by name. */
function backPay(
  table: MonthTable,
  person: Pick<Claimant, 'id' | 'name'>,
  amount: Exact,
  month: string,
): BackPay | { readonly fault: Text } {
  const { block, mapping, people } = table;
  const { sheet } = block.area;
  const idOf = employeeIds(table);
  const byId = person.id === '' ? [] : people.filter(({ row }) => idKey(idOf(row)) === idKey(person.id));
  const byName = people.filter(
    ({ row, name }) => nameKey(name) === nameKey(person.name) && (person.id === '' || idOf(row) === ''),
  );
  const [own, more] = byId.length > 0 ? byId : byName;
  if (own === undefined || more !== undefined) return { fault: nobody(person.name, sheet) };
  const titles = titlesAt(block, mapping.headerRow);
  const at = titles.findIndex((title) => HEADERS.test(squash(title)));
  const column = block.area.column + (at < 0 ? block.area.columns : at);
  const before = cellAt(block, own.row, column);
  const address = cellAddress(own.row, column);
  if (formulaAt(block, own.row, column) !== null || (typeof before !== 'number' && !isBlank(before)))
    return { fault: occupied(`${sheet}!${address}`) };
  const after = toNumber(typeof before === 'number' ? add(exact(before), amount) : amount);
  const newColumn = at < 0 ? `补发/扣回 ${month}` : undefined;
  const cell = { sheet, column, rows: 1, columns: 1 };
  return {
    sheet,
    name: person.name,
    address,
    before: isBlank(before) ? null : before,
    after,
    newColumn,
    writes: [
      ...(newColumn === undefined
        ? []
        : [
            {
              kind: 'write',
              area: { ...cell, row: mapping.headerRow },
              contents: [[newColumn]],
              expected: [[null]],
            } as const,
          ]),
      {
        kind: 'write',
        area: { ...cell, row: own.row },
        contents: [[after]],
        expected: [[contentAt(block, own.row, column)]],
      },
    ],
  };
}

const nobody = (name: string, sheet: string): Text =>
  text(
    `“${sheet}”上没有找到（或不止一个）${name}，因此没有写入补发/扣回。请自行登记。`,
    `“${sheet}” has no ${name}, or more than one, so the difference was not put there. Enter it yourself.`,
  );
const occupied = (address: string): Text =>
  text(
    `${address} 已有公式或文字，因此没有写入补发/扣回。请自行登记。`,
    `${address} holds a formula or words, so the difference was not put there. Enter it yourself.`,
  );
