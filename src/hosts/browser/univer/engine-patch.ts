/**
 * Where Univer 0.25.1 takes far longer than it need. Some of what is replaced is private, hence the views of it below.
 *
 * It compares with a scalar through an index of the column's distinct values, even where the reference is one
 * cell: a nested IF on each of 10,000 rows takes over a minute, and 0 is an empty text once the index is there. Short
 * references are compared row by row here, which takes seconds.
 *
 * After every change of cells it gathers the formulas of all sheets, to look at those of one; and it tells text from
 * other values by what each calls itself, a dozen times per cell.
 */
import { RTree, Tools, type IUnitRange } from '@univerjs/core';
import {
  ArrayValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  ValueObjectFactory,
} from '@univerjs/engine-formula';

type Compare = (this: Comparing, ...rest: unknown[]) => void;

interface Comparing {
  readonly _rowCount: number;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  _batchOperatorValue: Compare;
  __batchOperatorRowValue: Compare;
}

/** Above this many rows the index is the faster way. */
const fewRows = 8;
let patched = false;

/** Call once before the first workbook. */
export function patchEngine(): void {
  if (patched) return;
  patched = true;
  patchComparisons();
  patchFormulasOfSheet();
  patchCaches();
  patchReferences();
  patchTexts();
  Tools.isString = (value): value is string => typeof value === 'string';
}

function patchFormulasOfSheet(): void {
  const { updateFormulaData } = FormulaDataModel.prototype;
  FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, cells) {
    this.getFormulaData = () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } });
    try {
      return updateFormulaData.call(this, unitId, sheetId, cells);
    } finally {
      // What stands on the prototype is seen again.
      Reflect.deleteProperty(this, 'getFormulaData');
    }
  };
}

/** The parsed formulas of a sheet for a thousand people, where there was room for those of two hundred. */
const roomForFormulas = 40_000;

function patchCaches(): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const { set } = caches;
  caches.set = function (key, value) {
    if (this._cache.limit < roomForFormulas) this._cache.limit = roomForFormulas;
    set.call(this, key, value);
  };
}

interface Cache {
  readonly _cache: { limit: number };
  set(this: Cache, key: string, value: unknown): void;
}

/** References to single cells are looked up where they are kept; the engine sorts all of them before every calculation. */
function patchReferences(): void {
  const references = RTree.prototype as unknown as References;
  references.openKdTree = () => undefined;
  references.closeKdTree = () => undefined;
  references._searchByOneCellCache = function ({ unitId, sheetId, range }) {
    const rows = this._oneCellCache.get(unitId)?.get(sheetId);
    if (!rows) return [];
    const found: number[] = [];
    for (const cells of within(rows, range.startRow, range.endRow)) {
      for (const ids of within(cells, range.startColumn, range.endColumn)) found.push(...ids);
    }
    return found;
  };
}

/** Texts of formulas and cells that are no dates, times or amounts: the engine tries all of these each time it meets one. */
const plainTexts = new Set<string>();
const roomForTexts = 20_000;

function patchTexts(): void {
  const { create } = ValueObjectFactory;
  ValueObjectFactory.create = function (raw, asText = false) {
    const made = create.call(this, raw, asText || (typeof raw === 'string' && plainTexts.has(raw)));
    if (typeof raw === 'string' && !asText && made.isString() && plainTexts.size < roomForTexts)
      plainTexts.add(raw);
    return made;
  };
}

type ByRow<Value> = ReadonlyMap<number, Value>;

interface References {
  readonly _oneCellCache: ReadonlyMap<string, ReadonlyMap<string, ByRow<ByRow<ReadonlySet<number>>>>>;
  openKdTree(): void;
  closeKdTree(): void;
  _searchByOneCellCache(search: IUnitRange): readonly number[];
}

/** By whichever is shorter, the span or what is kept; a span of whole rows or columns has no ends. */
function* within<Value>(kept: ByRow<Value>, start: number, end: number): Generator<Value> {
  if (end - start < kept.size) {
    for (let index = start; index <= end; index += 1) {
      const value = kept.get(index);
      if (value !== undefined) yield value;
    }
    return;
  }
  for (const [index, value] of kept) if (!(index < start || index > end)) yield value;
}

function patchComparisons(): void {
  const prototype = ArrayValueObject.prototype as unknown as Comparing;
  const original = prototype._batchOperatorValue;
  prototype._batchOperatorValue = function (value, column, result, type, operator, caseSensitive) {
    if (this._rowCount > fewRows) {
      original.call(this, value, column, result, type, operator, caseSensitive);
      return;
    }
    const place = [this.getUnitId(), this.getSheetId(), this.getCurrentRow(), this.getCurrentColumn()];
    for (let row = 0; row < this._rowCount; row += 1) {
      this.__batchOperatorRowValue(value, column, result, type, row, ...place, operator, caseSensitive);
    }
  };
}
