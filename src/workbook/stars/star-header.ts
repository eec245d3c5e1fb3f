/** The header of a sheet of stars: which words head an input, which a month, whatever form it is written in. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { squash } from '../../core/words/normalise';
import { text } from '../../core/words/text';
import type { Stars } from '../../schemes/stars';
import { monthKey } from '../month/month-of';
import { headerRows } from '../people/header-rows';
import { bare } from '../people/header-words';
import type { ColumnRole } from '../people/roles';
import type { Block } from '../port';
import { inputRoles } from '../simulate/input-roles';
import { factKey } from '../template/fact-columns';
import type { HeadedMonth } from './month-columns';
import { monthOfTitle, yearOfHeading } from './month-title';

/** Headers are looked for in the first rows only. */
const DEEPEST = 40;

/** Every input of a row, facts included; months are told by their own forms. */
export function rolesOf(compiled: CompiledScheme, { facts }: Stars): readonly ColumnRole[] {
  const inputs = inputRoles([compiled], '').filter(({ role }) => !role.startsWith('month:'));
  const further = facts.filter((fact) => !inputs.some(({ role }) => role === factKey(fact)));
  return [
    ...inputs,
    ...further.map((fact): ColumnRole => ({
      role: factKey(fact),
      label: fact.label,
      exact: [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])].map(bare),
      loose: [],
      part: [],
    })),
  ];
}

/** Dates that head columns as words, so that they are found as others are. */
export function withMonthWords(block: Block): Block {
  const { cells, formats } = block;
  return {
    ...block,
    cells: cells.map((row, r) =>
      r >= DEEPEST
        ? row
        : row.map((cell, c) => {
            if (typeof cell !== 'number') return cell;
            const isDate = /[ymd年月]/i.test(formats[r]?.[c] ?? '');
            const month = isDate || cell > 200_000 ? monthOfTitle(cell) : undefined;
            return month === undefined ? cell : monthKey(month);
          }),
    ),
  };
}

/** A role per column that any row heads with a month. */
export function monthRoles({ area, cells }: Block): readonly ColumnRole[] {
  const words = new Map<number, Set<string>>();
  for (const row of cells.slice(0, DEEPEST))
    row.forEach((cell, index) => {
      if (typeof cell !== 'string' || monthOfTitle(cell) === undefined) return;
      const column = area.column + index;
      words.set(column, (words.get(column) ?? new Set()).add(squash(cell)));
    });
  const label = text('月份', 'Month');
  return [...words].map(([column, whole]) => ({
    role: `month@${column}`,
    label,
    whole,
    exact: [],
    loose: [],
    part: [],
  }));
}

/** The months that a header row names, with the years that stand above it. */
export function monthsAt(block: Block, headerRow: number): readonly HeadedMonth[] {
  const row = headerRow - block.area.row;
  const rows = headerRows(block, row + 1);
  const [own, parents] = [rows.withParents(row), rows.parents(row)];
  return own.flatMap((words, index): readonly HeadedMonth[] => {
    const month = monthOfTitle(words);
    if (month === undefined) return [];
    const year = month.year ?? yearOfHeading(parents[index] ?? '');
    return [{ column: block.area.column + index, month: year === undefined ? month : { ...month, year } }];
  });
}
