/** Formulas that name sheets: their own becomes the new one; one of the month becomes that of the next, where there is one. */
import type { Month } from '../../core/input/month';
import { quotedSheet } from '../formula/address';
import { isFormula } from '../patch/content';
import type { Changes } from '../patch/changes';
import type { Found } from './found';
import { movedOn } from './month-words';

export interface Pointing {
  /** A sheet of this month. */
  readonly sheet: string;
  readonly cells: number;
  /** The next month's, which the formulas mean from now on; undefined where there is none, and they still mean this month's. */
  readonly to?: string;
}

/** Sheets that formulas name, each with what they mean from now on; undefined where there is no such sheet yet. */
export type Later = ReadonlyMap<string, string | undefined>;

export function laterSheets({ block, survey }: Found, sheet: string, from: Month): Later {
  const names = survey.sheets.map(({ name }) => name);
  const later = new Map<string, string | undefined>([[block.area.sheet, sheet]]);
  for (const name of names) {
    if (name === block.area.sheet) continue;
    const next = movedOn(name, from);
    if (next !== name)
      later.set(
        name,
        names.find((other) => other.toLowerCase() === next.toLowerCase()),
      );
  }
  return later;
}

export function repoint({ block }: Found, later: Later, changes: Changes): readonly Pointing[] {
  const cells = new Map<string, number>();
  for (let row = block.area.row; row < block.area.row + block.area.rows; row++)
    for (let column = block.area.column; column < block.area.column + block.area.columns; column++) {
      const content = changes.at(row, column);
      if (!isFormula(content) || !content.formula.includes('!')) continue;
      let { formula } = content;
      for (const [name, to] of later) {
        const moved = renamed(formula, name, to ?? name);
        if (moved === null) continue;
        if (name !== block.area.sheet) cells.set(name, (cells.get(name) ?? 0) + 1);
        formula = moved;
      }
      if (formula !== content.formula) changes.set(row, column, { formula });
    }
  return [...cells].map(([name, count]) => {
    const to = later.get(name);
    return { sheet: name, cells: count, ...(to === undefined ? {} : { to }) };
  });
}

/** With another sheet's name in the place of one; null where the formula does not name it. Texts stay. */
function renamed(formula: string, from: string, to: string): string | null {
  const spelt = new Set([quotedSheet(from), `'${from.replaceAll("'", "''")}'`]);
  const wanted = [...spelt].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const place = new RegExp(String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.'\]])(?:${wanted})!`, 'giu');
  let any = false;
  const result = formula.replace(place, (all) => {
    if (all.startsWith('"')) return all;
    any = true;
    return `${quotedSheet(to)}!`;
  });
  return any ? result : null;
}
