/** A fresh sheet with native formulas: built with functions, then every formula of it translated. */
import type { Language } from '../../core/text/language';
import { isFormula } from '../content';
import type { Area, Block, Content, Patch, Write } from '../port';
import { convert, type Book, type Refusal } from './convert';

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

type WriteStep = Extract<Write, { kind: 'write' }>;

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

function eachCell(
  area: Area,
  contents: WriteStep['contents'],
  visit: (row: number, column: number, content: Content) => void,
): void {
  contents.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== undefined) visit(area.row + r, area.column + c, content);
    }),
  );
}

/** What the sheet will hold, before anything is computed. */
function blockOf(writes: readonly Write[], sheet: string): Block {
  const cells = new Map<string, Content>();
  let [rows, columns] = [1, 1];
  for (const step of writes) {
    if (step.kind !== 'write' || step.area.sheet !== sheet) continue;
    eachCell(step.area, step.contents, (row, column, content) => {
      cells.set(`${row},${column}`, content);
      [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    });
  }
  const grid = <T>(cell: (content: Content) => T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) => cell(cells.get(`${r},${c}`) ?? null)),
    );
  return {
    area: { sheet, row: 0, column: 0, rows, columns },
    cells: grid((content) => (isFormula(content) ? null : content)),
    formulas: grid((content) => (isFormula(content) ? content.formula : null)),
    formats: grid(() => 'General'),
    hiddenRows: [],
    merges: [],
  };
}
