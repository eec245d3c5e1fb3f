/** What `Validation.Add` accepts. */
import { maxListSource } from '../../../src/workbook/patch/limits';
import { checkFormula } from '../state/formula-syntax';
import type { ValidationRule } from '../state/rules';

/** XlDVType. */
const inputOnly = 0;
const list = 3;
const custom = 7;

const between = 1;
const notBetween = 2;

export function newValidation(
  type: unknown,
  alertStyle: unknown,
  operator: unknown,
  formula1: unknown,
  formula2: unknown,
): Omit<ValidationRule, 'areas'> {
  if (typeof type !== 'number' || type < inputOnly || type > custom) {
    throw new Error(`WPS: there is no validation of type ${String(type)}`);
  }
  const [first, second] = [written(formula1), written(formula2)];
  const how = oneOf(operator ?? between, 8, 'Operator');
  if (type !== inputOnly && first === '') throw new Error('WPS: a validation needs Formula1');
  const range = type !== list && type !== custom && type !== inputOnly && [between, notBetween].includes(how);
  if (range && second === '') throw new Error('WPS: a validation between two values needs Formula2');
  if (type === list && !first.startsWith('=') && first.length > maxListSource) {
    throw new Error(`WPS: a list holds at most ${maxListSource} characters`);
  }
  return {
    type,
    alertStyle: oneOf(alertStyle ?? 1, 3, 'AlertStyle'),
    operator: how,
    formula1: first,
    formula2: second,
    ignoreBlank: true,
    inCellDropdown: true,
    showInput: true,
    showError: true,
    inputTitle: '',
    inputMessage: '',
    errorTitle: '',
    errorMessage: '',
  };
}

function written(formula: unknown): string {
  const text = formula === undefined || formula === null ? '' : String(formula);
  if (text.startsWith('=')) checkFormula(text);
  return text;
}

function oneOf(value: unknown, last: number, what: string): number {
  if (typeof value !== 'number' || value < 1 || value > last) {
    throw new Error(`WPS: ${what} takes 1 to ${last}, not ${String(value)}`);
  }
  return value;
}
