/**
 * What cells of a formula's own sheet hold while the engine calculates, as plain values. Univer 0.25.1 makes an object of every value,
 * an array of them for every reference, and looks at what spills each time it reads a cell.
 */
import {
  CellValueType,
  isNullCell,
  isTextFormat,
  type ICellData,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import {
  ERROR_TYPE_SET,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { FunctionError } from '../excel-runtime';
import type { Scalar } from '../values';

/** A value, or undefined for a cell that only the engine knows how to read. */
export type Held = Scalar | undefined;

interface Matrix {
  getValue(row: number, column: number): Nullable<ICellData>;
}

interface Styles {
  getStyleByCell(cell: ICellData): Nullable<{ readonly n?: Nullable<{ readonly pattern: string }> }>;
}

export class DirectCells {
  rowCount = 0;
  columnCount = 0;
  private stored: Matrix | undefined;
  private results: Nullable<Matrix>;
  private spilling: Nullable<Matrix>;
  private spilled: Nullable<Matrix>;
  private styles: Nullable<Styles>;
  private readonly config;
  private readonly runtime;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
  }

  /** Turns to the sheet of the formula that is computed; false where values come from elsewhere too. */
  enter(): boolean {
    const { config, runtime } = this;
    const { currentUnitId: unit, currentSubUnitId: sheet } = runtime;
    const data = config.getUnitData()[unit]?.[sheet];
    if (!data) return false;
    for (const _ in runtime.getRuntimeFeatureCellData()) return false;
    this.rowCount = data.rowCount;
    this.columnCount = data.columnCount;
    this.stored = data.cellData;
    this.results = runtime.getUnitData()[unit]?.[sheet];
    this.spilling = runtime.getRuntimeArrayFormulaCellData()[unit]?.[sheet];
    this.spilled = config.getArrayFormulaCellData()[unit]?.[sheet];
    this.styles = config.getUnitStylesData()[unit] as Nullable<Styles>;
    return true;
  }

  held(row: number, column: number): Held {
    const computed = this.results?.getValue(row, column) ?? this.spilling?.getValue(row, column);
    if (computed) return this.valueOf(computed);
    return this.spilled?.getValue(row, column) ? undefined : this.valueOf(this.stored?.getValue(row, column));
  }

  /** Does a formula stand there? */
  hasFormula(row: number, column: number): boolean {
    const cell = this.stored?.getValue(row, column);
    return Boolean(cell?.f) || Boolean(cell?.si);
  }

  private valueOf(cell: Nullable<ICellData>): Held {
    if (!cell || isNullCell(cell)) return null;
    const { v, t, p } = cell;
    if (p || v === undefined || v === null) return undefined;
    if (typeof v === 'string' && (ERROR_TYPE_SET as ReadonlySet<string>).has(v)) return new FunctionError(v);
    if (typeof v === 'string')
      return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? v : undefined;
    if (t === CellValueType.BOOLEAN) return v === true || v === 1;
    if (t !== CellValueType.NUMBER || typeof v !== 'number' || !Number.isFinite(v)) return undefined;
    return isTextFormat(this.styles?.getStyleByCell(cell)?.n?.pattern) ? undefined : v;
  }
}
