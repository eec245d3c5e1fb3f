/** The choices to begin with: as they were made the last time, else as the columns are recognised. */
import type { SlipChoices } from './choices';
import { slipEntries } from './entries';
import { fieldsAsBefore, readChoiceWords, type Remembered } from './remembered';
import type { SlipSource } from './source';
import { schemeOfRuns } from './why';

export function startChoices(source: SlipSource): SlipChoices {
  const { salary, columns, month = '' } = source;
  const { journal, sheet } = salary;
  const entries = slipEntries(journal).flatMap(
    (entry): readonly (Remembered & { readonly own: boolean })[] => {
      const choices = readChoiceWords(entry.choices);
      return choices === undefined ? [] : [{ ...choices, own: entry.source === sheet }];
    },
  );
  // Of this very sheet, else of another with the same columns, such as last month's.
  const newest = [...entries].reverse();
  const fitting = [...newest.filter(({ own }) => own), ...newest].find(
    (one) => fieldsAsBefore(columns.fields, one.fields) !== null,
  );
  const last = fitting ?? newest[0];
  const run = schemeOfRuns(journal, sheet);
  return {
    form: last?.form ?? 'strips',
    company: last?.company ?? source.company,
    month,
    fields: (fitting && fieldsAsBefore(columns.fields, fitting.fields)) ?? columns.fields,
    why: last?.why ?? true,
    sign: last?.sign ?? true,
    withoutZeros: last?.withoutZeros ?? false,
    scheme: run === '' ? (fitting?.scheme ?? '') : run,
  };
}

/** Whether the choices are those of an earlier run. */
export function isRemembered({ salary, columns }: SlipSource): boolean {
  return slipEntries(salary.journal).some((entry) => {
    const choices = readChoiceWords(entry.choices);
    return choices !== undefined && fieldsAsBefore(columns.fields, choices.fields) !== null;
  });
}
