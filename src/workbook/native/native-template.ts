/** A fresh sheet with native formulas: built with functions, then every formula of it translated. */
import type { Language } from '../../core/words/language';
import { isFormula } from '../patch/content';
import type { WriteStep } from '../patch/content';
import { blockOf, eachCell } from '../patch/patch-block';
import type { Content, Patch, Write } from '../port';
import { convert } from './convert';
import type { Book, Refusal } from './conversion';

export interface NativeSheet {
  /** Adds the rules sheet too, where the workbook has none. */
  readonly patch: Patch;
  /** Formulas without a native form: their cells are left empty, since without the add-in they would only show an error. */
  readonly refused: readonly Refusal[];
}

export function nativeSheet(patch: Patch, sheet: string, book: Book, language: Language): NativeSheet {
  const block = blockOf(patch.writes, sheet);
  const converted = convert(block, 'native', book, language);
  const after = new Map<string, Content>();
  for (const step of converted.patch.writes)
    if (step.kind === 'write' && step.area.sheet === sheet)
      eachCell(step.area, step.contents, (row, column, content) => after.set(`${row},${column}`, content));
  for (const { row, column } of converted.refused) after.set(`${row},${column}`, null);
  const writes = patch.writes.map((step): Write =>
    step.kind === 'write' && step.area.sheet === sheet ? withNative(step, after) : step,
  );
  const added = converted.patch.writes.filter(
    (step) => !(step.kind === 'write' && step.area.sheet === sheet),
  );
  return { patch: { ...patch, writes: [...added, ...writes] }, refused: converted.refused };
}

function withNative(step: WriteStep, after: ReadonlyMap<string, Content>): WriteStep {
  return {
    ...step,
    contents: step.contents.map((row, r) =>
      row.map((content, c) => {
        const native = after.get(`${step.area.row + r},${step.area.column + c}`);
        return isFormula(content) && native !== undefined ? native : content;
      }),
    ),
  };
}
