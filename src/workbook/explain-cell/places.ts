/** The references of a formula, and the blocks that hold what they name. */
import type { Cell } from '../../core/cell';
import type { Grid } from '../../functions/description';
import { rangeOf } from '../formula/range';
import { tokensOf } from '../formula/tokens';
import { isRangeName } from '../rules/names';
import type { Area, Block } from '../port';

/** What has been read of a workbook: whole sheets, and the rules tables that formulas call by name. */
export interface Known {
  /** From A1; null for an empty sheet, undefined for one that was not read or does not exist. */
  sheet(name: string): Block | null | undefined;
  named(name: string): { readonly area: Area; readonly grid: Grid } | undefined;
}

/** The cells that a text names, where it is one reference and nothing else; `home` is the sheet of its formula. */
export function areaOfReference(reference: string, home: string): Area | undefined {
  const range = rangeOf(reference);
  if (range !== undefined) {
    const { sheet = home, row, column, rows, columns } = range;
    return { sheet, row, column, rows, columns };
  }
  return undefined;
}

/** Every place that a formula refers to, each once, in order. */
export function areasIn(formula: string, home: string, known: Known): readonly Area[] {
  const all = new Map<string, Area>();
  for (const { kind, text } of tokensOf(formula)) {
    const area =
      kind === 'reference'
        ? areaOfReference(text, home)
        : kind === 'name'
          ? known.named(text)?.area
          : undefined;
    if (area !== undefined) all.set(JSON.stringify(area), area);
  }
  return [...all.values()];
}

/** What must be read before a formula can be followed. */
export function needsOf(
  formula: string,
  home: string,
): { readonly sheets: readonly string[]; readonly names: boolean } {
  const tokens = tokensOf(formula);
  const sheets = tokens.flatMap(({ kind, text }) =>
    kind === 'reference' ? (areaOfReference(text, home)?.sheet ?? []) : [],
  );
  return {
    sheets: [...new Set(sheets)],
    names: tokens.some(({ kind, text }) => kind === 'name' && isRangeName(text)),
  };
}

/** What a place holds; blank beyond what the sheet uses. Undefined where its sheet was not read. */
export function cellsAt(area: Area, known: Known): Grid | undefined {
  const block = known.sheet(area.sheet);
  if (block === undefined) return undefined;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from(
      { length: area.columns },
      (_unused, c): Cell => block?.cells[area.row + r]?.[area.column + c] ?? null,
    ),
  );
}
