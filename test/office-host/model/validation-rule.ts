/** The shapes of validation rules that Excel takes. */
import { invalidArgument } from '../engine/fault';

export type ValidationRule = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const withTwo: ReadonlySet<unknown> = new Set(['Between', 'NotBetween']);
const withOne: ReadonlySet<unknown> = new Set([
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
]);

const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** @returns the name of the rule's type; `None` of an empty rule
 * @throws InvalidArgument for a shape that Excel refuses */
export function ruleType(rule: unknown): string {
  if (typeof rule !== 'object' || rule === null) throw invalidArgument('a rule is an object');
  const parts = Object.entries(rule).filter(([, part]) => part !== null && part !== undefined);
  const [first, second] = parts;
  if (first === undefined) return 'None';
  const [name, part] = first as [string, Readonly<Record<string, unknown>>];
  const type = types[name];
  if (second !== undefined || type === undefined)
    throw invalidArgument(`a rule of '${parts.map(([key]) => key)}'`);
  if (name === 'list') checkList(part);
  else if (name === 'custom') checkFormula(part['formula']);
  else checkComparison(part);
  return type;
}

function checkList({ source }: Readonly<Record<string, unknown>>): void {
  if (!isPresent(source)) throw invalidArgument('a list needs a source');
  // A list written out holds no more than a formula's string.
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255)
    throw invalidArgument('a list of more than 255 characters');
}

function checkFormula(formula: unknown): void {
  if (typeof formula !== 'string' || !formula.startsWith('='))
    throw invalidArgument('a formula begins with =');
}

function checkComparison({ formula1, formula2, operator }: Readonly<Record<string, unknown>>): void {
  if (!isPresent(formula1)) throw invalidArgument('a comparison needs formula1');
  if (withTwo.has(operator) ? !isPresent(formula2) : !withOne.has(operator))
    throw invalidArgument(`operator '${String(operator)}' with this number of formulas`);
}
