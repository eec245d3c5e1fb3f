/** The data validations of a sheet in a file as Univer's rules. */
import { DataValidationErrorStyle, DataValidationType } from '../univer-values';
import type { DataValidationOperator, ISheetDataValidationRule } from '@univerjs/core';
import { formulaFromFile } from '../formula/text';
import { rangesFromFile } from '../ranges';
import type { Element } from '../../../../workbook/files/xml/element';

export interface FileValidation {
  readonly element: Element;
  /** Null where Univer knows no such rule. */
  readonly rule: ISheetDataValidationRule | null;
}

const CARRIED = new Set<string>([
  DataValidationType.LIST,
  DataValidationType.WHOLE,
  DataValidationType.DECIMAL,
  DataValidationType.DATE,
  DataValidationType.TEXT_LENGTH,
  DataValidationType.CUSTOM,
]);

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  information: DataValidationErrorStyle.INFO,
  warning: DataValidationErrorStyle.WARNING,
};

const isoDate = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

function listFromFile(source: string): string {
  const literal = /^"(.*)"$/s.exec(source);
  return literal
    ? JSON.stringify(
        (literal[1] ?? '')
          .replaceAll('""', '"')
          .split(',')
          .map((value) => value.trim()),
      )
    : formulaFromFile(source);
}

function formulaFor(type: string, text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (type === 'list') return listFromFile(text);
  const number = Number(text);
  if (Number.isNaN(number)) return formulaFromFile(text);
  return type === 'date' && number > 0 && number < 2_958_466 ? isoDate(number) : text;
}

/** Newer rules, which may point to other sheets, stand in an extension of the part. */
export function validationsFromFile(root: Element): readonly FileValidation[] {
  const plain = root.child('dataValidations')?.all('dataValidation') ?? [];
  const newer = root.child('extLst')?.within('dataValidation') ?? [];
  return [...plain, ...newer].map((element, index) => ({ element, rule: ruleFrom(element, `dv${index}`) }));
}

function ruleFrom(element: Element, uid: string): ISheetDataValidationRule | null {
  const type = element.attribute('type') ?? 'none';
  if (!CARRIED.has(type)) return null;
  const ranges = rangesFromFile(element.attribute('sqref') ?? element.child('sqref')?.text ?? '');
  const formula = (name: string) => {
    const holder = element.child(name);
    return formulaFor(type, (holder?.child('f') ?? holder)?.text.trim());
  };
  const formula1 = formula('formula1');
  if (ranges.length === 0 || formula1 === undefined) return null;
  return {
    uid,
    type: type as DataValidationType,
    ranges,
    // What is left out is `between`.
    operator: (element.attribute('operator') ??
      (type === 'list' || type === 'custom' ? undefined : 'between')) as DataValidationOperator | undefined,
    formula1,
    formula2: formula('formula2'),
    allowBlank: element.flag('allowBlank') ?? false,
    errorStyle: ERROR_STYLES[element.attribute('errorStyle') ?? ''] ?? DataValidationErrorStyle.STOP,
    error: element.attribute('error'),
    errorTitle: element.attribute('errorTitle'),
    showErrorMessage: element.flag('showErrorMessage') ?? false,
    prompt: element.attribute('prompt'),
    promptTitle: element.attribute('promptTitle'),
    showInputMessage: element.flag('showInputMessage') ?? false,
    showDropDown: element.flag('showDropDown') !== true,
  };
}
