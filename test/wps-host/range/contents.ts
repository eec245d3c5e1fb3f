/** Range: what its cells hold. */
import type { CellFormat } from '../state/formats';
import { cellsOf } from '../state/area';
import type { Rect } from '../state/area';
import { formulaOf, gridOf, textOf, valueOf } from '../state/values';
import { clearContents, writeArrayFormula, writeValues } from '../state/write';
import { RangeNavigation } from './navigation';
import { placeOf } from './place';

export abstract class RangeContents extends RangeNavigation {
  get Value2(): unknown {
    const { sheet, area } = placeOf(this);
    return gridOf(sheet.book.app, area, (row, column) => valueOf(sheet, row, column));
  }

  set Value2(given: unknown) {
    const { sheet, areas } = placeOf(this);
    writeValues(sheet, areas, given, false);
  }

  /** A method in WPS: reading `.Value` gives the function, and assigning to it throws. */
  Value(_type?: unknown, given?: unknown): unknown {
    if (given === undefined) return this.Value2;
    this.Value2 = given;
    return undefined;
  }

  get Formula(): unknown {
    const { sheet, area } = placeOf(this);
    return gridOf(sheet.book.app, area, (row, column) => formulaOf(sheet, row, column));
  }

  set Formula(given: unknown) {
    const { sheet, areas } = placeOf(this);
    writeValues(sheet, areas, given, false);
  }

  get Formula2(): unknown {
    return this.Formula;
  }

  /** Unlike `Formula`, lets a formula spill. */
  set Formula2(given: unknown) {
    const { sheet, areas } = placeOf(this);
    writeValues(sheet, areas, given, true);
  }

  get FormulaArray(): unknown {
    const { sheet, area } = placeOf(this);
    const stored = sheet.stored(area.row, area.column);
    return stored?.kind === 'formula' && stored.array ? stored.text : '';
  }

  set FormulaArray(given: unknown) {
    const { sheet, area } = placeOf(this);
    writeArrayFormula(sheet, area, given);
  }

  get HasFormula(): unknown {
    const { sheet } = placeOf(this);
    return this.#uniform((row, column) => sheet.stored(row, column)?.kind === 'formula');
  }

  get HasSpill(): unknown {
    const { sheet } = placeOf(this);
    return this.#uniform(
      (row, column) => sheet.spills.area(row, column) !== null || sheet.spills.parent(row, column) !== null,
    );
  }

  get SpillParent(): object {
    const { sheet, area } = placeOf(this);
    const parent = sheet.spills.parent(area.row, area.column);
    if (!parent) throw new Error('WPS: nothing spills into this cell');
    return sheet.book.app.objects.range(sheet, [{ row: parent[0], column: parent[1], rows: 1, columns: 1 }]);
  }

  get SpillingToRange(): object {
    const { sheet, area } = placeOf(this);
    const block = sheet.spills.area(area.row, area.column);
    if (!block) throw new Error('WPS: this cell does not spill');
    return sheet.book.app.objects.range(sheet, [block]);
  }

  /** Number formats are not carried out: a number gives its digits. */
  get Text(): unknown {
    const { sheet } = placeOf(this);
    return this.#uniform((row, column) => textOf(sheet.spills.value(row, column) ?? ''));
  }

  get PrefixCharacter(): unknown {
    const { sheet } = placeOf(this);
    return this.#uniform((row, column) => {
      const stored = sheet.stored(row, column);
      return stored?.kind === 'constant' && stored.marked ? "'" : '';
    });
  }

  get NumberFormat(): unknown {
    const { sheet, areas } = placeOf(this);
    return sheet.formats.uniform(areas, 'numberFormat') ?? null;
  }

  /** One format for the whole range; values that stand there are not read anew. */
  set NumberFormat(given: unknown) {
    if (typeof given !== 'string') throw new Error('WPS: NumberFormat takes one text for the whole range');
    const { sheet, areas } = placeOf(this);
    sheet.refuseProtected();
    sheet.formats.apply(areas, { numberFormat: given } satisfies Partial<CellFormat>);
  }

  ClearContents(): boolean {
    const { sheet, areas } = placeOf(this);
    clearContents(sheet, areas);
    return true;
  }

  Calculate(): null {
    placeOf(this).sheet.book.app.calculate();
    return null;
  }

  #uniform(cell: (row: number, column: number) => unknown): unknown {
    const found = new Set<unknown>();
    const areas: readonly Rect[] = placeOf(this).areas;
    for (const [row, column] of cellsOf(areas)) {
      found.add(cell(row, column));
      if (found.size > 1) return null;
    }
    return [...found][0];
  }
}
