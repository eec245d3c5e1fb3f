/**
 * Whenever cells change, Univer 0.25.1 asks for each of them which conditional formats cover it, and what they come to there, to draw
 * these rules anew; only the first is needed for that. Here the second is worked out when the cell is drawn. What is replaced is
 * private, hence the views of it.
 */
import type { IRange } from '@univerjs/core';
import {
  ConditionalFormattingViewModel,
  type ConditionalFormattingRuleModel,
} from '@univerjs/sheets-conditional-formatting';

interface Outcome {
  readonly cfId: string;
  readonly priority: number;
  readonly result: unknown;
}

interface Model {
  readonly _conditionalFormattingRuleModel: ConditionalFormattingRuleModel;
  _getCellCfs(unitId: string, sheetId: string, row: number, column: number): readonly Outcome[];
  _ensureCalculateUnitManager(
    unitId: string,
    sheetId: string,
  ): ReadonlyMap<string, { getCell(row: number, column: number): unknown }>;
}

/** Above this many rules of a sheet, the engine's index of their places is the faster way. */
const FEW = 60;

let patched = false;

/** Call once before the first workbook. */
export function askRulesLate(): void {
  if (patched) return;
  patched = true;
  const model = ConditionalFormattingViewModel.prototype as unknown as Model;
  const { _getCellCfs: ask } = model;

  model._getCellCfs = function (unitId, sheetId, row, column) {
    const all = this._conditionalFormattingRuleModel.getSubunitRules(unitId, sheetId) ?? [];
    if (all.length > FEW) return ask.call(this, unitId, sheetId, row, column);
    const covering = all.filter(({ ranges }) => ranges.some((range) => covers(range, row, column)));
    if (covering.length === 0) return [];
    const units = this._ensureCalculateUnitManager(unitId, sheetId);
    return covering
      .flatMap(({ cfId }) => {
        const unit = units.get(cfId);
        return unit ? [{ cfId, unit }] : [];
      })
      .map(({ cfId, unit }, priority) => {
        let result: { readonly value: unknown } | undefined;
        return {
          cfId,
          priority,
          get result() {
            result ??= { value: unit.getCell(row, column) };
            return result.value;
          },
        };
      });
  };
}

/** Whole rows and columns have no ends. */
const covers = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  !(row < startRow || row > endRow || column < startColumn || column > endColumn);
