/** Data validations of a sheet, where they are not as in the file. */
import { DataValidationErrorStyle, DataValidationType } from '../univer-values';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Changes, SheetChange } from '../change/change';
import { formulaForFile } from '../formula/text';
import { loss } from '../losses';
import type { Losses } from '../losses';
import { rangeForFile, rangesFromFile } from '../ranges';
import type { FileValidation } from '../read/validations';
import type { Element } from '../../../../workbook/files/xml/element';
import { escaped } from '../../../../workbook/files/xml/escape';
import type { SheetElements } from './sheet-elements';

const CARRIED = new Set<string>(['list', 'whole', 'decimal', 'date', 'textLength', 'custom']);
const WITHOUT_OPERATOR = new Set<string>(['list', 'custom']);

/** In one form, whatever Univer has added or left out. */
function canonical(rule: ISheetDataValidationRule): string {
  const ranges = rule.ranges.map(rangeForFile).sort();
  const { type, operator, formula1, formula2, allowBlank, errorStyle, error, errorTitle, showErrorMessage } =
    rule;
  const { prompt, promptTitle, showInputMessage } = rule;
  return JSON.stringify([ranges, type, operator ?? null, formula1 ?? null, formula2 ?? null, Boolean(allowBlank), errorStyle ?? 1, error ?? '', errorTitle ?? '', Boolean(showErrorMessage), prompt ?? '', promptTitle ?? '', Boolean(showInputMessage)]); // prettier-ignore
}

export interface RuleContext {
  readonly elements: SheetElements;
  readonly name: string;
  readonly change: SheetChange | undefined;
  readonly changes: Changes;
  readonly losses: Losses;
}

/** Where rows or columns have moved, what the rule of the file would be now. */
export function followed(
  rule: ISheetDataValidationRule,
  { change, changes }: RuleContext,
): ISheetDataValidationRule {
  const formula = (text: string | undefined) =>
    text?.startsWith('=') ? changes.formula(text, change?.oldName) : text;
  return {
    ...rule,
    ranges: rule.ranges.flatMap((range) => (change ? (change.range(range) ?? []) : range)),
    formula1: formula(rule.formula1),
    formula2: formula(rule.formula2),
  };
}

export function writeValidations(
  rules: readonly ISheetDataValidationRule[],
  file: readonly FileValidation[],
  context: RuleContext,
): void {
  const { elements, name, losses } = context;
  const now = new Map(rules.map((rule) => [rule.uid, rule] as const));
  const known = new Set(file.flatMap(({ rule }) => rule?.uid ?? []));
  const fresh = rules.filter(({ uid }) => !known.has(uid));
  for (const { element, rule } of file) {
    const current = rule ? now.get(rule.uid) : undefined;
    if (rule && current && canonical(current) === canonical(followed(rule, context)))
      follow(element, context);
    else if (!rule) follow(element, context);
    else {
      elements.edits.remove(element);
      if (current) fresh.push(current);
    }
  }
  const xml = fresh.flatMap((rule) => {
    const one = ruleXml(rule);
    if (one === null) losses.add(loss.validation, name);
    return one ?? [];
  });
  const list = elements.root.child('dataValidations');
  if (
    list &&
    xml.length === 0 &&
    list.children.length > 0 &&
    !list.children.some((one) => elements.stands(one))
  )
    elements.removeWhole(list);
  if (xml.length === 0) return;
  if (!list)
    elements.insert(
      'dataValidations',
      `<dataValidations count="${xml.length}">${xml.join('')}</dataValidations>`,
    );
  else {
    elements.edits.attribute(list, 'count', undefined);
    elements.append(list, xml.join(''));
  }
}

/** The rule stays; where cells have moved, its ranges and formulas are written anew. */
export function follow(element: Element, { change, changes, elements }: RuleContext): void {
  if (!changes.any) return;
  const inner = element.child('sqref');
  const ranges = rangesFromFile(element.attribute('sqref') ?? inner?.text ?? '');
  if (change?.moved) {
    const after = ranges
      .flatMap((range) => change.range(range) ?? [])
      .map(rangeForFile)
      .join(' ');
    if (after === '') {
      elements.edits.remove(element);
      return;
    }
    if (inner) elements.edits.content(inner, after);
    else elements.edits.attribute(element, 'sqref', after);
  }
  for (const holder of element.children) {
    if (!/^formula/.test(holder.name)) continue;
    const formula = holder.child('f') ?? holder;
    const text = formula.text;
    const after = changes.formula(text, change?.oldName);
    if (after !== text) elements.edits.content(formula, escaped(after));
  }
}

function listForFile(formula: string): string {
  if (formula.startsWith('=')) return formulaForFile(formula);
  try {
    const values = JSON.parse(formula) as unknown;
    if (Array.isArray(values))
      return `"${values.map((value) => String(value).replaceAll('"', '""')).join(',')}"`;
  } catch {
    // Older workbooks hold the choices as they are, separated by commas.
  }
  return `"${formula.replaceAll('"', '""')}"`;
}

function formulaForRule(type: string, formula: string): string {
  if (type === 'list') return listForFile(formula);
  if (formula.startsWith('=')) return formulaForFile(formula);
  const date = type === 'date' ? Date.parse(`${formula.slice(0, 10)}T00:00:00Z`) : NaN;
  return Number.isNaN(date) ? formula : String(Math.round(date / 86_400_000) + 25_569);
}

function ruleXml(rule: ISheetDataValidationRule): string | null {
  const type = rule.type === DataValidationType.LIST_MULTIPLE ? DataValidationType.LIST : rule.type;
  if (!CARRIED.has(type) || rule.ranges.length === 0) return null;
  const style = rule.errorStyle ?? DataValidationErrorStyle.STOP;
  const styles = {
    [DataValidationErrorStyle.INFO]: 'information',
    [DataValidationErrorStyle.WARNING]: 'warning',
  };
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['type', type],
    ['errorStyle', styles[style as keyof typeof styles]],
    ['operator', WITHOUT_OPERATOR.has(type) ? undefined : rule.operator],
    ['allowBlank', (rule.allowBlank ?? true) ? '1' : undefined],
    ['showInputMessage', (rule.showInputMessage ?? Boolean(rule.prompt)) ? '1' : undefined],
    ['showErrorMessage', (rule.showErrorMessage ?? true) ? '1' : undefined],
    ['errorTitle', rule.errorTitle],
    ['error', rule.error],
    ['promptTitle', rule.promptTitle],
    ['prompt', rule.prompt],
    ['sqref', rule.ranges.map(rangeForFile).join(' ')],
  ];
  const said = attributes.flatMap(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : [])).join('');
  const formulas = [rule.formula1, rule.formula2].map((formula, index) =>
    formula === undefined || formula === ''
      ? ''
      : `<formula${index + 1}>${escaped(formulaForRule(type, formula))}</formula${index + 1}>`,
  );
  return `<dataValidation${said}>${formulas.join('')}</dataValidation>`;
}
