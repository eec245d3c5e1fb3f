/** The formulas of a sheet's cells, each written out where several cells share one. */
import { filled } from '../formula/references';
import type { FileCell, SheetPart } from '../../../../workbook/files/xlsx/sheet-part';

export interface CellFormula {
  /** As the file spells it, without an equals sign. */
  readonly text: string;
  readonly kind: 'plain' | 'shared' | 'array' | 'dataTable';
  /** Of those that share it, the one where it stands. */
  readonly master?: boolean;
  readonly group?: string;
}

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export class Formulas {
  private readonly shared = new Map<string, Shared>();

  /** Those that share may come before the one that tells. */
  gather({ rows }: SheetPart): void {
    for (const { cells } of rows)
      for (const { element, row, column } of cells) {
        const formula = element.child('f');
        if (formula?.attribute('t') !== 'shared') continue;
        const group = formula.attribute('si') ?? '';
        const text = formula.text.trim();
        if (text !== '' && !this.shared.has(group)) this.shared.set(group, { text, row, column });
      }
  }

  of({ element, row, column }: FileCell): CellFormula | null {
    const formula = element.child('f');
    if (!formula) return null;
    const kind = formula.attribute('t') ?? 'normal';
    const text = formula.text.trim();
    if (kind === 'dataTable') return { text, kind: 'dataTable' };
    if (kind === 'array') return text === '' ? null : { text, kind: 'array' };
    if (kind !== 'shared') return text === '' ? null : { text, kind: 'plain' };
    const group = formula.attribute('si') ?? '';
    const known = this.shared.get(group);
    if (!known) return null;
    const master = known.row === row && known.column === column;
    if (text !== '' && !master) return { text, kind: 'shared', master: true, group };
    return {
      text: filled(known.text, row - known.row, column - known.column),
      kind: 'shared',
      master,
      group,
    };
  }
}
