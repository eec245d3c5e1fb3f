/** What the cells of a new sheet take. */
import type { Validation } from '../../../../workbook/port';
import { rangeOf } from '../read/addresses';
import type { EtSheet } from '../et';
import { painted } from './paint';
import { overlap } from '../places';
import type { Place } from '../places';
import type { Step } from './plan';

/** XlDVType, XlDVAlertStyle and XlFormatConditionOperator. */
const TYPES = { whole: 1, decimal: 2, list: 3, date: 4 } as const;
const STOP = 1;
const BETWEEN = 1;
const AT_LEAST = 7;
/** 1900-01-01 as a number. */
const FIRST_DAY = '1';

const TITLE = '星评 StarBand';

export function writeValidations(sheet: EtSheet, steps: readonly Step<'validation'>[]): void {
  const settings = steps.map((value) => ({ value, place: value.area }));
  const key = ({ value: { rule, message, prompt } }: { value: Step<'validation'> }): string =>
    JSON.stringify([rule, message, prompt]);
  const done: Place[] = [];
  for (const { value, places } of painted(settings, { key, oneRectangle: true }))
    for (const place of places) {
      const { Validation } = rangeOf(sheet, place);
      // Cells that have a rule do not take another.
      if (done.some((other) => overlap(other, place))) Validation.Delete();
      done.push(place);
      validate(Validation, value);
    }
}

function validate(validation: Et.Validation, { rule, message, prompt }: Step<'validation'>): void {
  const [operator, first, second] = boundsOf(rule);
  validation.Add(TYPES[rule.kind], STOP, operator, first, second);
  validation.ErrorTitle = TITLE;
  validation.ErrorMessage = shortened(message);
  if (prompt !== undefined) validation.InputMessage = shortened(prompt);
}

function boundsOf(rule: Validation): readonly [operator: number, first: string, second?: string] {
  if (rule.kind === 'list') return [BETWEEN, rule.values.join(',')];
  if (rule.kind === 'date') return [AT_LEAST, FIRST_DAY];
  if (rule.max === undefined) return [AT_LEAST, String(rule.min)];
  return [BETWEEN, String(rule.min), String(rule.max)];
}

/** WPS refuses longer ones. */
const LONGEST = 255;

function shortened(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST - 1)}…`;
}
