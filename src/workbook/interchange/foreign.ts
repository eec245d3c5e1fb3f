/**
 * Calls of our functions that another program has saved. Excel writes them into a file under a name of its own, so that a
 * program without the add-in – or with it, but another spreadsheet – shows `=_xldudf_KPIBAND(…)` and #NAME?.
 */
import { isError } from '../../core/cell';
import { functions } from '../../functions/functions';
import { formulasIn, keyOf, writeOf } from '../native/conversion-cells';
import { tokensOf } from '../native/formula/tokens';
import type { Block, Content, Write } from '../port';

const OURS: ReadonlySet<string> = new Set(functions.map(({ name }) => name));

/** `_xldudf_KPIBAND`, with a namespace `_xldudf_STARBAND_KPIBAND`; `_xlfn.` before it where a program did not know that either. */
const SAVED = /^(?:_xlfn\.)?(?:_xldudf_|_xll\.)(?:STARBAND[_.])?([A-Z]+)$/i;

function ownName(word: string): string | undefined {
  const name = SAVED.exec(word)?.[1]?.toUpperCase();
  return name !== undefined && OURS.has(name) ? name : undefined;
}

/**
 * The formula as the user wrote it; null where no call in it needs that.
 * @example restored('=_xldudf_KPIBAND(B2,"_xldudf_KPIBAND(")') //=> '=KPIBAND(B2,"_xldudf_KPIBAND(")'
 * @example restored('=_xldudf_OTHER(B2)') //=> null
 */
export function restored(formula: string): string | null {
  let changed = false;
  const words = tokensOf(formula).map(({ kind, text }) => {
    const name = kind === 'function' ? ownName(text) : undefined;
    changed ||= name !== undefined;
    return name ?? text;
  });
  return changed ? words.join('') : null;
}

function callsOurs(formula: string): boolean {
  return tokensOf(formula).some(({ kind, text }) => kind === 'function' && OURS.has(text.toUpperCase()));
}

/** What the cells of a block should hold instead: where a plain call is not known, entering it again makes it known. */
export function foreignCells(block: Block): ReadonlyMap<string, Content> {
  const after = new Map<string, Content>();
  for (const { formula, row, column } of formulasIn(block)) {
    const cell = block.cells[row - block.area.row]?.[column - block.area.column] ?? null;
    const unknown = isError(cell) && cell.error === '#NAME?' && callsOurs(formula);
    const wanted = restored(formula) ?? (unknown ? formula : null);
    if (wanted !== null) after.set(keyOf(row, column), { formula: wanted });
  }
  return after;
}

/** Writes them; nothing else of the block is touched. */
export function restoringWrite(block: Block, after: ReadonlyMap<string, Content>): Write {
  return writeOf({ block, after: new Map(after) });
}
