/** Where people and sheets that formulas name are in the next month. */
import { otherSheet } from '../formula/on-row';
import { formulasIn } from '../formula/formula-cells';
import { rangeOf } from '../formula/range';
import { tokensOf } from '../formula/tokens';
import type { Block, Survey } from '../port';
import type { Found } from './found';
import { movedOn } from './month-words';
import type { PeoplePlan } from './people';
import type { Later } from './repoint';
import type { Whither } from './row-contents';

/** Sheets of which formulas name single rows without holding them, and what those would be called in another month. */
export function namedSheets(block: Block, { sheets }: Survey): readonly string[] {
  const own = block.area.sheet;
  const named = new Set<string>();
  for (const { formula } of formulasIn(block))
    if (formula.includes('!'))
      for (const { kind, text } of tokensOf(formula)) {
        const range = kind === 'reference' ? rangeOf(text) : undefined;
        const sheet = otherSheet(range, own);
        if (sheet !== undefined && range?.rows === 1) named.add(sheet);
      }
  // Which month the sheet is of may not be known yet.
  const later = [...named].flatMap((name) =>
    Array.from({ length: 12 }, (_, index) => movedOn(name, { month: index + 1 }).toLowerCase()),
  );
  const wanted = new Set([...named, ...later]);
  return sheets.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
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
