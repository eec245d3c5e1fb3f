/** Data validations between files and Univer. */
import { DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import type { DataValidationOperator, IRange, ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation, Worksheet } from 'exceljs';
import { formulaForFile, formulaFromFile } from './formula-text';
import { loss } from './losses';
import type { Losses } from './losses';
import { joinedRanges, rangeForFile, rangesFromFile } from './ranges';

/** exceljs reads and writes all validations here, but its types leave the property out. */
interface WithValidations {
  readonly dataValidations: {
    readonly model: Readonly<Record<string, DataValidation | undefined>>;
    add(address: string, rule: DataValidation): void;
  };
}

const carried = new Set<string>([
  DataValidationType.LIST,
  DataValidationType.WHOLE,
  DataValidationType.DECIMAL,
  DataValidationType.DATE,
  DataValidationType.TEXT_LENGTH,
  DataValidationType.CUSTOM,
]);
const errorStyles = {
  information: DataValidationErrorStyle.INFO,
  warning: DataValidationErrorStyle.WARNING,
  stop: DataValidationErrorStyle.STOP,
} as const;

const validationsOf = (sheet: Worksheet) => (sheet as unknown as WithValidations).dataValidations;
const day = 86_400_000;
const isoDate = (serial: number) => new Date((serial - 25_569) * day).toISOString().slice(0, 10);

function listFromFile(source: string): string {
  const literal = /^"(.*)"$/s.exec(source);
  return literal
    ? JSON.stringify((literal[1] ?? '').split(',').map((value) => value.trim()))
    : formulaFromFile(source);
}

function formulaFromRule(type: string, formula: unknown): string | undefined {
  if (formula === undefined || formula === null || formula === '') return undefined;
  if (formula instanceof Date) return formula.toISOString().slice(0, 10);
  const text = String(formula);
  if (type === 'list') return listFromFile(text);
  const number = Number(text);
  if (!Number.isNaN(number)) return type === 'date' ? isoDate(number) : text;
  return formulaFromFile(text);
}

export function validationsFromFile(sheet: Worksheet, losses: Losses): ISheetDataValidationRule[] {
  const cells = new Map<string, IRange[]>();
  for (const [address, rule] of Object.entries(validationsOf(sheet).model)) {
    if (!rule) continue;
    const key = JSON.stringify(rule);
    cells.set(key, [...(cells.get(key) ?? []), ...rangesFromFile(address.replace(/^range:/, ''))]);
  }
  return [...cells].flatMap(([key, ranges], index) => {
    const rule = JSON.parse(key) as DataValidation;
    if (!carried.has(rule.type)) {
      losses.add(loss.validation, sheet.name);
      return [];
    }
    return [ruleFromFile(rule, joinedRanges(ranges), `${sheet.id}-${index}`)];
  });
}

/** JSON has made text of dates, which `Date.parse` understands again. */
function revived(type: string, formula: unknown): unknown {
  return type === 'date' && typeof formula === 'string' && /^\d{4}-\d\d-\d\dT/.test(formula)
    ? new Date(formula)
    : formula;
}

function ruleFromFile(rule: DataValidation, ranges: IRange[], uid: string): ISheetDataValidationRule {
  const [first, second] = rule.formulae ?? [];
  return {
    uid,
    type: rule.type,
    ranges,
    operator: rule.operator as DataValidationOperator | undefined,
    formula1: formulaFromRule(rule.type, revived(rule.type, first)),
    formula2: formulaFromRule(rule.type, revived(rule.type, second)),
    allowBlank: rule.allowBlank ?? true,
    errorStyle: errorStyles[(rule.errorStyle ?? 'stop') as keyof typeof errorStyles],
    error: rule.error,
    errorTitle: rule.errorTitle,
    showErrorMessage: rule.showErrorMessage ?? true,
    prompt: rule.prompt,
    promptTitle: rule.promptTitle,
    showInputMessage: rule.showInputMessage,
    showDropDown: true,
  };
}

function listForFile(formula: string): string {
  if (formula.startsWith('=')) return formulaForFile(formula);
  try {
    const values = JSON.parse(formula) as unknown;
    if (Array.isArray(values)) return `"${values.join(',')}"`;
  } catch {
    // Older workbooks hold the choices as they are, separated by commas.
  }
  return `"${formula}"`;
}

function formulaForRule(type: string, formula: string): string | number | Date {
  if (type === 'list') return listForFile(formula);
  if (formula.startsWith('=')) return formulaForFile(formula);
  if (type === 'date' && /^\d{4}-\d\d?-\d\d?/.test(formula))
    return new Date(`${formula.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(Number(formula)) ? formula : Number(formula);
}

export function addValidations(
  sheet: Worksheet,
  rules: readonly ISheetDataValidationRule[],
  losses: Losses,
): void {
  for (const rule of rules) {
    const type = rule.type === DataValidationType.LIST_MULTIPLE ? DataValidationType.LIST : rule.type;
    if (!carried.has(type)) {
      losses.add(loss.validation, sheet.name);
      continue;
    }
    const style = rule.errorStyle ?? DataValidationErrorStyle.STOP;
    const file: DataValidation = {
      type: type as DataValidation['type'],
      operator: rule.operator as DataValidation['operator'],
      allowBlank: rule.allowBlank ?? true,
      formulae: [rule.formula1, rule.formula2].flatMap((formula) =>
        formula === undefined || formula === '' ? [] : [formulaForRule(type, formula)],
      ),
      showErrorMessage: rule.showErrorMessage ?? true,
      errorStyle: Object.entries(errorStyles).find(([, value]) => value === style)?.[0],
      error: rule.error,
      errorTitle: rule.errorTitle,
      showInputMessage: rule.showInputMessage ?? Boolean(rule.prompt),
      prompt: rule.prompt,
      promptTitle: rule.promptTitle,
    };
    for (const range of rule.ranges) validationsOf(sheet).add(rangeForFile(range), file);
  }
}
