/**
 * Conditional formats that look at nothing but the own cell – EXACT(A1,"缺"), AND(ISNUMBER(A1),A1=0), LEN(A1)>1 – are answered from that cell
 * when it is drawn. Univer 0.25.1 makes a formula of the sheet of every cell that such a rule covers: nearly half of all formulas of
 * a template, computed whenever one of these cells changes. What is replaced is private, hence the views of it.
 */
import { CellValueType, type ICellData, type IRange, type Nullable, type Workbook } from '@univerjs/core';
import { ErrorType, FormulaResultStatus } from '@univerjs/engine-formula';
import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';
import { rangeOf } from '../../../workbook/formula/range';

type Value = string | number | boolean | null;
type Condition = (value: Value) => boolean;

interface Simple {
  readonly first: IRange;
  readonly condition: Condition;
}

interface Answer {
  readonly status: FormulaResultStatus;
  readonly result?: unknown;
}

/** Of the rule: where the workbook and sheet are, its id, its formula. */
type Rule = readonly [unitId: string, subUnitId: string, cfId: string, formula: string];

interface Service {
  registerFormulaWithRange(this: Service, ...of: [...Rule, ranges?: readonly IRange[]]): void;
  getFormulaResultWithCoords(this: Service, ...of: [...Rule, row?: number, column?: number]): Answer;
  getFormulaMatrix(this: Service, ...of: Rule): Answer;
  deleteCache(this: Service, unitId: string, subUnitId: string, cfId: string, formula?: string): unknown;
}

const workbooks = new Map<string, Workbook>();

/** Until it is closed. */
export function answerConditionsOf(workbook: Workbook): void {
  workbooks.set(workbook.getUnitId(), workbook);
}

export function forgetConditionsOf(unitId: string): void {
  workbooks.delete(unitId);
}

const keyOf = (...parts: readonly string[]): string => parts.join('\n');
let patched = false;

/** Call once before the first workbook: the engine makes its service, and rules in it, while it makes a workbook. */
export function patchConditions(): void {
  if (patched) return;
  patched = true;
  const service = ConditionalFormattingFormulaService.prototype as unknown as Service;
  const { registerFormulaWithRange, getFormulaResultWithCoords, getFormulaMatrix, deleteCache } = service;
  const services = new WeakMap<Service, Map<string, Simple>>();
  const simpleIn = (of: Service): Map<string, Simple> => {
    const known = services.get(of) ?? new Map<string, Simple>();
    services.set(of, known);
    return known;
  };

  service.registerFormulaWithRange = function (unitId, subUnitId, cfId, formula, ranges) {
    const first = firstOf(ranges ?? []);
    const condition = first && conditionOf(formula, first);
    const key = keyOf(unitId, subUnitId, cfId, formula);
    if (first && condition) simpleIn(this).set(key, { first, condition });
    else {
      simpleIn(this).delete(key);
      registerFormulaWithRange.call(this, unitId, subUnitId, cfId, formula, ranges);
    }
  };
  service.getFormulaResultWithCoords = function (unitId, subUnitId, cfId, formula, row = 0, column = 0) {
    const rule = simpleIn(this).get(keyOf(unitId, subUnitId, cfId, formula));
    if (rule === undefined)
      return getFormulaResultWithCoords.call(this, unitId, subUnitId, cfId, formula, row, column);
    return { status: FormulaResultStatus.SUCCESS, result: holds(rule, unitId, subUnitId, row, column) };
  };
  service.getFormulaMatrix = function (...of) {
    const rule = simpleIn(this).get(keyOf(...of));
    if (rule === undefined) return getFormulaMatrix.apply(this, of);
    const getValue = (row: number, column: number) => holds(rule, of[0], of[1], row, column);
    return { status: FormulaResultStatus.SUCCESS, result: { getValue } };
  };
  service.deleteCache = function (unitId, subUnitId, cfId, formula) {
    const of = keyOf(unitId, subUnitId, cfId, formula ?? '');
    const known = simpleIn(this);
    for (const key of known.keys()) if (key.startsWith(of)) known.delete(key);
    return deleteCache.call(this, unitId, subUnitId, cfId, formula);
  };
}

/** Rows and columns count from the first cell of the rule. */
function holds(rule: Simple, unitId: string, sheetId: string, row: number, column: number): boolean {
  const { startRow, startColumn } = rule.first;
  const sheet = workbooks.get(unitId)?.getSheetBySheetId(sheetId);
  return rule.condition(valueOf(sheet?.getCellRaw(startRow + row, startColumn + column)));
}

/** As the engine orders them. */
function firstOf(ranges: readonly IRange[]): IRange | undefined {
  return [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn)[0];
}

const REFERENCE = '(\\$?[A-Za-z]{1,3}\\$?\\d{1,7})';
const FORMS: readonly (readonly [RegExp, (word: string) => Condition])[] = [
  [
    new RegExp(`^=EXACT\\(${REFERENCE},"((?:[^"]|"")+)"\\)$`, 'i'),
    (word) => (value) => isValue(value) && shown(value) === word,
  ],
  [new RegExp(`^=AND\\(ISNUMBER\\(${REFERENCE}\\),\\1=(0)\\)$`, 'i'), () => (value) => value === 0],
  [
    new RegExp(`^=LEN\\(${REFERENCE}\\)>(1)$`, 'i'),
    () => (value) => isValue(value) && shown(value).length > 1,
  ],
];

/** Undefined where the formula is another, or looks at other cells than those of the rule. */
function conditionOf(formula: string, { startRow, startColumn }: IRange): Condition | undefined {
  for (const [form, condition] of FORMS) {
    const [, reference = '', word = ''] = form.exec(formula) ?? [];
    const range = reference === '' || reference.includes('$') ? undefined : rangeOf(reference);
    if (range?.row === startRow && range.column === startColumn) return condition(word.replaceAll('""', '"'));
  }
  return undefined;
}

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));
const isValue = (value: Value): boolean => !(typeof value === 'string' && ERRORS.has(value));
const shown = (value: Value): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');

function valueOf(cell: Nullable<ICellData>): Value {
  const value = cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}
