/** Where people and sheets that formulas name are in the next month. */
import { cellsOf, otherSheet } from '../formula/on-row';
import { formulasIn } from '../formula/formula-cells';
import { tokensOf } from '../formula/tokens';
import type { Block, Survey } from '../port';
import type { Found } from './found';
import { movedOn } from './month-words';
import type { PeoplePlan } from './people';
import type { Later } from './repoint';
import type { Whither } from './row-contents';

/** Sheets of which formulas name single rows that not all of a column hold, and what those would be called in another month. */
export function namedSheets(block: Block, { sheets }: Survey): readonly string[] {
  const own = block.area.sheet;
  const columns = new Map<number, string[]>();
  for (const { formula, column } of formulasIn(block))
    if (formula.includes('!')) columns.set(column, [...(columns.get(column) ?? []), formula]);
  const named = new Set([...columns.values()].flatMap((formulas) => namedIn(formulas, own)));
  // Which month the sheet is of may not be known yet.
  const later = [...named].flatMap((name) =>
    Array.from({ length: 12 }, (_, index) => movedOn(name, { month: index + 1 }).toLowerCase()),
  );
  const wanted = new Set([...named, ...later]);
  return sheets.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
}

function namedIn(formulas: readonly string[], own: string): readonly string[] {
  const named = new Map<string, { readonly sheet: string; readonly isFixed: boolean; in: number }>();
  for (const formula of formulas) {
    const references = new Map(
      tokensOf(formula).flatMap((token) => {
        const range = cellsOf(token);
        const sheet = otherSheet(range, own);
        return sheet === undefined || range === undefined || range.rows > 1
          ? []
          : [[token.text, { sheet, isFixed: range.fixedRow }] as const];
      }),
    );
    for (const [text, about] of references) {
      const before = named.get(text);
      if (before === undefined) named.set(text, { ...about, in: 1 });
      else before.in++;
    }
  }
  return [...named.values()]
    .filter((one) => !one.isFixed || one.in < formulas.length)
    .map(({ sheet }) => sheet);
}

export function whitherOf({ slots, ours }: Found, { next, gone }: PeoplePlan, later: Later): Whither {
  const sheets = new Map([...later].map(([name, to]) => [name.toLowerCase(), to?.toLowerCase()]));
  const rows = new Map(next.map(({ row }, index) => [row, slots[index]]));
  return {
    sheet: (name) => sheets.get(name.toLowerCase()) ?? name,
    row: (before) => {
      if (gone.has(before)) return undefined;
      return ours ? (rows.get(before) ?? before) : before;
    },
  };
}
