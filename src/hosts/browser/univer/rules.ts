/** Validations and conditional formats of the port as Univer rules. */
import type { FUniver } from '@univerjs/core/facade';
import type { FDataValidation } from '@univerjs/sheets-data-validation/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Validation, Write } from '../../../workbook/port';
import { rangeFor } from './ranges';

type Step<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;

/** The first day that Excel's calendar knows: any date passes. */
const firstDay = () => new Date(1900, 0, 1);

function ruleFor(api: FUniver, rule: Validation) {
  const builder = api.newDataValidation();
  if (rule.kind === 'list') return builder.requireValueInList([...rule.values]);
  if (rule.kind === 'date') return builder.requireDateOnOrAfter(firstDay());
  const whole = rule.kind === 'whole';
  if (rule.max === undefined) return builder.requireNumberGreaterThanOrEqualTo(rule.min, whole);
  return builder.requireNumberBetween(rule.min, rule.max, whole);
}

export function addValidation(api: FUniver, sheet: FWorksheet, step: Step<'validation'>): void {
  const validation: FDataValidation = ruleFor(api, step.rule)
    .setAllowBlank(true)
    .setAllowInvalid(false)
    .setOptions({
      error: step.message,
      showErrorMessage: true,
      ...(step.prompt ? { prompt: step.prompt, showInputMessage: true } : {}),
    })
    .build();
  rangeFor(sheet, step.area).setDataValidation(validation);
}

export function addConditional(sheet: FWorksheet, step: Step<'conditional'>): void {
  let builder = sheet.newConditionalFormattingRule().whenFormulaSatisfied(step.formula);
  if (step.format.fill) builder = builder.setBackground(step.format.fill);
  if (step.format.color) builder = builder.setFontColor(step.format.color);
  if (step.format.bold) builder = builder.setBold(true);
  sheet.addConditionalFormattingRule(builder.setRanges([rangeFor(sheet, step.area).getRange()]).build());
}
