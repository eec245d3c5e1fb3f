/**
 * Calls of our functions that another program has saved. Excel writes them into a file under a name of its own, so that a
 * program without the add-in – or with it, but another spreadsheet – shows `=_xldudf_KPIBAND(…)` and #NAME?.
 */
import { isError } from '../../core/cell';
import { functions } from '../../functions/functions';
import { formulasIn, keyOf } from '../formula/formula-cells';
import { tokensOf } from '../formula/tokens';
import type { Block, Content } from '../port';

const OURS: ReadonlySet<string> = new Set(functions.map(({ name }) => name));

/** `_xldudf_KPIBAND`, with a namespace `_xldudf_STARBAND_KPIBAND`; `_xlfn.` before it where a program did not know that either. */
const SAVED = /^(?:_xlfn\.)?(?:_xldudf_|_xll\.)(?:STARBAND[_.])?([A-Z]+)$/i;

function ownName(word: string): string | undefined {
  const name = SAVED.exec(word)?.[1]?.toUpperCase();
  return name !== undefined && OURS.has(name) ? name : undefined;
}

/** Whether the formula calls functions of ours: by their names, and by the names that they were saved under. */
function callsIn(formula: string): { readonly ours: boolean; readonly saved: boolean } {
  const names = tokensOf(formula).filter(({ kind }) => kind === 'function');
  return {
    ours: names.some(({ text }) => OURS.has(text.toUpperCase())),
    saved: names.some(({ text }) => ownName(text) !== undefined),
  };
}

/**
 * The formula as the user wrote it. Excel puts an `@` before calls that it did not know when it read the file; it would keep
 * results to one cell.
 * @example asWritten('=_xldudf_KPIBAND(B2,"_xldudf_KPIBAND(")') //=> '=KPIBAND(B2,"_xldudf_KPIBAND(")'
 * @example asWritten('=@KPIBAND(B2,"conversion")') //=> '=KPIBAND(B2,"conversion")'
 * @example asWritten('=_xldudf_OTHER(B2)') //=> '=_xldudf_OTHER(B2)'
 */
export function asWritten(formula: string): string {
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind === 'function') return ownName(text) ?? text;
      const next = tokens[index + 1];
      const called = next?.kind === 'function' ? (ownName(next.text) ?? next.text.toUpperCase()) : '';
      return text === '@' && OURS.has(called) ? '' : text;
    })
    .join('');
}

/** What the cells of a block should hold instead: where a plain call is not known, entering it again makes it known. */
export function foreignCells(block: Block): ReadonlyMap<string, Content> {
  const after = new Map<string, Content>();
  for (const { formula, row, column } of formulasIn(block)) {
    const cell = block.cells[row - block.area.row]?.[column - block.area.column] ?? null;
    const { ours, saved } = callsIn(formula);
    const unknown = ours && isError(cell) && cell.error === '#NAME?';
    if (saved || unknown) after.set(keyOf(row, column), { formula: asWritten(formula) });
  }
  return after;
}
